"""What was chosen last for each paper, kept beside the window's place; nothing of the book is."""

import json
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSettings

from organiser.papers.options import PaperOptions
from organiser.ui.papers.choices import Choice
from organiser.wording import LANGUAGES


def read_options(name: str, usual: PaperOptions) -> PaperOptions:
    """Return how a paper was last wanted, else as `usual`; what cannot be read is as usual."""
    kept = QSettings().value(_key(name))
    try:
        values = json.loads(kept) if isinstance(kept, str) else {}
    except ValueError:
        # Anybody may edit such a file.
        return usual
    return replace(usual, **_sound(values)) if isinstance(values, dict) else usual


def keep_options(name: str, options: PaperOptions) -> None:
    """Keep how a paper was wanted."""
    values = {choice.value: getattr(options, choice) for choice in Choice}
    QSettings().setValue(_key(name), json.dumps(values))


def _key(name: str) -> str:
    return f"papers/{name.replace(' ', '_')}"


def _sound(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values that can be meant: a language there is, and switches."""
    return {
        choice.value: values[choice]
        for choice in Choice
        if (
            values.get(choice) in LANGUAGES
            if choice is Choice.LANGUAGE
            else isinstance(values.get(choice), bool)
        )
    }
