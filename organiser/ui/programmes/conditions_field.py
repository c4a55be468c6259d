"""The conditions of a programme: one line per kind, each left out, a caution or a stop."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from organiser.services.programme_drafts import NUMBERED, ConditionDraft
from organiser.ui.fields import ChoiceField, NumberField
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import ConditionKind, OrganisationKind, Verdict, label

_USUAL = {
    ConditionKind.CONTACT_WITHIN_MONTHS: 6,
    ConditionKind.AT_MOST_PER_ORGANISATION: 1,
    ConditionKind.DAYS_SINCE_LAST_ASK: 60,
}


class ConditionsField(QWidget):
    """A field of a form; its value is a tuple of `ConditionDraft`.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, drafts: Sequence[ConditionDraft]) -> None:
        """Show these conditions; a second one of a kind is kept as it is."""
        super().__init__()
        first = {draft.kind: draft for draft in reversed(drafts)}
        self._further = tuple(draft for draft in drafts if draft not in first.values())
        self.weights: dict[ConditionKind, ChoiceField] = {}
        self.values: dict[ConditionKind, Any] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_S)
        self._grid.setColumnStretch(0, 1)
        for row, kind in enumerate(ConditionKind):
            self._add_line(row, kind, first.get(kind))
        self._refresh()

    def value(self) -> tuple[ConditionDraft, ...]:
        """Return the conditions that count."""
        found = [
            self._draft(kind, Verdict(str(field.value())))
            for kind, field in self.weights.items()
            if field.value() is not None
        ]
        return (*found, *self._further)

    def problem(self) -> str:
        """Return nothing: every line is a condition or none."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether there is no condition."""
        return not self.value()

    def _draft(self, kind: ConditionKind, weight: Verdict) -> ConditionDraft:
        if kind in NUMBERED:
            number = int(self.values[kind].value())
            return ConditionDraft(kind=kind, weight=weight, number_value=number)
        if kind is ConditionKind.ORGANISATION_KIND:
            text = str(self.values[kind].value())
            return ConditionDraft(kind=kind, weight=weight, text_value=text)
        return ConditionDraft(kind=kind, weight=weight)

    def _add_line(self, row: int, kind: ConditionKind, draft: ConditionDraft | None) -> None:
        self._grid.addWidget(text_label(say(label(kind)), wrap=True), row, 0)
        value = self._value_field(kind, draft)
        if value is not None:
            value.setObjectName(f"condition_value_{row}")
            value.setAccessibleName(say(label(kind)))
            value.changed.connect(self.changed)
            self.values[kind] = value
            self._grid.addWidget(value, row, 1)
        weight = ChoiceField()
        weight.setObjectName(f"condition_weight_{row}")
        weight.setAccessibleName(say(label(kind)))
        choices: list[tuple[object, str]] = [
            (None, self.tr("Not asked")),
            (Verdict.CAUTION, say(label(Verdict.CAUTION))),
            (Verdict.STOP, say(label(Verdict.STOP))),
        ]
        weight.set_choices(choices, draft.weight if draft else None)
        weight.changed.connect(self._on_weight_changed)
        self.weights[kind] = weight
        self._grid.addWidget(weight, row, 2)

    def _value_field(
        self, kind: ConditionKind, draft: ConditionDraft | None
    ) -> NumberField | ChoiceField | None:
        if kind in NUMBERED:
            number = draft.number_value if draft and draft.number_value else _USUAL[kind]
            return NumberField(number, minimum=1, maximum=999)
        if kind is ConditionKind.ORGANISATION_KIND:
            field = ChoiceField()
            choices = [(item.value, say(label(item))) for item in OrganisationKind]
            field.set_choices(choices, draft.text_value if draft else None)
            return field
        return None

    def _on_weight_changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        for kind, field in self.values.items():
            field.setEnabled(self.weights[kind].value() is not None)
