"""The head of a programme: its name, how far it is, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.buttons import button, icon_button, menu_button
from organiser.ui.labels import plain_tip
from organiser.ui.language import say
from organiser.ui.page_header import PageHeader
from organiser.ui.tokens import ToneName
from organiser.vocabulary import Stage

#: A longer name on a button is cut.
_NAME_WIDTH = 160


class ProgrammeHeader(PageHeader):
    """Shows one programme; its buttons and menu entries are connected by the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="programme_header", parent=parent)
        menu = QMenu()
        menu.setObjectName("programme_menu")
        self.edit_action = self._entry(menu, self.tr("Change the programme…"), "Ctrl+E")
        self.copy_action = self._entry(menu, self.tr("Copy the programme…"))
        self.next_action = self._entry(menu, self.tr("Next of the series…"))
        self.series_action = self._entry(menu, self.tr("Rename the series…"))
        menu.addSeparator()
        self.close_action = self._entry(menu, self.tr("Close the programme"))
        self.reopen_action = self._entry(menu, self.tr("Reopen the programme"))
        menu.addSeparator()
        self.take_out_action = self._entry(menu, self.tr("Take this person out of the order"))
        menu.addSeparator()
        self.remove_action = self._entry(menu, self.tr("Remove the programme…"))
        self.menu_button = icon_button("ellipsis", self.tr("More"), name="more_button")
        menu.setParent(self.menu_button, menu.windowFlags())
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.next_button = button(
            self.tr("Ask the next person"), name="next_button", kind="primary"
        )
        self.paper_menu = QMenu()
        self.paper_menu.setObjectName("paper_menu")
        self.paper_button = menu_button(self.tr("Papers"), self.paper_menu, name="paper_button")
        self.paper_button.setToolTip(self.tr("Ctrl+P opens the first paper of this view"))
        for action in (self.menu_button, self.paper_button, self.next_button):
            self.add_action(action)

    def show_programme(self, page: ProgrammePage) -> None:
        """Show how far a programme is."""
        self.set_title(page.name, crumb=self.tr("Programmes"))
        self.set_chips(self._facts(page))
        turn = page.turn
        self.next_button.setEnabled(turn.invitation_id is not None)
        name = self.fontMetrics().elidedText(turn.name, Qt.TextElideMode.ElideRight, _NAME_WIDTH)
        told = self.tr("Tell {person} a seat is free").format(person=name)
        asked = self.tr("Ask the next person")
        self.next_button.setText(told.replace("&", "&&") if turn.offers else asked)
        keys = QKeySequence("Ctrl+J").toString(QKeySequence.SequenceFormat.NativeText)
        self.next_button.setToolTip(plain_tip(say(turn.reason)) if turn.reason else keys)
        self.series_action.setVisible(bool(page.draft.series))
        self.close_action.setVisible(page.closed_on is None)
        self.reopen_action.setVisible(page.closed_on is not None)

    def _facts(self, page: ProgrammePage) -> list[tuple[str, ToneName]]:
        kind = say(page.kind_name)
        seats = page.seats
        if seats.capacity is None:
            first = self.tr("{kind} · no limit").format(kind=kind)
        else:
            first = self.tr("{kind} · {seats} seats").format(kind=kind, seats=seats.capacity)
        chips: list[tuple[str, ToneName]] = [(first, "info")]
        # Where there is no room for all, the last ones give way.
        if page.closed_on is not None:
            chips.append((self.tr("Closed"), "stop"))
        # A programme to which nobody is invited, as most joint projects, has nothing to count.
        if page.counts:
            chips += self._counts(page)
        return chips

    def _counts(self, page: ProgrammePage) -> list[tuple[str, ToneName]]:
        in_order = page.counts.get(Stage.CANDIDATE, 0)
        return [
            (self.tr("Accepted {count}").format(count=page.seats.accepted), "positive"),
            (self.tr("Awaited {count}").format(count=page.awaited), "caution"),
            (self.tr("In order {count}").format(count=in_order), "neutral"),
        ]

    def _entry(self, menu: QMenu, text: str, keys: str = "") -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action
