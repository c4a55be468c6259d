"""Letters are written beside their pages."""

from datetime import date

import pytest
from PySide6.QtGui import QAction

from organiser.text.letter_forms import LetterForm
from organiser.ui import ask
from organiser.ui.papers.letters.open_letter import SaidWords
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.vocabulary import PaperKind
from tests.ui.papers.letters.conftest import Desk, field
from tests.ui.programmes.pressing import find, press


def in_japanese(desk: Desk) -> PaperPreview:
    preview = desk.open()
    preview.option_fields.findChild(object, "language_field").set_value("ja")
    desk.wait_for(preview, "拝啓")
    return preview


def test_the_pages_follow_what_is_written(desk: Desk) -> None:
    preview = desk.open()
    assert "Invitation to “器の会”" in desk.wait_for(preview, "Dear 高橋 美咲")
    field(preview, "text").set_value("Do come.")
    assert "I have the pleasure" not in desk.wait_for(preview, "Do come.")


def test_what_was_chosen_is_spoken_of_and_what_was_typed_stays(desk: Desk) -> None:
    preview = in_japanese(desk)
    field(preview, "text").set_value("ぜひ。")
    field(preview, "written_on").set_value(date(2027, 4, 2))
    assert "ぜひ。" in desk.wait_for(preview, "陽春の候")
    field(preview, "form").set_value(LetterForm.FORMAL)
    assert "陽春の候" in desk.wait_for(preview, "敬白")
    field(preview, "reply_by").set_value(date(2027, 4, 9))
    assert "ぜひ。" in desk.wait_for(preview, "令和9年4月9日(金)必着")


def test_another_greeting_is_chosen_from_the_season_s(desk: Desk) -> None:
    preview = in_japanese(desk)
    menu = find(preview, "greetings_button").menu()
    menu.findChild(QAction, "greeting_1_action").trigger()
    desk.wait_for(preview, "向寒の候")
    field(preview, "greeting").setText("お元気ですか。")
    desk.wait_for(preview, "拝啓　お元気ですか。", "拝啓 お元気ですか。")


def test_a_slip_is_added_by_choice(desk: Desk) -> None:
    preview = desk.open()
    field(preview, "with_slip").setChecked(True)
    desk.wait_for(preview, "Cut here")


def test_a_day_that_is_none_is_said_and_changes_nothing(desk: Desk) -> None:
    preview = desk.open()
    field(preview, "written_on").setText("32 May")
    assert find(preview, "letter_problem").text()
    field(preview, "written_on").set_value(date(2026, 12, 1))
    desk.wait_for(preview, "1 December 2026")


def test_what_is_not_known_is_said_until_it_is_written(desk: Desk) -> None:
    desk.subject = type(desk.subject)(person_id=desk.subject.person_id)
    preview = desk.open()
    assert "[programme]" in find(preview, "letter_gaps").text()
    field(preview, "subject").setText("Invitation")
    field(preview, "text").set_value("Do come.")
    assert not preview.findChild(object, "letter_gaps").isVisible()


def test_a_letter_left_is_there_again_until_drafted_anew(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "confirm", lambda *_words, **_more: True)
    preview = desk.open()
    field(preview, "text").set_value("Do come.")
    preview.reject()
    again = desk.open()
    assert field(again, "text").value() == "Do come."
    assert "Do come." in desk.wait_for(again, "Do come.")
    press(desk.qtbot, again, "anew_button")
    desk.wait_for(again, "I have the pleasure")
    assert field(again, "text").value().startswith("I have the pleasure")


def test_what_was_written_is_only_dropped_when_told_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ask, "confirm", lambda _parent, title, *_said, **_more: asked.append(title))
    preview = desk.open()
    press(desk.qtbot, preview, "anew_button")
    assert not asked
    field(preview, "personal").set_value("See you soon.")
    press(desk.qtbot, preview, "anew_button")
    assert asked
    assert field(preview, "personal").value() == "See you soon."


def test_a_text_that_points_to_missing_details_is_told(desk: Desk) -> None:
    preview = in_japanese(desk)
    field(preview, "details").set_value("")
    assert "下記" in find(preview, "letter_gaps").text()
    field(preview, "details").set_value("会場：姫路")
    assert not preview.findChild(object, "letter_gaps").isVisible()


@pytest.mark.parametrize("size", [(900, 640), (1024, 640), (1240, 820), (1400, 900)])
def test_the_page_can_be_read_in_every_window(desk: Desk, size: tuple[int, int]) -> None:
    preview = desk.open()
    preview.resize(*size)
    body = find(preview, "preview_body")
    desk.qtbot.waitUntil(lambda: preview.pages_view.zoom_percent() >= 55)
    assert body.has_panel_beside() == (size[0] > 1200)
    assert preview.option_fields.isVisible()


def test_words_become_the_letter_and_come_back(desk: Desk) -> None:
    back: list[str] = []
    said = "拝啓　お元気でしょうか。このたび、「器の会」を開きます。\n\n会場　姫路\n\n敬具"
    preview = desk.open(words=SaidWords(text=said, language="ja"), on_keep=back.append)
    assert "1. 会場" in desk.wait_for(preview, "お元気でしょうか。").replace("1.会場", "1. 会場")
    field(preview, "personal").set_value("楽しみです。")
    press(desk.qtbot, preview, "keep_words_button")
    assert not preview.isVisible()
    (text,) = back
    assert "楽しみです。" in text
    assert text.index("拝啓") < text.index("敬具") < text.index("以上")


def test_thanks_have_neither_a_deadline_nor_a_slip(desk: Desk) -> None:
    preview = desk.open(PaperKind.THANKS_LETTER)
    assert "Thank you very much" in desk.wait_for(preview, "Dear")
    assert preview.findChild(object, "reply_by_edit") is None
    field(preview, "form").set_value(LetterForm.SHORT)
    desk.wait_for(preview, "Best regards,")


def test_the_wording_behind_it_is_a_button_away(desk: Desk) -> None:
    preview = desk.open()
    press(desk.qtbot, preview, "wording_button")
    texts = find(preview, "paper_texts_dialog")
    texts.editor.text.set_value("Dear friend, come!")
    press(desk.qtbot, texts, "save_button")
    texts.reject()
    desk.wait_for(preview, "Dear friend, come!")


@pytest.mark.parametrize("kind", [PaperKind.INVITATION_LETTER, PaperKind.THANKS_LETTER])
def test_the_menu_of_papers_opens_the_letter(desk: Desk, kind: PaperKind) -> None:
    from organiser.ui.papers.paper_menu import choose_paper

    choose_paper(desk.owner, desk.store, kind, desk.subject)
    assert find(desk.owner, "letter_fields").isVisible()
    find(desk.owner, "paper_preview").reject()
