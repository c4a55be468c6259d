"""Series: the dates a rule gives, what is on them already, added at once and continued."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import Programme
from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.sessions import repeating, sessions
from organiser.services.sessions.repeating import ProposedDate
from organiser.text.repeat_rules import Every, RepeatRule
from tests.factories import PREPARE, TODAY, make_day, make_programme, make_session, make_tour
from tests.services.gathering import Gathering, start_gathering

MONDAYS = RepeatRule(every=Every.WEEKS, weekdays=(0,), interval=2, count=4)
USUAL = SessionDraft(held_on=TODAY, starts=1080, ends=1200, place="姫路")


@pytest.fixture
def gathering(book: Book) -> Gathering:
    return start_gathering(book)


def proposed(gathering: Gathering, start: date) -> tuple[ProposedDate, ...]:
    key = gathering.programme_id
    return gathering.book.read(repeating.list_proposed, key, MONDAYS, start=start)


def test_a_new_series_begins_with_the_first_day_that_fits(gathering: Gathering) -> None:
    for key in (gathering.past_id, gathering.coming_id):
        gathering.do(sessions.remove_session, key)
    found = [one.day.isoformat() for one in proposed(gathering, TODAY)]
    assert found == ["2026-11-23", "2026-12-07", "2026-12-21", "2027-01-04"]


def test_a_series_goes_on_with_the_weeks_of_its_last_session(gathering: Gathering) -> None:
    # The last session is on Saturday the 12th of December.
    start = date(2026, 12, 13)
    assert [one.day.day for one in proposed(gathering, start)] == [21, 4, 18, 1]


def test_dates_say_what_else_is_on_them(gathering: Gathering) -> None:
    def fill(session: Session) -> None:
        other = make_programme(session, name="秋の見学会")
        make_session(session, other, held_on=date(2026, 12, 21))
        tour = make_tour(session, name="兵庫ツアー")
        make_day(session, tour, held_on=date(2026, 12, 21))
        own = make_tour(session, name="自分のツアー", programme_id=gathering.programme_id)
        make_day(session, own, held_on=date(2027, 1, 4))

    gathering.book.do(PREPARE, fill)
    first, second, *_rest = proposed(gathering, date(2026, 12, 13))
    assert sorted(map(str, first.clashes)) == ["兵庫ツアー", "秋の見学会"]
    assert second.clashes == ()


def test_ticked_dates_become_sessions_in_one_action(gathering: Gathering) -> None:
    days = (date(2027, 1, 4), date(2026, 12, 21))
    keys = gathering.do(repeating.add_series, gathering.programme_id, MONDAYS, days, USUAL)
    drafts = [gathering.page(key).draft for key in keys]
    assert [draft.held_on for draft in drafts] == sorted(days)
    assert {(draft.starts, draft.ends, draft.place) for draft in drafts} == {(1080, 1200, "姫路")}
    series = gathering.book.read(repeating.get_series, gathering.programme_id)
    assert (series.rule, series.last_on) == (MONDAYS, date(2027, 1, 4))
    gathering.book.undo()
    assert gathering.book.read(repeating.get_series, gathering.programme_id).rule is None


def test_a_day_with_a_session_is_marked_and_passed_over(gathering: Gathering) -> None:
    day = gathering.page(gathering.coming_id).draft.held_on
    rule = replace(MONDAYS, weekdays=(5,))
    key = gathering.programme_id
    found = gathering.book.read(repeating.list_proposed, key, rule, start=day)
    assert [one.is_there for one in found] == [True, False, False, False]
    assert gathering.do(repeating.add_series, key, rule, (day,), USUAL) == ()


@pytest.mark.parametrize("count", [0, 61])
def test_no_date_and_too_many_are_refused(gathering: Gathering, count: int) -> None:
    days = tuple(TODAY + timedelta(days=number) for number in range(count))
    with pytest.raises(InvalidInput) as refusal:
        gathering.do(repeating.add_series, gathering.programme_id, MONDAYS, days, USUAL)
    assert refusal.value.field == "days"


def test_a_rule_that_cannot_be_read_is_said_and_breaks_nothing(gathering: Gathering) -> None:
    def spoil(session: Session) -> None:
        session.get_one(Programme, gathering.programme_id).repeat_rule = "FREQ=SECONDLY"

    gathering.book.do(PREPARE, spoil)
    series = gathering.book.read(repeating.get_series, gathering.programme_id)
    assert series.rule is None
    assert "FREQ=SECONDLY" in str(series.problem)
    assert len(proposed(gathering, date(2026, 12, 13))) == 4


def test_a_series_needs_its_programme(gathering: Gathering) -> None:
    with pytest.raises(NotFound):
        gathering.book.read(repeating.get_series, 999)
