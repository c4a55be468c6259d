"""Colours, spacing, type sizes, light and dark: everything that decides how the window looks.

Painting code asks `tokens()` each time it paints, so a change of scheme needs no further notice.
"""

import sys
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from organiser import paths
from organiser.ui.style_sheet import build_style_sheet
from organiser.ui.tokens import DARK, LIGHT, TYPE_SIZES, Tokens, TypeSize

Scheme = Literal["light", "dark", "system"]

FONT_FAMILIES = (
    "BIZ UDPGothic",
    "Noto Sans JP",
    "Noto Sans CJK JP",
    "Hiragino Sans",
    "Yu Gothic UI",
)
_BUNDLED_FONTS = {
    "BIZ UDPGothic": ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf"),
    "Noto Sans JP": ("NotoSansJP-Rest-Regular.ttf", "NotoSansJP-Rest-Bold.ttf"),
}


@dataclass(slots=True)
class _Current:
    """What holds now; there is one window system and so one of these."""

    tokens: Tokens = LIGHT
    scheme: Scheme = "system"
    applied: Tokens | None = None
    follows: bool = False


_current = _Current()


def tokens() -> Tokens:
    """Return the colours in force."""
    return _current.tokens


def is_dark() -> bool:
    """Tell whether the dark colours are in force."""
    return _current.tokens is DARK


def apply_theme(app: QApplication, scheme: Scheme = "system") -> None:
    """Dress the application in light, dark, or whatever the system prefers from now on.

    May be called again at any time; "system" keeps following the system's choice.
    """
    _current.scheme = scheme
    hints = app.styleHints()
    if not _current.follows:
        _load_fonts()
        if sys.platform != "linux":
            # On Linux it is the usual one, and asking for it costs 5 ms of the first paint.
            app.setStyle("Fusion")
        app.setFont(font())
        hints.colorSchemeChanged.connect(_on_system_scheme_changed)
        _current.follows = True
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
    _dress(app)


@cache
def font(size: TypeSize = "body", *, bold: bool = False) -> QFont:
    """Return the window's typeface in one of the named sizes; treat it as read only."""
    face = QFont()
    face.setFamilies(list(FONT_FAMILIES))
    face.setPixelSize(TYPE_SIZES[size])
    face.setBold(bold)
    return face


@cache
def colour(value: str) -> QColor:
    """Return a token as a colour to paint with; treat it as read only."""
    return QColor(value)


def _on_system_scheme_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        _dress(app)


def _dress(app: QApplication) -> None:
    chosen = _chosen_tokens(app)
    if chosen is _current.applied:
        return
    _current.tokens = _current.applied = chosen
    app.setPalette(build_palette(chosen))
    app.setStyleSheet(build_style_sheet(chosen))


def _chosen_tokens(app: QApplication) -> Tokens:
    if _current.scheme == "system":
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if _current.scheme == "dark" else LIGHT


def _load_fonts() -> None:
    """Add our typefaces where the system lacks them (under a millisecond each)."""
    for family, files in _BUNDLED_FONTS.items():
        if QFontDatabase.hasFamily(family):
            continue
        for file in files:
            path = paths.resource("fonts", file)
            if path.is_file():
                QFontDatabase.addApplicationFont(str(path))


def build_palette(look: Tokens) -> QPalette:
    """Return the palette for everything that the style sheet leaves to the style."""
    role = QPalette.ColorRole
    colours = {
        role.Window: look.paper,
        role.WindowText: look.text,
        role.Base: look.field,
        role.AlternateBase: look.header,
        role.Text: look.text,
        role.PlaceholderText: look.muted,
        role.Button: look.card,
        role.ButtonText: look.text,
        role.BrightText: look.on_primary,
        role.ToolTipBase: look.card,
        role.ToolTipText: look.text,
        role.Highlight: look.primary,
        role.HighlightedText: look.on_primary,
        role.Accent: look.primary,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.Light: look.card,
        role.Midlight: look.line_soft,
        role.Mid: look.line,
        role.Dark: look.line_strong,
        role.Shadow: look.line_strong,
    }
    palette = QPalette()
    for place, value in colours.items():
        palette.setColor(place, QColor(value))
    for place in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(look.faint))
    for place in (role.Highlight, role.Accent):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(look.line_strong))
    return palette
