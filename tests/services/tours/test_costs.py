"""Costs of a tour: kept, shared by who is where, reckoned in two currencies, and undone."""

from dataclasses import replace
from datetime import date

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.tours import attendances, costs, participants, stops, tours
from organiser.services.tours.cost_values import MOST_MONEY, CostDraft, check_cost
from organiser.services.tours.participants import ParticipantDraft
from organiser.touring.sharing import Money
from organiser.vocabulary import CostKind, CostShare, Currency, Presence, TourRole
from tests.factories import make_day, make_stop, make_tour
from tests.services.money_books import (
    BUS,
    add,
    assert_undone,
    at_lunch,
    money_tour,
    page,
    payer,
)
from tests.services.problems import problem_of
from tests.services.tour_books import ACT, PREPARE

DAY = date(2026, 12, 3)


def test_a_cost_comes_back_as_it_was_kept(book: Book) -> None:
    tour = money_tour(book)
    draft = CostDraft(
        what="昼食",
        amount=12_000,
        kind=CostKind.MEAL,
        currency=Currency.RUPIAH,
        share=CostShare.AT_STOP,
        stop_id=tour.lunch,
        spent_on=DAY,
        note="領収書あり",
    )
    cost_id = book.do(ACT, costs.add_cost, tour.tour_id, draft).value
    (line,) = page(book, tour).lines
    assert (line.cost_id, line.draft, line.stop_name) == (cost_id, draft, "レストラン播磨")
    book.do(ACT, costs.change_cost, cost_id, BUS)
    assert page(book, tour).lines[0].draft == BUS


def test_every_action_on_costs_is_undone_exactly(book: Book) -> None:
    tour = money_tour(book)
    assert_undone(book, costs.add_costs, tour.tour_id, (BUS, replace(BUS, what="高速代")))
    cost_id = page(book, tour).lines[0].cost_id
    assert_undone(book, costs.change_cost, cost_id, replace(BUS, amount=90_000))
    assert_undone(book, costs.spend_cost, cost_id, DAY)
    assert_undone(book, costs.change_rate, tour.tour_id, 10_500)
    assert_undone(book, costs.remove_cost, cost_id)


def test_planned_and_spent_are_told_apart_by_kind(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 90_000, kind=CostKind.TRAVEL)
    spent = add(book, tour, 12_000, kind=CostKind.MEAL)
    add(book, tour, 500, kind=CostKind.MEAL, share=CostShare.EACH)
    book.do(ACT, costs.spend_cost, spent, DAY)
    travel, meal = page(book, tour).kinds
    assert (travel.kind, travel.planned, travel.spent) == (CostKind.TRAVEL, Money(90_000), Money())
    assert (meal.planned, meal.spent, meal.total) == (Money(1_500), Money(12_000), Money(13_500))


def test_who_is_not_at_a_stop_pays_nothing_there(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 3_000, **at_lunch(tour))
    away, dropped, _there = tour.people
    book.do(ACT, attendances.set_taking_part, [(tour.lunch, away)], False)
    book.do(ACT, attendances.set_presence, tour.lunch, dropped, Presence.ABSENT_WITH_WORD)
    assert [one.due for one in page(book, tour).payers] == [Money(), Money(), Money(3_000)]
    book.do(ACT, attendances.set_presence, tour.lunch, away, Presence.PRESENT)
    assert [one.due for one in page(book, tour).payers] == [Money(1_500), Money(), Money(1_500)]


def test_a_line_tells_what_a_persons_part_is_made_of(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 100_000, what="貸切バス")
    add(book, tour, 1_200, what="拝観料", share=CostShare.EACH)
    add(book, tour, 5_000, what="手土産", share=CostShare.ORGANISER)
    first = payer(book, tour)
    told = [(part.what, part.amount.yen) for part in first.parts]
    assert told == [("貸切バス", 33_333), ("拝観料", 1_200)]
    assert first.due == Money(34_533)
    whole = page(book, tour)
    assert (whole.total, whole.organiser, whole.remainder) == (
        Money(108_600),
        Money(5_001),
        Money(1),
    )


def test_rupiah_are_reckoned_in_yen_as_soon_as_there_is_a_rate(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 3_150_000, currency=Currency.RUPIAH)
    assert payer(book, tour).due == Money(0, 1_050_000)
    book.do(ACT, costs.change_rate, tour.tour_id, 10_500)
    assert payer(book, tour).due == Money(10_000)


def test_before_anybody_takes_part_the_expected_number_shares(book: Book) -> None:
    tour_id = book.do(PREPARE, make_tour, group_size=4).value
    book.do(ACT, costs.add_cost, tour_id, BUS)
    found = book.read(costs.get_costs, tour_id)
    assert (found.expected, found.per_head, found.payers) == (4, Money(25_000), ())


def test_interpreters_and_helpers_share_nothing(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 1_000)
    role = ParticipantDraft(role=TourRole.INTERPRETER)
    book.do(ACT, participants.change_participant, tour.tour_id, tour.people[0], role)
    found = page(book, tour)
    assert [one.due for one in found.payers] == [Money(500), Money(500)]
    assert len(found.working) == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"what": " "}, "what"),
        ({"what": "昼\n食"}, "what"),
        ({"note": "\x00"}, "note"),
        ({"amount": -1}, "amount"),
        ({"amount": MOST_MONEY + 1}, "amount"),
    ],
)
def test_what_cannot_be_kept_names_its_field(changes: dict[str, object], field: str) -> None:
    problem = problem_of(check_cost, replace(BUS, **changes))
    assert problem is not None
    assert problem.field == field


def test_a_stop_of_another_tour_is_refused(book: Book) -> None:
    tour = money_tour(book)
    other = book.do(PREPARE, make_tour).value
    day = book.do(PREPARE, make_day, other).value
    stop = book.do(PREPARE, make_stop, day).value
    with pytest.raises(InvalidInput):
        book.do(ACT, costs.add_cost, tour.tour_id, replace(BUS, stop_id=stop))
    with pytest.raises(InvalidInput):
        book.do(ACT, costs.change_rate, tour.tour_id, 0)


def test_what_is_gone_is_said(book: Book) -> None:
    tour = money_tour(book)
    for act in (
        lambda: book.do(ACT, costs.remove_cost, 99),
        lambda: book.read(costs.get_costs, tour.tour_id + 1),
    ):
        with pytest.raises(NotFound):
            act()


def test_costs_go_with_their_tour_and_stay_without_their_stop(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 3_000, **at_lunch(tour))
    book.do(ACT, stops.remove_stop, tour.lunch)
    assert page(book, tour).lines[0].draft.stop_id is None
    assert_undone(book, tours.remove_tour, tour.tour_id)
