from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from organiser.ui import theme
from organiser.ui.person_rows import (
    PERSON_ROW_HEIGHT,
    HeadingLine,
    PersonLine,
    PersonRowDelegate,
)
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel

Line = PersonLine | HeadingLine

TAKAHASHI = PersonLine(
    person_id=1,
    name="高橋 美咲",
    reading="たかはし みさき",
    second_line="みらい協同組合 代表理事",
    trailing="38日",
    tone="positive",
)


def key(line: Line) -> object:
    return line.key if isinstance(line, HeadingLine) else line.person_id


def list_of(qtbot: QtBot, *lines: Line, **style: object) -> RowsView:
    view = RowsView(name="people_list", row_height=PERSON_ROW_HEIGHT)
    qtbot.addWidget(view)
    view.setItemDelegate(PersonRowDelegate(view, **style))
    model = RowsModel[Line](
        [Column(header="", text=lambda line: getattr(line, "name", ""))],
        key=key,
        heading=lambda line: isinstance(line, HeadingLine),
        parent=view,
    )
    view.show_model(model)
    model.set_rows(lines)
    view.resize(330, 200)
    view.show()
    return view


def colours(image: QImage, left: int, right: int) -> set[str]:
    area = [(x, y) for x in range(left, right) for y in range(PERSON_ROW_HEIGHT)]
    return {image.pixelColor(x, y).name().upper() for x, y in area}


def test_row_has_avatar_and_dot_in_their_colours(qtbot: QtBot) -> None:
    image = list_of(qtbot, TAKAHASHI).grab().toImage()
    look = theme.tokens()
    assert look.avatar in colours(image, 14, 48)
    assert look.positive.dot in colours(image, 250, 330)


def test_row_without_avatar_and_with_chip(qtbot: QtBot) -> None:
    image = list_of(qtbot, TAKAHASHI, avatars=False, trailing="chip").grab().toImage()
    look = theme.tokens()
    assert look.avatar not in colours(image, 0, 330)
    assert look.positive.ground in colours(image, 250, 330)


def test_selected_row_is_coloured(qtbot: QtBot) -> None:
    view = list_of(qtbot, HeadingLine(key="h", text="返事待ち"), TAKAHASHI)
    view.select_first()
    image = view.grab().toImage()
    assert image.pixelColor(200, 34).name().upper() == theme.tokens().selection
    assert image.pixelColor(200, 4).name().upper() != theme.tokens().selection


def test_marked_parts_of_the_second_line_are_in_the_colour_of_text(qtbot: QtBot) -> None:
    found = replace(
        TAKAHASHI, name="", reading="", second_line="介護の研修", second_marks=((3, 5),)
    )
    plain = replace(found, second_marks=())
    look = theme.tokens()
    pictures = [list_of(qtbot, line).grab().toImage() for line in (found, plain)]
    assert [look.text in colours(image, 58, 200) for image in pictures] == [True, False]


def test_whom_to_leave_in_peace_has_a_red_hand(qtbot: QtBot) -> None:
    avoided = replace(TAKAHASHI, is_avoided=True, is_guessed=True)
    look = theme.tokens()
    pictures = [list_of(qtbot, line).grab().toImage() for line in (avoided, TAKAHASHI)]
    assert [look.stop.dot in colours(image, 58, 240) for image in pictures] == [True, False]


def test_a_picture_takes_the_place_of_the_initial(qtbot: QtBot) -> None:
    face = QPixmap(68, 68)
    face.fill(QColor("#00FF00"))
    asked: list[int] = []

    def face_of(person_id: int) -> QPixmap | None:
        asked.append(person_id)
        return face

    pictured = replace(TAKAHASHI, has_photo=True)
    other = replace(TAKAHASHI, person_id=2)
    image = list_of(qtbot, pictured, other, face_of=face_of).grab().toImage()
    assert "#00FF00" in colours(image, 14, 48)
    assert set(asked) == {1}


@pytest.mark.parametrize("width", [40, 120, 330])
def test_long_texts_never_reach_beyond_the_row(qtbot: QtBot, width: int) -> None:
    marks = {"second_line": "研" * 60, "second_marks": ((2, 4), (50, 60)), "is_avoided": True}
    long = PersonLine(person_id=2, name="長" * 60, reading="な" * 60, trailing="1日", **marks)
    view = list_of(qtbot, long)
    view.resize(width, 200)
    assert not view.grab().isNull()
