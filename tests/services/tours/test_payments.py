"""Payments for a tour: in part, in full, taken back, too much, and by who has left."""

from dataclasses import replace
from datetime import date

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.tours import costs, payments
from organiser.services.tours.cost_values import PaymentDraft
from organiser.touring.sharing import Money
from organiser.vocabulary import Currency, Stage
from tests.factories import make_invitation, make_person, make_programme, make_tour
from tests.services.money_books import BUS, add, assert_undone, money_tour, payer
from tests.services.tour_books import ACT, PREPARE

DAY = date(2026, 12, 3)
SOME = PaymentDraft(amount=300, paid_on=DAY, note="振込")


def test_part_payments_add_up_and_the_rest_is_open(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 3_000)
    first = tour.people[0]
    for amount in (300, 200):
        book.do(ACT, payments.add_payment, tour.tour_id, first, replace(SOME, amount=amount))
    one = payer(book, tour)
    assert (one.due, one.paid, one.open) == (Money(1_000), Money(500), Money(500))
    assert [line.draft.note for line in one.payments] == ["振込", "振込"]


def test_one_click_pays_all_that_is_open_in_both_currencies(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 3_000)
    add(book, tour, 900_000, currency=Currency.RUPIAH)
    first = payer(book, tour)
    args = (tour.tour_id, first.person_id, first.open.owed)
    book.do(ACT, payments.settle, *args, paid_on=DAY)
    one = payer(book, tour)
    assert one.is_settled
    assert one.paid == Money(1_000, 300_000)
    with pytest.raises(Refused):
        book.do(ACT, payments.settle, *args[:2], one.open.owed, paid_on=DAY)


def test_a_payment_in_rupiah_counts_by_the_rate(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 3_000)
    book.do(ACT, costs.change_rate, tour.tour_id, 10_000)
    rupiah = PaymentDraft(amount=120_000, paid_on=DAY, currency=Currency.RUPIAH)
    book.do(ACT, payments.add_payment, tour.tour_id, tour.people[0], rupiah)
    assert payer(book, tour).open.too_much == Money(200)


def test_every_action_on_payments_is_undone_exactly(book: Book) -> None:
    tour = money_tour(book)
    assert_undone(book, payments.add_payment, tour.tour_id, tour.people[0], SOME)
    (line,) = payer(book, tour).payments
    assert_undone(book, payments.remove_payment, line.payment_id)


def test_who_takes_part_no_longer_is_shown_while_something_was_paid(book: Book) -> None:
    programme = book.do(PREPARE, make_programme).value
    person = book.do(PREPARE, make_person).value
    invited = {"stage": Stage.ACCEPTED}
    book.do(PREPARE, make_invitation, programme, person, **invited)
    tour_id = book.do(PREPARE, make_tour, programme_id=programme).value
    book.do(ACT, costs.add_cost, tour_id, BUS)
    book.do(ACT, payments.add_payment, tour_id, person, SOME)
    book.undo()
    book.redo()
    other = book.do(PREPARE, make_tour).value
    book.do(ACT, payments.add_payment, other, person, SOME)
    (gone,) = book.read(costs.get_costs, other).payers
    assert (gone.takes_part, gone.due, gone.open.too_much) == (False, Money(), Money(300))
    (here,) = book.read(costs.get_costs, tour_id).payers
    assert here.takes_part


def test_what_cannot_be_kept_is_refused(book: Book) -> None:
    tour = money_tour(book)
    with pytest.raises(InvalidInput):
        book.do(ACT, payments.add_payment, tour.tour_id, tour.people[0], replace(SOME, amount=0))
    with pytest.raises(NotFound):
        book.do(ACT, payments.remove_payment, 99)
    with pytest.raises(NotFound):
        book.do(ACT, payments.add_payment, tour.tour_id, 99, SOME)
