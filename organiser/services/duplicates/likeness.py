"""Finding people that look alike among plain values: pure computing, no book.

A strong sign alone makes a pair: the same full name, a former one, the same mail or mobile. A weak
one needs another of a different nature beside it: a name that only sounds or looks alike, and a
circumstance both share. Everything is found through blocks in dictionaries; only within a block
are two people ever compared.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import combinations

from organiser.text.folding import fold
from organiser.text.romaji import kana_to_romaji

#: More people than this under one sign, and it tells nobody apart.
CROWD = 12
#: In so long a name two slips are still near, else one is.
_LONG_NAME = 12
#: A written name shorter than this is another name as soon as one sign differs.
_TELLING = 4
_PROGRESS_STEPS = 10

Pair = tuple[int, int]
Progress = Callable[[int, int], object]


class Sign(Enum):
    """Why two are taken for one, the most telling first; the value is how much it says."""

    SAME_CARD = 95
    SAME_MOBILE = 90
    SAME_MAIL = 85
    SAME_ACCOUNT = 80
    SAME_NAME = 75
    FORMER_NAME = 70
    SWAPPED_NAME = 65
    SAME_READING = 30
    NEAR_NAME = 20
    SAME_BIRTHDAY = 15
    SAME_ADDRESS = 12
    SAME_ORGANISATION = 10
    SAME_TELEPHONE = 8
    SHARED_MAIL = 6


_STRONG = frozenset(sign for sign in Sign if sign.value >= Sign.SWAPPED_NAME.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What people are compared by; texts as written, `circumstances` already in one form.

    `keys` are signs that belong to one person, by their kind; `circumstances` many may share.
    """

    person_id: int
    family: str
    given: str
    family_reading: str = ""
    given_reading: str = ""
    former: tuple[tuple[str, str], ...] = ()
    keys: frozenset[tuple[Sign, str]] = frozenset()
    circumstances: frozenset[tuple[Sign, str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Folded:
    """A person's names in the form they are compared in."""

    family: str
    given: str
    sound: str


def find_alike(
    people: Sequence[Traits], *, progress: Progress | None = None
) -> dict[Pair, frozenset[Sign]]:
    """Return the pairs that look alike, by their ids (the lower first), with what speaks for them.

    `progress` hears how many of how many steps are done, and may raise to stop.
    """
    known = {person.person_id: person for person in people}
    found: dict[Pair, set[Sign]] = defaultdict(set)
    tell = progress or (lambda _done, _total: None)
    folded = dict(_fold_all(people, tell))
    steps = (_keys, _names, _former, _swapped, _readings, _near_names)
    for place, step in enumerate(steps, start=_PROGRESS_STEPS - len(steps)):
        tell(place, _PROGRESS_STEPS)
        for pair, sign in step(known, folded):
            found[pair].add(sign)
    for (first, second), signs in found.items():
        shared = known[first].circumstances & known[second].circumstances
        signs |= {sign for sign, _value in shared}
    tell(_PROGRESS_STEPS, _PROGRESS_STEPS)
    return {pair: frozenset(signs) for pair, signs in found.items() if is_pair(signs)}


def is_pair(signs: Iterable[Sign]) -> bool:
    """Tell whether signs are enough: a strong one, or a weak name with a circumstance."""
    signs = set(signs)
    if signs & _STRONG:
        return True
    alike = {Sign.SAME_READING, Sign.NEAR_NAME}
    return bool(signs & alike) and bool(signs - alike)


def is_slip(first: str, second: str) -> bool:
    """Tell whether two folded spellings differ by so little that one may be a slip of the other."""
    from rapidfuzz.distance import OSA

    most = 2 if min(len(first), len(second)) >= _LONG_NAME else 1
    return first != second and OSA.distance(first, second, score_cutoff=most) <= most


def _fold_all(people: Sequence[Traits], tell: Progress) -> Iterator[tuple[int, _Folded]]:
    # names repeat: each is folded once
    written, sounding = cache(_joined), cache(_sound)
    share = max(1, len(people) // (_PROGRESS_STEPS // 2 - 1))
    for place, person in enumerate(people):
        if place % share == 0:
            tell(place // share, _PROGRESS_STEPS)
        family = sounding(person.family_reading or person.family)
        given = sounding(person.given_reading or person.given)
        yield (
            person.person_id,
            _Folded(
                family=written(person.family),
                given=written(person.given),
                sound=f"{family} {given}" if family and given else "",
            ),
        )


def _joined(text: str) -> str:
    return fold(text).replace(" ", "")


def _sound(text: str) -> str:
    """Return a reading, or a name that can be read as it is written, in Latin letters."""
    latin = kana_to_romaji(text).replace(" ", "")
    return latin if latin.isascii() else ""


_People = Mapping[int, Traits]
_Names = Mapping[int, _Folded]
_Signs = Iterator[tuple[Pair, Sign]]


def _keys(people: _People, names: _Names) -> _Signs:
    """Yield who has the same mail, mobile, account or card."""
    del names
    blocks: dict[tuple[Sign, str], list[int]] = defaultdict(list)
    for person_id, person in people.items():
        for key in person.keys:
            blocks[key].append(person_id)
    for (sign, _value), block in blocks.items():
        for pair in _pairs(block):
            yield pair, sign


def _names(people: _People, names: _Names) -> _Signs:
    """Yield who bears the same full name; in a crowd of namesakes, with more in common.

    So too where both have but one name, as many in Indonesia do.
    """
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for person_id, name in names.items():
        blocks[name.family, name.given].append(person_id)
    for whole, block in blocks.items():
        tells = all(whole) and len(block) <= CROWD
        for part in [block] if tells else _together(block, people):
            for pair in _pairs(part):
                yield pair, Sign.SAME_NAME


def _former(people: _People, names: _Names) -> _Signs:
    """Yield who bears a name that another bore before."""
    now: dict[tuple[str, str], list[int]] = defaultdict(list)
    for person_id, name in names.items():
        now[name.family, name.given].append(person_id)
    for person_id, person in people.items():
        own = names[person_id]
        for family, given in person.former:
            was = _joined(family) or own.family, _joined(given) or own.given
            others = now.get(was, ()) if all(was) and was != (own.family, own.given) else ()
            for other in others[:CROWD]:
                if other != person_id:
                    yield _ordered(person_id, other), Sign.FORMER_NAME


def _swapped(people: _People, names: _Names) -> _Signs:
    """Yield whose family name is the other's given name, and the other way round."""
    del people
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for person_id, name in names.items():
        if name.family and name.given and name.family != name.given:
            blocks[name.family, name.given].append(person_id)
    for (family, given), block in blocks.items():
        if family < given:
            for first in block[:CROWD]:
                for second in blocks.get((given, family), ())[:CROWD]:
                    yield _ordered(first, second), Sign.SWAPPED_NAME


def _readings(people: _People, names: _Names) -> _Signs:
    """Yield whose names sound the same and are written otherwise, with more in common."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for person_id, name in names.items():
        if name.sound:
            blocks[name.sound].append(person_id)
    for block in blocks.values():
        if len(block) > 1:
            for part in _together(block, people):
                for first, second in _pairs(part):
                    if _written(names[first]) != _written(names[second]):
                        yield (first, second), Sign.SAME_READING


def _near_names(people: _People, names: _Names) -> _Signs:
    """Yield whose names differ by a slip, among those who share a circumstance and a first sign."""
    blocks: dict[tuple[tuple[Sign, str], str], list[int]] = defaultdict(list)
    for person_id, person in people.items():
        for initial in _initials(names[person_id]):
            for circumstance in person.circumstances:
                blocks[circumstance, initial].append(person_id)
    for block in blocks.values():
        for first, second in _pairs(block, most=CROWD * 8):
            if _are_near(names[first], names[second]):
                yield (first, second), Sign.NEAR_NAME


def _are_near(one: _Folded, other: _Folded) -> bool:
    """Tell whether two full names differ by a slip: as they sound, else as they are written."""
    if one.sound and other.sound:
        return is_slip(one.sound, other.sound)
    whole = all((one.family, one.given, other.family, other.given))
    return (
        whole
        and min(len(_written(one)), len(_written(other))) >= _TELLING
        and (is_slip(_written(one), _written(other)))
    )


def _initials(name: _Folded) -> set[str]:
    return {name.family[:1], name.sound[:1]} - {""}


def _written(name: _Folded) -> str:
    return name.family + name.given


def _together(block: Sequence[int], people: _People) -> Iterator[list[int]]:
    """Yield the parts of a block that share a circumstance."""
    parts: dict[tuple[Sign, str], list[int]] = defaultdict(list)
    for person_id in block:
        for circumstance in people[person_id].circumstances:
            parts[circumstance].append(person_id)
    yield from (part for part in parts.values() if len(part) > 1)


def _pairs(block: Sequence[int], *, most: int = CROWD) -> Iterator[Pair]:
    """Yield the pairs of a block; none of a crowd."""
    if 1 < len(block) <= most:
        for first, second in combinations(block, 2):
            yield _ordered(first, second)


def _ordered(first: int, second: int) -> Pair:
    return (first, second) if first < second else (second, first)
