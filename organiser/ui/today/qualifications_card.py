"""Today's qualifications: those that run out within 90 days, and those that have run out."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from organiser.services.people.expertise import ExpertiseDue
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.language import current_language
from organiser.ui.pieces import Card, Chip
from organiser.ui.skills.expertise_words import ValidityWords
from organiser.ui.today.lines import OpenLine, let_lines_stand_out
from organiser.wording import day_label

_FIRST = 8


class QualificationsCard(Card):
    """One line for each, the most urgent first; a line opens the person."""

    def __init__(self, due: Sequence[ExpertiseDue], follow: Callable[[int], object]) -> None:
        """Show these qualifications; `follow` goes to a person."""
        super().__init__(self.tr("Qualifications"), name="today_qualifications_card")
        let_lines_stand_out(self)
        self._due = due
        self._follow = follow
        for qualification in due[:_FIRST]:
            self.body.addWidget(self._line(qualification))
        if len(due) > _FIRST:
            text = self.tr("and %n more", "", len(due) - _FIRST)
            self._more = button(text, name="more_qualifications", kind="quiet")
            self._more.clicked.connect(self._show_all)
            self.body.addWidget(self._more)

    def _show_all(self) -> None:
        self._more.hide()
        for qualification in self._due[_FIRST:]:
            self.body.addWidget(self._line(qualification))

    def _line(self, due: ExpertiseDue) -> QWidget:
        day = day_label(due.valid_to, current_language())
        words = self.tr("{skill} of {name} runs out on {day}")
        if due.days_left < 0:
            words = self.tr("{skill} of {name} ran out on {day}")
        spoken = words.format(skill=due.skill, name=due.name, day=day)
        line = OpenLine(name=f"qualification_{due.expertise_id}", spoken=spoken)
        line.row.addWidget(ElidedLabel(spoken, "body", name="qualification_told"), 1)
        left, tone = ValidityWords().due(due.days_left)
        line.row.addWidget(Chip(left, tone, name="qualification_due"))
        line.setToolTip(plain_tip(spoken))
        line.opened.connect(lambda: self._follow(due.person_id))
        return line
