"""What thanks are owed, computed from who came, who hosted and who received the group."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    and_,
    bindparam,
    case,
    exists,
    literal,
    or_,
    select,
)
from sqlalchemy.orm import Session

from organiser.models import (
    Attendance,
    Contributor,
    HostVisit,
    Organisation,
    Position,
    Programme,
    Stop,
    Thanks,
    Tour,
    TourDay,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.people.acquaintance import Face, list_faces
from organiser.services.periods import holding
from organiser.services.programmes.contributors import HOSTING
from organiser.services.sessions.attendances import KNOWN_AHEAD, SEAT_TAKEN
from organiser.services.sessions.thanks_values import OwedThanks, ThanksKey
from organiser.vocabulary import (
    ContributorRole,
    Presence,
    Stage,
    ThanksOccasion,
    ThanksState,
)

Query = Select[*tuple[Any, ...]]

#: Thanks for what lies further back are left to the programme's page.
SHOWN_DAYS = 60

#: For one session a person is thanked once, for the first of these.
_BY_WEIGHT = (ThanksOccasion.HOSTED, ThanksOccasion.HELPED, ThanksOccasion.TOOK_PART)

_TODAY = bindparam("today", type_=Date)
_SINCE = bindparam("since", type_=Date)

#: The session's theme; of one off the record nothing but the day is told.
_THEME = case((ProgrammeSession.off_the_record, ""), else_=ProgrammeSession.theme)
_OF_SESSION: tuple[Any, ...] = (
    ProgrammeSession.id.label("session_id"),
    ProgrammeSession.held_on.label("owed_on"),
    Programme.id.label("programme_id"),
    Programme.name.label("programme"),
    _THEME.label("matter"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scope:
    """By what a query is narrowed; the values are put into it later."""

    programme: bool
    person: bool
    since: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """Thanks owed, before it is known whom the ids stand for."""

    person_id: int
    occasion: ThanksOccasion
    owed_on: date
    programme_id: int | None
    programme: str
    matter: str
    session_id: int | None = None
    stop_id: int | None = None
    thanks_id: int | None = None
    deputy_name: str = ""
    on_behalf_of: str = ""


def list_owed(
    session: Session,
    today: date,
    *,
    programme_id: int | None = None,
    person_id: int | None = None,
    since: date | None = None,
) -> tuple[OwedThanks, ...]:
    """Return the thanks that are still owed, the oldest first.

    Owed are thanks to those who came to a session that is over, to its hosts and helpers (of a
    body, to who represented it that day) unless they stayed away, and to those who received a tour
    on a day that is over. A session of today is over once it is marked who came; what may be noted
    before says nothing of it. For one session a person is thanked once. `since` leaves out what was
    before that day, so that years of history flood no list; what was noted by hand is never left
    out.
    """
    values = {
        "today": today,
        "programme": programme_id,
        "person": person_id,
        "since": since,
    }
    found = sorted(_find(session, values), key=_by_day)
    faces = list_faces(session, {row.person_id for row in found}, today=today)
    return tuple(_owed(row, faces[row.person_id]) for row in found)


def list_lately_owed(session: Session, today: date) -> tuple[OwedThanks, ...]:
    """Return the thanks owed for the last 60 days and all noted by hand, the oldest first."""
    return list_owed(session, today, since=today - timedelta(days=SHOWN_DAYS))


def find_deputy(session: Session, key: ThanksKey) -> str:
    """Return who came to a session in a person's place, empty if nobody did."""
    query = select(Attendance.deputy_name).where(
        Attendance.session_id == key.session_id,
        Attendance.person_id == key.person_id,
        Attendance.presence == Presence.DEPUTY,
    )
    return session.scalar(query) or ""


def _find(session: Session, values: Mapping[str, object]) -> Iterator[_Found]:
    scope = _Scope(
        programme=values["programme"] is not None,
        person=values["person"] is not None,
        since=values["since"] is not None,
    )
    of_sessions, others = _queries(scope)
    yield from _once_each([row for query in of_sessions for row in _read(session, query, values)])
    for query in others:
        yield from _read(session, query, values)


def _read(session: Session, query: Query, values: Mapping[str, object]) -> Iterator[_Found]:
    return (_Found(**row._asdict()) for row in session.execute(query, values))


@cache
def _queries(scope: _Scope) -> tuple[tuple[Query, ...], tuple[Query, ...]]:
    """Return the queries about sessions, and the others.

    Putting them together takes longer than asking them: it is done once.
    """
    of_sessions = _took_part(scope), _people_of(scope), _bodies_of(scope)
    return of_sessions, (_received(scope), _noted(scope))


def _once_each(rows: Sequence[_Found]) -> Iterable[_Found]:
    """Leave of several thanks to one person for one session those that weigh most."""
    found: dict[tuple[int | None, int], _Found] = {}
    for row in sorted(rows, key=lambda row: _BY_WEIGHT.index(row.occasion)):
        found.setdefault((row.session_id, row.person_id), row)
    return found.values()


def _took_part(scope: _Scope) -> Query:
    owed = Attendance.person_id
    return (
        select(
            owed,
            _word(ThanksOccasion.TOOK_PART).label("occasion"),
            *_OF_SESSION,
            Attendance.deputy_name,
        )
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .join(Programme, Programme.id == ProgrammeSession.programme_id)
        .where(
            Attendance.presence.in_(SEAT_TAKEN),
            *_of_session(scope, owed),
            ~_settled_for_session(owed, _BY_WEIGHT),
        )
    )


def _people_of(scope: _Scope) -> Query:
    """Return the people who carry a programme, for each of its sessions."""
    owed = Contributor.person_id
    return _carrying(scope, owed).where(owed.is_not(None))


def _bodies_of(scope: _Scope) -> Query:
    """Return who represented, on the day, each body that carries a programme."""
    owed = (
        select(Position.person_id)
        .where(
            Position.organisation_id == Contributor.organisation_id,
            Position.represents,
            holding(Position.since, Position.until, ProgrammeSession.held_on),
        )
        .order_by(Position.id)
        .limit(1)
        .correlate(Contributor, ProgrammeSession)
        .scalar_subquery()
    )
    query = _carrying(scope, owed).add_columns(Organisation.name.label("on_behalf_of"))
    query = query.join(Organisation, Organisation.id == Contributor.organisation_id)
    if scope.person:
        # Who represented each body is only looked up for the person's own ones.
        own = select(Position.organisation_id).where(Position.person_id == bindparam("person"))
        query = query.where(Contributor.organisation_id.in_(own))
    return query.where(owed.is_not(None))


def _carrying(scope: _Scope, owed: Any) -> Query:  # noqa: ANN401 - any column
    hosted = case(
        (Contributor.role.in_(HOSTING), _word(ThanksOccasion.HOSTED)),
        else_=_word(ThanksOccasion.HELPED),
    )
    is_settled = or_(
        and_(Contributor.role.in_(HOSTING), _settled_for_session(owed, _BY_WEIGHT[:1])),
        and_(
            Contributor.role == ContributorRole.HELPER,
            _settled_for_session(owed, _BY_WEIGHT[:2]),
        ),
    )
    return (
        select(owed.label("person_id"), hosted.label("occasion"), *_OF_SESSION)
        .select_from(Contributor)
        .join(Programme, Programme.id == Contributor.programme_id)
        .join(ProgrammeSession, ProgrammeSession.programme_id == Programme.id)
        .where(
            Contributor.role.in_((*HOSTING, ContributorRole.HELPER)),
            *_of_session(scope, owed),
            ~is_settled,
            ~_stayed_away(owed),
        )
    )


def _received(scope: _Scope) -> Query:
    owed = HostVisit.person_id
    is_settled = exists().where(
        Thanks.stop_id == Stop.id, Thanks.person_id == owed, Thanks.state != ThanksState.OWED
    )
    query = (
        select(
            owed,
            _word(ThanksOccasion.RECEIVED).label("occasion"),
            TourDay.held_on.label("owed_on"),
            Tour.programme_id,
            case((Programme.id.is_(None), Tour.name), else_=Programme.name).label("programme"),
            Stop.name.label("matter"),
            Stop.id.label("stop_id"),
        )
        .join(Stop, Stop.id == HostVisit.stop_id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .join(Tour, Tour.id == TourDay.tour_id)
        .outerjoin(Programme, Programme.id == Tour.programme_id)
        .where(
            HostVisit.stage == Stage.ACCEPTED,
            owed.is_not(None),
            TourDay.held_on < _TODAY,
            ~is_settled,
            *_narrowed(scope, owed, Tour.programme_id),
        )
    )
    return query.where(TourDay.held_on >= _SINCE) if scope.since else query


def _noted(scope: _Scope) -> Query:
    """Return what is owed by a row of its own: noted by hand, or its session is gone."""
    return (
        select(
            Thanks.person_id,
            Thanks.occasion,
            Thanks.owed_on,
            Thanks.programme_id,
            case((Programme.id.is_(None), ""), else_=Programme.name).label("programme"),
            Thanks.about.label("matter"),
            Thanks.id.label("thanks_id"),
        )
        .outerjoin(Programme, Programme.id == Thanks.programme_id)
        .where(
            Thanks.state == ThanksState.OWED,
            Thanks.session_id.is_(None),
            Thanks.stop_id.is_(None),
            *_narrowed(scope, Thanks.person_id, Thanks.programme_id),
        )
    )


def _of_session(scope: _Scope, owed: Any) -> list[ColumnElement[bool]]:  # noqa: ANN401 - any column
    """Return the conditions that a session is over and within the scope."""
    is_marked = exists().where(
        Attendance.session_id == ProgrammeSession.id, Attendance.presence.not_in(KNOWN_AHEAD)
    )
    held_on = ProgrammeSession.held_on
    conditions = [
        held_on <= _TODAY,
        or_(held_on < _TODAY, is_marked.correlate(ProgrammeSession)),
        *_narrowed(scope, owed, ProgrammeSession.programme_id),
    ]
    return [*conditions, held_on >= _SINCE] if scope.since else conditions


def _narrowed(
    scope: _Scope,
    owed: Any,  # noqa: ANN401 - any column
    programme: Any,  # noqa: ANN401 - any column
) -> list[ColumnElement[bool]]:
    conditions = []
    if scope.programme:
        conditions.append(programme == bindparam("programme"))
    if scope.person:
        conditions.append(owed == bindparam("person"))
    return conditions


def _settled_for_session(
    owed: Any,  # noqa: ANN401 - any column
    occasions: Sequence[ThanksOccasion],
) -> ColumnElement[bool]:
    """Return the condition that thanks weighing at least as much were settled."""
    return exists().where(
        Thanks.session_id == ProgrammeSession.id,
        Thanks.person_id == owed,
        Thanks.occasion.in_(occasions),
        Thanks.state != ThanksState.OWED,
    )


def _stayed_away(owed: Any) -> ColumnElement[bool]:  # noqa: ANN401 - any column
    """Return the condition that somebody is noted as not having come to a session."""
    return exists().where(
        Attendance.session_id == ProgrammeSession.id,
        Attendance.person_id == owed,
        Attendance.presence.not_in(SEAT_TAKEN),
    )


def _word(occasion: ThanksOccasion) -> ColumnElement[ThanksOccasion]:
    return literal(occasion, Thanks.occasion.type)


def _by_day(row: _Found) -> tuple[date, int, int, int]:
    return row.owed_on, row.session_id or 0, row.stop_id or 0, row.thanks_id or 0


def _owed(row: _Found, face: Face) -> OwedThanks:
    return OwedThanks(
        key=ThanksKey(
            person_id=row.person_id,
            occasion=row.occasion,
            session_id=row.session_id,
            stop_id=row.stop_id,
            thanks_id=row.thanks_id,
        ),
        name=face.name,
        honorific=face.honorific,
        organisation=face.organisation,
        title=face.title,
        owed_on=row.owed_on,
        programme_id=row.programme_id,
        programme=row.programme,
        matter=row.matter,
        deputy_name=row.deputy_name,
        on_behalf_of=row.on_behalf_of,
    )
