"""The lines of costs, each changed in its place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.tours.cost_values import CostDraft, CostLine
from organiser.touring.money_words import amount_words, money_words
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.moment_fields import DateField
from organiser.ui.programmes.steps.lines import line_row
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.costs import actions
from organiser.ui.tours.costs.money_field import MoneyField
from organiser.vocabulary import CostKind, CostShare, label
from organiser.wording import day_label

#: A stop that a cost may be of: its id and name.
StopChoice = tuple[object, str]


class CostLines(QObject):
    """Makes the lines; an object because sentences with numbers are translated by its class."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self._desk = desk

    def line(self, line: CostLine, stops: Sequence[StopChoice]) -> InPlace:
        """Return one cost with its amount and who bears it."""
        content, row = line_row("cost_line", gap=SPACE_S)
        row.addWidget(self._spent_button(line), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(line.draft.what, wrap=True, name="cost_what"))
        words.addWidget(text_label(self._told(line), "small", wrap=True, name="cost_told"))
        row.addLayout(words, 1)
        amount = text_label(say(money_words(line.total)), "strong", name="cost_total")
        amount.setMinimumWidth(92)
        amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(amount, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._menu(line), 0, Qt.AlignmentFlag.AlignTop)
        spoken = self.tr("Change the cost “{what}”").format(what=line.draft.what)
        name = f"cost_{line.cost_id}"
        return InPlace(content, lambda: self._form(line, stops), name=name, label=spoken)

    def _spent_button(self, line: CostLine) -> QWidget:
        is_spent = line.draft.spent_on is not None
        told = self.tr("Only planned after all") if is_spent else self.tr("Spent today")
        drawing = "circle-check" if is_spent else "circle"
        made = icon_button(drawing, told, name=f"spend_cost_{line.cost_id}")
        made.setFixedSize(26, 24)
        turn = actions.plan_cost if is_spent else actions.spend_cost
        made.clicked.connect(lambda: turn(self._desk.store, line))
        return made

    def _told(self, line: CostLine) -> str:
        draft, day = line.draft, ""
        if draft.spent_on is not None:
            shown = day_label(draft.spent_on, current_language())
            day = self.tr("spent on {day}").format(day=shown)
        kind, planned = say(label(draft.kind)), self.tr("planned")
        parts = (kind, self._shared(line), line.stop_name, day or planned, draft.note)
        return " · ".join(filter(None, parts))

    def _shared(self, line: CostLine) -> str:
        """Return who bears it and what that is a head."""
        told = say(label(line.draft.share))
        if line.draft.share is CostShare.ORGANISER or not line.heads:
            return told
        amount = say(money_words(line.total.each(lambda all_: all_ // line.heads)))
        heads = self.tr("%n people, {amount} each", "", line.heads).format(amount=amount)
        return f"{told} ({heads})"

    def _menu(self, line: CostLine) -> QWidget:
        choices: list[Choice] = [
            (self.tr("Change…"), lambda: self._open(line)),
            (self.tr("Remove"), lambda: actions.remove_cost(self._desk.store, line)),
        ]
        spoken = self.tr("What to do with the cost “{what}”").format(what=line.draft.what)
        return more_button(choices, name=f"more_cost_{line.cost_id}", spoken=spoken)

    def _open(self, line: CostLine) -> None:
        part = self._desk.parent.findChild(InPlace, f"cost_{line.cost_id}")
        if part is not None:
            part.open()

    def _form(self, line: CostLine, stops: Sequence[StopChoice]) -> InlineForm:
        store, draft, fields = self._desk.store, line.draft, FieldColumn()
        with fields.side_by_side():
            fields.add_text("what", self.tr("What for"), draft.what, required=True)
            amount = MoneyField(draft.amount, draft.currency)
            amount.setToolTip(say(amount_words(draft.amount, draft.currency)))
            fields.add_field("amount", self.tr("Amount"), amount, required=True)
        with fields.side_by_side():
            fields.add_words("kind", self.tr("Kind"), CostKind, draft.kind)
            fields.add_words("share", self.tr("Who bears it"), CostShare, draft.share)
        with fields.side_by_side():
            whole: StopChoice = (None, self.tr("The whole tour"))
            fields.add_choice("stop_id", self.tr("At"), [whole, *stops], draft.stop_id)
            spent = DateField(draft.spent_on, today=store.today(), lean="past")
            fields.add_field("spent_on", self.tr("Spent on"), spent)
        fields.add_text("note", self.tr("Note"), draft.note)

        def keep(said: dict[str, Any]) -> None:
            money = amount.money()
            said |= {"amount": money.amount, "currency": money.currency}
            actions.change_cost(store, line.cost_id, CostDraft(**said))

        return InlineForm(fields, on_save=keep, first="amount")
