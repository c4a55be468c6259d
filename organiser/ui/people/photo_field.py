"""A field for a person's picture: chosen, pasted or dropped, seen at once, removed again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.errors import InvalidInput
from organiser.services.people.person_drafts import PhotoDraft
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.people.photo_reading import photo_of, read_photo_file
from organiser.ui.people.portrait import Portrait
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XS
from organiser.wording import Phrase

_SIDE = 72
_PATTERNS = ("*.jpg", "*.jpeg", "*.png", "*.webp", "*.gif", "*.bmp", "*.tif", "*.tiff")


class PhotoField(QWidget):
    """The picture with its buttons; what was done to it, or why it was refused, stands beside it.

    Signals: `changed()` when another picture comes or it goes.
    """

    changed = Signal()

    def __init__(self, photo: PhotoDraft | None, *, name: str) -> None:
        """Show a picture, or the first sign of `name` without one."""
        super().__init__()
        self._photo = photo
        self._name = name
        self.setAcceptDrops(True)
        self.portrait = Portrait(size=_SIDE)
        self.choose_button = button(self.tr("Choose a picture…"), name="photo_choose")
        self.paste_button = button(self.tr("Paste"), name="photo_paste", tip="Ctrl+V")
        self.remove_button = button(self.tr("Remove"), name="photo_remove", icon_name="x")
        self.notice_label = text_label("", "small", wrap=True, name="photo_notice")
        self.choose_button.clicked.connect(self.choose)
        self.paste_button.clicked.connect(self.paste)
        self.remove_button.clicked.connect(self.remove)
        self.setFocusProxy(self.choose_button)
        self._lay_out()
        self._show()

    def value(self) -> PhotoDraft | None:
        """Return the picture, None without one."""
        return self._photo

    def problem(self) -> str:
        """Return nothing: what is no picture never becomes one."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether there is no picture."""
        return self._photo is None

    def set_name(self, name: str) -> None:
        """Show the first sign of another name where there is no picture."""
        self._name = name
        self._show()

    def choose(self) -> None:
        """Let a file be chosen."""
        kinds = [(self.tr("Pictures"), _PATTERNS)]
        chosen = ask.open_paths(self, self.tr("Choose a picture"), kinds=kinds)
        if chosen:
            self._take(lambda: read_photo_file(chosen[0]))

    def paste(self) -> None:
        """Take the picture of the clipboard."""
        self._take_data(QGuiApplication.clipboard().mimeData())

    def remove(self) -> None:
        """Take the picture away."""
        self._photo = None
        self._say("")
        self._show()
        self.choose_button.setFocus()
        self.changed.emit()

    def _take_data(self, data: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self._take(lambda: read_photo_file(files[0]))
        else:
            image = data.imageData()
            self._take(lambda: photo_of(image if isinstance(image, QImage) else QImage()))

    def _take(self, read: Callable[[], tuple[PhotoDraft, Phrase | None]]) -> None:
        try:
            self._photo, said = read()
        except InvalidInput as refusal:
            self._say(say(refusal.message))
            return
        self._say(say(said) if said else "")
        self._show()
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        hint = QCoreApplication.translate("PhotoField", "A picture can also be dropped here.")
        self.notice_label.setText(sentence or hint)

    def _show(self) -> None:
        self.portrait.show_person(self._name, self._photo.content if self._photo else None)
        self.remove_button.setVisible(self._photo is not None)

    def _lay_out(self) -> None:
        self._say("")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for made in (self.choose_button, self.paste_button, self.remove_button):
            buttons.addWidget(made)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addStretch(1)
        words.addLayout(buttons)
        words.addWidget(self.notice_label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addWidget(self.portrait)
        row.addLayout(words, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._take_data(event.mimeData())
        event.acceptProposedAction()
