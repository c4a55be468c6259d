"""The side of thanks and feedback: one click or key from done, and what is said stays readable."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Attendance
from organiser.services.programmes import programmes
from organiser.services.sessions import feedback, thanks
from organiser.services.sessions.feedback import FeedbackLine
from organiser.services.sessions.thanks import OwedThanks, SettledThanks, ThanksDraft
from organiser.ui.card_desk import CardDesk
from organiser.ui.programmes.after.after_side import AfterSide
from organiser.ui.programmes.after.thanks_pane import ThanksPane
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.vocabulary import Channel, Presence, ThanksState
from tests.factories import PREPARE, TODAY, add, make_person, make_programme
from tests.ui.programmes import pressing
from tests.ui.programmes.after.afters import fill, hold, host, start_after
from tests.ui.programmes.pressing import dialog

WEEK = timedelta(days=7)


class Page:
    """The side of one programme, read anew after each change as its screen does."""

    def __init__(self, qtbot: QtBot, store: Store, programme_id: int) -> None:
        self.shown: list[int] = []
        self.window = QWidget()
        self.store, self.programme_id = store, programme_id
        follow = self.shown.append
        desk = CardDesk(
            store=store,
            parent=self.window,
            show_person=follow,
            show_organisation=follow,
            show_invitation=follow,
            show_tour=follow,
            show_circle=follow,
        )
        self.side = AfterSide(desk)
        self.side.setParent(self.window)
        qtbot.addWidget(self.window)
        self.side.resize(1100, 800)
        self.window.resize(1100, 800)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.reload()
        store.changed.connect(lambda _tables: self.reload())

    def reload(self) -> None:
        page = self.store.read(programmes.get_programme, self.programme_id, today=TODAY)
        self.side.show_programme(page)

    def owed(self) -> tuple[OwedThanks, ...]:
        return self.store.read(thanks.list_owed, TODAY, programme_id=self.programme_id)

    def settled(self) -> tuple[SettledThanks, ...]:
        return self.store.read(thanks.list_settled, self.programme_id)

    def feedback(self) -> tuple[FeedbackLine, ...]:
        return self.store.read(feedback.list_feedback, self.programme_id, today=TODAY)

    def names(self) -> list[str]:
        return [text.split()[0] for text in self.texts("owed_name")]

    def texts(self, name: str) -> list[str]:
        """Return what the labels of a name say, from top to bottom, as far as they are seen."""
        QApplication.processEvents()
        seen = [one for one in self.side.findChildren(QLabel, name) if one.isVisible()]
        seen.sort(key=lambda one: one.mapTo(self.side, QPoint()).y())
        return [label.text() for label in seen]


@pytest.fixture
def page(qtbot: QtBot, book: Book, store: Store) -> Page:
    """A programme with three people to thank for the session of last week."""
    return Page(qtbot, store, start_after(book))


def find(within: QWidget, name: str) -> Any:
    """Find a widget once what was added lately is shown."""
    QApplication.processEvents()
    return pressing.find(within, name)


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    QApplication.processEvents()
    pressing.press(qtbot, within, name)


def choose(qtbot: QtBot, page: Page, name: str, text: str) -> None:
    press(qtbot, page.side, name)
    menu = page.side.findChild(QWidget, f"{name}_menu")
    (action,) = [action for action in menu.actions() if action.text().startswith(text)]
    action.trigger()
    menu.close()


def test_thanks_are_done_in_one_click(qtbot: QtBot, page: Page) -> None:
    assert page.side.thanks.subtitle_label.text().startswith("3")
    assert page.names() == ["高橋", "田村", "岡本"]
    press(qtbot, page.side, "thanked_session_1_2")
    assert page.names() == ["高橋", "岡本"]
    assert page.settled()[0].state is ThanksState.GIVEN


def test_keys_lead_through_the_thanks(qtbot: QtBot, page: Page) -> None:
    page.side.take_focus()
    lines = page.side.thanks.lines
    qtbot.keyClick(lines[0], Qt.Key.Key_Down)
    qtbot.keyClick(lines[1], Qt.Key.Key_N)
    assert page.settled()[0].state is ThanksState.NOT_NEEDED
    assert page.window.focusWidget() is lines[1]
    assert page.names() == ["高橋", "岡本"]
    qtbot.keyClick(lines[1], Qt.Key.Key_T)
    assert page.names() == ["高橋"]
    assert page.window.focusWidget() is lines[0]
    qtbot.keyClick(lines[0], Qt.Key.Key_Up)
    qtbot.keyClick(lines[0], Qt.Key.Key_Return)
    assert dialog(page.window, "words_dialog")


def test_words_that_were_said_settle_the_thanks(qtbot: QtBot, page: Page) -> None:
    page.side.take_focus()
    qtbot.keyClick(page.side.thanks.lines[0], Qt.Key.Key_Return)
    dialog(page.window, "words_dialog").say_it()
    assert page.window.focusWidget() is page.side.thanks.lines[0]
    assert page.names() == ["田村", "岡本"]
    (settled,) = page.settled()
    assert (settled.name, settled.given_on) == ("高橋 美咲", TODAY)
    assert "監理団体の器をひろげる会" in settled.words


def test_who_was_thanked_is_folded_with_the_words(qtbot: QtBot, page: Page) -> None:
    draft = ThanksDraft(channel=Channel.LETTER, words="先日はありがとうございました。")
    page.store.do(PREPARE, thanks.give, page.owed()[0].key, draft, today=TODAY)
    assert page.texts("settled_words") == []
    press(qtbot, page.side, "settled_button")
    assert find(page.side, "settled_words").text() == "先日はありがとうございました。"
    assert "Letter" in find(page.side, "settled_how").text()
    press(qtbot, page.side, "settled_person_1")
    assert page.shown == [1]
    press(qtbot, page.side, "thanked_session_1_2")
    assert len(page.texts("settled_how")) == 2
    press(qtbot, page.side, "settled_button")
    assert page.texts("settled_how") == []


def test_what_is_not_needed_is_owed_after_all(qtbot: QtBot, page: Page) -> None:
    choose(qtbot, page, "more_session_1_1", "No thanks")
    assert page.names() == ["田村", "岡本"]
    press(qtbot, page.side, "settled_button")
    press(qtbot, page.side, "owe_again_1")
    assert len(page.owed()) == 3


def test_a_whole_session_is_let_be(qtbot: QtBot, page: Page) -> None:
    press(qtbot, page.side, "spare_session_1")
    assert page.owed() == ()
    assert find(page.side, "thanks_empty").text() == "Everybody has been thanked."
    page.store.undo()
    assert page.names() == ["高橋", "田村", "岡本"]


def test_the_newest_session_stands_first_by_its_theme(qtbot: QtBot, page: Page) -> None:
    def later(session: Session) -> None:
        hold(session, page.programme_id, TODAY - timedelta(days=1), people=1, theme="新しい回")
        host(session, page.programme_id, make_person(session, family_name="主催"))

    page.store.do(PREPARE, later)
    assert page.names() == ["主催", "高橋", "主催", "高橋", "田村", "岡本"]
    assert page.texts("owed_theme") == ["新しい回", "特定技能の受け入れ"]


def test_thanks_are_noted_changed_and_removed_by_hand(qtbot: QtBot, page: Page) -> None:
    press(qtbot, page.side, "note_thanks_button")
    form = dialog(page.window, "thanks_form")
    form.fields.field("about").setText("会場のお礼")
    assert not form.save_button.isEnabled()
    field: Any = form.fields.field("person_ids")
    field._on_picked(2)
    form.save()
    noted = page.owed()[-1]
    assert (noted.name, noted.matter, noted.programme_id) == ("田村 美咲", "会場のお礼", 1)
    key = noted.key.thanks_id
    choose(qtbot, page, f"more_note_{key}_2", "Change")
    form = dialog(page.window, "thanks_form")
    form.fields.field("about").setText("資料のお礼")
    form.save()
    assert page.owed()[-1].matter == "資料のお礼"
    choose(qtbot, page, f"more_note_{key}_2", "Remove")
    assert len(page.owed()) == 3


def test_before_any_session_both_cards_say_what_comes(
    qtbot: QtBot, book: Book, store: Store
) -> None:
    page = Page(qtbot, store, fill(book, make_programme))
    assert "Sessions" in find(page.side, "thanks_empty").text()
    assert "one person at a time" in find(page.side, "feedback_empty").text()
    page.side.take_focus()
    assert page.window.focusWidget() is page.side


def test_a_note_given_up_is_no_note(qtbot: QtBot, page: Page) -> None:
    press(qtbot, page.side, "note_thanks_button")
    form = dialog(page.window, "thanks_form")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert len(page.owed()) == 3


def test_of_many_the_first_are_shown(qtbot: QtBot, book: Book, store: Store) -> None:
    page = Page(qtbot, store, start_after(book, people=45))
    assert len(page.names()) == 40
    press(qtbot, page.side, "more_owed")
    assert len(page.names()) == 45
    press(qtbot, page.side, "more_feedback")
    assert len(page.side.feedback.lines) == 45


def test_of_many_thanked_before_the_latest_are_shown(
    qtbot: QtBot, book: Book, store: Store
) -> None:
    page = Page(qtbot, store, start_after(book, people=45))
    store.do(PREPARE, thanks.spare_session, 1, today=TODAY)
    press(qtbot, page.side, "settled_button")
    assert len(page.texts("settled_how")) == 40
    press(qtbot, page.side, "more_settled")
    assert len(page.texts("settled_how")) == 45


def test_a_line_leads_to_the_person(qtbot: QtBot, page: Page) -> None:
    choose(qtbot, page, "more_session_1_3", "Show the person")
    choose(qtbot, page, "more_feedback_2", "Show the person")
    assert page.shown == [3, 2]


def test_somebody_is_asked_and_what_they_said_is_kept(qtbot: QtBot, page: Page) -> None:
    press(qtbot, page.side, "feedback_step_2")
    dialog(page.window, "words_dialog").say_it()
    waiting = page.feedback()[0]
    assert (waiting.person_id, waiting.waiting_days) == (2, 0)
    press(qtbot, page.side, "feedback_step_2")
    form = dialog(page.window, "said_form")
    form.fields.field("said").setText("また来たい")
    form.save()
    assert page.feedback()[-1].said == "また来たい"
    assert find(page.side, "said_2").text() == "また来たい"
    assert "1" in page.side.feedback.subtitle_label.text()


def test_a_long_wait_stands_out_and_one_may_ask_again(qtbot: QtBot, page: Page) -> None:
    ago = TODAY - timedelta(days=20)
    draft = feedback.FeedbackAsk(channel=Channel.LINE)
    page.store.do(PREPARE, feedback.ask_feedback, page.programme_id, 3, draft, today=ago)
    assert "20" in page.side.feedback.lines[0].accessibleName()
    choose(qtbot, page, "more_feedback_3", "Ask again")
    dialog(page.window, "words_dialog").say_it()
    assert page.feedback()[0].asked_on == TODAY


def test_anybody_may_be_added_to_the_feedback_and_taken_out(qtbot: QtBot, page: Page) -> None:
    stranger = page.store.do(PREPARE, lambda s: make_person(s, family_name="外部"))
    press(qtbot, page.side, "add_feedback_button")
    form = dialog(page.window, "add_to_feedback")
    form.fields.field("person_ids")._on_picked(stranger)
    form.save()
    assert stranger in [line.person_id for line in page.feedback()]
    choose(qtbot, page, f"more_feedback_{stranger}", "Take out")
    assert stranger not in [line.person_id for line in page.feedback()]


def test_keys_lead_through_the_feedback(qtbot: QtBot, page: Page) -> None:
    page.store.do(PREPARE, thanks.spare_session, 1, today=TODAY)
    page.side.take_focus()
    lines = page.side.feedback.lines
    assert page.window.focusWidget() is lines[0]
    qtbot.keyClick(lines[0], Qt.Key.Key_Down)
    qtbot.keyClick(lines[1], Qt.Key.Key_Return)
    assert dialog(page.window, "words_dialog")


def test_a_deputy_is_named(qtbot: QtBot, page: Page) -> None:
    def send_deputy(session: Session) -> None:
        person = make_person(session, family_name="代理")
        row = Attendance(
            session_id=1, person_id=person, presence=Presence.DEPUTY, deputy_name="山田様"
        )
        add(session, row)

    page.store.do(PREPARE, send_deputy)
    assert "Represented by 山田様" in page.texts("owed_what")
    press(qtbot, page.side, "words_session_1_4")
    dialog(page.window, "words_dialog").say_it()
    assert "for sending 山田 to “監理団体の器をひろげる会” on 14 Nov" in page.settled()[0].words


def test_the_side_is_one_of_the_programme(qtbot: QtBot, book: Book, room: ProgrammesRoom) -> None:
    room.show_programme(start_after(book))
    screen = room.programme_screen
    screen.show_side("after")
    press(qtbot, screen, "thanked_session_1_1")
    assert find(screen, "owed_name").text() == "岡本 美咲"
    room._store.undo()
    (card,) = screen.findChildren(ThanksPane)
    assert card.lines[0].accessibleName() == "高橋 美咲, Took part"


def test_the_cards_stand_below_each_other_where_it_is_narrow(qtbot: QtBot, page: Page) -> None:
    def below() -> bool:
        return page.side.feedback.y() > page.side.thanks.y()

    assert not below()
    page.side.resize(700, 800)
    qtbot.waitUntil(below)
