"""Looking for a better order beside the window."""

from PySide6.QtCore import QObject, Signal

from organiser.touring.ordering.problem import Proposal
from organiser.touring.plan import PlannedTour
from organiser.touring.proposing.offer import Offer
from organiser.touring.proposing.proposing import look_for_order
from organiser.ui.jobs import Job, JobControl, start_job

_STEPS = 1000


class OrderSearch(QObject):
    """One search at a time.

    Signals: `found(object)` with the `Offer`; `progressed(int, int)` with the share done in
    thousandths and the minutes under way of the best so far, -1 before there is one.
    """

    found = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._best_minutes = -1
        self._is_enough = False

    def start(self, tour: PlannedTour) -> None:
        """Look for a better order of a tour; a search that still runs is given up."""
        self.stop()
        self._best_minutes, self._is_enough = -1, False
        self._job = start_job(
            lambda control: self._look(tour, control),
            done=self._on_done,
            progress=lambda done, _total: self.progressed.emit(done, self._best_minutes),
            owner=self,
        )

    def take_best(self) -> None:
        """Let the search end with the best so far."""
        self._is_enough = True

    def stop(self) -> None:
        """Give up the search that runs, if one does."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def is_running(self) -> bool:
        """Tell whether a search is under way."""
        return self._job is not None

    def _look(self, tour: PlannedTour, control: JobControl) -> Offer:
        def watch(best: Proposal | None, share: float) -> bool:
            if best is not None:
                self._best_minutes = best.travel_minutes
            control.progress(min(round(share * _STEPS), _STEPS - 1), _STEPS)
            return not self._is_enough

        return look_for_order(tour, watch=watch)

    def _on_done(self, offer: object) -> None:
        self._job = None
        self.found.emit(offer)
