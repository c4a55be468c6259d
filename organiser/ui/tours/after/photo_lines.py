"""The lines of a tour's pictures, described, moved and removed in their places."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from organiser.services.tours.photos import PhotoLine
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, plain_tip, text_label
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.ui.tours.after import actions
from organiser.ui.tours.after.picture_reading import thumbnail

_SIZE = QSize(96, 72)
#: Twice as many pixels, for screens that show that many.
_SHARPER = 2


class PhotoLines(QObject):
    """Makes the lines of one tour."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self._desk = desk

    def line(
        self, photo: PhotoLine, *, place: int, count: int, stops: Sequence[tuple[object, str]]
    ) -> InPlace:
        """Return one picture, which stands at `place` of `count`."""
        content = QWidget()
        content.setObjectName("photo_line")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        row.addWidget(self._small(photo), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        told = photo.caption or self.tr("no words yet")
        role = "body" if photo.caption else "muted"
        words.addWidget(text_label(told, role, wrap=True, name="photo_caption"))  # type: ignore[arg-type]
        said = " · ".join(filter(None, (photo.stop_name, photo.file_name)))
        words.addWidget(ElidedLabel(said, "small", name="photo_told"))
        words.addStretch(1)
        row.addLayout(words, 1)
        for widget in self._buttons(photo, place=place, count=count):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        spoken = self.tr("Describe the picture {file}").format(file=photo.file_name)
        name = f"photo_{photo.photo_id}"
        return InPlace(content, lambda: self._form(photo, stops), name=name, label=spoken)

    def _small(self, photo: PhotoLine) -> QLabel:
        made = text_label("", name="photo_small")
        made.setFixedSize(_SIZE)
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        path = self._desk.store.files.find(photo.digest)
        pixels = thumbnail(path, _SIZE.width() * _SHARPER) if path is not None else None
        if pixels is None or pixels.isNull():
            made.setText(self.tr("missing"))
            return made
        kept = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = pixels.scaled(_SIZE * _SHARPER, kept, smooth)
        shown.setDevicePixelRatio(_SHARPER)
        made.setPixmap(shown)
        made.setToolTip(plain_tip(photo.file_name))
        return made

    def _buttons(self, photo: PhotoLine, *, place: int, count: int) -> list[QWidget]:
        store, key = self._desk.store, photo.photo_id
        up = icon_button("chevron-up", self.tr("Further up"), name=f"photo_up_{key}")
        up.clicked.connect(lambda: actions.move_photo(store, photo, place - 1))
        up.setEnabled(place > 1)
        down = icon_button("chevron-down", self.tr("Further down"), name=f"photo_down_{key}")
        down.clicked.connect(lambda: actions.move_photo(store, photo, place + 1))
        down.setEnabled(place < count)
        away = icon_button("trash-2", self.tr("Remove the picture"), name=f"photo_away_{key}")
        away.clicked.connect(lambda: actions.remove_photo(store, photo))
        for made in (up, down, away):
            made.setFixedSize(26, 24)
        return [up, down, away]

    def _form(self, photo: PhotoLine, stops: Sequence[tuple[object, str]]) -> InlineForm:
        fields = FieldColumn()
        fields.add_text("caption", self.tr("Words under the picture"), photo.caption)
        none: tuple[object, str] = (None, self.tr("The whole tour"))
        fields.add_choice("stop_id", self.tr("Taken at"), [none, *stops], photo.stop_id)

        def keep(said: dict[str, Any]) -> None:
            actions.change_photo(self._desk.store, photo, **said)

        return InlineForm(fields, on_save=keep)
