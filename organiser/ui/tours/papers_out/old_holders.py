"""Finding out beside the window who holds an older paper of the tour that is shown."""

from PySide6.QtCore import QObject, QTimer, Signal

from organiser.papers.held_papers import HeldPapers, HolderOfOld, find_old
from organiser.services.papers.old_holders import gather_held, is_any_held
from organiser.ui.jobs import start_job
from organiser.ui.language import current_language
from organiser.ui.store import Store

#: So long nothing is changed before it is found out.
_REST_MS = 200


class OldHolders(QObject):
    """Looks after each change of a tour; what was found of an earlier state is not told.

    Signals: `found(tuple)` with a `HolderOfOld` for each who holds something old.
    """

    found = Signal(tuple)

    def __init__(self, store: Store, *, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._tour_id = 0
        self._turn = 0
        # Reading all of a tour would be felt between one change and the next.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_REST_MS)
        self._pause.timeout.connect(self._gather)

    def look(self, tour_id: int) -> None:
        """Find out about a tour; where nobody holds anything, it is told at once."""
        self._tour_id = tour_id
        self._turn += 1
        if self._store.read(is_any_held, tour_id, today=self._store.today()):
            self._pause.start()
        else:
            self._pause.stop()
            self.found.emit(())

    def _gather(self) -> None:
        store, turn = self._store, self._turn
        if not store.read(is_any_held, self._tour_id, today=store.today()):
            return
        held: HeldPapers = store.read(gather_held, self._tour_id)
        language = current_language()

        def tell(holders: tuple[HolderOfOld, ...]) -> None:
            if turn == self._turn:
                self.found.emit(holders)

        start_job(lambda _control: find_old(held, language), done=tell, owner=self)
