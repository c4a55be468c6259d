"""What is done seldom with an organisation: the menu behind … on its page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.services import removing
from organiser.ui.duplicates.entries import organisation_entries
from organiser.ui.more_menu import MoreEntry, MoreMenu, leave_for_removal
from organiser.ui.store import Store
from organiser.wording import phrase


def organisation_menu(store: Store, page: QWidget) -> MoreMenu:
    """Return the menu for the page of an organisation."""
    translate = QCoreApplication.translate
    entries = [
        *organisation_entries(),
        MoreEntry(
            name="remove",
            text=translate("OrganisationMenu", "Remove…"),
            icon_name="trash-2",
            do=_remove,
        ),
    ]
    return MoreMenu(store, page, entries)


def _remove(menu: MoreMenu) -> None:
    leaving = leave_for_removal(menu, "organisation")
    if leaving is not None:
        organisation_id, name = leaving
        action = phrase("Remove {organisation}", organisation=name)
        menu.store.do(action, removing.remove_organisation, organisation_id)
