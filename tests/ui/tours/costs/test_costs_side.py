"""The money of a tour in the window: typed, pasted, changed, spent, paid, also by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.tours import participants
from organiser.services.tours.cost_values import CostsPage
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.participants import ParticipantDraft
from organiser.touring.sharing import Money
from organiser.ui.in_place import InPlace
from organiser.ui.store import Store
from organiser.ui.tours.costs.costs_side import CostsSide
from organiser.vocabulary import CostKind, CostShare, Currency, TourRole
from tests.conftest import TODAY
from tests.factories import make_tour
from tests.services import money_books
from tests.services.money_books import MoneyTour, add, money_tour
from tests.services.tour_books import ACT, PREPARE
from tests.ui.programmes.card_table import CardTable


@pytest.fixture
def tour(book: Book) -> MoneyTour:
    return money_tour(book)


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> CardTable:
    return CardTable(qtbot, store)


def shown(table: CardTable, tour_id: int) -> CostsSide:
    side = CostsSide(table.desk)

    def show(_tables: object = None) -> None:
        side.show_tour(table.store.read(get_itinerary, tour_id))

    show()
    table.store.changed.connect(show)
    table.put(side)
    side.take_focus()
    return side


def page(table: CardTable, tour: MoneyTour) -> CostsPage:
    return money_books.page(table.store.book, tour)


def type_cost(side: CostsSide, text: str) -> None:
    side.costs.adder.text_edit.setText(text)
    QTest.keyClick(side.costs.adder.text_edit, Qt.Key.Key_Return)


def test_empty_it_says_what_to_do_and_enter_adds_one_after_the_other(
    table: CardTable, tour: MoneyTour
) -> None:
    side = shown(table, tour.tour_id)
    assert len(table.texts("costs_empty")) == 1
    for text in ("昼食 9000", "貸切バス 90000"):
        type_cost(side, text)
        assert side.costs.adder.text_edit.hasFocus()
        assert side.costs.adder.text_edit.text() == ""
    assert table.texts("cost_what") == ["昼食", "貸切バス"]
    assert table.texts("cost_total") == ["¥9,000", "¥90,000"]
    assert [line.draft.kind for line in page(table, tour).lines] == [
        CostKind.MEAL,
        CostKind.TRAVEL,
    ]


def test_a_pasted_list_becomes_rows_in_one_action(table: CardTable, tour: MoneyTour) -> None:
    side = shown(table, tour.tour_id)
    side.costs.adder.text_edit.setText("昼食\t9,000円\n拝観料 各500\n")
    assert "2" in side.costs.adder._edit.note()
    QTest.keyClick(side.costs.adder.text_edit, Qt.Key.Key_Return)
    assert table.texts("cost_what") == ["昼食", "拝観料"]
    table.store.undo()
    assert page(table, tour).lines == ()


def test_what_cannot_be_read_is_said_and_nothing_typed_is_lost(
    table: CardTable, tour: MoneyTour
) -> None:
    side = shown(table, tour.tour_id)
    for text in ("", "昼食", "昼食 9000\nバス"):
        type_cost(side, text)
        assert side.costs.adder.problem_label.text()
        assert side.costs.adder.text_edit.text() == text
    assert page(table, tour).lines == ()


def test_a_cost_is_changed_in_its_place_by_the_keyboard(
    table: CardTable, tour: MoneyTour, book: Book
) -> None:
    key = add(book, tour, 9_000)
    shown(table, tour.tour_id)
    form = table.open(f"cost_{key}")
    form.fields.field("amount").setText("Rp 250.000")
    form.fields.field("share").set_value(CostShare.AT_STOP)
    form.fields.field("stop_id").set_value(tour.lunch)
    QTest.keyClick(form.fields.field("amount"), Qt.Key.Key_Return)
    (line,) = page(table, tour).lines
    assert (line.draft.amount, line.draft.currency) == (250_000, Currency.RUPIAH)
    assert (line.draft.share, line.stop_name) == (CostShare.AT_STOP, "レストラン播磨")


def test_what_is_being_typed_stays_over_a_reload(
    table: CardTable, tour: MoneyTour, book: Book, qtbot: QtBot
) -> None:
    key = add(book, tour, 9_000)
    side = shown(table, tour.tour_id)
    form = table.open(f"cost_{key}")
    form.fields.field("note").setText("領収書")
    type_cost(side, "バス 100")
    assert form.isVisible()
    assert table.texts("cost_what") == []
    form.save()
    qtbot.waitUntil(lambda: table.texts("cost_what") == ["昼食", "バス"])
    assert page(table, tour).lines[0].draft.note == "領収書"


def test_spent_and_planned_is_one_click(table: CardTable, tour: MoneyTour, book: Book) -> None:
    key = add(book, tour, 9_000)
    shown(table, tour.tour_id)
    table.press(f"spend_cost_{key}")
    assert page(table, tour).lines[0].draft.spent_on == TODAY
    assert "spent on" in table.texts("cost_told")[0]
    table.press(f"spend_cost_{key}")
    assert page(table, tour).lines[0].draft.spent_on is None


def test_a_cost_is_opened_and_removed_from_its_menu(
    table: CardTable, tour: MoneyTour, book: Book
) -> None:
    key = add(book, tour, 9_000)
    shown(table, tour.tour_id)
    table.choose(f"more_cost_{key}", 0)
    assert table.form(f"cost_{key}").isVisible()
    QTest.keyClick(table.form(f"cost_{key}"), Qt.Key.Key_Escape)
    table.choose(f"more_cost_{key}", 1)
    assert page(table, tour).lines == ()


def test_sums_and_the_organisers_part_are_told(
    table: CardTable, tour: MoneyTour, book: Book
) -> None:
    add(book, tour, 100, kind=CostKind.MEAL)
    shown(table, tour.tour_id)
    assert table.texts("sum_1_0") == ["Meal"]
    assert table.texts("sum_2_3") == ["¥100"]
    (told,) = table.texts("sums_told")
    assert "bears ¥1" in told
    assert "left over" in told


def test_an_unknown_rate_is_said_until_it_is_typed(
    table: CardTable, tour: MoneyTour, book: Book
) -> None:
    add(book, tour, 3_150_000, currency=Currency.RUPIAH)
    shown(table, tour.tour_id)
    assert "not known" in table.texts("rate_label")[0]
    assert table.texts("payer_due")[0] == "Rp 1,050,000"
    form = table.open("rate_part")
    rate = form.fields.field("amount")
    rate.setText("viel")
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert form.problem()
    rate.setText("10,500")
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert table.texts("rate_label") == ["¥100 = Rp 10,500, as typed"]
    assert table.texts("payer_due")[0] == "¥10,000"


def test_paid_in_full_is_one_click_and_can_be_taken_back(
    table: CardTable, tour: MoneyTour, book: Book
) -> None:
    add(book, tour, 9_000)
    shown(table, tour.tour_id)
    first = tour.people[0]
    table.press(f"settle_{first}")
    assert table.texts("payer_open")[0] == "paid"
    assert "1 of 3 settled · open ¥6,000" in table.texts("payers_card_subtitle")
    (payment,) = page(table, tour).payers[0].payments
    assert payment.draft.paid_on == TODAY
    table.press(f"take_back_{payment.payment_id}")
    assert page(table, tour).payers[0].open == Money(3_000)


def test_a_part_payment_is_noted_by_the_keyboard(
    table: CardTable, tour: MoneyTour, book: Book
) -> None:
    add(book, tour, 9_000)
    shown(table, tour.tour_id)
    form = table.open(f"payer_{tour.people[1]}")
    form.fields.field("amount").setText("4000")
    form.fields.field("note").setText("振込")
    QTest.keyClick(form.fields.field("note"), Qt.Key.Key_Return)
    assert page(table, tour).payers[1].open == Money(-1_000)
    assert "¥1,000 too much" in table.texts("payer_open")
    assert "振込" in table.texts("payment_told")[0]


def test_a_line_tells_why_somebody_pays_that_much(
    table: CardTable, tour: MoneyTour, book: Book
) -> None:
    add(book, tour, 9_000)
    add(book, tour, 500, what="<b>拝観料", share=CostShare.EACH)
    shown(table, tour.tour_id)
    assert table.texts("payer_reasons")[0] == "昼食 ¥3,000 + <b>拝観料 ¥500"
    table.press(f"payer_person_{tour.people[0]}")
    assert table.followed == [("show_person", tour.people[0])]


def test_before_anybody_takes_part_the_expected_number_is_reckoned_with(
    table: CardTable, book: Book
) -> None:
    tour_id = book.do(PREPARE, make_tour, group_size=4).value
    side = shown(table, tour_id)
    type_cost(side, "バス 1000")
    assert "With 4 expected people: ¥250 a head." in table.texts("sums_told")
    assert len(table.texts("payers_empty")) == 1


def test_who_works_is_said_to_bear_nothing(table: CardTable, tour: MoneyTour, book: Book) -> None:
    helper = ParticipantDraft(role=TourRole.HELPER)
    book.do(ACT, participants.change_participant, tour.tour_id, tour.people[0], helper)
    add(book, tour, 1_000)
    shown(table, tour.tour_id)
    assert "青木" in table.texts("payers_hint")[0]
    assert not table.window.findChildren(InPlace, f"payer_{tour.people[0]}")
