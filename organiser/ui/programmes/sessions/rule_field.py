"""How a series repeats, put together from choices and said in words: a field of a form."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from organiser.errors import InvalidInput
from organiser.text.repeat_rules import (
    MOST_DATES,
    Every,
    RepeatRule,
    check_rule,
    month_name,
    nth_name,
    say_rule,
    weekday_name,
)
from organiser.ui.buttons import button
from organiser.ui.fields import ChoiceField, NumberField
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.leaving import Leaving
from organiser.ui.moment_fields import DateField
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.wording import phrase

_NTHS = (1, 2, 3, 4, 5, -1)
_USUAL_COUNT = 6


class RuleField(QWidget):
    """A rule: every so many weeks, months or years, on which days, and until when.

    Signals: `changed()` when any part of it changes.
    """

    changed = Signal()

    def __init__(self, rule: RepeatRule | None, *, today: date) -> None:
        """Show a rule, or without one the second Tuesday of every month, six times."""
        super().__init__()
        shown = rule or RepeatRule(weekdays=(1,), nth=2, count=_USUAL_COUNT)
        self._days = self._make_days(shown)
        self.interval = NumberField(shown.interval, minimum=1, maximum=99)
        self.every = _choice([(every, self._unit(every)) for every in Every], shown.every)
        self.nth = _choice([(nth, say(nth_name(nth))) for nth in _NTHS], shown.nth)
        weekday = shown.weekdays[0] if shown.weekdays else 0
        self.weekday = _choice([(day, say(weekday_name(day))) for day in range(7)], weekday)
        self.month = _choice(
            [(month, say(month_name(month))) for month in range(1, 13)], shown.month
        )
        days = [(day, str(day)) for day in range(1, 32)]
        self.day = _choice([*days, (-1, self.tr("the last day"))], shown.day)
        ends = "until" if shown.until is not None else "count"
        self.ends = _choice(
            [("count", self.tr("this many dates")), ("until", self.tr("until the day"))], ends
        )
        self.count = NumberField(shown.count or _USUAL_COUNT, minimum=1, maximum=MOST_DATES)
        self.until = DateField(shown.until, today=today, lean="coming")
        self.words_label = text_label("", "accent", wrap=True, name="rule_words")
        self._lay_out()
        self._wire()
        self._show_parts()

    def value(self) -> RepeatRule:
        """Return the rule; raises `InvalidInput` where it is none."""
        by_count = self.ends.value() == "count"
        every = Every(str(self.every.value()))
        rule = RepeatRule(
            every=every,
            interval=self.interval.value(),
            weekdays=self._weekdays(every),
            nth=_number(self.nth),
            day=_number(self.day),
            month=_number(self.month),
            count=self.count.value() if by_count else None,
            until=None if by_count else self.until.value(),
        )
        check_rule(rule)
        if not by_count and rule.until is None:
            raise InvalidInput(phrase("Please say until which day."), field="rule")
        return rule

    def problem(self) -> str:
        """Return what is wrong with the rule, empty if nothing is."""
        try:
            self.value()
        except InvalidInput as error:
            return say(error.message)
        return ""

    def is_empty(self) -> bool:
        """Tell that there is always a rule."""
        return False

    def text(self) -> str:
        """Return what is chosen, for comparing."""
        return f"{[one.isChecked() for one in self._days]} {self.until.text()}"

    def _weekdays(self, every: Every) -> tuple[int, ...]:
        if every is Every.WEEKS:
            return tuple(day for day, one in enumerate(self._days) if one.isChecked())
        return (_number(self.weekday),) if every is Every.MONTH_WEEKDAYS else ()

    def _unit(self, every: Every) -> str:
        return {
            Every.WEEKS: self.tr("week(s), on days of the week"),
            Every.MONTH_WEEKDAYS: self.tr("month(s), on a day of the week"),
            Every.MONTH_DAYS: self.tr("month(s), on a day of the month"),
            Every.YEARS: self.tr("year(s)"),
        }[every]

    def _make_days(self, rule: RepeatRule) -> list[QPushButton]:
        made = []
        for day in range(7):
            word = say(weekday_name(day))
            # 火曜日 and Tuesday are known by their first signs.
            short = word[:1] if current_language() == "ja" else word[:2]
            one = button(short, name=f"weekday_{day}")
            one.setAccessibleName(word)
            one.setToolTip(word)
            one.setCheckable(True)
            one.setChecked(day in rule.weekdays)
            made.append(one)
        return made

    def _show_parts(self) -> None:
        every = Every(str(self.every.value()))
        seen: dict[QWidget, bool] = {
            self._days_line: every is Every.WEEKS,
            self.nth: every is Every.MONTH_WEEKDAYS,
            self.weekday: every is Every.MONTH_WEEKDAYS,
            self.month: every is Every.YEARS,
            self.day: every in (Every.MONTH_DAYS, Every.YEARS),
            self.count: self.ends.value() == "count",
            self.until: self.ends.value() == "until",
        }
        for part, is_seen in seen.items():
            part.setVisible(is_seen)
        try:
            words = say(say_rule(self.value()))
        except InvalidInput:
            words = ""
        self.words_label.setText(words[:1].upper() + words[1:])

    def _on_changed(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _lay_out(self) -> None:
        self._days_line = QWidget()
        self._days_line.setObjectName("rule_weekdays")
        days = QHBoxLayout(self._days_line)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(SPACE_XS)
        for one in self._days:
            days.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        every = text_label(self.tr("Every"), name="every_label")
        column.addLayout(_line(every, self.interval, self.every))
        column.addLayout(_line(self._days_line, self.month, self.nth, self.weekday, self.day))
        column.addLayout(_line(self.ends, self.count, self.until))
        column.addWidget(self.words_label)
        self.setFocusProxy(self.interval)

    def _wire(self) -> None:
        leaving = Leaving(self)
        names = ("interval", "every", "nth", "weekday", "month", "day", "ends", "count", "until")
        for name in names:
            field = getattr(self, name)
            field.setObjectName(f"rule_{name}")
            field.changed.connect(self._on_changed)
            leaving.watch(field)
        for one in self._days:
            one.toggled.connect(self._on_changed)
        spoken = {
            self.interval: self.tr("Every so many"),
            self.every: self.tr("Weeks, months or years"),
            self.nth: self.tr("Which one of the month"),
            self.weekday: self.tr("Day of the week"),
            self.month: self.tr("Month"),
            self.day: self.tr("Day of the month"),
            self.ends: self.tr("How long"),
            self.count: self.tr("How many dates"),
            self.until: self.tr("Until"),
        }
        for field, word in spoken.items():
            field.setAccessibleName(word)


def _choice(choices: Sequence[tuple[object, str]], current: object) -> ChoiceField:
    made = ChoiceField()
    made.set_choices(choices, current)
    return made


def _number(field: ChoiceField) -> int:
    value = field.value()
    assert isinstance(value, int)
    return value


def _line(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return line
