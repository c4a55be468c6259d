"""The agenda of a session: what comes when, for how long, led by whom."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from organiser.errors import OrganiserError
from organiser.services.sessions.agendas import DAY_MINUTES, Agenda, AgendaDraft, AgendaLine
from organiser.services.sessions.sessions import SessionPage
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.fields import LinesField
from organiser.ui.form_fields import FieldColumn
from organiser.ui.inline_form import ENTER_KEYS, InlineForm
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.sessions import actions
from organiser.ui.programmes.sessions.agenda_view import AgendaView
from organiser.ui.suggest_field import PersonField
from organiser.ui.tokens import SPACE_S


class AgendaCard(Card):
    """Shows an agenda; lines typed or pasted below it become items."""

    def __init__(self, page: SessionPage, desk: CardDesk) -> None:
        """Show the agenda of one session."""
        super().__init__(self.tr("Agenda"), name="agenda_card")
        self._page, self._desk = page, desk
        self._form: InlineForm | None = None
        self.copy_button = button(
            self.tr("Copy the last agenda"), name="copy_agenda", kind="small", icon_name="copy"
        )
        self.remove_button = icon_button(
            "x", self.tr("Take the item off (Delete)"), name="remove_item"
        )
        self.edit_button = icon_button(
            "pencil", self.tr("Change the item (Enter)"), name="edit_item"
        )
        self.sum_chip = Chip("", name="agenda_sum")
        self.head.addWidget(self.sum_chip)
        for made in (self.copy_button, self.edit_button, self.remove_button):
            self.head.addWidget(made)
        self.view = AgendaView()
        self.empty_label = text_label(
            self.tr("No agenda yet. Write one item in each line, with its minutes: “10 News”."),
            "muted",
            wrap=True,
            name="agenda_empty",
        )
        self.hint_label = text_label(
            self.tr("Alt+↑↓ or dragging moves an item, Enter changes it, Delete takes it off."),
            "tiny",
            wrap=True,
            name="agenda_hint",
        )
        self.lines = LinesField(rows=2)
        self.lines.setObjectName("agenda_lines")
        self.lines.setAccessibleName(self.tr("Items to add"))
        self.lines.setPlaceholderText(self.tr("10 News"))
        self.lines.setToolTip(self.tr("One item in each line; several can be pasted at once"))
        self.lines.installEventFilter(self)
        self.add_button = button(
            self.tr("Add"), name="add_items", kind="small", icon_name="plus", tip="Enter"
        )
        self.problem_label = text_label("", "problem", wrap=True, name="agenda_problem")
        self._lay_out()
        self._wire()
        self.show_page(page)

    def show_page(self, page: SessionPage) -> None:
        """Show the agenda anew; what is being written stays."""
        self._page = page
        lines = page.agenda.lines
        self.view.items.set_rows(lines)
        self.view.fit_height()
        for part in (self.view, self.hint_label):
            part.setVisible(bool(lines))
        self.empty_label.setVisible(not lines)
        self.copy_button.setVisible(not lines and page.earlier_id is not None)
        self.set_heading(self.tr("Agenda"))
        self._show_sum(page.agenda)
        self._show_buttons()

    def add_lines(self) -> bool:
        """Make items of what is written; tell whether that was possible."""
        text = self.lines.toPlainText()
        if not text.strip():
            return True
        try:
            actions.add_lines(self._desk.store, self._page.session_id, text)
        except OrganiserError as error:
            self._complain(say(error.message))
            return False
        self.lines.set_value("")
        return True

    def edit(self) -> None:
        """Open the form of the current item below the list."""
        line = self._current()
        if line is None or (self._form is not None and not self._form.save()):
            return
        self._form = self._item_form(line)
        self._form.closed.connect(self._take_back)
        self.body.insertWidget(self.body.indexOf(self.view) + 1, self._form)
        self._form.show()
        self._form.begin()

    def remove(self) -> None:
        """Take the current item off."""
        line = self._current()
        if line is None:
            return
        position = self.view.items.position_of(line.item_id)
        actions.remove_item(self._desk.store, line.item_id, line.title)
        rows = self.view.items.rows()
        if rows:
            self.view.select_key(rows[min(position, len(rows) - 1)].item_id)

    def _current(self) -> AgendaLine | None:
        return self.view.items.row_at(self.view.items.position_of(self.view.current_key()))

    def _move(self, item_id: int, place: int) -> None:
        line = self.view.items.row_at(self.view.items.position_of(item_id))
        if line is not None:
            actions.place_item(self._desk.store, item_id, place, line.title)

    def _item_form(self, line: AgendaLine) -> InlineForm:
        fields = FieldColumn(name="agenda_fields")
        with fields.side_by_side():
            fields.add_text("title", self.tr("Item"), line.title, required=True)
            fields.add_number(
                "minutes",
                self.tr("Length"),
                line.minutes,
                limits=(0, DAY_MINUTES),
                unit=self.tr("min"),
            )
        leader = PersonField(self._desk.store, placeholder=self.tr("Type a name or a reading"))
        if line.person_id is not None:
            leader.set_chosen(line.person_id, line.person)
        fields.add_field("person_id", self.tr("Led by"), leader)
        fields.add_lines("note", self.tr("Note"), line.note, rows=2)

        def keep(said: dict[str, Any]) -> None:
            key = None if leader.is_empty() else leader.key()
            draft = AgendaDraft(**(said | {"person_id": key}))
            actions.change_item(self._desk.store, line.item_id, draft)

        return InlineForm(fields, on_save=keep, first="title")

    def _take_back(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            self.body.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.view.setFocus()

    def _show_sum(self, agenda: Agenda) -> None:
        told = self.tr("%n min in all", "", agenda.total)
        over = agenda.over
        if over is not None and over > 0:
            told = self.tr("%n min over", "", over)
        elif over is not None and over < 0:
            told = self.tr("%n min left", "", -over)
        is_over = over is not None and over > 0
        parent = self.sum_chip.parentWidget()
        self.head.removeWidget(self.sum_chip)
        self.sum_chip.hide()
        self.sum_chip.deleteLater()
        self.sum_chip = Chip(
            told, "caution" if is_over else "neutral", name="agenda_sum", parent=parent
        )
        self.head.insertWidget(2, self.sum_chip)
        self.sum_chip.setVisible(bool(agenda.lines))

    def _show_buttons(self) -> None:
        chosen = self._current() is not None
        for made in (self.edit_button, self.remove_button):
            made.setVisible(bool(self._page.agenda.lines))
            made.setEnabled(chosen)

    def _complain(self, sentence: str) -> None:
        self.problem_label.setText(sentence)
        self.problem_label.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        self.problem_label.hide()
        for made in (self.edit_button, self.remove_button):
            made.setFixedSize(26, 24)
        for part in (self.view, self.empty_label, self.hint_label):
            self.body.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.lines, 1)
        line.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.body.addWidget(self.problem_label)

    def _wire(self) -> None:
        self.view.moved.connect(self._move)
        self.view.removal_requested.connect(lambda _item: self.remove())
        self.view.key_activated.connect(lambda _item: self.edit())
        self.view.current_key_changed.connect(lambda _item: self._show_buttons())
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.remove)
        self.add_button.clicked.connect(self.add_lines)
        self.lines.changed.connect(lambda: self._complain(""))
        self.copy_button.clicked.connect(
            lambda: actions.copy_earlier(self._desk.store, self._page.session_id)
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in ENTER_KEYS
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.add_lines()
            return True
        return False
