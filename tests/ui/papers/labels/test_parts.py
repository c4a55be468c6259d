from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser.papers.address_material import Addressee, AddressMaterial, PostalAddress
from organiser.papers.label_sheets import BADGE_SHEET, PRESETS
from organiser.papers.options import PaperSubject
from organiser.ui.papers.labels.address_parts import EnvelopePart, LabelPart
from organiser.ui.papers.labels.badge_parts import BadgePart, SeatCardPart
from organiser.ui.papers.labels.kept_choices import kept_choice
from organiser.ui.papers.labels.sheet_part import SheetPart
from organiser.ui.papers.labels.sheet_picture import SheetPicture
from organiser.ui.papers.labels.sheets_form import SheetsForm
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind
from tests.factories import PREPARE, make_tour
from tests.papers.every_paper import text_of
from tests.ui.papers.labels.conftest import Opener, Prepared


def label_text(widget: QWidget, name: str) -> str:
    found = widget.findChild(QWidget, name)
    assert found is not None
    assert not found.isHidden()
    return str(found.text())  # type: ignore[attr-defined]


def shown_again(qtbot: QtBot, preview: PaperPreview) -> str:
    qtbot.waitUntil(preview.print_button.isEnabled)
    assert preview.paper is not None
    return text_of(preview.paper)


def test_badges_are_made_anew_when_something_else_is_chosen(
    qtbot: QtBot, opening: Opener, prepared: Prepared
) -> None:
    preview = opening(PaperKind.BADGES, PaperSubject(tour_id=prepared.tour_id))
    part = preview.findChild(BadgePart)
    assert part is not None
    before = shown_again(qtbot, preview)
    assert "TAKAHASHI" in before
    part.romaji_field.setChecked(False)
    part.blank_field.setValue(3)
    after = shown_again(qtbot, preview)
    assert "TAKAHASHI" not in after
    assert after.count("実地見学ツアー") == before.count("実地見学ツアー") + 3


def test_badges_are_offered_only_sheets_with_room_for_them(
    opening: Opener, prepared: Prepared
) -> None:
    preview = opening(PaperKind.BADGES, PaperSubject(tour_id=prepared.tour_id))
    part = preview.findChild(SheetPart)
    assert part is not None
    field = part.sheet_field
    names = [field.itemText(place) for place in range(field.count())]
    assert "名刺用" in names
    assert "小" not in names
    assert part.choice().grid == BADGE_SHEET


def test_the_first_free_cell_and_the_printer_move_the_labels(
    qtbot: QtBot, opening: Opener, prepared: Prepared
) -> None:
    preview = opening(PaperKind.ADDRESS_LABELS, PaperSubject(person_ids=(prepared.person_id,)))
    part = preview.findChild(LabelPart)
    assert part is not None
    before = preview.paper
    part.sheet_part.picture.choose(3)
    part.sheet_part.offset_field.printer_field.set_value("事務所")
    shown_again(qtbot, preview)
    assert preview.paper != before
    sheet = part.choice().sheet
    assert (sheet.first_cell, sheet.across, sheet.down) == (3, 1.5, 0.0)
    assert kept_choice("printer") == "事務所"


def test_who_has_no_address_is_named_before_anything_is_printed(
    opening: Opener, prepared: Prepared
) -> None:
    both = PaperSubject(person_ids=(prepared.person_id, prepared.homeless_id))
    preview = opening(PaperKind.ADDRESS_LABELS, both)
    assert "無住所 美咲" in label_text(preview, "no_address_label")
    one = opening(PaperKind.ENVELOPE, PaperSubject(person_id=prepared.person_id))
    note = one.findChild(QWidget, "no_address_note")
    assert note is not None
    assert note.isHidden()


def test_an_envelope_is_made_as_it_is_chosen_and_remembered(
    qtbot: QtBot, opening: Opener, prepared: Prepared
) -> None:
    subject = PaperSubject(person_id=prepared.person_id)
    preview = opening(PaperKind.ENVELOPE, subject)
    part = preview.findChild(EnvelopePart)
    assert part is not None
    assert label_text(preview, "sender_hint")
    assert "六" in shown_again(qtbot, preview)
    part.kanji_field.setChecked(False)
    assert "六" not in shown_again(qtbot, preview)
    part.writing_field.set_value("across")
    assert "本町68-12" in shown_again(qtbot, preview)
    assert not part.kanji_field.isEnabled()
    again = opening(PaperKind.ENVELOPE, subject).findChild(EnvelopePart)
    assert again is not None
    assert again.choice().writing.value == "across"


def test_an_address_abroad_leaves_no_choice_of_writing(qtbot: QtBot, store: Store) -> None:
    abroad = PostalAddress(country="Indonesia", municipality="Bandung", rest="Jl. Merdeka 12")
    here = replace(abroad, country="")
    for address, is_free in ((abroad, False), (here, True)):
        material = AddressMaterial(addressees=(Addressee(person_id=1, work=address),))
        part = EnvelopePart(store, material)
        qtbot.addWidget(part)
        assert part.writing_field.isEnabled() is is_free
        assert part.kanji_field.isEnabled() is is_free


def test_the_whole_of_an_envelope_is_seen_at_once(
    qtbot: QtBot, opening: Opener, prepared: Prepared
) -> None:
    preview = opening(PaperKind.ENVELOPE, PaperSubject(person_id=prepared.person_id))
    preview.resize(1024, 640)
    qtbot.waitUntil(lambda: preview.pages_view.zoom_percent() < 70)
    assert preview.pages_view.verticalScrollBar().maximum() == 0
    preview.page_bar.fit_button.click()
    qtbot.waitUntil(lambda: preview.pages_view.zoom_percent() > 100)


def test_seat_cards_come_in_two_sizes(qtbot: QtBot, opening: Opener, prepared: Prepared) -> None:
    preview = opening(PaperKind.SEAT_CARDS, PaperSubject(tour_id=prepared.tour_id))
    part = preview.findChild(SeatCardPart)
    assert part is not None
    assert part.choice().per_sheet == 3
    before = preview.paper
    part.count_field.set_value("2")
    shown_again(qtbot, preview)
    assert part.choice().per_sheet == 2
    assert preview.paper != before


@pytest.mark.parametrize("kind", [PaperKind.BADGES, PaperKind.SEAT_CARDS])
def test_without_anybody_on_the_list_the_part_says_what_to_do(
    store: Store, opening: Opener, kind: PaperKind
) -> None:
    tour = store.do(PREPARE, make_tour)
    assert "Add people first" in label_text(
        opening(kind, PaperSubject(tour_id=tour)), "nobody_label"
    )


def test_the_picture_of_a_sheet_is_worked_with_mouse_and_keys(qtbot: QtBot) -> None:
    picture = SheetPicture(PRESETS[0], name="picture")
    qtbot.addWidget(picture)
    picture.show()
    chosen: list[int] = []
    picture.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right):
        qtbot.keyClick(picture, key)
    assert chosen == [2, 3, 9]
    assert picture.accessibleDescription() == "10 of 10"
    qtbot.keyClick(picture, Qt.Key.Key_Up)
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    assert picture.first_cell() == 0
    middle = picture._rect(5).center().toPoint()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=middle)
    assert picture.first_cell() == 5
    assert not picture.grab().isNull()
    picture.set_grid(PRESETS[-1])
    assert picture.first_cell() == 0


def test_the_test_sheet_opens_for_what_is_chosen(
    qtbot: QtBot, store: Store, prepared: Prepared
) -> None:
    part = SheetPart(store, usual=BADGE_SHEET)
    qtbot.addWidget(part)
    part.offset_field.printer_field.set_value("事務所")
    part.trial_button.click()
    trial = part.findChild(PaperPreview)
    assert trial is not None
    qtbot.waitUntil(lambda: trial.paper is not None)
    assert trial.paper is not None
    assert "1.5 mm to the right" in text_of(trial.paper)
    trial.reject()


def test_a_sheet_that_is_added_can_be_chosen_at_once_and_undone(
    qtbot: QtBot, store: Store, prepared: Prepared
) -> None:
    part = SheetPart(store, usual=BADGE_SHEET)
    qtbot.addWidget(part)
    part.sheets_button.click()
    form = part.window().findChild(SheetsForm)
    assert form is not None
    form.sheets.add_row()
    row = form.sheets.rows[-1]
    row.cells["name"].setText("新しい用紙")
    row.cells["left_mm"].setValue(20)
    assert not form.save_button.isEnabled()
    assert "12 mm more" in label_text(form, "sheets_problem")
    row.cells["left_mm"].setValue(14)
    form.save()
    names = [part.sheet_field.itemText(place) for place in range(part.sheet_field.count())]
    assert "新しい用紙" in names
    store.undo()
    assert "新しい用紙" not in [grid.name for grid in part._read_grids()]
