"""Reading small QR codes (versions 1 to 5, bytes in one block), written from ISO/IEC 18004."""

from collections.abc import Iterator

Squares = tuple[tuple[bool, ...], ...]

_MASKS = (
    lambda row, at: (row + at) % 2 == 0,
    lambda row, at: row % 2 == 0,
    lambda row, at: at % 3 == 0,
    lambda row, at: (row + at) % 3 == 0,
    lambda row, at: (row // 2 + at // 3) % 2 == 0,
    lambda row, at: row * at % 2 + row * at % 3 == 0,
    lambda row, at: (row * at % 2 + row * at % 3) % 2 == 0,
    lambda row, at: ((row + at) % 2 + row * at % 3) % 2 == 0,
)
#: What the bits about level and mask are turned over by.
_FORMAT_MASK = 0b10101


def read_qr(squares: Squares) -> str:
    """Return the text of a code; its error correction is not looked at."""
    bits = _bits(squares)
    assert _number(bits, 4) == 0b0100, "not in bytes"
    length = _number(bits, 8)
    return bytes(_number(bits, 8) for _byte in range(length)).decode()


def _bits(squares: Squares) -> Iterator[bool]:
    """Yield the bits in their way through the code: upwards and downwards, two columns wide."""
    size = len(squares)
    first_five = [squares[8][at] for at in range(5)]
    mask = _MASKS[(_number(iter(first_five), 5) ^ _FORMAT_MASK) & 0b111]
    pairs = [*range(size - 1, 6, -2), 5, 3, 1]
    for turn, right in enumerate(pairs):
        rows = range(size) if turn % 2 else range(size - 1, -1, -1)
        for row in rows:
            for at in (right, right - 1):
                if not _is_pattern(row, at, size):
                    yield squares[row][at] != mask(row, at)


def _is_pattern(row: int, at: int, size: int) -> bool:
    """Return whether a square holds no data: corners, timing lines, the small square."""
    in_corner = (row < 9 and (at < 9 or at >= size - 8)) or (row >= size - 8 and at < 9)
    small = size - 7
    in_small = size > 21 and abs(row - small) <= 2 and abs(at - small) <= 2
    return in_corner or in_small or 6 in (row, at)


def _number(bits: Iterator[bool], count: int) -> int:
    return sum(next(bits) << place for place in range(count - 1, -1, -1))
