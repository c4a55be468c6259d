"""After a tour: times, who came, pictures, the report, thanks, and the next tour."""

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.services.sessions import thanks
from organiser.services.tours import afterwards, participants, photos, reports, tours
from organiser.services.tours.afterwards import StopAfter
from organiser.services.tours.itineraries import get_itinerary
from organiser.ui import ask
from organiser.ui.fields import ChoiceField
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.ui.tours.after.after_side import AfterSide
from organiser.ui.tours.after.copy_form import CopyTourForm
from organiser.vocabulary import Presence
from tests.conftest import TODAY
from tests.factories import make_interaction, make_person
from tests.services.tour_books import ACT, FIRST_DAY, PREPARE, Hyogo
from tests.ui.programmes.card_table import CardTable

LATER = FIRST_DAY + timedelta(days=4)


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> CardTable:
    return CardTable(qtbot, store)


@pytest.fixture
def people(book: Book, tour: Hyogo) -> list[int]:
    made = [book.do(PREPARE, make_person, family_name=name).value for name in ("青木", "井上")]
    book.do(PREPARE, participants.add_participants, tour.tour_id, made)
    return made


@pytest.fixture
def side(table: CardTable, tour: Hyogo, people: list[int]) -> AfterSide:
    table.store.today = lambda: LATER
    made = AfterSide(table.desk)

    def show(_tables: object = None) -> None:
        made.show_tour(table.store.read(get_itinerary, tour.tour_id))

    show()
    table.store.changed.connect(show)
    table.put(made)
    return made


def stops(table: CardTable, tour: Hyogo) -> dict[int, StopAfter]:
    found = table.store.read(afterwards.list_stops, tour.tour_id)
    return {one.stop_id: one for one in found}


def names(table: CardTable, tour: Hyogo) -> list[str]:
    return [one.file_name for one in table.store.read(photos.list_photos, tour.tour_id)]


def picture(folder: Path, name: str, colour: Qt.GlobalColor = Qt.GlobalColor.red) -> Path:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(colour)
    path = folder / name
    assert image.save(str(path))
    return path


def test_all_as_planned_is_one_click(side: AfterSide, table: CardTable, tour: Hyogo) -> None:
    assert table.texts("after_time") == ["–"] * 5
    table.press("all_as_planned_button")
    assert table.texts("after_time")[1] == "9:40 – 11:10"
    assert not side.stops.planned_button.isVisible()


def test_how_it_was_is_typed_by_the_keyboard(
    side: AfterSide, table: CardTable, tour: Hyogo
) -> None:
    form = table.open(f"after_stop_{tour.visit}")
    form.fields.field("came_at").setText("9:50")
    form.fields.field("left_at").setText("9:20")
    form.fields.field("seen").set_value("講習 <b>2コマ</b>")
    QTest.keyClick(form.fields.field("left_at"), Qt.Key.Key_Return)
    assert form.problem() or form.isVisible()
    form.fields.field("left_at").setText("11:20")
    QTest.keyClick(form.fields.field("left_at"), Qt.Key.Key_Return)
    outcome = stops(table, tour)[tour.visit].outcome
    assert (outcome.came_at, outcome.left_at, outcome.seen) == (590, 680, "講習 <b>2コマ</b>")
    assert table.texts("after_seen") == ["講習 <b>2コマ</b>"]


def test_who_came_is_chosen_or_everybody_at_once(
    side: AfterSide, table: CardTable, tour: Hyogo, people: list[int]
) -> None:
    choice = table.seen(ChoiceField, f"presence_{people[0]}")
    choice.set_value(Presence.ABSENT_WITH_WORD)
    table.press("everybody_came_button")
    found = [one.presence for one in table.store.read(afterwards.list_attended, tour.tour_id)]
    assert found == [Presence.ABSENT_WITH_WORD, Presence.PRESENT]
    assert not side.people.everybody_button.isVisible()
    table.seen(ChoiceField, f"presence_{people[0]}").set_value(None)
    assert table.store.read(afterwards.list_attended, tour.tour_id)[0].presence is None


def test_pictures_are_chosen_described_moved_and_removed(
    side: AfterSide,
    table: CardTable,
    tour: Hyogo,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = [picture(tmp_path, "a.png"), picture(tmp_path, "b.jpg", Qt.GlobalColor.blue)]
    monkeypatch.setattr(ask, "open_paths", lambda *_said, **_more: chosen)
    table.press("add_photos_button")
    assert names(table, tour) == ["a.png", "b.jpg"]
    first, second = table.store.read(photos.list_photos, tour.tour_id)
    form = table.open(f"photo_{first.photo_id}")
    form.fields.field("caption").setText("正門")
    QTest.keyClick(form.fields.field("caption"), Qt.Key.Key_Return)
    assert table.texts("photo_caption") == ["正門", "no words yet"]
    table.press(f"photo_down_{first.photo_id}")
    assert names(table, tour) == ["b.jpg", "a.png"]
    table.press(f"photo_up_{first.photo_id}")
    table.press(f"photo_away_{second.photo_id}")
    assert names(table, tour) == ["a.png"]


def test_pictures_are_dropped_and_what_is_none_is_refused(
    side: AfterSide, table: CardTable, tour: Hyogo, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path, "a.png")))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    side.photos.dropEvent(drop)
    assert names(table, tour) == ["a.png"]
    for name in ("b.txt", "c.svg"):
        other = tmp_path / name
        other.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
        with pytest.raises(InvalidInput):
            side.photos.add_photos([other])
    assert names(table, tour) == ["a.png"]


def test_a_missing_picture_is_said(
    side: AfterSide, table: CardTable, tour: Hyogo, tmp_path: Path
) -> None:
    side.photos.add_photos([picture(tmp_path, "a.png")])
    (kept,) = table.store.read(photos.list_photos, tour.tour_id)
    place = table.store.files.find(kept.digest)
    assert place is not None
    place.unlink()
    table.press("all_as_planned_button")
    side.photos.refill()
    assert table.texts("photo_small") == ["missing"]


def test_the_report_is_written_and_seen_as_paper(
    side: AfterSide, table: CardTable, tour: Hyogo, tmp_path: Path, qtbot: QtBot
) -> None:
    side.photos.add_photos([picture(tmp_path, "a.png")])
    form = table.open("report_part")
    form.fields.field("report").set_value("よい見学でした")
    form.save()
    assert table.store.read(reports.get_text, tour.tour_id) == "よい見学でした"
    table.press("report_paper_button")
    preview = table.window.findChild(PaperPreview)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.paper is not None)
    assert preview.paper is not None
    saved = tmp_path / "report.pdf"
    saved.write_bytes(preview.paper.data)
    pages = PdfReader(saved).pages
    assert "よい見学でした" in pages[0].extract_text().replace(" ", "")
    assert sum(len(page.images) for page in pages) == 1
    preview.reject()


def test_hosts_are_thanked_and_their_visits_kept(
    side: AfterSide, table: CardTable, tour: Hyogo, book: Book
) -> None:
    assert len(side.thanks.lines) == 1
    side.thanks.lines[0].setFocus()
    QTest.keyClick(side.thanks.lines[0], Qt.Key.Key_T)
    assert side.thanks.lines == []
    assert table.store.read(thanks.list_owed, LATER) == ()
    table.press("record_visits_button")
    assert "1" in table.texts("visits_label")[0]
    book.do(ACT, make_interaction, tour.person_id)


def test_the_next_tour_is_planned_with_a_small_form(
    side: AfterSide, table: CardTable, tour: Hyogo, qtbot: QtBot
) -> None:
    table.press("copy_tour_button")
    form = table.window.findChild(CopyTourForm)
    assert form is not None
    form.fields.field("name").setText("")
    assert not form.save_button.isEnabled()
    form.fields.field("name").setText("次の見学")
    form.save()
    ((way, new),) = table.followed
    assert way == "show_tour"
    assert table.store.read(tours.get_draft, new).name == "次の見学"
    assert table.store.read(get_itinerary, new).first_day == FIRST_DAY + timedelta(weeks=1)


def test_before_the_tour_it_says_what_will_stand_here(
    side: AfterSide, table: CardTable, tour: Hyogo
) -> None:
    table.store.today = lambda: TODAY
    side.show_tour(table.store.read(get_itinerary, tour.tour_id))
    assert "when the tour is over" in table.texts("tour_thanks_empty")[0]
    assert not side.thanks.visits_button.isVisible()
