"""Which rooms there are, and how each is made when somebody first enters it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from organiser.ui.sidebar import SideEntry
from organiser.ui.store import Store, View

ROOMS = ("today", "people", "organisations", "programmes", "tours")


def entries() -> tuple[SideEntry, ...]:
    """Return the side bar's entries in their groups, named in the language of the window."""
    translate = QCoreApplication.translate
    return (
        SideEntry(room="today", label=translate("Rooms", "Today"), icon_name="calendar-check"),
        SideEntry(room="people", label=translate("Rooms", "People"), icon_name="users", group=1),
        SideEntry(
            room="organisations",
            label=translate("Rooms", "Organisations"),
            icon_name="building-2",
            group=1,
        ),
        SideEntry(
            room="programmes",
            label=translate("Rooms", "Programmes"),
            icon_name="list-ordered",
            group=2,
        ),
        SideEntry(room="tours", label=translate("Rooms", "Tours"), icon_name="route", group=2),
    )


def load() -> None:
    """Import every room, so that entering one does not wait; makes no widget, fit for a thread."""
    _makers()


def make_room(name: str, store: Store) -> View:
    """Return a new room."""
    return _makers()[name](store)


def _makers() -> dict[str, Callable[[Store], View]]:
    from organiser.ui.organisations.room import OrganisationsRoom
    from organiser.ui.people.room import PeopleRoom
    from organiser.ui.programmes.room import ProgrammesRoom
    from organiser.ui.today.room import TodayRoom
    from organiser.ui.tours.room import ToursRoom

    return {
        "today": TodayRoom,
        "people": PeopleRoom,
        "organisations": OrganisationsRoom,
        "programmes": ProgrammesRoom,
        "tours": ToursRoom,
    }
