"""After a tour: everybody is thanked, and the report is saved and read."""

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton

from organiser.services.sessions.thanks import OwedThanks
from organiser.ui.tours.after.thanks_card import ThanksCard
from tests.journeys.desk import Desk
from tests.journeys.touring import squeezed


def owed(desk: Desk) -> tuple[OwedThanks, ...]:
    """Return whom the tour shown still owes thanks."""
    card = desk.find("tour_thanks_card")
    assert isinstance(card, ThanksCard)
    return tuple(line.owed for line in card.lines)


def thank_all(desk: Desk) -> int:
    """Thank the first with words, the others by a press; return how many there were."""
    card = desk.find("tour_thanks_card")
    count = len(card.lines)
    _press(desk, "words_")
    dialog = desk.dialog("words_dialog")
    desk.press("said_button", dialog)
    desk.qtbot.waitUntil(lambda: not desk.shows("words_dialog"))
    while card.lines:
        _press(desk, "thanked_")
    return count


def read_report(desk: Desk, save_as: Callable[[Path], None], target: Path) -> str:
    """Save the report as seen in its preview; return its text without blanks."""
    save_as(target)
    desk.press("report_paper_button")
    preview = desk.dialog("paper_preview")
    desk.qtbot.waitUntil(preview.save_button.isEnabled)
    with desk.qtbot.waitSignal(preview.saved):
        desk.press("save_button", preview)
    desk.press("close_button", preview)
    reader = PdfReader(target, strict=True)
    return squeezed("".join(page.extract_text() for page in reader.pages))


def _press(desk: Desk, kind: str) -> None:
    line = desk.find("tour_thanks_card").lines[0]
    buttons = line.findChildren(QAbstractButton)
    (name,) = [one.objectName() for one in buttons if one.objectName().startswith(kind)]
    desk.press(name, line)
