"""What is done seldom with a circle: the menu behind … on its page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.papers.options import PaperSubject
from organiser.services import removing
from organiser.ui.language import current_language
from organiser.ui.more_menu import MoreEntry, MoreMenu, leave_for_removal
from organiser.ui.papers.paper_menu import choose_paper
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind
from organiser.wording import phrase


def circle_menu(store: Store, page: QWidget, search: Callable[[str], object]) -> MoreMenu:
    """Return the menu for the page of a circle; `search` looks for people."""
    translate = QCoreApplication.translate
    entries = [
        MoreEntry(
            name="find_members",
            text=translate("CircleMenu", "Members in the list of people"),
            icon_name="users",
            do=lambda menu: search(_term(menu.thing_name)),
        ),
        MoreEntry(
            name="directory",
            text=translate("CircleMenu", "Directory for its members…"),
            icon_name="file-text",
            do=lambda menu: _open(menu, PaperKind.CIRCLE_DIRECTORY),
        ),
        MoreEntry(
            name="labels",
            text=translate("CircleMenu", "Address labels for its members…"),
            icon_name="tag",
            do=lambda menu: _open(menu, PaperKind.ADDRESS_LABELS),
        ),
        MoreEntry(
            name="badges",
            text=translate("CircleMenu", "Badges for its members…"),
            icon_name="id-card",
            do=lambda menu: _open(menu, PaperKind.BADGES),
        ),
        MoreEntry(
            name="remove",
            text=translate("CircleMenu", "Remove…"),
            icon_name="trash-2",
            do=_remove,
        ),
    ]
    return MoreMenu(store, page, entries)


def _open(menu: MoreMenu, kind: PaperKind) -> None:
    choose_paper(menu.page, menu.store, kind, PaperSubject(circle_id=menu.thing_id))


def _term(name: str) -> str:
    """Return what the search line of the people says for everyone in a circle."""
    from organiser.text.query_line import written
    from organiser.text.query_words import QueryKey, key_name

    return written(key_name(QueryKey.CIRCLE, current_language()), name)


def _remove(menu: MoreMenu) -> None:
    leaving = leave_for_removal(menu, "circle")
    if leaving is not None:
        circle_id, name = leaving
        action = phrase("Remove the circle {circle}", circle=name)
        menu.store.do(action, removing.remove_circle, circle_id)
