"""Drawing the picture of ties: on the screen in its colours, on paper in black on white."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from organiser.services.relations.tie_webs import LineKind, NodeId, NodeKind, Web, WebLine, WebNode
from organiser.ui import theme
from organiser.ui.ties.layout import Box, Spot, place_boxes

_PADDING = 11.0
_HEIGHT, _MIDDLE_HEIGHT = 26.0, 34.0
_WIDEST_NAME = 168.0
_MARGIN = 24.0
_CROSS = 4.5
#: Where on a line its sign may stand, the best place first.
_PARTS = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
_DASHES: Mapping[LineKind, Sequence[float]] = {
    LineKind.INTRODUCTION: (7, 4),
    LineKind.CIRCLE: (1, 3),
}
_WIDTHS: Mapping[LineKind, float] = {
    LineKind.RELATIONSHIP: 1.8,
    LineKind.INTRODUCTION: 1.5,
    LineKind.ORGANISATION: 1.0,
    LineKind.CIRCLE: 1.6,
    LineKind.KEEP_APART: 2.2,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The colours of a picture."""

    ground: str
    box: str
    edge: str
    text: str
    middle: str
    middle_text: str
    body: str
    mark: str
    lines: Mapping[LineKind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A web with a place for every point; `bounds` holds all boxes with a margin around them."""

    web: Web
    rects: Mapping[NodeId, QRectF]
    names: Mapping[NodeId, str]
    bounds: QRectF

    def node_at(self, point: QPointF) -> WebNode | None:
        """Return the point whose box is there, if there is one."""
        hits = (node for node in self.web.nodes if self.rects[node.node_id].contains(point))
        return next(hits, None)


def screen_look() -> Look:
    """Return the colours in force."""
    look = theme.tokens()
    return Look(
        ground=look.paper,
        box=look.card,
        edge=look.line_strong,
        text=look.text,
        middle=look.primary,
        middle_text=look.on_primary,
        body=look.neutral.ground,
        mark=look.accent,
        lines={
            LineKind.RELATIONSHIP: look.accent,
            LineKind.INTRODUCTION: look.positive.dot,
            LineKind.ORGANISATION: look.faint,
            LineKind.CIRCLE: look.caution.dot,
            LineKind.KEEP_APART: look.stop.dot,
        },
    )


#: Black on white, as it is printed.
PAPER_LOOK = Look(
    ground="#FFFFFF",
    box="#FFFFFF",
    edge="#000000",
    text="#000000",
    middle="#000000",
    middle_text="#FFFFFF",
    body="#EEEEEE",
    mark="#000000",
    lines=dict.fromkeys(LineKind, "#000000"),
)


def build_picture(web: Web) -> Picture:
    """Give every point of a web its place; names are cut where they are very long."""
    names: dict[NodeId, str] = {}
    boxes: list[Box[NodeId]] = []
    for node in web.nodes:
        metrics = QFontMetricsF(_face(node))
        shown = metrics.elidedText(node.name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)
        names[node.node_id] = shown
        boxes.append(
            Box(
                key=node.node_id,
                step=node.step,
                width=metrics.horizontalAdvance(shown) + 2 * _PADDING,
                height=_HEIGHT if node.step else _MIDDLE_HEIGHT,
            )
        )
    spots = place_boxes(boxes, [(line.first, line.second) for line in web.lines])
    rects = {box.key: _rect(box, spots[box.key]) for box in boxes}
    bounds = QRectF()
    for rect in rects.values():
        bounds = bounds.united(rect)
    bounds.adjust(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    return Picture(web=web, rects=rects, names=names, bounds=bounds)


def paint_picture(
    painter: QPainter, picture: Picture, look: Look, *, marked: NodeId | None = None
) -> None:
    """Draw lines, then boxes over them; lines of the marked point stand out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Around the middle everything would stand out.
    chosen = None if marked == picture.web.nodes[0].node_id else marked
    for line in sorted(picture.web.lines, key=lambda line: chosen in (line.first, line.second)):
        _paint_line(painter, picture, line, look, strong=chosen in (line.first, line.second))
    for node in picture.web.nodes:
        _paint_node(painter, picture, node, look, is_marked=node.node_id == marked)


def paint_sample(painter: QPainter, rect: QRectF, kind: LineKind, look: Look) -> None:
    """Draw a short piece of a line of some kind across a rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = rect.center().y()
    painter.setPen(_pen(kind, look))
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
    if kind is LineKind.KEEP_APART:
        _paint_cross(painter, rect.center(), look)


def paint_legend(
    painter: QPainter,
    place: QPointF,
    entries: Iterable[tuple[LineKind, str]],
    look: Look,
) -> None:
    """Draw what the lines mean, one after the other from a place to the right."""
    painter.setFont(theme.font("small"))
    metrics = QFontMetricsF(painter.font())
    left = place.x()
    for kind, text in entries:
        paint_sample(painter, QRectF(left, place.y() - 8, 34, 16), kind, look)
        painter.setPen(QColor(look.text))
        painter.drawText(QPointF(left + 42, place.y() + metrics.ascent() / 2 - 1), text)
        left += 42 + metrics.horizontalAdvance(text) + 24


def _rect(box: Box[NodeId], spot: Spot) -> QRectF:
    return QRectF(spot.x - box.width / 2, spot.y - box.height / 2, box.width, box.height)


def _face(node: WebNode) -> QFont:
    return theme.font("strong", bold=True) if node.step == 0 else theme.font("body")


def _paint_line(
    painter: QPainter, picture: Picture, line: WebLine, look: Look, *, strong: bool
) -> None:
    first = picture.rects[line.first].center()
    second = picture.rects[line.second].center()
    pen = _pen(line.kind, look)
    if strong:
        pen.setWidthF(pen.widthF() + 1.2)
    painter.setPen(pen)
    painter.drawLine(first, second)
    if line.kind is LineKind.KEEP_APART:
        _paint_cross(painter, _clear_place(picture, first, second), look)


def _clear_place(picture: Picture, first: QPointF, second: QPointF) -> QPointF:
    """Return a place on a line that no box covers, as near to its middle as there is one."""
    places = [first + (second - first) * part for part in _PARTS]
    free = (place for place in places if picture.node_at(place) is None)
    return next(free, places[0])


def _pen(kind: LineKind, look: Look) -> QPen:
    pen = QPen(QColor(look.lines[kind]), _WIDTHS[kind])
    if kind in _DASHES:
        pen.setDashPattern(list(_DASHES[kind]))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _paint_cross(painter: QPainter, middle: QPointF, look: Look) -> None:
    """Draw the sign of keeping apart: what is told must not hang on a colour alone."""
    painter.setPen(QPen(QColor(look.lines[LineKind.KEEP_APART]), 2.2))
    for sign in (1, -1):
        slant = QPointF(_CROSS, sign * _CROSS)
        painter.drawLine(middle - slant, middle + slant)


def _paint_node(
    painter: QPainter, picture: Picture, node: WebNode, look: Look, *, is_marked: bool
) -> None:
    rect = picture.rects[node.node_id]
    kind = node.node_id[0]
    is_middle = node.step == 0
    ground = look.middle if is_middle else look.box if kind is NodeKind.PERSON else look.body
    pen = QPen(QColor(look.mark if is_marked else look.edge), 2.4 if is_marked else 1.0)
    if kind is NodeKind.CIRCLE and not is_marked:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    radius = 3.0 if kind is NodeKind.ORGANISATION else rect.height() / 2
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(_face(node))
    painter.setPen(QColor(look.middle_text if is_middle else look.text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, picture.names[node.node_id])
