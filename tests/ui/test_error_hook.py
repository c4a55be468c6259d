"""What nobody caught is said once, in a sentence; the log has the rest."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from organiser import app
from organiser.errors import Refused
from organiser.ui import ask
from organiser.wording import verbatim

LOG = Path("organiser.log")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the boxes say; each box lets further events happen while it is open."""
    sentences: list[str] = []

    def box(_parent: object, sentence: str) -> None:
        sentences.append(sentence)

    monkeypatch.setattr(ask, "show_error", box)
    return sentences


@pytest.fixture
def press(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[Exception], None]:
    """Return a function that presses a button whose slot raises an error."""

    def pressed(error: Exception) -> None:
        def slot() -> None:
            raise error

        button = QPushButton()
        qtbot.addWidget(button)
        button.clicked.connect(slot)
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        app.install_error_hook(lambda: None, LOG)
        button.click()

    return pressed


def test_an_error_of_ours_is_its_sentence(
    press: Callable[[Exception], None], said: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    press(Refused(verbatim("Nobody is asked twice.")))
    assert said == ["Nobody is asked twice."]
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_anything_else_is_an_apology_that_names_the_log(
    press: Callable[[Exception], None], said: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    press(ZeroDivisionError("of no use to anybody"))
    assert len(said) == 1
    assert str(LOG) in said[0]
    assert "of no use" not in said[0]
    assert "Traceback" in caplog.text
    assert "ZeroDivisionError: of no use" in caplog.text


def test_errors_while_a_box_is_open_are_only_logged(
    press: Callable[[Exception], None],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    opened: list[str] = []

    def box(_parent: object, sentence: str) -> None:
        opened.append(sentence)
        error = ValueError("while it is open")
        sys.excepthook(ValueError, error, None)

    monkeypatch.setattr(ask, "show_error", box)
    press(ZeroDivisionError())
    assert len(opened) == 1
    assert "while it is open" in caplog.text
