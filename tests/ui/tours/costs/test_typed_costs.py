"""Amounts and whole costs as people type and paste them."""

import pytest

from organiser.errors import InvalidInput
from organiser.ui.tours.costs.typed_costs import (
    TypedMoney,
    guess_kind,
    read_cost,
    read_costs,
    read_money,
)
from organiser.vocabulary import CostKind, CostShare, Currency

RUPIAH = Currency.RUPIAH


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("12000", 12_000, Currency.YEN),
        (" １２，０００円 ", 12_000, Currency.YEN),
        ("¥12,000", 12_000, Currency.YEN),
        ("1.2万円", 12_000, Currency.YEN),
        ("5千", 5_000, Currency.YEN),
        ("0", 0, Currency.YEN),
        ("Rp 1.500.000", 1_500_000, RUPIAH),
        ("1,500,000ルピア", 1_500_000, RUPIAH),
        ("IDR 250000", 250_000, RUPIAH),
        ("250000 rupiah", 250_000, RUPIAH),
    ],
)
def test_amounts_are_read(text: str, amount: int, currency: Currency) -> None:
    assert read_money(text) == TypedMoney(amount=amount, currency=currency)


@pytest.mark.parametrize("text", ["", "昼食", "12,00", "-500", "12000ドル", "1 2"])
def test_what_is_no_amount_is_said(text: str) -> None:
    with pytest.raises(InvalidInput):
        read_money(text)


@pytest.mark.parametrize(
    ("line", "what", "amount", "kind"),
    [
        ("昼食 12000", "昼食", 12_000, CostKind.MEAL),
        ("貸切バス\t118,000円", "貸切バス", 118_000, CostKind.TRAVEL),
        ("ホテル明石：44000", "ホテル明石", 44_000, CostKind.LODGING),
        ("3号車 バス2台 90000", "3号車 バス2台", 90_000, CostKind.TRAVEL),
        ("手土産12000", "手土産", 12_000, CostKind.GIFT),
        ("Museum tickets 4,500", "Museum tickets", 4_500, CostKind.ENTRANCE),
        ("謝礼 - ¥5,000", "謝礼", 5_000, CostKind.OTHER),
        ("㈱みらい 会場 3000", "(株)みらい 会場", 3_000, CostKind.OTHER),
    ],
)
def test_a_line_is_read_with_its_kind(line: str, what: str, amount: int, kind: CostKind) -> None:
    found = read_cost(line)
    assert (found.what, found.amount, found.kind) == (what, amount, kind)
    assert found.share is CostShare.EVERYONE


@pytest.mark.parametrize(
    "line", ["拝観料 各500", "拝観料 500円/人", "拝観料 一人500", "museum 500 each"]
)
def test_an_amount_a_head_is_told_by_its_words(line: str) -> None:
    found = read_cost(line)
    assert (found.amount, found.share) == (500, CostShare.EACH)


@pytest.mark.parametrize("line", ["昼食", "12000", "昼食 12000 くらい", ""])
def test_a_line_that_tells_no_cost_is_said(line: str) -> None:
    with pytest.raises(InvalidInput):
        read_cost(line)


def test_lines_are_read_all_or_none() -> None:
    found = read_costs("昼食 12000\n\n貸切バス 90000\n")
    assert [one.amount for one in found] == [12_000, 90_000]
    with pytest.raises(InvalidInput):
        read_costs("昼食 12000\nバス")


def test_words_inside_other_words_are_no_hint() -> None:
    assert guess_kind("innovation fair") is CostKind.OTHER
    assert guess_kind("Taxis") is CostKind.TRAVEL
