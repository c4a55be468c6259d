"""What became of a tour: times, what was seen, who came, and the report made of it."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import Stop
from organiser.services.tours import afterwards, attendances, participants, reports, stops
from organiser.services.tours.afterwards import StopOutcome
from organiser.services.tours.participants import ParticipantDraft
from organiser.services.tours.stop_drafts import LegDraft
from organiser.touring.report import ReportName, TourReport
from organiser.vocabulary import LegMode, Listing, Presence
from tests.factories import make_organisation, make_person, make_position
from tests.services.money_books import add, assert_undone, money_tour
from tests.services.tour_books import ACT, FIRST_DAY, PREPARE, Hyogo, prepared

WAS = StopOutcome(came_at=565, left_at=660, seen="溶接ライン")


def outcomes(book: Book, tour_id: int) -> list[StopOutcome]:
    return [one.outcome for one in book.read(afterwards.list_stops, tour_id)]


def take_part(book: Book, tour: Hyogo, *families: str) -> list[int]:
    keys = [book.do(PREPARE, make_person, family_name=name).value for name in families]
    book.do(PREPARE, participants.add_participants, tour.tour_id, keys)
    return keys


def listed(book: Book, tour: Hyogo, person_id: int, listing: Listing = Listing.AGREED) -> None:
    draft = ParticipantDraft(listing=listing)
    book.do(ACT, participants.change_participant, tour.tour_id, person_id, draft)


def report(book: Book, tour: Hyogo) -> TourReport:
    return book.read(reports.get_report, tour.tour_id)


def test_an_outcome_comes_back_as_it_was_noted(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, afterwards.note_outcome, tour.visit, WAS)
    assert outcomes(book, tour.tour_id)[1] == WAS
    gone = StopOutcome(is_dropped=True)
    book.do(ACT, afterwards.note_outcome, tour.visit, gone)
    assert outcomes(book, tour.tour_id)[1] == gone

    def is_done(session: Session) -> bool:
        return session.get_one(Stop, tour.visit).is_done

    assert not book.read(is_done)


def test_as_planned_fills_only_what_nobody_noted(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, afterwards.note_outcome, tour.visit, WAS)
    book.do(ACT, afterwards.note_outcome, tour.lunch, StopOutcome(is_dropped=True))
    assert book.do(ACT, afterwards.note_all_as_planned, tour.tour_id).value == 3
    for one in book.read(afterwards.list_stops, tour.tour_id):
        wanted = {
            tour.visit: WAS,
            tour.lunch: StopOutcome(is_dropped=True),
        }.get(one.stop_id, StopOutcome(came_at=one.planned_from, left_at=one.planned_until))
        assert one.outcome == wanted
    assert book.do(ACT, afterwards.note_all_as_planned, tour.tour_id).value == 0


def test_what_begins_on_the_day_before_is_left_to_be_noted_by_hand(book: Book) -> None:
    tour = prepared(book)
    before = LegDraft(mode=LegMode.FLIGHT, departs_at=60, arrives_at=-600)
    book.do(ACT, stops.change_leg, tour.visit, before)
    book.do(ACT, stops.change_start, tour.gathering, minute=0)
    assert book.read(afterwards.list_stops, tour.tour_id)[1].planned_from < 0
    book.do(ACT, afterwards.note_all_as_planned, tour.tour_id)
    assert outcomes(book, tour.tour_id)[1] == StopOutcome()


@pytest.mark.parametrize(
    ("outcome", "field"),
    [
        (StopOutcome(came_at=600, left_at=599), "left_at"),
        (StopOutcome(came_at=-1), "came_at"),
        (StopOutcome(came_at=2880), "came_at"),
        (StopOutcome(left_at=4320), "left_at"),
        (StopOutcome(seen="\x00"), "seen"),
    ],
)
def test_what_cannot_be_kept_names_its_field(book: Book, outcome: StopOutcome, field: str) -> None:
    tour = prepared(book)
    with pytest.raises(InvalidInput) as caught:
        book.do(ACT, afterwards.note_outcome, tour.visit, outcome)
    assert caught.value.field == field
    with pytest.raises(NotFound):
        book.do(ACT, afterwards.note_outcome, 99, WAS)


def test_every_action_afterwards_is_undone_exactly(book: Book) -> None:
    tour = prepared(book)
    first, _second = take_part(book, tour, "青木", "井上")
    assert_undone(book, afterwards.note_outcome, tour.visit, WAS)
    assert_undone(book, afterwards.note_all_as_planned, tour.tour_id)
    assert_undone(book, afterwards.note_attended, tour.tour_id, first, Presence.LATE)
    assert_undone(book, afterwards.note_everybody_came, tour.tour_id)
    assert_undone(book, reports.change_text, tour.tour_id, "よい見学でした")


def test_who_came_is_told_for_the_whole_tour(book: Book) -> None:
    tour = prepared(book)
    first, second = take_part(book, tour, "青木", "井上")
    book.do(ACT, attendances.set_taking_part, [(tour.lunch, first)], False)
    away = Presence.ABSENT_WITH_WORD
    book.do(ACT, afterwards.note_attended, tour.tour_id, first, away)
    book.do(ACT, attendances.set_presence, tour.hotel, first, Presence.LATE)
    one, other = book.read(afterwards.list_attended, tour.tour_id)
    assert (one.presence, one.came) == (Presence.LATE, True)
    assert (other.participant.person_id, other.presence, other.came) == (second, None, True)
    stops = {one.stop_id: one for one in book.read(afterwards.list_stops, tour.tour_id)}
    assert [(stops[key].came, stops[key].away) for key in (tour.visit, tour.lunch)] == [
        (0, 1),
        (0, 0),
    ]
    book.do(ACT, afterwards.note_attended, tour.tour_id, first, None)
    assert book.read(afterwards.list_attended, tour.tour_id)[0].presence is None


def test_everybody_came_leaves_what_is_noted(book: Book) -> None:
    tour = prepared(book)
    first, _second = take_part(book, tour, "青木", "井上")
    away = Presence.ABSENT_WITHOUT_WORD
    book.do(ACT, afterwards.note_attended, tour.tour_id, first, away)
    assert book.do(ACT, afterwards.note_everybody_came, tour.tour_id).value == 1
    found = [one.presence for one in book.read(afterwards.list_attended, tour.tour_id)]
    assert found == [away, Presence.PRESENT]


def test_the_report_names_only_who_agreed_and_counts_the_others(book: Book) -> None:
    tour = prepared(book)
    agreed, refused, unasked, away = take_part(book, tour, "青木", "井上", "上田", "江口")
    body = book.do(PREPARE, make_organisation, name="ひかり").value
    book.do(PREPARE, make_position, agreed, body)
    listed(book, tour, agreed)
    listed(book, tour, refused, Listing.REFUSED)
    listed(book, tour, away)
    absent = Presence.ABSENT_WITH_WORD
    book.do(ACT, afterwards.note_attended, tour.tour_id, away, absent)
    book.do(ACT, afterwards.note_attended, tour.tour_id, agreed, Presence.DEPUTY)
    book.do(ACT, afterwards.note_attended, tour.tour_id, unasked, Presence.PRESENT)
    found = report(book, tour)
    assert found.names == (ReportName(name="青木 美咲", organisation="ひかり", by_deputy=True),)
    assert (found.others, found.came) == (2, 3)


def test_the_report_tells_the_noted_times_and_no_stop_left_out(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, afterwards.note_outcome, tour.visit, WAS)
    book.do(ACT, afterwards.note_outcome, tour.lunch, StopOutcome(is_dropped=True))
    first, second = report(book, tour).days
    assert [stop.name for stop in first.stops] == [
        "JR姫路駅 中央改札前",
        "みらい協同組合",
        "播州機械工業",
    ]
    visit = first.stops[1]
    assert (visit.starts, visit.ends, visit.seen) == (565, 660, "溶接ライン")
    assert "高橋" in visit.host
    assert first.stops[2].host == ""
    assert (first.day, second.number) == (FIRST_DAY, 2)


def test_a_stop_tells_how_many_came_only_if_not_everybody_did(book: Book) -> None:
    tour = prepared(book)
    first, _second = take_part(book, tour, "青木", "井上")
    book.do(ACT, afterwards.note_everybody_came, tour.tour_id)
    assert {stop.came for stop in report(book, tour).days[0].stops} == {None}
    book.do(ACT, attendances.set_presence, tour.visit, first, Presence.ABSENT_WITH_WORD)
    assert report(book, tour).days[0].stops[1].came == 1


def test_the_costs_are_summed_by_kind(book: Book) -> None:
    tour = money_tour(book)
    add(book, tour, 3_000)
    found = book.read(reports.get_report, tour.tour_id)
    assert [one.amount.yen for one in found.sums] == [3_000]
    assert found.days[0].day > date(2026, 11, 21)


def test_the_text_is_kept_or_refused(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, reports.change_text, tour.tour_id, " 一\n二 ")
    assert book.read(reports.get_text, tour.tour_id) == "一\n二"
    with pytest.raises(InvalidInput):
        book.do(ACT, reports.change_text, tour.tour_id, "\x07")
