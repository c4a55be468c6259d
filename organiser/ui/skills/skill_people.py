"""Who has a skill: those who offer it, learn it, pass it on; a click goes to the person."""

from collections.abc import Hashable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from organiser.services.people.skills import SkillPerson
from organiser.text.dates import year_month
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language, say
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_M, SPACE_S, ToneName
from organiser.vocabulary import Stance, label

#: A person, or a stance with the number of those who stand so.
_Line = SkillPerson | tuple[Stance, int]


class SkillPeople(QFrame):
    """Lists the people of one skill under their stances.

    Signals: `person_requested(int)`.
    """

    person_requested = Signal(int)

    def __init__(self, *, today: date) -> None:
        super().__init__()
        self.setObjectName("skill_people")
        self._today = today
        self.title_label = ElidedLabel("", "heading", name="skill_people_title")
        self.view = RowsView(name="skill_people_list")
        self.view.setAccessibleName(self.tr("People with this skill"))
        self.model: RowsModel[_Line] = RowsModel(
            [
                Column(header="", text=self._name, tip=self._tip),
                Column(header="", text=self._told, tone=self._tone, at_right=True, width=142),
            ],
            key=_key,
            heading=lambda line: isinstance(line, tuple),
            parent=self.view,
        )
        self.view.show_model(self.model)
        self.empty_label = text_label("", "muted", wrap=True, name="skill_people_empty")
        self._pages = QStackedWidget()
        self._pages.setObjectName("skill_people_pages")
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(self.title_label)
        column.addWidget(self._pages, 1)
        self.view.key_activated.connect(self._on_activated)
        self.view.clicked.connect(self._on_clicked)

    def show_people(self, skill: str, people: Sequence[SkillPerson]) -> None:
        """Show who has a skill; an empty name stands for no skill."""
        self.title_label.setText(skill)
        lines: list[_Line] = []
        for stance, group in groupby(people, key=lambda person: person.stance):
            members = list(group)
            lines += [(stance, len(members)), *members]
        self.model.set_rows(lines)
        if skill:
            self.empty_label.setText(
                self.tr("Nobody yet. Note it on a person's page with the + of Expertise.")
            )
        else:
            self.empty_label.setText(self.tr("Choose a skill to see who has it."))
        self._pages.setCurrentWidget(self.view if lines else self.empty_label)

    def _on_activated(self, key: Hashable) -> None:
        line = self.model.row_at(self.model.position_of(key))
        if isinstance(line, SkillPerson):
            self.person_requested.emit(line.person_id)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_activated(self.model.key_at(index.row()))

    def _name(self, line: _Line) -> str:
        if isinstance(line, SkillPerson):
            return " ".join(filter(None, (line.name, line.level)))
        stance, count = line
        return f"{say(label(stance))} ({count})"

    def _tip(self, line: _Line) -> str:
        if isinstance(line, SkillPerson):
            return self.tr("Go to {name}").format(name=line.name)
        return ""

    def _told(self, line: _Line) -> str:
        if not isinstance(line, SkillPerson):
            return ""
        language = current_language()
        if line.valid_to is not None:
            words = self.tr("to {month}")
            if line.valid_to < self._today:
                words = self.tr("ran out {month}")
            return words.format(month=year_month(line.valid_to, language=language))
        if line.as_of is not None:
            month = year_month(line.as_of, language=language)
            return self.tr("as of {month}").format(month=month)
        return ""

    def _tone(self, line: _Line) -> ToneName:
        is_over = isinstance(line, SkillPerson) and line.valid_to and line.valid_to < self._today
        return "stop" if is_over else "neutral"


def _key(line: _Line) -> Hashable:
    return line.expertise_id if isinstance(line, SkillPerson) else line[0].value
