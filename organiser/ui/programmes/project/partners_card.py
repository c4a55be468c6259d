"""The card of those who carry a project: organisations and people, their roles, what they do."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.people.person_values import Party
from organiser.services.programmes.contributors import ContributorLine
from organiser.services.programmes.projects import PartnerDraft, Project
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.links import link
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.project import actions
from organiser.ui.ties.party_field import PartyField
from organiser.ui.tokens import SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import ContributorRole, label

_TONES: dict[ContributorRole, ToneName] = {
    ContributorRole.HOST: "info",
    ContributorRole.CO_HOST: "info",
}


class PartnersCard(Card):
    """Shows who carries a project; each is changed in its place, the plus takes one more."""

    def __init__(self, desk: CardDesk, programme_id: int, project: Project) -> None:
        super().__init__(self.tr("Who does it together"), name="partners_card")
        self._desk = desk
        self._programme_id = programme_id
        self.body.setSpacing(2)
        for line in project.partners:
            self.body.addWidget(self._part(line))
        self.body.addWidget(self._adding(is_first=not project.partners))

    def _part(self, line: ContributorLine) -> InPlace:
        content = QWidget()
        content.setObjectName("partner_line")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        if line.person_id is not None:
            made = link(line.name, self._desk.show_person, line.person_id, name="partner")
        else:
            key = line.organisation_id or 0
            made = link(line.name, self._desk.show_organisation, key, name="partner_body")
        head.addWidget(made)
        tone = _TONES.get(line.role, "neutral")
        head.addWidget(Chip(say(label(line.role)), tone, name="partner_role"))
        head.addStretch(1)
        column.addLayout(head)
        if line.duty:
            column.addWidget(text_label(line.duty, "small", wrap=True, name="partner_duty"))
        name = f"partner_{line.contributor_id}"
        spoken = self.tr("Change role and duty of {name}").format(name=line.name)
        return InPlace(content, lambda: self._form(line), name=name, label=spoken)

    def _adding(self, *, is_first: bool) -> InPlace:
        sentence = self.tr("Another partner")
        if is_first:
            sentence = self.tr("Nobody yet. Add the organisations and people you do this with.")
        content = QWidget()
        content.setObjectName("partner_adding")
        row = QVBoxLayout(content)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        row.addWidget(
            text_label(sentence, "muted", wrap=True, name="partners_empty"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        return InPlace(
            content,
            self._new_form,
            name="add_partner",
            label=self.tr("Add a partner"),
            icon_name="plus",
        )

    def _new_form(self) -> InlineForm:
        fields = FieldColumn()
        party = PartyField(
            self._desk.store,
            placeholder=self.tr("Type the name of a person or an organisation"),
            without=Party(),
        )
        fields.add_field("party", self.tr("Who"), party, required=True)
        self._add_role(fields, ContributorRole.PARTNER, "")

        def keep(said: dict[str, Any]) -> None:
            chosen = party.party() or Party()
            draft = PartnerDraft(
                person_id=chosen.person_id,
                organisation_id=chosen.organisation_id,
                role=said["role"],
                duty=said["duty"],
            )
            name = chosen.name.partition(" · ")[0] if chosen.person_id else chosen.name
            actions.add_partner(self._desk.store, self._programme_id, draft, name=name)

        return InlineForm(fields, on_save=keep)

    def _form(self, line: ContributorLine) -> InlineForm:
        store, fields = self._desk.store, FieldColumn()
        fields.column.addWidget(text_label(line.name, "strong", wrap=True, name="partner_name"))
        self._add_role(fields, line.role, line.duty)

        def keep(said: dict[str, Any]) -> None:
            actions.change_partner(store, line, role=said["role"], duty=said["duty"])

        return InlineForm(
            fields,
            on_save=keep,
            on_remove=lambda: actions.remove_partner(store, line),
            first="duty",
        )

    def _add_role(self, fields: FieldColumn, role: ContributorRole, duty: str) -> None:
        fields.add_words("role", self.tr("Role"), ContributorRole, role)
        hint = self.tr("e.g. finds the lecturers")
        fields.add_text("duty", self.tr("What they do"), duty, hint=hint)
