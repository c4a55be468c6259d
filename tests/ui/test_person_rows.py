import pytest
from PySide6.QtGui import QImage
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


@pytest.mark.parametrize("width", [40, 120, 330])
def test_long_texts_never_reach_beyond_the_row(qtbot: QtBot, width: int) -> None:
    long = PersonLine(person_id=2, name="長" * 60, reading="な" * 60, trailing="1日")
    view = list_of(qtbot, long)
    view.resize(width, 200)
    assert not view.grab().isNull()
