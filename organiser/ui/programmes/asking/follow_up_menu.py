"""What one does about an answer that has not come, in the menu of the order."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from organiser.services.inviting.seats import HOLDING
from organiser.ui.programmes.asking.person_panes import PersonPanes
from organiser.vocabulary import Stage


def add_follow_ups(menu: QMenu, panes: PersonPanes) -> None:
    """Put reminding, holding on and closing at the end of a menu, for the person shown."""
    translate = QCoreApplication.translate
    menu.addSeparator()
    remind = _add(menu, translate("FollowUpMenu", "Remind…"), panes.remind)
    tell = _add(menu, translate("FollowUpMenu", "Tell them that a seat is free…"), panes.remind)
    hold_on = _add(menu, translate("FollowUpMenu", "Hold on"), panes.hold_on)
    close = _add(menu, translate("FollowUpMenu", "Close without an answer"), panes.close_unanswered)

    def look() -> None:
        row = panes.row()
        awaited = row is not None and row.stage in HOLDING
        waits = row is not None and row.stage is Stage.WAITING
        remind.setVisible(not waits)
        remind.setEnabled(awaited)
        tell.setVisible(waits)
        hold_on.setEnabled(row is not None and row.due_on is not None)
        close.setEnabled(awaited)

    menu.aboutToShow.connect(look)


def _add(menu: QMenu, text: str, slot: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked: slot())
    return action
