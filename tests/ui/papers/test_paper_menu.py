import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from organiser.papers.catalogue import CATALOGUE, PARTS_OF_TOUR, PaperOf
from organiser.papers.options import PaperSubject
from organiser.services.tours import participants
from organiser.ui.papers import paper_menu
from organiser.ui.papers.batch.batch_dialog import BatchDialog
from organiser.ui.papers.paper_menu import choose_paper, fill_paper_menu
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.ui.tours.paper_kinds import TOUR_PAPERS
from organiser.vocabulary import PaperKind
from tests.factories import make_person
from tests.services.tour_books import ACT, Hyogo


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def menu(parent: QWidget, store: Store, tour: Hyogo) -> QMenu:
    made = QMenu(parent)
    kinds = (PaperKind.ITINERARY, PaperKind.PERSONAL_PAGE)
    fill_paper_menu(made, parent, store, kinds, lambda _kind: PaperSubject(tour_id=tour.tour_id))
    return made


def submenu(menu: QMenu) -> QMenu:
    found = menu.findChild(QMenu, "personal_page_menu")
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def action(menu: QMenu, name: str) -> QAction:
    found = menu.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_a_paper_of_the_whole_tour_opens_at_once(
    menu: QMenu, parent: QWidget, qtbot: QtBot
) -> None:
    assert action(menu, "itinerary_action").text() == "Itinerary for participants…"
    action(menu, "itinerary_action").trigger()
    preview = parent.findChild(PaperPreview)
    assert isinstance(preview, PaperPreview)
    qtbot.waitSignal(preview.shown).wait()
    preview.reject()


def test_papers_for_each_have_a_submenu_with_the_names(menu: QMenu) -> None:
    names = [one.text() for one in submenu(menu).actions() if one.text()]
    assert names[0] == "One file for each…"
    assert {"石田…", "小林…", "<b>&&…"} == set(names[1:])
    assert [one.text() for one in submenu(menu).actions() if one.text()] == names


def test_the_first_entry_opens_the_window_for_each(menu: QMenu, parent: QWidget) -> None:
    action(submenu(menu), "personal_page_batch_action").trigger()
    dialog = parent.findChild(BatchDialog)
    assert isinstance(dialog, BatchDialog)
    dialog.reject()


def test_many_names_are_left_to_that_window(menu: QMenu, store: Store, tour: Hyogo) -> None:
    many = [store.do(ACT, make_person, family_name=f"人{number}") for number in range(20)]
    store.do(ACT, participants.add_participants, tour.tour_id, many)
    assert len(submenu(menu).actions()) == 1


def test_a_tour_without_people_says_so(parent: QWidget, store: Store, tour: Hyogo) -> None:
    made = QMenu(parent)
    fill_paper_menu(
        made,
        parent,
        store,
        [PaperKind.DRIVER_SHEET],
        lambda _kind: PaperSubject(tour_id=tour.tour_id),
    )
    found = made.findChild(QMenu, "driver_sheet_menu")
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    (only,) = found.actions()
    assert not only.isEnabled()
    assert "nothing yet" in only.text()


def test_papers_for_people_without_a_person_are_made_one_each(
    parent: QWidget, store: Store, tour: Hyogo
) -> None:
    subject = PaperSubject(person_ids=(tour.person_id,))
    choose_paper(parent, store, PaperKind.THANKS_LETTER, subject)
    dialog = parent.findChild(BatchDialog)
    assert isinstance(dialog, BatchDialog)
    assert dialog.subject_list.topLevelItemCount() == 1
    dialog.reject()


def test_what_is_drawn_with_is_loaded_while_the_menu_is_read(
    menu: QMenu, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    loaded: list[bool] = []
    monkeypatch.setattr("organiser.paper_making.prepare", lambda: loaded.append(True))
    paper_menu._prepare.cache_clear()
    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: bool(loaded))
    assert loaded == [True]


def test_every_paper_of_a_tour_is_in_its_menu_once() -> None:
    kinds = [kind for group in TOUR_PAPERS for kind in group]
    of_tours = {
        spec.kind for spec in CATALOGUE.values() if spec.of in {PaperOf.TOUR, *PARTS_OF_TOUR}
    }
    assert len(set(kinds)) == len(kinds)
    assert of_tours <= set(kinds)
