import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel

from organiser.ui import theme
from organiser.ui.tokens import DARK, LIGHT


@pytest.mark.parametrize(("scheme", "look"), [("light", LIGHT), ("dark", DARK)])
def test_chosen_scheme_is_taken(qapp: QApplication, scheme: theme.Scheme, look: object) -> None:
    theme.apply_theme(qapp, scheme)
    assert theme.tokens() is look
    assert theme.is_dark() == (scheme == "dark")
    assert qapp.palette().window().color().name().upper() == theme.tokens().paper


def test_system_scheme_is_followed_while_running(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply_theme(qapp, "system")
    hints = type(qapp.styleHints())
    monkeypatch.setattr(hints, "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark()


def test_chosen_scheme_stays_when_the_system_changes(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.is_dark()


def test_typeface_has_japanese_and_real_bold(qapp: QApplication) -> None:
    label = QLabel("高橋")
    assert QFontInfo(label.font()).family() == "BIZ UDPGothic"
    assert QFontInfo(theme.font(bold=True)).bold()
    assert theme.font("large").pixelSize() > theme.font("small").pixelSize()
