"""Long work beside the window: one job, its progress, its end, told on the window's own thread.

A job sees plain and frozen values only, never a session or a widget.
"""

import sys
import time
from collections.abc import Callable
from functools import cache
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

ResultT = TypeVar("ResultT")

_PROGRESS_GAP_S = 0.03
#: Pure Python beside the window: it hands over more often than usual, or painting stutters.
_OFTEN_S = 0.0005
_USUAL_S = sys.getswitchinterval()


class JobCancelled(Exception):
    """Raised inside a job that was asked to stop; nobody else sees it."""


class JobControl:
    """The job's own end of the line: it reports progress and learns of a wish to stop."""

    def __init__(self, job: "Job") -> None:
        self._job = job
        self._reported_at = 0.0

    def progress(self, done: int, total: int) -> None:
        """Report that `done` of `total` pieces are done; raise JobCancelled if asked to stop."""
        self.check()
        now = time.monotonic()
        if done >= total or now - self._reported_at >= _PROGRESS_GAP_S:
            self._reported_at = now
            _courier().arrived.emit(self._job, "progress", (done, total))
            # Pure Python starves the window's painting; a short sleep lets it in.
            time.sleep(0.002)

    def check(self) -> None:
        """Raise JobCancelled if the job was asked to stop."""
        if self._job.stop_wanted.is_set():
            raise JobCancelled


class Job:
    """One piece of work under way; made by `start_job`."""

    def __init__(self, receivers: dict[str, Callable[..., None]], owner: QObject | None) -> None:
        self.stop_wanted = Event()
        self._receivers = receivers
        self._owner = owner

    def cancel(self) -> None:
        """Ask the job to stop; neither `done` nor `failed` will be called."""
        self.stop_wanted.set()

    def is_running(self) -> bool:
        """Tell whether its end has not been delivered yet."""
        return self in _running

    def deliver(self, kind: str, payload: Any) -> None:  # noqa: ANN401 - whatever the work gave
        """Hand news to its receiver; called on the window's thread."""
        receivers, owner = self._receivers, self._owner
        if kind != "progress":
            # Let go here: a receiver must not be deleted by the worker's thread.
            self._receivers, self._owner = {}, None
            _running.discard(self)
            if not _running:
                sys.setswitchinterval(_USUAL_S)
        if self.stop_wanted.is_set() or (owner is not None and not isValid(owner)):
            return
        if kind == "failed" and "failed" not in receivers:
            raise payload
        if kind in receivers:
            receivers[kind](payload)


_running: set[Job] = set()


class _Courier(QObject):
    """Carries news from workers to the window's thread, on which it was made."""

    arrived = Signal(object, str, object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._on_arrived)

    @Slot(object, str, object)
    def _on_arrived(self, job: Job, kind: str, payload: object) -> None:
        job.deliver(kind, payload)


@cache
def _courier() -> _Courier:
    return _Courier()


class _Work(Generic[ResultT]):
    """What the pool's thread runs."""

    def __init__(self, job: Job, work: Callable[[JobControl], ResultT]) -> None:
        self._job = job
        self._work = work

    def __call__(self) -> None:
        kind, payload = self._outcome()
        _courier().arrived.emit(self._job, kind, payload)

    def _outcome(self) -> tuple[str, object]:
        try:
            return "done", self._work(JobControl(self._job))
        except JobCancelled:
            return "cancelled", None
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, never lost
            return "failed", error


def start_job(
    work: Callable[[JobControl], ResultT],
    *,
    done: Callable[[ResultT], None],
    failed: Callable[[Exception], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
    owner: QObject | None = None,
) -> Job:
    """Run `work` on another thread and call back on this one; call it on the window's thread.

    Without `failed` an error is raised here and reaches the application's error hook. Once `owner`
    is deleted nothing is called any more.
    """
    receivers: dict[str, Callable[..., None]] = {"done": done}
    if failed is not None:
        receivers["failed"] = failed
    if progress is not None:
        receivers["progress"] = lambda news: progress(*news)
    job = Job(receivers, owner)
    _running.add(job)
    sys.setswitchinterval(_OFTEN_S)
    # Made here, on the window's thread, before a worker can ask for it.
    _courier()
    QThreadPool.globalInstance().start(_Work(job, work))
    return job


def stop_all_jobs(wait_ms: int = 5000) -> bool:
    """Ask every job to stop and wait; tell whether all of them have."""
    for job in list(_running):
        job.cancel()
    return QThreadPool.globalInstance().waitForDone(wait_ms)
