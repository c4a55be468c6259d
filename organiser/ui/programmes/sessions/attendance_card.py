"""Who came to a session: noted with one key for each person."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from organiser.services.sessions.attendances import KNOWN_AHEAD, AttendanceDraft, AttendanceLine
from organiser.services.sessions.sessions import SessionPage
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.form_fields import FieldColumn
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.person_rows import PERSON_ROW_HEIGHT, PersonLine, PersonRowDelegate
from organiser.ui.pieces import Card, ChipFlow
from organiser.ui.programmes.sessions import actions
from organiser.ui.row_views import RowsView
from organiser.ui.suggest_field import PersonField
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_S, ToneName
from organiser.vocabulary import Presence, label

_KEYS = {
    Qt.Key.Key_P: Presence.PRESENT,
    Qt.Key.Key_L: Presence.LATE,
    Qt.Key.Key_D: Presence.DEPUTY,
    Qt.Key.Key_W: Presence.ABSENT_WITH_WORD,
    Qt.Key.Key_N: Presence.ABSENT_WITHOUT_WORD,
}
_TONES: dict[Presence, ToneName] = {
    Presence.PRESENT: "positive",
    Presence.LATE: "caution",
    Presence.DEPUTY: "info",
    Presence.ABSENT_WITH_WORD: "neutral",
    Presence.ABSENT_WITHOUT_WORD: "stop",
}
_MOST_ROWS = 10


class AttendanceView(RowsView):
    """People with what is noted of them.

    Signals: `marked(object)` with the presence whose key was pressed; `cleared()`.
    """

    marked = Signal(object)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__(name="attendance_list", row_height=PERSON_ROW_HEIGHT)
        self.setItemDelegate(PersonRowDelegate(self, avatars=False, trailing="chip"))
        self.lines: RowsModel[PersonLine] = RowsModel(
            [Column(header="", text=_spoken, tip=lambda line: line.second_line)],
            key=lambda line: line.person_id,
            parent=self,
        )
        self.show_model(self.lines)
        self.setAccessibleName(self.tr("Attendance"))

    def fit_height(self) -> None:
        """Take the height that the rows need, up to a limit."""
        self.setFixedHeight(min(self.lines.rowCount(), _MOST_ROWS) * PERSON_ROW_HEIGHT + 2)

    def go_on(self) -> None:
        """Go to the next person, if there is one."""
        position = self.currentIndex().row() + 1
        key = self.lines.key_at(position)
        if key is not None:
            self.select_key(key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or self.current_key() is None:
            super().keyPressEvent(event)
        elif key in _KEYS:
            self.marked.emit(_KEYS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class AttendanceCard(Card):
    """The people of a session; keys or buttons note who came, the rest in one click."""

    def __init__(self, page: SessionPage, desk: CardDesk) -> None:
        """Show the people of one session."""
        super().__init__(self.tr("Attendance"), name="attendance_card")
        self._page, self._desk = page, desk
        self._form: InlineForm | None = None
        self.rest_button = button(
            self.tr("All the others present"), name="rest_present", kind="small", icon_name="check"
        )
        self.head.addWidget(self.rest_button)
        self.counts = ChipFlow(name="attendance_counts", parent=self)
        self.view = AttendanceView()
        self.empty_label = text_label(
            self.tr("Nobody has accepted yet. Whoever accepts is listed here."),
            "muted",
            wrap=True,
            name="attendance_empty",
        )
        self.ahead_label = text_label(
            self.tr("Until the day only a deputy or an absence with word can be noted."),
            "small",
            wrap=True,
            name="attendance_ahead",
        )
        self.buttons = QWidget()
        self.buttons.setObjectName("presence_buttons")
        self._presence_buttons = self._make_buttons()
        self.guest = PersonField(desk.store, placeholder=self.tr("Add a guest: type a name"))
        self.guest.setObjectName("guest_edit")
        self.guest.setAccessibleName(self.tr("Add a guest"))
        for part in (
            self.counts,
            self.view,
            self.empty_label,
            self.buttons,
            self.ahead_label,
            self.guest,
        ):
            self.body.addWidget(part)
        self._wire()
        self.show_page(page)

    def show_page(self, page: SessionPage) -> None:
        """Show the people anew; who is chosen stays chosen."""
        self._page = page
        lines = page.attendance
        self.view.lines.set_rows([self._shown(line) for line in lines])
        self.view.fit_height()
        for part in (self.view, self.buttons):
            part.setVisible(bool(lines))
        self.empty_label.setVisible(not lines)
        rest = sum(line.has_seat and line.presence is None for line in lines)
        self.rest_button.setVisible(bool(rest) and not page.is_ahead)
        self.ahead_label.setVisible(page.is_ahead and bool(lines))
        self.guest.setVisible(not page.is_ahead)
        self._show_counts()
        if self.view.current_key() is None:
            self.view.select_first()
        self._show_buttons()

    def mark(self, presence: Presence) -> None:
        """Note what the current person did; a deputy's name is asked for first."""
        line = self._current()
        if line is None or (self._page.is_ahead and presence not in KNOWN_AHEAD):
            return
        if self._form is not None and not self._form.save():
            return
        if presence is Presence.DEPUTY:
            self._open_form(line, presence)
            return
        note = line.note if line.presence is presence else ""
        draft = AttendanceDraft(presence=presence, note=note)
        actions.mark(self._desk.store, self._page.session_id, line, draft)
        if presence is Presence.ABSENT_WITH_WORD and not self._page.off_the_record:
            self._open_form(line, presence)
        else:
            self.view.go_on()

    def clear(self) -> None:
        """Forget what is noted of the current person."""
        line = self._current()
        if line is not None and line.presence is not None:
            actions.clear(self._desk.store, self._page.session_id, line)

    def _current(self) -> AttendanceLine | None:
        key = self.view.current_key()
        return next((line for line in self._page.attendance if line.person_id == key), None)

    def _open_form(self, line: AttendanceLine, presence: Presence) -> None:
        fields = FieldColumn(name="attendance_fields")
        if presence is Presence.DEPUTY:
            words = self.tr("Who comes in the place of {person}").format(person=line.name)
            fields.add_text("deputy_name", words, line.deputy_name)
        else:
            words = self.tr("The word that {person} sent").format(person=line.name)
            note = line.note if line.presence is presence else ""
            fields.add_text("note", words, note)

        def keep(said: dict[str, Any]) -> None:
            draft = AttendanceDraft(presence=presence, **said)
            actions.mark(self._desk.store, self._page.session_id, line, draft)

        self._form = InlineForm(fields, on_save=keep)
        self._form.closed.connect(self._take_back)
        self.body.insertWidget(self.body.indexOf(self.buttons) + 1, self._form)
        self._form.show()
        self._form.begin()

    def _take_back(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            self.body.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.view.setFocus()
            self.view.go_on()

    def _shown(self, line: AttendanceLine) -> PersonLine:
        parts = [line.organisation]
        if not line.has_seat:
            is_guest = line.invitation_id is None
            parts.insert(0, self.tr("Guest") if is_guest else self.tr("No seat"))
        if line.deputy_name:
            parts.insert(0, self.tr("Deputy: {name}").format(name=line.deputy_name))
        if line.note:
            parts.insert(0, self.tr("“{words}”").format(words=line.note))
        return PersonLine(
            person_id=line.person_id,
            name=line.name,
            second_line=" · ".join(filter(None, parts)),
            trailing=say(label(line.presence)) if line.presence else self.tr("not noted"),
            tone=_TONES[line.presence] if line.presence else "neutral",
        )

    def _show_counts(self) -> None:
        chips: list[tuple[str, ToneName]] = []
        for presence, tone in _TONES.items():
            count = sum(line.presence is presence for line in self._page.attendance)
            if count:
                chips.append((f"{say(label(presence))} {count}", tone))
        self.counts.set_chips(chips)

    def _show_buttons(self) -> None:
        line = self._current()
        for presence, made in self._presence_buttons.items():
            made.setEnabled(
                line is not None and (not self._page.is_ahead or presence in KNOWN_AHEAD)
            )
            made.setChecked(line is not None and line.presence is presence)

    def _make_buttons(self) -> dict[Presence, Any]:
        made = {}
        row = FlowLayout(self.buttons, gap=SPACE_S)
        for key, presence in _KEYS.items():
            word = f"{say(label(presence))} ({Qt.Key(key).name[-1]})"
            one = button(word, name=f"mark_{presence.name.lower()}", kind="small")
            one.setCheckable(True)
            one.clicked.connect(lambda _checked=False, presence=presence: self._press(presence))
            row.addWidget(one)
            made[presence] = one
        return made

    def _press(self, presence: Presence) -> None:
        self.mark(presence)
        self._show_buttons()

    def _on_guest(self, person_id: int) -> None:
        draft = AttendanceDraft(presence=Presence.PRESENT)
        self.guest.set_chosen(None, "")
        actions.mark_guest(self._desk.store, self._page.session_id, person_id, draft)
        self.view.select_key(person_id)

    def _on_activated(self, key: object) -> None:
        line = self._current()
        if line is None or not isinstance(key, int):
            return
        if line.invitation_id is not None:
            self._desk.show_invitation(line.invitation_id)
        else:
            self._desk.show_person(line.person_id)

    def _wire(self) -> None:
        self.view.marked.connect(self.mark)
        self.view.cleared.connect(self.clear)
        self.view.key_activated.connect(self._on_activated)
        self.view.current_key_changed.connect(lambda _key: self._show_buttons())
        self.rest_button.clicked.connect(
            lambda: actions.mark_rest(self._desk.store, self._page.session_id)
        )
        self.guest.chosen.connect(self._on_guest)


def _spoken(line: PersonLine) -> str:
    return ", ".join(filter(None, (line.name, line.trailing, line.second_line)))
