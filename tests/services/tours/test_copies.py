"""The next tour: the plan on other dates, the hosts to be asked, nothing of what became of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.models import HostVisit, Participant, Stop, Tour, VisitingWindow
from organiser.services.tours import afterwards, copies, costs, participants, payments, stops, tours
from organiser.services.tours.copies import TourCopyDraft
from organiser.services.tours.cost_values import CostDraft, PaymentDraft
from organiser.services.tours.itineraries import get_itinerary
from organiser.touring.plan import Window
from organiser.vocabulary import CostShare, Stage
from tests.factories import make_organisation, make_programme
from tests.services.money_books import assert_undone
from tests.services.tour_books import ACT, FIRST_DAY, PREPARE, Hyogo, prepared

LATER = FIRST_DAY + timedelta(days=364)
NEXT = TourCopyDraft(name="実地見学ツアー 次回", first_day=LATER)


def copied(book: Book, tour: Hyogo, draft: TourCopyDraft = NEXT) -> int:
    return book.do(ACT, copies.copy_tour, tour.tour_id, draft).value


def drafts(book: Book, tour_id: int) -> list[stops.StopDraft]:
    days = book.read(get_itinerary, tour_id).timeline.days
    keys = [stop.stop_id for day in days for stop in day.plan.stops]
    return [book.read(stops.get_draft, key) for key in keys]


def fill(session: Session, tour: Hyogo) -> None:
    """Give the tour what must not come along, and costs that must."""
    row = session.get_one(Tour, tour.tour_id)
    row.programme_id, row.report, row.rupiah_for_100_yen = make_programme(session), "よかった", 9
    afterwards.note_all_as_planned(session, tour.tour_id)
    stop = session.get_one(Stop, tour.visit)
    stop.seen, stop.late_minutes = "講習", 5
    host = session.scalars(select(HostVisit).where(HostVisit.stop_id == tour.visit)).one()
    host.shows, host.rules, host.gift, host.words = "実習棟", "撮影不可", "菓子", "ご依頼"
    host.asked_on, host.reply_by = FIRST_DAY, FIRST_DAY
    lunch = CostDraft(what="昼食", amount=900, share=CostShare.AT_STOP, stop_id=tour.lunch)
    costs.add_costs(session, tour.tour_id, [replace(lunch, spent_on=FIRST_DAY)])
    participants.add_participants(session, tour.tour_id, [tour.person_id])
    payment = PaymentDraft(amount=900, paid_on=FIRST_DAY)
    payments.add_payment(session, tour.tour_id, tour.person_id, payment)


def test_the_plan_comes_along_on_the_new_dates(book: Book) -> None:
    tour = prepared(book)
    new = copied(book, tour)
    before, after = (book.read(get_itinerary, key) for key in (tour.tour_id, new))
    assert (after.title, after.first_day, after.last_day) == (
        NEXT.name,
        LATER,
        LATER + timedelta(days=1),
    )
    assert [day.plan.starts_at for day in after.timeline.days] == [
        day.plan.starts_at for day in before.timeline.days
    ]
    for old, made in zip(drafts(book, tour.tour_id), drafts(book, new), strict=True):
        assert made.leg == old.leg
        assert replace(made, host=None) == replace(old, host=None)


def test_hosts_are_candidates_with_what_will_hold_again(book: Book) -> None:
    tour = prepared(book)
    book.do(PREPARE, fill, tour)
    new = copied(book, tour)

    def hosts(session: Session) -> list[tuple[object, ...]]:
        rows = session.scalars(select(HostVisit).order_by(HostVisit.id.desc()).limit(2)).all()
        return [
            (row.person_id, row.stage, row.shows, row.rules, row.gift, row.words, row.asked_on)
            for row in rows[::-1]
        ]

    visit, factory = book.read(hosts)
    assert visit == (tour.person_id, Stage.CANDIDATE, "実習棟", "撮影不可", "", "", None)
    assert factory[:2] == (None, Stage.CANDIDATE)
    assert drafts(book, new)[1].host.wishes == "名刺を20枚"


def test_nothing_of_what_became_of_it_comes_along(book: Book) -> None:
    tour = prepared(book)
    book.do(PREPARE, fill, tour)
    new = copied(book, tour)
    made = book.read(tours.get_draft, new)
    assert (made.programme_id, made.rupiah_for_100_yen, made.group_size) == (None, None, 5)
    for one in book.read(afterwards.list_stops, new):
        assert one.outcome == afterwards.StopOutcome()

    def people(session: Session) -> int | None:
        return session.scalar(select(func.count(Participant.id)).where(Participant.tour_id == new))

    def follows(session: Session) -> tuple[int | None, str]:
        row = session.get_one(Tour, new)
        return row.follows_id, row.report

    assert book.read(people) == 0
    assert book.read(follows) == (tour.tour_id, "")


def test_costs_come_along_as_planned_and_at_the_new_stops(book: Book) -> None:
    tour = prepared(book)
    book.do(PREPARE, fill, tour)
    page = book.read(costs.get_costs, copied(book, tour))
    (line,) = page.lines
    assert (line.draft.what, line.draft.amount, line.draft.spent_on) == ("昼食", 900, None)
    assert line.stop_name == "レストラン播磨"
    assert line.draft.stop_id != tour.lunch
    assert page.payers == ()


def test_visiting_hours_become_those_of_the_new_weekday(book: Book) -> None:
    tour = prepared(book)

    def hours(session: Session) -> None:
        body = make_organisation(session, name="工場")
        for weekday, opens in ((FIRST_DAY.weekday(), 600), ((FIRST_DAY.weekday() + 1) % 7, 700)):
            window = VisitingWindow(organisation_id=body, weekday=weekday, opens=opens, closes=900)
            session.add(window)
        session.flush()
        draft = replace(
            stops.get_draft(session, tour.visit),
            organisation_id=body,
            windows=(Window(600, 900),),
        )
        stops.change_stop(session, tour.visit, draft)

    book.do(PREPARE, hours)
    new = copied(book, tour, replace(NEXT, first_day=LATER + timedelta(days=1)))
    made = drafts(book, new)
    assert made[1].windows == (Window(700, 900),)
    assert made[3].windows == (Window(780, 870),)


def test_a_copy_is_one_action_and_undone_exactly(book: Book) -> None:
    tour = prepared(book)
    book.do(PREPARE, fill, tour)
    assert_undone(book, copies.copy_tour, tour.tour_id, NEXT)


@pytest.mark.parametrize(
    ("name", "today", "expected"),
    [
        ("見学ツアー", date(2026, 11, 1), ("見学ツアー", date(2026, 12, 10))),
        ("第3回 見学", date(2026, 11, 1), ("第4回 見学", date(2026, 12, 10))),
        ("見学 2026", date(2026, 11, 1), ("見学 2027", date(2027, 12, 2))),
        ("見学ツアー", date(2027, 1, 1), ("見学ツアー", date(2027, 1, 7))),
    ],
)
def test_a_copy_is_proposed_with_name_and_first_day(
    book: Book, name: str, today: date, expected: tuple[str, date]
) -> None:
    tour = prepared(book)
    draft = replace(book.read(tours.get_draft, tour.tour_id), name=name)
    book.do(PREPARE, tours.change_tour, tour.tour_id, draft)
    found = book.read(copies.draft_copy, tour.tour_id, today=today)
    assert (found.name, found.first_day) == expected


def test_a_tour_without_days_is_copied_without(book: Book) -> None:
    tour_id = book.do(PREPARE, tours.add_tour, tours.TourDraft(name="見学")).value
    draft = book.read(copies.draft_copy, tour_id, today=FIRST_DAY)
    assert draft == TourCopyDraft(name="見学", first_day=None)
    new = book.do(ACT, copies.copy_tour, tour_id, draft).value
    assert book.read(get_itinerary, new).first_day is None
    with pytest.raises(InvalidInput):
        book.do(ACT, copies.copy_tour, tour_id, replace(draft, name=" "))
