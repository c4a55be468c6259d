"""Which programme to put a person into: a menu under the button."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from organiser.services import invitations, programmes
from organiser.services.person_values import InvitationLine, PersonPage
from organiser.services.programmes import ProgrammeRow
from organiser.ui.language import say
from organiser.ui.store import Store
from organiser.vocabulary import label
from organiser.wording import phrase


class ProgrammeMenu(QObject):
    """Offers the open programmes; choosing one makes the person its last candidate.

    Nobody is asked by this. Where the person already is, the entry leads to their invitation.

    Signals: `invitation_requested(int)` with the invitation that was made or is there.
    """

    invitation_requested = Signal(int)

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.menu = QMenu(parent)
        self.menu.setObjectName("programme_menu")

    def open_for(self, page: PersonPage, under: QWidget) -> None:
        """Show the menu for a person below a widget."""
        self.menu.clear()
        there = {line.programme_id: line for line in page.invitations}
        for row in self._store.read(programmes.list_programmes, self._store.today()):
            line = there.get(row.programme_id)
            if row.closed_on is None and line is None:
                self._offer(page, row)
            elif row.closed_on is None and line is not None:
                self._lead_to(line)
        if self.menu.isEmpty():
            nothing = self.tr("No programme is open. Add one under Programmes.")
            self.menu.addAction(nothing).setEnabled(False)
        self.menu.popup(under.mapToGlobal(QPoint(0, under.height() + 2)))

    def _offer(self, page: PersonPage, row: ProgrammeRow) -> None:
        action = self.menu.addAction(row.name.replace("&", "&&"))
        action.triggered.connect(lambda: self._add(page, row))

    def _lead_to(self, line: InvitationLine) -> None:
        text = f"{line.programme} — {say(label(line.stage))}"
        action = self.menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: self.invitation_requested.emit(line.invitation_id))

    def _add(self, page: PersonPage, row: ProgrammeRow) -> None:
        added = self._store.do(
            phrase("Add {person} to {programme}", person=page.facts.name, programme=row.name),
            invitations.add_candidates,
            row.programme_id,
            (page.facts.person_id,),
        )
        for invitation_id in added:
            self.invitation_requested.emit(invitation_id)
