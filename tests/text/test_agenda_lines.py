"""Agendas as people write them in a mail or a chat."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.agenda_lines import AgendaText, read_agenda


@pytest.mark.parametrize(
    ("line", "title", "minutes"),
    [
        ("10 近況", "近況", 10),
        ("10分 近況", "近況", 10),
        ("１０分　近況", "近況", 10),
        ("10分: 近況", "近況", 10),
        ("近況 10分", "近況", 10),
        ("近況(10分)", "近況", 10),
        ("近況（10分間）", "近況", 10),
        ("・近況 10分", "近況", 10),
        ("- Welcome 5 min", "Welcome", 5),
        ("5 min Welcome", "Welcome", 5),
        ("1. 30 話し合い", "話し合い", 30),
        ("話し合い", "話し合い", 0),
        ("介護 2026", "介護 2026", 0),
        ("9999 近況", "9999 近況", 0),
        ("2号特定技能の話 20分", "2号特定技能の話", 20),
    ],
)
def test_a_line_has_a_title_and_perhaps_minutes(line: str, title: str, minutes: int) -> None:
    assert read_agenda(line) == (AgendaText(title, minutes),)


def test_empty_lines_are_no_items() -> None:
    assert [item.title for item in read_agenda("\n10 一\r\n\n  \n20 二\n")] == ["一", "二"]
    assert read_agenda(" \n") == ()


@given(st.text(max_size=40))
def test_any_text_can_be_read_and_every_item_has_a_title(text: str) -> None:
    for item in read_agenda(text):
        assert item.title
        assert 0 <= item.minutes <= 1440
