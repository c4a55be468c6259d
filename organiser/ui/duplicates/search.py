"""The search for duplicates beside the window: one at a time, the newest wins."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressBar

from organiser.services.duplicates.duplicates import LikelyPair
from organiser.ui.duplicates.kinds import Kind
from organiser.ui.jobs import Job, start_job
from organiser.ui.store import Store

_STEPS = 10


class Search(QObject):
    """Runs a search and hands over what it found.

    Signals: `found(object)` with the pairs; `progressed(int)` with steps of ten.
    """

    found = Signal(object)
    progressed = Signal(int)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._job: Job | None = None

    def start(self, kind: Kind) -> None:
        """Search for one kind; a search that still runs is given up."""
        self.stop()
        # The book is opened here, on the window's thread; the job only reads in it.
        book, find = self._store.book, kind.find
        self._job = start_job(
            lambda control: book.read(find, progress=control.progress),
            done=self._on_done,
            failed=self._on_failed,
            progress=lambda done, total: self.progressed.emit(done * _STEPS // total),
            owner=self,
        )

    def stop(self) -> None:
        """Give up the search that runs, if one does."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def is_running(self) -> bool:
        """Tell whether a search is under way."""
        return self._job is not None

    def make_bar(self) -> QProgressBar:
        """Return a bar for how far the search is; the owner shows and hides it."""
        bar = QProgressBar()
        bar.setObjectName("search_progress")
        bar.setRange(0, _STEPS)
        bar.setTextVisible(False)
        bar.hide()
        return bar

    def _on_done(self, pairs: tuple[LikelyPair, ...]) -> None:
        self._job = None
        self.found.emit(pairs)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.found.emit(())
        raise error
