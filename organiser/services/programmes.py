"""Programmes: their list and pages; made, changed, closed, removed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from organiser.errors import Refused
from organiser.models import (
    Answer,
    Attendance,
    Interaction,
    Invitation,
    Programme,
    ProgrammeCondition,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.programme_drafts import (
    PLAIN_FIELDS,
    ConditionDraft,
    ProgrammeDraft,
    SessionDraft,
    check_programme,
)
from organiser.services.rows import list_values, load, read_values
from organiser.services.seats import HOLDING, Seats, Standing, Turn, count_seats, next_turn
from organiser.services.standings import list_standings
from organiser.vocabulary import ProgrammeKind, Stage
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeRow:
    """A programme in the list; `counts` has the stages that occur."""

    programme_id: int
    name: str
    kind: ProgrammeKind
    series: str
    capacity: int | None
    counts: Mapping[Stage, int]
    seats: Seats
    next_session_on: date | None
    closed_on: date | None

    @property
    def free(self) -> int | None:
        """Return the free seats; nothing without a limit."""
        return self.seats.free

    @property
    def awaited(self) -> int:
        """Return how many answers are awaited."""
        return sum(self.counts.get(stage, 0) for stage in HOLDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePage:
    """All about one programme; `draft` is what a form starts from."""

    programme_id: int
    draft: ProgrammeDraft
    counts: Mapping[Stage, int]
    seats: Seats
    turn: Turn
    next_session: SessionDraft | None
    closed_on: date | None

    @property
    def name(self) -> str:
        """Return the programme's name."""
        return self.draft.name

    @property
    def awaited(self) -> int:
        """Return how many answers are awaited."""
        return sum(self.counts.get(stage, 0) for stage in HOLDING)


def list_programmes(session: Session, today: date) -> tuple[ProgrammeRow, ...]:
    """Return all programmes: open ones first, by their next session, then by name."""
    counts = _counts(session)
    holding = list_standings(session, stages=HOLDING)
    sessions = _next_sessions(session, today)
    rows = session.execute(
        select(
            Programme.id,
            Programme.name,
            Programme.kind,
            Programme.series,
            Programme.capacity,
            Programme.closed_on,
        )
    )
    found = [
        ProgrammeRow(
            programme_id=programme_id,
            name=name,
            kind=kind,
            series=series,
            capacity=capacity,
            counts=counts.get(programme_id, {}),
            seats=_seats(
                capacity, counts.get(programme_id, {}), holding.get(programme_id, ()), today
            ),
            next_session_on=sessions.get(programme_id),
            closed_on=closed_on,
        )
        for programme_id, name, kind, series, capacity, closed_on in rows
    ]
    return tuple(sorted(found, key=_in_order))


def get_programme(session: Session, programme_id: int, *, today: date) -> ProgrammePage:
    """Return one programme's page; raises `NotFound`."""
    programme = load_programme(session, programme_id)
    sessions = _sessions(session, programme_id)
    draft = ProgrammeDraft(
        **{field: getattr(programme, field) for field in PLAIN_FIELDS},
        conditions=list_values(
            session, ProgrammeCondition, {"programme_id": programme_id}, ConditionDraft
        ),
        sessions=sessions,
    )
    standings = list_standings(session, programme_id=programme_id).get(programme_id, ())
    return ProgrammePage(
        programme_id=programme_id,
        draft=draft,
        counts=_counts(session, programme_id).get(programme_id, {}),
        seats=count_seats(draft.capacity, standings, today),
        turn=next_turn(
            draft.capacity, standings, today=today, closed=programme.closed_on is not None
        ),
        next_session=next((item for item in sessions if item.held_on >= today), None),
        closed_on=programme.closed_on,
    )


def list_series(session: Session) -> tuple[str, ...]:
    """Return the names of all series, for a form to offer."""
    rows = select(Programme.series).where(Programme.series != "").distinct()
    return tuple(sorted(session.scalars(rows)))


def add_programme(session: Session, draft: ProgrammeDraft) -> int:
    """Add a programme with its conditions and sessions; return its id."""
    check_programme(draft)
    programme = Programme(name=draft.name)
    session.add(programme)
    session.flush()
    _write(session, programme, draft)
    return programme.id


def change_programme(session: Session, programme_id: int, draft: ProgrammeDraft) -> None:
    """Make a programme say what the draft says; sessions it does not name are removed.

    Raises `Refused` for a session that people have attended.
    """
    check_programme(draft)
    _write(session, load_programme(session, programme_id), draft)


def close_programme(session: Session, programme_id: int, *, today: date) -> None:
    """Close a programme: nobody more is asked, what was answered stays."""
    load_programme(session, programme_id).closed_on = today


def reopen_programme(session: Session, programme_id: int) -> None:
    """Open a closed programme again."""
    load_programme(session, programme_id).closed_on = None


def remove_invitation(session: Session, invitation: Invitation) -> None:
    """Remove a mapped invitation with its answers and its entries on the timeline."""
    for answer in session.scalars(select(Answer).where(Answer.invitation_id == invitation.id)):
        session.delete(answer)
    entries = select(Interaction).where(Interaction.invitation_id == invitation.id)
    for entry in session.scalars(entries.options(selectinload(Interaction.participants))):
        session.delete(entry)
    session.flush()
    session.delete(invitation)
    session.flush()


def load_programme(session: Session, programme_id: int) -> Programme:
    """Return a programme's row, for writing services; raises `NotFound`."""
    return load(
        session, Programme, programme_id, phrase("This programme is no longer in the book.")
    )


def _write(session: Session, programme: Programme, draft: ProgrammeDraft) -> None:
    for field in PLAIN_FIELDS:
        value = getattr(draft, field)
        setattr(programme, field, value)
    _write_conditions(session, programme.id, draft.conditions)
    _write_sessions(session, programme.id, draft.sessions)


def _write_conditions(
    session: Session, programme_id: int, drafts: Sequence[ConditionDraft]
) -> None:
    rows = session.scalars(
        select(ProgrammeCondition).where(ProgrammeCondition.programme_id == programme_id)
    )
    kept = {(row.kind, row.text_value): row for row in rows}
    for draft in drafts:
        row = kept.pop((draft.kind, draft.text_value), None)
        if row is None:
            row = ProgrammeCondition(
                programme_id=programme_id, kind=draft.kind, text_value=draft.text_value
            )
            session.add(row)
        row.weight = draft.weight
        row.number_value = draft.number_value
    for row in kept.values():
        session.delete(row)


def _write_sessions(session: Session, programme_id: int, drafts: Sequence[SessionDraft]) -> None:
    rows = session.scalars(
        select(ProgrammeSession).where(ProgrammeSession.programme_id == programme_id)
    )
    kept = {row.id: row for row in rows}
    for draft in drafts:
        row = kept.pop(draft.session_id, None) if draft.session_id is not None else None
        if row is None:
            row = ProgrammeSession(programme_id=programme_id, held_on=draft.held_on)
            session.add(row)
        for field in ("held_on", "starts", "ends", "theme", "place", "link"):
            setattr(row, field, getattr(draft, field))
    for row in kept.values():
        _require_unattended(session, row)
        session.delete(row)


def _require_unattended(session: Session, row: ProgrammeSession) -> None:
    if session.scalar(select(Attendance.id).where(Attendance.session_id == row.id).limit(1)):
        raise Refused(
            phrase(
                "The session on {day} cannot be removed: its attendance has been recorded.",
                day=row.held_on,
            )
        )


def _seats(
    capacity: int | None,
    counts: Mapping[Stage, int],
    holding: Sequence[Standing],
    today: date,
) -> Seats:
    return Seats(
        capacity=capacity,
        accepted=counts.get(Stage.ACCEPTED, 0),
        held=count_seats(capacity, holding, today).held,
        waiting=counts.get(Stage.WAITING, 0),
    )


def _in_order(row: ProgrammeRow) -> tuple[bool, date, str]:
    return row.closed_on is not None, row.next_session_on or date.max, row.name


def _counts(session: Session, programme_id: int | None = None) -> dict[int, dict[Stage, int]]:
    query = select(Invitation.programme_id, Invitation.stage, func.count()).group_by(
        Invitation.programme_id, Invitation.stage
    )
    if programme_id is not None:
        query = query.where(Invitation.programme_id == programme_id)
    counts: dict[int, dict[Stage, int]] = {}
    for key, stage, count in session.execute(query):
        counts.setdefault(key, {})[stage] = count
    return counts


def _next_sessions(session: Session, today: date) -> dict[int, date]:
    rows = session.execute(
        select(ProgrammeSession.programme_id, func.min(ProgrammeSession.held_on))
        .where(ProgrammeSession.held_on >= today)
        .group_by(ProgrammeSession.programme_id)
    )
    return dict(rows.all())


def _sessions(session: Session, programme_id: int) -> tuple[SessionDraft, ...]:
    query = (
        select(
            ProgrammeSession.id.label("session_id"),
            ProgrammeSession.held_on,
            ProgrammeSession.starts,
            ProgrammeSession.ends,
            ProgrammeSession.theme,
            ProgrammeSession.place,
            ProgrammeSession.link,
        )
        .where(ProgrammeSession.programme_id == programme_id)
        .order_by(ProgrammeSession.held_on, ProgrammeSession.starts, ProgrammeSession.id)
    )
    return read_values(session, query, SessionDraft)
