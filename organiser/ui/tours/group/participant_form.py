"""The form of what matters about somebody on a tour."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.tours.participants import (
    ParticipantDraft,
    ParticipantRow,
    check_participant,
)
from organiser.ui import discretion
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.vocabulary import Listing, TourRole

#: What is never shown to others, and with discretion not even here.
_ONLY_MINE = ("diet", "emergency_contact", "note")


class ParticipantForm(FormDialog):
    """Changes role, deputy, diet, emergency contact, consent and note of one participant."""

    def __init__(
        self,
        parent: QWidget | None,
        row: ParticipantRow,
        draft: ParticipantDraft,
        *,
        on_save: Callable[[ParticipantDraft], object],
    ) -> None:
        super().__init__(
            parent,
            self.tr("{person} on the tour").format(person=row.name),
            on_save=on_save,
            name="participant_form",
        )
        self._draft = draft
        post = " · ".join(filter(None, (row.organisation, row.title)))
        if post:
            self.fields.column.addWidget(text_label(post, "muted", wrap=True, name="post_label"))
        with self.fields.side_by_side():
            self.fields.add_words("role", self.tr("Role"), TourRole, draft.role)
            self.fields.add_words(
                "listing", self.tr("On lists that others read"), Listing, draft.listing
            )
        coming = row.deputy_name if not draft.deputy_name else ""
        self.fields.add_text(
            "deputy_name", self.tr("Deputy, if somebody else comes"), draft.deputy_name, hint=coming
        )
        if not discretion.is_on():
            self._add_own_fields(draft)
        self.setMinimumWidth(520)

    @override
    def draft(self) -> ParticipantDraft:
        entered: dict[str, Any] = self.fields.entered()
        kept = {name: getattr(self._draft, name) for name in _ONLY_MINE}
        draft = ParticipantDraft(**(kept | entered))
        check_participant(draft)
        return draft

    def _add_own_fields(self, draft: ParticipantDraft) -> None:
        self.fields.add_section(self.tr("For the organiser's eyes alone"))
        self.fields.add_text(
            "diet",
            self.tr("What they eat, or must not"),
            draft.diet,
            hint=self.tr("e.g. halal, no eggs"),
        )
        self.fields.add_lines(
            "emergency_contact", self.tr("In an emergency"), draft.emergency_contact, rows=2
        )
        self.fields.add_lines("note", self.tr("Note"), draft.note, rows=2)
