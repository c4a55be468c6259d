"""Drawing shared by widgets and item delegates: avatars, chips, cards, rows, elided text."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen

from organiser.text import names
from organiser.ui import theme
from organiser.ui.tokens import RADIUS_CARD, ToneName

CHIP_HEIGHT = 20
_CHIP_PADDING = 8
_DOT = 8


def initial(name: str) -> str:
    """Return the sign that stands for a name in its circle; a middle dot for no name."""
    return names.initial(name) or "·"


def paint_avatar(painter: QPainter, rect: QRect, name: str) -> None:
    """Draw the circle with the first sign of a name."""
    look = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(look.avatar))
    painter.drawEllipse(QRectF(rect))
    face = QFont(theme.font(bold=True))
    face.setPixelSize(max(9, round(rect.height() * 0.4)))
    painter.setFont(face)
    painter.setPen(theme.colour(look.accent))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initial(name))
    painter.restore()


def chip_size(text: str) -> QSize:
    """Return the room a chip needs."""
    width = QFontMetrics(theme.font("tiny")).horizontalAdvance(text)
    return QSize(width + 2 * _CHIP_PADDING + 2, CHIP_HEIGHT)


def paint_chip(painter: QPainter, rect: QRect, text: str, tone: ToneName) -> None:
    """Draw a rounded label over the whole of `rect`; text that does not fit is elided."""
    colours = theme.tokens().tone(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(colours.line), 1))
    painter.setBrush(theme.colour(colours.ground))
    outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
    painter.setFont(theme.font("tiny"))
    painter.setPen(theme.colour(colours.text))
    room = rect.adjusted(_CHIP_PADDING, 0, -_CHIP_PADDING, 0)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 2)
    painter.drawText(room.adjusted(-1, 0, 1, 0), Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def paint_chip_at_right(painter: QPainter, room: QRect, text: str, tone: ToneName) -> int:
    """Draw a chip at the right end of `room`, in the middle of its height; return its width."""
    size = chip_size(text)
    place = QRect(room.right() - size.width(), 0, size.width(), size.height())
    place.moveTop(room.top() + (room.height() - size.height()) // 2)
    paint_chip(painter, place, text, tone)
    return size.width()


def paint_dot(painter: QPainter, centre: QPoint, colour: str) -> None:
    """Draw a filled dot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour))
    box = QRectF(0, 0, _DOT, _DOT)
    box.moveCenter(QRectF(centre.x(), centre.y(), 1, 1).center())
    painter.drawEllipse(box)
    painter.restore()


def paint_card(painter: QPainter, rect: QRect, edge: str = "") -> None:
    """Draw a card's rounded ground and border, with a coloured left edge if `edge` is a colour."""
    look = theme.tokens()
    outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(outline, RADIUS_CARD, RADIUS_CARD)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, theme.colour(look.card))
    if edge:
        strip = QPainterPath()
        strip.addRect(QRectF(rect.left(), rect.top(), 4, rect.height()))
        painter.fillPath(shape.intersected(strip), theme.colour(edge))
    painter.setPen(QPen(theme.colour(look.line), 1))
    painter.drawPath(shape)
    if edge:
        painter.setClipRect(QRect(rect.left(), rect.top(), 4, rect.height()))
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.drawPath(shape)
    painter.restore()


def draw_line(painter: QPainter, rect: QRect, text: str, face: QFont, colour: str) -> int:
    """Draw one line of text, elided to `rect` and centred in its height; return its width."""
    painter.setFont(face)
    painter.setPen(theme.colour(colour))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


def draw_marked(
    painter: QPainter, rect: QRect, text: str, marks: Sequence[tuple[int, int]], *, colour: str
) -> None:
    """Draw one small line with the parts between these beginnings and ends bold, elided to `rect`.

    The bold parts have the colour of ordinary text.
    """
    look = theme.tokens()
    room = QRect(rect)
    for piece, bold in _pieces(text, marks):
        if room.width() <= 0:
            return
        face = theme.font("small", bold=bold)
        whole = QFontMetrics(face).horizontalAdvance(piece)
        draw_line(painter, room, piece, face, look.text if bold else colour)
        room.setLeft(room.left() + whole)


def _pieces(text: str, marks: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a text in order, each with whether it is marked."""
    done = 0
    for begin, end in sorted(marks):
        yield text[done:begin], False
        yield text[max(begin, done) : end], True
        done = max(done, end)
    yield text[done:], False
