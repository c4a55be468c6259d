"""The itinerary of a tour read, given out, a time changed, who holds an old one told."""

import re
from typing import Any

import pytest
from PySide6.QtCore import Qt

from organiser.services.papers.issues import list_issues
from tests.journeys.desk import CTRL, Desk
from tests.journeys.paper_tour import GUILD, PEOPLE, PRIVATE, move_factory, open_tour
from tests.journeys.papering import give_out, leave, left_out, look_for, read, ready
from tests.journeys.test_undo_everywhere import State, state
from tests.journeys.tour_desk import choose_value, show_side
from tests.services.tour_books import Hyogo

DRIVER = "播州観光 運転手"


@pytest.fixture
def hyogo(desk: Desk) -> Hyogo:
    return open_tour(desk)


def open_itinerary(desk: Desk) -> Any:
    show_side(desk, "plan")
    desk.key(Qt.Key.Key_P, CTRL)
    return ready(desk)


def revisions(desk: Desk, hyogo: Hyogo) -> list[tuple[int, int]]:
    """Return the number of each issue with how many hold it, the latest first."""
    found = desk.store.read(list_issues, hyogo.tour_id)
    return [(one.revision, len(one.holders)) for one in found]


@pytest.mark.usefixtures("hyogo")
def test_a_paper_is_read_searched_and_seen_in_the_other_language(desk: Desk) -> None:
    preview = open_itinerary(desk)
    text = read(desk, preview)
    assert GUILD in text
    assert "令和8年12月3日(木)～4日(金)" in text
    assert left_out(preview)
    assert not any(known in text for known in PRIVATE)
    assert re.findall(r"\d+", look_for(desk, preview, "姫路駅")) == ["2", "2"]
    assert re.findall(r"\d+|見つか", look_for(desk, preview, "どこにもない")) == ["見つか"]
    choose_value(desk, preview.option_fields.language_field, "en")
    assert "3Dec(Thu)" in read(desk, preview)
    desk.tab_to("large_print_field")
    desk.key(Qt.Key.Key_Space)
    assert GUILD in read(desk, preview)
    leave(desk)


def test_given_out_changed_told_given_out_again_and_taken_back(desk: Desk, hyogo: Hyogo) -> None:
    states = [state(desk)]
    desk.store.changed.connect(lambda _tables: states.append(state(desk)))
    preview = open_itinerary(desk)
    assert give_out(desk, further=DRIVER) == [name for name, _reading in PEOPLE]
    assert revisions(desk, hyogo) == [(1, 4)]
    leave(desk)
    move_factory(desk, "14:20")
    tell(desk, DRIVER, "14:20")
    preview = open_itinerary(desk)
    assert "14:20" in desk.texts(desk.find("changes_panel", preview))
    give_out(desk)
    # Who was told counts as holding what they know.
    assert revisions(desk, hyogo) == [(2, 3), (2, 1), (1, 4)]
    leave(desk)
    assert len(states) == 5
    desk.qtbot.waitUntil(lambda: not desk.shows("old_papers_notice"))
    take_back(desk, list(states))


def tell(desk: Desk, name: str, change: str) -> None:
    """Go from the line above the plan to who holds an old one, and tell one of them."""
    desk.press("old_papers_button")
    card = desk.find("old_papers_card")
    desk.qtbot.waitUntil(lambda: desk.shows("changes_label", card))
    assert change in desk.texts(card)
    holder = next(one for one in card._holders if one.name == name)
    desk.press(f"told_{holder.holder_ids[0]}_button", card)
    desk.qtbot.waitUntil(lambda: name not in desk.texts(card))


def take_back(desk: Desk, states: list[State]) -> None:
    """Undo each step, with a new start in the middle, and do all again."""
    middle = len(states) // 2
    for place in reversed(range(len(states) - 1)):
        if place == middle:
            desk.close()
            desk.open()
        desk.key(Qt.Key.Key_Z, CTRL)
        assert state(desk) == states[place]
    for wanted in states[1:]:
        desk.window.redo_action.trigger()
        assert state(desk) == wanted
