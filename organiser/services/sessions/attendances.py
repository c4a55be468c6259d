"""Who came to a session of a programme; those who came have it on their timelines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from organiser.errors import InvalidInput, Refused
from organiser.models import (
    Attendance,
    Interaction,
    InteractionParticipant,
    Invitation,
    Person,
    Programme,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.checking import check_line, check_text
from organiser.services.people.acquaintance import list_faces
from organiser.services.rows import load
from organiser.services.sessions.session_rows import load_session
from organiser.vocabulary import InteractionKind, Presence, Stage
from organiser.wording import Phrase, phrase

#: Who was there in person; a deputy leaves the owner of the seat at home.
CAME = (Presence.PRESENT, Presence.LATE)
#: Whose seat was taken: by themselves, or by a deputy.
SEAT_TAKEN = (*CAME, Presence.DEPUTY)
#: What may be known before the day.
KNOWN_AHEAD = (Presence.DEPUTY, Presence.ABSENT_WITH_WORD)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceDraft:
    """Whether somebody came; `deputy_name` came in their place, `note` is the word they sent."""

    presence: Presence
    deputy_name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """One person of a session; no presence: not noted yet.

    Whoever has a seat has said yes. The others came without one: they gave it back or have not
    accepted, or, without an invitation, they are guests.
    """

    person_id: int
    name: str
    organisation: str
    presence: Presence | None
    deputy_name: str
    note: str
    has_seat: bool
    invitation_id: int | None


def check_attendance(draft: AttendanceDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_line(draft.deputy_name, field="deputy_name", name=phrase("The name of the deputy"))
    check_text(draft.note, field="note", name=phrase("The word sent"))
    if draft.presence is Presence.DEPUTY and not draft.deputy_name.strip():
        message = phrase("Please say who comes in their place.")
        raise InvalidInput(message, field="deputy_name")


def list_attendances(session: Session, session_id: int) -> tuple[AttendanceLine, ...]:
    """Return those with a seat in their order, then guests; raises `NotFound`."""
    held = load_session(session, session_id)
    noted = {row.person_id: row for row in _rows(session, session_id)}
    seats = _seats(session, held.programme_id)
    keys = [*seats, *(key for key in noted if key not in seats)]
    invited = _invited(session, held.programme_id, keys)
    faces = list_faces(session, keys, today=held.held_on)
    return tuple(
        AttendanceLine(
            person_id=key,
            name=faces[key].name,
            organisation=faces[key].organisation,
            presence=noted[key].presence if key in noted else None,
            deputy_name=noted[key].deputy_name if key in noted else "",
            note=noted[key].note if key in noted else "",
            has_seat=key in seats,
            invitation_id=invited.get(key),
        )
        for key in keys
        if key in faces
    )


def mark(
    session: Session, session_id: int, person_id: int, draft: AttendanceDraft, *, today: date
) -> None:
    """Note whether somebody came; whoever has no seat is added as a guest.

    Before the day only a deputy or an absence with word can be noted. Raises `InvalidInput`,
    `NotFound`, `Refused`.
    """
    check_attendance(draft)
    held = load_session(session, session_id)
    _check_day(held, draft.presence, today)
    _check_discreet(held, draft)
    load(session, Person, person_id, phrase("This person is not in the book any more."))
    row = session.scalar(_row(session_id, person_id))
    if row is None:
        row = Attendance(session_id=session_id, person_id=person_id, presence=draft.presence)
        session.add(row)
    row.presence = draft.presence
    row.deputy_name = draft.deputy_name if draft.presence is Presence.DEPUTY else ""
    row.note = draft.note
    session.flush()
    keep_in_step(session, held)


def mark_rest(session: Session, session_id: int, *, today: date) -> int:
    """Note as present everybody with a seat of whom nothing is noted; return how many."""
    held = load_session(session, session_id)
    _check_day(held, Presence.PRESENT, today)
    noted = {row.person_id for row in _rows(session, session_id)}
    rest = [key for key in _seats(session, held.programme_id) if key not in noted]
    for key in rest:
        session.add(Attendance(session_id=session_id, person_id=key, presence=Presence.PRESENT))
    session.flush()
    keep_in_step(session, held)
    return len(rest)


def clear(session: Session, session_id: int, person_id: int) -> None:
    """Forget what was noted of somebody; a guest is no longer in the list."""
    held = load_session(session, session_id)
    row = session.scalar(_row(session_id, person_id))
    if row is not None:
        session.delete(row)
        session.flush()
        keep_in_step(session, held)


def count_presences(session: Session, programme_id: int) -> dict[int, Mapping[Presence, int]]:
    """Return, by session id, how many people are noted as what."""
    rows = session.execute(
        select(Attendance.session_id, Attendance.presence)
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .where(ProgrammeSession.programme_id == programme_id)
    )
    counts: dict[int, dict[Presence, int]] = {}
    for session_id, presence in rows:
        here = counts.setdefault(session_id, {})
        here[presence] = here.get(presence, 0) + 1
    return dict(counts)


def find_move_hurdle(
    session: Session, held: ProgrammeSession, day: date, *, today: date
) -> Phrase | None:
    """Return why a mapped session cannot move to a day, nothing if it can.

    One to which people came, or stayed away from, stays on a day up to today.
    """
    if day <= today or day == held.held_on:
        return None
    if all(row.presence in KNOWN_AHEAD for row in _rows(session, held.id)):
        return None
    return phrase(
        "It is noted who came. Please clear the attendance before moving the session to {day}.",
        day=day,
    )


def keep_in_step(session: Session, held: ProgrammeSession) -> None:
    """Have those who came, and nobody else, find a mapped session on their timelines."""
    came = [row.person_id for row in _rows(session, held.id) if row.presence in CAME]
    entry = session.scalar(
        select(Interaction)
        .where(Interaction.session_id == held.id, Interaction.kind == InteractionKind.EVENT)
        .options(selectinload(Interaction.participants))
        .limit(1)
    )
    if not came:
        if entry is not None:
            session.delete(entry)
            session.flush()
        return
    if entry is None:
        entry = Interaction(
            kind=InteractionKind.EVENT, happened_on=held.held_on, session_id=held.id
        )
    entry.happened_on = held.held_on
    entry.text = "" if held.off_the_record else held.theme
    entry.about = session.scalars(
        select(Programme.name).where(Programme.id == held.programme_id)
    ).one()
    here = {one.person_id: one for one in entry.participants}
    entry.participants = [here.get(key) or InteractionParticipant(person_id=key) for key in came]
    session.add(entry)
    session.flush()


def _rows(session: Session, session_id: int) -> list[Attendance]:
    query = select(Attendance).where(Attendance.session_id == session_id).order_by(Attendance.id)
    return list(session.scalars(query))


def _row(session_id: int, person_id: int) -> Select[Attendance]:
    return select(Attendance).where(
        Attendance.session_id == session_id, Attendance.person_id == person_id
    )


def _seats(session: Session, programme_id: int) -> dict[int, int]:
    """Return the invitations of those who have accepted, by person, in asking order."""
    rows = session.execute(
        select(Invitation.person_id, Invitation.id)
        .where(Invitation.programme_id == programme_id, Invitation.stage == Stage.ACCEPTED)
        .order_by(Invitation.place, Invitation.id)
    )
    return dict(rows.all())


def _invited(session: Session, programme_id: int, person_ids: Sequence[int]) -> dict[int, int]:
    """Return the invitations of these people by person, whatever they have said."""
    rows = session.execute(
        select(Invitation.person_id, Invitation.id).where(
            Invitation.programme_id == programme_id, Invitation.person_id.in_(person_ids)
        )
    )
    return dict(rows.all())


def _check_day(held: ProgrammeSession, presence: Presence, today: date) -> None:
    if held.held_on > today and presence not in KNOWN_AHEAD:
        raise Refused(
            phrase(
                "The session is on {day}, which is still to come. Until then only a deputy or an"
                " absence with word can be noted.",
                day=held.held_on,
            )
        )


def _check_discreet(held: ProgrammeSession, draft: AttendanceDraft) -> None:
    if held.off_the_record and draft.note:
        message = phrase(
            "The session on {day} is off the record: the word somebody sent is not kept.",
            day=held.held_on,
        )
        raise InvalidInput(message, field="note")
