"""The left of the ask screen: why nobody is next, those carried over, the order, the others."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from organiser.services.invitation_values import CarriedOver, InvitationRow
from organiser.services.programmes import ProgrammePage
from organiser.ui.buttons import button
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import say
from organiser.ui.pieces import pane
from organiser.ui.programmes.asking.order_lines import OTHERS, count_others, order_lines
from organiser.ui.programmes.asking.order_view import OrderView
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.vocabulary import Stage

_WIDTH = 248


class OrderPane(QWidget):
    """Shows everybody of one programme by where they stand.

    Signals: `chosen(object)` with the invitation; `moved(int, int)` and
    `stepped(int, int)` as in `OrderView`; `carry_over_requested()`; `add_requested()`.
    """

    chosen = Signal(object)
    moved = Signal(int, int)
    stepped = Signal(int, int)
    carry_over_requested = Signal()
    add_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("order_pane")
        self._page: ProgrammePage | None = None
        self._rows: Sequence[InvitationRow] = ()
        self._today = date.min
        self._quiet = False
        self.reason_label = text_label("", "small", wrap=True, name="turn_reason")
        self.reason_label.setContentsMargins(14, SPACE_M, 14, SPACE_S)
        self.view = OrderView()
        self.view.setToolTip(self.tr("Drag to change the order, or press Alt+Up and Alt+Down."))
        self.others_button = button("", name="others_button", kind="quiet")
        self.others_button.setCheckable(True)
        self.others_button.toggled.connect(self._fill)
        self.carry_label = text_label("", "small", wrap=True, name="carry_label")
        self.carry_button = button(
            self.tr("Put them first in the order"), name="carry_button", icon_name="history"
        )
        self.carry_button.clicked.connect(self.carry_over_requested)
        self.add_button = button(
            self.tr("Add people…"), name="add_people_button", icon_name="user-plus"
        )
        self.add_button.clicked.connect(self.add_requested)
        self.view.current_key_changed.connect(self._on_chosen)
        self.view.moved.connect(self.moved)
        self.view.stepped.connect(self.stepped)
        self._lay_out()

    def show_order(
        self,
        page: ProgrammePage,
        rows: Sequence[InvitationRow],
        carried: Sequence[CarriedOver],
        *,
        today: date,
    ) -> None:
        """Show where everybody of a programme stands today."""
        self._page, self._rows, self._today = page, rows, today
        self.reason_label.setText(say(page.turn.reason) if page.turn.reason else "")
        self.reason_label.setVisible(page.turn.reason is not None and bool(rows))
        names = "、".join(person.name for person in carried) if carried else ""
        self.carry_label.setText(
            self.tr("Said “not this time” to the series before: {names}").format(names=names)
        )
        self._carry.setVisible(bool(carried))
        self._quiet = True
        self._fill()
        self._quiet = False

    def fold(self) -> None:
        """Fold the others away again."""
        self.others_button.setChecked(False)

    def select(self, invitation_id: int | None) -> None:
        """Choose somebody; one among the folded others unfolds them."""
        stage = next((row.stage for row in self._rows if row.invitation_id == invitation_id), None)
        if stage in OTHERS:
            self.others_button.setChecked(True)
        self._quiet = True
        self.view.select_key(invitation_id)
        self._quiet = False

    def _on_chosen(self, invitation_id: object) -> None:
        # A key that is gone for a moment, while lines are set anew, is nobody's choice.
        if not self._quiet and invitation_id is not None:
            self.chosen.emit(invitation_id)

    def _fill(self) -> None:
        if self._page is None:
            return
        hidden = count_others(self._rows)
        shown = self.others_button.isChecked()
        said = self.tr("Hide the others") if shown else self.tr("Others ({count})")
        self.others_button.setText(said.format(count=hidden))
        self.others_button.setVisible(hidden > 0)
        candidates = (row for row in self._rows if row.stage is Stage.CANDIDATE)
        self.view.order.set_candidates(frozenset(row.invitation_id for row in candidates))
        self.view.order.set_rows(
            order_lines(self._page, self._rows, today=self._today, with_others=shown)
        )

    def _lay_out(self) -> None:
        frame, column = pane(name="order_frame", width=_WIDTH)
        self._carry = QFrame()
        self._carry.setObjectName("carry_frame")
        inside = QVBoxLayout(self._carry)
        inside.setContentsMargins(14, SPACE_S, 14, SPACE_M)
        inside.setSpacing(SPACE_S)
        inside.addWidget(self.carry_label)
        inside.addWidget(self.carry_button)
        self._carry.hide()
        self.reason_label.hide()
        self.others_button.hide()
        column.addWidget(self.reason_label)
        column.addWidget(self._carry)
        column.addWidget(self.view, 1)
        column.addWidget(self.others_button)
        column.addWidget(thin_line())
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        foot.addWidget(self.add_button)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.setFixedWidth(_WIDTH)
        self.setFocusProxy(self.view)
