"""How a name is read: caught while it is typed, else guessed, and shown before it is kept."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from organiser.text.typed_kana import TypedKana
from organiser.ui.fields import TextField
from organiser.ui.icons import icon
from organiser.ui.overriding import override
from organiser.ui.painting import chip_size, paint_chip_at_right
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import Sureness

LookUp = Callable[[str], tuple[str, ...]]
_ICON_ROOM = 26


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading as the form has it."""

    text: str = ""
    sureness: Sureness = Sureness.SURE


class ReadingField(TextField):
    """The reading of a part of a name; a guess bears a mark, a tick that confirms it (Enter).

    Other readings stand in a menu (Alt+Down). What is typed or chosen here is sure.
    """

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.text)
        self._sureness = reading.sureness
        #: Whether the organiser has said here how the name is read.
        self.is_own = False
        self.others: Callable[[], tuple[str, ...]] = tuple
        trailing = QLineEdit.ActionPosition.TrailingPosition
        self.menu_action = self.addAction(icon("chevron-down", "muted"), trailing)
        self.menu_action.setToolTip(self.tr("Other readings (Alt+Down)"))
        self.menu_action.triggered.connect(self.show_others)
        self.confirm_action = self.addAction(icon("check", "positive"), trailing)
        self.confirm_action.setToolTip(self.tr("This reading is right (Enter)"))
        self.confirm_action.triggered.connect(self.confirm)
        self.textEdited.connect(lambda _text: self._take_as_own())
        self.returnPressed.connect(self.confirm)
        self._show_mark()

    def value(self) -> Reading:  # type: ignore[override]
        """Return the reading without blanks at its ends; an empty one is sure."""
        text = self.text().strip()
        return Reading(text, self._sureness if text else Sureness.SURE)

    def is_empty(self) -> bool:
        """Tell whether there is no reading."""
        return not self.text().strip()

    def is_guessed(self) -> bool:
        """Tell whether the reading is only a guess."""
        return self.value().sureness is Sureness.GUESSED

    def put(self, reading: Reading) -> None:
        """Show a reading that nobody has typed here."""
        changed = self._sureness is not reading.sureness
        self._sureness = reading.sureness
        self.setText(reading.text)
        self.setCursorPosition(0)
        self._show_mark()
        if changed:
            self.changed.emit()

    def confirm(self) -> None:
        """Take the guess for right."""
        if self.is_guessed():
            self._take_as_own()
            self.changed.emit()

    def show_others(self) -> QMenu:
        """Open the menu of other readings and return it."""
        menu = QMenu(self)
        menu.setObjectName("readings_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = [reading for reading in self.others() if reading != self.text().strip()]
        for reading in found:
            menu.addAction(reading).triggered.connect(
                lambda _checked, reading=reading: self.choose(reading)
            )
        if not found:
            menu.addAction(self.tr("No other reading is known")).setEnabled(False)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        return menu

    def choose(self, reading: str) -> None:
        """Take one of the readings of the menu, as right."""
        self.setText(reading)
        self._take_as_own()
        self.changed.emit()

    def _take_as_own(self) -> None:
        self.is_own = bool(self.text().strip())
        self._sureness = Sureness.SURE
        self._show_mark()

    def _show_mark(self) -> None:
        guessed = self.is_guessed()
        self.confirm_action.setVisible(guessed)
        room = chip_size(self._mark()).width() + SPACE_S if guessed else 0
        self.setTextMargins(0, 0, room, 0)
        self.setAccessibleDescription(self._mark() if guessed else "")
        self.update()

    def _mark(self) -> str:
        return self.tr("Guess")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.show_others()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_guessed():
            room = self.rect().adjusted(0, 0, -2 * _ICON_ROOM - SPACE_S, 0)
            paint_chip_at_right(QPainter(self), room, self._mark(), "caution")


class NameReading(QObject):
    """Keeps a reading in step with its name until the organiser says how it is read.

    Kana that became the name count first, then the likeliest reading of the table, as a guess.
    Nothing is proposed when the name is left by pressing a button: it would be kept unseen.
    """

    def __init__(self, name: TextField, reading: ReadingField, look_up: LookUp) -> None:
        super().__init__(name)
        self._name, self._reading, self._look_up = name, reading, look_up
        self._first_name, self._first = name.value(), reading.value()
        self._kana = TypedKana(name.text())
        reading.others = self._others
        name.installEventFilter(self)
        name.textChanged.connect(self._follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def propose(self) -> None:
        """Show the likeliest reading of the name as it stands."""
        if not self._reading.is_own:
            self._reading.put(self._likeliest())

    def typed(self) -> str:
        """Return the kana that became the name, empty where they are not known."""
        return self._kana.reading.strip()

    def put(self, name: str, typed: str = "") -> None:
        """Change the name to one whose kana are perhaps known from elsewhere."""
        self._kana = TypedKana()
        if typed:
            self._kana.show(typed)
            self._kana.show("", name)
        self._name.setText(name)
        self.propose()

    def _likeliest(self) -> Reading:
        name = self._name.value()
        if name == self._first_name and self._first.text:
            return self._first
        if self.typed():
            return self._judged(self.typed())
        known = self._look_up(name) if name else ()
        if known:
            return self._judged(known[0])
        # a new name: whether the old reading still holds is for the organiser to say
        return Reading(self._first.text if name else "", Sureness.GUESSED)

    def _judged(self, reading: str) -> Reading:
        """Return a reading as sure if kana say so themselves, or if typed kana are a known one."""
        known = self._look_up(self._name.value())
        typed = self.typed()
        is_sure = typed == reading and (reading in known or " " in typed)
        return Reading(reading, Sureness.SURE if is_sure else Sureness.GUESSED)

    def _others(self) -> tuple[str, ...]:
        readings = (self.typed(), *self._look_up(self._name.value()), self._first.text)
        return tuple(dict.fromkeys(filter(None, readings)))

    def _follow(self, text: str) -> None:
        self._kana.change(text)
        if self._reading.is_own:
            return
        if self.typed() or not text.strip():
            self._reading.put(self._likeliest())
        elif self._reading.value() != self._first:
            # what was caught or guessed was the reading of another name
            self._reading.put(Reading())

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not self._name or now is None or now.window() is not self._name.window():
            return
        if not isinstance(now, QAbstractButton):
            self.propose()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._kana.show(event.preeditString(), event.commitString())
        return False
