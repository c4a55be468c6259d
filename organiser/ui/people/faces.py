"""The pictures of people in lists: small, round, and read only for rows that are seen."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

#: Pixels of a side: twice the circle in a row, so that it is sharp on fine screens.
SIDE = 68
_KEPT = 256
#: A page of rows; who was scrolled past before that need not be drawn any more.
_MOST_WANTED = 32


class Faces(QObject):
    """Keeps the pictures of the people last seen; each is drawn once, between two paintings.

    Signals: `arrived()` when another picture can be had.
    """

    arrived = Signal()

    def __init__(self, read: Callable[[int], bytes], parent: QObject | None = None) -> None:
        """Ask `read` for a person's picture as it came, empty without one."""
        super().__init__(parent)
        self._read = read
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_one)

    def face_of(self, person_id: int) -> QPixmap | None:
        """Return a person's round picture, None while it is still to be drawn or cannot be."""
        face = self._kept.get(person_id)
        if face is not None:
            self._kept.move_to_end(person_id)
            return None if face.isNull() else face
        self._wanted[person_id] = None
        self._wanted.move_to_end(person_id)
        if len(self._wanted) > _MOST_WANTED:
            self._wanted.popitem(last=False)
        self._timer.start()
        return None

    def forget(self) -> None:
        """Read every picture anew when it is next wanted."""
        self._kept.clear()
        self._wanted.clear()

    def _draw_one(self) -> None:
        if not self._wanted:
            self._timer.stop()
            return
        person_id, _nothing = self._wanted.popitem()
        self._kept[person_id] = round_face(self._read(person_id))
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()


def round_face(content: bytes) -> QPixmap:
    """Return the middle of a picture in a circle; a null pixmap for what is no picture."""
    picture = _small_picture(content)
    if picture.isNull():
        return QPixmap()
    face = QPixmap(SIDE, SIDE)
    face.fill(Qt.GlobalColor.transparent)
    painter = QPainter(face)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(face.rect())
    painter.setClipPath(circle)
    side = min(picture.width(), picture.height())
    middle = QRect((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
    painter.drawImage(face.rect(), picture, middle)
    painter.end()
    return face


def _small_picture(content: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size: QSize = reader.size()
    if size.isValid() and not size.isEmpty():
        # Some formats are read the faster the smaller they are wanted.
        reader.setScaledSize(size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()
