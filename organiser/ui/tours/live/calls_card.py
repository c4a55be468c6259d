"""Who is to be called because of a delay: number, words, and a tick once they were told."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from organiser.ui.buttons import button
from organiser.ui.columns import clear_column
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import ElidedLabel, plain_tip, selectable, text_label, thin_line
from organiser.ui.links import Link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.ui.tours.live.call_lines import CallLine


class CallsCard(Card):
    """The hosts to call, those who expect the group soonest first.

    Signals: `told(object)` with the `CallLine` whose host was told; `person_requested(int)`.
    """

    told = Signal(object)
    person_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="calls_card")
        self._shown: tuple[CallLine, ...] | None = None

    def show_calls(self, calls: Sequence[CallLine]) -> None:
        """Show whom to call; nothing is painted anew that stays the same."""
        wanted = tuple(calls)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear_column(self.body)
        self.set_heading(self.tr("Whom to call"), str(len(wanted)) if wanted else "")
        self.set_edge("caution" if wanted else None)
        if not wanted:
            words = self.tr("Nobody. Whoever has to know of a delay stands here.")
            self.body.addWidget(text_label(words, "muted", wrap=True, name="no_calls_label"))
        for place, line in enumerate(wanted):
            if place:
                self.body.addWidget(thin_line())
            self.body.addWidget(self._part(line, is_first=place == 0))

    def tell_first(self) -> None:
        """Note that the first host was told."""
        if self._shown:
            self.told.emit(self._shown[0])

    def _part(self, line: CallLine, *, is_first: bool) -> QWidget:
        part = QWidget()
        part.setObjectName(f"call_{line.stop_id}")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(ElidedLabel(line.stop_name, "heading", name="call_stop"), 1)
        head.addWidget(Chip(line.times, "caution", name="call_times"))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(head)
        if line.person:
            column.addLayout(self._person(line))
        column.addWidget(self._number(line))
        column.addWidget(selectable(text_label(line.words, wrap=True, name="call_words")))
        column.addWidget(self._buttons(line, is_first=is_first))
        return part

    def _person(self, line: CallLine) -> QHBoxLayout:
        person_id = line.person_id
        if person_id is None:
            whole = QHBoxLayout()
            whole.addWidget(ElidedLabel(line.person, name="call_person"), 1)
            return whole
        made = Link(line.person, name=f"call_person_{line.stop_id}")
        made.clicked.connect(lambda: self.person_requested.emit(person_id))
        return link_line(made)

    def _number(self, line: CallLine) -> QLabel:
        if not line.telephone:
            words = self.tr("No number is known. Add one on the person's or organisation's page.")
            return text_label(words, "caution", wrap=True, name="no_number_label")
        # A number that is cut off is a wrong number: it has the whole line, and wraps if it must.
        return selectable(text_label(line.telephone, "large", wrap=True, name="call_number"))

    def _dial_button(self, line: CallLine) -> QPushButton:
        made = button(self.tr("Call"), name=f"dial_{line.stop_id}_button", icon_name="phone")
        made.setToolTip(plain_tip(self.tr("Dial with the telephone program of this computer")))
        made.clicked.connect(lambda: dial(line.telephone))
        return made

    def _buttons(self, line: CallLine, *, is_first: bool) -> QWidget:
        words = self.tr("Told (T)") if is_first else self.tr("Told")
        told = button(words, name=f"told_{line.stop_id}_button", icon_name="check")
        told.clicked.connect(lambda: self.told.emit(line))
        copy = button(
            self.tr("Copy the words"),
            name=f"copy_{line.stop_id}_button",
            kind="quiet",
            icon_name="copy",
        )
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(line.words))
        holder = QWidget()
        holder.setObjectName("call_buttons")
        flow = FlowLayout(holder, gap=SPACE_S)
        if line.telephone:
            flow.addWidget(self._dial_button(line))
        flow.addWidget(told)
        flow.addWidget(copy)
        return holder


def dial(number: str) -> None:
    """Hand a number to the computer's telephone program; nothing is sent by itself."""
    from organiser.text.telephones import dialled, digits

    QDesktopServices.openUrl(QUrl(f"tel:{dialled(number) or digits(number)}"))
