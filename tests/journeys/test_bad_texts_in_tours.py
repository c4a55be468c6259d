"""What is written about a tour is kept and shown, or refused in words, on every side and paper."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy.orm import Session

from organiser.papers.options import PaperSubject
from organiser.services.tours import participants, rooms, vehicles
from organiser.services.tours.vehicles import VehicleDraft
from organiser.ui.in_place import InPlace
from organiser.ui.moment_fields import DateField, TimeField
from organiser.ui.papers.open_paper import open_paper
from organiser.ui.programmes.asking.answer_form import AnswerForm
from organiser.ui.suggest_field import PersonField
from organiser.ui.tours.after.copy_form import CopyTourForm
from organiser.ui.tours.day_form import DayForm
from organiser.ui.tours.group.participant_form import ParticipantForm
from organiser.ui.tours.group.room_forms import RoomForm, RoomsForm
from organiser.ui.tours.group.vehicle_form import VehicleForm
from organiser.ui.tours.group.wish_form import WishForm
from organiser.ui.tours.hosts import asking
from organiser.ui.tours.move_tour_form import MoveTourForm
from organiser.ui.tours.plan.leg_form import LegForm
from organiser.ui.tours.plan.read_field import ReadField
from organiser.ui.tours.plan.stop_form import StopForm
from organiser.ui.tours.sides import SIDES
from organiser.ui.tours.tour_form import TourForm
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import PaperKind, Stage
from tests.factories import PREPARE, make_person
from tests.journeys.desk import Desk
from tests.journeys.writing import IMPOSSIBLE, TEXTS, complaints, fields_of, leave, write
from tests.services.tour_books import Hyogo, make_hyogo

#: Whole books are pasted into notes, not into names.
_LINE_SIGNS = 500
Opener = Callable[[Desk, TourPage, Hyogo], Any]


def prepare(session: Session) -> Hyogo:
    """Plan the tour with two people, a vehicle and a room."""
    hyogo = make_hyogo(session)
    people = [make_person(session, family_name=name) for name in ("石田", "小林")]
    participants.add_participants(session, hyogo.tour_id, people)
    vehicles.add_vehicle(session, hyogo.tour_id, VehicleDraft(name="1号車"))
    rooms.add_rooms(session, hyogo.hotel, "501", beds=2)
    return hyogo


@pytest.fixture
def hyogo(desk: Desk) -> Hyogo:
    found: Hyogo = desk.store.do(PREPARE, prepare)
    desk.window.show_tour(found.tour_id)
    return found


@pytest.fixture
def page(desk: Desk, hyogo: Hyogo) -> TourPage:
    shown: TourPage = desk.find("tour_page")
    return shown


def pane_form(pane: str, press: Callable[[Any], object], kind: type[Any]) -> Opener:
    """Return what opens a form on the side of the group."""

    def opened(desk: Desk, page: TourPage, _hyogo: Hyogo) -> Any:
        page.show_side("group")
        side: Any = page._current()
        side.show_pane(pane)
        press(getattr(side, pane))
        return desk.form(kind)

    return opened


def plan_form(press: Callable[[TourPage, Hyogo], object], kind: type[Any]) -> Opener:
    """Return what opens a form over the page."""

    def opened(desk: Desk, page: TourPage, hyogo: Hyogo) -> Any:
        press(page, hyogo)
        return desk.form(kind)

    return opened


def answer_form(desk: Desk, page: TourPage, _hyogo: Hyogo) -> Any:
    page.show_side("hosts")
    side: Any = page._current()
    host = side.standing._page
    asking.open_answer(desk.store, page, host, Stage.CONSIDERING)
    return desk.form(AnswerForm)


def new_tour_form(desk: Desk, page: TourPage, _hyogo: Hyogo) -> Any:
    page._forms.new_tour(id)
    form = desk.form(TourForm)
    form.fields.field("first_day").set_value(desk.today)
    return form


def open_first(pane: Any) -> None:
    pane.view.setCurrentIndex(pane.view.matrix.index(0, 0))
    pane.view._open()


def edit_last(pane: Any) -> None:
    """Edit the room of the last line: the first ones are people without a room."""
    pane.view.setCurrentIndex(pane.view.lines.index(pane.view.lines.rowCount() - 1, 0))
    pane._on_edit_clicked()


FORMS: tuple[Opener, ...] = (
    new_tour_form,
    plan_form(lambda page, hyogo: page._forms.edit_tour(hyogo.tour_id), TourForm),
    plan_form(lambda page, _hyogo: page._forms.edit_day(page.itinerary.plan.days[0]), DayForm),
    plan_form(lambda page, _hyogo: page._forms.move_tour(page.itinerary), MoveTourForm),
    plan_form(lambda page, _hyogo: page._on_stop_requested(), StopForm),
    plan_form(lambda page, hyogo: page._forms.edit_stop(page.itinerary, hyogo.visit), StopForm),
    plan_form(lambda page, hyogo: page._forms.edit_leg(page.itinerary, hyogo.visit), LegForm),
    plan_form(lambda page, _hyogo: page._on_copy_tour(), CopyTourForm),
    pane_form("people", open_first, ParticipantForm),
    pane_form("seats", lambda pane: pane.line._on_edit_clicked(), VehicleForm),
    pane_form("seats", lambda pane: pane.wishes._on_add_clicked(), WishForm),
    pane_form("rooms", lambda pane: pane._on_add_clicked(), RoomsForm),
    pane_form("rooms", edit_last, RoomForm),
    answer_form,
)


def show_everything(page: TourPage, desk: Desk, hyogo: Hyogo) -> None:
    desk.window.show_tour(hyogo.tour_id)
    for side in SIDES:
        page.show_side(side.key)
        assert not desk.window.grab().isNull()
    for kind in (PaperKind.ITINERARY, PaperKind.ROUTE_MAP):
        preview = open_paper(page, desk.store, kind, PaperSubject(tour_id=hyogo.tour_id))
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
        assert preview.save_button.isEnabled() or complaints(preview)
        leave(preview)


def write_texts(form: Any, text: str) -> None:
    """Write where any text may stand: not where times, numbers and people of the book do."""
    for field in fields_of(form):
        if isinstance(field, ReadField | DateField | TimeField | PersonField):
            continue
        if isinstance(field, QLineEdit):
            field.setText(text[:_LINE_SIGNS])
        else:
            field.setPlainText(text)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_in_a_form(desk: Desk, page: TourPage, hyogo: Hyogo, text: str) -> None:
    for open_form in FORMS:
        desk.window.show_tour(hyogo.tour_id)
        form = open_form(desk, page, hyogo)
        write_texts(form, text)
        form.refresh()
        saved: list[object] = []
        form.saved.connect(saved.append)
        form.save()
        said = complaints(form) or (not form.save_button.isEnabled() and form.save_button.toolTip())
        assert saved or said, f"{form.objectName()} is silent"
        if not saved:
            leave(form)
    show_everything(page, desk, hyogo)


def test_no_text_is_taken_for_a_time(desk: Desk, page: TourPage, hyogo: Hyogo) -> None:
    for open_form in FORMS[:7]:
        form = open_form(desk, page, hyogo)
        if write(form, TEXTS["markup and places"], moments=False) and form.fields.own_problems():
            form.refresh()
            assert not form.save_button.isEnabled()
            assert "&lt;b&gt;" in form.save_button.toolTip()
        leave(form)


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_impossible_days_in_a_form(desk: Desk, page: TourPage, hyogo: Hyogo, text: str) -> None:
    for open_form in FORMS:
        form = open_form(desk, page, hyogo)
        if write(form, text, moments=True):
            form.refresh()
            assert not form.save_button.isEnabled(), form.objectName()
            assert complaints(form) or form.save_button.toolTip(), form.objectName()
        leave(form)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_in_its_place(desk: Desk, page: TourPage, hyogo: Hyogo, text: str) -> None:
    for key in ("hosts", "costs", "after"):
        page.show_side(key)
        side = page._current()
        names = {one.objectName() for one in side.findChildren(InPlace) if one.isVisible()}
        assert names
        for name in sorted(names):
            write_in_place(desk, side, name, text)
    show_everything(page, desk, hyogo)


def write_in_place(desk: Desk, side: Any, name: str, text: str) -> None:
    part = desk.find(name, side)
    part.open()
    form = part.form()
    assert form is not None, name
    write(form, text, moments=False)
    if not form.save():
        assert complaints(form), f"{name} is silent"
        form.close_form()
    QApplication.processEvents()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_cost_expense_and_words(desk: Desk, page: TourPage, hyogo: Hyogo, text: str) -> None:
    page.show_side("costs")
    side: Any = page._current()
    side.costs.adder._edit.setText(f"{text[:400]} 800")
    side.costs.adder.add()
    page.show_side("live")
    side = page._current()
    side.expenses_card.edit.setText(f"{text[:400]} 800")
    side.expenses_card.note()
    card = side.expenses_card
    assert not card.edit.value() or card.problem_label.text()
    show_everything(page, desk, hyogo)
