"""Envelopes and postcards: their sizes, where the boxes of the postal code are, how to write.

Measures are millimetres from the upper left corner.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from organiser.papers.address_material import AddressAt
from organiser.papers.label_sheets import Box
from organiser.wording import Phrase, phrase

#: The boxes for the seven digits of a postal code, as the post asks for them.
_BOX_WIDTH, _BOX_HEIGHT = 5.7, 8.0
_GAPS = (1.3, 1.3, 1.9, 1.1, 1.1, 1.1)
FRAME_WIDTH = 7 * _BOX_WIDTH + sum(_GAPS)


class EnvelopeSize(StrEnum):
    """A size that is sold everywhere."""

    LONG_3 = "long 3"
    WIDE_LONG_3 = "wide long 3"
    WIDE_2 = "wide 2"
    SQUARE_2 = "square 2"
    POSTCARD = "postcard"


class Writing(StrEnum):
    """How an address is written; one abroad always goes across."""

    DOWN = "down"
    ACROSS = "across"


class SenderAt(StrEnum):
    """Where the sender stands."""

    FRONT = "front"
    BACK = "back"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stationery:
    """An envelope held upright; `frame_top` and `frame_right` place the boxes for the code."""

    label: Phrase
    width: float
    height: float
    frame_top: float = 12.0
    frame_right: float = 8.0

    def code_boxes(self) -> Iterator[Box]:
        """Yield the boxes for the seven digits of the postal code, from the left."""
        left = self.width - self.frame_right - FRAME_WIDTH
        for gap in (*_GAPS, 0.0):
            yield Box(left=left, top=self.frame_top, width=_BOX_WIDTH, height=_BOX_HEIGHT)
            left += _BOX_WIDTH + gap


STATIONERY = {
    EnvelopeSize.LONG_3: Stationery(
        label=phrase("Long no. 3 (120 × 235 mm)"), width=120, height=235
    ),
    EnvelopeSize.WIDE_LONG_3: Stationery(
        label=phrase("Western long no. 3 (235 × 120 mm)"), width=120, height=235
    ),
    EnvelopeSize.WIDE_2: Stationery(
        label=phrase("Western no. 2 (162 × 114 mm)"), width=114, height=162
    ),
    EnvelopeSize.SQUARE_2: Stationery(
        label=phrase("Square no. 2 (240 × 332 mm)"),
        width=240,
        height=332,
        frame_top=18,
        frame_right=18,
    ),
    EnvelopeSize.POSTCARD: Stationery(
        label=phrase("Postcard (100 × 148 mm)"), width=100, height=148
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeChoice:
    """How an envelope is printed; `across` and `down` set it off for the printer.

    With `draws_boxes` the boxes for the postal code are printed too, for plain envelopes. Without
    `kanji_numerals` figures stay, two of them side by side.
    """

    size: EnvelopeSize = EnvelopeSize.LONG_3
    writing: Writing = Writing.DOWN
    at: AddressAt = AddressAt.WORK
    sender_at: SenderAt = SenderAt.FRONT
    kanji_numerals: bool = True
    draws_boxes: bool = False
    across: float = 0.0
    down: float = 0.0
