"""Seats of a programme: how many are free, who is next, when one opens. Pure computing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from organiser.vocabulary import Stage
from organiser.wording import Phrase, phrase

#: Stages that keep a seat for as long as the date of the ask allows.
HOLDING = (Stage.ASKED, Stage.CONSIDERING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one invitation stands as far as seats go; `place` is its asking order.

    Someone who does not wish to be approached is not `approachable` and never next.
    """

    invitation_id: int
    place: int
    stage: Stage
    reply_by: date | None = None
    come_back_on: date | None = None
    approachable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """The seats of a programme on one day; without a capacity there is no limit."""

    capacity: int | None
    accepted: int
    held: int
    waiting: int

    @property
    def free(self) -> int | None:
        """Return capacity − accepted − held: below zero when oversold, nothing without limit."""
        return None if self.capacity is None else self.capacity - self.accepted - self.held

    @property
    def has_free(self) -> bool:
        """Say whether someone may take a seat."""
        return self.free is None or self.free > 0

    @property
    def open_to_asks(self) -> bool:
        """Say whether a seat is free beyond those that people who said yes are waiting for."""
        return self.free is None or self.free > self.waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Whose turn it is to be asked: an invitation, or nobody and the reason.

    `opens_on` is the earliest day on which a held seat may open, if time alone can open one.
    """

    invitation_id: int | None = None
    reason: Phrase | None = None
    opens_on: date | None = None


def held_until(standing: Standing) -> date | None:
    """Return the last day on which an invitation holds a seat; nothing if it holds none."""
    if standing.stage is Stage.ASKED:
        return standing.reply_by
    if standing.stage is Stage.CONSIDERING:
        return max(filter(None, (standing.reply_by, standing.come_back_on)), default=None)
    return None


def holds(standing: Standing, today: date) -> bool:
    """Say whether an invitation holds a seat today; the last day counts."""
    until = held_until(standing)
    return until is not None and today <= until


def count_seats(capacity: int | None, standings: Sequence[Standing], today: date) -> Seats:
    """Count the seats of one programme."""
    return Seats(
        capacity=capacity,
        accepted=sum(standing.stage is Stage.ACCEPTED for standing in standings),
        held=sum(holds(standing, today) for standing in standings),
        waiting=sum(standing.stage is Stage.WAITING for standing in standings),
    )


def first_candidate(standings: Sequence[Standing]) -> Standing | None:
    """Return the first in order who is still to be asked and may be, free seat or not."""
    candidates = (
        standing
        for standing in standings
        if standing.stage is Stage.CANDIDATE and standing.approachable
    )
    return min(candidates, key=lambda standing: standing.place, default=None)


def next_turn(
    capacity: int | None, standings: Sequence[Standing], *, today: date, closed: bool = False
) -> Turn:
    """Return whose turn it is: the first candidate while a seat is free, else why nobody is."""
    if closed:
        return Turn(reason=phrase("The programme is closed. Reopen it to ask further people."))
    candidate = first_candidate(standings)
    if candidate is None:
        return Turn(reason=phrase("Nobody is left in the order. Add people to go on."))
    seats = count_seats(capacity, standings, today)
    if seats.open_to_asks:
        return Turn(invitation_id=candidate.invitation_id)
    opens_on = _opens_on(seats, standings, today)
    return Turn(reason=_why_none_opens(seats, opens_on), opens_on=opens_on)


def _opens_on(seats: Seats, standings: Sequence[Standing], today: date) -> date | None:
    """Return the day after enough holds have run out, if nothing else happens."""
    needed = 1 + seats.waiting - (seats.free or 0)
    ends = sorted(
        until
        for standing in standings
        if (until := held_until(standing)) is not None and today <= until < date.max
    )
    return ends[needed - 1] + timedelta(days=1) if needed <= len(ends) else None


def _why_none_opens(seats: Seats, opens_on: date | None) -> Phrase:
    if seats.has_free:
        return phrase("The free seat is for those who said yes and are waiting for one.")
    if opens_on is None:
        return phrase(
            "No seat is free: {accepted} of {capacity} taken, {held} held until the answer.",
            accepted=seats.accepted,
            capacity=seats.capacity,
            held=seats.held,
        )
    return phrase(
        "No seat is free: {accepted} of {capacity} taken, {held} held until the answer."
        " The next may open on {day}.",
        accepted=seats.accepted,
        capacity=seats.capacity,
        held=seats.held,
        day=opens_on,
    )
