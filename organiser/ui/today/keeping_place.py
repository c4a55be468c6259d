"""Where the keyboard is on Today, kept while the cards are made anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtWidgets import QWidget

from organiser.ui.today.lines import OpenLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A widget of a card, by names: the widgets themselves are made anew."""

    card: str
    card_place: int
    line_place: int
    part: str


def focused_place(cards: Sequence[QWidget]) -> Place | None:
    """Return where in these cards the focus is; nothing if it is elsewhere."""
    for card_place, card in enumerate(cards):
        focused = card.window().focusWidget()
        if not card.isAncestorOf(focused):
            continue
        lines = card.findChildren(OpenLine)
        within = (line is focused or line.isAncestorOf(focused) for line in lines)
        return Place(
            card=card.objectName(),
            card_place=card_place,
            line_place=next((place for place, is_here in enumerate(within) if is_here), 0),
            part=focused.objectName(),
        )
    return None


def focus_place(cards: Sequence[QWidget], place: Place) -> None:
    """Put the focus where it was; if that is gone, on what came in its place, or comes next."""
    card = next((card for card in cards if card.objectName() == place.card), None)
    target = None
    if card is not None:
        lines = card.findChildren(OpenLine)
        there = card.findChild(QWidget, place.part)
        target = there or (lines[min(place.line_place, len(lines) - 1)] if lines else None)
    if target is None:
        after, before = cards[place.card_place :], cards[: place.card_place]
        others = chain.from_iterable(one.findChildren(OpenLine) for one in (*after, *before))
        target = next(others, None)
    if target is not None:
        target.setFocus()
