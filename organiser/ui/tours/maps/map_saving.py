"""The map of a tour as a picture file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QFont, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from organiser.text.file_names import safe_name
from organiser.touring.itinerary import Itinerary
from organiser.touring.maps.map_values import stops_to_show
from organiser.touring.maps.tour_map import draw_map
from organiser.ui import ask, theme
from organiser.ui.language import current_language
from organiser.ui.papers.saving import write_file
from organiser.ui.tokens import LIGHT
from organiser.ui.tours.maps.map_painting import measure_with, paint_map

_WIDTH, _HEIGHT, _FOOT = 2000, 1500, 56
_REACH = 30.0
_STOP_PIXELS, _TOWN_PIXELS = 36, 28


def save_map(parent: QWidget, itinerary: Itinerary, day_id: int | None) -> Path | None:
    """Ask where to, write the map there and return the path, nothing if the dialog was left."""
    kinds = [(QCoreApplication.translate("MapSaving", "Pictures"), ["*.png"])]
    title = QCoreApplication.translate("MapSaving", "Save the map")
    suggested = safe_name(f"{itinerary.title}.png")
    path = ask.save_path(parent, title, suggested, kinds=kinds)
    if path is not None:
        write_file(path, map_picture(itinerary, day_id))
    return path


def map_picture(itinerary: Itinerary, day_id: int | None = None) -> bytes:
    """Return the map of a day or of the whole tour as PNG, in light colours for paper and mail."""
    stop_font, town_font = _font(_STOP_PIXELS, bold=True), _font(_TOWN_PIXELS)
    shown = draw_map(
        stops_to_show(itinerary, day_id),
        size=(_WIDTH, _HEIGHT),
        reach=_REACH,
        language=current_language(),
        measure=measure_with(stop_font, town_font),
    )
    image = QImage(_WIDTH, _HEIGHT + _FOOT, QImage.Format.Format_RGB32)
    image.fill(theme.colour(LIGHT.card))
    with QPainter(image) as painter:
        if shown is not None:
            painter.save()
            paint_map(painter, shown, LIGHT, stop_font=stop_font, town_font=town_font)
            painter.restore()
        painter.setFont(town_font)
        painter.setPen(theme.colour(LIGHT.muted))
        room = image.rect().adjusted(16, _HEIGHT, -16, 0)
        note = QCoreApplication.translate(
            "MapSaving",
            "Straight connections, not routes. Map: Natural Earth, GeoNames (CC BY 4.0)",
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, note)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(theme.font(bold=bold))
    font.setPixelSize(pixels)
    return font
