"""The form that adds a series of dates: the rule, what it gives, and the usual time and place."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.sessions import repeating
from organiser.services.sessions.repeating import Series
from organiser.services.sessions.sessions import check_session
from organiser.text.repeat_rules import RepeatRule
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.programmes.sessions import actions
from organiser.ui.programmes.sessions.dates_field import DatesField
from organiser.ui.programmes.sessions.day_notes import day_text
from organiser.ui.programmes.sessions.rule_field import RuleField
from organiser.ui.programmes.sessions.session_fields import (
    add_day_field,
    add_place_fields,
    add_time_fields,
    read_session,
)
from organiser.ui.store import Store
from organiser.wording import phrase

#: What of the form belongs to the rule and not to the sessions.
_OF_THE_RULE = ("rule", "start", "days", "abroad")


class RepeatForm(FormDialog):
    """Lists the dates of a rule while it is put together; those ticked become sessions at once.

    Signals: `saved(object)` with the ids of the new sessions.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        programme_id: int,
        *,
        series: Series,
        usual: SessionDraft,
    ) -> None:
        """Go on after the last session, with its time and place."""
        super().__init__(
            parent,
            self.tr("A series of dates"),
            on_save=self._keep,
            action_label=self.tr("Add the dates"),
            name="repeat_form",
        )
        self._store, self._programme_id = store, programme_id
        self._usual = replace(usual, theme="")
        self._add_fields(series)
        self.setMinimumWidth(600)
        self.fields.field("rule").changed.connect(self._list_dates)
        self.fields.field("start").changed.connect(self._list_dates)
        self.fields.field("abroad").changed.connect(self._list_dates)
        self._list_dates()

    @override
    def draft(self) -> tuple[RepeatRule, SessionDraft]:
        said: dict[str, Any] = self.fields.entered()
        times = {name: value for name, value in said.items() if name not in _OF_THE_RULE}
        usual = read_session({**times, "held_on": said["start"]})
        check_session(usual)
        if not said["days"]:
            message = phrase("No date is ticked. Please tick at least one.")
            raise InvalidInput(message, field="days")
        return said["rule"], usual

    def _keep(self, draft: tuple[RepeatRule, SessionDraft]) -> tuple[int, ...]:
        rule, usual = draft
        days = self.fields.field("days").value()
        return actions.add_series(self._store, self._programme_id, rule, days=days, usual=usual)

    def _list_dates(self) -> None:
        rule, start = self.fields.field("rule"), self.fields.field("start")
        if rule.problem() or start.problem() or start.is_empty():
            return
        proposed = self._store.read(
            repeating.list_proposed, self._programme_id, rule.value(), start=start.value()
        )
        abroad = self.fields.field("abroad").value()
        self.fields.field("days").show_dates(proposed, abroad=abroad)
        self.refresh()

    def _add_fields(self, series: Series) -> None:
        fields, today = self.fields, self._store.today()
        if series.problem is not None:
            told = text_label(say(series.problem), "caution", wrap=True, name="rule_problem")
            fields.column.addWidget(told)
        fields.add_field("rule", self.tr("How it repeats"), RuleField(series.rule, today=today))
        start = today
        if series.last_on is not None and series.last_on >= today:
            start = series.last_on + timedelta(days=1)
        with fields.side_by_side():
            add_day_field(fields, start, today=today, name="start")
            add_time_fields(fields, self._usual)
        if series.last_on is not None:
            words = self.tr("The last date so far is {day}.").format(day=day_text(series.last_on))
            fields.column.addWidget(text_label(words, "small", wrap=True, name="last_date"))
        add_place_fields(fields, self._usual)
        fields.add_check("abroad", self.tr("Name the holidays of Indonesia, too"))
        fields.add_field("days", self.tr("Dates to add"), DatesField())
