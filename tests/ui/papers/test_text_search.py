from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.papers.text_search import TextSearch, _signs
from tests.ui.papers.conftest import JAPANESE, paper_for


@pytest.fixture
def pages() -> Iterator[PdfPages]:
    opened = PdfPages(paper_for(JAPANESE).data)
    yield opened
    opened.close()


def test_words_are_found_where_they_stand(pages: PdfPages) -> None:
    found = TextSearch(pages).find("集合")
    assert found
    for one in found:
        (spot,) = one.spots
        size = pages.sizes[spot.page]
        assert 0 < spot.left < spot.left + spot.width < size.width
        assert 0 < spot.top < spot.top + spot.height < size.height


@pytest.mark.parametrize("query", ["日目", "日 目", "行程表", "ぎょうてい", "９:00", "9:00"])
def test_widths_blanks_and_kana_do_not_count(pages: PdfPages, query: str) -> None:
    search = TextSearch(pages)
    assert bool(search.find(query)) is (query != "ぎょうてい")


def test_nothing_is_found_for_nothing(pages: PdfPages) -> None:
    search = TextSearch(pages)
    assert search.find("") == ()
    assert search.find("  ") == ()
    assert search.find("猫の手も借りたい") == ()


class Halves:
    """A page of text whose signs beyond U+FFFF come in halves."""

    def __init__(self, text: str) -> None:
        data = text.encode("utf-16-le")
        self.codes = [
            int.from_bytes(data[place : place + 2], "little") for place in range(0, len(data), 2)
        ]

    def count_chars(self) -> int:
        return len(self.codes)


def test_signs_in_two_halves_are_one_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pypdfium2.raw.FPDFText_GetUnicode", lambda text, place: text.codes[place])
    assert list(_signs(Halves("𠮷田様"))) == [(0, "𠮷"), (2, "田"), (3, "様")]


def opened_search(preview: PaperPreview, qtbot: QtBot, text: str) -> None:
    qtbot.keyClick(preview, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert preview.search_bar.isVisible()
    preview.search_bar.edit.setText(text)


def test_hits_are_counted_and_walked_through(preview: PaperPreview, qtbot: QtBot) -> None:
    opened_search(preview, qtbot, "分")
    bar = preview.search_bar
    total = int(bar.said_label.text().removeprefix("1 of "))
    assert total > 1
    qtbot.keyClick(bar.edit, Qt.Key.Key_Return)
    assert bar.said_label.text() == f"2 of {total}"
    qtbot.keyClick(bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    assert bar.said_label.text() == f"{total} of {total}"
    qtbot.mouseClick(bar.next_button, Qt.MouseButton.LeftButton)
    assert bar.said_label.text() == f"1 of {total}"


def test_a_hit_is_coloured_and_the_colour_goes(preview: PaperPreview, qtbot: QtBot) -> None:
    before = preview.pages_view.grab().toImage()
    opened_search(preview, qtbot, "集合")
    preview.pages_view.resize(preview.pages_view.size())
    marked = preview.pages_view.widget().grab().toImage()
    qtbot.keyClick(preview.search_bar.edit, Qt.Key.Key_Escape)
    assert not preview.search_bar.isVisible()
    assert preview.isVisible()
    assert preview.focusWidget() is preview.pages_view
    assert preview.pages_view.widget().grab().toImage() != marked
    assert not before.isNull()


def test_what_is_not_there_is_said(preview: PaperPreview, qtbot: QtBot) -> None:
    opened_search(preview, qtbot, "猫の手")
    assert preview.search_bar.said_label.text() == "Not found in this paper"
    assert not preview.search_bar.next_button.isEnabled()
    preview.search_bar.step(1)
    preview.search_bar.edit.setText("")
    assert preview.search_bar.said_label.text() == ""


def test_the_search_goes_on_in_another_language(preview: PaperPreview, qtbot: QtBot) -> None:
    opened_search(preview, qtbot, "Gathering")
    assert preview.search_bar.said_label.text() == "Not found in this paper"
    with qtbot.waitSignal(preview.shown):
        preview.option_fields.language_field.set_value("en")
    assert preview.search_bar.said_label.text().startswith("1 of")
