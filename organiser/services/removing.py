"""Removing what much else hangs on: what goes with it, what stays, and what does not allow it.

Everything goes row by row through the session, so that the journal can bring it back.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Session, selectinload

from organiser.errors import NotFound, Refused
from organiser.models import (
    Base,
    Interaction,
    InteractionParticipant,
    Invitation,
    Programme,
    Skill,
)
from organiser.models.belonging import ROW_NAMES, Fate, fate, keys_to
from organiser.vocabulary import Stage
from organiser.wording import Phrase, phrase

__all__ = [
    "list_what_goes",
    "remove_circle",
    "remove_organisation",
    "remove_person",
    "remove_programme",
    "remove_skill",
]

_MAPPED: dict[str, type[Base]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
}
_ORDER = [table.name for table in reversed(Base.metadata.sorted_tables)]

#: What stays and only loses its link, for the question before.
_STAYS: dict[str, Phrase] = {
    "host_visit.person_id": phrase("Visits they were to host"),
    "interaction.circle_id": phrase("Entries of the timeline"),
    "interaction.organisation_id": phrase("Entries of the timeline"),
    "person.introduced_by_id": phrase("People they introduced"),
    "stop.organisation_id": phrase("Stops of tours"),
    "tour.programme_id": phrase("Tours"),
}
_MISSING: dict[str, Phrase] = {
    "person": phrase("This person is not in the book any more."),
    "organisation": phrase("This organisation is not in the book any more."),
    "programme": phrase("This programme is no longer in the book."),
    "tour": phrase("This tour is no longer in the book."),
    "stop": phrase("This stop is no longer in the tour."),
}


@dataclass(slots=True)
class _Leaving:
    """What goes, as ids by table, and which columns of rows that stay are emptied."""

    gone: dict[str, set[int]] = field(default_factory=dict)
    let_go: dict[str, set[int]] = field(default_factory=dict)

    def take(self, table: str, ids: set[int]) -> set[int]:
        """Add rows that go and return those that were not yet among them."""
        known = self.gone.setdefault(table, set())
        new = ids - known
        known |= new
        return new


def remove_person(session: Session, person_id: int) -> None:
    """Remove a person with everything that is theirs alone; raises `NotFound`."""
    _remove(session, "person", person_id)


def remove_organisation(session: Session, organisation_id: int) -> None:
    """Remove an organisation, with the posts in it; stops of tours stay. Raises `NotFound`."""
    _remove(session, "organisation", organisation_id)


def remove_circle(session: Session, circle_id: int) -> None:
    """Remove a circle; its members stay. Raises `NotFound`."""
    _remove(session, "circle", circle_id)


def remove_programme(session: Session, programme_id: int) -> None:
    """Remove a programme with its sessions and invitations; tours stay. Raises `NotFound`."""
    _remove(session, "programme", programme_id)


def remove_session(session: Session, session_id: int) -> None:
    """Remove a session of a programme with everything that is its alone; raises `NotFound`."""
    _remove(session, "session", session_id)


def remove_tour(session: Session, tour_id: int) -> None:
    """Remove a tour with its days, its people and what it cost; raises `NotFound`."""
    _remove(session, "tour", tour_id)


def remove_stop(session: Session, stop_id: int) -> None:
    """Remove a stop of a tour with its way, hours and host; raises `NotFound`."""
    _remove(session, "stop", stop_id)


def remove_participant(session: Session, participant_id: int) -> None:
    """Remove somebody's part in a tour with all that hangs on it; raises `NotFound`."""
    _remove(session, "participant", participant_id)


def remove_vehicle(session: Session, vehicle_id: int) -> None:
    """Remove a vehicle with its seats; raises `NotFound`."""
    _remove(session, "vehicle", vehicle_id)


def remove_room(session: Session, room_id: int) -> None:
    """Remove a room; who sleeps there has none then. Raises `NotFound`."""
    _remove(session, "room", room_id)


def remove_skill(session: Session, skill_id: int) -> None:
    """Remove a skill that nobody has; raises `Refused` otherwise, or `NotFound`."""
    _remove(session, "skill", skill_id)


def list_what_goes(session: Session, kind: str, row_id: int) -> tuple[Phrase, ...]:
    """Return in words what a removal would take along and what would only lose its link.

    `kind` is the name of the table. Raises `NotFound`, or `Refused` like the removal itself.
    """
    leaving = _gather(session, kind, row_id)
    lines = [
        _counted(session, table, leaving.gone[table] - ({row_id} if table == kind else set()))
        for table in ROW_NAMES
        if table in leaving.gone
    ]
    return (*filter(None, lines), *_staying_words(session, leaving))


def _counted(session: Session, table: str, ids: set[int]) -> Phrase | None:
    """Return how many rows of a table go; of accepted invitations also where."""
    if not ids:
        return None
    told = phrase("{what}: {count}", what=ROW_NAMES[table][1], count=len(ids))
    if table != "invitation":
        return told
    accepted = (
        select(Programme.name)
        .join(Invitation, Invitation.programme_id == Programme.id)
        .where(Invitation.id.in_(ids), Invitation.stage == Stage.ACCEPTED)
        .order_by(Programme.id)
    )
    names = list(dict.fromkeys(session.scalars(accepted)))
    if not names:
        return told
    return phrase("{told}, accepted in {programmes}", told=told, programmes=", ".join(names))


def _staying_words(session: Session, leaving: _Leaving) -> list[Phrase]:
    counts: Counter[Phrase] = Counter()
    for column, ids in leaving.let_go.items():
        if column in _STAYS:
            counts[_STAYS[column]] += len(ids - leaving.gone.get(column.split(".")[0], set()))
    shared = _interactions_of(session, leaving) - leaving.gone.get("interaction", set())
    counts[phrase("Entries that others have too")] += len(shared)
    return [
        phrase("{what}: {count}, which stay", what=what, count=count)
        for what, count in counts.items()
        if count
    ]


def _remove(session: Session, table: str, row_id: int) -> None:
    leaving = _gather(session, table, row_id)
    for column, ids in leaving.let_go.items():
        owner, name = column.split(".")
        for row in _load(session, owner, ids - leaving.gone.get(owner, set())):
            setattr(row, name, None)
    session.flush()
    for gone in _ORDER:
        for row in _load(session, gone, leaving.gone.get(gone, set())):
            session.delete(row)
        session.flush()


def _load(session: Session, table: str, ids: set[int]) -> list[Base]:
    if not ids:
        return []
    mapped = _MAPPED[table]
    query = select(mapped).where(mapped.id.in_(ids)).order_by(mapped.id)
    if mapped is Interaction:
        query = query.options(selectinload(Interaction.participants))
    return list(session.scalars(query))


def _gather(session: Session, table: str, row_id: int) -> _Leaving:
    mapped = _MAPPED[table]
    if session.scalar(select(mapped.id).where(mapped.id == row_id)) is None:
        raise NotFound(_MISSING.get(table, phrase("This is not in the book any more.")))
    leaving = _Leaving()
    fresh = [(table, leaving.take(table, {row_id}))]
    while fresh:
        gone, ids = fresh.pop()
        for key in keys_to(gone):
            _follow(session, key, ids, leaving, fresh.append)
        if not fresh:
            lonely = leaving.take("interaction", _lonely(session, leaving))
            fresh += [("interaction", lonely)] if lonely else []
    return leaving


def _follow(
    session: Session,
    key: ForeignKey,
    ids: set[int],
    leaving: _Leaving,
    go_on: Callable[[tuple[str, set[int]]], None],
) -> None:
    """Note what becomes of the rows that point by this key at some that go."""
    table = key.parent.table
    found = set(session.scalars(select(table.c.id).where(key.parent.in_(ids))))
    if not found:
        return
    match fate(key):
        case Fate.GOES:
            new = leaving.take(table.name, found)
            if new:
                go_on((table.name, new))
        case Fate.LET_GO:
            leaving.let_go.setdefault(f"{table.name}.{key.parent.name}", set()).update(found)
        case Fate.REFUSES:
            _refuse(session, ids, table.name, len(found))


def _refuse(session: Session, skill_ids: set[int], table: str, count: int) -> None:
    name = session.scalar(select(Skill.name).where(Skill.id.in_(skill_ids)))
    if table == "programme_condition":
        raise Refused(
            phrase(
                "“{skill}” cannot be removed: {count} programmes ask for it."
                " Take it out of their conditions first.",
                skill=name,
                count=count,
            )
        )
    raise Refused(
        phrase(
            "“{skill}” cannot be removed: it is noted with {count} of those in the book."
            " Take it off their pages first.",
            skill=name,
            count=count,
        )
    )


def _interactions_of(session: Session, leaving: _Leaving) -> set[int]:
    """Return the interactions whose participants go."""
    gone = leaving.gone.get("interaction_participant", set())
    query = select(InteractionParticipant.interaction_id)
    return set(session.scalars(query.where(InteractionParticipant.id.in_(gone))))


def _lonely(session: Session, leaving: _Leaving) -> set[int]:
    """Return the interactions on which nobody is left: no person, organisation or circle."""
    touched = _interactions_of(session, leaving)
    for column in ("interaction.organisation_id", "interaction.circle_id"):
        touched |= leaving.let_go.get(column, set())
    left = select(InteractionParticipant.interaction_id).where(
        InteractionParticipant.interaction_id.in_(touched),
        InteractionParticipant.id.not_in(leaving.gone.get("interaction_participant", set())),
    )
    here = touched - set(session.scalars(left))
    kept = select(Interaction.id).where(
        Interaction.id.in_(here),
        func.coalesce(Interaction.organisation_id, -1).not_in(
            {-1, *leaving.gone.get("organisation", set())}
        )
        | func.coalesce(Interaction.circle_id, -1).not_in({-1, *leaving.gone.get("circle", set())}),
    )
    return here - set(session.scalars(kept))
