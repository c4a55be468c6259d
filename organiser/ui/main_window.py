"""The window: side bar, rooms, menus, shortcuts, and all wiring between rooms in one place."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from organiser.book.backup import backup, backup_name, newest_backup
from organiser.ui import ask, dialogs, discretion, rooms
from organiser.ui.language import say
from organiser.ui.menus import build_menus
from organiser.ui.overriding import override
from organiser.ui.page_header import PageHeader
from organiser.ui.sidebar import SideBar
from organiser.ui.store import Store, View
from organiser.ui.tokens import ToneName
from organiser.wording import Phrase

_MIDNIGHT_CHECK_MILLISECONDS = 30_000
_TOLD_MILLISECONDS = 6_000


class MainWindow(QMainWindow):
    """Everything the organiser works with, on one book."""

    def __init__(self, store: Store, book: Path) -> None:
        """Build the frame; `fill` enters the first room once the book is open."""
        super().__init__()
        self.setObjectName("main_window")
        self._store = store
        self._book = book
        self._rooms: dict[str, View] = {}
        self._today = store.today()
        self.setWindowTitle(self.tr("Organiser — {book}").format(book=book.stem))
        self.setMinimumSize(1024, 640)
        self.side_bar = SideBar(rooms.entries(), product="Organiser")
        self.stack = QStackedWidget()
        self.stack.setObjectName("rooms")
        self._waiting = PageHeader(self.tr("Today"), name="waiting_header")
        self._build()
        made = build_menus(self)
        self.undo_action, self.redo_action = made.undo, made.redo
        self.discreet_action = made.discreet
        self._wire()
        self._show_counts()
        self._restore_geometry()
        self.discreet_action.setChecked(
            bool(QSettings().value("window/discreet", False, type=bool))
        )

    def fill(self) -> None:
        """Enter Today; called once the book is open."""
        self.enter(self.side_bar.current() or "today")
        self._show_undo()
        self._show_state()

    def take_over(self, other: "MainWindow") -> None:
        """Open where another window on the same book stands, in the room it shows."""
        self.restoreGeometry(other.saveGeometry())
        self.side_bar.set_current(other.side_bar.current())
        self.fill()
        self.show()

    def enter(self, name: str) -> View:
        """Go to a room, making it on the first visit, and return it."""
        room = self._room(name)
        self.side_bar.set_current(name)
        self.stack.setCurrentWidget(room)
        return room

    def show_person(self, person_id: int) -> None:
        """Open a person's page."""
        self._open("people", "show_person", person_id)

    def show_organisation(self, organisation_id: int) -> None:
        """Open an organisation's page."""
        self._open("organisations", "show_organisation", organisation_id)

    def show_circle(self, circle_id: int) -> None:
        """Open a circle's page."""
        self._open("circles", "show_circle", circle_id)

    def show_programme(self, programme_id: int) -> None:
        """Open a programme."""
        self._open("programmes", "show_programme", programme_id)

    def show_invitation(self, invitation_id: int) -> None:
        """Open the ask screen at one person."""
        self._open("programmes", "show_invitation", invitation_id)

    def show_tour(self, tour_id: int) -> None:
        """Open a tour."""
        self._open("tours", "show_tour", tour_id)

    def log_contact(self, person_ids: object = ()) -> None:
        """Log an interaction in one line; these people, or what is on the screen, are proposed."""
        from organiser.ui.timeline.quick_log import QuickLog

        given = list(person_ids) if isinstance(person_ids, list | tuple) else []
        log = QuickLog.open_for(
            self._store,
            self,
            given or self._people_on_screen(),
            organisation_id=None if given else self._on_screen("current_organisation_id"),
            circle_id=None if given else self._on_screen("current_circle_id"),
        )
        log.logged.connect(lambda _key: self._tell_last_action())

    def tell(self, text: str) -> None:
        """Say a short word at the foot of the side bar for some seconds."""
        self.side_bar.set_status(text, "info")
        self._told.start(_TOLD_MILLISECONDS)

    def _tell_last_action(self) -> None:
        entry = self._store.undoable()
        if entry is not None:
            self.tell(say(entry.action))

    def undo(self) -> None:
        """Take back the last action and say which."""
        self.tell(self.tr("Undone: {action}").format(action=say(self._store.undo())))

    def redo(self) -> None:
        """Bring back what was undone last and say what."""
        self.tell(self.tr("Redone: {action}").format(action=say(self._store.redo())))

    def turn_discretion(self, on: bool) -> None:
        """Hide what only the organiser may read, in every room, or show it again."""
        discretion.set_on(on)
        QSettings().setValue("window/discreet", on)
        self._store.announce_day()
        self._show_state()

    def back_up(self) -> None:
        """Write a verified copy of the book where the organiser wants it."""
        proposed = backup_name(self._book, datetime.now().astimezone())
        proposed.parent.mkdir(parents=True, exist_ok=True)
        target = ask.save_path(
            self,
            self.tr("Back up the book"),
            proposed,
            kinds=[(self.tr("Organiser books"), ["*.organiser"])],
        )
        if target is not None:
            backup(self._book, target)
            self.tell(self.tr("Backed up to {file}").format(file=target.name))

    def open_dialog(self, name: str) -> None:
        """Open one of the windows over this one; see `dialogs`."""
        dialogs.open_dialog(name, self._store, self)

    def show_about(self) -> None:
        """Say what this is and whose work it stands on."""
        from organiser.ui.settings.about import AboutDialog

        AboutDialog.open_for(self, self._book)

    def search(self) -> None:
        """Go to the search field of the people."""
        self._open("people", "focus_search")

    def _build(self) -> None:
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(central)
        self.stack.addWidget(_page_under(self._waiting))
        self.side_bar.set_current("today")

    def _wire(self) -> None:
        self.side_bar.room_requested.connect(self._on_room_requested)
        self._store.changed.connect(self._on_changed)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.timeout.connect(self._show_state)
        self._midnight = QTimer(self)
        self._midnight.timeout.connect(self._on_day_may_have_changed)
        self._midnight.start(_MIDNIGHT_CHECK_MILLISECONDS)

    def _room(self, name: str) -> View:
        if name not in self._rooms:
            room = rooms.make_room(name, self._store)
            self._rooms[name] = room
            self.stack.addWidget(room)
            self._wire_room(room)
        return self._rooms[name]

    def _wire_room(self, room: View) -> None:
        """Connect the wishes a room can utter; no room knows another."""
        wishes = {
            "person_requested": self.show_person,
            "organisation_requested": self.show_organisation,
            "circle_requested": self.show_circle,
            "programme_requested": self.show_programme,
            "invitation_requested": self.show_invitation,
            "tour_requested": self.show_tour,
            "live_requested": partial(self._open, "tours", "show_live"),
            "host_requested": partial(self._open, "tours", "show_host"),
            "papers_requested": partial(self._open, "tours", "show_papers"),
            "log_requested": self.log_contact,
            "search_requested": partial(self._open, "people", "focus_search"),
            "room_requested": self.enter,
        }
        for name, slot in wishes.items():
            signal = getattr(room, name, None)
            if signal is not None:
                signal.connect(slot)

    def _on_room_requested(self, name: str) -> None:
        """Go there; the keyboard comes along, unless it is walking through the side bar."""
        take_focus = getattr(self.enter(name), "take_focus", None)
        if callable(take_focus) and not self.side_bar.is_walked():
            take_focus()

    def _open(self, room: str, show: str, *arguments: object) -> None:
        getattr(self.enter(room), show)(*arguments)

    def _people_on_screen(self) -> list[int]:
        person_id = self._on_screen("current_person_id")
        return [person_id] if person_id else []

    def _on_screen(self, name: str) -> int | None:
        """Return the id that the room on the screen gives under a name, None without one."""
        shown = getattr(self.stack.currentWidget(), name, None)
        found = shown() if callable(shown) else None
        return found if isinstance(found, int) else None

    def _on_changed(self, _tables: frozenset[str]) -> None:
        self._show_counts()
        self._show_undo()

    def _on_day_may_have_changed(self) -> None:
        """Held seats and due dates turn at midnight; the rooms must not show yesterday."""
        if self._store.today() != self._today:
            self._today = self._store.today()
            self._store.announce_day()

    def _show_counts(self) -> None:
        for room, count in self._store.counts().items():
            self.side_bar.set_count(room, count)

    def _show_undo(self) -> None:
        undo, redo = self._store.undoable(), self._store.redoable()
        self.undo_action.setEnabled(undo is not None)
        self.redo_action.setEnabled(redo is not None)
        undo_text, redo_text = self.tr("Undo: {action}"), self.tr("Redo: {action}")
        self.undo_action.setText(_filled(undo_text, undo.action) if undo else self.tr("Undo"))
        self.redo_action.setText(_filled(redo_text, redo.action) if redo else self.tr("Redo"))

    def _show_state(self) -> None:
        if discretion.is_on():
            hidden = self.tr("Discreet: what only you may read is hidden (Ctrl+Shift+D)")
            self.side_bar.set_status(hidden, "caution")
            return
        self.side_bar.set_status(*_state_of(self._book))

    def _restore_geometry(self) -> None:
        kept = QSettings().value("window/geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(1360, 860)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        from organiser.ui.inline_form import save_or_say

        save_or_say(self)
        QSettings().setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)


def _filled(text: str, action: Phrase) -> str:
    """Return a menu's text with an action's name in it; an ampersand in a name is no mnemonic."""
    return text.format(action=say(action).replace("&", "&&"))


def _state_of(book: Path) -> tuple[str, ToneName]:
    """Return what the foot of the side bar says of a book, and how gravely."""
    newest = newest_backup(book)
    if newest is None:
        return QCoreApplication.translate("MainWindow", "Saved · no backup yet"), "caution"
    made = datetime.fromtimestamp(newest.stat().st_mtime).astimezone()
    said = QCoreApplication.translate("MainWindow", "Saved · backup {when}")
    return said.format(when=f"{made:%Y-%m-%d %H:%M}"), "positive"


def _page_under(header: PageHeader) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(header)
    column.addStretch(1)
    return page
