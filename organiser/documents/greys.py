"""Colours as a printer without colours should print them."""

from reportlab.lib.colors import Color, toColor

#: Up to this lightness, text and lines in a colour are printed in full ink.
_DARK = 0.36


def without_colour(colour: Color | str) -> Color:
    """Return ink for dark colours, and for all others the grey that looks as light."""
    shown = toColor(colour)
    lightness = round(0.299 * shown.red + 0.587 * shown.green + 0.114 * shown.blue, 4)
    grey = 0.0 if lightness <= _DARK else lightness
    return Color(grey, grey, grey, alpha=shown.alpha)
