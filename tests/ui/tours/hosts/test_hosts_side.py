from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.tours import hosts, stops, tours
from organiser.services.tours.hosts import HostRow
from organiser.ui.forms import FormDialog
from organiser.ui.in_place import InPlace
from organiser.ui.programmes.words_dialog import WordsDialog
from organiser.ui.store import Store
from organiser.ui.tours.hosts.hosts_side import HostsSide
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import Stage
from tests.factories import PREPARE, make_organisation, make_person, make_position
from tests.services.tour_books import Hyogo

Made = TypeVar("Made", bound=QWidget)
Press = Callable[[str], None]


@pytest.fixture
def tour(tour: Hyogo, book: Book) -> Hyogo:
    """Return the tour; the factory has an organisation with two people, nobody is asked."""

    def prepare(session: Any) -> None:
        body = make_organisation(session, name="播州機械工業")
        for family in ("松本", "井上"):
            key = make_person(session, family_name=family, given_name="健")
            make_position(session, key, body, title="工場長", represents=family == "松本")
        host = hosts.load_host(session, tour.factory)
        host.stage, host.person_id = Stage.CANDIDATE, None
        stop = stops.get_draft(session, tour.factory)
        stops.change_stop(session, tour.factory, replace(stop, organisation_id=body))

    book.do(PREPARE, prepare)
    return tour


@pytest.fixture
def side(page: TourPage) -> HostsSide:
    page.show_side("hosts")
    made = page.findChild(HostsSide)
    assert isinstance(made, HostsSide)
    return made


@pytest.fixture
def host(store: Store, tour: Hyogo) -> Callable[[], HostRow]:
    return lambda: store.read(hosts.find_host, tour.factory)


@pytest.fixture
def press(qtbot: QtBot, side: HostsSide) -> Press:
    """Return what presses a button of the side by its name, once it is there."""

    def click(name: str) -> None:
        def found() -> list[QPushButton]:
            return [one for one in side.findChildren(QPushButton, name) if one.isVisible()]

        qtbot.waitUntil(lambda: len(found()) == 1)
        found()[0].click()

    return click


@pytest.fixture
def chosen(side: HostsSide, press: Press, host: Callable[[], HostRow]) -> HostRow:
    """Let the representative of the factory be the one to ask."""
    names = [made.objectName() for made in side.standing.findChildren(QPushButton)]
    press(next(name for name in names if name.startswith("choose_")))
    assert host().person_name == "松本 健"
    return host()


def dialog(page: TourPage, kind: type[Made]) -> Made:
    (found,) = [one for one in page.findChildren(kind) if one.isVisible()]
    return found


def test_it_begins_where_somebody_is_to_be_asked(side: HostsSide, tour: Hyogo) -> None:
    assert side.view.current_key() == tour.factory
    assert side.so_far.text() == "1 of 2 confirmed"
    assert side.when_label.text().startswith("3 Dec (Thu) 13:")


@pytest.mark.usefixtures("chosen")
def test_a_host_is_chosen_asked_and_confirms(
    side: HostsSide, page: TourPage, host: Callable[[], HostRow], press: Press
) -> None:
    press("ask_host_button")
    words = dialog(page, WordsDialog)
    assert "播州機械工業" in words.editor.text.value()
    words.say_it()
    assert host().stage is Stage.ASKED
    press("host_answer_accepted")
    form = dialog(page, FormDialog)
    assert form.windowTitle().endswith("— Confirmed")
    form.fields.field("words").set_value("お待ちしています")
    form.save()
    assert host().stage is Stage.ACCEPTED
    assert side.so_far.text() == "2 of 2 confirmed"
    steps = [label.text() for label in side.course.findChildren(QLabel, "host_step")]
    assert any("お待ちしています" in step for step in steps)


@pytest.mark.usefixtures("chosen")
def test_one_who_refuses_gives_way_to_the_next(
    page: TourPage, host: Callable[[], HostRow], press: Press, store: Store
) -> None:
    press("confirm_host_button")
    store.undo()
    press("ask_host_button")
    dialog(page, WordsDialog).say_it()
    press("host_answer_declined")
    dialog(page, FormDialog).save()
    press("next_host_button")
    assert (host().person_name, host().stage) == ("井上 健", Stage.CANDIDATE)
    store.undo()
    assert (host().person_name, host().stage) == ("松本 健", Stage.DECLINED)


@pytest.mark.usefixtures("chosen")
def test_a_reminder_keeps_waiting(
    side: HostsSide, page: TourPage, host: Callable[[], HostRow], press: Press
) -> None:
    press("ask_host_button")
    dialog(page, WordsDialog).say_it()
    press("remind_host_button")
    reminder = dialog(page, WordsDialog)
    assert reminder.editor.edit_wording_button.isVisible()
    reminder.say_it()
    assert host().stage is Stage.ASKED
    assert len(side.course.findChildren(QLabel, "host_step")) >= 2


def test_a_second_of_the_same_house_is_warned_of(
    side: HostsSide, store: Store, tour: Hyogo, book: Book, page: TourPage
) -> None:
    def ask_another(session: Any) -> None:
        body = stops.get_draft(session, tour.factory).organisation_id
        draft = stops.get_draft(session, tour.lunch)
        stops.change_stop(session, tour.lunch, replace(draft, organisation_id=body))
        hosts.load_host(session, tour.lunch).stage = Stage.ASKED

    book.do(PREPARE, ask_another)
    page.show_tour(tour.tour_id)
    said = [label.text() for label in side.standing.findChildren(QLabel, "host_sentence")]
    assert any("Ask one after the other" in sentence for sentence in said)


def form_of(side: HostsSide, name: str) -> Any:
    part = [one for one in side.findChildren(InPlace, name) if one.isVisibleTo(side)][-1]
    part.open()
    form = part.form()
    assert form is not None
    return form


def test_rules_are_ticked_and_written(side: HostsSide, store: Store, tour: Hyogo) -> None:
    form = form_of(side, "host_rules_place")
    form.fields.field("usual").set_value((0, 1))
    form.fields.field("other").set_value("入口で検温")
    assert form.save()
    kept = store.read(hosts.find_host, tour.factory).rules
    assert kept.splitlines() == ["No photographs", "Take off outdoor shoes", "入口で検温"]


def test_numbers_are_compared_with_the_group(
    side: HostsSide, store: Store, tour: Hyogo, press: Press
) -> None:
    form = form_of(side, "host_terms_place")
    for wrong in ("x", "0"):
        form.fields.field("largest_group").setText(wrong)
        assert not form.save()
    form.fields.field("largest_group").setText("3")
    form.fields.field("lead_days").setText("30")
    assert form.save()
    cautions = [label.text() for label in side.visit.findChildren(QLabel, "visit_caution")]
    assert any("5 come, 3 can be received" in sentence for sentence in cautions)
    press("request_sent_button")
    assert store.read(hosts.find_host, tour.factory).requested_on == store.today()


def test_what_is_typed_stays_over_news(side: HostsSide, store: Store, tour: Hyogo) -> None:
    form = form_of(side, "host_gift_place")
    form.fields.field("gift").set_value("神戸プリン")
    draft = store.read(tours.get_draft, tour.tour_id)
    store.do(PREPARE, tours.change_tour, tour.tour_id, replace(draft, group_size=9))
    assert form.fields.field("gift").value() == "神戸プリン"
    assert form.save()
    assert store.read(hosts.find_host, tour.factory).gift == "神戸プリン"


def test_somebody_of_the_book_is_chosen(
    side: HostsSide, host: Callable[[], HostRow], tour: Hyogo, press: Press
) -> None:
    press("choose_host_button")
    form = form_of(side, "host_person_place")
    other = form.fields.field("other")
    assert other.isEnabled()
    other.set_chosen(tour.person_id, "高橋 美咲")
    assert form.save()
    assert host().person_id == tour.person_id


def test_enter_leads_to_the_first_step(side: HostsSide, qtbot: QtBot) -> None:
    side.window().activateWindow()
    side.take_focus()
    qtbot.keyClick(side.view, Qt.Key.Key_Return)
    steps = side.standing.findChild(QWidget, "host_steps")
    assert steps is not None
    assert steps.isAncestorOf(side.window().focusWidget())


def test_a_tour_without_visits_says_what_to_do(
    side: HostsSide, page: TourPage, store: Store, tour: Hyogo
) -> None:
    for stop_id in (tour.visit, tour.factory):
        store.do(PREPARE, stops.remove_stop, stop_id)
    assert side.empty.isVisibleTo(side)
    side.empty.action_requested.emit()
    assert page.plan.isVisible()
