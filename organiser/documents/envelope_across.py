"""Envelopes written across: the address in the middle, the sender at an edge."""

from collections.abc import Iterator

from organiser.documents.address_block import address_block, moved_words
from organiser.documents.figures import Shape
from organiser.documents.fitted_text import MM
from organiser.papers.address_lines import AddressLines, SenderLines
from organiser.papers.envelopes import STATIONERY, EnvelopeChoice

#: Shares of the envelope: where the address begins, and how far it may reach.
_LEFT, _TOP = 0.2, 0.3
#: Abroad the sender stands above the address.
_LEFT_ABROAD, _TOP_ABROAD = 0.3, 0.42
#: What a letter from Japan says under its sender.
_FROM = "JAPAN"
_RIGHT_ROOM, _BOTTOM_ROOM = 0.08, 0.14
_SENDER_SHARE = 0.36
_EDGE = 9.0
#: The height on which the address is as large as on a label, in millimetres.
_LABEL_LIKE = 78.0
_SENDER_SCALE = 0.62


def shapes_across(
    lines: AddressLines, sender: SenderLines, choice: EnvelopeChoice
) -> Iterator[Shape]:
    """Yield address and sender; abroad the sender stands in the upper left, else lower right."""
    stationery = STATIONERY[choice.size]
    width, height = stationery.height, stationery.width
    scale = height / _LABEL_LIKE
    share = (_LEFT_ABROAD, _TOP_ABROAD) if lines.abroad else (_LEFT, _TOP)
    left, top = width * share[0], height * share[1]
    room = (width * (1 - _RIGHT_ROOM) - left) * MM, (height * (1 - _BOTTOM_ROOM) - top) * MM
    block = address_block(lines, width=room[0], height=room[1], scale=scale)
    yield from moved_words(block, left=left * MM, top=top * MM)
    yield from _sender(sender, width, height, is_abroad=bool(lines.abroad))


def _sender(
    sender: SenderLines, width: float, height: float, *, is_abroad: bool
) -> Iterator[Shape]:
    if sender.is_empty:
        return
    scale = max(0.55, min(1.0, height / _LABEL_LIKE * _SENDER_SCALE))
    block = address_block(
        AddressLines(
            person_id=0,
            name=sender.name,
            organisation=sender.organisation,
            postal_code=sender.postal_code,
            street=sender.street,
            building=" ".join(filter(None, (sender.building, _FROM if is_abroad else ""))),
        ),
        width=width * _SENDER_SHARE * MM,
        height=height * (0.24 if is_abroad else 0.3) * MM,
        scale=scale,
    )
    widest = max((one.line.width for one in block.words), default=0.0)
    if is_abroad:
        yield from moved_words(block, left=_EDGE * MM, top=_EDGE * MM)
    else:
        left = (width - _EDGE) * MM - widest
        yield from moved_words(block, left=left, top=(height - _EDGE * 0.8) * MM - block.height)
