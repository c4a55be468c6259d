"""Pairs of people, and of organisations, that may be one and the same; and those known not to be.

A pair is found by what is written of both; see `likeness` and `body_likeness`. Nothing is merged
here: the organiser looks at every pair.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import NotFound, Refused
from organiser.models import NotTheSame
from organiser.services.duplicates.body_likeness import BodySign, find_alike_bodies
from organiser.services.duplicates.duplicate_sides import Side, list_body_sides, list_person_sides
from organiser.services.duplicates.duplicate_traits import list_body_traits, list_traits
from organiser.services.duplicates.likeness import Pair, Progress, Sign, find_alike
from organiser.services.organisations.organisations import load_organisation
from organiser.services.people.people import load_person
from organiser.wording import Phrase, phrase

SignT = TypeVar("SignT", Sign, BodySign)

#: What speaks against a pair moves it this far down.
_DOUBT = 60
_WORDS: dict[Sign | BodySign, Phrase] = {
    Sign.SAME_CARD: phrase("Came from the same address card"),
    Sign.SAME_MOBILE: phrase("Same mobile number"),
    Sign.SAME_MAIL: phrase("Same e-mail address"),
    Sign.SAME_ACCOUNT: phrase("Same LINE account"),
    Sign.SAME_NAME: phrase("Same name"),
    Sign.FORMER_NAME: phrase("The former name of one is the name of the other"),
    Sign.SWAPPED_NAME: phrase("Family and given name the other way round"),
    Sign.SAME_READING: phrase("Same reading, written otherwise"),
    Sign.NEAR_NAME: phrase("Nearly the same name"),
    Sign.SAME_BIRTHDAY: phrase("Same birthday"),
    Sign.SAME_ADDRESS: phrase("Same address"),
    Sign.SAME_ORGANISATION: phrase("Same organisation"),
    Sign.SAME_TELEPHONE: phrase("Same telephone number"),
    Sign.SHARED_MAIL: phrase("Same shared e-mail address"),
    BodySign.SAME_NAME: phrase("Same name"),
    BodySign.SAME_READING: phrase("Same reading, written otherwise"),
    BodySign.NEAR_NAME: phrase("Nearly the same name"),
    BodySign.SAME_TELEPHONE: phrase("Same telephone number"),
    BodySign.SAME_WEBSITE: phrase("Same website"),
    BodySign.SAME_ADDRESS: phrase("Same address"),
    BodySign.SAME_PEOPLE: phrase("Same people"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LikelyPair:
    """Two that may be one: what speaks for it, the strongest reason first, and what against."""

    first: Side
    second: Side
    reasons: tuple[Phrase, ...]
    doubts: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPair:
    """Two of whom the organiser said that they are not the same."""

    first: Side
    second: Side
    noted_on: date


def list_pairs(
    session: Session, *, limit: int = 200, progress: Progress | None = None
) -> tuple[LikelyPair, ...]:
    """Return the people who look most alike, the surest pairs first.

    `progress` hears how many of how many steps are done, and may raise to stop.
    """
    found = find_alike(list_traits(session), progress=progress)
    return _best(session, found, list_person_sides, limit=limit, without=_known_people(session))


def list_organisation_pairs(
    session: Session, *, limit: int = 200, progress: Progress | None = None
) -> tuple[LikelyPair, ...]:
    """Return the organisations that look most alike, the surest pairs first."""
    found = find_alike_bodies(list_body_traits(session), progress=progress)
    return _best(session, found, list_body_sides, limit=limit, without=_known_bodies(session))


def list_known_pairs(session: Session) -> tuple[KnownPair, ...]:
    """Return the people known not to be the same, the latest first."""
    return _known(session, _known_people(session), list_person_sides)


def list_known_organisation_pairs(session: Session) -> tuple[KnownPair, ...]:
    """Return the organisations known not to be the same, the latest first."""
    return _known(session, _known_bodies(session), list_body_sides)


def remember_not_the_same(session: Session, first_id: int, second_id: int, *, today: date) -> None:
    """Note that two people only look alike; raises `NotFound`, `Refused` for one and the same."""
    for person_id in (first_id, second_id):
        load_person(session, person_id)
    first, second = _in_order(first_id, second_id)
    if (first, second) not in _known_people(session):
        session.add(NotTheSame(first_person_id=first, second_person_id=second, noted_on=today))


def remember_not_the_same_organisation(
    session: Session, first_id: int, second_id: int, *, today: date
) -> None:
    """Note that two organisations only look alike; raises like `remember_not_the_same`."""
    for organisation_id in (first_id, second_id):
        load_organisation(session, organisation_id)
    first, second = _in_order(first_id, second_id)
    if (first, second) not in _known_bodies(session):
        pair = NotTheSame(
            first_organisation_id=first, second_organisation_id=second, noted_on=today
        )
        session.add(pair)


def forget_not_the_same(session: Session, first_id: int, second_id: int) -> None:
    """Take back that two people are not the same; raises `NotFound` if that was never said."""
    first, second = _in_order(first_id, second_id)
    _forget(session, {"first_person_id": first, "second_person_id": second})


def forget_not_the_same_organisation(session: Session, first_id: int, second_id: int) -> None:
    """Take back that two organisations are not the same; raises like `forget_not_the_same`."""
    first, second = _in_order(first_id, second_id)
    _forget(session, {"first_organisation_id": first, "second_organisation_id": second})


def _best(
    session: Session,
    found: Mapping[Pair, frozenset[SignT]],
    list_sides: Callable[[Session, Collection[int]], Mapping[int, Side]],
    *,
    limit: int,
    without: Collection[Pair],
) -> tuple[LikelyPair, ...]:
    """Return the strongest pairs; twice as many are looked at, as doubts may move some down."""
    ranked = sorted((-_weight(signs), pair) for pair, signs in found.items() if pair not in without)
    pairs = [pair for _weight_of, pair in ranked[: 2 * limit]]
    sides = list_sides(session, {row_id for pair in pairs for row_id in pair})
    judged = []
    for first, second in pairs:
        signs, doubts = found[first, second], _doubts(sides[first], sides[second])
        told = sorted(signs, key=lambda sign: -sign.value)
        pair = LikelyPair(
            first=sides[first],
            second=sides[second],
            reasons=tuple(_reason(sign, sides[first], sides[second]) for sign in told),
            doubts=doubts,
        )
        judged.append((_weight(signs) - _DOUBT * len(doubts), pair))
    judged.sort(key=lambda entry: -entry[0])
    return tuple(pair for _weight_of, pair in judged[:limit])


def _weight(signs: Iterable[SignT]) -> int:
    """Return how much some signs say together; only ever compared, never shown."""
    return sum(sign.value for sign in signs)


def _reason(sign: Sign | BodySign, first: Side, second: Side) -> Phrase:
    if sign in (Sign.SAME_NAME, BodySign.SAME_NAME) and first.name != second.name:
        return phrase("Same name, written otherwise")
    return _WORDS[sign]


def _doubts(first: Side, second: Side) -> tuple[Phrase, ...]:
    """Return what speaks against a pair: readings that are sure, birthdays."""
    doubts = []
    if first.sure_sound and second.sure_sound and first.sure_sound != second.sure_sound:
        doubts.append(phrase("The readings differ"))
    if first.birthday and second.birthday and first.birthday != second.birthday:
        doubts.append(phrase("The birthdays differ"))
    return tuple(doubts)


def _known(
    session: Session,
    noted: Mapping[Pair, date],
    list_sides: Callable[[Session, Collection[int]], Mapping[int, Side]],
) -> tuple[KnownPair, ...]:
    sides = list_sides(session, {row_id for pair in noted for row_id in pair})
    latest = sorted(noted.items(), key=lambda entry: entry[1], reverse=True)
    return tuple(
        KnownPair(first=sides[first], second=sides[second], noted_on=day)
        for (first, second), day in latest
    )


def _known_people(session: Session) -> dict[Pair, date]:
    return _noted(session, NotTheSame.first_person_id, NotTheSame.second_person_id)


def _known_bodies(session: Session) -> dict[Pair, date]:
    return _noted(session, NotTheSame.first_organisation_id, NotTheSame.second_organisation_id)


def _noted(session: Session, first: Any, second: Any) -> dict[Pair, date]:  # noqa: ANN401 - columns
    query = select(first, second, NotTheSame.noted_on).where(first.is_not(None))
    return {(one, other): day for one, other, day in session.execute(query.order_by(NotTheSame.id))}


def _forget(session: Session, pair: Mapping[str, int]) -> None:
    row = session.scalars(select(NotTheSame).filter_by(**pair)).first()
    if row is None:
        raise NotFound(phrase("These two are not noted as different."))
    session.delete(row)


def _in_order(first_id: int, second_id: int) -> Pair:
    if first_id == second_id:
        raise Refused(phrase("Both are one and the same. Choose another one to merge with."))
    return (first_id, second_id) if first_id < second_id else (second_id, first_id)
