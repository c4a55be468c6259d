import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from organiser.ui import theme
from organiser.ui.icons import IconRole, icon

SIZE = QSize(20, 20)


def strongest(image: QImage) -> QColor:
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


def near(one: QColor, other: str) -> bool:
    wanted = QColor(other)
    gaps = (one.red() - wanted.red(), one.green() - wanted.green(), one.blue() - wanted.blue())
    return max(map(abs, gaps)) < 8


@pytest.mark.parametrize("role", ["text", "accent", "on_primary", "stop"])
def test_icon_has_the_colour_of_its_role(role: IconRole) -> None:
    look = theme.tokens()
    wanted = {"text": look.text, "accent": look.accent, "on_primary": look.on_primary}
    found = strongest(icon("users", role).pixmap(SIZE).toImage())
    assert near(found, wanted.get(role, look.stop.dot))


def test_icon_follows_the_scheme_without_being_made_anew(qapp: QApplication) -> None:
    users = icon("users")
    theme.apply_theme(qapp, "dark")
    assert near(strongest(users.pixmap(SIZE).toImage()), theme.tokens().text)


def test_icon_of_a_disabled_button_is_faint() -> None:
    image = icon("users").pixmap(SIZE, QIcon.Mode.Disabled).toImage()
    assert near(strongest(image), theme.tokens().faint)


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_icon_is_sharp_on_every_screen(factor: float) -> None:
    pixmap = icon("bus").pixmap(SIZE, factor)
    assert pixmap.width() == round(20 * factor)
    assert pixmap.devicePixelRatio() == factor


def test_copied_icon_outlives_its_origin() -> None:
    copy = QIcon(icon("send"))
    copy.addPixmap(QPixmap(4, 4))
    gc.collect()
    assert copy.pixmap(SIZE).size() == SIZE


def test_unknown_icon_is_an_error_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such drawing")
