import sys
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from organiser.ui.jobs import JobControl, start_job, stop_all_jobs


def test_result_comes_back_on_the_window_s_thread(qtbot: QtBot) -> None:
    told: list[tuple[int, bool]] = []

    def done(result: int) -> None:
        told.append((result, threading.current_thread() is threading.main_thread()))

    start_job(lambda _control: 6 * 7, done=done)
    qtbot.waitUntil(lambda: told == [(42, True)])


def test_every_one_of_many_jobs_answers(qtbot: QtBot) -> None:
    told: list[int] = []
    for number in range(200):
        start_job(lambda _control, number=number: number, done=told.append)
    qtbot.waitUntil(lambda: sorted(told) == list(range(200)))


def test_progress_ends_with_the_last_piece(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    ended: list[None] = []

    def work(control: JobControl) -> None:
        for piece in range(500):
            control.progress(piece + 1, 500)

    start_job(work, done=ended.append, progress=lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: ended == [None])
    assert told[-1] == (500, 500)
    assert len(told) < 100


def test_a_job_hands_over_to_the_window_often_while_it_runs(qtbot: QtBot) -> None:
    usual = sys.getswitchinterval()
    told: list[float] = []
    start_job(lambda _control: sys.getswitchinterval(), done=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0] < usual / 2
    assert sys.getswitchinterval() == usual


def test_failure_is_handed_over(qtbot: QtBot) -> None:
    told: list[Exception] = []

    def work(_control: JobControl) -> None:
        raise ValueError("no")

    start_job(work, done=lambda _result: None, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], ValueError)


def test_failure_without_receiver_reaches_the_error_hook(qtbot: QtBot) -> None:
    def work(_control: JobControl) -> None:
        raise ValueError("no")

    with qtbot.captureExceptions() as errors:
        job = start_job(work, done=lambda _result: None)
        qtbot.waitUntil(lambda: not job.is_running())
    assert [kind for kind, _error, _trace in errors] == [ValueError]


def test_cancelled_job_stops_and_tells_nothing(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(control: JobControl) -> None:
        while True:
            begun.set()
            control.progress(0, 1000)

    job = start_job(work, done=lambda _result: pytest.fail("told"))
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: not job.is_running())


def test_nothing_is_told_to_a_deleted_owner(qtbot: QtBot) -> None:
    owner: QObject = QWidget()
    go_on = threading.Event()
    job = start_job(
        lambda _control: go_on.wait(5), done=lambda _result: pytest.fail("told"), owner=owner
    )
    delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: not job.is_running())


def test_closing_stops_all_jobs(qtbot: QtBot) -> None:
    def work(control: JobControl) -> None:
        while True:
            control.progress(0, 1000)

    jobs = [start_job(work, done=lambda _result: None) for _ in range(2)]
    assert stop_all_jobs()
    qtbot.waitUntil(lambda: not any(job.is_running() for job in jobs))
