from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.models import Address, VisitingWindow
from organiser.services.tours import stops, tours
from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.touring.plan import Window
from organiser.ui.store import Store
from organiser.ui.suggest_field import PersonField, PlaceField
from organiser.ui.tours.plan.stop_form import StopForm
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import LegMode, OrderLock, OrganisationKind, Stage, StopKind
from tests.factories import add, make_organisation, make_person, make_position
from tests.services.tour_books import ACT, Hyogo

OpenForm = Callable[[], StopForm]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def edit(page: TourPage, open_form: OpenForm) -> Callable[[int], StopForm]:
    """Return what opens the form of a stop."""

    def opened(stop_id: int) -> StopForm:
        page.plan.day_pane.timeline.stop_opened.emit(stop_id)
        return open_form()

    return opened


@pytest.fixture
def new(page: TourPage, open_form: OpenForm) -> StopForm:
    page.header.stop_requested.emit()
    return open_form()


def problem(form: StopForm, name: str) -> str:
    label = form.findChild(QLabel, f"{name}_problem")
    assert isinstance(label, QLabel)
    return label.text()


def type_over(qtbot: QtBot, field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def make_school(session: Session) -> int:
    """Add a school with Thursday hours, an address and a head."""
    school = make_organisation(session, name="Akashi School", kind=OrganisationKind.SCHOOL)
    for opens, closes in ((540, 720), (780, 1020)):
        add(session, VisitingWindow(organisation_id=school, weekday=3, opens=opens, closes=closes))
    add(
        session,
        Address(organisation_id=school, municipality="明石市", latitude=34.65, longitude=134.99),
    )
    head = make_person(session, family_name="森本", given_name="真理")
    make_position(session, head, school, title="校長")
    return school


def choose(field: PlaceField | PersonField, text: str, qtbot: QtBot) -> None:
    """Type into a field and take the first proposal."""
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, text)
    with qtbot.waitSignal(field.chosen):
        field.completion.take(0)


def test_a_stop_is_shown_as_it_is_and_saved_unchanged(
    edit: Callable[[int], StopForm], store: Store, tour: Hyogo
) -> None:
    for stop_id in (tour.gathering, tour.visit, tour.lunch, tour.factory):
        before = store.read(stops.get_draft, stop_id)
        form = edit(stop_id)
        assert replace(form.draft(), host=None) == replace(before, host=None)
        assert not form.is_changed()
        form.reject()


def test_an_organisation_brings_what_the_book_knows(
    new: StopForm, store: Store, qtbot: QtBot
) -> None:
    school = store.do(ACT, make_school)
    choose(new.place.name, "akashi", qtbot)
    draft = new.draft()
    assert (draft.name, draft.organisation_id) == ("Akashi School", school)
    assert draft.windows == (Window(540, 720), Window(780, 1020))
    assert draft.host is not None
    assert store.people_page([draft.host.person_id or 0])[0].name == "森本 真理"
    assert new.place.address.placeholderText() == "明石市"
    assert draft.address == ""


def test_a_name_keeps_its_organisation_until_it_is_another(
    new: StopForm, store: Store, qtbot: QtBot
) -> None:
    school = store.do(ACT, make_school)
    choose(new.place.name, "akashi", qtbot)
    qtbot.keyClicks(new.place.name, " annex")
    assert (new.draft().name, new.draft().organisation_id) == ("Akashi School annex", school)
    type_over(qtbot, new.place.name, "Harbour")
    assert new.draft().organisation_id is None


def test_a_name_typed_out_exactly_is_the_organisation(
    new: StopForm, store: Store, qtbot: QtBot
) -> None:
    school = store.do(ACT, make_school)
    type_over(qtbot, new.place.name, "Akashi School")
    new.place.name.resolve()
    assert new.draft().organisation_id == school


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [("10:00", "9:40", "20 minutes before it begins"), ("10:00", "11:30", "")],
)
def test_an_end_before_the_beginning_is_refused(
    edit: Callable[[int], StopForm], tour: Hyogo, qtbot: QtBot, start: str, end: str, told: str
) -> None:
    form = edit(tour.visit)
    type_over(qtbot, form.times.start, start)
    type_over(qtbot, form.times.end, end)
    assert told in problem(form, "ends")
    assert form.save_button.isEnabled() is not bool(told)
    if not told:
        assert (form.draft().fixed_start, form.draft().dwell_minutes) == (600, 90)
        assert form.times.length.value() == 90


def test_an_end_that_was_refused_is_put_right_by_the_start(
    edit: Callable[[int], StopForm], tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.visit)
    type_over(qtbot, form.times.start, "10:00")
    type_over(qtbot, form.times.end, "9:40")
    type_over(qtbot, form.times.start, "9:00")
    assert form.save_button.isEnabled()
    assert (form.draft().fixed_start, form.draft().dwell_minutes) == (540, 40)


def test_the_end_follows_length_and_start(
    edit: Callable[[int], StopForm], tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.visit)
    assert form.times.end.text() == "11:10"
    assert form.times.start.placeholderText() == "as it comes: 9:40"
    form.times.length.setValue(60)
    assert form.times.end.text() == "10:40"
    type_over(qtbot, form.times.start, "10:00")
    assert form.times.end.text() == "11:00"
    assert form.outcome_label.text() == "Begins at 10:00, ends at 11:00"


def test_what_would_be_wrong_is_told_while_typing(
    edit: Callable[[int], StopForm], tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.visit)
    assert form.cautions_label.text() == ""
    type_over(qtbot, form.times.windows, "9:30-11:00")
    assert "10 minutes after visiting hours (until 11:00)" in form.cautions_label.text()
    type_over(qtbot, form.times.windows, "11:00-9:30")
    form.times.length.setFocus()
    assert "end before they begin" in problem(form, "windows")
    assert not form.save_button.isEnabled()


def test_a_day_begins_where_everybody_meets(
    page: TourPage, open_form: OpenForm, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.plan.day_pane.add_day_button, Qt.MouseButton.LeftButton)
    page.header.stop_requested.emit()
    form = open_form()
    assert form.place.kind.value() is StopKind.MEETING
    assert form.times.length.value() == 15
    assert form.host.draft() is None


def test_a_new_stop_is_as_long_as_its_kind(new: StopForm) -> None:
    assert new.times.length.value() == 90
    new.place.kind.set_value(StopKind.MEAL)
    assert new.times.length.value() == 60
    assert new.host.draft() is None
    new.times.length.setValue(45)
    new.place.kind.set_value(StopKind.VISIT)
    assert new.times.length.value() == 45
    host = new.host.draft()
    assert host is not None
    assert host.stage is Stage.CANDIDATE


def test_the_way_is_estimated_until_it_is_typed(
    edit: Callable[[int], StopForm], store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    here = replace(store.read(stops.get_draft, tour.lunch), latitude=34.65, longitude=134.99)
    store.do(ACT, stops.change_stop, tour.lunch, here)
    form = edit(tour.factory)
    minutes = form.fields.field("leg.typed_minutes")
    type_over(qtbot, form.limits.point, "34.69, 135.19")
    assert minutes.placeholderText() == "about 45 min"
    type_over(qtbot, minutes, " ")
    assert form.draft().leg == LegDraft(mode=LegMode.CAR)
    type_over(qtbot, minutes, "1:05")
    assert form.draft().leg == LegDraft(mode=LegMode.CAR, typed_minutes=65)
    type_over(qtbot, minutes, "soon")
    form.times.length.setFocus()
    assert "not a length of time" in problem(form, "leg.typed_minutes")


def test_the_first_stop_of_a_day_has_no_way(edit: Callable[[int], StopForm], tour: Hyogo) -> None:
    assert not edit(tour.gathering).fields.has_field("leg.mode")


def test_a_host_is_somebody_of_the_book(
    edit: Callable[[int], StopForm], store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.lunch)
    assert form.draft().host is None
    type_over(qtbot, form.host.person, "nobody known")
    assert "Choose a person from the list" in form.host.person.problem()
    assert not form.save_button.isEnabled()
    form.host.person.clear()
    choose(form.host.person, "takahashi", qtbot)
    host = form.draft().host
    assert host is not None
    assert (host.person_id, host.stage) == (tour.person_id, Stage.CANDIDATE)
    form.host.stage.set_value(Stage.ASKED)
    host = form.draft().host
    assert host is not None
    assert (host.stage, host.noted_on) == (Stage.ASKED, store.today())


def test_a_stop_is_kept_with_the_keyboard(
    new: StopForm, page: TourPage, store: Store, qtbot: QtBot
) -> None:
    qtbot.keyClicks(new.focusWidget(), "Harbour")
    qtbot.keyClick(new, Qt.Key.Key_Return, CTRL)
    stop_id = page.plan.day_pane.timeline.current_stop()
    assert stop_id is not None
    kept = store.read(stops.get_draft, stop_id)
    assert replace(kept, host=None, leg=None) == StopDraft(name="Harbour", dwell_minutes=90)


def test_what_is_rare_is_folded_and_kept(
    edit: Callable[[int], StopForm], store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.visit)
    assert form.limits.section.is_folded()
    qtbot.mouseClick(form.limits.section.heading, Qt.MouseButton.LeftButton)
    for name, minutes in (
        ("least_dwell_minutes", "60"),
        ("most_dwell_minutes", "2:00"),
        ("buffer_before_minutes", "10"),
        ("buffer_after_minutes", "5"),
    ):
        type_over(qtbot, form.fields.field(name), minutes)
    form.fields.field("lock").set_value(OrderLock.LAST)
    form.fields.field("zone").set_value("Asia/Makassar")
    form.fields.field("is_optional").setChecked(True)
    qtbot.keyClick(form, Qt.Key.Key_Return, CTRL)
    kept = store.read(stops.get_draft, tour.visit)
    assert (kept.least_dwell_minutes, kept.most_dwell_minutes) == (60, 120)
    assert (kept.buffer_before_minutes, kept.buffer_after_minutes) == (10, 5)
    assert (kept.lock, kept.zone, kept.is_optional) == (OrderLock.LAST, "Asia/Makassar", True)


def test_a_folded_mistake_comes_into_sight(
    edit: Callable[[int], StopForm], tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.visit)
    form.fields.field("least_dwell_minutes").setText("some")
    assert not form.limits.section.is_folded()
    assert not form.save_button.isEnabled()
    form.fields.field("least_dwell_minutes").setText("100")
    assert "longer than the stay itself" in problem(form, "least_dwell_minutes")


def test_an_address_puts_the_stop_on_the_map(new: StopForm, qtbot: QtBot) -> None:
    new.place.name.setText("港")
    new.place.address.setText("兵庫県姫路市本町68")
    new.place.address.editingFinished.emit()
    draft = new.draft()
    assert (round(draft.latitude or 0, 1), round(draft.longitude or 0, 1)) == (34.8, 134.7)
    assert "姫路市" in new.place.notice.text()
    new.place.address.setText("どこか")
    new.place.address.editingFinished.emit()
    assert new.draft().latitude is None
    new.limits.point.setText("35, 135")
    new.place.address.setText("兵庫県姫路市本町68")
    new.place.address.editingFinished.emit()
    assert new.draft().latitude == 35


def test_usual_hours_come_back_by_a_press(new: StopForm, store: Store, qtbot: QtBot) -> None:
    store.do(ACT, make_school)
    choose(new.place.name, "akashi", qtbot)
    assert not new.hours_button.isVisible()
    type_over(qtbot, new.times.windows, "9:00-10:00 last entry")
    assert new.draft().windows == (Window(540, 600, is_last_entry=True),)
    assert new.hours_button.text() == "Usual hours: 9:00-12:00, 13:00-17:00"
    qtbot.mouseClick(new.hours_button, Qt.MouseButton.LeftButton)
    assert new.draft().windows == (Window(540, 720), Window(780, 1020))


def test_a_closed_day_and_a_holiday_are_told(
    page: TourPage, open_form: OpenForm, store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    store.do(ACT, make_school)
    day = replace(store.read(tours.get_day_draft, tour.day_ids[0]), held_on=date(2026, 11, 23))
    store.do(ACT, tours.change_day, tour.day_ids[0], day)
    page.header.stop_requested.emit()
    form = open_form()
    assert "Labor Thanksgiving Day" in form.day_label.text()
    choose(form.place.name, "akashi", qtbot)
    assert "closed on Mondays" in form.day_label.text()


@pytest.mark.parametrize(("typed", "minute"), [("25:30", 1530), ("翌1:30", 1530), ("9:05", 545)])
def test_a_start_may_lie_after_midnight(
    edit: Callable[[int], StopForm], tour: Hyogo, typed: str, minute: int
) -> None:
    form = edit(tour.visit)
    form.times.start.setText(typed)
    assert form.draft().fixed_start == minute
