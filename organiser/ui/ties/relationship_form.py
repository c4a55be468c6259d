"""The form of one tie: with whom, how it reads, since when and until when."""

from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.people.person_values import Party
from organiser.services.relations import relationships
from organiser.services.relations.relationships import RelationshipDraft, check_relationship
from organiser.services.relations.tie_words import tie_sentence, ways_between
from organiser.ui.forms import FormDialog
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.ui.ties.party_field import PartyField
from organiser.vocabulary import RelationshipKind
from organiser.wording import phrase

#: Stands for the other one in the sentences until somebody is chosen.
_NOBODY = "…"


class RelationshipForm(FormDialog):
    """Notes how the owner of a page and somebody else stand to each other, or changes that.

    Signals: `saved(object)` with the tie's id.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        owner: Party,
        *,
        relationship_id: int | None = None,
        start: RelationshipDraft | None = None,
    ) -> None:
        title = self.tr("Note a tie") if start is None else self.tr("Change the tie")
        super().__init__(parent, title, on_save=self._keep, name="relationship_form")
        self._store = store
        self._owner = owner
        self._relationship_id = relationship_id
        self._today: date = store.today()
        self._add_fields(start)
        self.setMinimumWidth(520)

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        owner: Party,
        *,
        relationship_id: int | None = None,
    ) -> "RelationshipForm":
        """Show the form for a new tie of `owner`, or for one that is noted, and return it."""
        start = None
        if relationship_id is not None:
            start = store.read(relationships.get_draft, relationship_id)
        form = cls(store, parent, owner, relationship_id=relationship_id, start=start)
        form.open()
        return form

    @override
    def draft(self) -> RelationshipDraft:
        other = self.other_field.party()
        if other is None:
            raise InvalidInput(
                phrase("Nobody is chosen. Please choose a person or an organisation."),
                field="other",
            )
        kind, leads_out = self._way()
        first, second = (self._owner, other) if leads_out else (other, self._owner)
        draft = RelationshipDraft(
            kind=kind,
            first=first,
            second=second,
            since=self.fields.field("since").value(),
            until=self.fields.field("until").value(),
            note=self.fields.field("note").value(),
        )
        check_relationship(draft)
        return draft

    def _way(self) -> tuple[RelationshipKind, bool]:
        way = self.way_field.value()
        kind, leads_out = way if isinstance(way, tuple) else (RelationshipKind.OTHER, True)
        return RelationshipKind(kind), bool(leads_out)

    def _keep(self, draft: RelationshipDraft) -> int:
        other = self.other_field.party()
        pair = {"one": self._owner.name, "other": other.name if other else ""}
        if self._relationship_id is None:
            action = phrase("Note a tie: {one}, {other}", **pair)
            return self._store.do(action, relationships.add_relationship, draft, today=self._today)
        self._store.do(
            phrase("Change the tie: {one}, {other}", **pair),
            relationships.change_relationship,
            self._relationship_id,
            draft,
            today=self._today,
        )
        return self._relationship_id

    def _add_fields(self, start: RelationshipDraft | None) -> None:
        leads_out = start is None or _same(start.first, self._owner)
        chosen = None if start is None else (start.second if leads_out else start.first)
        self.other_field = self.fields.add_field(
            "other",
            self.tr("With whom"),
            PartyField(
                self._store,
                placeholder=self.tr("Type the name of a person or an organisation"),
                without=self._owner,
                chosen=chosen,
            ),
            required=True,
        )
        self.way_field = self.fields.add_choice("way", self.tr("How"), [(None, "")])
        self._offer_ways((start.kind, leads_out) if start else None)
        self.other_field.changed.connect(self._on_other_changed)
        with self.fields.side_by_side():
            since = DateField(start.since if start else None, today=self._today, lean="past")
            self.fields.add_field("since", self.tr("Since"), since)
            until = DateField(start.until if start else None, today=self._today)
            self.fields.add_field("until", self.tr("Until"), until)
        self.fields.add_lines("note", self.tr("Note"), start.note if start else "", rows=2)

    def _on_other_changed(self) -> None:
        self._offer_ways(self.way_field.value())
        self.refresh()

    def _offer_ways(self, current: object) -> None:
        other = self.other_field.party()
        name = _NOBODY if other is None else other.name.partition(" · ")[0]
        is_body = other is not None and other.organisation_id is not None
        choices: list[tuple[object, str]] = []
        for kind, leads_out in ways_between(self._owner.organisation_id is not None, is_body):
            pair = (self._owner.name, name) if leads_out else (name, self._owner.name)
            choices.append(((kind, leads_out), say(tie_sentence(kind, *pair))))
        self.way_field.set_choices(choices, current)


def _same(one: Party, other: Party) -> bool:
    return (one.person_id, one.organisation_id) == (other.person_id, other.organisation_id)
