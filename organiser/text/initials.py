"""The initials that divide a list of people: rows of kana, Latin letters, and all the rest."""

from bisect import bisect_left
from collections.abc import Sequence

#: The rows of kana, each named by its first.
KANA_ROWS = "あかさたなはまやらわ"
#: What has neither kana nor a letter or digit in front.
REST = "#"
#: Where each initial begins among the keys of `sorting.sort_key`, in their order; 0 are digits.
BEGINNINGS: tuple[tuple[str, str], ...] = (
    *((row, f"1{row}") for row in KANA_ROWS),
    *((sign.upper(), f"2{sign}") for sign in "0abcdefghijklmnopqrstuvwxyz"),
    (REST, "3"),
)

#: Greater than any place in the order.
_END = "\U0010ffff"


def first_places(sort_keys: Sequence[str]) -> dict[str, int]:
    """Return where each initial begins among keys in their order; those nobody has are left out."""
    ends = (*(begins for _name, begins in BEGINNINGS), _END)
    places = [bisect_left(sort_keys, begins) for begins in ends]
    spans = zip(BEGINNINGS, places, places[1:], strict=False)
    return {name: begin for (name, _begins), begin, end in spans if begin < end}
