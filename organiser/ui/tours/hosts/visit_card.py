"""The card of what is agreed for a visit: what is shown, rules, wishes, numbers, the request."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.tours.host_details import LARGEST_GROUP, LONGEST_LEAD_DAYS
from organiser.services.tours.host_rules import USUAL_RULES, Rules, join_rules, split_rules
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import selectable, text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.people.filter_fields import TogglesField
from organiser.ui.programmes.days import short_day
from organiser.ui.tokens import SPACE_XS
from organiser.ui.tours.hosts import actions
from organiser.ui.tours.hosts.count_field import CountField
from organiser.ui.tours.hosts.host_card import HostCard


class VisitCard(HostCard):
    """Shows what was agreed beside the day; every part is changed in its place."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__(desk, name="host_visit_card")
        self.set_heading(self.tr("The visit"))

    @override
    def fill(self) -> None:
        clear_column(self.body)
        host = self.page.row
        texts = (
            ("shows", self.tr("What they show"), host.shows),
            ("wishes", self.tr("Their wishes"), host.wishes),
        )
        for name, heading, text in texts:
            form = self._lines_form(name, heading, text)
            self.body.addWidget(self._part(name, heading, text, form))
        rules = self.tr("Rules for guests")
        self.body.addWidget(self._part("rules", rules, host.rules, self._rules_form))
        self.body.addWidget(
            self._part("terms", self.tr("Numbers and request"), self._terms(), self._terms_form)
        )
        for sentence in self._cautions():
            self.body.addWidget(text_label(sentence, "caution", wrap=True, name="visit_caution"))
        if host.lead_days is not None and host.requested_on is None:
            text = self.tr("The request went today")
            sent = button(text, name="request_sent_button", kind="small", icon_name="file-text")
            today = self._desk.store.today()
            sent.clicked.connect(lambda: actions.note_request_sent(self._desk.store, host, today))
            self.body.addWidget(sent)

    def _part(
        self, name: str, heading: str, text: str, make_form: Callable[[], InlineForm]
    ) -> InPlace:
        content = QWidget()
        content.setObjectName(f"host_{name}_part")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        column.setSpacing(0)
        column.addWidget(text_label(heading, "tiny", name=f"host_{name}_head"))
        if text:
            column.addWidget(selectable(text_label(text, wrap=True, name=f"host_{name}")))
        else:
            column.addWidget(text_label(self.tr("Nothing known yet."), "muted", name="unknown"))
        spoken = self.tr("Change: {what}").format(what=heading)
        return InPlace(content, make_form, name=f"host_{name}_place", label=spoken)

    def _terms(self) -> str:
        page, host = self.page, self.page.row
        takes = self.tr("It is not known how many they take.")
        if host.largest_group is not None:
            takes = self.tr("They take up to {count}.").format(count=host.largest_group)
        if page.group_size:
            takes += "\n" + self.tr("Coming: {count}.").format(count=page.group_size)
        return f"{takes}\n{self._request()}"

    def _request(self) -> str:
        host, today = self.page.row, self._desk.store.today()
        if host.requested_on is not None:
            day = short_day(host.requested_on, today=today)
            return self.tr("The request in writing went on {day}.").format(day=day)
        if self.page.request_by is None:
            return self.tr("No request in writing is wanted, as far as is known.")
        day = short_day(self.page.request_by, today=today)
        return self.tr("The request in writing is wanted by {day}.").format(day=day)

    def _cautions(self) -> list[str]:
        page, host = self.page, self.page.row
        found = []
        if page.is_group_too_large:
            sentence = self.tr(
                "{count} come, {limit} can be received. Ask again, or split the group."
            )
            found.append(sentence.format(count=page.group_size, limit=host.largest_group))
        by = page.request_by
        if by is not None and host.requested_on is None and by < self._desk.store.today():
            day = short_day(by, today=self._desk.store.today())
            sentence = self.tr("The request should have gone by {day}. Telephone first.")
            found.append(sentence.format(day=day))
        return found

    def _lines_form(self, name: str, heading: str, text: str) -> Callable[[], InlineForm]:
        def make() -> InlineForm:
            fields = FieldColumn()
            fields.add_lines(name, heading, text, rows=3)
            return InlineForm(fields, on_save=self._keep)

        return make

    def _rules_form(self) -> InlineForm:
        kept, fields = split_rules(self.page.row.rules), FieldColumn()
        usual = TogglesField([(place, say(rule)) for place, rule in enumerate(USUAL_RULES)])
        usual.set_value(tuple(sorted(kept.ticked)))
        fields.add_field("usual", self.tr("Rules for guests"), usual)
        fields.add_lines("other", self.tr("What else to keep to"), kept.other, rows=2)

        def keep(said: dict[str, Any]) -> None:
            rules = Rules(ticked=frozenset(said["usual"]), other=said["other"])
            self._keep({"rules": join_rules(rules, language=current_language())})

        return InlineForm(fields, on_save=keep)

    def _terms_form(self) -> InlineForm:
        host, fields = self.page.row, FieldColumn()
        with fields.side_by_side():
            most = CountField(host.largest_group, limits=(1, LARGEST_GROUP))
            fields.add_field("largest_group", self.tr("They take up to (people)"), most)
            ahead = CountField(host.lead_days, limits=(0, LONGEST_LEAD_DAYS))
            fields.add_field("lead_days", self.tr("Request wanted (days before)"), ahead)
        fields.add_date(
            "requested_on",
            self.tr("The request went on"),
            host.requested_on,
            today=self._desk.store.today(),
        )
        return InlineForm(fields, on_save=self._keep)

    def _keep(self, said: dict[str, Any]) -> None:
        actions.change_details(self._desk.store, self.page.row, said)
