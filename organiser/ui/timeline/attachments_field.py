"""The files of an entry in a form: those attached, and those to be attached when it is saved."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from organiser.services.relations.attachments import AttachmentDraft
from organiser.ui.buttons import button, icon_button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.overriding import override
from organiser.ui.pieces import Chip
from organiser.ui.store import Store
from organiser.ui.timeline.entry_row import dropped_files
from organiser.ui.timeline.files import choose_files, keep_files

Held = AttachmentDraft | Path


class AttachmentsField(QWidget):
    """Shows files as chips; more are chosen with the button or dropped here.

    Signals: `changed()` when a file comes or goes.
    """

    changed = Signal()

    def __init__(self, files: Sequence[Held] = ()) -> None:
        super().__init__()
        self._files: list[Held] = list(files)
        self.setAcceptDrops(True)
        self.add_button = button(
            QCoreApplication.translate("AttachmentsField", "Attach files…"),
            name="attach_button",
            kind="quiet",
            icon_name="paperclip",
        )
        self.add_button.clicked.connect(lambda: self.add_files(choose_files(self)))
        self._chips = QWidget()
        self._chips.setObjectName("attachment_chips")
        self._flow = FlowLayout(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._chips)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)
        self._show()

    def value(self) -> tuple[Held, ...]:
        """Return files attached before as drafts, new ones as paths, in order."""
        return tuple(self._files)

    def problem(self) -> str:
        """Return nothing: what cannot be attached is said when it is tried."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether there is no file."""
        return not self._files

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files to be attached, each once."""
        new = [path for path in dict.fromkeys(paths) if path not in self._files]
        if new:
            self._files += new
            self._show()
            self.changed.emit()

    def remove(self, file: Held) -> None:
        """Take a file out."""
        self._files.remove(file)
        self._show()
        self.add_button.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        self._flow.clear()
        for file in self._files:
            self._flow.addWidget(self._chip(file))
        self._chips.setVisible(bool(self._files))
        self._chips.updateGeometry()

    def _chip(self, file: Held) -> QWidget:
        name = file.name if isinstance(file, Path) else file.file_name
        holder = QWidget(self._chips)
        holder.setObjectName("attachment_chip")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(0)
        row.addWidget(Chip(name, "neutral"))
        sentence = QCoreApplication.translate("AttachmentsField", "Remove {name}")
        away = icon_button("x", sentence.format(name=name), name="remove_attachment")
        away.clicked.connect(lambda: self.remove(file))
        row.addWidget(away)
        holder.show()
        return holder

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files(dropped_files(event.mimeData()))
        event.acceptProposedAction()


def kept_files(store: Store, files: Sequence[Held]) -> tuple[AttachmentDraft, ...]:
    """Copy new files beside the book, and return all of them as an entry names them."""
    old = [file for file in files if isinstance(file, AttachmentDraft)]
    new = keep_files(store, [file for file in files if isinstance(file, Path)])
    return (*old, *new)
