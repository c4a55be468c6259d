"""The sample book: lifelike, with one conflict, made by actions that can all be taken back."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.check import problems
from organiser.book.glance import Glance
from organiser.models import Organisation
from organiser.papers.held_papers import find_old
from organiser.services import sample
from organiser.services.inviting import awaiting, invitation_lists
from organiser.services.papers import issues
from organiser.services.papers.old_holders import gather_held
from organiser.services.programmes import next_steps, programmes, theme_ideas, voices
from organiser.services.sample import tours
from organiser.services.sample.data import read
from organiser.services.sessions import attendances, feedback, sessions, thanks
from organiser.services.tours import (
    afterwards,
    costs,
    host_answers,
    host_pages,
    host_visits,
    hosts,
    itineraries,
    participants,
    reports,
    rooms,
    vehicles,
)
from organiser.services.tours.coming import list_coming
from organiser.text.holidays import holiday_name
from organiser.touring.itinerary import clock
from organiser.touring.mends import search_mends
from organiser.vocabulary import ConflictLevel, LegMode, LegSource, Stage
from tests.book.test_journal import contents
from tests.conftest import TODAY, still_clock

#: The tours, in the order in which they were begun.
SPRING, HYOGO, BANDUNG = 1, 2, 3


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    book = Book(tmp_path_factory.mktemp("sample") / "sample.organiser", clock=still_clock)
    sample.build(book.do, today=TODAY, language="ja")
    yield book
    book.close()


def test_it_is_as_large_as_life(filled: Book) -> None:
    glance = Glance(filled.path)
    counts = {"people": 42, "organisations": 19, "circles": 2, "programmes": 4, "tours": 3}
    assert glance.counts() == counts
    glance.close()
    with sqlite3.connect(filled.path) as connection:
        first, last = connection.execute(
            "SELECT min(happened_on), max(happened_on) FROM interaction"
        ).fetchone()
    assert date.fromisoformat(first) < TODAY - timedelta(days=700)
    assert date.fromisoformat(last) <= TODAY
    assert problems(filled.path) == []


def test_somebody_is_next_and_somebody_is_overdue(filled: Book) -> None:
    turns = filled.read(awaiting.next_to_ask, TODAY)
    assert [turn.person.name if turn.person else None for turn in turns] == [
        "髙橋 美咲",
        None,
        None,
        None,
    ]
    awaited = filled.read(awaiting.list_awaited, TODAY)
    assert [row.days_left for row in awaited] == [-2, 1, 4]


def test_whoever_said_not_this_time_in_spring_is_in_the_order_by_itself(filled: Book) -> None:
    rows = filled.read(invitation_lists.list_invitations, 2, today=TODAY)
    waiting = [row.name for row in rows if row.stage is Stage.CANDIDATE]
    assert waiting[:2] == ["髙橋 美咲", "田村 悟"]


def test_kept_words_speak_of_the_last_contact_before_them(filled: Book) -> None:
    with sqlite3.connect(filled.path) as connection:
        rows = connection.execute(
            "SELECT family_name, words, asked_on FROM invitation JOIN person"
            " ON person.id = person_id WHERE programme_id = 2 AND words <> ''"
        ).fetchall()
    words = {name: said for name, said, _on in rows}
    assert "4月13日" in words["佐々木"]
    assert "11月3日" in words["藤井"]


def test_somebody_waits_for_a_seat_of_the_tour(filled: Book) -> None:
    page = filled.read(programmes.get_programme, 3, today=TODAY)
    assert (page.seats.free, page.seats.waiting) == (0, 1)
    assert [line.name for line in page.draft.contributors] == ["播磨つむぎ協同組合", "近藤 由美"]


def test_sessions_with_what_came_of_them_and_one_off_the_record(filled: Book) -> None:
    page = filled.read(programmes.get_programme, 4, today=TODAY)
    assert (str(page.kind_name), page.draft.repeat_rule) == ("勉強会", "FREQ=MONTHLY;BYDAY=2TU")
    keys = [row.session_id for row in page.draft.sessions]
    held = [filled.read(sessions.get_session, key, today=TODAY) for key in keys]
    assert [one.draft.held_on.weekday() for one in held] == [1, 1, 1, 1]
    assert [one.off_the_record for one in held] == [False, True, False, False]
    assert [bool(one.minutes) for one in held] == [True, False, True, False]
    came = filled.read(attendances.list_attendances, held[1].session_id)
    assert sum(line.presence is not None for line in came) == 3


def test_steps_themes_thanks_and_feedback(filled: Book) -> None:
    project = filled.read(next_steps.get_steps, 5)
    assert (len(project.open), len(project.done)) == (3, 1)
    backlog = filled.read(theme_ideas.get_backlog, 4)
    assert [line.text for line in backlog.taken_up] == ["記録の書き方"]
    owed = filled.read(thanks.list_owed, TODAY, since=TODAY - timedelta(days=60))
    assert {row.programme_id for row in owed} >= {4, None}
    assert len(filled.read(thanks.list_settled, 1)) == 4
    said = filled.read(feedback.list_feedback, 1, today=TODAY)
    assert sum(bool(line.said) for line in said) == 2


def test_the_tour_has_one_conflict(filled: Book) -> None:
    itinerary = filled.read(itineraries.get_itinerary, HYOGO)
    errors = [
        conflict
        for conflict in itinerary.timeline.conflicts
        if conflict.level is ConflictLevel.ERROR
    ]
    assert [conflict.minutes for conflict in errors] == [10]
    *_tried, offered = search_mends(itinerary.plan, itinerary.timeline, errors[0])
    assert {mend.minutes for mend in offered} >= {80}
    assert len(itinerary.timeline.days) == 2


def test_hosts_are_asked_by_themselves_and_one_answer_is_awaited(filled: Book) -> None:
    rows = filled.read(hosts.list_hosts, HYOGO)
    assert [row.stop_name for row in rows if row.is_awaited] == ["明石あさぎり介護学院"]
    assert not any(row.is_overdue(TODAY) for row in rows)
    for row in rows:
        steps = filled.read(host_answers.list_steps, row.stop_id)
        assert [step.to_stage for step in steps][0::9] == [Stage.ASKED]
    school = next(row for row in rows if row.is_awaited)
    page = filled.read(host_pages.get_host_page, school.stop_id, today=TODAY)
    assert "4名" in page.words


def test_the_group_has_seats_rooms_and_costs_and_one_comes_on_the_second_day(filled: Book) -> None:
    people = filled.read(participants.list_participants, HYOGO)
    assert len(people) == 5
    assert {row.diet for row in people} >= {"えび・かに不可"}
    (bus,) = filled.read(vehicles.list_vehicles, HYOGO)
    assert len(bus.seats) == 5
    (night,) = filled.read(rooms.list_nights, HYOGO)
    assert [len(room.sleepers) for room in night.rooms] == [1, 1, 2]
    assert night.without == ()
    page = filled.read(costs.get_costs, HYOGO)
    assert [payer.name for payer in page.payers if payer.payments] == ["小林 由紀"]
    assert sum(payer.open.yen for payer in page.payers) > 0


def test_a_tour_abroad_flies_over_midnight_and_knows_earlier_ways(filled: Book) -> None:
    timeline = filled.read(itineraries.get_itinerary, BANDUNG).timeline
    assert [conflict.code.value for conflict in timeline.conflicts] == [
        "host visited by the same people before",
        "host not confirmed",
    ]
    stops = [timed for day in timeline.days for timed in day.stops]
    flights = [at for at in stops if at.leg_before and at.leg_before.mode is LegMode.FLIGHT]
    flown = [
        (clock(leg.departs or 0), clock(leg.arrives or 0))
        for at in flights
        if (leg := at.leg_before) is not None
    ]
    assert flown == [("11:45", "17:30"), ("23:30", "32:50")]
    learned = [at for at in stops if at.leg_before and at.leg_before.source is LegSource.LEARNED]
    assert len(learned) == 4


def test_a_tour_of_last_spring_is_told_to_its_end(filled: Book) -> None:
    after = filled.read(afterwards.list_stops, SPRING)
    assert all(stop.outcome.came_at for stop in after)
    assert filled.read(reports.get_report, SPRING).text
    owed = filled.read(thanks.list_owed, TODAY)
    assert {row.key.stop_id for row in owed}.isdisjoint({stop.stop_id for stop in after})
    payers = filled.read(costs.get_costs, SPRING).payers
    assert [payer.name for payer in payers if payer.is_settled and payer.payments] == [
        "小川 紀子",
        "小林 由紀",
        "橋本 武",
        "森田 誠",
    ]
    (kobayashi,) = (one for one in payers if one.name.startswith("小林"))
    body = filled.read(find_body, kobayashi.organisation)
    (visit,) = filled.read(host_visits.list_visits_made, body, today=TODAY)
    assert visit.tour_id == SPRING


def find_body(session: Session, name: str) -> int:
    return session.scalars(select(Organisation.id).where(Organisation.name == name)).one()


@pytest.mark.parametrize("weekday", range(7))
def test_it_is_the_same_on_every_day_of_the_week(weekday: int, tmp_path: Path) -> None:
    today = date(2027, 2, 22) + timedelta(days=weekday)
    book = Book(tmp_path / "sample.organiser", clock=still_clock)
    sample.build(book.do, today=today, language="en")
    cautions = [
        {
            conflict.code.value
            for conflict in book.read(itineraries.get_itinerary, key).timeline.conflicts
        }
        for key in (SPRING, HYOGO, BANDUNG)
    ]
    assert cautions == [
        set(),
        {"runs past closing", "host not confirmed"},
        {"host visited by the same people before", "host not confirmed"},
    ]
    assert len(book.read(list_coming, today)) == 3
    book.close()


@pytest.mark.parametrize("name", ["tour_spring", "tour_hyogo", "tour_bandung"])
def test_no_tour_falls_on_a_holiday(name: str) -> None:
    data = read(name)
    for later in range(0, 730, 5):
        today = TODAY + timedelta(days=later)
        first = tours.first_day(name, today)
        assert first.weekday() == data["weekday"]
        assert timedelta(days=data["earliest"]) <= first - today
        days = [first + timedelta(days=number) for number in range(len(data["days"]))]
        names = [holiday_name(day, country, "en") for day in days for country in data["countries"]]
        assert set(names) == {""}
        assert not {(day - today).days for day in days} & set(data["taken"])


def test_all_of_it_can_be_taken_back(tmp_path: Path, empty_book_file: Path) -> None:
    book = Book(tmp_path / "sample.organiser", clock=still_clock)
    sample.build(book.do, today=TODAY, language="ja")
    full = contents(book.path)
    count = len(book.history(limit=1000))
    for _ in range(count):
        book.undo()
    assert contents(book.path) == contents(empty_book_file)
    for _ in range(count):
        book.redo()
    assert contents(book.path) == full
    book.close()


def test_some_voices_are_answered_and_one_waits(filled: Book) -> None:
    lines = filled.read(voices.list_voices, 4)
    assert [bool(line.answer) for line in lines] == [True, True, False]


def test_those_who_come_along_hold_an_itinerary_that_changed_since(filled: Book) -> None:
    (issue,) = filled.read(issues.list_issues, HYOGO)
    old = find_old(filled.read(gather_held, HYOGO), "ja")
    assert (issue.revision, len(issue.holders)) == (1, len(old))
    assert "動きやすい服装" in str(old[0].changes)
