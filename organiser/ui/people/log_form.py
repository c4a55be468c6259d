"""The full form of an entry: what happened, when, with whom, its files, in whose eyes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from organiser.services.relations import interactions
from organiser.services.relations.interactions import InteractionDraft, check_interaction
from organiser.ui.forms import FormDialog
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.people.people_field import PeopleField
from organiser.ui.store import Store
from organiser.ui.timeline.attachments_field import AttachmentsField, kept_files
from organiser.ui.timeline.entry_row import dropped_files
from organiser.ui.timeline.others_field import OthersField
from organiser.vocabulary import InteractionKind, Sensitivity, label
from organiser.wording import phrase

_BY_HAND = tuple(kind for kind in InteractionKind if kind is not InteractionKind.INVITATION)


class LogForm(FormDialog):
    """Logs a contact with people, an organisation or a circle, or changes one that was logged.

    Files may be dropped anywhere on it. Signals: `saved(object)` with the interaction's id.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        start: InteractionDraft,
        *,
        interaction_id: int | None = None,
        paths: Sequence[Path] = (),
    ) -> None:
        title = self.tr("Log a contact") if interaction_id is None else self.tr("Change the entry")
        super().__init__(parent, title, on_save=self._keep, name="log_form")
        self._store = store
        self._start = start
        self._interaction_id = interaction_id
        self._today: date = store.today()
        self._add_fields(paths)
        self.setAcceptDrops(True)
        self.setMinimumWidth(560)

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        person_ids: Sequence[int] = (),
        *,
        interaction_id: int | None = None,
        organisation_id: int | None = None,
    ) -> "LogForm":
        """Show the form for these people, an organisation, or an entry that is there."""
        if interaction_id is None:
            start = InteractionDraft(
                happened_on=store.today(),
                person_ids=tuple(person_ids),
                organisation_id=organisation_id,
            )
        else:
            start = store.read(interactions.get_draft, interaction_id)
        form = cls(store, parent, start, interaction_id=interaction_id)
        form.open()
        form.fields.field("text" if start.person_ids else "person_ids").setFocus()
        return form

    @override
    def draft(self) -> InteractionDraft:
        said: dict[str, Any] = self.fields.entered()
        del said["others"], said["attachments"]
        others: OthersField = self.fields.field("others")
        draft = InteractionDraft(
            **said,
            organisation_id=others.key_of("organisation"),
            circle_id=others.key_of("circle"),
        )
        check_interaction(draft, today=self._today)
        return draft

    def _keep(self, draft: InteractionDraft) -> int:
        files: AttachmentsField = self.fields.field("attachments")
        draft = replace(draft, attachments=kept_files(self._store, files.value()))
        if self._interaction_id is None:
            return log_entry(self._store, draft)
        self._store.do(
            phrase("Change the entry of {day}", day=draft.happened_on),
            interactions.change_interaction,
            self._interaction_id,
            draft,
            today=self._today,
        )
        return self._interaction_id

    def _add_fields(self, paths: Sequence[Path]) -> None:
        start, fields = self._start, self.fields
        people = PeopleField(
            self._store,
            person_ids=start.person_ids,
            placeholder=self.tr("Type a name or a reading"),
        )
        fields.add_field("person_ids", self.tr("With"), people)
        others = OthersField(
            self._store,
            values=self._store.read(interactions.list_others, start),
            placeholder=self.tr("Type a name or a reading"),
        )
        fields.add_field("others", self.tr("Organisation or circle"), others)
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
        held = AttachmentsField([*start.attachments, *paths])
        fields.add_field("attachments", self.tr("Files"), held)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.fields.field("attachments").add_files(dropped_files(event.mimeData()))
        event.acceptProposedAction()


def log_entry(store: Store, draft: InteractionDraft) -> int:
    """Keep a new entry under the name of whom it is with, and return its id."""
    found = [person.name for person in store.people_page(draft.person_ids[:1])]
    found += [named.name for named in store.read(interactions.list_others, draft)]
    action = phrase("Log: {kind}, {person}", kind=label(draft.kind), person=found[0])
    return store.do(action, interactions.log_interaction, draft, today=store.today())
