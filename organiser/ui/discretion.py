"""Discretion: one switch hides on the screen what only the organiser may read.

Views ask while they show something; whoever turns the switch has them all read anew.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from organiser.vocabulary import Sensitivity


@dataclass(slots=True)
class _Current:
    """What holds now; there is one screen and so one of these."""

    is_on: bool = False


_current = _Current()


def is_on() -> bool:
    """Tell whether "me only" text is hidden."""
    return _current.is_on


def set_on(wanted: bool) -> None:
    """Hide "me only" text from now on, or show it again."""
    _current.is_on = wanted


def hides(sensitivity: Sensitivity) -> bool:
    """Tell whether a text of this sensitivity must not be seen now."""
    return _current.is_on and sensitivity is Sensitivity.ME_ONLY


def shown(text: str, sensitivity: Sensitivity) -> str:
    """Return a text as it may be seen now."""
    return hidden_text() if text and hides(sensitivity) else text


def hidden_text() -> str:
    """Return what stands in the place of a hidden text."""
    return QCoreApplication.translate("Discretion", "Hidden")
