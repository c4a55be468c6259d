"""Menus of papers: one entry for each, and a submenu where one is made for each of several."""

from collections.abc import Callable, Iterable
from functools import cache, partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from organiser.papers.catalogue import CATALOGUE, PARTS_OF_TOUR, PaperOf
from organiser.papers.options import PaperSubject
from organiser.ui.icons import icon
from organiser.ui.jobs import JobControl, start_job
from organiser.ui.language import say
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind

#: More than these are chosen in the window that makes one file for each.
_MOST_IN_MENU = 20

SubjectFor = Callable[[PaperKind], PaperSubject]


def fill_paper_menu(
    menu: QMenu,
    parent: QWidget,
    store: Store,
    kinds: Iterable[PaperKind],
    subject_for: SubjectFor,
) -> None:
    """Add an entry for each of these papers; `subject_for` is asked when one is chosen.

    A paper made once for each participant, stop, vehicle or night of a tour has a submenu with
    their names. A paper for one person opens at once where the subject names the person, else the
    window that makes one file for each. Entries are called `<kind>_action`, submenus `<kind>_menu`;
    kinds that have no paper yet are left out.
    """
    menu.aboutToShow.connect(_prepare)
    for kind in kinds:
        spec = CATALOGUE.get(kind)
        if spec is None:
            continue
        label = say(spec.label).replace("&", "&&")
        if spec.of in PARTS_OF_TOUR:
            part = menu.addMenu(icon("file-text"), label)
            part.setObjectName(f"{_name(kind)}_menu")
            part.aboutToShow.connect(partial(_fill_part, part, parent, store, kind, subject_for))
        else:
            action = menu.addAction(icon("file-text"), f"{label}…")
            action.setObjectName(f"{_name(kind)}_action")
            action.triggered.connect(
                lambda _checked, kind=kind: choose_paper(parent, store, kind, subject_for(kind))
            )


@cache
def _prepare() -> None:
    """Load what papers are drawn with while the menu is read, once."""

    def work(_control: JobControl) -> None:
        from organiser.paper_making import prepare

        prepare()

    start_job(work, done=lambda _nothing: None)


def choose_paper(parent: QWidget, store: Store, kind: PaperKind, subject: PaperSubject) -> None:
    """Open a paper, or the window for several of it where the subject does not say for whom."""
    if CATALOGUE[kind].of is PaperOf.PERSON and subject.person_id is None:
        _open_batch(parent, store, kind, subject)
    else:
        _open_preview(parent, store, kind, subject)


def _open_preview(parent: QWidget, store: Store, kind: PaperKind, subject: PaperSubject) -> None:
    # Needed by nobody who prints nothing; a menu is filled for everybody.
    from organiser.ui.papers.letters.open_letter import open_letter
    from organiser.ui.papers.open_paper import open_paper

    if CATALOGUE[kind].module == "letter":
        open_letter(parent, store, kind, subject)
        return
    open_paper(parent, store, kind, subject)


def _open_batch(parent: QWidget, store: Store, kind: PaperKind, subject: PaperSubject) -> None:
    from organiser.ui.papers.batch.batch_dialog import BatchDialog

    BatchDialog.open_for(store, parent, kind, subject)


def add_entry(menu: QMenu, text: str, name: str, do: Callable[[], object]) -> QAction:
    """Add an entry with a text that may be anybody's."""
    action = menu.addAction(text.replace("&", "&&"))
    action.setObjectName(name)
    action.triggered.connect(lambda _checked: do())
    return action


def _fill_part(
    menu: QMenu, parent: QWidget, store: Store, kind: PaperKind, subject_for: SubjectFor
) -> None:
    """Offer the parts of the tour as they are now."""
    from organiser.services.papers.subjects import list_subjects

    translate = QCoreApplication.translate
    menu.clear()
    whole = subject_for(kind)
    named = store.read(list_subjects, kind, whole, today=store.today())
    if not named:
        nothing = translate("PaperMenu", "The tour has nothing yet that it could be made for")
        menu.addAction(nothing).setEnabled(False)
        return
    add_entry(
        menu,
        translate("PaperMenu", "One file for each…"),
        f"{_name(kind)}_batch_action",
        lambda: _open_batch(parent, store, kind, whole),
    )
    if len(named) > _MOST_IN_MENU:
        return
    menu.addSeparator()
    for place, (subject, name) in enumerate(named):
        add_entry(
            menu,
            f"{name}…",
            f"{_name(kind)}_{place}_action",
            partial(_open_preview, parent, store, kind, subject),
        )


def _name(kind: PaperKind) -> str:
    return kind.value.replace(" ", "_")
