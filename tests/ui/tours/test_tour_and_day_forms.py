from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.models import ClosedDay
from organiser.services.tours import stops, tours
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import StopDraft
from organiser.services.tours.tours import DayDraft
from organiser.touring.plan import Lunch
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.ui.tours.room import ToursRoom
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import StopKind
from tests.factories import add, make_organisation
from tests.services.tour_books import ACT, Hyogo

OpenForm = Callable[[], FormDialog]
CTRL = Qt.KeyboardModifier.ControlModifier


def fill(form: FormDialog, **texts: str) -> None:
    for name, text in texts.items():
        form.fields.field(name).setText(text)


def save(form: FormDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Return, CTRL)


def problem(form: FormDialog, name: str) -> str:
    label = form.findChild(QLabel, f"{name}_problem")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_first_tour_is_made_in_one_form(
    room: ToursRoom, store: Store, qtbot: QtBot, open_form: OpenForm
) -> None:
    room.tour_list.new_tour_requested.emit()
    form = open_form()
    fill(form, name="見学 明石", first_day="2026-12-10", begin="明石駅", begins_at="8:45")
    fill(form, group_size="12")
    form.fields.field("days").setValue(3)
    save(form, qtbot)
    plan = room.tour_page.itinerary.plan
    assert [day.day.day for day in plan.days] == [10, 11, 12]
    (begin,) = plan.days[0].stops
    assert (begin.name, begin.kind, begin.fixed_start) == ("明石駅", StopKind.MEETING, 525)
    assert plan.group_size == 12


def test_what_is_rare_of_a_tour_is_folded_and_kept(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    page.header.edit_requested.emit()
    form: Any = open_form()
    assert form.limits.is_folded()
    assert form.limits.summary_label.text() == "buffer 0 min · longest day 12 h"
    form.fields.field("boarding_buffer_minutes").setValue(5)
    fill(form, longest_day_minutes="10:30", garage_minutes="40", rupiah_for_100_yen="10,950")
    form.fields.field("home_zone").set_value("Asia/Jakarta")
    save(form, qtbot)
    kept = store.read(tours.get_draft, tour.tour_id)
    assert (kept.boarding_buffer_minutes, kept.longest_day_minutes) == (5, 630)
    assert (kept.garage_minutes, kept.home_zone) == (40, "Asia/Jakarta")
    assert kept.rupiah_for_100_yen == 10_950
    page.header.edit_requested.emit()
    assert not open_form().is_changed()


def test_what_stands_at_the_foot_of_papers_is_folded_until_it_says_something(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    page.header.edit_requested.emit()
    form: Any = open_form()
    assert form.papers.section.is_folded()
    texts = {"cost_note": "昼食込み", "insurance": "団体で加入", "cancellation": "三日前まで"}
    for name, text in texts.items():
        form.fields.field(name).set_value(text)
    form.fields.field("emergency_numbers").set_value("119\n078-1 病院")
    form.papers.section.heading.click()
    form.papers.section.heading.click()
    assert form.papers.section.summary_label.text().startswith("昼食込み · 団体で")
    save(form, qtbot)
    kept = store.read(tours.get_draft, tour.tour_id)
    assert {name: getattr(kept, name) for name in texts} == texts
    assert kept.emergency_numbers == "119\n078-1 病院"
    page.header.edit_requested.emit()
    again: Any = open_form()
    assert not again.papers.section.is_folded()
    assert not again.is_changed()


@pytest.mark.parametrize("name", ["longest_day_minutes", "rupiah_for_100_yen"])
def test_a_folded_mistake_comes_into_sight(page: TourPage, open_form: OpenForm, name: str) -> None:
    page.header.edit_requested.emit()
    form: Any = open_form()
    fill(form, **{name: "plenty"})
    assert not form.limits.is_folded()
    assert not form.save_button.isEnabled()


def test_a_day_is_kept_with_its_end_and_lunch(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    page.plan.day_pane.edit_day_requested.emit(tour.day_ids[0])
    form = open_form()
    assert not form.is_changed()
    fill(form, ends_by="18:00", lunch_from="12:00", lunch_until="14:00", lunch_minutes="1:00")
    save(form, qtbot)
    assert store.read(tours.get_day_draft, tour.day_ids[0]) == DayDraft(
        held_on=date(2026, 12, 3), ends_by=1080, lunch=Lunch(720, 840, 60)
    )


def test_lunch_may_be_given_up_and_must_fit(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    page.plan.day_pane.edit_day_requested.emit(tour.day_ids[0])
    form = open_form()
    fill(form, lunch_minutes="3:00")
    assert "between 1 and 120 minutes" in problem(form, "lunch_minutes")
    form.fields.field("lunch").setChecked(False)
    assert not form.fields.field("lunch_from").isEnabled()
    save(form, qtbot)
    assert store.read(tours.get_day_draft, tour.day_ids[0]).lunch is None


def test_a_holiday_is_named_where_its_date_is_typed(
    page: TourPage, tour: Hyogo, open_form: OpenForm
) -> None:
    page.plan.day_pane.edit_day_requested.emit(tour.day_ids[0])
    form = open_form()
    label = form.findChild(QLabel, "day_mark_label")
    assert isinstance(label, QLabel)
    assert not label.isVisible()
    fill(form, held_on="2026-11-23")
    assert "Labor Thanksgiving Day" in label.text()


def closed_on(session: Session, day: date) -> int:
    key = make_organisation(session, name="港の会社")
    add(
        session,
        ClosedDay(organisation_id=key, first_day=day, last_day=day, reason="棚卸し"),
    )
    return key


def test_who_is_closed_is_told_before_the_tour_moves(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    key = store.do(ACT, closed_on, date(2026, 12, 10))
    draft = StopDraft(name="港", organisation_id=key)
    store.do(ACT, stops.add_stop, tour.day_ids[0], draft)
    page.header.dates_requested.emit()
    form: Any = open_form()
    assert form.closed_label.text() == ""
    fill(form, first_day="2026-12-10")
    assert form.closed_label.text() == "10 Dec (Thu) 港: 棚卸し"
    save(form, qtbot)
    codes = [one.code.name for one in page.itinerary.timeline.conflicts]
    assert "HOST_CLOSED_DAY" in codes
    assert store.read(get_itinerary, tour.tour_id).first_day == date(2026, 12, 10)


def test_the_list_says_how_far_off_and_how_confirmed_tours_are(
    room: ToursRoom, tour: Hyogo
) -> None:
    room.tour_list.reload()
    model = room.tour_list.view.model()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown[2].startswith("in 12 day")
    assert shown[3:] == ["5", "5", "1/2"]
