"""Plans of seats: a vehicle from above with a name on every seat, and a small one with one seat."""

from collections.abc import Iterator

from organiser.documents.figures import Area, Figure, Shape, Words
from organiser.documents.name_spans import name_spans
from organiser.documents.typesetting import (
    QUIET,
    TEAL,
    Span,
    Style,
    elided,
    fitted,
    set_lines,
    text_width,
)
from organiser.papers.name_words import written_name
from organiser.papers.own_places import PersonalSeat
from organiser.papers.seat_plan_lines import PlanSeat, SeatPlanLines
from organiser.touring.seat_plans import SeatLayout, SeatPlace

_NAME = Style(size=11, leading=14, bold=True)
_DETAIL = Style(size=7.5, leading=9.5, colour=QUIET)
_LABEL = Style(size=7.5, leading=9.5, colour=QUIET, tabular=True)
_FRONT_WORDS = Style(size=8.5, leading=11, colour=QUIET)
_VEHICLE = Style(size=10, leading=12, bold=True)
_SEAT_NAME = Style(size=20, leading=26, bold=True, tabular=True)
_WHERE = Style(size=9, leading=13, colour=QUIET)

_TAKEN = "#EAF1F6"
_FREE = "#FFFFFF"
_KEPT = "#F0F0F0"
_EDGE = "#8FA3B2"
_BODY_EDGE = "#5B636B"

_FRONT = 30.0
_WALL = 8.0
_SEAT_GAP = 5.0
_HIGHEST_SEAT = 46.0
_PAD = 4.0
_LABEL_WIDTH = 16.0
_LEAST_NAME = 6.0
_LEAST_DETAIL = 5.5

_SMALL_SEAT = 13.0
_SMALL_GAP = 2.5
#: The small plan leaves room for the words beside it.
_PLAN_SHARE = 0.66
_LEAST_HEIGHT = 88.0
_WHERE_LINES = 3


def plan_figure(plan: SeatPlanLines, *, width: float, height: float, furigana: bool) -> Figure:
    """Return a vehicle from above, the front at the top, at most so high and exactly so wide."""
    layout = plan.layout
    rows = _rows(layout)
    front = 0.0 if layout.is_car else _FRONT
    seat_height = min(_HIGHEST_SEAT, (height - front - 2 * _WALL) / rows - _SEAT_GAP)
    seat_width = (width - 2 * _WALL + _SEAT_GAP) / layout.width - _SEAT_GAP
    boxes = _Boxes(layout, seat_width, seat_height, front)
    whole = front + 2 * _WALL + rows * (seat_height + _SEAT_GAP) - _SEAT_GAP
    shapes: list[Shape] = [_box((0.5, 0.5, width - 1, whole - 1), _FREE, _BODY_EDGE, 1.2)]
    shapes += _front(plan, boxes, width)
    for seat in plan.seats:
        shapes += _seat(plan, seat, boxes.of(seat.place), furigana=furigana)
    return Figure(width=width, height=whole, shapes=tuple(shapes))


def small_figure(seat: PersonalSeat, words: tuple[str, str], *, width: float) -> Figure:
    """Return a vehicle lying on its side, the front at the left, with one seat marked.

    `words` are for the driver and the front. What the seat is called stands beside the vehicle.
    """
    layout = seat.layout
    step = _SMALL_SEAT + _SMALL_GAP
    driver, front = (set_lines((Span(word, _FRONT_WORDS),), width)[0] for word in words)
    cab = max(front.width, driver.width) + 2 * _WALL
    along = min(step, (width * _PLAN_SHARE - cab - _WALL) / _rows(layout))
    height = max(layout.width * step - _SMALL_GAP + 2 * _WALL, _LEAST_HEIGHT)
    length = cab + _rows(layout) * along - _SMALL_GAP + _WALL
    shapes: list[Shape] = [
        _box((0.5, 0.5, length - 1, height - 1), _FREE, _BODY_EDGE, 1.0),
        Words(left=_WALL, foot=_WALL + _FRONT_WORDS.size, line=driver),
        Words(left=_WALL, foot=height - _WALL - 1, line=front),
    ]
    for place in layout.seats():
        left = cab + (place[0] - 1) * along
        top = _WALL + (layout.width - 1 - layout.column(place)) * step
        colour = TEAL if place == seat.place else _FREE
        edge = TEAL if place == seat.place else _EDGE
        shapes.append(_box((left, top, along - _SMALL_GAP, _SMALL_SEAT), colour, edge, 0.5))
    shapes += _beside(seat, left=length + 2 * _WALL, width=width - length - 2 * _WALL)
    return Figure(width=width, height=height, shapes=tuple(shapes))


def _beside(seat: PersonalSeat, *, left: float, width: float) -> Iterator[Shape]:
    foot = _WALL
    for text, style in ((seat.vehicle, _VEHICLE), (seat.seat, _SEAT_NAME)):
        smaller = fitted(text, style, width=width, least_size=_LEAST_DETAIL)
        shown = elided(text, smaller, width=width)
        foot += style.leading
        yield Words(left=left, foot=foot, line=set_lines((Span(shown, smaller),), 2 * width)[0])
    for line in set_lines((Span(seat.where, _WHERE),), width)[:_WHERE_LINES]:
        foot += _WHERE.leading
        yield Words(left=left, foot=foot, line=line)


class _Boxes:
    """Where the seats of a plan stand."""

    def __init__(self, layout: SeatLayout, width: float, height: float, front: float) -> None:
        self._layout = layout
        self.width, self.height = width, height
        self._top = front + _WALL

    def at(self, column: float, row: int) -> tuple[float, float, float, float]:
        """Return left, top, width and height of the box in a column, rows counted from 1."""
        left = _WALL + column * (self.width + _SEAT_GAP)
        return left, self._top + (row - 1) * (self.height + _SEAT_GAP), self.width, self.height

    def of(self, place: SeatPlace) -> tuple[float, float, float, float]:
        """Return the box of a seat."""
        return self.at(self._layout.column(place), place[0])


def _rows(layout: SeatLayout) -> int:
    return layout.seat_rows + bool(layout.back_seats)


def _front(plan: SeatPlanLines, boxes: _Boxes, width: float) -> Iterator[Shape]:
    """Yield the door at the left and the driver at the right, as in Japan and Indonesia."""
    if plan.layout.is_car:
        left, top, box_width, height = boxes.at(plan.layout.width - 1, 1)
        yield _box((left, top, box_width, height), _KEPT, _EDGE, 0.5)
        yield from _middle(plan.driver, _FRONT_WORDS, (left, top, box_width, height))
        return
    door = set_lines((Span(plan.door, _FRONT_WORDS),), width)[0]
    yield _box((0.0, _WALL + 3, 3.5, _FRONT - 8), _BODY_EDGE, _BODY_EDGE, 0.5)
    yield Words(left=_WALL + 2, foot=_WALL + 16, line=door)
    driver = set_lines((Span(plan.driver, _FRONT_WORDS),), width)[0]
    left = width - _WALL - driver.width - 12
    yield _box((left, _WALL, driver.width + 12, _FRONT - 7), _KEPT, _EDGE, 0.5)
    yield Words(left=left + 6, foot=_WALL + 15, line=driver)


def _seat(
    plan: SeatPlanLines,
    seat: PlanSeat,
    box: tuple[float, float, float, float],
    *,
    furigana: bool,
) -> Iterator[Shape]:
    left, top, width, height = box
    fill = _TAKEN if seat.name else _KEPT if seat.is_kept else _FREE
    yield _box(box, fill, _EDGE, 0.5)
    label = set_lines((Span(seat.label, _LABEL),), width)[0]
    yield Words(left=left + _PAD, foot=top + 9.5, line=label)
    inner = (left + _PAD, top, width - 2 * _PAD, height)
    if seat.name is None:
        yield from _middle(plan.kept if seat.is_kept else plan.free, _DETAIL, box)
        return
    yield from _seated(seat, inner, furigana=furigana)


def _seated(
    seat: PlanSeat, box: tuple[float, float, float, float], *, furigana: bool
) -> Iterator[Shape]:
    """Yield name and body; where the seat is low, the name alone."""
    assert seat.name is not None
    left, top, width, height = box
    written = written_name(seat.name)
    is_low = height < 2 * _NAME.leading + _DETAIL.leading
    label_width = _LABEL_WIDTH if is_low else 0.0
    room = width - label_width
    style = fitted(written, _NAME, width=room, least_size=_LEAST_NAME)
    spans = name_spans(seat.name, style, with_furigana=furigana and not is_low)
    if text_width(written, style) > room:
        spans = (Span(elided(written, style, width=room), style),)
    name = set_lines(spans, 2 * width)[0]
    foot = top + (height / 2 + style.size * 0.36 if is_low else height * 0.6)
    yield Words(left=left + label_width + max(room - name.width, 0) / 2, foot=foot, line=name)
    if not is_low:
        small = fitted(seat.detail, _DETAIL, width=width, least_size=_LEAST_DETAIL)
        body = set_lines((Span(elided(seat.detail, small, width=width), small),), width + 1)[0]
        yield Words(left=left + max(width - body.width, 0) / 2, foot=top + height - _PAD, line=body)


def _middle(text: str, style: Style, box: tuple[float, float, float, float]) -> Iterator[Shape]:
    left, top, width, height = box
    small = fitted(text, style, width=width - 2 * _PAD, least_size=_LEAST_DETAIL)
    line = set_lines((Span(elided(text, small, width=width), small),), width + 1)[0]
    foot = top + height / 2 + small.size * 0.36
    yield Words(left=left + (width - line.width) / 2, foot=foot, line=line)


def _box(box: tuple[float, float, float, float], fill: str, edge: str, thickness: float) -> Area:
    left, top, width, height = box
    right, bottom = left + width, top + height
    points = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Area(points, fill, edge, thickness)
