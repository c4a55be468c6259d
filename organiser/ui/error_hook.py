"""What is said when an error reaches nobody else, as one raised in a slot does."""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from organiser.errors import OrganiserError
from organiser.ui import ask, language
from organiser.wording import Phrase, phrase

logger = logging.getLogger(__name__)


def install_error_hook(window: Callable[[], QWidget | None], log: Path) -> None:
    """Say errors that reach nobody else: ours as their sentence, others with the log's place.

    The box stands over `window()`; while one is open further errors are only logged.
    """
    boxes: list[str] = []

    def show() -> None:
        try:
            ask.show_error(window(), boxes[0])
        finally:
            boxes.clear()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, OrganiserError):
            logger.info("refused: %s", error)
            sentence = language.say(error.message)
        else:
            logger.error("".join(traceback.format_exception(kind, error, trace)))
            sentence = language.say(unexpected(log))
        boxes.append(sentence)
        if len(boxes) > 1:
            return
        if QThread.currentThread().loopLevel():
            # Not in the middle of whatever failed: it may have been painting.
            QTimer.singleShot(0, show)
        else:
            show()

    sys.excepthook = hook


def unexpected(log: Path) -> Phrase:
    """Return the apology for a fault of ours."""
    return phrase(
        "Something went wrong inside Organiser. What you did last was not kept; everything before"
        " is safe in the book. Details are in {log}.",
        log=str(log),
    )
