"""The left of the ask screen: why nobody is next, those carried over, the order, the others."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from organiser.services.inviting.invitation_values import CarriedOver, OrderPlace
from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.buttons import button
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import say
from organiser.ui.page_header import SearchField
from organiser.ui.pieces import pane
from organiser.ui.programmes.asking.order_lines import (
    OTHERS,
    OrderLines,
    count_others,
    matching,
)
from organiser.ui.programmes.asking.order_rows import OrderRows
from organiser.ui.programmes.asking.order_view import OrderView
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.vocabulary import Stage

_WIDTH = 248
#: An order longer than this has a field to find somebody in it.
_LONG = 30


class OrderPane(QWidget):
    """Shows everybody of one programme by where they stand.

    Signals: `chosen(object)` with the invitation; `carry_over_requested()`; `add_requested()`;
    `proposals_requested()`.
    """

    chosen = Signal(object)
    carry_over_requested = Signal()
    add_requested = Signal()
    proposals_requested = Signal()

    def __init__(self, rows: OrderRows) -> None:
        """Show these rows, as they are when `show_order` is called."""
        super().__init__()
        self.setObjectName("order_pane")
        self._page: ProgrammePage | None = None
        self._rows = rows
        self._today = date.min
        self._quiet = False
        self.search = SearchField(self.tr("Find in the order"), name="order_search")
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.textChanged.connect(self._on_searched)
        self.search.list_requested.connect(self._on_list_requested)
        self.nobody_label = text_label(
            self.tr("Nobody in this order matches by name or organisation."),
            "muted",
            wrap=True,
            name="nobody_in_order",
        )
        self.strict_label = text_label(
            self.tr("Strict: one open ask at a time."), "small", wrap=True, name="strict_label"
        )
        self.reason_label = text_label("", "small", wrap=True, name="turn_reason")
        self.reason_label.setContentsMargins(14, SPACE_M, 14, SPACE_S)
        self.view = OrderView()
        self.view.setToolTip(
            self.tr(
                "Drag to change the order, or press Alt with Up, Down, Home or End."
                " Right-click for more."
            )
        )
        self.others_button = button("", name="others_button", kind="quiet")
        self.others_button.setCheckable(True)
        self.others_button.toggled.connect(self._fill)
        self.carry_label = text_label("", "small", wrap=True, name="carry_label")
        self.carry_button = button(self.tr("Put them first in the order"), name="carry_button")
        self.carry_button.clicked.connect(self.carry_over_requested)
        self.add_button = button(self.tr("Add people…"), name="add_people_button")
        self.add_button.clicked.connect(self.add_requested)
        self.proposals_button = button(self.tr("Proposals…"), name="proposals_button", kind="quiet")
        self.proposals_button.setToolTip(self.tr("Whom one might ask, and why (Ctrl+Shift+P)"))
        self.proposals_button.clicked.connect(self.proposals_requested)
        self.view.current_key_changed.connect(self._on_chosen)
        self._lay_out()

    def show_order(
        self, page: ProgrammePage, carried: Sequence[CarriedOver], *, today: date
    ) -> None:
        """Show where everybody of a programme stands today."""
        self._page, self._today = page, today
        rows = self._rows.places
        strict = page.draft.one_at_a_time and page.turn.reason is None
        self.strict_label.setVisible(strict and bool(rows))
        self.search.setVisible(len(rows) > _LONG)
        if self.search.isHidden():
            self.search.clear()
        self.reason_label.setText(say(page.turn.reason) if page.turn.reason else "")
        self.reason_label.setVisible(page.turn.reason is not None and bool(rows))
        names = self.tr(", ").join(person.name for person in carried) if carried else ""
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
        stage = self._rows.stage_of(invitation_id)
        if stage in OTHERS:
            self.others_button.setChecked(True)
        if stage is not None and self.view.order.position_of(invitation_id) < 0:
            self.search.clear()
        chosen = self.view.chosen()
        self._quiet = True
        self.view.select_key(invitation_id)
        self._quiet = False
        if invitation_id in chosen:
            self.view.choose(chosen)

    def find_somebody(self) -> None:
        """Put the keyboard into the field that finds somebody in a long order."""
        if self.search.isVisible():
            self.search.setFocus()
            self.search.selectAll()

    def _on_searched(self) -> None:
        self._quiet = True
        self._fill()
        self._quiet = False

    def _on_list_requested(self) -> None:
        if self.view.current_key() is None:
            self.view.select_first()
        self.view.setFocus()

    def _on_chosen(self, invitation_id: object) -> None:
        # A key that is gone for a moment, while lines are set anew, is nobody's choice.
        if not self._quiet and invitation_id is not None:
            self.chosen.emit(invitation_id)

    def _fill(self) -> None:
        if self._page is None:
            return
        searched = bool(self.search.text().strip())
        found: Sequence[OrderPlace] = self._rows.places
        if searched:
            found = matching(self._rows.everybody(), self.search.text())
        hidden = count_others(found)
        # Who is looked for is shown wherever they stand.
        shown = self.others_button.isChecked() or searched
        said = self.tr("Hide the others") if shown else self.tr("Others ({count})")
        self.others_button.setEnabled(not searched)
        self.others_button.setText(said.format(count=hidden))
        self.others_button.setVisible(hidden > 0)
        candidates = (row for row in found if row.stage is Stage.CANDIDATE)
        self.view.order.set_candidates(frozenset(row.invitation_id for row in candidates))
        # Where somebody is dropped says nothing while others are left out between.
        self.view.setDragEnabled(not searched)
        chosen = self.view.chosen()
        self.view.order.set_lines(
            OrderLines(
                self._page, found, read=self._rows.some, today=self._today, with_others=shown
            )
        )
        self.view.choose(chosen if len(chosen) > 1 else ())
        self.nobody_label.setVisible(searched and not found)

    def _lay_out(self) -> None:
        frame, column = pane(name="order_frame", width=_WIDTH)
        self._lay_out_head(column)
        column.addWidget(self.view, 1)
        folded = QHBoxLayout()
        folded.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        folded.addWidget(self.others_button)
        folded.addStretch(1)
        column.addLayout(folded)
        column.addWidget(thin_line())
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        foot.addWidget(self.proposals_button)
        column.addLayout(foot)
        self.others_button.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.setFixedWidth(_WIDTH)
        self.setFocusProxy(self.view)

    def _lay_out_head(self, column: QVBoxLayout) -> None:
        """Put above the list what stands against an ask, who is carried over, the search."""
        self._carry = QFrame()
        self._carry.setObjectName("carry_frame")
        inside = QVBoxLayout(self._carry)
        inside.setContentsMargins(14, SPACE_S, 14, SPACE_M)
        inside.setSpacing(SPACE_S)
        inside.addWidget(self.carry_label)
        inside.addWidget(self.carry_button)
        inset = QVBoxLayout()
        inset.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        inset.addWidget(self.search)
        self.nobody_label.setContentsMargins(14, SPACE_M, 14, SPACE_S)
        self.strict_label.setContentsMargins(14, SPACE_S, 14, 0)
        for shown in (self.strict_label, self.reason_label, self._carry):
            column.addWidget(shown)
        column.addLayout(inset)
        column.addWidget(self.nobody_label)
        for hidden in (self.strict_label, self.reason_label, self._carry, self.search):
            hidden.hide()
        self.nobody_label.hide()
