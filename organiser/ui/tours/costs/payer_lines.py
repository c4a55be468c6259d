"""The lines of who pays what: their part and its reasons, and what they have paid."""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.tours.cost_values import Payer, PaymentDraft, PaymentLine
from organiser.touring.money_words import amount_words, money_words
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language, say
from organiser.ui.links import link
from organiser.ui.moment_fields import DateField
from organiser.ui.pieces import Chip
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.ui.tours.costs import actions
from organiser.ui.tours.costs.money_field import MoneyField
from organiser.wording import day_label


class PayerLines(QObject):
    """Makes the lines of one tour."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self._desk = desk

    def line(self, tour_id: int, payer: Payer) -> InPlace:
        """Return one person's line; its form notes a payment."""
        content = QWidget()
        content.setObjectName("payer_line")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        column.setSpacing(0)
        column.addLayout(self._head(tour_id, payer))
        reasons = QHBoxLayout()
        reasons.setSpacing(SPACE_S)
        told = text_label(self._reasons(payer), "small", wrap=True, name="payer_reasons")
        reasons.addWidget(told, 1)
        if payer.paid and payer.open.owed:
            left = self.tr("open {amount}").format(amount=say(money_words(payer.open.owed)))
            chip = Chip(left, "caution", name="payer_open")
            reasons.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(reasons)
        for paid in payer.payments:
            column.addLayout(self._paid(payer, paid))
        return InPlace(
            content,
            lambda: self._form(tour_id, payer),
            name=f"payer_{payer.person_id}",
            label=self.tr("Note a payment of {name}").format(name=payer.name),
            icon_name="plus",
        )

    def _head(self, tour_id: int, payer: Payer) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(
            link(payer.name, self._desk.show_person, payer.person_id, name="payer_person")
        )
        told = payer.organisation if payer.takes_part else self.tr("takes part no longer")
        head.addWidget(ElidedLabel(told, "small", name="payer_body"), 1)
        head.addWidget(text_label(say(money_words(payer.due)), "strong", name="payer_due"))
        head.addWidget(self._state(tour_id, payer))
        return head

    def _reasons(self, payer: Payer) -> str:
        """Return what the part is made of: `bus ¥4,500 + lunch ¥1,200`."""
        parts = [f"{part.what} {say(money_words(part.amount))}" for part in payer.parts]
        return " + ".join(parts) or self.tr("bears nothing")

    def _paid(self, payer: Payer, line: PaymentLine) -> QHBoxLayout:
        draft, row = line.draft, QHBoxLayout()
        day = day_label(draft.paid_on, current_language())
        amount = say(amount_words(draft.amount, draft.currency))
        told = self.tr("paid {amount} on {day}").format(amount=amount, day=day)
        said = " · ".join(filter(None, (told, draft.note)))
        name = f"take_back_{line.payment_id}"
        row.addWidget(ElidedLabel(said, "small", name="payment_told"), 1)
        back = icon_button("x", self.tr("Take back: {said}").format(said=said), name=name)
        back.setFixedSize(22, 20)
        store = self._desk.store
        back.clicked.connect(lambda: actions.take_back_payment(store, payer, line.payment_id))
        row.addWidget(back)
        return row

    def _state(self, tour_id: int, payer: Payer) -> QWidget:
        """Return whether it is paid, and the button that says so."""
        if payer.open.owed:
            full = button(self.tr("Paid in full"), name=f"settle_{payer.person_id}", kind="small")
            full.clicked.connect(lambda: actions.settle(self._desk.store, tour_id, payer))
            return full
        if payer.open.too_much:
            amount = say(money_words(payer.open.too_much))
            return Chip(
                self.tr("{amount} too much").format(amount=amount), "info", name="payer_open"
            )
        if not payer.due:
            return Chip(self.tr("free"), name="payer_open")
        return Chip(self.tr("paid"), "positive", name="payer_open")

    def _form(self, tour_id: int, payer: Payer) -> InlineForm:
        store, fields = self._desk.store, FieldColumn()
        with fields.side_by_side():
            amount = MoneyField(None)
            fields.add_field("amount", self.tr("Paid"), amount, required=True)
            day = DateField(store.today(), today=store.today(), lean="past")
            fields.add_field("paid_on", self.tr("On"), day, required=True)
        fields.add_text("note", self.tr("Note"), hint=self.tr("e.g. by bank transfer"))

        def keep(said: dict[str, Any]) -> None:
            money = amount.money()
            draft = PaymentDraft(
                amount=money.amount,
                currency=money.currency,
                paid_on=said["paid_on"],
                note=said["note"],
            )
            actions.add_payment(store, tour_id, payer, draft)

        return InlineForm(fields, on_save=keep)
