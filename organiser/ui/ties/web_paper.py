"""The picture of ties on a sheet: A4 across, black on white, as PDF or as a picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from organiser.services.relations.tie_webs import LineKind
from organiser.ui import theme
from organiser.ui.ties.web_painting import (
    PAPER_LOOK,
    Picture,
    paint_legend,
    paint_picture,
)

#: A sheet is drawn on a ground of so many units, whatever its dots.
_SHEET = QRectF(0, 0, 1120, 790)
_EDGE = 36.0
_HEAD, _FOOT = 40.0, 34.0
_LARGEST = 1.4
_DOTS_PER_INCH = 300
_PICTURE_SCALE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A picture with its title above, what its lines mean and a note below."""

    picture: Picture
    title: str
    note: str
    legend: Sequence[tuple[LineKind, str]]


def build_pdf(sheet: Sheet) -> bytes:
    """Return a document of one page."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("Organiser")
    writer.setResolution(_DOTS_PER_INCH)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF()
    )
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    scale = writer.width() / _SHEET.width()
    painter.scale(scale, scale)
    _paint_sheet(painter, sheet)
    painter.end()
    buffer.close()
    return bytes(data.data())


def build_png(sheet: Sheet) -> bytes:
    """Return the same sheet as a picture."""
    size = (_SHEET.size() * _PICTURE_SCALE).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER_LOOK.ground))
    painter = QPainter(image)
    painter.scale(_PICTURE_SCALE, _PICTURE_SCALE)
    _paint_sheet(painter, sheet)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _paint_sheet(painter: QPainter, sheet: Sheet) -> None:
    inside = _SHEET.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    painter.setPen(QColor(PAPER_LOOK.text))
    painter.setFont(theme.font("title", bold=True))
    top_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.drawText(inside, top_left, sheet.title)
    painter.setFont(theme.font("small"))
    bottom_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    painter.drawText(inside, bottom_right, sheet.note)
    paint_legend(painter, QPointF(inside.left(), inside.bottom() - 6), sheet.legend, PAPER_LOOK)
    room = inside.adjusted(0, _HEAD, 0, -_FOOT)
    bounds = sheet.picture.bounds
    scale = min(room.width() / bounds.width(), room.height() / bounds.height(), _LARGEST)
    painter.save()
    painter.translate(room.center() - bounds.center() * scale)
    painter.scale(scale, scale)
    paint_picture(painter, sheet.picture, PAPER_LOOK)
    painter.restore()
