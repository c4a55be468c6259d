"""The card that says how far a project is: its aim, its steps in numbers, what came of it."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.programmes.projects import Project
from organiser.services.programmes.step_values import StepCounts
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import selectable, text_label
from organiser.ui.language import current_language
from organiser.ui.pieces import Card, ChipFlow
from organiser.ui.programmes.project import actions
from organiser.ui.tokens import SPACE_XS, ToneName
from organiser.wording import day_label


class StateCard(Card):
    """Shows how far a project is; what came of it is written in its place."""

    def __init__(
        self, desk: CardDesk, programme_id: int, name: str, project: Project, counts: StepCounts
    ) -> None:
        super().__init__(self.tr("How far it is"), name="project_card")
        self._desk = desk
        self._programme_id = programme_id
        self._name = name
        self._outcome = project.outcome
        self._add_counts(counts)
        if project.aim:
            self.body.addWidget(text_label(self.tr("Aim"), "tiny", name="project_aim_head"))
            self.body.addWidget(selectable(text_label(project.aim, wrap=True, name="project_aim")))
        self.body.addWidget(self._outcome_part())

    def _add_counts(self, counts: StepCounts) -> None:
        chips: list[tuple[str, ToneName]] = []
        if counts.done:
            chips.append((self.tr("%n done", "steps", counts.done), "positive"))
        if counts.open:
            chips.append((self.tr("%n open", "steps", counts.open), "neutral"))
        if counts.overdue:
            chips.append((self.tr("%n over", "steps", counts.overdue), "stop"))
        if chips:
            flow = ChipFlow(name="project_counts")
            flow.set_chips(chips)
            self.body.addWidget(flow)
        told = self.tr("No steps are noted yet.")
        if counts.next_due_on is not None:
            day = day_label(counts.next_due_on, current_language())
            told = self.tr("Next due: {day}").format(day=day)
        elif counts.open:
            told = self.tr("Nothing further has a due day.")
        elif counts.done:
            told = self.tr("Everything noted is done.")
        self.body.addWidget(text_label(told, "muted", wrap=True, name="project_next_due"))

    def _outcome_part(self) -> InPlace:
        content = QWidget()
        content.setObjectName("project_outcome_part")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        column.setSpacing(0)
        column.addWidget(text_label(self.tr("Outcome"), "tiny", name="project_outcome_head"))
        if self._outcome:
            column.addWidget(text_label(self._outcome, wrap=True, name="project_outcome"))
        else:
            sentence = self.tr("Nothing yet. Write here what came of it, even a first result.")
            column.addWidget(text_label(sentence, "muted", wrap=True, name="project_outcome_empty"))
        return InPlace(
            content,
            self._outcome_form,
            name="project_outcome_place",
            label=self.tr("Write what came of it"),
            icon_name="pencil" if self._outcome else "plus",
        )

    def _outcome_form(self) -> InlineForm:
        fields = FieldColumn()
        fields.add_lines("outcome", self.tr("Outcome"), self._outcome, rows=4)

        def keep(said: dict[str, Any]) -> None:
            actions.note_outcome(self._desk.store, self._programme_id, self._name, said["outcome"])

        return InlineForm(fields, on_save=keep)
