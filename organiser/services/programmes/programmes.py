"""Programmes: their list and pages; made, changed, closed, removed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from organiser.models import Answer, Interaction, Invitation, OwnKind, Programme
from organiser.models import Session as ProgrammeSession
from organiser.services.inviting.seats import (
    HOLDING,
    MAY_HOLD,
    Seats,
    Standing,
    Turn,
    count_seats,
    next_turn,
)
from organiser.services.inviting.standings import list_standings
from organiser.services.programmes.carrying import carry_over
from organiser.services.programmes.contributors import list_drafts, write_contributors
from organiser.services.programmes.programme_drafts import (
    PLAIN_FIELDS,
    ProgrammeDraft,
    SessionDraft,
    check_programme,
)
from organiser.services.programmes.programme_kinds import kind_said, require_own_kind
from organiser.services.programmes.programme_parts import (
    list_conditions,
    list_sessions,
    require_possible,
    write_conditions,
    write_sessions,
)
from organiser.services.rows import load
from organiser.vocabulary import ProgrammeKind, Stage
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeRow:
    """A programme in the list; `counts` has the stages that occur.

    `kind_name` is the organiser's own name of the kind, else that of one of the five.
    """

    programme_id: int
    name: str
    kind: ProgrammeKind
    kind_name: Phrase
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
    """All about one programme; `draft` is what a form starts from, `kind_name` how it is called."""

    programme_id: int
    draft: ProgrammeDraft
    kind_name: Phrase
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
    holding = list_standings(session, stages=MAY_HOLD)
    sessions = _next_sessions(session, today)
    rows = session.execute(
        select(
            Programme.id,
            Programme.name,
            Programme.kind,
            OwnKind.name,
            Programme.series,
            Programme.capacity,
            Programme.closed_on,
        ).outerjoin(OwnKind, OwnKind.id == Programme.own_kind_id)
    )
    found = [
        ProgrammeRow(
            programme_id=programme_id,
            name=name,
            kind=kind,
            kind_name=kind_said(kind, own_kind),
            series=series,
            capacity=capacity,
            counts=counts.get(programme_id, {}),
            seats=_seats(
                capacity, counts.get(programme_id, {}), holding.get(programme_id, ()), today
            ),
            next_session_on=sessions.get(programme_id),
            closed_on=closed_on,
        )
        for programme_id, name, kind, own_kind, series, capacity, closed_on in rows
    ]
    return tuple(sorted(found, key=_in_order))


def get_programme(session: Session, programme_id: int, *, today: date) -> ProgrammePage:
    """Return one programme's page; raises `NotFound`."""
    programme = load_programme(session, programme_id)
    sessions = list_sessions(session, programme_id)
    draft = ProgrammeDraft(
        **{field: getattr(programme, field) for field in PLAIN_FIELDS},
        contributors=list_drafts(session, programme_id),
        conditions=list_conditions(session, programme_id),
        sessions=sessions,
    )
    own = session.get(OwnKind, programme.own_kind_id) if programme.own_kind_id else None
    standings = list_standings(session, programme_id=programme_id).get(programme_id, ())
    return ProgrammePage(
        programme_id=programme_id,
        draft=draft,
        kind_name=kind_said(draft.kind, own.name if own else None),
        counts=_counts(session, programme_id).get(programme_id, {}),
        seats=count_seats(draft.capacity, standings, today),
        turn=next_turn(
            draft.capacity,
            standings,
            today=today,
            closed=programme.closed_on is not None,
            one_at_a_time=programme.one_at_a_time,
        ),
        next_session=next((item for item in sessions if item.held_on >= today), None),
        closed_on=programme.closed_on,
    )


def add_programme(session: Session, draft: ProgrammeDraft, *, language: str = "ja") -> int:
    """Add a programme with all that the draft names; return its id.

    Those who said "not this time" to the series before head its order; `language` is that of the
    reason noted with them.
    """
    check_programme(draft)
    programme = Programme(name=draft.name)
    session.add(programme)
    session.flush()
    _write(session, programme, draft)
    carry_over(session, programme.id, language=language)
    return programme.id


def change_programme(
    session: Session,
    programme_id: int,
    draft: ProgrammeDraft,
    *,
    today: date,
    language: str = "ja",
) -> None:
    """Make a programme say what the draft says; sessions it does not name are removed.

    One that joins a series takes over who said "not this time" to it before, as a new one does.
    Raises `Refused` for a session that would go although something was recorded of it, or have a
    theme off the record; `InvalidInput` for one to which people came and that would be to come.
    """
    check_programme(draft)
    require_possible(session, programme_id, draft.sessions, today=today)
    programme = load_programme(session, programme_id)
    joins = draft.series != programme.series and programme.closed_on is None
    _write(session, programme, draft)
    if joins:
        carry_over(session, programme_id, language=language)


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
    own = require_own_kind(session, draft.own_kind_id) if draft.own_kind_id else None
    for field in PLAIN_FIELDS:
        setattr(programme, field, getattr(draft, field))
    if own is not None:
        programme.kind = own.kind
    write_contributors(session, programme.id, draft.contributors)
    write_conditions(session, programme.id, draft.conditions)
    write_sessions(session, programme.id, draft.sessions)
    session.flush()


def _seats(
    capacity: int | None,
    counts: Mapping[Stage, int],
    holding: Sequence[Standing],
    today: date,
) -> Seats:
    seats = count_seats(capacity, holding, today)
    return replace(seats, accepted=counts.get(Stage.ACCEPTED, 0))


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
