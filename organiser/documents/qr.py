"""A text as a QR code (ISO/IEC 18004), drawn as plain boxes that stay sharp at every size."""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from itertools import groupby
from pathlib import Path
from types import ModuleType

from organiser.documents.figures import Boxes, Figure

#: White that has to be around a code, in squares.
QUIET_SQUARES = 4
_INK = "#000000"
#: Boxes reach a little into those below, so that no viewer shows gaps between them.
_OVERLAP = 0.04

Squares = tuple[tuple[bool, ...], ...]


def qr_figure(text: str, side: float) -> Figure:
    """Return the code of a text with its white margin; each of its squares has sides of `side`."""
    squares = qr_squares(text)
    size = side * (len(squares) + 2 * QUIET_SQUARES)
    return Figure(width=size, height=size, shapes=(Boxes(tuple(_boxes(squares, side)), _INK),))


@lru_cache(maxsize=8)
def qr_squares(text: str) -> Squares:
    """Return the squares of the code row by row, dark ones true; UTF-8, lowest error correction."""
    encoder = _encoder()
    code = encoder.QRCode(None, encoder.QRErrorCorrectLevel.L)
    code.addData(encoder.QR8bitByte(text))
    code.make()
    size = code.getModuleCount()
    return tuple(tuple(bool(code.isDark(row, at)) for at in range(size)) for row in range(size))


def _boxes(squares: Squares, side: float) -> Iterator[tuple[float, float, float, float]]:
    """Yield a box for each run of dark squares in a row."""
    for row, dark_ones in enumerate(squares, start=QUIET_SQUARES):
        at = QUIET_SQUARES
        for is_dark, run in groupby(dark_ones):
            length = len(list(run))
            if is_dark:
                yield at * side, row * side, length * side, side * (1 + _OVERLAP)
            at += length


@cache
def _encoder() -> ModuleType:
    """Return reportlab's encoder without its package of bar codes.

    WORKAROUND for reportlab 5.1.0, where that package imports all of platypus: 0.2 s that nobody
    needs. Goes when it no longer does.
    """
    graphics = find_spec("reportlab.graphics")
    for folder in (graphics.submodule_search_locations or ()) if graphics else ():
        file = Path(folder) / "barcode" / "qrencoder.py"
        spec = spec_from_file_location("organiser_qr_encoder", file) if file.exists() else None
        if spec and spec.loader:
            encoder = module_from_spec(spec)
            spec.loader.exec_module(encoder)
            return encoder
    from reportlab.graphics.barcode import qrencoder

    whole: ModuleType = qrencoder
    return whole
