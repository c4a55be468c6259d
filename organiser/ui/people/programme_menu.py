"""Which programme's order to put one or several people into: a menu under the button."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from organiser.services.inviting import invitations
from organiser.services.people.person_values import InvitationLine, PersonPage
from organiser.services.programmes import programmes
from organiser.services.programmes.programmes import ProgrammeRow
from organiser.ui import ask
from organiser.ui.language import say
from organiser.ui.store import Store
from organiser.vocabulary import label
from organiser.wording import phrase


class ProgrammeMenu(QObject):
    """Offers the open programmes; choosing one puts people at the end of its order.

    Nobody is asked by this. Where the one person already is, the entry leads to their invitation.

    Signals: `invitation_requested(int)` with the invitation that was made or is there, the first
    of several.
    """

    invitation_requested = Signal(int)

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._over = parent
        self.menu = QMenu(parent)
        self.menu.setObjectName("programme_menu")

    def open_for(self, page: PersonPage, under: QWidget) -> None:
        """Show the menu for a person below a widget."""
        self.menu.clear()
        there = {line.programme_id: line for line in page.invitations}
        for row in self._open_programmes():
            line = there.get(row.programme_id)
            if line is None:
                self._offer(row.name, partial(self._add, page, row))
            else:
                self._lead_to(line)
        self._show(under)

    def open_for_several(self, person_ids: Sequence[int], under: QWidget) -> None:
        """Show the menu for several people below a widget."""
        self.menu.clear()
        said = self.tr("Put %n people into the order of…", "", len(person_ids))
        self.menu.addAction(said).setEnabled(False)
        self.menu.addSeparator()
        for row in self._open_programmes():
            self._offer(row.name, partial(self._add_several, person_ids, row))
        self._show(under)

    def _open_programmes(self) -> list[ProgrammeRow]:
        rows = self._store.read(programmes.list_programmes, self._store.today())
        found = [row for row in rows if row.closed_on is None]
        if not found:
            nothing = self.tr("No programme is open. Add one under Programmes.")
            self.menu.addAction(nothing).setEnabled(False)
        return found

    def _show(self, under: QWidget) -> None:
        self.menu.popup(under.mapToGlobal(QPoint(0, under.height() + 2)))

    def _offer(self, name: str, slot: Callable[[], object]) -> None:
        action = self.menu.addAction(name.replace("&", "&&"))
        action.triggered.connect(lambda _checked: slot())

    def _lead_to(self, line: InvitationLine) -> None:
        text = f"{line.programme} — {say(label(line.stage))}"
        self._offer(text, lambda: self.invitation_requested.emit(line.invitation_id))

    def _add(self, page: PersonPage, row: ProgrammeRow) -> None:
        added = self._store.do(
            phrase("Add {person} to {programme}", person=page.facts.name, programme=row.name),
            invitations.add_candidates,
            row.programme_id,
            (page.facts.person_id,),
        )
        for invitation_id in added:
            self.invitation_requested.emit(invitation_id)

    def _add_several(self, person_ids: Sequence[int], row: ProgrammeRow) -> None:
        """Put in those who are not there yet; they go in the order of the list."""
        added = self._store.do(
            phrase("Add {count} people to {programme}", count=len(person_ids), programme=row.name),
            invitations.add_candidates,
            row.programme_id,
            person_ids,
        )
        if added:
            self.invitation_requested.emit(added[0])
        else:
            said = self.tr("All of them are in {programme} already.").format(programme=row.name)
            ask.show_error(self._over, said, title=self.tr("Nobody to add"))
