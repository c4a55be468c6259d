"""The forms of rooms: many at once, and one of them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.tours.rooms import RoomDraft, check_rooms
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override


class RoomsForm(FormDialog):
    """Adds the rooms that a line names, all with the same number of beds."""

    def __init__(
        self, parent: QWidget | None, *, stop_name: str, on_save: Callable[[str, int], object]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Rooms at {stop}").format(stop=stop_name),
            on_save=lambda draft: on_save(*draft),
            action_label=self.tr("Add"),
            name="rooms_form",
        )
        hint = self.tr("501-506, 508")
        self.fields.add_text("names", self.tr("Rooms"), required=True, hint=hint)
        self.fields.add_number("beds", self.tr("Beds in each"), 2, limits=(1, 30))
        self.count_label = text_label("", "muted", wrap=True, name="room_count_label")
        self.fields.column.addWidget(self.count_label)
        self.setMinimumWidth(420)

    @override
    def draft(self) -> tuple[str, int]:
        entered: dict[str, Any] = self.fields.entered()
        names = check_rooms(entered["names"], entered["beds"])
        self.count_label.setText(self.tr("%n rooms", "", len(names)))
        return entered["names"], entered["beds"]


class RoomForm(FormDialog):
    """Changes one room."""

    def __init__(
        self, parent: QWidget | None, draft: RoomDraft, *, on_save: Callable[[RoomDraft], object]
    ) -> None:
        super().__init__(parent, self.tr("Edit room"), on_save=on_save, name="room_form")
        self.fields.add_text("name", self.tr("Name or number"), draft.name, required=True)
        self.fields.add_number("beds", self.tr("Beds"), draft.beds, limits=(1, 30))
        self.fields.add_text("note", self.tr("Note"), draft.note)
        self.setMinimumWidth(420)

    @override
    def draft(self) -> RoomDraft:
        entered: dict[str, Any] = self.fields.entered()
        return RoomDraft(**entered)
