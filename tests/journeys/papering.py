"""Papers at the desk: opened from menus or by keys, read, searched, given out, closed."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from tests.journeys.desk import CTRL, Desk
from tests.journeys.touring import squeezed
from tests.papers.every_paper import text_of

ITINERARY = "itinerary"


def choose_entry(menu: QMenu, name: str) -> None:
    """Open a menu and take an entry by its name; submenus are opened on the way."""
    # What is being written is kept when a menu opens over it.
    menu.popup(menu.parentWidget().mapToGlobal(QPoint(0, 0)))
    for part in menu.findChildren(QMenu):
        part.aboutToShow.emit()
    entry = menu.findChild(QAction, f"{name}_action")
    assert entry is not None, f"{name} is not offered"
    assert entry.isEnabled(), f"{name} cannot be chosen"
    menu.close()
    entry.trigger()


def open_from(desk: Desk, button: str, name: str, within: QWidget | None = None) -> Any:
    """Open a paper from the menu of a button, and return its preview once its pages are seen."""
    choose_entry(desk.find(button, within).menu(), name)
    return ready(desk)


def ready(desk: Desk) -> Any:
    """Return the preview that is open, with the pages of what is chosen."""
    preview = desk.dialog("paper_preview")
    desk.qtbot.waitUntil(preview.save_button.isEnabled)
    return preview


def read(desk: Desk, preview: Any) -> str:
    """Return what stands on the pages without blanks, once they are as they are chosen."""
    desk.qtbot.waitUntil(preview.save_button.isEnabled)
    assert desk.text("status_label", preview) == ""
    return squeezed(text_of(preview.paper))


def leave(desk: Desk) -> None:
    """Close a preview by Escape."""
    desk.key(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.shows("paper_preview"))


def look_for(desk: Desk, preview: Any, words: str) -> str:
    """Search in the paper by keys, go to the second place, and return what is said of it."""
    desk.key(Qt.Key.Key_F, CTRL)
    desk.key(Qt.Key.Key_A, CTRL)
    desk.write(words)
    desk.key(Qt.Key.Key_Return)
    said = desk.text("search_said_label", preview)
    desk.key(Qt.Key.Key_Escape)
    assert not desk.shows("search_bar", preview)
    return said


def left_out(preview: QWidget) -> dict[str, int]:
    """Return what the preview says was left out, with how many."""
    names = [one for one in preview.findChildren(QLabel) if _is_left_out(one)]
    return {
        one.text(): int(_count_of(preview, one.objectName()).text())
        for one in names
        if one.isVisible()
    }


def _is_left_out(label: QLabel) -> bool:
    name = label.objectName()
    return name.startswith("left_out_") and not name.endswith(("_count", "_told", "_title"))


def _count_of(preview: QWidget, name: str) -> QLabel:
    found = preview.findChild(QLabel, f"{name}_count")
    assert isinstance(found, QLabel), name
    return found


def give_out(desk: Desk, *, further: str = "") -> list[str]:
    """Give the paper out by keys to those proposed and others; return who is ticked."""
    desk.key(Qt.Key.Key_D, CTRL)
    form = desk.dialog("give_out_form")
    ticked = [one.accessibleName() for one in form.recipients.ticks if one.value()]
    if further:
        desk.write_into(desk.find("others_edit", form), further)
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: not desk.shows("give_out_form"))
    return ticked
