"""Whose turn it is in a programme, and what stands against an ask, an answer or a hold."""

from datetime import date

from sqlalchemy.orm import Session

from organiser.models import Invitation, Programme
from organiser.services.inviting.invitation_steps import load_invitation, name_of
from organiser.services.inviting.seats import (
    Standing,
    Turn,
    count_seats,
    first_awaited,
    first_candidate,
    holds,
    is_in_line,
    next_turn,
    whose_answer,
)
from organiser.services.inviting.standings import list_standings
from organiser.services.programmes.programmes import load_programme
from organiser.vocabulary import Stage
from organiser.wording import Phrase, phrase


def find_hurdle(session: Session, invitation_id: int, *, today: date) -> Phrase | None:
    """Return why it is not this candidate's turn, nothing if it is."""
    invitation = load_invitation(session, invitation_id)
    programme = load_programme(session, invitation.programme_id)
    standings = _standings(session, programme.id)
    turn = _turn(programme, standings, today)
    candidate = first_candidate(standings)
    seats = count_seats(programme.capacity, standings, today)
    if turn.offers and candidate is not None and seats.open_to_asks:
        # There is a seat for everybody who waits and one more.
        turn = Turn(invitation_id=candidate.invitation_id, name=candidate.name)
    return hurdle_in(turn, invitation_id)


def hurdle_in(turn: Turn, invitation_id: int) -> Phrase | None:
    """Return why it is not somebody's turn to be asked, as far as the turn itself says it."""
    if turn.invitation_id is None:
        return turn.reason
    if turn.offers:
        return _waits_for_it(turn.name)
    if turn.invitation_id == invitation_id:
        return None
    return phrase("{person} comes first in the order.", person=turn.name)


def find_seat_hurdle(
    session: Session, invitation_id: int, stage: Stage, *, today: date
) -> Phrase | None:
    """Return why this answer finds no seat, nothing if it needs none, keeps one or one is free."""
    if stage not in {Stage.ACCEPTED, Stage.CONSIDERING}:
        return None
    invitation = load_invitation(session, invitation_id)
    programme = load_programme(session, invitation.programme_id)
    return _find_no_seat(session, invitation, programme, today)


def find_hold_hurdle(session: Session, invitation_id: int, *, today: date) -> Phrase | None:
    """Return why no seat can be kept for somebody, nothing if they have one or one is free.

    A free seat is first for those who wait for one, in asking order. Where one person is asked at a
    time, none is offered while an answer is awaited.
    """
    invitation = load_invitation(session, invitation_id)
    programme = load_programme(session, invitation.programme_id)
    if programme.one_at_a_time:
        standings = _standings(session, programme.id)
        own, awaited = _own(standings, invitation_id), first_awaited(standings, today)
        if own is not None and is_in_line(own) and awaited is not None:
            return whose_answer(awaited)
    return _find_no_seat(session, invitation, programme, today)


def _find_no_seat(
    session: Session, invitation: Invitation, programme: Programme, today: date
) -> Phrase | None:
    capacity = programme.capacity
    standings = _standings(session, programme.id)
    own = _own(standings, invitation.id)
    free = count_seats(capacity, standings, today).free
    if free is None or (own is not None and holds(own, today)):
        return None
    if free <= 0:
        return _no_seat(session, invitation)
    ahead = [item for item in standings if _is_ahead(item, own)]
    if free > len(ahead):
        return None
    return _waits_for_it(min(ahead, key=lambda item: item.place).name)


def _own(standings: list[Standing], invitation_id: int) -> Standing | None:
    return next((item for item in standings if item.invitation_id == invitation_id), None)


def _is_ahead(other: Standing, own: Standing | None) -> bool:
    """Say whether somebody else waits for a seat and comes first."""
    if other is own or not is_in_line(other):
        return False
    return own is None or not is_in_line(own) or other.place < own.place


def _no_seat(session: Session, invitation: Invitation) -> Phrase:
    return phrase("No seat is free for {person} any more.", person=name_of(session, invitation))


def _waits_for_it(name: str) -> Phrase:
    return phrase("{person} said yes before and waits for a free seat.", person=name)


def _turn(programme: Programme, standings: list[Standing], today: date) -> Turn:
    return next_turn(
        programme.capacity,
        standings,
        today=today,
        closed=programme.closed_on is not None,
        one_at_a_time=programme.one_at_a_time,
    )


def _standings(session: Session, programme_id: int) -> list[Standing]:
    return list_standings(session, programme_id=programme_id).get(programme_id, [])
