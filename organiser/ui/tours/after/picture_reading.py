"""Pictures from files: small ones for the screen, and ones for paper that tell nothing else.

A camera notes where and when it was used; what is printed carries none of that.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

from organiser.errors import InvalidInput
from organiser.touring.report import PaperPicture
from organiser.wording import phrase

#: Pixels of the longer side on paper: sharp at half the width of a page.
_PAPER_SIDE = 1400
_QUALITY = 85
#: Drawings made of instructions could ask for other files.
_REFUSED = (b"svg", b"svgz")


def check_picture_file(path: Path) -> None:
    """Raise `InvalidInput` for a file that is no picture that can be read."""
    reader = QImageReader(str(path))
    if not reader.canRead() or reader.format().data() in _REFUSED:
        raise InvalidInput(
            phrase("{file} is no picture that can be read. Choose JPEG or PNG.", file=path.name)
        )


def paper_picture(path: Path | None) -> PaperPicture | None:
    """Return a picture made ready for paper, nothing where it is missing or cannot be read."""
    image = QImage() if path is None else _read(path, _PAPER_SIDE)
    if image.isNull():
        return None
    # A new picture has none of the notes of the old one, and nothing shines through it.
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return PaperPicture(data=bytes(data.data()), width=plain.width(), height=plain.height())


@lru_cache(maxsize=200)
def thumbnail(path: Path, side: int) -> QPixmap:
    """Return a small picture, empty where the file cannot be read."""
    return QPixmap.fromImage(_read(path, side))


def _read(path: Path, side: int) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    if reader.format().data() in _REFUSED:
        return QImage()
    size = reader.size()
    if max(size.width(), size.height()) > side:
        wanted = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(wanted.expandedTo(QSize(1, 1)))
    return reader.read()
