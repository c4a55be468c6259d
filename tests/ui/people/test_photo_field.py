from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from organiser.errors import InvalidInput
from organiser.services.people.person_drafts import PhotoDraft
from organiser.ui import ask
from organiser.ui.people.photo_field import PhotoField
from organiser.ui.people.photo_reading import LARGEST_MB, read_photo, read_photo_file


def picture(width: int, height: int, form: str = "PNG", colour: str = "#ff336699") -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(data.data())


def size_of(photo: PhotoDraft) -> tuple[int, int]:
    image = QImage.fromData(photo.content)
    return image.width(), image.height()


@pytest.fixture
def field(qtbot: QtBot) -> PhotoField:
    made = PhotoField(None, name="高橋")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_small_picture_stays_as_it_is(form: str) -> None:
    content = picture(300, 200, form)
    photo, said = read_photo(content)
    assert photo == PhotoDraft(content=content, media_type=f"image/{form.lower()}")
    assert said is None


@pytest.mark.parametrize(
    ("given", "colour", "media_type", "size"),
    [
        ((4000, 1000), "#ff336699", "image/jpeg", (1024, 256)),
        ((1200, 2400), "#80336699", "image/png", (512, 1024)),
        ((3000, 1), "#ff336699", "image/jpeg", (1024, 1)),
    ],
)
def test_a_large_picture_is_made_smaller_and_that_is_said(
    given: tuple[int, int], colour: str, media_type: str, size: tuple[int, int]
) -> None:
    photo, said = read_photo(picture(*given, colour=colour))
    assert (photo.media_type, size_of(photo)) == (media_type, size)
    assert said is not None
    assert f"{given[0]} × {given[1]}" in str(said)


def test_another_format_is_written_anew() -> None:
    photo, said = read_photo(picture(20, 20, "BMP"))
    assert photo.media_type == "image/jpeg"
    assert said is None


@pytest.mark.parametrize("content", [b"", b"no picture", b"<svg xmlns='x'/>"])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(InvalidInput, match="JPEG or PNG"):
        read_photo(content)


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(InvalidInput, match="51 MB; at most 40"):
        read_photo_file(path)
    with pytest.raises(InvalidInput, match="at most 40"):
        read_photo(bytes(LARGEST_MB * 1024 * 1024 + 1))
    with pytest.raises(InvalidInput, match="cannot be read"):
        read_photo_file(tmp_path / "gone.jpg")


def test_a_chosen_picture_is_shown_and_removed(
    qtbot: QtBot, field: PhotoField, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "face.png"
    path.write_bytes(picture(40, 40))
    monkeypatch.setattr(ask, "open_paths", lambda *_said, **_more: [path])
    with qtbot.waitSignal(field.changed):
        qtbot.mouseClick(field.choose_button, Qt.MouseButton.LeftButton)
    assert field.portrait.grab().toImage().pixelColor(36, 36).name() == "#336699"
    qtbot.mouseClick(field.remove_button, Qt.MouseButton.LeftButton)
    assert field.is_empty()
    assert field.value() is None


def test_pasting(qtbot: QtBot, field: PhotoField) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("no picture")
    qtbot.mouseClick(field.paste_button, Qt.MouseButton.LeftButton)
    assert "no picture in the clipboard" in field.notice_label.text()
    clipboard.setImage(QImage.fromData(picture(2000, 100)))
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    photo = field.value()
    assert photo is not None
    assert size_of(photo) == (1024, 51)
    assert "made smaller" in field.notice_label.text()


def test_a_dropped_file_that_is_refused_leaves_the_old_one(
    field: PhotoField, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.dropEvent(event)
    assert field.is_empty()
    assert field.problem() == ""
    assert "JPEG or PNG" in field.notice_label.text()
