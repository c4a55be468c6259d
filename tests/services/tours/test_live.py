from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.relations import timelines
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.tours import attendances, costs, live, participants
from organiser.services.tours.cost_values import CostDraft
from organiser.services.tours.hosts import find_host
from organiser.touring.progress import Noted
from organiser.vocabulary import Currency, InteractionKind, Presence
from tests.conftest import TODAY
from tests.factories import make_person
from tests.services.tour_books import ACT, Hyogo, assert_undone_exactly, contents, prepared


@pytest.fixture
def tour(book: Book) -> Hyogo:
    return prepared(book)


def noted(book: Book, tour: Hyogo, stop_id: int) -> Noted:
    return book.read(live.get_notes, tour.tour_id).get(stop_id, Noted())


def test_an_untouched_tour_has_no_notes(book: Book, tour: Hyogo) -> None:
    assert book.read(live.get_notes, tour.tour_id) == {}


@pytest.mark.parametrize(
    ("service", "values", "wanted"),
    [
        (live.note_came, (605,), Noted(came_at=605)),
        (live.note_left, (700,), Noted(left_at=700, is_done=True)),
        (live.note_done, (), Noted(is_done=True)),
        (live.note_dropped, (), Noted(is_dropped=True)),
        (live.note_late, (20,), Noted(late_minutes=20)),
    ],
)
def test_each_note_is_kept_and_undone_exactly(
    book: Book, tour: Hyogo, service: Any, values: tuple[int, ...], wanted: Noted
) -> None:
    assert_undone_exactly(book, service, tour.visit, *values)
    assert noted(book, tour, tour.visit) == wanted


def test_coming_settles_how_late_the_group_is_and_brings_a_stop_back(
    book: Book, tour: Hyogo
) -> None:
    book.do(ACT, live.note_late, tour.visit, 20)
    book.do(ACT, live.note_dropped, tour.visit)
    book.do(ACT, live.note_came, tour.visit, 1450)
    assert noted(book, tour, tour.visit) == Noted(came_at=1450)


def test_all_notes_of_a_stop_can_be_taken_back(book: Book, tour: Hyogo) -> None:
    before = contents(book)
    book.do(ACT, live.note_came, tour.visit, 600)
    book.do(ACT, live.note_late, tour.visit, 10)
    book.do(ACT, live.note_left, tour.visit, 700)
    book.do(ACT, live.forget_notes, tour.visit)
    assert contents(book) == before


def test_on_time_again_is_no_delay(book: Book, tour: Hyogo) -> None:
    book.do(ACT, live.note_late, tour.visit, 20)
    book.do(ACT, live.note_late, tour.visit, 0)
    assert noted(book, tour, tour.visit) == Noted()


def test_a_host_who_was_told_has_the_call_on_the_timeline(book: Book, tour: Hyogo) -> None:
    words = "到着が10:05ごろになりそうです。"
    book.do(ACT, live.note_told, tour.visit, 605, words=words, today=TODAY)
    assert book.read(find_host, tour.visit).told_start == 605
    assert noted(book, tour, tour.visit) == Noted(told_start=605)
    owner = TimelineOwner(person_id=tour.person_id)
    (entry,) = book.read(timelines.list_entries, owner)
    assert (entry.kind, entry.text) == (InteractionKind.CALL, words)


def test_a_stop_left_out_has_its_host_told_anew(book: Book, tour: Hyogo) -> None:
    book.do(ACT, live.note_told, tour.visit, 605, words="", today=TODAY)
    book.do(ACT, live.note_dropped, tour.visit)
    assert noted(book, tour, tour.visit) == Noted(is_dropped=True)


def test_a_call_to_where_nobody_is_named_stays_with_the_organisation(
    book: Book, tour: Hyogo
) -> None:
    assert_undone_exactly(book, live.note_told, tour.lunch, 730, words="", today=TODAY)
    assert book.read(find_host, tour.lunch).told_start == 730


@pytest.mark.parametrize(
    ("service", "value"),
    [
        (live.note_came, -1),
        (live.note_came, 2880),
        (live.note_left, 4320),
        (live.note_late, -5),
        (live.note_late, 1441),
    ],
)
def test_times_that_cannot_be_are_refused(
    book: Book, tour: Hyogo, service: Any, value: int
) -> None:
    with pytest.raises(InvalidInput):
        book.do(ACT, service, tour.visit, value)


def test_leaving_before_coming_is_refused_with_both_times(book: Book, tour: Hyogo) -> None:
    book.do(ACT, live.note_came, tour.visit, 605)
    with pytest.raises(InvalidInput) as refused:
        book.do(ACT, live.note_left, tour.visit, 604)
    assert "10:05" in str(refused.value.message)
    assert "10:04" in str(refused.value.message)


def test_a_stop_that_is_gone_is_said(book: Book, tour: Hyogo) -> None:
    with pytest.raises(NotFound):
        book.do(ACT, live.note_came, 999, 600)


def test_everybody_still_open_is_noted_as_present_at_once(book: Book, tour: Hyogo) -> None:
    second = book.do(ACT, make_person).value
    third = book.do(ACT, make_person).value
    people = [tour.person_id, second, third]
    book.do(ACT, participants.add_participants, tour.tour_id, people)
    book.do(ACT, attendances.set_presence, tour.visit, second, Presence.LATE)
    book.do(ACT, attendances.set_taking_part, [(tour.visit, third)], False)
    book.do(ACT, live.note_everybody_present, tour.visit)
    rows = book.read(attendances.list_attendances, tour.visit)
    found = {row.person_id: row.presence for row in rows}
    assert found == {tour.person_id: Presence.PRESENT, second: Presence.LATE, third: None}


def test_what_was_spent_on_a_day_is_listed_latest_first(book: Book, tour: Hyogo) -> None:
    for what, day in (("駐車場", TODAY), ("昼食", TODAY), ("手土産", None)):
        draft = CostDraft(what=what, amount=800, spent_on=day)
        book.do(ACT, costs.add_cost, tour.tour_id, draft)
    found = book.read(live.list_expenses, tour.tour_id, TODAY)
    assert [row.what for row in found] == ["昼食", "駐車場"]
    assert (found[0].amount, found[0].currency) == (800, Currency.YEN)
