"""List of participants, answers to voices and calendar of a programme, from the book to the PDF."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import Voice
from organiser.vocabulary import PaperKind, VoiceState
from tests.factories import TODAY, add, make_programme, make_session
from tests.papers.meetings import (
    Meeting,
    lines_of,
    make_meeting,
    paper_of,
    refuse_listing,
    said,
)

LIST, VOICES, CALENDAR = (
    PaperKind.PARTICIPANT_LIST,
    PaperKind.VOICE_ANSWERS,
    PaperKind.SERIES_CALENDAR,
)


def alone(session: Session, **changes: Any) -> Meeting:
    """A programme of nobody, without dates."""
    key = make_programme(session, **changes)
    return Meeting(programme_id=key, session_id=0, people=())


def raise_point(session: Session, meeting: Meeting, text: str, answer: str, **more: Any) -> None:
    voice = {"programme_id": meeting.programme_id, "noted_on": TODAY} | more
    add(session, Voice(said=text, answer=answer, **voice))


def test_participants_stand_by_reading_with_their_posts(session: Session) -> None:
    text = said(session, make_meeting(session), LIST)
    assert "1石川未来様みらい協同組合代表理事2田村進様" in text
    assert "参加者限り" in text


def test_who_refused_to_be_listed_is_counted(session: Session) -> None:
    meeting = make_meeting(session)
    refuse_listing(session, meeting.people[1])
    text = said(session, meeting, LIST)
    assert "石川" not in text
    assert "このほか1名" in text


def test_nobody_who_may_be_listed_is_said(session: Session) -> None:
    meeting = make_meeting(session)
    for person in meeting.people:
        refuse_listing(session, person)
    text = " ".join(lines_of(session, meeting, LIST, language="en"))
    assert "Nobody of those who take part is named here." in text
    assert "3 further people" in text


def test_a_list_of_nobody_says_so(session: Session) -> None:
    text = " ".join(lines_of(session, alone(session), LIST, language="en"))
    assert "Nobody has accepted yet." in text
    assert "Dates not fixed yet" in text


def test_answers_stand_without_names_in_the_order_of_what_became_of_them(
    session: Session,
) -> None:
    meeting = make_meeting(session)
    who = {"person_id": meeting.people[0]}
    answered = {"answered_on": TODAY, **who}
    raise_point(session, meeting, "録画", "不安なので", state=VoiceState.WILL_NOT, **answered)
    raise_point(session, meeting, "音量", "増やした", state=VoiceState.DONE, **answered)
    raise_point(session, meeting, "駐車場", "", **who)
    text = said(session, meeting, VOICES)
    assert text.index("音量") < text.index("増やした") < text.index("録画") < text.index("不安")
    assert "駐車場" not in text
    assert "このほか1件" in text
    assert "渡辺" not in text
    assert "令和8年11月21日にお答え" in text


def test_several_voices_without_an_answer_are_counted(session: Session) -> None:
    meeting = make_meeting(session)
    raise_point(session, meeting, "音量", "増やした", state=VoiceState.DONE)
    for text in ("駐車場", "開始時刻"):
        raise_point(session, meeting, text, "")
    text = " ".join(lines_of(session, meeting, VOICES, language="en"))
    assert "2 further points are still waiting" in text
    assert "Answered on" not in text


def test_answers_without_any_are_refused_with_what_to_do(session: Session) -> None:
    meeting = make_meeting(session)
    raise_point(session, meeting, "駐車場", " ")
    with pytest.raises(Refused, match="has an answer yet"):
        paper_of(session, meeting, VOICES)


def test_the_calendar_shows_the_dates_of_all_programmes_of_a_series(session: Session) -> None:
    spring = alone(session, name="春の会", series="器の会", place="会館")
    autumn = alone(session, name="秋の会", series="器の会", place="会館")
    make_session(session, spring.programme_id, held_on=date(2026, 5, 4), theme="春の話")
    make_session(session, autumn.programme_id, held_on=date(2026, 12, 13), place="学院")
    make_session(session, autumn.programme_id, held_on=date(2027, 1, 17), starts=None, ends=None)
    text = said(session, spring, CALENDAR)
    assert "器の会全3回令和8年5月4日(月)13:30–16:30春の話みどりの日" in text
    assert "12月13日(日)13:30–16:30秋の会学院" in text
    assert "令和9年1月17日(日)秋の会" in text
    assert text.count("会館") == 1


def test_a_calendar_leaves_out_years_gone_by_while_there_are_later_ones(session: Session) -> None:
    old = alone(session, series="器の会")
    make_session(session, old.programme_id, held_on=date(2024, 5, 4))
    make_session(session, old.programme_id, held_on=date(2025, 6, 4))
    text = " ".join(lines_of(session, old, CALENDAR, language="en"))
    assert "2025" in text
    assert "Wed 4 Jun" in text
    assert "4 May" not in text


def test_a_calendar_without_dates_says_so(session: Session) -> None:
    text = " ".join(lines_of(session, alone(session), CALENDAR, language="en"))
    assert "No date is fixed yet." in text


def test_a_year_of_weekly_dates_is_on_one_page(session: Session) -> None:
    weekly = alone(session, series="毎週の会")
    for week in range(40):
        day = date(2026, 1, 6) + timedelta(weeks=week)
        make_session(session, weekly.programme_id, held_on=day, theme=f"主題{week:02d}")
    paper = paper_of(session, weekly, CALENDAR)
    assert paper.page_count == 1
    text = said(session, weekly, CALENDAR)
    assert all(f"主題{week:02d}" in text for week in range(40))
