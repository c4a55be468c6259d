"""Who takes part in a tour: those who accepted its programme, and those added by hand."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound, Refused
from organiser.models import (
    Attendance,
    Invitation,
    Organisation,
    Participant,
    Person,
    Position,
    TourDay,
)
from organiser.models import Session as ProgrammeSession
from organiser.services import removing
from organiser.services.checking import check_line, check_text
from organiser.services.periods import holding
from organiser.services.rows import load
from organiser.services.tours.tour_rows import load_tour
from organiser.text.names import full_name
from organiser.text.sorting import sort_key
from organiser.vocabulary import Listing, Presence, Stage, TourRole
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantDraft:
    """What the organiser notes about somebody on a tour."""

    role: TourRole = TourRole.PARTICIPANT
    deputy_name: str = ""
    diet: str = ""
    emergency_contact: str = ""
    listing: Listing = Listing.NOT_ASKED
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantRow:
    """One who takes part; no `participant_id` while nothing is noted.

    The post is the one held when the tour begins. A deputy is the one noted here, else the one who
    came to the programme in their place. `is_added` came by hand, whether or not they accepted.
    """

    participant_id: int | None
    person_id: int
    name: str
    reading: str = ""
    organisation: str = ""
    title: str = ""
    represents: bool = False
    role: TourRole = TourRole.PARTICIPANT
    deputy_name: str = ""
    diet: str = ""
    emergency_contact: str = ""
    listing: Listing = Listing.NOT_ASKED
    note: str = ""
    is_added: bool = False
    has_accepted: bool = False


_TEXTS = {
    "deputy_name": phrase("The name of the deputy"),
    "diet": phrase("What they eat"),
}
_LONG_TEXTS = {
    "emergency_contact": phrase("The contact in an emergency"),
    "note": phrase("The note"),
}


def list_participants(session: Session, tour_id: int) -> tuple[ParticipantRow, ...]:
    """Return all who take part, by reading; raises `NotFound`."""
    tour = load_tour(session, tour_id)
    accepted = _accepted(session, tour.programme_id)
    noted = _noted(session, tour_id)
    added = {key for key, row in noted.items() if row.is_added}
    keys = accepted | added
    posts = _posts(session, keys, _first_day(session, tour_id))
    deputies = _deputies(session, tour.programme_id, accepted)
    people = session.scalars(select(Person).where(Person.id.in_(keys)))
    rows = [
        _row(
            person,
            noted.get(person.id),
            posts.get(person.id, ("", "", False)),
            deputy=deputies.get(person.id, ""),
            has_accepted=person.id in accepted,
        )
        for person in people
    ]
    return tuple(sorted(rows, key=lambda row: (sort_key(row.reading, row.name), row.person_id)))


def list_participant_ids(session: Session, tour_id: int) -> dict[int, int]:
    """Return the people of the rows that are there, by participant id, whether they come or not."""
    query = select(Participant.id, Participant.person_id).where(Participant.tour_id == tour_id)
    return dict(session.execute(query).all())


def ensure_participant(session: Session, tour_id: int, person_id: int) -> int:
    """Return the id of somebody's row, making it if there is none; raises `NotFound`."""
    return ensure_participants(session, tour_id, (person_id,))[person_id]


def ensure_participants(
    session: Session, tour_id: int, person_ids: Iterable[int]
) -> dict[int, int]:
    """Return the ids of rows by person, making those there are none of; raises `NotFound`."""
    return {key: row.id for key, row in _ensure(session, tour_id, person_ids).items()}


def get_draft(session: Session, tour_id: int, person_id: int) -> ParticipantDraft:
    """Return what is noted about somebody as it can be edited."""
    row = session.scalar(_one(tour_id, person_id))
    if row is None:
        return ParticipantDraft()
    return ParticipantDraft(
        **{field.name: getattr(row, field.name) for field in fields(ParticipantDraft)}
    )


def check_participant(draft: ParticipantDraft) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    for field, name in _TEXTS.items():
        check_line(getattr(draft, field), field=field, name=name)
    for field, name in _LONG_TEXTS.items():
        check_text(getattr(draft, field), field=field, name=name)


def change_participant(
    session: Session, tour_id: int, person_id: int, draft: ParticipantDraft
) -> None:
    """Keep what was noted about somebody on a tour. Raises `InvalidInput` or `NotFound`."""
    check_participant(draft)
    row = _ensure(session, tour_id, (person_id,))[person_id]
    for field in fields(draft):
        value = getattr(draft, field.name)
        setattr(row, field.name, value.strip() if type(value) is str else value)
    session.flush()


def add_participants(session: Session, tour_id: int, person_ids: Iterable[int]) -> int:
    """Let people take part by hand and return how many are new to the tour."""
    here = {row.person_id for row in list_participants(session, tour_id)}
    new = _ensure(session, tour_id, (key for key in person_ids if key not in here))
    for row in new.values():
        row.is_added = True
    session.flush()
    return len(new)


def remove_participant(session: Session, tour_id: int, person_id: int) -> None:
    """Take somebody off a tour who was added by hand, with seat, room, wishes and payments.

    Raises `Refused` for who accepted the programme: they leave by their answer there.
    """
    tour = load_tour(session, tour_id)
    row = session.scalar(_one(tour_id, person_id))
    if person_id in _accepted(session, tour.programme_id):
        raise Refused(
            phrase(
                "{person} has accepted the programme. Please change the answer there; the tour"
                " follows it.",
                person=_name(load(session, Person, person_id, _GONE)),
            )
        )
    if row is not None:
        removing.remove_participant(session, row.id)


def count_diets(rows: Iterable[ParticipantRow]) -> dict[str, tuple[str, ...]]:
    """Return who eats what, by the words noted, the most frequent first."""
    found: dict[str, list[str]] = {}
    for row in rows:
        for diet in filter(None, (part.strip() for part in row.diet.split("、"))):
            found.setdefault(diet, []).append(row.name)
    ordered = sorted(found.items(), key=lambda item: -len(item[1]))
    return {diet: tuple(names) for diet, names in ordered}


_GONE = phrase("This person is not in the book any more.")


def _one(tour_id: int, person_id: int) -> Select[Participant]:
    return select(Participant).where(
        Participant.tour_id == tour_id, Participant.person_id == person_id
    )


def _ensure(session: Session, tour_id: int, person_ids: Iterable[int]) -> dict[int, Participant]:
    wanted = dict.fromkeys(person_ids)
    query = select(Participant).where(
        Participant.tour_id == tour_id, Participant.person_id.in_(wanted)
    )
    found = {row.person_id: row for row in session.scalars(query)}
    missing = [key for key in wanted if key not in found]
    if missing:
        load_tour(session, tour_id)
        _require_people(session, missing)
        new = [Participant(tour_id=tour_id, person_id=key) for key in missing]
        session.add_all(new)
        session.flush()
        found |= {row.person_id: row for row in new}
    return found


def _require_people(session: Session, person_ids: Collection[int]) -> None:
    there = set(session.scalars(select(Person.id).where(Person.id.in_(person_ids))))
    if not there.issuperset(person_ids):
        raise NotFound(_GONE)


def _accepted(session: Session, programme_id: int | None) -> set[int]:
    query = select(Invitation.person_id).where(
        Invitation.programme_id == programme_id, Invitation.stage == Stage.ACCEPTED
    )
    return set(session.scalars(query))


def _noted(session: Session, tour_id: int) -> dict[int, Participant]:
    query = select(Participant).where(Participant.tour_id == tour_id)
    return {row.person_id: row for row in session.scalars(query)}


def _first_day(session: Session, tour_id: int) -> date:
    """Return the first day; without days only posts that nobody has left are told of."""
    first = session.scalar(select(func.min(TourDay.held_on)).where(TourDay.tour_id == tour_id))
    return first or date.max


def _posts(session: Session, keys: set[int], day: date) -> dict[int, tuple[str, str, bool]]:
    query = (
        select(Position.person_id, Organisation.name, Position.title, Position.represents)
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(Position.person_id.in_(keys), holding(Position.since, Position.until, day))
        .order_by(Position.represents, Position.id.desc())
    )
    # the one that counts comes last
    return {
        key: (body, title, represents) for key, body, title, represents in session.execute(query)
    }


def _deputies(session: Session, programme_id: int | None, keys: set[int]) -> Mapping[int, str]:
    query = (
        select(Attendance.person_id, Attendance.deputy_name)
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .where(
            ProgrammeSession.programme_id == programme_id,
            Attendance.person_id.in_(keys),
            Attendance.presence == Presence.DEPUTY,
        )
        .order_by(ProgrammeSession.held_on)
    )
    return dict(session.execute(query).all())


def _row(
    person: Person,
    noted: Participant | None,
    post: tuple[str, str, bool],
    *,
    deputy: str,
    has_accepted: bool,
) -> ParticipantRow:
    organisation, title, represents = post
    own = (
        {field.name: getattr(noted, field.name) for field in fields(ParticipantDraft)}
        if noted
        else {}
    )
    own["deputy_name"] = own.get("deputy_name") or deputy
    return ParticipantRow(
        participant_id=noted.id if noted else None,
        person_id=person.id,
        name=_name(person),
        reading=f"{person.family_reading} {person.given_reading}".strip(),
        organisation=organisation,
        title=title,
        represents=represents,
        is_added=bool(noted and noted.is_added),
        has_accepted=has_accepted,
        **own,
    )


def _name(person: Person) -> str:
    return full_name(person.family_name, person.given_name, person.name_order)
