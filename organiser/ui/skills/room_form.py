"""The form for how much room a person has."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.people import availability
from organiser.services.people.availability import RoomDraft, check_room
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.skills.removable_form import RemovableForm
from organiser.ui.store import Store
from organiser.vocabulary import AvailabilityLevel, label
from organiser.wording import phrase


class RoomForm(RemovableForm):
    """Notes how much room a person has, or puts right or removes what was noted."""

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        person_id: int,
        *,
        room_id: int | None = None,
        start: RoomDraft,
    ) -> None:
        super().__init__(
            parent, self.tr("How much room they have"), on_save=self._keep, name="room_form"
        )
        self._store = store
        self._person_id = person_id
        self._room_id = room_id
        self._today: date = store.today()
        fields = self.fields
        fields.add_words("level", self.tr("Room"), AvailabilityLevel, start.level)
        with fields.side_by_side():
            as_of = DateField(start.as_of, today=self._today, lean="past")
            fields.add_field("as_of", self.tr("Heard on"), as_of, required=True)
            until = DateField(start.until, today=self._today, lean="coming")
            fields.add_field("until", self.tr("Holds until"), until)
        fields.add_text("note", self.tr("Note"), start.note)
        if room_id is not None:
            self.let_remove()

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, person_id: int, *, room_id: int | None = None
    ) -> "RoomForm":
        """Show the form for a new entry, or for one that is noted, and return it."""
        start = RoomDraft(as_of=store.today())
        if room_id is not None:
            start = store.read(availability.get_room_draft, room_id)
        form = cls(store, parent, person_id, room_id=room_id, start=start)
        form.open()
        return form

    @override
    def draft(self) -> RoomDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = RoomDraft(**said)
        check_room(draft, today=self._today)
        return draft

    @override
    def remove(self) -> None:
        if self._room_id is not None:
            action = phrase("Remove a note of room")
            self._store.do(action, availability.remove_room, self._room_id)

    def _keep(self, draft: RoomDraft) -> None:
        if self._room_id is None:
            note_room(self._store, self._person_id, draft)
            return
        self._store.do(
            phrase("Change a note of room: {level}", level=label(draft.level)),
            availability.change_room,
            self._room_id,
            draft,
            today=self._today,
        )


def note_room(store: Store, person_id: int, draft: RoomDraft) -> None:
    """Note as one action how much room a person has."""
    action = phrase("Note their room: {level}", level=label(draft.level))
    store.do(action, availability.note_room, person_id, draft, today=store.today())
