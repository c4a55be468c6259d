"""With whom of a circle a contact is due, or was very long ago."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from organiser.ui.ages import age_text
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.circles.member_facts import MemberFacts
from organiser.ui.labels import text_label
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_XS

_FIRST = 6

Log = Callable[[Sequence[int]], object]


class MissedCard(Card):
    """The members not spoken with for long, the longest first; who has no rhythm is never late."""

    def __init__(self, facts: Sequence[MemberFacts], desk: CardDesk, log: Log) -> None:
        """Show them; `log` opens the log of a contact with some people."""
        today = desk.store.today()
        missed = sorted((one for one in facts if one.is_missed(today)), key=_last)
        told = self.tr("%n of them", "", len(missed)) if missed else ""
        super().__init__(self.tr("Long without contact"), told, name="missed_card")
        self._desk, self._log, self._today = desk, log, today
        self.body.setSpacing(SPACE_XS)
        for one in missed[:_FIRST]:
            self.body.addLayout(self._line(one))
        if missed[_FIRST:]:
            more = self.tr("and %n more", "", len(missed) - _FIRST)
            self.body.addWidget(text_label(more, "small", name="missed_more"))
        if not missed:
            sentence = self.tr("Nobody: every member has had contact in time.")
            self.body.addWidget(text_label(sentence, "muted", wrap=True, name="missed_empty"))

    def _line(self, facts: MemberFacts) -> QHBoxLayout:
        line = facts.line
        age = age_text(facts.last_contact, today=self._today) or self.tr("no contact yet")
        made = link(line.name, self._desk.show_person, line.person_id, name="missed")
        row = link_line(made, after=Chip(age, facts.tone, name="missed_age"))
        logging = icon_button(
            "notebook-pen",
            self.tr("Log a contact with {name}").format(name=line.name),
            name=f"log_missed_{line.person_id}",
        )
        # A layout that is being rebuilt may squeeze it to nothing, and its icon with it.
        logging.setFixedSize(26, 24)
        logging.clicked.connect(lambda: self._log([line.person_id]))
        row.addWidget(logging)
        return row


def _last(facts: MemberFacts) -> tuple[bool, date]:
    """Return what puts those spoken with first, the longest ago at the head."""
    return facts.last_contact is None, facts.last_contact or date.max
