"""The main job from end to end, by clicks and keys: a person, an invitation, a tour, its paper."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from organiser.services.people import people
from organiser.vocabulary import InteractionKind, Stage
from tests.conftest import TODAY
from tests.journeys.asking import (
    accept,
    ask_next,
    assert_next_is,
    assert_nobody_is_next,
    assert_out_of_turn,
    day_after_reply,
    make_programme,
    marked_next,
    put_in_order,
    rows,
    stages,
)
from tests.journeys.desk import CTRL, CTRL_SHIFT, Desk
from tests.journeys.peopling import (
    FAMILY_NAMES,
    add_takahashi,
    address_book,
    import_cards,
    log_a_visit,
)
from tests.journeys.touring import (
    STOPS,
    TOUR,
    assert_in_order,
    assert_too_long,
    fonts_without_file,
    make_tour,
    mend,
    save_paper,
    squeezed,
)
from tests.timelines import list_timeline

ChooseFiles = Callable[..., None]
SaveAs = Callable[[Path], None]
AFTER_TWO_YES = [Stage.ACCEPTED, Stage.ACCEPTED, Stage.ASKED, Stage.CANDIDATE, Stage.CANDIDATE]


def test_from_an_empty_book_to_the_paper(
    desk: Desk, choose_files: ChooseFiles, save_as: SaveAs, tmp_path: Path
) -> None:
    fill_the_book(desk, choose_files, tmp_path)
    make_programme(desk)
    put_in_order(desk)
    assert [row.name.split()[0] for row in rows(desk)] == list(FAMILY_NAMES)
    invite_until_no_seat_is_free(desk)
    let_the_date_pass(desk)
    desk.close()
    desk.open()
    assert_the_fourth_is_next(desk)
    undo_and_redo_the_last_answer(desk)
    plan_and_print(desk, save_as, tmp_path / "行程表.pdf")


def fill_the_book(desk: Desk, choose_files: ChooseFiles, folder: Path) -> None:
    assert desk.find("today_empty").isVisible()
    person_id = add_takahashi(desk)
    assert desk.text("person_name") == "高橋 美咲"
    log_a_visit(desk, "新しい研修棟を見せていただいた")
    kept = desk.store.read(people.get_draft, person_id)
    assert (kept.family_reading, kept.given_reading) == ("たかはし", "みさき")
    assert kept.contact_points[0].value == "misaki@example.jp"
    assert desk.text("person_posts") == "みらい協同組合 代表理事"
    (visit,) = desk.store.read(list_timeline, person_id)
    assert (visit.kind, visit.happened_on) == (InteractionKind.VISIT, TODAY)
    assert desk.text("entry_text") == "新しい研修棟を見せていただいた"
    choose_files(address_book(folder))
    import_cards(desk, 4)
    assert desk.store.counts()["people"] == 5


def invite_until_no_seat_is_free(desk: Desk) -> None:
    for name in FAMILY_NAMES[:3]:
        assert ask_next(desk) == name
    assert_nobody_is_next(desk)
    for name in FAMILY_NAMES[:2]:
        accept(desk, name)
    assert stages(desk) == AFTER_TWO_YES
    assert_nobody_is_next(desk)
    # A look at those who wait for their turn changes nothing.
    for name in FAMILY_NAMES[4:2:-1]:
        assert_out_of_turn(desk, name)
    assert stages(desk) == AFTER_TWO_YES


def let_the_date_pass(desk: Desk) -> None:
    opens_on = day_after_reply(desk)
    desk.turn_to(opens_on - timedelta(days=1))
    assert_nobody_is_next(desk)
    desk.turn_to(opens_on)
    assert marked_next(desk) == [FAMILY_NAMES[3]]
    assert_the_fourth_is_next(desk)


def assert_the_fourth_is_next(desk: Desk) -> None:
    assert stages(desk) == AFTER_TWO_YES
    assert_next_is(desk, FAMILY_NAMES[3])
    assert_out_of_turn(desk, FAMILY_NAMES[4])


def undo_and_redo_the_last_answer(desk: Desk) -> None:
    last = "田村 健 様のご返事を記録(承諾)"
    assert desk.window.undo_action.text() == f"元に戻す: {last}"
    desk.key(Qt.Key.Key_Z, CTRL)
    assert stages(desk)[1] is Stage.ASKED
    assert desk.window.redo_action.text() == f"やり直す: {last}"
    assert last in desk.text("status_label")
    desk.key(Qt.Key.Key_Z, CTRL_SHIFT)
    assert_the_fourth_is_next(desk)
    assert desk.window.undo_action.text() == f"元に戻す: {last}"
    assert not desk.window.redo_action.isEnabled()


def plan_and_print(desk: Desk, save_as: SaveAs, target: Path) -> None:
    make_tour(desk, first_day="2026-12-12")
    assert_too_long(desk)
    mend(desk)
    reader = save_paper(desk, save_as, target)
    assert_in_order(reader, [TOUR, "令和8年12月12日", *(name for name, *_times in STOPS)])
    assert fonts_without_file(reader) == []
    shown = [row.time for row in desk.find("timeline").rows() if row.time]
    text = squeezed("".join(page.extract_text() for page in reader.pages))
    assert all(squeezed(time).split("–")[0] in text for time in shown)
