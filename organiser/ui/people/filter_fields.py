"""Fields for several choices at once, and for a span of time since the last contact."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from organiser.text.filter_values import ContactAge, LastContact
from organiser.ui.buttons import button
from organiser.ui.fields import ChoiceField, NumberField
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import GapUnit

_MOST = 999
_USUAL = LastContact(age=ContactAge.LONGER_AGO, count=6, unit=GapUnit.MONTH)


class TogglesField(QWidget):
    """Buttons of which any number may be pressed.

    Signals: `changed()` when one is pressed or let go by somebody.
    """

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._values = [value for value, _label in choices]
        flow = FlowLayout(self)
        self._buttons = [
            button(label, name=f"toggle_{place}", kind="small")
            for place, (_value, label) in enumerate(choices)
        ]
        for made in self._buttons:
            made.setCheckable(True)
            made.clicked.connect(self.changed)
            flow.addWidget(made)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self._buttons:
            self.setFocusProxy(self._buttons[0])

    def value(self) -> tuple[object, ...]:
        """Return the values whose buttons are pressed, in their order."""
        pairs = zip(self._values, self._buttons, strict=True)
        return tuple(value for value, made in pairs if made.isChecked())

    def set_value(self, values: Sequence[object]) -> None:
        """Press the buttons of these values and no others; nothing is announced."""
        for value, made in zip(self._values, self._buttons, strict=True):
            made.setChecked(value in values)

    def problem(self) -> str:
        """Return nothing: any choice is one."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether none is pressed."""
        return not self.value()


class SpanField(QWidget):
    """When the last contact was: any time, never, within or longer ago than a span.

    Signals: `changed()` when the choice or the span changes.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.age_choice = ChoiceField()
        self.age_choice.setObjectName("contact_age")
        self.age_choice.set_choices(
            [
                (None, translate("PeopleFilter", "Any time")),
                (ContactAge.WITHIN, translate("PeopleFilter", "Within")),
                (ContactAge.LONGER_AGO, translate("PeopleFilter", "Longer ago than")),
                (ContactAge.NEVER, translate("PeopleFilter", "Never")),
            ]
        )
        self.count_edit = NumberField(_USUAL.count, minimum=1, maximum=_MOST)
        self.count_edit.setObjectName("contact_count")
        self.count_edit.setAccessibleName(translate("PeopleFilter", "How many"))
        self.unit_choice = ChoiceField()
        self.unit_choice.setObjectName("contact_unit")
        self.unit_choice.setAccessibleName(translate("PeopleFilter", "Days, weeks or months"))
        self.unit_choice.set_choices(
            [
                (GapUnit.DAY, translate("PeopleFilter", "days")),
                (GapUnit.WEEK, translate("PeopleFilter", "weeks")),
                (GapUnit.MONTH, translate("PeopleFilter", "months")),
                (GapUnit.YEAR, translate("PeopleFilter", "years")),
            ],
            _USUAL.unit,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.age_choice, 2)
        row.addWidget(self.count_edit, 1)
        row.addWidget(self.unit_choice, 1)
        self.setFocusProxy(self.age_choice)
        self._show_span()
        for part in (self.age_choice, self.count_edit, self.unit_choice):
            part.changed.connect(self._on_changed)

    def value(self) -> LastContact | None:
        """Return the span, None for any time."""
        age = self.age_choice.value()
        if not isinstance(age, ContactAge):
            return None
        if age is ContactAge.NEVER:
            return LastContact(age=age)
        unit = GapUnit(str(self.unit_choice.value()))
        return LastContact(age=age, count=self.count_edit.value(), unit=unit)

    def set_value(self, span: LastContact | None) -> None:
        """Show a span; nothing is announced."""
        if span == self.value():
            return
        self.blockSignals(True)
        self.age_choice.set_value(span.age if span else None)
        if span is not None and span.age is not ContactAge.NEVER:
            self.count_edit.setValue(span.count)
            self.unit_choice.set_value(span.unit)
        self.blockSignals(False)

    def problem(self) -> str:
        """Return nothing: every span is one."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether any time will do."""
        return self.value() is None

    def _on_changed(self) -> None:
        self._show_span()
        self.changed.emit()

    def _show_span(self) -> None:
        counted = self.age_choice.value() in (ContactAge.WITHIN, ContactAge.LONGER_AGO)
        self.count_edit.setVisible(counted)
        self.unit_choice.setVisible(counted)
