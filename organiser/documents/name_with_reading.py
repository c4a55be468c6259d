"""A name on one line around a middle, shrunk to its room, with the readings over its parts."""

from collections.abc import Iterator

from organiser.documents.figures import Shape
from organiser.documents.fitted_text import centred, fitted, words
from organiser.documents.typesetting import Style, text_width

#: A part of a name with its reading.
NamePart = tuple[str, str]

#: How far over the foot of the name its reading stands, in sizes of the name.
_READING_UP = 1.02


def name_with_reading(
    parts: tuple[NamePart, ...],
    honorific: str,
    *,
    styles: tuple[Style, Style],
    middle: float,
    foot: float,
    width: float,
) -> Iterator[Shape]:
    """Yield a name and what follows it; `styles` are those of the name and of its readings."""
    whole = " ".join(filter(None, (*(part for part, _reading in parts), honorific)))
    shown, style = fitted(whole, styles[0], width=width)
    left = middle - text_width(shown, style) / 2
    yield words(shown, style, left=left, foot=foot)
    gap = text_width(" ", style)
    for part, reading in parts:
        part_width = text_width(part, style)
        if reading:
            reading_foot = foot - style.size * _READING_UP
            yield centred(
                reading,
                styles[1],
                middle=left + part_width / 2,
                foot=reading_foot,
                width=part_width + gap * 0.8,
            )
        left += part_width + gap


def without_readings(parts: tuple[NamePart, ...]) -> tuple[NamePart, ...]:
    """Return the parts of a name alone."""
    return tuple((part, "") for part, _reading in parts)
