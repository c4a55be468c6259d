import re

import pytest

from organiser.ui.style_sheet import build_style_sheet
from organiser.ui.tokens import DARK, LIGHT, Tokens

SCHEMES = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("paper", "header", "side", "card", "field", "selection")


def brightness(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((brightness(one), brightness(other)))
    return (lighter + 0.05) / (darker + 0.05)


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["text", "muted", "accent"])
def test_text_can_be_read_on_every_ground(look: Tokens, ground: str, text: str) -> None:
    assert contrast(getattr(look, text), getattr(look, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("name", ["neutral", "info", "positive", "caution", "stop"])
def test_tones_can_be_read_in_chips_and_as_text(look: Tokens, name: str) -> None:
    tone = look.tone(name)
    assert contrast(tone.text, tone.ground) >= 4.5
    for ground in ("card", "header", "paper", "selection"):
        assert contrast(tone.text, getattr(look, ground)) >= 4.5


@SCHEMES
def test_words_on_filled_buttons_and_avatars_can_be_read(look: Tokens) -> None:
    assert contrast(look.on_primary, look.primary) >= 4.5
    assert contrast(look.on_primary, look.primary_hover) >= 4
    assert contrast(look.on_danger, look.danger) >= 4.5
    assert contrast(look.accent, look.avatar) >= 4.5


@SCHEMES
def test_style_sheet_has_every_place_filled(look: Tokens) -> None:
    assert not re.findall(r"@\w*", build_style_sheet(look))
