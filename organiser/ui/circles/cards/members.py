"""Who is in a circle, what each does there, and who was in it before."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.relations import circle_members
from organiser.services.relations.circle_members import MembershipDraft
from organiser.services.relations.circle_values import CircleMemberLine, CirclePage
from organiser.ui.ages import age_text
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.circles.member_facts import MemberFacts
from organiser.ui.circles.members_form import MembersForm
from organiser.ui.circles.role_field import RoleField, known_roles
from organiser.ui.folded_rows import add_folded
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, text_label, thin_line
from organiser.ui.language import current_language
from organiser.ui.links import link
from organiser.ui.moment_fields import DateField
from organiser.ui.people.cards.unfolding import is_unfolded, keep_unfolded
from organiser.ui.pieces import Avatar, Card, Chip
from organiser.ui.post_spans import months_text
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import SPACE_M, SPACE_S, SPACE_XS
from organiser.wording import day_label, phrase

_FIRST = 12
_FIRST_FORMER = 4
_AVATAR = 32


class MembersCard(Card):
    """Members with role, post and last contact, each changed in its place; then former ones."""

    def __init__(self, page: CirclePage, facts: Sequence[MemberFacts], desk: CardDesk) -> None:
        """Show the members of a circle."""
        count = len(page.members)
        told = self.tr("%n now", "", count) if count else ""
        super().__init__(self.tr("Members"), told, name="members_card")
        self._page, self._desk = page, desk
        self._roles = known_roles(page)
        self.body.setSpacing(2)
        adding = icon_button("plus", self.tr("Add members"), name="add_members")
        adding.clicked.connect(self.add)
        self.head.addWidget(adding)
        if not facts:
            self._say_nobody()
        members = [partial(self._member, one) for one in facts]
        self._add_rows(members, _FIRST, "members")
        if page.former:
            self.body.addWidget(thin_line())
            self.body.addWidget(text_label(self.tr("Before"), "small", name="former_heading"))
            former = [partial(self._former, line) for line in page.former]
            self._add_rows(former, _FIRST_FORMER, "former")

    def add(self) -> None:
        """Open the form that takes people in."""
        MembersForm.open_for(self._desk.store, self._desk.parent, self._page)

    def _say_nobody(self) -> None:
        sentence = self.tr("Nobody yet. Add the first members; several at once is fine.")
        self.body.addWidget(text_label(sentence, "muted", wrap=True, name="members_empty"))
        adding = button(
            self.tr("Add members"), name="add_first_members", kind="quiet", icon_name="user-plus"
        )
        adding.clicked.connect(self.add)
        self.body.addWidget(adding, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_rows(self, rows: Sequence[Callable[[], QWidget]], first: int, what: str) -> None:
        """Show rows, those beyond the first only when they are asked for."""
        key = self._page.circle_id
        add_folded(
            self.body,
            rows,
            first=len(rows) if is_unfolded(self._desk, what, key) else first,
            name=f"all_{what}",
            unfolded=lambda: keep_unfolded(self._desk, what, key),
        )

    def _member(self, facts: MemberFacts) -> InPlace:
        line = facts.line
        content = QWidget()
        content.setObjectName("member_line")
        row = QHBoxLayout(content)
        row.setContentsMargins(SPACE_XS, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_M)
        row.addWidget(Avatar(line.name, size=_AVATAR))
        row.addLayout(self._words(facts), 1)
        row.addWidget(self._age(facts))
        row.addWidget(self._more(line, is_former=False))
        return self._part(content, line)

    def _words(self, facts: MemberFacts) -> QVBoxLayout:
        line = facts.line
        first = QHBoxLayout()
        first.setSpacing(SPACE_S)
        first.addWidget(link(line.name, self._desk.show_person, line.person_id, name="member"))
        reading = f"{facts.reading}?" if facts.is_guessed and facts.reading else facts.reading
        first.addWidget(ElidedLabel(reading, "tiny", name="member_reading"))
        if line.role:
            first.addWidget(Chip(line.role, "info", name="member_role"))
        if facts.is_avoided:
            first.addWidget(Chip(self.tr("Do not approach"), "stop", name="member_avoided"))
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        told = " · ".join(filter(None, (months_text(line.since, line.until), facts.post)))
        words.addWidget(ElidedLabel(told, "small", name="member_post"))
        return words

    def _age(self, facts: MemberFacts) -> QWidget:
        if facts.last_contact is None:
            return Chip(self.tr("no contact yet"), facts.tone, name="member_age")
        made = Chip(
            age_text(facts.last_contact, today=self._desk.store.today()),
            facts.tone,
            name="member_age",
        )
        day = day_label(facts.last_contact, current_language())
        made.setToolTip(self.tr("Last contact: {day}").format(day=day))
        return made

    def _former(self, line: CircleMemberLine) -> InPlace:
        content = QWidget()
        content.setObjectName("former_line")
        row = QHBoxLayout(content)
        row.setContentsMargins(SPACE_XS, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(link(line.name, self._desk.show_person, line.person_id, name="former"))
        told = " · ".join(filter(None, (line.role, months_text(line.since, line.until))))
        row.addWidget(ElidedLabel(told, "small", name="former_times"), 1)
        row.addWidget(self._more(line, is_former=True))
        return self._part(content, line)

    def _part(self, content: QWidget, line: CircleMemberLine) -> InPlace:
        name = f"member_part_{line.member_id}"
        spoken = self.tr("Change role and time of {name}").format(name=line.name)
        return InPlace(content, lambda: self._form(line), name=name, label=spoken)

    def _form(self, line: CircleMemberLine) -> InlineForm:
        today, fields = self._desk.store.today(), FieldColumn()
        name = text_label(line.name, "strong", name="member_form_name")
        fields.column.addWidget(name)
        with fields.side_by_side():
            fields.add_field("role", self.tr("Role"), RoleField(line.role, self._roles))
            since = DateField(line.since, today=today, lean="past")
            fields.add_field("since", self.tr("Since"), since)
            until = DateField(line.until, today=today, lean="past")
            fields.add_field("until", self.tr("Last day"), until)

        def keep(said: dict[str, Any]) -> None:
            action = phrase("Change a member of {circle}", circle=self._page.name)
            draft = MembershipDraft(**said)
            self._desk.store.do(action, circle_members.change_membership, line.member_id, draft)

        return InlineForm(fields, on_save=keep, first="role")

    def _more(self, line: CircleMemberLine, *, is_former: bool) -> QWidget:
        choices: list[Choice] = [(self.tr("Change role and time…"), lambda: self._change(line))]
        if is_former:
            choices.append((self.tr("Came back today"), lambda: self._return(line)))
        else:
            choices.append((self.tr("Left the circle"), lambda: self._leave(line)))
        choices.append((self.tr("Remove, was never in it"), lambda: self._remove(line)))
        spoken = self.tr("What to do with {name} in the circle").format(name=line.name)
        return more_button(choices, name=f"more_member_{line.member_id}", spoken=spoken)

    def _change(self, line: CircleMemberLine) -> None:
        part = self.findChild(InPlace, f"member_part_{line.member_id}")
        if part is not None:
            part.open()

    def _leave(self, line: CircleMemberLine) -> None:
        store = self._desk.store
        action = phrase("{name} left {circle}", **self._names(line))
        store.do(action, circle_members.leave_circle, line.member_id, today=store.today())

    def _return(self, line: CircleMemberLine) -> None:
        store = self._desk.store
        action = phrase("{name} came back to {circle}", **self._names(line))
        store.do(action, circle_members.return_to_circle, line.member_id, today=store.today())

    def _remove(self, line: CircleMemberLine) -> None:
        action = phrase("Remove {name} from {circle}", **self._names(line))
        self._desk.store.do(action, circle_members.remove_member, line.member_id)

    def _names(self, line: CircleMemberLine) -> dict[str, str]:
        return {"name": line.name, "circle": self._page.name}
