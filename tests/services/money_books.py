"""A tour with three people and costs in a real book, on which money is reckoned and undone."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.services.tours import costs, participants
from organiser.services.tours.cost_values import CostDraft, CostsPage, Payer
from organiser.vocabulary import CostKind, CostShare
from tests.book.test_journal import contents
from tests.factories import make_day, make_person, make_stop, make_tour
from tests.services.tour_books import ACT, PREPARE

BUS = CostDraft(what="貸切バス", amount=100_000, kind=CostKind.TRAVEL)


@dataclass(frozen=True)
class MoneyTour:
    """A tour with two stops on one day; the people are in the order of their readings."""

    tour_id: int
    visit: int
    lunch: int
    people: tuple[int, int, int]


def make_money_tour(session: Session) -> MoneyTour:
    """Make the tour with three people added by hand and no cost so far."""
    tour_id = make_tour(session, group_size=5)
    day_id = make_day(session, tour_id)
    visit = make_stop(session, day_id, name="播州機械工業")
    lunch = make_stop(session, day_id, place=2, name="レストラン播磨")
    names = (("青木", "あおき"), ("井上", "いのうえ"), ("上田", "うえだ"))
    people = tuple(make_person(session, family_name=a, family_reading=b) for a, b in names)
    participants.add_participants(session, tour_id, people)
    return MoneyTour(tour_id, visit, lunch, people)


def money_tour(book: Book) -> MoneyTour:
    """Return the tour in this book."""
    return book.do(PREPARE, make_money_tour).value


def add(book: Book, tour: MoneyTour, amount: int, **draft: Any) -> int:
    """Add a cost that everyone bears alike, or as the draft says."""
    wanted = CostDraft(**{"what": "昼食", "amount": amount} | draft)
    return book.do(PREPARE, costs.add_cost, tour.tour_id, wanted).value


def page(book: Book, tour: MoneyTour) -> CostsPage:
    """Return the money of the tour."""
    return book.read(costs.get_costs, tour.tour_id)


def payer(book: Book, tour: MoneyTour, place: int = 0) -> Payer:
    """Return one of the people."""
    return page(book, tour).payers[place]


def at_lunch(tour: MoneyTour) -> dict[str, Any]:
    """Return what makes a cost one of those at lunch."""
    return {"share": CostShare.AT_STOP, "stop_id": tour.lunch}


def assert_undone(book: Book, service: Any, *args: Any, **values: Any) -> None:
    """Run a service, take it back and bring it again without a trace anywhere."""
    before = contents(book.path)
    book.do(ACT, service, *args, **values)
    after = contents(book.path)
    assert after != before
    book.undo()
    assert contents(book.path) == before
    book.redo()
    assert contents(book.path) == after
