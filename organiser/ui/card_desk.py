"""What a card of a page needs: the book, and ways to go to what it names."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from organiser.ui.store import Store

Follow = Callable[[int], object]


def _stay(_key: int) -> None:
    """Lead nowhere: the page is that very thing, or nothing on it names one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDesk:
    """Given to every card of a page; `parent` is the page, over which a card opens its forms."""

    store: Store
    parent: QWidget
    show_person: Follow
    show_organisation: Follow
    show_tour: Follow
    show_invitation: Follow = _stay
    show_circle: Follow = _stay
    show_programme: Follow = _stay
