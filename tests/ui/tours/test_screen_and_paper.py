"""What the room shows is what the paper says: same stops, times, ways, in the same order."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from organiser.documents.itinerary import build
from organiser.services.tours import stops
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.touring.lines import RowKind
from organiser.ui.language import install_translators
from organiser.ui.store import Store
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import LegMode, Stage, StopKind
from tests.documents.itineraries import options, passed
from tests.services.tour_books import ACT, Hyogo


def squeezed(text: str) -> str:
    """Return a text without spaces and with one form of every sign: PDFs have their own."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def extracted(data: bytes) -> list[str]:
    """Return the whole text of a PDF as two libraries read it."""
    document = pypdfium2.PdfDocument(data)
    seen = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    read = "".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    return [squeezed(seen), squeezed(read)]


def shown(page: TourPage) -> Iterator[tuple[str, ...]]:
    """Yield the texts of every row of every day, as the room shows them."""
    for day in page.itinerary.timeline.days:
        page.plan.day_pane.show_day(day.plan.day_id)
        for row in page.plan.day_pane.timeline.rows():
            yield (row.time, row.word, row.text) if row.kind is RowKind.STOP else (row.text,)


def make_it_various(store: Store, tour: Hyogo) -> None:
    """Let the tour have an estimate, an unknown way, a wait, and a host who refused."""
    lunch = store.read(stops.get_draft, tour.lunch)
    store.do(
        ACT,
        stops.change_stop,
        tour.lunch,
        replace(lunch, fixed_start=720, latitude=34.65, longitude=134.99, leg=LegDraft()),
    )
    factory = store.read(stops.get_draft, tour.factory)
    host = HostDraft(person_id=tour.person_id, stage=Stage.DECLINED)
    there = {"latitude": 34.69, "longitude": 135.19}
    store.do(
        ACT,
        stops.change_stop,
        tour.factory,
        replace(factory, fixed_start=900, leg=LegDraft(), host=host, **there),  # type: ignore[arg-type]
    )


def make_it_fly(store: Store, tour: Hyogo) -> None:
    """Let the tour fly into another zone over midnight, and leave its lodging in the morning."""
    flight = LegDraft(mode=LegMode.FLIGHT, departs_at=1200, arrives_at=1530, service="GA875")
    lodging = StopDraft(name="宿", kind=StopKind.LODGING, zone="Asia/Jakarta", leg=flight)
    store.do(ACT, stops.change_stop, tour.factory, lodging)
    visit = StopDraft(name="工場", zone="Asia/Jakarta", leg=LegDraft(typed_minutes=30))
    store.do(ACT, stops.change_stop, tour.hotel, visit)


@pytest.mark.parametrize("change", [make_it_various, make_it_fly])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_row_of_the_room_stands_on_the_paper_in_order(
    page: TourPage,
    store: Store,
    tour: Hyogo,
    qapp: QApplication,
    language: str,
    change: Callable[[Store, Hyogo], None],
) -> None:
    install_translators(qapp, language)
    change(store, tour)
    paper = build(passed(page.itinerary), options(language))
    rows = list(shown(page))
    assert len(rows) == 9
    for text in extracted(paper.data):
        place = 0
        for row in rows:
            for part in filter(None, map(squeezed, row)):
                found = text.find(part, place)
                assert found >= 0, f"{part} is not on the paper after place {place}"
                place = found
            place += 1


def test_what_is_for_the_organiser_alone_is_on_no_paper(
    page: TourPage, store: Store, tour: Hyogo
) -> None:
    paper = build(passed(page.itinerary), options())
    own = store.read(stops.get_draft, tour.visit)
    assert own.own_note == "駐車は裏門"
    assert own.host is not None
    for text in extracted(paper.data):
        assert own.own_note not in text
        assert squeezed(own.host.wishes) not in text
