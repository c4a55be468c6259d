"""The form for what a person agreed to or refused."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.people import consents
from organiser.services.people.consents import ConsentDraft, check_consent
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.skills.removable_form import RemovableForm
from organiser.ui.store import Store
from organiser.vocabulary import Channel, ConsentKind, label
from organiser.wording import phrase


class ConsentForm(RemovableForm):
    """Notes what a person agreed to or refused: when, by which way, in which words."""

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        person_id: int,
        *,
        consent_id: int | None = None,
        kinds: Collection[ConsentKind],
        start: ConsentDraft,
    ) -> None:
        super().__init__(parent, self.tr("Consent"), on_save=self._keep, name="consent_form")
        self._store = store
        self._person_id = person_id
        self._consent_id = consent_id
        self._start = start
        self._today: date = store.today()
        self._add_fields([kind for kind in ConsentKind if kind in kinds])
        if consent_id is not None:
            self.let_remove()

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        person_id: int,
        *,
        consent_id: int | None = None,
        is_given: bool | None = None,
    ) -> "ConsentForm":
        """Show the form for a new entry, or for one that is noted, and return it.

        With `is_given` the form proposes that answer of today instead of the one that is noted.
        """
        today = store.today()
        if consent_id is None:
            noted = store.read(consents.list_consents, person_id)
            left = set(ConsentKind) - {line.kind for line in noted}
            kinds = [kind for kind in ConsentKind if kind in left] or list(ConsentKind)
            start = ConsentDraft(kind=kinds[0], on=today)
        else:
            start = store.read(consents.get_consent_draft, consent_id)
            kinds = [start.kind]
            if is_given is not None:
                start = replace(start, is_given=is_given, on=today)
        form = cls(store, parent, person_id, consent_id=consent_id, kinds=kinds, start=start)
        form.open()
        return form

    @override
    def draft(self) -> ConsentDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = ConsentDraft(**said)
        check_consent(draft, today=self._today)
        return draft

    @override
    def remove(self) -> None:
        if self._consent_id is not None:
            action = phrase("Remove a consent: {kind}", kind=label(self._start.kind))
            self._store.do(action, consents.remove_consent, self._consent_id)

    def _keep(self, draft: ConsentDraft) -> int:
        if draft.is_given:
            action = phrase("They agree: {kind}", kind=label(draft.kind))
        else:
            action = phrase("They refuse: {kind}", kind=label(draft.kind))
        return self._store.do(
            action, consents.keep_consent, self._person_id, draft, today=self._today
        )

    def _add_fields(self, kinds: list[ConsentKind]) -> None:
        fields, start = self.fields, self._start
        answers = [(True, self.tr("They agree")), (False, self.tr("They refuse"))]
        with fields.side_by_side():
            choices = [(kind, say(label(kind))) for kind in kinds]
            fields.add_choice("kind", self.tr("To what"), choices, start.kind)
            fields.add_choice("is_given", self.tr("Answer"), answers, start.is_given)
        with fields.side_by_side():
            on = DateField(start.on, today=self._today, lean="past")
            fields.add_field("on", self.tr("Said on"), on, required=True)
            ways: list[tuple[object, str]] = [(None, self.tr("Not noted"))]
            ways += [(channel, say(label(channel))) for channel in Channel]
            fields.add_choice("channel", self.tr("By which way"), ways, start.channel)
        fields.add_lines("words", self.tr("In which words"), start.words, rows=3)
