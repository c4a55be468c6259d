"""Carrying "not this time" over into the next programme of a series, where it heads the order."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Exists, Select, and_, func, not_, select
from sqlalchemy.orm import Session, aliased

from organiser.models import Answer, Invitation, Person, Programme
from organiser.models import Session as ProgrammeSession
from organiser.services.inviting.asking_order import new_candidate, put_at
from organiser.services.rows import load, read_values
from organiser.vocabulary import Stage
from organiser.wording import Phrase, phrase

_Later = aliased(Invitation)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidNotThisTime:
    """Somebody said "not this time" to a programme and is still to be asked to its series."""

    person_id: int
    programme: str
    said_on: date
    words: str

    @property
    def reason(self) -> Phrase:
        """Return why they head the order of the next programme."""
        said = phrase(
            "Said “not this time” to {programme} on {day}",
            programme=self.programme,
            day=self.said_on,
        )
        return phrase("{said}: “{words}”", said=said, words=self.words) if self.words else said


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfSeries:
    """A programme of a series; `first_day` is the day of its first session."""

    programme_id: int
    closed_on: date | None
    first_day: date | None

    def is_before(self, other: "_OfSeries") -> bool:
        """Tell whether it comes before another: by their days, else by when they were made."""
        days = self.first_day, other.first_day
        if days[0] is None or days[1] is None or days[0] == days[1]:
            return self.programme_id < other.programme_id
        return days[0] < days[1]


def list_to_carry(session: Session, programme_id: int) -> tuple[SaidNotThisTime, ...]:
    """Return who said "not this time" to an earlier programme of the series, and is not here yet.

    In the order in which they said so. Whoever was invited to the series again since, or does not
    wish to be approached, is left out.
    """
    series = _series_of(session, programme_id)
    if not series:
        return ()
    programmes = _programmes(session, series)
    here = programmes[programme_id]
    earlier = [one.programme_id for one in programmes.values() if one.is_before(here)]
    if not earlier:
        return ()
    refused = select(Invitation.id).where(
        Invitation.stage == Stage.NOT_THIS_TIME,
        Invitation.programme_id.in_(earlier),
        not_(_came_after(programmes.values())),
        Invitation.person_id.not_in(
            select(Invitation.person_id).where(Invitation.programme_id == programme_id)
        ),
    )
    return _said(session, refused)


def carry_over(session: Session, programme_id: int, *, language: str) -> tuple[int, ...]:
    """Put those who said "not this time" to earlier programmes of the series at the order's head.

    Nobody is asked by this. Return the ids of the new invitations.
    """
    return _put_first(session, programme_id, list_to_carry(session, programme_id), language)


def carry_on(session: Session, invitation_id: int, *, language: str) -> tuple[int, ...]:
    """Put somebody who has just said "not this time" at the head of the next programme's order.

    That is the next open one of the series; nothing happens where there is none, or where they are
    in a later one already. Return the ids of the new invitations.
    """
    missing = phrase("This invitation is no longer in the book.")
    invitation = load(session, Invitation, invitation_id, missing)
    series = _series_of(session, invitation.programme_id)
    if not series:
        return ()
    programmes = _programmes(session, series)
    here = programmes[invitation.programme_id]
    later = {one.programme_id: one for one in programmes.values() if here.is_before(one)}
    already = select(Invitation.id).where(
        Invitation.person_id == invitation.person_id, Invitation.programme_id.in_(later)
    )
    if session.scalar(already.limit(1)) is not None:
        return ()
    following = min(
        (one for one in later.values() if one.closed_on is None), key=_by_day, default=None
    )
    if following is None:
        return ()
    said = _said(session, select(Invitation.id).where(Invitation.id == invitation_id))
    return _put_first(session, following.programme_id, said, language)


def _put_first(
    session: Session, programme_id: int, said: Sequence[SaidNotThisTime], language: str
) -> tuple[int, ...]:
    new = [
        new_candidate(session, programme_id, one.person_id, one.reason.in_language(language)).id
        for one in said
    ]
    put_at(session, programme_id, new, 0)
    session.flush()
    return tuple(new)


def _series_of(session: Session, programme_id: int) -> str:
    missing = phrase("This programme is no longer in the book.")
    return load(session, Programme, programme_id, missing).series


def _programmes(session: Session, series: str) -> dict[int, _OfSeries]:
    query = (
        select(
            Programme.id.label("programme_id"),
            Programme.closed_on,
            func.min(ProgrammeSession.held_on).label("first_day"),
        )
        .outerjoin(ProgrammeSession, ProgrammeSession.programme_id == Programme.id)
        .where(Programme.series == series)
        .group_by(Programme.id)
    )
    return {one.programme_id: one for one in read_values(session, query, _OfSeries)}


def _came_after(programmes: Collection[_OfSeries]) -> Exists:
    """Return whether the person has a later invitation in the series that says something.

    In a closed programme nobody is asked any more: a place in its order says nothing.
    """
    closed = [one.programme_id for one in programmes if one.closed_on is not None]
    void = and_(_Later.stage == Stage.CANDIDATE, _Later.programme_id.in_(closed))
    return (
        select(_Later.id)
        .where(
            _Later.person_id == Invitation.person_id,
            _Later.id > Invitation.id,
            _Later.programme_id.in_([one.programme_id for one in programmes]),
            not_(void),
        )
        .exists()
    )


def _said(session: Session, which: Select[int]) -> tuple[SaidNotThisTime, ...]:
    """Return what was said to these asks, in the order in which it was; none of the aloof.

    Where two were found to be one person, an invitation has two answers: the later one counts.
    """
    last = (
        select(func.max(Answer.id))
        .where(Answer.invitation_id.in_(which), Answer.to_stage == Stage.NOT_THIS_TIME)
        .group_by(Answer.invitation_id)
    )
    query = (
        select(
            Invitation.person_id,
            Programme.name.label("programme"),
            Answer.given_on.label("said_on"),
            Answer.words,
        )
        .join(Invitation, Invitation.id == Answer.invitation_id)
        .join(Programme, Programme.id == Invitation.programme_id)
        .join(Person, Person.id == Invitation.person_id)
        .where(Answer.id.in_(last), Person.do_not_approach.is_(False))
        .order_by(Answer.given_on, Answer.id)
    )
    return read_values(session, query, SaidNotThisTime)


def _by_day(one: _OfSeries) -> tuple[date, int]:
    return one.first_day or date.max, one.programme_id
