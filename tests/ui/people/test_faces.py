"""Small round pictures for lists: drawn once, and only for those who are seen."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from organiser.ui.people import faces
from organiser.ui.people.faces import SIDE, Faces, round_face


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


@pytest.mark.parametrize(("width", "height"), [(400, 300), (30, 90), (1, 1)])
def test_a_picture_becomes_a_circle(qapp: object, width: int, height: int) -> None:
    face = round_face(picture(width, height)).toImage()
    assert (face.width(), face.height()) == (SIDE, SIDE)
    assert face.pixelColor(SIDE // 2, SIDE // 2) == QColor("red")
    assert face.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("content", [b"", b"no picture", picture(9, 9)[:40]])
def test_what_is_no_picture_has_no_face(qapp: object, content: bytes) -> None:
    assert round_face(content).isNull()


def test_each_is_read_once_and_again_when_forgotten(qtbot: QtBot) -> None:
    asked: list[int] = []

    def read(person_id: int) -> bytes:
        asked.append(person_id)
        return picture(50, 50) if person_id == 1 else b"no picture"

    kept = Faces(read)
    assert kept.face_of(1) is None
    assert kept.face_of(2) is None
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert kept.face_of(1) is not None
    assert kept.face_of(2) is None
    assert sorted(asked) == [1, 2]
    kept.forget()
    assert kept.face_of(1) is None
    qtbot.waitUntil(lambda: len(asked) == 3)


def test_who_was_scrolled_past_is_not_drawn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "_MOST_WANTED", 2)
    monkeypatch.setattr(faces, "_KEPT", 1)
    asked: list[int] = []
    kept = Faces(lambda person_id: asked.append(person_id) or b"")
    for person_id in (1, 2, 3):
        kept.face_of(person_id)
    qtbot.waitUntil(lambda: asked == [3, 2])
