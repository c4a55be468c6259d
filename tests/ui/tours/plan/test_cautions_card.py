import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.touring.itinerary import Itinerary, Mend, MendKind
from organiser.touring.plan import PlannedTour
from organiser.touring.timeline import compute
from organiser.ui.tours.plan.caution_row import CautionRow
from organiser.ui.tours.plan.cautions_card import CautionsCard
from tests.touring.caution_cases import stop_with
from tests.touring.written_tours import read_tour

LATE = "9:00\n本社 visit 60\n播州機械工業 visit 60 =10:30 +40"
WAITING = "9:00\n本社 visit 60 host:asked\n播州機械工業 visit 60 =11:30 +10"
NOTE = "9:00\n本社 visit 60\n播州機械工業 visit 60 =11:30 +10"
FINE = "9:00\n本社 visit 60 host:accepted"


def itinerary(tour: PlannedTour) -> Itinerary:
    return Itinerary(
        tour_id=1,
        title="兵庫",
        first_day=None,
        last_day=None,
        timeline=compute(tour),
        participants=0,
        plan=tour,
    )


@pytest.fixture
def card(qtbot: QtBot) -> CautionsCard:
    made = CautionsCard()
    qtbot.addWidget(made)
    made.resize(380, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(card: CautionsCard, text: str) -> None:
    card.set_itinerary(itinerary(read_tour(text)))


def rows(card: CautionsCard) -> list[str]:
    found = card.findChildren(CautionRow)
    return [row.objectName() for row in found if row.isVisible()]


def mend_buttons(card: CautionsCard) -> list[QPushButton]:
    found = card.findChildren(QPushButton)
    return [one for one in found if one.objectName().startswith("mend_") and one.isVisible()]


def press(qtbot: QtBot, card: CautionsCard, name: str) -> None:
    def found() -> list[QPushButton]:
        return [one for one in card.findChildren(QPushButton, name) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def test_mends_come_after_the_sentence_and_one_is_asked_for(
    card: CautionsCard, qtbot: QtBot
) -> None:
    show(card, LATE)
    assert mend_buttons(card) == []
    qtbot.waitUntil(lambda: len(mend_buttons(card)) == 2)
    assert [one.text() for one in mend_buttons(card)] == [
        "Leave 10 minutes earlier",
        "本社: 10 minutes shorter",
    ]
    with qtbot.waitSignal(card.mend_requested) as asked:
        press(qtbot, card, "mend_2_2_button")
    (mend,) = asked.args
    assert isinstance(mend, Mend)
    assert (mend.kind, mend.stop_id, mend.minutes) == (MendKind.DWELL_BEFORE, 1, 50)


def test_notes_are_folded_until_they_are_wanted(card: CautionsCard, qtbot: QtBot) -> None:
    show(card, WAITING)
    qtbot.waitUntil(lambda: rows(card) == ["caution_host_not_confirmed"])
    both = ["caution_host_not_confirmed", "caution_long_wait"]
    press(qtbot, card, "notes_button")
    qtbot.waitUntil(lambda: rows(card) == both)
    qtbot.waitUntil(lambda: bool(mend_buttons(card)))
    show(card, WAITING.replace("11:30", "11:40"))
    qtbot.waitUntil(lambda: rows(card) == both)
    press(qtbot, card, "notes_button")
    qtbot.waitUntil(lambda: rows(card) == ["caution_host_not_confirmed"])


def test_errors_stand_first(card: CautionsCard, qtbot: QtBot) -> None:
    show(card, "9:00\n本社 visit 60 host:asked\n播州機械工業 visit 60 =10:30 +40")
    wanted = ["caution_late_for_fixed", "caution_host_not_confirmed"]
    qtbot.waitUntil(lambda: rows(card) == wanted)
    assert card.subtitle_label.text().startswith("2 caution")


@pytest.mark.parametrize(("text", "notes"), [(FINE, False), (NOTE, True)])
def test_nothing_to_mind_is_said(card: CautionsCard, text: str, notes: bool) -> None:
    show(card, text)
    label = card.findChild(QLabel, "no_cautions_label")
    assert isinstance(label, QLabel)
    assert label.text() == "Nothing: all times fit and every host has agreed."
    assert bool(card.findChild(QPushButton, "notes_button")) == notes


def test_an_unknown_way_asks_for_its_minutes(card: CautionsCard, qtbot: QtBot) -> None:
    show(card, "9:00\n本社 visit 60\n播州機械工業 visit 60")
    with qtbot.waitSignal(card.minutes_requested) as asked:
        press(qtbot, card, "minutes_2_button")
    assert asked.args == [2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_caution_is_chosen_by_keys(card: CautionsCard, qtbot: QtBot, key: Qt.Key) -> None:
    show(card, LATE)
    (row,) = card.findChildren(CautionRow)
    with qtbot.waitSignal(card.chosen) as asked:
        qtbot.keyClick(row, key)
    assert asked.args[0].stop_ids == (2,)
    qtbot.keyClick(row, Qt.Key.Key_A)


def test_the_same_tour_is_not_laid_out_anew(card: CautionsCard) -> None:
    show(card, LATE)
    before = card.findChildren(CautionRow)
    show(card, LATE)
    assert card.findChildren(CautionRow) == before


def test_the_keyboard_stays_in_the_card(card: CautionsCard, qtbot: QtBot) -> None:
    show(card, LATE)
    qtbot.waitUntil(lambda: bool(mend_buttons(card)))
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    mend_buttons(card)[0].setFocus()
    show(card, LATE.replace("+40", "+50"))
    focused = card.window().focusWidget()
    assert isinstance(focused, CautionRow)


def test_long_and_odd_names_are_cut_on_buttons_and_whole_in_the_tip(
    card: CautionsCard, qtbot: QtBot
) -> None:
    name = "一般社団法人兵庫県外国人介護人材育成支援機構 R&D <b>"
    tour = stop_with(1, name=name)(read_tour(LATE))
    card.set_itinerary(itinerary(tour))
    qtbot.waitUntil(lambda: len(mend_buttons(card)) == 2)
    made = mend_buttons(card)[1]
    assert made.accessibleName() == f"{name}: 10 minutes shorter"
    assert "…" in made.text()
    assert "&lt;b&gt;" in made.toolTip()
    assert made.width() <= card.width()


def test_a_tour_gone_from_the_card_is_mended_no_more(card: CautionsCard, qtbot: QtBot) -> None:
    show(card, LATE)
    show(card, FINE)
    qtbot.waitUntil(lambda: not card.findChildren(QWidget, "caution_late_for_fixed"))
    assert mend_buttons(card) == []


def test_a_narrow_row_is_high_enough_for_its_sentence(card: CautionsCard, qtbot: QtBot) -> None:
    card.resize(240, 900)
    show(card, LATE)
    qtbot.waitUntil(lambda: len(mend_buttons(card)) == 2)

    def is_whole() -> None:
        label = card.findChild(QLabel, "caution_sentence")
        assert isinstance(label, QLabel)
        assert label.height() >= label.heightForWidth(label.width())

    qtbot.waitUntil(is_whole)


MANY = "9:00\n" + "\n".join(f"所{number} visit 30 host:asked" for number in range(9))


def test_of_many_cautions_the_first_are_shown_and_all_by_a_click(
    card: CautionsCard, qtbot: QtBot
) -> None:
    show(card, MANY)
    qtbot.waitUntil(lambda: len(rows(card)) == 4)
    press(qtbot, card, "all_cautions_button")
    qtbot.waitUntil(lambda: len(rows(card)) > 8)
    show(card, MANY.replace("visit 30", "visit 20"))
    qtbot.waitUntil(lambda: len(rows(card)) > 8)
