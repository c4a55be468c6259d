"""The form that logs what happened in a circle, with the members who were there."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.relations import interactions
from organiser.services.relations.circle_values import CirclePage
from organiser.services.relations.interactions import InteractionDraft, check_interaction
from organiser.ui.circles.present_field import PresentField
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.people.people_field import PeopleField
from organiser.ui.store import Store
from organiser.vocabulary import InteractionKind, label
from organiser.wording import phrase

_KINDS = tuple(kind for kind in InteractionKind if kind is not InteractionKind.INVITATION)


class GatheringForm(FormDialog):
    """Logs a contact with a circle: who was there is ticked, guests are added.

    Signals: `saved(object)` with the entry's id.
    """

    def __init__(self, store: Store, parent: QWidget | None, page: CirclePage) -> None:
        """Show an empty form for a circle."""
        title = self.tr("Log a contact with {circle}").format(circle=page.name)
        super().__init__(parent, title, on_save=self._keep, name="gathering_form")
        self._store = store
        self._page = page
        self._today: date = store.today()
        self._add_fields()
        self.setMinimumWidth(560)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None, page: CirclePage) -> "GatheringForm":
        """Show the form and return it."""
        form = cls(store, parent, page)
        form.open()
        form.fields.field("text").setFocus()
        return form

    @override
    def draft(self) -> InteractionDraft:
        said: dict[str, Any] = self.fields.entered()
        present = (*said.pop("present", ()), *said.pop("guests"))
        draft = InteractionDraft(
            **said,
            person_ids=tuple(dict.fromkeys(present)),
            circle_id=self._page.circle_id,
        )
        check_interaction(draft, today=self._today)
        return draft

    def _keep(self, draft: InteractionDraft) -> int:
        action = phrase("Log: {kind}, {person}", kind=label(draft.kind), person=self._page.name)
        return self._store.do(action, interactions.log_interaction, draft, today=self._today)

    def _add_fields(self) -> None:
        fields = self.fields
        with fields.side_by_side():
            kinds = [(kind, say(label(kind))) for kind in _KINDS]
            fields.add_choice("kind", self.tr("Kind"), kinds, InteractionKind.MET)
            day = DateField(self._today, today=self._today, lean="past")
            fields.add_field("happened_on", self.tr("On"), day, required=True)
        fields.add_lines("text", self.tr("What happened"), rows=3)
        if self._page.members:
            present = self.tr("Who was there (nobody: only the circle itself)")
            fields.add_field("present", present, PresentField(self._page))
        else:
            sentence = self.tr("The circle has no members yet; it is logged with the circle alone.")
            fields.column.addWidget(text_label(sentence, "muted", wrap=True, name="present_empty"))
        hint = self.tr("Type a name or a reading")
        guests = PeopleField(self._store, placeholder=hint)
        fields.add_field("guests", self.tr("Others who were there"), guests)
