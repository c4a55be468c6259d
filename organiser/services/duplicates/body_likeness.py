"""Finding organisations that look alike among plain values: pure computing, no book.

The name without its legal form decides: the same one makes a pair, unless branches or legal forms
differ: a company and a cooperative of one name are two bodies. Those, and names that only sound or
look alike, need something that both share.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from organiser.services.duplicates.likeness import CROWD, Pair, Progress, is_slip
from organiser.text.folding import fold, without_legal_form
from organiser.text.romaji import kana_to_romaji

_STEPS = 4
#: Legal forms as they sound, and those of other countries, which `folding` leaves in a name.
_SPOKEN_FORM = re.compile(
    "(?:kyodokumiai|(?:kabushiki|yugen|godo)[gk]aisha|(?:ippan|koeki)?(?:shadan|zaidan)hojin)"
)
_FOREIGN_FORM = re.compile(r"\b(?:co\.?,? ?ltd|inc|corp|llc|ltd|gmbh|pt|cv|tbk)\b\.?")


class BodySign(Enum):
    """Why two bodies are taken for one; the value is how much it says."""

    SAME_NAME = 75
    SAME_READING = 35
    NEAR_NAME = 25
    SAME_TELEPHONE = 24
    SAME_WEBSITE = 22
    SAME_ADDRESS = 12
    SAME_PEOPLE = 10


_NAMES = frozenset({BodySign.SAME_NAME, BodySign.SAME_READING, BodySign.NEAR_NAME})
_REACHED_ALIKE = frozenset({BodySign.SAME_TELEPHONE, BodySign.SAME_WEBSITE})


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyTraits:
    """What organisations are compared by; `circumstances` are already in one form."""

    organisation_id: int
    name: str
    reading: str = ""
    branch: str = ""
    circumstances: frozenset[tuple[BodySign, str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Folded:
    name: str
    form: str
    sound: str
    branch: str


def find_alike_bodies(
    bodies: Sequence[BodyTraits], *, progress: Progress | None = None
) -> dict[Pair, frozenset[BodySign]]:
    """Return the pairs of bodies that look alike, the lower id first, with what speaks for them.

    `progress` hears how many of how many steps are done, and may raise to stop.
    """
    tell = progress or (lambda _done, _total: None)
    known = {body.organisation_id: body for body in bodies}
    tell(0, _STEPS)
    folded = {body.organisation_id: _fold(body) for body in bodies}
    found: dict[Pair, set[BodySign]] = defaultdict(set)
    for place, step in enumerate((_names, _readings, _sharing), start=1):
        tell(place, _STEPS)
        for pair, sign in step(known, folded):
            found[pair].add(sign)
    for (first, second), signs in found.items():
        shared = known[first].circumstances & known[second].circumstances
        signs |= {sign for sign, _value in shared}
    tell(_STEPS, _STEPS)
    return {
        pair: frozenset(signs)
        for pair, signs in found.items()
        if is_body_pair(signs, apart=_are_apart(*(folded[row_id] for row_id in pair)))
    }


def is_body_pair(signs: Iterable[BodySign], *, apart: bool = False) -> bool:
    """Tell whether signs are enough; for bodies known `apart` the name alone is not."""
    signs = set(signs)
    if signs >= _REACHED_ALIKE or (BodySign.SAME_NAME in signs and not apart):
        return True
    return bool(signs & _NAMES) and bool(signs - _NAMES)


def name_key(name: str) -> str:
    """Return the form in which a body's name is compared: folded, without its legal form."""
    return _parted(name)[0]


def _parted(name: str) -> tuple[str, str]:
    whole = fold(name)
    rest, form = without_legal_form(whole)
    if foreign := _FOREIGN_FORM.search(rest):
        rest, form = rest.replace(foreign[0], "").strip(" ,."), form or foreign[0]
    return rest.replace(" ", "") or whole, form


_Bodies = Mapping[int, BodyTraits]
_Names = Mapping[int, _Folded]
_Signs = Iterator[tuple[Pair, BodySign]]


def _fold(body: BodyTraits) -> _Folded:
    name, form = _parted(body.name)
    latin = kana_to_romaji(body.reading or name).replace(" ", "")
    return _Folded(
        name=name,
        form=form,
        sound=_SPOKEN_FORM.sub("", latin) if latin.isascii() else "",
        branch=fold(body.branch),
    )


def _are_apart(one: _Folded, other: _Folded) -> bool:
    """Tell whether two bodies of one name are known to be two: other branches, other forms."""
    branches, forms = {one.branch, other.branch}, {one.form, other.form}
    return any(len(kinds) == 2 and "" not in kinds for kinds in (branches, forms))


def _names(bodies: _Bodies, names: _Names) -> _Signs:
    del bodies
    blocks: dict[str, list[int]] = defaultdict(list)
    for row_id, name in names.items():
        blocks[name.name].append(row_id)
    for block in blocks.values():
        for pair in _pairs(block, most=CROWD):
            yield pair, BodySign.SAME_NAME


def _readings(bodies: _Bodies, names: _Names) -> _Signs:
    del bodies
    blocks: dict[str, list[int]] = defaultdict(list)
    for row_id, name in names.items():
        if name.sound:
            blocks[name.sound].append(row_id)
    for block in blocks.values():
        for first, second in _pairs(block, most=CROWD):
            if names[first].name != names[second].name:
                yield (first, second), BodySign.SAME_READING


def _sharing(bodies: _Bodies, names: _Names) -> _Signs:
    """Yield who share a circumstance, and among them those whose names are near."""
    blocks: dict[tuple[BodySign, str], list[int]] = defaultdict(list)
    for row_id, body in bodies.items():
        for circumstance in body.circumstances:
            blocks[circumstance].append(row_id)
    for (sign, _value), block in blocks.items():
        for first, second in _pairs(block, most=CROWD * 2):
            yield (first, second), sign
            if _are_near(names[first].name, names[second].name):
                yield (first, second), BodySign.NEAR_NAME


def _are_near(first: str, second: str) -> bool:
    """Tell whether one name is a slip of the other or stands whole within it."""
    if first == second:
        return False
    shorter, longer = sorted((first, second), key=len)
    return (len(shorter) >= 2 and shorter in longer) or is_slip(first, second)


def _pairs(block: Sequence[int], *, most: int) -> Iterator[Pair]:
    if 1 < len(block) <= most:
        yield from combinations(sorted(block), 2)
