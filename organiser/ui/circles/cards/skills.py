"""What the members of a circle can do, learn and pass on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.relations.circle_values import CirclePage, CircleSkill
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.vocabulary import label

_FIRST = 6


class CircleSkillsCard(Card):
    """Skills with names, first those that one member can teach another."""

    def __init__(self, page: CirclePage) -> None:
        """Show the skills of a circle's members."""
        count = len(page.skills)
        told = self.tr("%n skill(s)", "", count) if count else ""
        super().__init__(self.tr("What they can do"), told, name="circle_skills_card")
        self.body.setSpacing(SPACE_M)
        for skill in page.skills[:_FIRST]:
            self.body.addLayout(self._lines(skill))
        if page.skills[_FIRST:]:
            self._fold(page.skills[_FIRST:])
        if not count:
            sentence = self.tr("Nothing is noted with the members yet. Note it on their pages.")
            self.body.addWidget(text_label(sentence, "muted", wrap=True, name="skills_empty"))

    def _fold(self, skills: tuple[CircleSkill, ...]) -> None:
        holder = QWidget()
        holder.setObjectName("skills_rest")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for skill in skills:
            column.addLayout(self._lines(skill))
        holder.hide()
        more = button(self.tr("Show %n more", "", len(skills)), name="skills_more", kind="quiet")
        more.clicked.connect(holder.show)
        more.clicked.connect(more.hide)
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(holder)

    def _lines(self, skill: CircleSkill) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(SPACE_S)
        first.addWidget(ElidedLabel(skill.name, "strong", name="skill_name"))
        if skill.is_match:
            first.addWidget(Chip(self.tr("can be learnt here"), "positive", name="skill_match"))
        first.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(first)
        comma = self.tr(", ")
        for stance, people in skill.people.items():
            names = comma.join(person.name for person in people)
            told = self.tr("{stance}: {names}").format(stance=say(label(stance)), names=names)
            lines.addWidget(text_label(told, "small", wrap=True, name="skill_people"))
        return lines
