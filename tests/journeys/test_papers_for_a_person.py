"""One person on paper: a letter, an envelope, labels on an own sheet, a card before a talk."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from sqlalchemy.orm import Session

from organiser.models import Address
from organiser.services.papers.label_sheets import list_grids
from organiser.services.papers.paper_texts import list_paper_texts
from organiser.services.settings import Settings, change_settings
from organiser.ui import ask
from organiser.ui.papers.letters import drafting
from tests.factories import PREPARE, add, make_person
from tests.journeys.desk import CTRL, Desk
from tests.journeys.labelling import ACROSS, PRINTER, SHEET, fill_sheets
from tests.journeys.papering import leave, open_from, read
from tests.journeys.tour_desk import choose_value

NAME, TOWN = "髙﨑", "姫路市"
#: Points in a millimetre.
POINTS = 72 / 25.4


@pytest.fixture
def person(desk: Desk) -> Iterator[int]:
    """Somebody with an address, shown in the room of people; letters are forgotten afterwards."""
    made: int = desk.store.do(PREPARE, prepare)
    desk.window.show_person(made)
    yield made
    drafting._kept.clear()


def prepare(session: Session) -> int:
    home = {"postal_code": "6700012", "prefecture": "兵庫県", "municipality": TOWN}
    own = Settings(organiser_name="本田 結衣", organiser_address="神戸市中央区1-1")
    change_settings(session, own)
    key = make_person(
        session, family_name=NAME, given_name="恵", family_reading="たかさき", given_reading=""
    )
    add(session, Address(person_id=key, **home, rest="本町68-12"))
    return key


def stands(desk: Desk, preview: Any, words: str) -> None:
    """Wait until the pages say these words."""
    desk.qtbot.waitUntil(lambda: preview.save_button.isEnabled() and words in read(desk, preview))


@pytest.mark.usefixtures("person")
def test_a_letter_is_written_while_its_page_follows(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)
    preview = open_from(desk, "more_button", "thanks_letter")
    assert f"{NAME}恵様" in read(desk, preview)
    desk.write_into(desk.find("personal_edit", preview), "お土産まで頂き恐縮しております。")
    stands(desk, preview, "お土産まで頂き恐縮しております。")
    leave(desk)
    preview = open_from(desk, "more_button", "thanks_letter")
    stands(desk, preview, "お土産まで頂き恐縮しております。")
    desk.press("anew_button", preview)
    desk.qtbot.waitUntil(lambda: "お土産" not in read(desk, preview))
    leave(desk)


@pytest.mark.usefixtures("person")
def test_an_envelope_is_chosen_and_addressed(desk: Desk) -> None:
    preview = open_from(desk, "more_button", "envelope")
    text = read(desk, preview)
    assert "六八" in text
    assert TOWN in text
    choose_value(desk, desk.find("envelope_writing_field", preview), "across")
    stands(desk, preview, "本町68-12")
    leave(desk)


@pytest.mark.usefixtures("person")
def test_a_label_goes_onto_the_free_cell_of_an_own_sheet(desk: Desk) -> None:
    preview = open_from(desk, "more_button", "labels")
    desk.press("sheets_button", preview)
    form = desk.dialog("sheets_form")
    fill_sheets(form)
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: not desk.shows("sheets_form"))
    own = next(grid.key for grid in desk.store.read(list_grids) if grid.name == SHEET)
    choose_value(desk, desk.find("sheet_field", preview), own)
    before = place_of(desk, preview)
    choose_value(desk, desk.find("printer_field", preview), PRINTER)
    shifted = place_of(desk, preview)
    assert shifted.x() - before.x() == pytest.approx(ACROSS * POINTS, abs=1)
    desk.find("sheet_picture", preview).setFocus()
    desk.key(Qt.Key.Key_Right)
    assert place_of(desk, preview).x() > shifted.x() + 80 * POINTS
    leave(desk)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.store.book.redoable() is not None


def place_of(desk: Desk, preview: Any) -> QPoint:
    """Return where the name stands on the page, in points."""
    read(desk, preview)
    (found, *_more) = preview.search_bar._search.find(NAME)
    return QPoint(round(found.spots[0].left), round(found.spots[0].top))


def test_a_card_before_a_talk_tells_what_was_said_last(desk: Desk, person: int) -> None:
    assert person
    preview = open_from(desk, "more_button", "meeting_card")
    assert NAME in read(desk, preview)
    assert "たかさき" in read(desk, preview)
    leave(desk)


@pytest.mark.usefixtures("person")
def test_own_wording_is_kept_read_in_the_letter_and_taken_back(desk: Desk) -> None:
    preview = open_from(desk, "more_button", "thanks_letter")
    desk.press("wording_button", preview)
    texts = desk.dialog("paper_texts_dialog")
    desk.write_into(desk.find("paper_text_edit", texts), "本日は誠にありがとうございました。")
    desk.key(Qt.Key.Key_Return, CTRL)
    assert [one.key.wording for one in desk.store.read(list_paper_texts) if one.is_own]
    desk.key(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.shows("paper_texts_dialog"))
    stands(desk, preview, "本日は誠にありがとうございました。")
    desk.press("wording_button", preview)
    desk.press("back_button", desk.dialog("paper_texts_dialog"))
    assert not [one for one in desk.store.read(list_paper_texts) if one.is_own]
    desk.key(Qt.Key.Key_Escape)
    leave(desk)
