"""The list of programmes: which are under way, and how far each is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from organiser.services.programmes.programmes import ProgrammeRow
from organiser.ui.buttons import ChoiceBar, button
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.page_header import PageHeader, SearchField
from organiser.ui.person_rows import HeadingLine
from organiser.ui.pieces import Card, EmptyState
from organiser.ui.programmes.programme_lines import (
    Choice,
    Line,
    line_key,
    of_programme,
    programme_lines,
)
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_XL
from organiser.vocabulary import Stage
from organiser.wording import day_label

_ROW_HEIGHT = 46
#: Narrower than this the names would be cut: the kind and the number in order are left out.
_NARROW = 900
_LEFT_OUT = (1, 5)
_STATE = 7


class ProgrammeChooser(QWidget):
    """Shows all programmes, open ones first, closed ones only when wanted.

    Signals: `programme_chosen(int)`; `new_requested()`; `balance_requested()`; from the menu of a
    row `copy_requested(int)` and `next_requested(int)`, the next one of its series.
    """

    programme_chosen = Signal(int)
    new_requested = Signal()
    balance_requested = Signal()
    copy_requested = Signal(int)
    next_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("programme_chooser")
        self._rows: Sequence[ProgrammeRow] = ()
        self.header = PageHeader(self.tr("Programmes"), name="programmes_header")
        # Beside the search and two buttons the number under way gives way first.
        title = self.header.title_label
        title.setMinimumWidth(title.sizeHint().width())
        self.search = SearchField(self.tr("Name, series or kind"), name="programme_search")
        self.balance_button = button(
            self.tr("Asking balance"),
            name="balance_button",
            icon_name="users",
            tip=self.tr("Who was asked how often, across all programmes: Ctrl+B"),
        )
        self.new_button = button(
            self.tr("New programme"), name="new_programme", kind="primary", icon_name="plus"
        )
        self.new_button.setToolTip("Ctrl+N")
        for made in (self.search, self.balance_button, self.new_button):
            self.header.add_action(made)
        self.order_bar = ChoiceBar(name="programme_order")
        self.order_bar.set_choices([(False, self.tr("By date")), (True, self.tr("By series"))])
        self.closed_button = button("", name="closed_programmes", icon_name="history")
        self.closed_button.setCheckable(True)
        self.view = _ProgrammeList()
        self.model: RowsModel[Line] = RowsModel(
            self._columns(),
            key=line_key,
            heading=lambda line: isinstance(line, HeadingLine),
            parent=self.view,
        )
        self.view.show_model(self.model)
        self.nothing_label = text_label("", "muted", wrap=True, name="no_programme_found")
        self.empty = EmptyState(
            "list-ordered",
            self.tr(
                "No programme yet. Make one with its seats and its date, put people in order, and"
                " ask them one at a time."
            ),
            action_label=self.tr("New programme"),
            name="no_programmes",
        )
        self._lay_out()
        self._wire()

    def show_programmes(self, rows: Sequence[ProgrammeRow]) -> None:
        """Show these programmes."""
        self._rows = rows
        closed = sum(row.closed_on is not None for row in rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.closed_button.setText(self.tr("Closed ({count})").format(count=closed))
        self.closed_button.setVisible(closed > 0)
        subtitle = self.tr("%n under way", "", len(rows) - closed)
        self.header.set_title(self.tr("Programmes"), subtitle=subtitle if rows else "")
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard into the list, or where there is none on what makes the first one."""
        (self.view if self._rows else self.empty.action_button).setFocus()

    def _show(self) -> None:
        choice = Choice(
            words=self.search.text(),
            by_series=bool(self.order_bar.current()),
            with_closed=self.closed_button.isChecked(),
        )
        lines = programme_lines(self._rows, choice)
        self.model.set_rows(lines)
        closed = (row for row in lines if isinstance(row, ProgrammeRow) and row.closed_on)
        self.view.setColumnHidden(_STATE, not any(closed))
        self.nothing_label.setVisible(not lines)
        if not lines:
            self.nothing_label.setText(self._nothing(choice.words.strip()))
        elif self.view.current_key() is None or choice.words:
            self.view.select_first()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in _LEFT_OUT:
            self.view.setColumnHidden(column, self.width() < _NARROW)

    def _nothing(self, words: str) -> str:
        if words:
            said = self.tr("No programme is called “{words}”. Try fewer words.")
            return said.format(words=words)
        return self.tr("All programmes are closed. Show them, or make a new one.")

    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_activated(self.model.key_at(index.row()))

    def _on_activated(self, key: object) -> None:
        if isinstance(key, int):
            self.programme_chosen.emit(key)

    def _on_list_requested(self) -> None:
        self.view.setFocus()

    def _on_menu(self, key: int, place: QPoint) -> None:
        row = next((row for row in self._rows if row.programme_id == key), None)
        if row is None:
            return
        menu = QMenu(self)
        menu.setObjectName("programme_row_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.programme_chosen.emit(key))
        menu.addAction(self.tr("Copy the programme…"), lambda: self.copy_requested.emit(key))
        menu.addAction(self.tr("Next of the series…"), lambda: self.next_requested.emit(key))
        menu.popup(place)

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(header=self.tr("Programme"), text=_name, tip=_name),
            Column(
                header=self.tr("Kind"),
                text=of_programme(lambda row: say(row.kind_name)),
                tip=of_programme(lambda row: say(row.kind_name)),
                width=150,
            ),
            Column(header=self.tr("Next session"), text=of_programme(_next_session), width=170),
            _number(self.tr("Accepted"), _accepted, width=110),
            _number(self.tr("Awaited"), lambda row: str(row.awaited or "")),
            _number(self.tr("In order"), lambda row: str(row.counts.get(Stage.CANDIDATE, ""))),
            _number(self.tr("Free seats"), _free, width=110),
            Column(header="", text=of_programme(self._state), width=100),
        ]

    def _state(self, row: ProgrammeRow) -> str:
        return self.tr("Closed") if row.closed_on is not None else ""

    def _lay_out(self) -> None:
        card = Card(name="programmes_card")
        card.body.addWidget(self.view, 1)
        card.body.addWidget(self.nothing_label)
        choices = QHBoxLayout()
        choices.setSpacing(SPACE_M)
        choices.addWidget(self.order_bar, 1)
        choices.addWidget(self.closed_button)
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        inside.setSpacing(SPACE_M)
        inside.addLayout(choices)
        inside.addWidget(card, 1)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(listed)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(holder, 1)
        self.setFocusProxy(self.view)

    def _wire(self) -> None:
        self.view.clicked.connect(self._on_clicked)
        self.view.key_activated.connect(self._on_activated)
        self.view.menu_requested.connect(self._on_menu)
        self.new_button.clicked.connect(self.new_requested)
        self.empty.action_requested.connect(self.new_requested)
        self.balance_button.clicked.connect(self.balance_requested)
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.list_requested.connect(self._on_list_requested)
        self.order_bar.chosen.connect(lambda _choice: self._show())
        self.closed_button.toggled.connect(lambda _on: self._show())
        QShortcut(QKeySequence("Ctrl+B"), self, self.balance_requested.emit)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)


class _ProgrammeList(RowsView):
    """The table, with a menu for the row pointed at or the current one.

    Signals: `menu_requested(int, QPoint)` with the programme and a place on the screen.
    """

    menu_requested = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__(name="programme_list", row_height=_ROW_HEIGHT)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        key = self._shown_model().key_at(index.row()) if index.isValid() else None
        if isinstance(key, int):
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_requested.emit(key, below if by_key else event.globalPos())


def _number(header: str, text: Callable[[ProgrammeRow], str], *, width: int = 80) -> Column[Line]:
    return Column(header=header, text=of_programme(text), at_right=True, width=width)


def _name(line: Line) -> str:
    return line.text if isinstance(line, HeadingLine) else line.name


def _next_session(row: ProgrammeRow) -> str:
    return day_label(row.next_session_on, current_language()) if row.next_session_on else ""


def _accepted(row: ProgrammeRow) -> str:
    if row.capacity is None:
        # Where nobody is invited there is nothing to count.
        return str(row.seats.accepted) if row.seats.accepted or row.counts else ""
    return f"{row.seats.accepted} / {row.capacity}"


def _free(row: ProgrammeRow) -> str:
    return "" if row.free is None else str(max(0, row.free))
