"""What is done seldom with a person: the menu behind … on their page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.services import removing
from organiser.services.people import people
from organiser.ui.duplicates.entries import person_entries
from organiser.ui.more_menu import MoreEntry, MoreMenu, leave_for_removal
from organiser.ui.people.paper_entries import paper_entries
from organiser.ui.programmes.after.forms import NoteForm
from organiser.ui.store import Store
from organiser.wording import phrase


def person_menu(store: Store, page: QWidget) -> MoreMenu:
    """Return the menu for the page of a person."""
    translate = QCoreApplication.translate
    entries = [
        *person_entries(),
        MoreEntry(name="approach", text="", icon_name="hand", do=_turn_approach),
        MoreEntry(
            name="thanks",
            text=translate("PersonMenu", "Note thanks owed…"),
            icon_name="gift",
            do=lambda menu: NoteForm.open_for(menu.store, menu.page, person_id=menu.thing_id),
        ),
        *paper_entries(),
        MoreEntry(
            name="remove",
            text=translate("PersonMenu", "Remove…"),
            icon_name="trash-2",
            do=_remove,
        ),
    ]
    return MoreMenu(store, page, entries)


def turn_approach_entry(menu: MoreMenu, *, on: bool) -> None:
    """Let the entry about approaching somebody say what it would do; `on` if it is forbidden."""
    forbid = QCoreApplication.translate("PersonMenu", "Do not approach")
    allow = QCoreApplication.translate("PersonMenu", "May be approached again")
    menu.entry("approach").setText(allow if on else forbid)


def _turn_approach(menu: MoreMenu) -> None:
    store, person_id = menu.store, menu.thing_id
    forbidden = store.read(people.get_draft, person_id).do_not_approach
    action = phrase("Do not approach {person}", person=menu.thing_name)
    if forbidden:
        action = phrase("{person} may be approached again", person=menu.thing_name)
    today = store.today()
    store.do(action, people.change_parts, person_id, today=today, do_not_approach=not forbidden)


def _remove(menu: MoreMenu) -> None:
    leaving = leave_for_removal(menu, "person")
    if leaving is not None:
        person_id, name = leaving
        action = phrase("Remove {person}", person=name)
        menu.store.do(action, removing.remove_person, person_id)
