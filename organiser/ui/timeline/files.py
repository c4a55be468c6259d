"""Attaching files to entries, and what can be done with an attached one."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from organiser.errors import Refused
from organiser.services.relations import attachments
from organiser.services.relations.attachments import AttachmentDraft
from organiser.services.relations.timeline_values import AttachmentLine
from organiser.text.file_names import is_program, safe_name
from organiser.ui import ask
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.ui.timeline.file_link import Choices
from organiser.wording import phrase


def choose_files(parent: QWidget) -> list[Path]:
    """Ask for files to attach; none if the dialog was left."""
    return ask.open_paths(parent, QCoreApplication.translate("Files", "Attach files"))


def keep_files(store: Store, paths: Iterable[Path]) -> tuple[AttachmentDraft, ...]:
    """Copy files beside the book and return them as an entry names them; raises as `keep` does."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        kept = [store.files.keep(path) for path in paths]
    finally:
        QGuiApplication.restoreOverrideCursor()
    return tuple(
        AttachmentDraft(file_name=one.file_name, size_bytes=one.size_bytes, digest=one.digest)
        for one in kept
    )


def attach(store: Store, interaction_id: int, paths: Sequence[Path]) -> None:
    """Attach files to an entry."""
    drafts = keep_files(store, paths)
    if drafts:
        store.do(
            phrase("Attach {file}", file=drafts[0].file_name)
            if len(drafts) == 1
            else phrase("Attach {count} files", count=len(drafts)),
            attachments.add_attachments,
            interaction_id,
            drafts,
            today=store.today(),
        )


def file_choices(store: Store, parent: QWidget) -> Choices:
    """Return what the link of a file offers: opening it first."""
    translate = QCoreApplication.translate
    return [
        (translate("Files", "Open"), lambda file: open_file(store, file)),
        (translate("Files", "Save as…"), lambda file: save_file(store, parent, file)),
        (translate("Files", "Rename…"), lambda file: RenameForm(store, parent, file).open()),
        (translate("Files", "Remove"), lambda file: remove_file(store, file)),
    ]


def open_file(store: Store, file: AttachmentLine) -> None:
    """Open a copy of an attached file with the system's program for it.

    Raises `Refused` for a file that is a program itself: a click on a name must run nothing.
    """
    if is_program(file.file_name):
        raise Refused(
            phrase(
                "{file} is a program, and programs are not started from here. If you trust it,"
                " choose “Save as…” and start it from where you saved it.",
                file=file.file_name,
            )
        )
    copy = store.files.copy_to_read(file.digest, file.file_name)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))


def save_file(store: Store, parent: QWidget, file: AttachmentLine) -> None:
    """Write an attached file where the organiser wants it."""
    title = QCoreApplication.translate("Files", "Save the file")
    target = ask.save_path(parent, title, safe_name(file.file_name))
    if target is not None:
        store.files.save_as(file.digest, file.file_name, target)


def remove_file(store: Store, file: AttachmentLine) -> None:
    """Take a file off its entry; undo brings it back."""
    store.do(
        phrase("Remove the file {file}", file=file.file_name),
        attachments.remove_attachment,
        file.attachment_id,
    )


class RenameForm(FormDialog):
    """Gives an attached file another name."""

    def __init__(self, store: Store, parent: QWidget, file: AttachmentLine) -> None:
        super().__init__(parent, self.tr("Rename the file"), on_save=self._keep, name="rename_form")
        self._store = store
        self._file = file
        self.fields.add_text("file_name", self.tr("Name"), file.file_name, required=True)

    def _keep(self, entered: dict[str, str]) -> None:
        self._store.do(
            phrase("Rename the file {file}", file=self._file.file_name),
            attachments.rename_attachment,
            self._file.attachment_id,
            entered["file_name"],
        )
