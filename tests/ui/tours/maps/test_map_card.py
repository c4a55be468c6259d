"""The map card shows where the stops lie, leads to them, and becomes a picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from organiser.services.tours import stops
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import StopDraft
from organiser.touring.itinerary import Itinerary
from organiser.ui.store import Store
from organiser.ui.tours.maps import map_saving
from organiser.ui.tours.maps.map_card import MapCard
from organiser.wording import phrase
from tests.services.tour_books import Hyogo

POINTS = {"港": (34.65, 135.0), "城": (34.84, 134.69)}


@pytest.fixture
def itinerary(store: Store, tour: Hyogo) -> Itinerary:
    for name, (latitude, longitude) in POINTS.items():
        draft = StopDraft(name=name, latitude=latitude, longitude=longitude)
        store.do(phrase("Prepare a test"), stops.add_stop, tour.day_ids[1], draft)
    return store.read(get_itinerary, tour.tour_id)


@pytest.fixture
def card(qtbot: QtBot) -> MapCard:
    card = MapCard()
    qtbot.addWidget(card)
    card.resize(420, 460)
    card.show()
    return card


def test_stops_of_the_day_have_the_numbers_of_its_rows(
    card: MapCard, itinerary: Itinerary, tour: Hyogo
) -> None:
    card.show_itinerary(itinerary, tour.day_ids[1])
    shown = card.map_view.drawn()
    assert shown is not None
    assert [mark.text for mark in shown.marks] == ["2", "3"]
    assert "not routes" in card.note_label.text()
    assert "1 stop" in card.note_label.text()


def test_the_whole_tour_counts_stops_through(
    card: MapCard, itinerary: Itinerary, tour: Hyogo
) -> None:
    card.show_itinerary(itinerary, tour.day_ids[0])
    assert card.empty_label.isVisible()
    card.scope_bar.set_current("tour")
    card.show_itinerary(itinerary, tour.day_ids[0])
    shown = card.map_view.drawn()
    assert shown is not None
    assert [mark.text for mark in shown.marks] == ["6", "7"]


def test_a_click_on_a_number_leads_to_its_stop(
    card: MapCard, itinerary: Itinerary, tour: Hyogo, qtbot: QtBot
) -> None:
    card.show_itinerary(itinerary, tour.day_ids[1])
    shown = card.map_view.drawn()
    assert shown is not None
    mark = shown.marks[0]
    with qtbot.waitSignal(card.stop_chosen) as chosen:
        place = QPoint(round(mark.x), round(mark.y))
        qtbot.mouseClick(card.map_view, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [mark.stop_ids[0]]


def test_the_map_is_saved_as_a_picture(
    card: MapCard,
    itinerary: Itinerary,
    tour: Hyogo,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "map.png"
    monkeypatch.setattr(map_saving.ask, "save_path", lambda *_args, **_kinds: path)
    card.show_itinerary(itinerary, tour.day_ids[1])
    card.save_button.click()
    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == (2000, 1556)
