"""What is done with the order of the ask screen: its moves, its newcomers, its reasons."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from organiser.services.inviting.invitation_values import CarriedOver
from organiser.ui.language import say
from organiser.ui.programmes import actions
from organiser.ui.programmes.asking import order_actions
from organiser.ui.programmes.asking.add_people import AddPeopleDialog
from organiser.ui.programmes.asking.move_after_form import MoveAfterForm
from organiser.ui.programmes.asking.order_menu import OrderMenu
from organiser.ui.programmes.asking.order_pane import OrderPane
from organiser.ui.programmes.asking.order_rows import OrderRows
from organiser.ui.programmes.asking.proposals_dialog import ProposalsDialog
from organiser.ui.store import Store
from organiser.vocabulary import Stage, label


class OrderKeeper(QObject):
    """Does what the order asks for; each move and each addition is one action.

    Signals: `person_requested(int)`.
    """

    person_requested = Signal(int)

    def __init__(self, store: Store, pane: OrderPane, rows: OrderRows, *, parent: QWidget) -> None:
        """Serve a pane that shows these rows; windows open over `parent`."""
        super().__init__(parent)
        self._store = store
        self._pane = pane
        self._over = parent
        self._programme_id = 0
        self._rows = rows
        self._carried: Sequence[CarriedOver] = ()
        self.menu = OrderMenu(pane.view, on_after=self.ask_after_whom, on_reason=self.write_reason)
        self._wire()

    def keep(self, programme_id: int, carried: Sequence[CarriedOver]) -> None:
        """Work from now on with the rows of this programme."""
        self._programme_id = programme_id
        self._carried = carried

    def add_people(self) -> None:
        """Open the window in which people are found and put into the order."""
        dialog = AddPeopleDialog(
            self._store, self._over, programme_id=self._programme_id, present=self._present
        )
        dialog.chosen.connect(self.put_in)
        dialog.open()

    def propose(self) -> None:
        """Open the window with those one might ask."""
        dialog = ProposalsDialog(self._store, self._over, programme_id=self._programme_id)
        dialog.person_requested.connect(self.person_requested)
        dialog.open()

    def put_in(self, person_ids: Sequence[int], reason: str = "") -> None:
        """Put people at the end of the order."""
        order_actions.put_in(self._store, self._programme_id, person_ids, reason=reason)

    def step(self, invitation_ids: Sequence[int], steps: int) -> None:
        """Move candidates some steps down, or up below zero."""
        rows = self._rows.some(invitation_ids)
        if rows:
            order_actions.move_by(self._store, rows, steps)

    def move(self, invitation_ids: Sequence[int], position: int) -> None:
        """Move candidates to a position among the others."""
        rows = self._rows.some(invitation_ids)
        if rows:
            order_actions.move(self._store, rows, position)

    def ask_after_whom(self) -> None:
        """Ask behind whom those chosen are to come."""
        rows = self._rows.some(self._pane.view.chosen())
        if not rows:
            return
        moved = {row.invitation_id for row in rows}
        others = [
            row
            for row in self._rows.everybody()
            if row.stage is Stage.CANDIDATE and row.invitation_id not in moved
        ]
        MoveAfterForm(
            self._over,
            self.tr("Move {names}").format(names=", ".join(row.name for row in rows)),
            others=others,
            on_save=lambda other_id: order_actions.move_after(self._store, rows, other_id),
        ).open()

    def write_reason(self) -> None:
        """Let the reason be written in the row that the keyboard is at."""
        key = self._pane.view.current_key()
        row = self._rows.row(key) if isinstance(key, int) else None
        if row is not None:
            self._pane.view.write_reason(row.reason)

    def carry_over(self) -> None:
        """Put those who said "not this time" before at the head of the order."""
        names = ", ".join(sorted({person.programme for person in self._carried}))
        reason = self.tr("Said “not this time” to {programme}").format(programme=names)
        people = [person.person_id for person in self._carried]
        actions.carry_over(self._store, self._programme_id, people, reason=reason)

    def _present(self) -> dict[int, str]:
        return {place.person_id: say(label(place.stage)) for place in self._rows.places}

    def _keep_reason(self, invitation_id: int, reason: str) -> None:
        row = self._rows.row(invitation_id)
        if row is not None:
            actions.set_reason(self._store, row, reason)

    def _wire(self) -> None:
        pane, view = self._pane, self._pane.view
        pane.add_requested.connect(self.add_people)
        pane.proposals_requested.connect(self.propose)
        pane.carry_over_requested.connect(self.carry_over)
        view.moved.connect(self.move)
        view.stepped.connect(self.step)
        view.reason_written.connect(self._keep_reason)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self.menu.open_at)
        for keys, slot in (("F2", self.write_reason), ("Ctrl+M", self.ask_after_whom)):
            QShortcut(QKeySequence(keys), view, slot).setContext(Qt.ShortcutContext.WidgetShortcut)
        for keys, slot in (("Ctrl+Shift+P", self.propose), ("Ctrl+F", pane.find_somebody)):
            QShortcut(QKeySequence(keys), self._over, slot).setContext(
                Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
