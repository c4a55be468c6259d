from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from organiser.services.inviting.invitation_values import InvitationRow
from organiser.services.inviting.seats import Seats, Turn
from organiser.services.programmes.programme_drafts import ProgrammeDraft
from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.language import install_translators
from organiser.ui.person_rows import HeadingLine, PersonLine
from organiser.ui.programmes.asking.order_lines import OrderLines, matching
from organiser.ui.programmes.days import short_day
from organiser.vocabulary import Channel, ProgrammeKind, Stage, label

TODAY = date(2026, 11, 21)
PAGE = ProgrammePage(
    programme_id=1,
    kind_name=label(ProgrammeKind.LIMITED),
    draft=ProgrammeDraft(name="会", capacity=None),
    counts={},
    seats=Seats(capacity=None, accepted=2, held=0, waiting=0),
    turn=Turn(invitation_id=1),
    next_session=None,
    closed_on=None,
)


def row(invitation_id: int, stage: Stage = Stage.CANDIDATE, **changes: Any) -> InvitationRow:
    values: dict[str, Any] = {
        "programme_id": 1,
        "person_id": invitation_id + 100,
        "name": f"人{invitation_id}",
        "organisation": "",
        "title": "",
        "place": invitation_id,
        "reason": "",
        "channel": None,
        "asked_on": None,
        "reply_by": None,
        "come_back_on": None,
        "answered_on": None,
        "do_not_approach": False,
    }
    return InvitationRow(invitation_id=invitation_id, stage=stage, **(values | changes))


def lines_of(rows: Sequence[InvitationRow], *, with_others: bool) -> OrderLines:
    def read(keys: Sequence[int]) -> list[InvitationRow]:
        return [one for one in rows if one.invitation_id in keys]

    return OrderLines(PAGE, rows, read=read, today=TODAY, with_others=with_others)


def second(*rows: InvitationRow) -> list[str]:
    lines = lines_of(rows, with_others=True)
    return [line.second_line for line in lines if isinstance(line, PersonLine)]


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "No reason yet"),
        ({"organisation": "北星会"}, "No reason yet · 北星会"),
        ({"organisation": "北星会", "reason": "keen"}, "Reason noted · 北星会"),
        ({"do_not_approach": True}, "Does not wish to be approached"),
    ],
)
def test_what_a_candidate_s_line_says(changes: dict[str, Any], text: str) -> None:
    assert second(row(1, **changes)) == [text]


@pytest.mark.parametrize(
    ("days", "text", "tone"),
    [
        (3, "3 day", "neutral"),
        (2, "2 day", "caution"),
        (0, "due today", "caution"),
        (-2, "2 day", "stop"),
    ],
)
def test_what_an_awaited_line_says(days: int, text: str, tone: str) -> None:
    asked = row(
        1,
        Stage.ASKED,
        channel=Channel.LINE,
        asked_on=TODAY - timedelta(days=7),
        reply_by=TODAY + timedelta(days=days),
    )
    line = lines_of([asked], with_others=True)[1]
    assert isinstance(line, PersonLine)
    assert line.second_line.startswith(text)
    assert line.second_line.endswith("LINE 14 Nov")
    assert line.second_tone == tone


@pytest.mark.parametrize(
    ("stage", "text"),
    [
        (Stage.WITHDRAWN, "Withdrawn · 20 Nov"),
        (Stage.ACCEPTED, "20 Nov · 北星会"),
        (Stage.DECLINED, "Declined · 20 Nov"),
    ],
)
def test_what_other_lines_say(stage: Stage, text: str) -> None:
    found = row(
        1,
        stage,
        organisation="北星会",
        reply_by=TODAY,
        come_back_on=TODAY + timedelta(days=4),
        answered_on=TODAY - timedelta(days=1),
    )
    assert second(found) == [text]


def test_sections_in_order_the_most_urgent_answer_first() -> None:
    rows = [
        row(1),
        row(2, Stage.ASKED, reply_by=TODAY + timedelta(days=5)),
        row(3, Stage.ASKED, reply_by=TODAY),
        row(4, Stage.ACCEPTED),
        row(5, Stage.WAITING),
        row(6, Stage.SET_ASIDE),
    ]
    lines = lines_of(rows, with_others=False)
    said = [line.text if isinstance(line, HeadingLine) else line.person_id for line in lines]
    assert said == [
        "To ask — one person at a time",
        1,
        "Awaiting an answer",
        3,
        2,
        "Waiting for a seat",
        5,
        "Accepted 2",
        4,
    ]


def test_the_next_person_is_marked() -> None:
    lines = lines_of([row(1), row(2)], with_others=False)
    assert [line.trailing for line in lines if isinstance(line, PersonLine)] == ["Next", ""]


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        ("ja", TODAY, "11/21"),
        ("ja", date(2025, 11, 1), "2025/11/1"),
        ("en", TODAY, "21 Nov"),
    ],
)
def test_days_in_few_signs(qapp: QApplication, language: str, day: date, text: str) -> None:
    install_translators(qapp, language)
    assert short_day(day, today=TODAY) == text


def test_far_days_name_their_year() -> None:
    assert "2025" in short_day(date(2025, 11, 1), today=TODAY)


def test_one_who_considers_is_due_when_one_comes_back() -> None:
    found = row(1, Stage.CONSIDERING, reply_by=TODAY, come_back_on=TODAY + timedelta(days=4))
    (text,) = second(found)
    assert text.startswith("4 day")
    assert text.endswith("Considering")


def test_somebody_waiting_is_due_once_a_seat_is_offered() -> None:
    waiting = row(1, Stage.WAITING, answered_on=TODAY - timedelta(days=1))
    offered = row(2, Stage.WAITING, reply_by=TODAY)
    assert second(waiting, offered) == ["Waiting · 20 Nov", "due today · seat offered"]


def test_of_a_long_order_only_the_lines_looked_at_are_read() -> None:
    rows = {key: row(key) for key in range(1, 201)}
    asked: list[int] = []

    def read(keys: Sequence[int]) -> list[InvitationRow]:
        asked.extend(keys)
        return [rows[key] for key in keys if key != 3]

    lines = OrderLines(PAGE, [*rows.values()], read=read, today=TODAY, with_others=False)
    assert lines.keys[:3] == ["order", 1, 2]
    assert lines[1] is lines[1]
    assert asked == [*range(1, len(asked) + 1)]
    assert len(asked) < 100
    gone = lines[3]
    assert isinstance(gone, PersonLine)
    assert gone.name == ""


@pytest.mark.parametrize(
    ("text", "found"), [("", [1, 2]), ("ｷﾀ", [2]), ("人1", [1]), ("北星 きた", [2]), ("無", [])]
)
def test_who_is_found_in_the_order(text: str, found: list[int]) -> None:
    rows = [row(1), row(2, reading="きた", organisation="北星会")]
    assert [one.invitation_id for one in matching(rows, text)] == found


def test_the_tip_says_all_of_a_line() -> None:
    found = row(1, organisation="北星会", title="理事", reason="研修に前向き")
    line = lines_of([found], with_others=False)[1]
    assert isinstance(line, PersonLine)
    assert line.tip.splitlines()[1:] == ["北星会 理事", "Reason noted · 北星会", "研修に前向き"]
