"""What a tour costs by kind, planned and spent, and the rate of the rupiah."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from organiser.errors import InvalidInput
from organiser.services.tours.cost_values import CostsPage
from organiser.touring.money_words import both_ways, money_words
from organiser.touring.sharing import Money, together
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import LabelRole, text_label, thin_line
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.programmes.steps.lines import LineHolder
from organiser.ui.tokens import SPACE_L, SPACE_S
from organiser.ui.tours.costs import actions
from organiser.ui.tours.plan.read_field import ReadField
from organiser.ui.tours.waiting_card import WaitingCard
from organiser.vocabulary import label
from organiser.wording import phrase


class SumsCard(WaitingCard):
    """Sums of money; the rate can be typed here."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Together"), name="sums_card")
        self._desk = desk
        self._page: CostsPage | None = None
        self._parts = LineHolder(name="sums_parts")
        self.body.addWidget(self._parts)

    def show_costs(self, page: CostsPage) -> None:
        """Show the sums of a tour."""
        self._page = page
        self.show_news(page)

    @override
    def fill(self) -> None:
        assert self._page is not None
        parts: list[QWidget] = []
        if self._page.lines:
            parts += [self._table(self._page), thin_line()]
            parts += [_told(sentence) for sentence in self._sentences(self._page)]
        self._parts.put([*parts, self._rate_part(self._page)])

    def _table(self, page: CostsPage) -> QWidget:
        holder = QWidget()
        holder.setObjectName("sums_table")
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, SPACE_S)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(0, 1)
        heads = ("", self.tr("Planned"), self.tr("Spent"), self.tr("Together"))
        _put(grid, 0, texts=heads, role="small")
        for place, one in enumerate(page.kinds, start=1):
            sums = (one.planned, one.spent, one.total)
            texts = (say(label(one.kind)), *map(_shown, sums))
            _put(grid, place, texts=texts, role="body")
        planned = together(one.planned for one in page.kinds)
        spent = together(one.spent for one in page.kinds)
        whole = (self.tr("All"), _shown(planned), _shown(spent), _shown(page.total))
        _put(grid, len(page.kinds) + 1, texts=whole, role="strong")
        return holder

    def _sentences(self, page: CostsPage) -> list[str]:
        rate = page.rupiah_for_100_yen
        if page.expected:
            told = self.tr("With %n expected people: {amount} a head.", "", page.expected)
            head = say(both_ways(page.per_head, rupiah_for_100_yen=rate))
            return [told.format(amount=head), *self._organiser_words(page)]
        if not page.payers:
            sentence = self.tr(
                "Nobody takes part yet. Add people, or type the expected number into the tour, and"
                " it is shared here."
            )
            return [sentence]
        return self._organiser_words(page)

    def _organiser_words(self, page: CostsPage) -> list[str]:
        if not page.organiser:
            return [self.tr("The participants bear everything.")]
        told = self.tr("The organiser bears {amount}.").format(
            amount=say(money_words(page.organiser))
        )
        if page.remainder:
            rest = say(money_words(page.remainder))
            rounding = self.tr("{amount} of it is left over from shares in whole yen.")
            told = f"{told} {rounding.format(amount=rest)}"
        return [told]

    def _rate_part(self, page: CostsPage) -> InPlace:
        return InPlace(
            self._rate_label(page),
            lambda: self._rate_form(page),
            name="rate_part",
            label=self.tr("Type the rate of the rupiah"),
        )

    def _rate_label(self, page: CostsPage) -> QWidget:
        if page.rupiah_for_100_yen is not None:
            told = self.tr("¥100 = Rp {rate}, as typed").format(rate=f"{page.rupiah_for_100_yen:,}")
            return text_label(told, "muted", wrap=True, name="rate_label")
        if not _has_rupiah(page):
            told = self.tr("No rate for rupiah; it is only needed where something costs rupiah.")
            return text_label(told, "muted", wrap=True, name="rate_label")
        told = self.tr(
            "The rate is not known: rupiah are summed by themselves. Type the rate here to have"
            " all of it in yen."
        )
        return text_label(told, "caution", wrap=True, name="rate_label")

    def _rate_form(self, page: CostsPage) -> InlineForm:
        fields, rate = FieldColumn(), page.rupiah_for_100_yen
        shown = "" if rate is None else str(rate)
        field = ReadField(_read_rate, shown, placeholder=self.tr("e.g. 10500"))
        fields.add_field("amount", self.tr("¥100 are how many rupiah?"), field)

        def keep(said: dict[str, Any]) -> None:
            actions.change_rate(self._desk.store, page.tour_id, _read_rate(said["amount"]))

        return InlineForm(fields, on_save=keep)


def _told(sentence: str) -> QLabel:
    made = text_label(sentence, "small", wrap=True, name="sums_told")
    made.setContentsMargins(0, SPACE_S, 0, SPACE_S)
    return made


def _has_rupiah(page: CostsPage) -> bool:
    paid = any(payer.paid.rupiah for payer in page.payers)
    return bool(page.total.rupiah) or paid


def _put(grid: QGridLayout, row: int, *, texts: tuple[str, ...], role: LabelRole) -> None:
    for column, text in enumerate(texts):
        made = text_label(text, role, name=f"sum_{row}_{column}")
        if column:
            made.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(made, row, column)


def _shown(money: Money) -> str:
    return say(money_words(money)) if money else "–"


def _read_rate(text: str) -> int | None:
    plain = text.strip().replace(",", "")
    if not plain:
        return None
    if not plain.isdecimal() or not 0 < int(plain) <= 10**9:
        raise InvalidInput(
            phrase("“{text}” is no number of rupiah. Write 10500.", text=text.strip()),
            field="amount",
        )
    return int(plain)
