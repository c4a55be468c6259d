"""Figures on a page: maps and pictures made of a few plain shapes.

Measures are points from the figure's upper left corner, downwards.
"""

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from organiser.documents.typesetting import Line, colour

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """A filled closed line."""

    points: tuple[Point, ...]
    fill: str
    edge: str
    thickness: float


@dataclass(frozen=True, slots=True)
class Boxes:
    """Filled boxes of one colour, each as left, top, width and height."""

    boxes: tuple[tuple[float, float, float, float], ...]
    fill: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line."""

    start: Point
    end: Point
    colour: str
    thickness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A filled shape with round ends, a circle where both halves are equal."""

    middle: Point
    half_width: float
    half_height: float
    fill: str
    edge: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of text; a pale `ground` under it keeps it readable over lines."""

    left: float
    foot: float
    line: Line
    ground: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture file (JPEG, PNG) fitted into a box, its proportions kept."""

    left: float
    top: float
    width: float
    height: float
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Shapes that count from another point, turned about it clockwise by `degrees`."""

    left: float
    top: float
    shapes: "tuple[Shape, ...]"
    degrees: float = 0.0


Shape = Area | Boxes | Stroke | Disc | Words | Picture | Moved


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Shapes in a box as wide as the body; what passes its edges is cut off."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def draw_figure(canvas: Canvas, figure: Figure, *, left: float, top: float) -> None:
    """Draw a figure with its upper left corner at a point measured upwards from the page's foot."""
    canvas.saveState()
    canvas.translate(left, top)
    box = canvas.beginPath()
    box.rect(0, -figure.height, figure.width, figure.height)
    canvas.clipPath(box, stroke=0, fill=0)
    for shape in figure.shapes:
        _draw(canvas, shape)
    canvas.restoreState()


def _draw(canvas: Canvas, shape: Shape) -> None:
    match shape:
        case Area():
            _draw_area(canvas, shape)
        case Boxes():
            _draw_boxes(canvas, shape)
        case Stroke():
            canvas.setStrokeColor(colour(shape.colour))
            canvas.setLineWidth(shape.thickness)
            canvas.line(shape.start[0], -shape.start[1], shape.end[0], -shape.end[1])
        case Disc():
            _draw_disc(canvas, shape)
        case Words():
            _draw_words(canvas, shape)
        case Picture():
            _draw_picture(canvas, shape)
        case Moved():
            _draw_moved(canvas, shape)


def _draw_moved(canvas: Canvas, moved: Moved) -> None:
    canvas.saveState()
    canvas.translate(moved.left, -moved.top)
    canvas.rotate(-moved.degrees)
    for shape in moved.shapes:
        _draw(canvas, shape)
    canvas.restoreState()


def _draw_area(canvas: Canvas, area: Area) -> None:
    canvas.setFillColor(colour(area.fill))
    canvas.setStrokeColor(colour(area.edge))
    canvas.setLineWidth(area.thickness)
    path = canvas.beginPath()
    (x, y), *rest = area.points
    path.moveTo(x, -y)
    for x, y in rest:
        path.lineTo(x, -y)
    path.close()
    canvas.drawPath(path, stroke=1 if area.thickness else 0, fill=1)


def _draw_boxes(canvas: Canvas, boxes: Boxes) -> None:
    canvas.setFillColor(colour(boxes.fill))
    path = canvas.beginPath()
    for left, top, width, height in boxes.boxes:
        path.rect(left, -top - height, width, height)
    canvas.drawPath(path, stroke=0, fill=1)


def _draw_disc(canvas: Canvas, disc: Disc) -> None:
    canvas.setFillColor(colour(disc.fill))
    if disc.edge:
        canvas.setStrokeColor(colour(disc.edge))
        canvas.setLineWidth(1)
    x, y = disc.middle
    canvas.roundRect(
        x - disc.half_width,
        -y - disc.half_height,
        2 * disc.half_width,
        2 * disc.half_height,
        min(disc.half_width, disc.half_height),
        stroke=1 if disc.edge else 0,
        fill=1,
    )


def _draw_words(canvas: Canvas, words: Words) -> None:
    if words.ground:
        canvas.saveState()
        canvas.setFillColor(colour(words.ground))
        canvas.setFillAlpha(0.8)
        height = words.line.leading
        canvas.rect(words.left, -words.foot - height * 0.2, words.line.width, height, 0, 1)
        canvas.restoreState()
    text = canvas.beginText()
    words.line.draw(text, words.left, -words.foot)
    canvas.drawText(text)


def _draw_picture(canvas: Canvas, picture: Picture) -> None:
    canvas.drawImage(
        ImageReader(BytesIO(picture.data)),
        picture.left,
        -picture.top - picture.height,
        picture.width,
        picture.height,
        preserveAspectRatio=True,
        mask="auto",
    )
