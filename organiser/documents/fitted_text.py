"""One line of text in a given room: shrunk where it is too wide, cut only as the last resort."""

from dataclasses import replace

from organiser.documents.figures import Words
from organiser.documents.fonts import printable
from organiser.documents.typesetting import Line, Span, Style, elided, text_width

#: Points of 1/72 inch in a millimetre.
MM = 72 / 25.4

#: Nobody can read smaller print.
_LEAST_SIZE = 5.0


def fitted(text: str, style: Style, *, width: float) -> tuple[str, Style]:
    """Return text on one line and the style, as much smaller as the width asks for."""
    text = " ".join(printable(text).split("\n"))
    needed = text_width(text, style)
    if needed <= width:
        return text, style
    size = max(_LEAST_SIZE, int(style.size * width / needed * 20) / 20)
    smaller = replace(style, size=size, leading=style.leading * size / style.size)
    return elided(text, smaller, width=width), smaller


def words(text: str, style: Style, *, left: float, foot: float) -> Words:
    """Return one line of text that begins at a point."""
    shown = " ".join(printable(text).split("\n"))
    spans = (Span(shown, style),) if shown else ()
    line = Line(spans, style.leading, text_width(shown, style))
    return Words(left=left, foot=foot, line=line)


def centred(text: str, style: Style, *, middle: float, foot: float, width: float) -> Words:
    """Return one line of text around a middle, shrunk to a width."""
    shown, fitting = fitted(text, style, width=width)
    return words(shown, fitting, left=middle - text_width(shown, fitting) / 2, foot=foot)
