from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from organiser.services.tours import stops
from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.ui.tours.plan.leg_form import LegForm
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import LegMode, StopKind, Traffic
from tests.services.tour_books import ACT, Hyogo

OpenForm = Callable[[], FormDialog]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def edit(page: TourPage, open_form: OpenForm) -> Callable[[int], LegForm]:
    """Return what opens the form of the way to a stop."""

    def opened(stop_id: int) -> LegForm:
        page.plan.day_pane.timeline.leg_opened.emit(stop_id)
        form = open_form()
        assert isinstance(form, LegForm)
        return form

    return opened


def fill(form: LegForm, **texts: str) -> None:
    for name, text in texts.items():
        form.fields.field(f"leg.{name}").setText(text)


def label(form: LegForm, name: str) -> str:
    found = form.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def save(form: LegForm, qtbot: QtBot) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Return, CTRL)


def test_a_flight_is_kept_with_all_that_is_known(
    edit: Callable[[int], LegForm], store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.visit)
    assert form.timetable.timetable.is_folded()
    form.fields.field("leg.mode").set_value(LegMode.FLIGHT)
    assert not form.timetable.timetable.is_folded()
    fill(form, typed_minutes="", typed_distance_m="", departs_at="11:45", arrives_at="17:30")
    fill(form, service="GA 875", check_in_minutes="2:00", way_out_minutes="60")
    fill(form, next_departs_at="23:45", last_departs_at="0:30 +1")
    form.fields.field("leg.note").set_value("窓口は3階")
    form.timetable.today_action.trigger()
    save(form, qtbot)
    assert store.read(stops.get_draft, tour.visit).leg == LegDraft(
        mode=LegMode.FLIGHT,
        departs_at=705,
        arrives_at=1050,
        service="GA 875",
        check_in_minutes=120,
        way_out_minutes=60,
        next_departs_at=1425,
        last_departs_at=1470,
        note="窓口は3階",
        checked_on=store.today(),
    )


def test_what_is_shown_is_saved_unchanged(
    edit: Callable[[int], LegForm], store: Store, tour: Hyogo
) -> None:
    draft = LegDraft(mode=LegMode.TRAIN, departs_at=600, arrives_at=640, traffic=Traffic.LIGHT)
    store.do(ACT, stops.change_leg, tour.visit, draft)
    form = edit(tour.visit)
    assert form.draft() == draft
    assert not form.is_changed()


def test_zones_stand_at_both_ends(
    edit: Callable[[int], LegForm], store: Store, tour: Hyogo, page: TourPage
) -> None:
    leg = LegDraft(mode=LegMode.FLIGHT, departs_at=705, arrives_at=1050)
    there: dict[str, Any] = {"name": "Jakarta", "kind": StopKind.TRANSFER, "leg": leg}
    draft = StopDraft(**there, latitude=-6.13, longitude=106.66)
    stop_id = store.do(ACT, stops.add_stop, tour.day_ids[0], draft, place=2)
    form = edit(stop_id)
    assert label(form, "leg.departs_at_label") == "Departs (JST)"
    assert label(form, "leg.arrives_at_label") == "Arrives (WIB)"
    assert "11:45 JST" in label(form, "outcome_label")
    assert "17:30 WIB" in label(form, "outcome_label")


def test_minutes_far_from_the_estimate_are_asked_about(
    edit: Callable[[int], LegForm], store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    for stop_id, east in ((tour.lunch, 134.99), (tour.factory, 135.19)):
        here = store.read(stops.get_draft, stop_id)
        moved = StopDraft(name=here.name, latitude=34.65, longitude=east, leg=here.leg)
        store.do(ACT, stops.change_stop, stop_id, moved)
    form = edit(tour.factory)
    fill(form, typed_minutes="40")
    assert form.doubt_label.isHidden()
    fill(form, typed_minutes="5")
    assert "far from what is typed" in form.doubt_label.text()
    assert form.save_button.isEnabled()


def test_minutes_typed_before_are_offered(
    edit: Callable[[int], LegForm], store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    there = replace(store.read(stops.get_draft, tour.lunch), address="姫路市本町68")
    store.do(ACT, stops.change_stop, tour.lunch, there)
    copies = [
        store.do(ACT, stops.add_stop, tour.day_ids[1], draft)
        for draft in (
            StopDraft(name="みらい協同組合", organisation_id=tour.organisation_id),
            replace(there, leg=LegDraft()),
        )
    ]
    form = edit(copies[1])
    offer = form.findChild(QPushButton, "offer_typed_button")
    assert isinstance(offer, QPushButton)
    assert offer.text() == "Typed for 2026-12-03 (Thu): 20 min"
    offer.click()
    assert form.draft().typed_minutes == 20
    assert form.draft().typed_distance_m == 9_000


def test_an_arrival_alone_is_refused(
    edit: Callable[[int], LegForm], tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.visit)
    fill(form, arrives_at="10:00")
    assert not form.save_button.isEnabled()
    assert "An arrival needs its departure" in label(form, "leg.departs_at_problem")


def test_a_folded_mistake_comes_into_sight(edit: Callable[[int], LegForm], tour: Hyogo) -> None:
    form = edit(tour.visit)
    assert form.timetable.timetable.is_folded()
    fill(form, departs_at="noon")
    assert not form.timetable.timetable.is_folded()
    assert not form.save_button.isEnabled()
