"""How asking is spread over everybody, across programmes: facts and dates, nobody is ranked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, ScalarSelect, case, func, select
from sqlalchemy.orm import Session

from organiser.models import (
    Address,
    Answer,
    Attendance,
    Invitation,
    Organisation,
    Position,
    Programme,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.periods import holding
from organiser.services.sessions.attendances import SEAT_TAKEN
from organiser.vocabulary import ASKED_LATELY_DAYS, ASKED_OFTEN, LEFT_OUT_DAYS, Stage


class Spread(StrEnum):
    """Which people one looks at."""

    EVERYBODY = "everybody"
    NEVER = "never asked"
    LEFT_OUT = "not asked for a year"
    OFTEN = "asked often lately"


class Grouping(StrEnum):
    """What totals are made by."""

    REGION = "region"
    KIND = "kind of organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """How often one person was asked, accepted and came in a period.

    `last_asked_on` and `asked_lately` (within 90 days) count whatever the period.
    """

    asked: int = 0
    accepted: int = 0
    came: int = 0
    asked_lately: int = 0
    last_asked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """How asking is spread over the people of one group; `name` is empty for those of none."""

    name: str
    people: int
    people_asked: int
    asked: int
    accepted: int
    came: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLine:
    """One time a person was asked, what became of it, and how often they came."""

    invitation_id: int
    programme_id: int
    programme: str
    asked_on: date
    stage: Stage
    said: str
    came: int


#: Of somebody who was never asked and never came.
NOBODY_ASKED = Balance()


def list_balances(session: Session, *, since: date | None, today: date) -> dict[int, Balance]:
    """Return, by person, how asking stands since a day, or ever; those never asked are left out.

    Whoever came without being asked is there, too.
    """
    came = _came(session, since)
    lately = today - timedelta(days=ASKED_LATELY_DAYS)
    rows = session.execute(
        select(
            Invitation.person_id,
            func.sum(_one_if(Invitation.asked_on >= (since or date.min))),
            func.sum(
                _one_if(
                    (Invitation.asked_on >= (since or date.min))
                    & (Invitation.stage == Stage.ACCEPTED)
                )
            ),
            func.sum(_one_if(Invitation.asked_on >= lately)),
            func.max(Invitation.asked_on),
        )
        .where(Invitation.asked_on.is_not(None))
        # Not by the bare column: its index would lead through the whole table row by row.
        .group_by(Invitation.person_id + 0)
    )
    found = {
        person_id: Balance(
            asked=asked,
            accepted=accepted,
            came=came.pop(person_id, 0),
            asked_lately=asked_lately,
            last_asked_on=last_asked_on,
        )
        for person_id, asked, accepted, asked_lately, last_asked_on in rows
    }
    return found | {person_id: Balance(came=times) for person_id, times in came.items()}


def belongs(balance: Balance, spread: Spread, *, today: date) -> bool:
    """Tell whether somebody is among the people one looks at."""
    if spread is Spread.NEVER:
        return balance.last_asked_on is None
    if spread is Spread.LEFT_OUT:
        begin = today - timedelta(days=LEFT_OUT_DAYS)
        return balance.last_asked_on is None or balance.last_asked_on < begin
    return spread is Spread.EVERYBODY or balance.asked_lately >= ASKED_OFTEN


def list_groups(session: Session, grouping: Grouping, *, today: date) -> dict[int, str]:
    """Return the group of everybody who is in one, by person id.

    A region is the prefecture, abroad the country, of the person, else of the organisation of
    their first post, which also gives the kind (as its word).
    """
    if grouping is Grouping.KIND:
        return _first_posts(session, today)
    region = func.coalesce(func.nullif(Address.prefecture, ""), Address.country)
    own = select(Address.person_id, region).where(Address.person_id.is_not(None), region != "")
    at_work = (
        select(Position.person_id, region)
        .join(Address, Address.organisation_id == Position.organisation_id)
        .where(holding(Position.since, Position.until, today), region != "")
    )
    # The first counts, the representative's before others: what is read last stays.
    rows = session.execute(
        at_work.order_by(Position.represents, Position.id.desc(), Address.id.desc())
    ).all()
    own_rows = session.execute(own.order_by(Address.id.desc())).all()
    return {person_id: name for person_id, name in (*rows, *own_rows) if person_id is not None}


def build_totals(
    everybody: Iterable[int], groups: Mapping[int, str], balances: Mapping[int, Balance]
) -> tuple[Total, ...]:
    """Return the totals of each group, the largest first, those of no group last."""
    members: dict[str, list[Balance]] = {}
    for person_id in everybody:
        name = groups.get(person_id, "")
        members.setdefault(name, []).append(balances.get(person_id, NOBODY_ASKED))
    totals = [
        Total(
            name=name,
            people=len(those),
            people_asked=sum(one.asked > 0 for one in those),
            asked=sum(one.asked for one in those),
            accepted=sum(one.accepted for one in those),
            came=sum(one.came for one in those),
        )
        for name, those in members.items()
    ]
    return tuple(sorted(totals, key=lambda total: (not total.name, -total.people, total.name)))


def list_asks(session: Session, person_id: int) -> tuple[AskLine, ...]:
    """Return every time a person was asked, the latest first."""
    rows = session.execute(
        select(
            Invitation.id,
            Invitation.programme_id,
            Programme.name.label("programme"),
            Invitation.asked_on,
            Invitation.stage,
            _last_said().label("said"),
            _times_there(person_id).label("came"),
        )
        .join(Programme, Programme.id == Invitation.programme_id)
        .where(Invitation.person_id == person_id, Invitation.asked_on.is_not(None))
        .order_by(Invitation.asked_on.desc(), Invitation.id.desc())
    )
    return tuple(
        AskLine(
            invitation_id=row.id,
            programme_id=row.programme_id,
            programme=row.programme,
            asked_on=row.asked_on,
            stage=row.stage,
            said=row.said or "",
            came=row.came,
        )
        for row in rows
        if row.asked_on is not None
    )


def _last_said() -> ScalarSelect[str]:
    return (
        select(Answer.words)
        .where(Answer.invitation_id == Invitation.id, Answer.words != "")
        .order_by(Answer.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def _times_there(person_id: int) -> ScalarSelect[int]:
    return (
        select(func.count())
        .select_from(Attendance)
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .where(
            ProgrammeSession.programme_id == Invitation.programme_id,
            Attendance.person_id == person_id,
            Attendance.presence.in_(SEAT_TAKEN),
        )
        .scalar_subquery()
    )


def _one_if(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _came(session: Session, since: date | None) -> dict[int, int]:
    rows = session.execute(
        select(Attendance.person_id, func.count())
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .where(Attendance.presence.in_(SEAT_TAKEN), ProgrammeSession.held_on >= (since or date.min))
        .group_by(Attendance.person_id)
    )
    return dict(rows.all())


def _first_posts(session: Session, today: date) -> dict[int, str]:
    rows = session.execute(
        select(Position.person_id, Organisation.kind)
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(holding(Position.since, Position.until, today))
        .order_by(Position.represents, Position.id.desc())
    )
    return {person_id: kind.value for person_id, kind in rows}
