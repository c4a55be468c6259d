"""Every confirmation, error box and file dialog of the window, as functions a test can replace.

Call them through the module: `ask.confirm(...)`. What they show is imported when it is shown.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser import paths
from organiser.ui.language import say
from organiser.wording import Phrase

if TYPE_CHECKING:
    from organiser.ui.questions import MessageDialog

#: What may be chosen: a name for people and patterns such as "*.vcf".
FileKind = tuple[str, Sequence[str]]


def confirm(
    parent: QWidget | None,
    title: str,
    text: str | Phrase = "",
    *,
    action_label: str,
    dangerous: bool = False,
) -> bool:
    """Ask whether to do what `action_label` names; Enter takes the safe way."""
    from organiser.ui import questions

    dialog = questions.confirmation(
        parent, title, _said(text), action_label=action_label, dangerous=dangerous
    )
    return _answer(dialog)


def show_error(
    parent: QWidget | None, message: str | Phrase, *, title: str = "", detail: str = ""
) -> None:
    """Say what went wrong; `detail` is folded away."""
    from organiser.ui import questions

    usual = QCoreApplication.translate("Ask", "That did not work")
    _answer(questions.error_message(parent, title or usual, _said(message), detail=detail))


def open_paths(parent: QWidget | None, title: str, *, kinds: Sequence[FileKind] = ()) -> list[Path]:
    """Return the files chosen for reading, none if the dialog was left."""
    from PySide6.QtWidgets import QFileDialog

    start = str(paths.documents_folder())
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, start, _filters(kinds))
    return [Path(file) for file in chosen]


def save_path(
    parent: QWidget | None, title: str, suggested: str | Path, *, kinds: Sequence[FileKind] = ()
) -> Path | None:
    """Return where to write, None if the dialog was left.

    `suggested` is a file name, with or without a folder; its ending is added where none is typed.
    The organiser has agreed to replace the file if there is one.
    """
    from PySide6.QtWidgets import QFileDialog

    start = paths.documents_folder() / suggested
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(start), _filters(kinds))
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() == start.suffix.lower() or not start.suffix:
        return path
    path = path.with_name(path.name + start.suffix)
    # The system's dialog asked about the name without its ending.
    if path.exists() and not _may_replace(parent, path):
        return None
    return path


def folder_path(parent: QWidget | None, title: str, start: Path) -> Path | None:
    """Return a folder to write into, None if the dialog was left."""
    from PySide6.QtWidgets import QFileDialog

    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(chosen) if chosen else None


def _may_replace(parent: QWidget | None, path: Path) -> bool:
    return confirm(
        parent,
        QCoreApplication.translate("Ask", "Replace the file?"),
        str(path),
        action_label=QCoreApplication.translate("Ask", "Replace"),
        dangerous=True,
    )


def _filters(kinds: Sequence[FileKind]) -> str:
    everything = QCoreApplication.translate("Ask", "All files")
    listed = [f"{name} ({' '.join(patterns)})" for name, patterns in kinds]
    return ";;".join([*listed, f"{everything} (*)"])


def _answer(dialog: "MessageDialog") -> bool:
    try:
        return bool(dialog.exec())
    finally:
        dialog.deleteLater()


def _said(text: str | Phrase) -> str:
    return say(text) if isinstance(text, Phrase) else text
