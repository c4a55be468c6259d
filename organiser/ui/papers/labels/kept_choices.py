"""Which sheet, printer and envelope were chosen last, kept beside the window's place."""

from PySide6.QtCore import QSettings


def kept_choice(name: str) -> str:
    """Return what was chosen last, nothing at first."""
    kept = QSettings().value(f"labels/{name}")
    return kept if isinstance(kept, str) else ""


def keep_choice(name: str, value: str) -> None:
    """Keep what was chosen."""
    QSettings().setValue(f"labels/{name}", value)
