"""What the menu behind … offers of papers for a person."""

from PySide6.QtCore import QCoreApplication

from organiser.papers.options import PaperSubject
from organiser.ui.more_menu import MoreEntry, MoreMenu
from organiser.ui.papers.paper_menu import choose_paper
from organiser.vocabulary import PaperKind


def paper_entries() -> list[MoreEntry]:
    """Return the entries for the papers of one person, and of those selected beside them."""
    translate = QCoreApplication.translate
    return [
        MoreEntry(
            name="meeting_card",
            text=translate("PersonMenu", "Meeting card…"),
            icon_name="file-text",
            do=lambda menu: _open(menu, PaperKind.MEETING_CARD),
        ),
        MoreEntry(
            name="thanks_letter",
            text=translate("PersonMenu", "Thank-you letter…"),
            icon_name="file-text",
            do=lambda menu: _open(menu, PaperKind.THANKS_LETTER),
        ),
        MoreEntry(
            name="envelope",
            text=translate("PersonMenu", "Envelope…"),
            icon_name="mail",
            do=lambda menu: _open(menu, PaperKind.ENVELOPE),
        ),
        MoreEntry(
            name="labels",
            text=translate("PersonMenu", "Address labels for those selected…"),
            icon_name="tag",
            do=_open_labels,
        ),
    ]


def _open(menu: MoreMenu, kind: PaperKind) -> None:
    choose_paper(menu.page, menu.store, kind, PaperSubject(person_id=menu.thing_id))


def _open_labels(menu: MoreMenu) -> None:
    subject = PaperSubject(person_ids=menu.selected_ids())
    choose_paper(menu.page, menu.store, PaperKind.ADDRESS_LABELS, subject)
