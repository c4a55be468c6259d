"""The quick log: what happened, when, with whom, in one small form opened from anywhere."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services import interactions
from organiser.services.interactions import InteractionDraft, check_interaction
from organiser.ui.forms import FormDialog
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.people.people_field import PeopleField
from organiser.ui.store import Store
from organiser.vocabulary import InteractionKind, Sensitivity, label
from organiser.wording import phrase

_BY_HAND = tuple(kind for kind in InteractionKind if kind is not InteractionKind.INVITATION)


class LogForm(FormDialog):
    """Logs a contact with one or several people, or changes one that was logged.

    Signals: `saved(object)` with the interaction's id.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        start: InteractionDraft,
        *,
        interaction_id: int | None = None,
    ) -> None:
        title = self.tr("Log a contact") if interaction_id is None else self.tr("Change the entry")
        super().__init__(parent, title, on_save=self._keep, name="log_form")
        self._store = store
        self._start = start
        self._interaction_id = interaction_id
        self._today: date = store.today()
        self._add_fields()
        self.setMinimumWidth(560)

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        person_ids: Sequence[int] = (),
        *,
        interaction_id: int | None = None,
    ) -> "LogForm":
        """Show the form for these people, or for an entry that is there, and return it."""
        if interaction_id is None:
            start = InteractionDraft(happened_on=store.today(), person_ids=tuple(person_ids))
        else:
            start = store.read(interactions.get_draft, interaction_id)
        form = cls(store, parent, start, interaction_id=interaction_id)
        form.open()
        form.fields.field("text" if start.person_ids else "person_ids").setFocus()
        return form

    @override
    def draft(self) -> InteractionDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = InteractionDraft(**said, organisation_id=self._start.organisation_id)
        check_interaction(draft, today=self._today)
        return draft

    def _keep(self, draft: InteractionDraft) -> int:
        if self._interaction_id is not None:
            self._store.do(
                phrase("Change the entry of {day}", day=draft.happened_on),
                interactions.change_interaction,
                self._interaction_id,
                draft,
                today=self._today,
            )
            return self._interaction_id
        found = self._store.people_page(draft.person_ids[:1])
        action = phrase(
            "Log: {kind}, {person}",
            kind=label(draft.kind),
            person=found[0].name if found else "",
        )
        return self._store.do(action, interactions.log_interaction, draft, today=self._today)

    def _add_fields(self) -> None:
        start, fields = self._start, self.fields
        people = PeopleField(
            self._store,
            person_ids=start.person_ids,
            placeholder=self.tr("Type a name or a reading"),
        )
        needed = start.organisation_id is None
        fields.add_field("person_ids", self.tr("With"), people, required=needed)
        with fields.side_by_side():
            kinds = [(kind, say(label(kind))) for kind in _BY_HAND]
            fields.add_choice("kind", self.tr("Kind"), kinds, start.kind)
            day = DateField(start.happened_on, today=self._today, lean="past")
            fields.add_field("happened_on", self.tr("On"), day, required=True)
        fields.add_lines("text", self.tr("What happened"), start.text)
        with fields.side_by_side():
            fields.add_text("about", self.tr("About"), start.about)
            words = self.tr("Who may read it")
            fields.add_words("sensitivity", words, Sensitivity, start.sensitivity)
