"""Inviting without a mouse: every step is keys pressed where the cursor is."""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from organiser.models import Circle, CircleMember
from organiser.services.inviting import invitation_lists
from organiser.services.inviting.invitation_values import InvitationRow
from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.programmes.sides import SIDES
from tests.factories import add, make_person
from tests.journeys.desk import CTRL, Desk

ALT = Qt.KeyboardModifier.AltModifier
PEOPLE = (
    ("伊藤", "いとう"),
    ("岡本", "おかもと"),
    ("高橋", "たかはし"),
    ("田村", "たむら"),
    ("森田", "もりた"),
)
CIRCLE = "器の輪"


def prepare(session: Session) -> None:
    """Put five people in, who make a circle, in the order of their readings."""
    circle_id = add(session, Circle(name=CIRCLE))
    for family, reading in PEOPLE:
        person_id = make_person(session, family_name=family, family_reading=reading)
        add(session, CircleMember(circle_id=circle_id, person_id=person_id))


class Keys:
    """What one presses on the way from a new programme to the thanks."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def enter(self) -> None:
        """Go to the room of programmes."""
        self.desk.key(Qt.Key.Key_5, CTRL)

    def room(self) -> ProgrammesRoom:
        """Return the room of programmes, which is shown."""
        room = self.desk.window.stack.currentWidget()
        assert isinstance(room, ProgrammesRoom)
        return room

    def page(self) -> ProgrammePage:
        """Return the programme that is shown."""
        page = self.room().programme_screen.page()
        assert page is not None
        return page

    def rows(self) -> list[InvitationRow]:
        """Return everybody of the programme that is shown, in order."""
        found = self.desk.store.read(
            invitation_lists.list_invitations, self.page().programme_id, today=self.desk.today
        )
        return sorted(found, key=lambda row: row.place)

    def row(self, name: str) -> InvitationRow:
        """Return one of them."""
        return next(row for row in self.rows() if row.name.startswith(name))

    def order(self) -> list[str]:
        """Return the family names in order."""
        return [row.name.split()[0] for row in self.rows()]

    def press(self, name: str) -> None:
        """Go to a button by Tab and press it."""
        self.desk.find(name)
        self.desk.tab_to(name)
        self.desk.key(Qt.Key.Key_Space)

    def overwrite(self, name: str, text: str) -> None:
        """Go to a field by Tab and write into it, over what stands there."""
        self.desk.tab_to(name)
        self.desk.key(Qt.Key.Key_A, CTRL)
        self.desk.write(text)

    def keep(self, form: str) -> None:
        """Save a form; it is gone then."""
        self.desk.key(Qt.Key.Key_Return, CTRL)
        self.desk.qtbot.waitUntil(lambda: not self.desk.shows(form))

    def go_to_side(self, key: str) -> None:
        """Turn to a side of the programme."""
        bar = self.room().programme_screen.bar
        for _side in SIDES:
            if bar.current() == key:
                break
            self.desk.key(Qt.Key.Key_Tab, CTRL)
        assert bar.current() == key

    def go_to_person(self, name: str) -> None:
        """Go to somebody in the order."""
        wanted = self.row(name).invitation_id
        view = self.desk.find("order_list")
        self.desk.tab_to("order_list")
        self.desk.key(Qt.Key.Key_Home)
        for _step in self.rows():
            if view.current_key() == wanted:
                return
            self.desk.key(Qt.Key.Key_Down)
        assert view.current_key() == wanted

    def make_programme(self, name: str, *, series: str, seats: int, held_on: date) -> None:
        """Make a programme with one session."""
        self.enter()
        self.desk.key(Qt.Key.Key_N, CTRL)
        self.desk.dialog("programme_form")
        self.desk.write(name)
        self.overwrite("series_edit", series)
        self.overwrite("capacity_edit", str(seats))
        self.press("session_add")
        self.overwrite("session_0_held_on", held_on.isoformat())
        self.keep("programme_form")

    def add_the_circle(self) -> None:
        """Put everybody of the circle into the order."""
        self.press("empty_order_action")
        self.desk.dialog("add_people")
        self.desk.tab_to("source_choice_0")
        self.desk.key(Qt.Key.Key_Right)
        self.desk.tab_to("people_found")
        self.desk.key(Qt.Key.Key_A, CTRL)
        self.desk.key(Qt.Key.Key_Return)
        self.desk.key(Qt.Key.Key_Escape)
        self.desk.qtbot.waitUntil(lambda: not self.desk.shows("add_people"))

    def ask(self, place: int) -> str:
        """Ask whoever is next over the channel at a place, in three keys.

        Return the words that were to be read; none where it is nobody's turn.
        """
        self.desk.key(Qt.Key.Key_J, CTRL)
        self.desk.key(Qt.Key(Qt.Key.Key_1 + place), ALT)
        shown = self.desk.shows("words_edit")
        words = self.desk.find("words_edit").value() if shown else ""
        self.desk.key(Qt.Key.Key_Return, CTRL)
        return str(words)

    def press_in_menu(self, name: str, place: int) -> None:
        """Open the menu of a button by Tab and Space, and take the entry at a place in it."""
        self.desk.find(name)
        self.desk.tab_to(name)
        QTimer.singleShot(0, lambda: self._take(place))
        self.desk.key(Qt.Key.Key_Space)

    def _take(self, place: int) -> None:
        menu = QApplication.activePopupWidget()
        for _entry in range(place + 1):
            self.desk.qtbot.keyClick(menu, Qt.Key.Key_Down)
        self.desk.qtbot.keyClick(menu, Qt.Key.Key_Return)

    def answer(self, name: str, stage: str, words: str, **fields: str) -> None:
        """Record what somebody answered."""
        self.go_to_person(name)
        self.press(f"answer_{stage}")
        self.desk.dialog("answer_form")
        self.desk.write(words)
        for field, text in fields.items():
            self.overwrite(f"{field}_edit", text)
        self.keep("answer_form")
