"""Pictures of people as they come from files: taken as they are, made smaller, or refused."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from organiser.errors import InvalidInput
from organiser.services.people.person_drafts import PhotoDraft
from organiser.wording import Phrase, phrase

#: Files above this are not even looked at.
LARGEST_MB = 40
#: Pixels of the longer side, and bytes, above which a picture is made smaller.
LONGEST_SIDE = 1024
_LARGEST_KEPT = 600 * 1024
_QUALITY = 88
_KEPT_TYPES = {"jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png"}
#: Drawings made of instructions could ask for other files.
_REFUSED_TYPES = ("svg", "svgz")
_MEGABYTE = 1024 * 1024


def read_photo_file(path: Path) -> tuple[PhotoDraft, Phrase | None]:
    """Return the picture of a file and, if it was made smaller, the sentence about that.

    Raises `InvalidInput` for a file that is too large, cannot be read or is no picture.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_MB * _MEGABYTE:
            raise _too_large(size)
        content = path.read_bytes()
    except OSError as error:
        raise InvalidInput(
            phrase("The file cannot be read: {cause}", cause=error.strerror or str(error))
        ) from error
    return read_photo(content)


def read_photo(content: bytes) -> tuple[PhotoDraft, Phrase | None]:
    """Return a picture as the book keeps it; see `read_photo_file`."""
    if len(content) > LARGEST_MB * _MEGABYTE:
        raise _too_large(len(content))
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    form = bytes(reader.format().data()).decode()
    size = reader.size()
    turned = reader.transformation() != QImageIOHandler.Transformation.TransformationNone
    if _is_large(size):
        reader.setScaledSize(_smaller(size))
    image = QImage() if form in _REFUSED_TYPES else reader.read()
    if image.isNull():
        raise InvalidInput(
            phrase("This is not a picture that can be read. Please choose a JPEG or PNG file.")
        )
    is_kept = form in _KEPT_TYPES and len(content) <= _LARGEST_KEPT and not turned
    if is_kept and not _is_large(size):
        return PhotoDraft(content=content, media_type=_KEPT_TYPES[form]), None
    return _rewritten(image, old_size=size, old_bytes=len(content))


def photo_of(image: QImage) -> tuple[PhotoDraft, Phrase | None]:
    """Return a picture from the clipboard as the book keeps it; raises `InvalidInput`."""
    if image.isNull():
        raise InvalidInput(
            phrase("There is no picture in the clipboard. Please copy one first, then paste.")
        )
    return _rewritten(image, old_size=image.size(), old_bytes=0)


def _rewritten(
    image: QImage, *, old_size: QSize, old_bytes: int
) -> tuple[PhotoDraft, Phrase | None]:
    if _is_large(image.size()):
        image = image.scaled(
            _smaller(image.size()),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    form, media_type = ("PNG", "image/png") if _is_clear(image) else ("JPEG", "image/jpeg")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form, _QUALITY)  # type: ignore[call-overload]
    photo = PhotoDraft(content=bytes(data.data()), media_type=media_type)
    if not _is_large(old_size) and old_bytes <= _LARGEST_KEPT:
        return photo, None
    said = phrase(
        "The picture was made smaller: from {before} to {after} pixels.",
        before=_pixels(old_size),
        after=_pixels(image.size()),
    )
    return photo, said


def _is_clear(image: QImage) -> bool:
    """Tell whether something can be seen through the picture."""
    if not image.hasAlphaChannel():
        return False
    small = image.scaled(64, 64).convertToFormat(QImage.Format.Format_ARGB32)
    places = ((x, y) for x in range(small.width()) for y in range(small.height()))
    return any(small.pixelColor(x, y).alpha() < 255 for x, y in places)


def _is_large(size: QSize) -> bool:
    return max(size.width(), size.height()) > LONGEST_SIDE


def _smaller(size: QSize) -> QSize:
    return size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(
        QSize(1, 1)
    )


def _pixels(size: QSize) -> str:
    return f"{size.width()} × {size.height()}"


def _too_large(size: int) -> InvalidInput:
    return InvalidInput(
        phrase(
            "The picture has {size} MB; at most {most} MB can be read."
            " Please choose a smaller one.",
            size=size // _MEGABYTE + 1,
            most=LARGEST_MB,
        )
    )
