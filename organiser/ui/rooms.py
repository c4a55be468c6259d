"""Which rooms there are, and how each is made when somebody first enters it."""

from importlib import import_module

from PySide6.QtCore import QCoreApplication

from organiser.ui.sidebar import SideEntry
from organiser.ui.store import Store, View

ROOMS = ("today", "people", "organisations", "circles", "programmes", "tours")


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
            room="circles",
            label=translate("Rooms", "Circles"),
            icon_name="message-circle",
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


def load(*names: str) -> None:
    """Import some rooms, or all with what they use soon, so that nothing waits for it later.

    Fit for a thread.
    """
    for name in names or ROOMS:
        import_module(_CLASSES[name][0])
    if not names:
        for module in _SIDES:
            for side in import_module(module).SIDES:
                import_module(side.module)
        for module in _USED_SOON:
            import_module(module)


def make_room(name: str, store: Store) -> View:
    """Return a new room, importing it if nobody has."""
    module, room = _CLASSES[name]
    made: View = getattr(import_module(module), room)(store)
    return made


_SIDES = ("organiser.ui.programmes.sides", "organiser.ui.tours.sides")
#: What the first draft of words and the first session take beside the rooms.
_USED_SOON = ("jinja2.sandbox", "rapidfuzz.process", "holidays.countries.japan")
_CLASSES = {
    "today": ("organiser.ui.today.room", "TodayRoom"),
    "people": ("organiser.ui.people.room", "PeopleRoom"),
    "organisations": ("organiser.ui.organisations.room", "OrganisationsRoom"),
    "circles": ("organiser.ui.circles.room", "CirclesRoom"),
    "programmes": ("organiser.ui.programmes.room", "ProgrammesRoom"),
    "tours": ("organiser.ui.tours.room", "ToursRoom"),
}
