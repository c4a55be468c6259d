"""The conditions of a programme put to everybody at once, as parts of a statement.

What a briefing says of one person is said there; this finds who meets conditions, and names those
that somebody does not meet.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Select, func, not_, select, union
from sqlalchemy.orm import Session

from organiser.models import (
    Address,
    Attendance,
    Expertise,
    Interaction,
    InteractionParticipant,
    Invitation,
    Organisation,
    Person,
    Position,
    Programme,
    ProgrammeCondition,
    Skill,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.inviting.briefing_conditions import ANY_OF, months_before
from organiser.services.inviting.briefing_sources import INVOLVED
from organiser.services.organisations.organisation_kinds import kind_on
from organiser.services.periods import holding, lasting
from organiser.services.sessions.attendances import SEAT_TAKEN
from organiser.text.place_names import whole_prefecture
from organiser.vocabulary import (
    REAL_CONTACT,
    ConditionKind,
    OrganisationKind,
    Stance,
    Verdict,
    label,
)
from organiser.wording import Phrase, phrase

#: Who offers a skill, or knows who has it.
HAVING = (Stance.OFFERS, Stance.PASSES_ON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One thing asked of everybody: who meets it, its weight, and what is said where it is not.

    `is_of_contacts` where it is about when one was last in contact.
    """

    met: ColumnElement[bool]
    weight: Verdict
    lacking: Phrase
    is_of_contacts: bool = False


def list_asked(session: Session, programme: Programme, *, today: date) -> tuple[Asked, ...]:
    """Return what a programme asks of people, what has the same kind joined where one is enough."""
    rows = session.execute(
        select(ProgrammeCondition, Skill.name)
        .outerjoin(Skill, Skill.id == ProgrammeCondition.skill_id)
        .where(ProgrammeCondition.programme_id == programme.id)
        .order_by(ProgrammeCondition.id)
    ).all()
    conditions = [_Condition(session, row, name or "", programme, today) for row, name in rows]
    return tuple(_joined(conditions))


def people_in(session: Session, prefectures: Sequence[str], today: date) -> Select[Any]:
    """Return a statement for who lives in some prefectures or has a post there.

    兵庫 and Hyogo are 兵庫県, as addresses were typed or imported.
    """
    whole = {whole_prefecture(name) for name in prefectures}
    known = session.scalars(select(Address.prefecture).distinct())
    written = [name for name in known if name and whole_prefecture(name) in whole]
    homes = select(Address.person_id).where(
        Address.person_id.is_not(None), Address.prefecture.in_(written)
    )
    posts = (
        select(Position.person_id)
        .join(Address, Address.organisation_id == Position.organisation_id)
        .where(Address.prefecture.in_(written), holding(Position.since, Position.until, today))
    )
    return select(union(homes, posts).subquery().c[0])


@dataclass(frozen=True, slots=True)
class _Condition:
    session: Session
    row: ProgrammeCondition
    skill: str
    programme: Programme
    today: date

    @property
    def number(self) -> int:
        return self.row.number_value or 0


def _joined(conditions: Sequence[_Condition]) -> Iterator[Asked]:
    def same(item: _Condition) -> tuple[str, int]:
        return item.row.kind, 0 if item.row.kind in ANY_OF else item.row.id

    weights = (Verdict.PASS, Verdict.CAUTION, Verdict.STOP)
    for _key, found in groupby(sorted(conditions, key=same), key=same):
        group = list(found)
        met, lacking = _ASKED[group[0].row.kind](group)
        weight = max((item.row.weight for item in group), key=weights.index)
        yield Asked(
            met=met,
            weight=weight,
            lacking=lacking,
            is_of_contacts=group[0].row.kind is ConditionKind.CONTACT_WITHIN_MONTHS,
        )


_Said = tuple[ColumnElement[bool], Phrase]


def _within_months(group: Sequence[_Condition]) -> _Said:
    months = group[0].number
    met = (
        select(InteractionParticipant.id)
        .join(Interaction, Interaction.id == InteractionParticipant.interaction_id)
        .where(
            InteractionParticipant.person_id == Person.id,
            Interaction.kind.in_(REAL_CONTACT),
            Interaction.happened_on >= months_before(group[0].today, months),
        )
        .correlate(Person)
    )
    return met.exists(), phrase("No contact within {months} months.", months=months)


def _represents(group: Sequence[_Condition]) -> _Said:
    posts = select(Position.person_id).where(
        Position.represents, holding(Position.since, Position.until, group[0].today)
    )
    return Person.id.in_(posts), phrase("Represents no organisation.")


def _organisation_kind(group: Sequence[_Condition]) -> _Said:
    kinds = [OrganisationKind(item.row.text_value) for item in group]
    today = group[0].today
    posts = (
        select(Position.person_id)
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(kind_on(today).in_(kinds), holding(Position.since, Position.until, today))
    )
    said = phrase("Not from the kind of organisation asked for: {kind}.", kind=label(kinds[0]))
    return Person.id.in_(posts), said


def _skill(group: Sequence[_Condition]) -> _Said:
    item = group[0]
    having = select(Expertise.person_id).where(
        Expertise.skill_id == item.row.skill_id,
        Expertise.stance.in_(HAVING),
        lasting(Expertise.valid_to, item.today),
    )
    return Person.id.in_(having), phrase("Not known to offer {skill}.", skill=item.skill)


def _prefecture(group: Sequence[_Condition]) -> _Said:
    names = [item.row.text_value for item in group]
    said = phrase("Not known to be from {prefecture}.", prefecture=" / ".join(names))
    return Person.id.in_(people_in(group[0].session, names, group[0].today)), said


def _at_most(group: Sequence[_Condition]) -> _Said:
    item, today = group[0], group[0].today
    involved = select(Invitation.person_id).where(
        Invitation.programme_id == item.programme.id, Invitation.stage.in_(INVOLVED)
    )
    full = (
        select(Position.organisation_id)
        .where(Position.person_id.in_(involved), holding(Position.since, Position.until, today))
        .group_by(Position.organisation_id)
        .having(func.count(Position.person_id.distinct()) >= item.number)
    )
    there = select(Position.person_id).where(
        Position.organisation_id.in_(full), holding(Position.since, Position.until, today)
    )
    said = phrase("Their organisation has {count} people in here already.", count=item.number)
    return Person.id.not_in(there), said


def _since_last_ask(group: Sequence[_Condition]) -> _Said:
    days = group[0].number
    since = group[0].today - timedelta(days=days)
    lately = select(Invitation.person_id).where(Invitation.asked_on > since)
    return Person.id.not_in(lately), phrase("Asked within the last {days} days.", days=days)


def _attended(group: Sequence[_Condition]) -> _Said:
    return Person.id.in_(_attendants(group[0])), phrase("Has not been to a programme of this kind.")


def _never_attended(group: Sequence[_Condition]) -> _Said:
    said = phrase("Has been to a programme of this kind already.")
    return not_(Person.id.in_(_attendants(group[0]))), said


def _attendants(item: _Condition) -> Select[int]:
    same_kind = (
        Programme.own_kind_id == item.programme.own_kind_id
        if item.programme.own_kind_id is not None
        else Programme.kind == item.programme.kind
    )
    return (
        select(Attendance.person_id)
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .join(Programme, Programme.id == ProgrammeSession.programme_id)
        .where(
            same_kind,
            Programme.id != item.programme.id,
            Attendance.presence.in_(SEAT_TAKEN),
        )
    )


_ASKED: dict[ConditionKind, Callable[[Sequence[_Condition]], _Said]] = {
    ConditionKind.CONTACT_WITHIN_MONTHS: _within_months,
    ConditionKind.REPRESENTS: _represents,
    ConditionKind.ORGANISATION_KIND: _organisation_kind,
    ConditionKind.SKILL: _skill,
    ConditionKind.PREFECTURE: _prefecture,
    ConditionKind.AT_MOST_PER_ORGANISATION: _at_most,
    ConditionKind.DAYS_SINCE_LAST_ASK: _since_last_ask,
    ConditionKind.ATTENDED_KIND: _attended,
    ConditionKind.NEVER_ATTENDED_KIND: _never_attended,
}
