"""Painting a computed map, in the window and into a picture file."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from organiser.touring.maps.map_values import Mark, Measure, Name, TourMap
from organiser.ui import theme
from organiser.ui.tokens import Tokens
from organiser.vocabulary import ConflictLevel

_HALO = 3.0
_SCALE_LEFT = 12.0
_SCALE_ABOVE = 12.0


def measure_with(stop_font: QFont, town_font: QFont) -> Measure:
    """Return how large names are in two fonts."""
    stops, towns = QFontMetricsF(stop_font), QFontMetricsF(town_font)

    def measure(text: str, is_stop: bool) -> tuple[float, float]:
        metrics = stops if is_stop else towns
        return metrics.horizontalAdvance(text), metrics.height()

    return measure


def paint_map(
    painter: QPainter,
    shown: TourMap,
    look: Tokens,
    *,
    stop_font: QFont,
    town_font: QFont,
    current: int | None = None,
) -> None:
    """Paint a map at the painter's origin; the disc of the `current` stop is ringed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(0, 0, shown.width, shown.height))
    ground = look.land if shown.is_dotted else look.sea
    painter.fillRect(QRectF(0, 0, shown.width, shown.height), theme.colour(ground))
    _paint_land(painter, shown, look)
    _paint_towns(painter, shown, look)
    painter.setPen(QPen(theme.colour(look.accent), 2.2))
    for (left, top), (right, bottom) in shown.lines:
        painter.drawLine(QPointF(left, top), QPointF(right, bottom))
    _paint_names(painter, shown.names, look, stop_font=stop_font, town_font=town_font)
    for mark in shown.marks:
        _paint_mark(painter, mark, shown.reach, look, is_current=current in mark.stop_ids)
    _paint_scale(painter, shown, look, town_font)


def _paint_land(painter: QPainter, shown: TourMap, look: Tokens) -> None:
    painter.setPen(QPen(theme.colour(look.coast), 1))
    painter.setBrush(theme.colour(look.land))
    for line in shown.land:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in line]))


def _paint_towns(painter: QPainter, shown: TourMap, look: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(look.coast))
    for x, y in shown.dots:
        painter.drawEllipse(QPointF(x, y), 1.2, 1.2)
    painter.setBrush(theme.colour(look.muted))
    for x, y in shown.spots:
        painter.drawEllipse(QPointF(x, y), 1.8, 1.8)


def _paint_names(
    painter: QPainter,
    names: Sequence[Name],
    look: Tokens,
    *,
    stop_font: QFont,
    town_font: QFont,
) -> None:
    """Draw every name with a light edge around it, so that no line runs through the letters."""
    halo = QColor(look.land)
    halo.setAlphaF(0.85)
    for name in sorted(names, key=lambda name: name.is_stop):
        font = stop_font if name.is_stop else town_font
        path = QPainterPath()
        path.addText(name.left, name.top + QFontMetricsF(font).ascent(), font, name.text)
        painter.strokePath(
            path,
            QPen(
                halo,
                _HALO,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            ),
        )
        painter.fillPath(path, theme.colour(look.text if name.is_stop else look.muted))


def _paint_mark(
    painter: QPainter, mark: Mark, reach: float, look: Tokens, *, is_current: bool
) -> None:
    disc = QRectF(mark.x - mark.half_width, mark.y - reach, 2 * mark.half_width, 2 * reach)
    edge = look.text if is_current else look.land
    painter.setPen(QPen(theme.colour(edge), 2.5 if is_current else 1.5))
    fill, figures = _disc_colours(mark, look)
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(disc, reach, reach)
    font = QFont(theme.font("tiny", bold=True))
    font.setPixelSize(max(8, round(reach * 1.1)))
    painter.setFont(font)
    painter.setPen(theme.colour(figures))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, mark.text)


def _disc_colours(mark: Mark, look: Tokens) -> tuple[str, str]:
    """Return the colours of a disc and of its numbers: those of the cautions there."""
    if mark.trouble is ConflictLevel.ERROR:
        return look.danger, look.on_danger
    if mark.trouble is ConflictLevel.WARNING:
        return look.caution.text, look.land
    return look.primary, look.on_primary


def _paint_scale(painter: QPainter, shown: TourMap, look: Tokens, font: QFont) -> None:
    foot = shown.height - _SCALE_ABOVE
    painter.setPen(QPen(theme.colour(look.muted), 1.5))
    right = _SCALE_LEFT + shown.scale_length
    painter.drawLine(QPointF(_SCALE_LEFT, foot), QPointF(right, foot))
    for end in (_SCALE_LEFT, right):
        painter.drawLine(QPointF(end, foot - 4), QPointF(end, foot))
    painter.setFont(font)
    painter.drawText(QPointF(_SCALE_LEFT + 2, foot - 6), shown.scale_text)
