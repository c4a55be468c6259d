"""What is wished for two people of a tour, and whom the book keeps apart."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import PairWish, Relationship, TourDay
from organiser.services.checking import check_line
from organiser.services.periods import holding
from organiser.services.rows import load
from organiser.services.tours.participants import (
    ensure_participant,
    list_participant_ids,
    list_participants,
)
from organiser.vocabulary import PairWishKind, RelationshipKind
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class WishDraft:
    """What is wished for two people."""

    first_person_id: int
    second_person_id: int
    kind: PairWishKind = PairWishKind.TOGETHER
    for_seats: bool = True
    for_rooms: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishRow:
    """A wish with the names of both; without `wish_id` the book itself keeps the two apart."""

    wish_id: int | None
    draft: WishDraft
    first_name: str
    second_name: str


_GONE = phrase("This wish is no longer there.")


def list_wishes(session: Session, tour_id: int) -> tuple[WishRow, ...]:
    """Return whom the book keeps apart, then what is wished, of those who take part."""
    names = {row.person_id: row.name for row in list_participants(session, tour_id)}
    drafts: list[tuple[int | None, WishDraft]] = [
        (
            None,
            WishDraft(first_person_id=first, second_person_id=second, kind=PairWishKind.APART),
        )
        for first, second in list_kept_apart(session, tour_id)
    ]
    people = list_participant_ids(session, tour_id)
    for wish in session.scalars(
        select(PairWish).where(PairWish.first_id.in_(people)).order_by(PairWish.id)
    ):
        drafts.append((wish.id, _draft(wish, people)))
    return tuple(
        WishRow(
            wish_id=wish_id,
            draft=draft,
            first_name=names[draft.first_person_id],
            second_name=names[draft.second_person_id],
        )
        for wish_id, draft in drafts
        if draft.first_person_id in names and draft.second_person_id in names
    )


def list_kept_apart(session: Session, tour_id: int) -> tuple[tuple[int, int], ...]:
    """Return the pairs of people on a tour who are better kept apart while it lasts."""
    keys = [row.person_id for row in list_participants(session, tour_id)]
    first_day = session.scalar(select(func.min(TourDay.held_on)).where(TourDay.tour_id == tour_id))
    query = select(Relationship.first_person_id, Relationship.second_person_id).where(
        Relationship.kind == RelationshipKind.KEEP_APART,
        Relationship.first_person_id.in_(keys),
        Relationship.second_person_id.in_(keys),
        holding(Relationship.since, Relationship.until, first_day or date.max),
    )
    pairs = session.execute(query.order_by(Relationship.id))
    ordered = ((min(one, two), max(one, two)) for one, two in pairs if one and two)
    return tuple(dict.fromkeys(ordered))


def add_wish(session: Session, tour_id: int, draft: WishDraft) -> int:
    """Add a wish for two people and return its id; raises `InvalidInput` for a second one."""
    check_wish(draft)
    first, second = _ends(session, tour_id, draft)
    wish = PairWish(first_id=first, second_id=second, kind=draft.kind)
    _refuse_double(session, first, second)
    _fill(wish, draft)
    session.add(wish)
    session.flush()
    return wish.id


def change_wish(session: Session, wish_id: int, draft: WishDraft) -> None:
    """Keep what was edited about a wish; the two people stay. Raises `InvalidInput`."""
    check_wish(draft)
    _fill(load(session, PairWish, wish_id, _GONE), draft)


def remove_wish(session: Session, wish_id: int) -> None:
    """Forget a wish; raises `NotFound`."""
    session.delete(load(session, PairWish, wish_id, _GONE))
    session.flush()


def check_wish(draft: WishDraft) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    if draft.first_person_id == draft.second_person_id:
        message = phrase("A wish is about two people. Please choose another one.")
        raise InvalidInput(message, field="second_person_id")
    if not (draft.for_seats or draft.for_rooms):
        message = phrase("Please say whether the wish is for seats, for rooms, or for both.")
        raise InvalidInput(message, field="for_seats")
    check_line(draft.note, field="note", name=phrase("The note"))


def _refuse_double(session: Session, first: int, second: int) -> None:
    query = select(PairWish.id).filter_by(first_id=first, second_id=second)
    if session.scalar(query) is not None:
        message = phrase("There is a wish for these two already. Please change that one.")
        raise InvalidInput(message, field="second_person_id")


def _ends(session: Session, tour_id: int, draft: WishDraft) -> tuple[int, int]:
    keys = (draft.first_person_id, draft.second_person_id)
    first, second = sorted(ensure_participant(session, tour_id, key) for key in keys)
    return first, second


def _draft(wish: PairWish, people: dict[int, int]) -> WishDraft:
    return WishDraft(
        first_person_id=people[wish.first_id],
        second_person_id=people[wish.second_id],
        kind=wish.kind,
        for_seats=wish.for_seats,
        for_rooms=wish.for_rooms,
        note=wish.note,
    )


def _fill(wish: PairWish, draft: WishDraft) -> None:
    wish.kind, wish.note = draft.kind, draft.note.strip()
    wish.for_seats, wish.for_rooms = draft.for_seats, draft.for_rooms
