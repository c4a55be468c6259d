"""Reading who is tied to a person, and how: relationships, introductions, the same organisation."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, aliased

from organiser.models import Person, Position, Relationship
from organiser.services.periods import lasting
from organiser.services.person_values import PersonName, Tie
from organiser.text.names import full_name
from organiser.vocabulary import NameOrder, RelationshipKind
from organiser.wording import Phrase, phrase

#: More colleagues than this belong on the organisation's page.
_COLLEAGUES = 12

#: How to call the other person: by kind, and whether it is read from this person to them.
_LABELS = {
    (RelationshipKind.INTRODUCED, True): phrase("came through this person"),
    (RelationshipKind.INTRODUCED, False): phrase("made the introduction"),
    (RelationshipKind.COLLEAGUE, True): phrase("same organisation"),
    (RelationshipKind.COLLEAGUE, False): phrase("same organisation"),
    (RelationshipKind.MENTOR, True): phrase("learns from this person"),
    (RelationshipKind.MENTOR, False): phrase("mentor"),
    (RelationshipKind.FRIEND, True): phrase("friend"),
    (RelationshipKind.FRIEND, False): phrase("friend"),
    (RelationshipKind.PARTNER, True): phrase("partner"),
    (RelationshipKind.PARTNER, False): phrase("partner"),
    (RelationshipKind.FAMILY, True): phrase("family"),
    (RelationshipKind.FAMILY, False): phrase("family"),
    (RelationshipKind.CLASSMATE, True): phrase("classmate"),
    (RelationshipKind.CLASSMATE, False): phrase("classmate"),
    (RelationshipKind.CUSTOMER, True): phrase("sells to this person"),
    (RelationshipKind.CUSTOMER, False): phrase("customer"),
    (RelationshipKind.PREDECESSOR, True): phrase("successor"),
    (RelationshipKind.PREDECESSOR, False): phrase("predecessor"),
    (RelationshipKind.SUPERIOR, True): phrase("works under this person"),
    (RelationshipKind.SUPERIOR, False): phrase("superior"),
    (RelationshipKind.PARENT_BODY, True): phrase("belongs to it"),
    (RelationshipKind.PARENT_BODY, False): phrase("parent body"),
    (RelationshipKind.SENDS, True): phrase("receives people from here"),
    (RelationshipKind.SENDS, False): phrase("sends people here"),
    (RelationshipKind.OTHER, True): phrase("otherwise tied"),
    (RelationshipKind.OTHER, False): phrase("otherwise tied"),
    (RelationshipKind.KEEP_APART, True): phrase("keep apart"),
    (RelationshipKind.KEEP_APART, False): phrase("keep apart"),
}
_NAME = (Person.id, Person.family_name, Person.given_name, Person.name_order)


def tie_label(tie: Tie) -> Phrase:
    """Return how the other person stands to the one whose page it is, in a few words."""
    return _LABELS[tie.kind, tie.leads_out]


def list_ties(session: Session, person_id: int, *, today: date) -> tuple[Tie, ...]:
    """Return the ties of a person: introductions, what was noted, then the same organisation.

    Each other person comes once for each kind; what is noted wins over what is concluded.
    """
    noted = _noted(session, person_id)
    found = [
        *(tie for tie in noted if tie.kind is RelationshipKind.INTRODUCED),
        *_introductions(session, person_id),
        *(tie for tie in noted if tie.kind is not RelationshipKind.INTRODUCED),
        *_colleagues(session, person_id, today),
    ]
    return tuple(_once(found))


def find_name(session: Session, person_id: int | None) -> PersonName | None:
    """Return a person's name with their id, nothing if there is no such person."""
    names = _names(session, select(*_NAME).where(Person.id == person_id))
    return names[0] if names else None


def _once(ties: Iterable[Tie]) -> Iterable[Tie]:
    seen: set[tuple[int, RelationshipKind]] = set()
    for tie in ties:
        key = (tie.person.person_id, tie.kind)
        if key not in seen:
            seen.add(key)
            yield tie


def _noted(session: Session, person_id: int) -> list[Tie]:
    query = (
        select(
            *_NAME,
            Relationship.kind,
            Relationship.first_person_id,
            Relationship.note,
        )
        .join(
            Person,
            or_(
                Person.id == Relationship.second_person_id,
                Person.id == Relationship.first_person_id,
            ),
        )
        .where(
            or_(
                Relationship.first_person_id == person_id,
                Relationship.second_person_id == person_id,
            ),
            Person.id != person_id,
        )
        .order_by(Relationship.id)
    )
    return [
        Tie(
            person=PersonName(person_id=key, name=full_name(family, given, order)),
            kind=kind,
            leads_out=first_id == person_id,
            note=note,
        )
        for key, family, given, order, kind, first_id, note in session.execute(query)
    ]


def _introductions(session: Session, person_id: int) -> list[Tie]:
    newcomer = aliased(Person)
    introducer = (
        select(*_NAME)
        .join(newcomer, newcomer.introduced_by_id == Person.id)
        .where(newcomer.id == person_id)
    )
    introduced = select(*_NAME).where(Person.introduced_by_id == person_id).order_by(Person.id)
    return [
        _tie(name, RelationshipKind.INTRODUCED, leads_out=leads_out)
        for query, leads_out in ((introducer, False), (introduced, True))
        for name in _names(session, query)
    ]


def _colleagues(session: Session, person_id: int, today: date) -> list[Tie]:
    mine, theirs = aliased(Position), aliased(Position)
    query = (
        select(*_NAME)
        .join(theirs, theirs.person_id == Person.id)
        .join(mine, mine.organisation_id == theirs.organisation_id)
        .where(
            mine.person_id == person_id,
            theirs.person_id != person_id,
            lasting(mine.until, today),
            lasting(theirs.until, today),
        )
        .group_by(Person.id)
        .order_by(Person.id)
        .limit(_COLLEAGUES)
    )
    names = _names(session, query)
    return [_tie(name, RelationshipKind.COLLEAGUE, leads_out=True) for name in names]


def _tie(name: PersonName, kind: RelationshipKind, *, leads_out: bool) -> Tie:
    return Tie(person=name, kind=kind, leads_out=leads_out, note="")


def _names(session: Session, query: Select[int, str, str, NameOrder]) -> list[PersonName]:
    return [
        PersonName(person_id=key, name=full_name(family, given, order))
        for key, family, given, order in session.execute(query)
    ]
