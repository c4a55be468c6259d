"""Finding out beside the window of which tours somebody holds an older paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from organiser.errors import NotFound
from organiser.services.papers.tours_to_tell import (
    TourGivenOut,
    TourToTell,
    find_to_tell,
    list_given_out,
)
from organiser.ui.jobs import start_job
from organiser.ui.language import current_language
from organiser.ui.store import Store

if TYPE_CHECKING:
    from organiser.papers.held_papers import HeldPapers


class PapersToTell(QObject):
    """Looks after each change of the book; what was found of an earlier state is not told.

    Signals: `found(tuple)` with a `TourToTell` for each tour.
    """

    found = Signal(tuple)

    def __init__(self, store: Store, *, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._turn = 0
        self._waiting: list[TourGivenOut] = []
        self._gathered: list[tuple[TourGivenOut, HeldPapers]] = []
        # The day itself is painted first; then one tour is read at a time.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._gather)

    def look(self) -> None:
        """Find out anew; where nobody holds anything, it is told at once."""
        self._turn += 1
        self._gathered = []
        self._waiting = list(self._store.read(list_given_out, today=self._store.today()))
        if self._waiting:
            self._pause.start()
        else:
            self._pause.stop()
            self.found.emit(())

    def _gather(self) -> None:
        # Takes longer to import than the first screen to fill.
        from organiser.services.papers.old_holders import gather_held

        tour = self._waiting.pop(0)
        try:
            self._gathered.append((tour, self._store.read(gather_held, tour.tour_id)))
        except NotFound:
            # Removed in the meantime: the book's change is on its way here.
            return
        if self._waiting:
            self._pause.start()
        else:
            self._search()

    def _search(self) -> None:
        tours, turn, language = tuple(self._gathered), self._turn, current_language()

        def tell(found: tuple[TourToTell, ...]) -> None:
            if turn == self._turn:
                self.found.emit(found)

        start_job(lambda _control: find_to_tell(tours, language), done=tell, owner=self)
