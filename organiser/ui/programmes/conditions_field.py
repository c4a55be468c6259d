"""The conditions of a programme: one row each, whose weight is caution or stop."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from organiser.services.people.skills import SkillRow
from organiser.services.programmes.programme_drafts import (
    GREATEST_NUMBER,
    NUMBERED,
    REPEATED,
    ConditionDraft,
)
from organiser.text.place_names import whole_prefecture
from organiser.ui.address_aid import prefecture_field
from organiser.ui.buttons import button, icon_button
from organiser.ui.fields import ChoiceField, NumberField
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.skills.skill_field import SkillField
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.vocabulary import ConditionKind, OrganisationKind, Verdict, label

_USUAL = {
    ConditionKind.CONTACT_WITHIN_MONTHS: 6,
    ConditionKind.AT_MOST_PER_ORGANISATION: 1,
    ConditionKind.DAYS_SINCE_LAST_ASK: 60,
}
_VALUE_WIDTH = 250


class ConditionRow(QWidget):
    """One condition: what it is about, its value, and what it is when it is not met.

    Signals: `changed()`; `removal_requested()`.
    """

    changed = Signal()
    removal_requested = Signal()

    def __init__(self, draft: ConditionDraft, skills: Sequence[SkillRow], *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.kind = draft.kind
        said = say(label(draft.kind))
        self.value_field = self._value_field(draft, skills)
        self.weight = ChoiceField()
        weights: list[tuple[object, str]] = [
            (Verdict.CAUTION, self.tr("else caution")),
            (Verdict.STOP, self.tr("else stop")),
        ]
        self.weight.set_choices(weights, draft.weight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        told = text_label(said, wrap=True, name=f"{name}_label")
        told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(told, 1)
        for field, part in ((self.value_field, "value"), (self.weight, "weight")):
            if field is not None:
                field.setObjectName(f"{name}_{part}")
                field.setAccessibleName(said)
                field.changed.connect(self.changed)
                row.addWidget(field)
        if self.value_field is not None:
            self.value_field.setFixedWidth(_VALUE_WIDTH)
        remove = icon_button("x", self.tr("Remove this condition"), name=f"{name}_remove")
        remove.clicked.connect(self.removal_requested)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)

    def draft(self) -> ConditionDraft:
        """Return the condition as it stands."""
        return ConditionDraft(
            kind=self.kind, weight=Verdict(str(self.weight.value())), **self._said()
        )

    def typed(self) -> str:
        """Return what is typed, for comparing."""
        field = self.value_field
        return field.text() if isinstance(field, SkillField) else repr(self.draft())

    def _said(self) -> dict[str, Any]:
        field = self.value_field
        if isinstance(field, SkillField):
            skill = field.skill()
            if skill is None:
                return {"skill": field.value()}
            return {"skill_id": skill.skill_id, "skill": skill.name}
        if field is None:
            return {}
        if self.kind is ConditionKind.PREFECTURE:
            # Addresses bear the whole name.
            return {"text_value": whole_prefecture(field.value())}
        name = "number_value" if self.kind in NUMBERED else "text_value"
        return {name: field.value()}

    def _value_field(self, draft: ConditionDraft, skills: Sequence[SkillRow]) -> Any:  # noqa: ANN401
        if draft.kind in NUMBERED:
            number = draft.number_value or _USUAL[draft.kind]
            return NumberField(number, minimum=1, maximum=GREATEST_NUMBER, unit=self._unit())
        if draft.kind is ConditionKind.ORGANISATION_KIND:
            field = ChoiceField()
            kinds = [(kind.value, say(label(kind))) for kind in OrganisationKind]
            field.set_choices(kinds, draft.text_value)
            return field
        if draft.kind is ConditionKind.SKILL:
            return SkillField(skills, draft.skill, may_be_new=False)
        if draft.kind is ConditionKind.PREFECTURE:
            place = prefecture_field(draft.text_value)
            place.setPlaceholderText(self.tr("Prefecture"))
            return place
        return None

    def _unit(self) -> str:
        return {
            ConditionKind.CONTACT_WITHIN_MONTHS: self.tr("months"),
            ConditionKind.DAYS_SINCE_LAST_ASK: self.tr("days"),
        }.get(self.kind, "")


class ConditionsField(QWidget):
    """A field of a form; its value is a tuple of `ConditionDraft`.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, drafts: Sequence[ConditionDraft], skills: Sequence[SkillRow]) -> None:
        """Show these conditions; `skills` is the catalogue."""
        super().__init__()
        self._skills = skills
        self._made = 0
        self.rows: list[ConditionRow] = []
        self.add_button = button(
            self.tr("Add a condition"), name="condition_add", kind="quiet", icon_name="plus"
        )
        self.add_button.clicked.connect(self.offer_kinds)
        self.menu = QMenu(self)
        self.menu.setObjectName("condition_menu")
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_S)
        hint = text_label(
            self.tr(
                "Shown before each ask with what was found. Of several kinds of organisation or"
                " prefectures one is enough; every skill counts."
            ),
            "small",
            wrap=True,
            name="conditions_hint",
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        whole.addWidget(hint)
        whole.addLayout(self._column)
        whole.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)
        for draft in drafts:
            self._append(draft)

    def value(self) -> tuple[ConditionDraft, ...]:
        """Return the conditions, complete or not."""
        return tuple(row.draft() for row in self.rows)

    def problem(self) -> str:
        """Return nothing: what a condition lacks is said when the whole is checked."""
        return ""

    def text(self) -> str:
        """Return what is typed in all rows, for comparing."""
        return repr([row.typed() for row in self.rows])

    def is_empty(self) -> bool:
        """Tell whether there is no condition."""
        return not self.rows

    def offer_kinds(self) -> None:
        """Open the list of kinds; one that stands there and counts once cannot be chosen."""
        self.menu.clear()
        present = {row.kind for row in self.rows}
        for kind in ConditionKind:
            action = QAction(say(label(kind)), self.menu)
            action.setData(kind)
            action.setEnabled(kind in REPEATED or kind not in present)
            action.triggered.connect(lambda _checked, kind=kind: self.add(kind))
            self.menu.addAction(action)
        self.menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + 2)))

    def add(self, kind: ConditionKind) -> None:
        """Add a condition of a kind and put the cursor into it."""
        row = self._append(ConditionDraft(kind=kind))
        (row.value_field or row.weight).setFocus()
        self.changed.emit()

    def _append(self, draft: ConditionDraft) -> ConditionRow:
        row = ConditionRow(draft, self._skills, name=f"condition_{self._made}")
        self._made += 1
        row.changed.connect(self.changed)
        row.removal_requested.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()
