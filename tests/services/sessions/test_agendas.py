"""Agendas: items in order, their clock times and sum, pasted and copied."""

from dataclasses import replace

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.sessions import agendas, sessions
from organiser.services.sessions.agendas import Agenda, AgendaDraft
from tests.factories import TODAY
from tests.services.gathering import Gathering, start_gathering


@pytest.fixture
def gathering(book: Book) -> Gathering:
    return start_gathering(book)


def agenda(gathering: Gathering, session_id: int = 0) -> Agenda:
    return gathering.page(session_id or gathering.past_id).agenda


def titles(gathering: Gathering, session_id: int = 0) -> list[str]:
    return [line.title for line in agenda(gathering, session_id).lines]


def paste(gathering: Gathering, text: str = "10 開会\n30 近況\n60 話し合い") -> tuple[int, ...]:
    found: tuple[int, ...] = gathering.do(agendas.add_lines, gathering.past_id, text)
    return found


def test_items_begin_one_after_the_other(gathering: Gathering) -> None:
    paste(gathering)
    found = agenda(gathering)
    assert [line.starts for line in found.lines] == [810, 820, 850]
    assert (found.total, found.length, found.over) == (100, 180, -80)


def test_an_agenda_longer_than_the_session_says_by_how_much(gathering: Gathering) -> None:
    paste(gathering, "190 話し合い")
    assert agenda(gathering).over == 10


def test_without_a_start_there_are_no_clock_times(gathering: Gathering) -> None:
    paste(gathering)
    draft = replace(gathering.page().draft, starts=None, ends=None)
    gathering.do(sessions.change_session, gathering.past_id, draft, today=TODAY)
    found = agenda(gathering)
    assert [line.starts for line in found.lines] == [None, None, None]
    assert found.over is None


def test_pasted_lines_are_one_action(gathering: Gathering) -> None:
    paste(gathering)
    assert titles(gathering) == ["開会", "近況", "話し合い"]
    gathering.book.undo()
    assert titles(gathering) == []


@pytest.mark.parametrize("text", ["", " \n ", "一\n" * 101, "10 \x00"])
def test_text_that_is_no_agenda_is_refused(gathering: Gathering, text: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        paste(gathering, text)
    assert refusal.value.field == "lines"


def test_an_item_is_changed_with_who_leads_it(gathering: Gathering) -> None:
    first = paste(gathering)[0]
    draft = AgendaDraft(title="開会", minutes=5, person_id=gathering.people[0], note="三人まで")
    gathering.do(agendas.change_item, first, draft)
    line = agenda(gathering).lines[0]
    assert (line.minutes, line.note) == (5, "三人まで")
    assert line.person.startswith("高橋")


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (AgendaDraft(title=" "), "title"),
        (AgendaDraft(title="一\n二"), "title"),
        (AgendaDraft(title="一", minutes=-1), "minutes"),
        (AgendaDraft(title="一", minutes=1441), "minutes"),
        (AgendaDraft(title="一", note="\x00"), "note"),
    ],
)
def test_an_item_that_cannot_be_is_refused(
    gathering: Gathering, draft: AgendaDraft, field: str
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        gathering.do(agendas.add_item, gathering.past_id, draft)
    assert refusal.value.field == field


def test_nobody_unknown_leads_an_item(gathering: Gathering) -> None:
    with pytest.raises(NotFound):
        gathering.do(agendas.add_item, gathering.past_id, AgendaDraft(title="一", person_id=999))


@pytest.mark.parametrize(
    ("number", "place", "wanted"),
    [
        (0, 1, ["近況", "開会", "話し合い"]),
        (2, 0, ["話し合い", "開会", "近況"]),
        (0, 99, ["近況", "話し合い", "開会"]),
        (1, -5, ["近況", "開会", "話し合い"]),
    ],
)
def test_an_item_moves(gathering: Gathering, number: int, place: int, wanted: list[str]) -> None:
    keys = paste(gathering)
    gathering.do(agendas.place_item, keys[number], place)
    assert titles(gathering) == wanted
    gathering.book.undo()
    assert titles(gathering) == ["開会", "近況", "話し合い"]


def test_an_item_goes_and_what_is_gone_is_said(gathering: Gathering) -> None:
    keys = paste(gathering)
    gathering.do(agendas.remove_item, keys[1])
    assert titles(gathering) == ["開会", "話し合い"]
    with pytest.raises(NotFound):
        gathering.do(agendas.remove_item, keys[1])


def test_the_last_agenda_is_copied_behind_what_is_there(gathering: Gathering) -> None:
    paste(gathering)
    assert gathering.page(gathering.coming_id).earlier_id == gathering.past_id
    gathering.do(agendas.add_lines, gathering.coming_id, "5 黙祷")
    assert gathering.do(agendas.copy_earlier, gathering.coming_id) == 3
    assert titles(gathering, gathering.coming_id) == ["黙祷", "開会", "近況", "話し合い"]


def test_without_an_earlier_agenda_nothing_is_copied(gathering: Gathering) -> None:
    assert gathering.page().earlier_id is None
    with pytest.raises(Refused):
        gathering.do(agendas.copy_earlier, gathering.past_id)
