"""Who is there when the group boards: names to tap, and the count."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from organiser.services.tours.attendances import StopAttendanceRow
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import Presence, label

#: Signs; a longer name would be wider than the narrowest column.
_LONGEST_NAME = 16
_THERE = (Presence.PRESENT, Presence.LATE, Presence.DEPUTY)


class PresenceCard(Card):
    """The people who are to be at a stop; those who are there stand pressed.

    Signals: `marked(object, bool)` with a `StopAttendanceRow` and whether they are there;
    `everybody_requested()`.
    """

    marked = Signal(object, bool)
    everybody_requested = Signal()

    def __init__(self) -> None:
        super().__init__(name="presence_card")
        self._shown: tuple[str, tuple[StopAttendanceRow, ...]] | None = None
        self._buttons: dict[int, QPushButton] = {}
        self.everybody_button = button(
            self.tr("All there (P)"), name="everybody_button", kind="small", icon_name="check"
        )
        self.everybody_button.clicked.connect(self.everybody_requested)
        self.head.addWidget(self.everybody_button)
        self.count_label = text_label("", "huge", name="presence_count")
        self.empty_label = text_label(
            self.tr("Nobody takes part yet. Add people on the side “People, seats, rooms”."),
            "muted",
            wrap=True,
            name="presence_empty",
        )
        self._names = QWidget()
        self._names.setObjectName("presence_names")
        wrapping = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        wrapping.setHeightForWidth(True)
        self._names.setSizePolicy(wrapping)
        self._flow = FlowLayout(self._names, gap=SPACE_S)
        for part in (self.count_label, self._names, self.empty_label):
            self.body.addWidget(part)

    def show_people(self, stop_name: str, rows: Sequence[StopAttendanceRow]) -> None:
        """Show who is to be at a stop; only what changed is painted anew."""
        expected = tuple(row for row in rows if row.takes_part)
        if (stop_name, expected) == self._shown:
            return
        before, self._shown = self._shown, (stop_name, expected)
        self.set_heading(self.tr("Present"), stop_name)
        there = sum(row.presence in _THERE for row in expected)
        self.count_label.setText(f"{there}/{len(expected)}")
        for part in (self.count_label, self._names):
            part.setVisible(bool(expected))
        self.empty_label.setVisible(not expected)
        self.everybody_button.setVisible(any(row.presence is None for row in expected))
        if before is None or _people(before[1]) != _people(expected):
            self._make_buttons(expected)
        for row in expected:
            self._show_row(self._buttons[row.person_id], row)

    def _make_buttons(self, rows: Sequence[StopAttendanceRow]) -> None:
        self._flow.clear()
        self._buttons = {}
        for row in rows:
            made = button("", name=f"present_{row.person_id}_button")
            made.setCheckable(True)
            made.clicked.connect(lambda checked, key=row.person_id: self._press(key, checked))
            self._flow.addWidget(made)
            self._buttons[row.person_id] = made
        self._names.updateGeometry()

    def _show_row(self, made: QPushButton, row: StopAttendanceRow) -> None:
        name = row.name
        if row.deputy_name:
            name = self.tr("{deputy} for {name}").format(deputy=row.deputy_name, name=row.name)
        is_cut = len(name) > _LONGEST_NAME
        shown = f"{name[:_LONGEST_NAME]}…" if is_cut else name
        made.setText(shown.replace("&", "&&"))
        made.setChecked(row.presence in _THERE)
        noted = say(label(row.presence)) if row.presence else ""
        made.setToolTip(plain_tip(" · ".join(filter(None, (name if is_cut else "", noted)))))

    def _press(self, person_id: int, checked: bool) -> None:
        rows = self._shown[1] if self._shown else ()
        row = next(row for row in rows if row.person_id == person_id)
        self.marked.emit(row, checked)


def _people(rows: Sequence[StopAttendanceRow]) -> list[int]:
    return [row.person_id for row in rows]
