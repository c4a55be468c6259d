"""Seats of a programme: how many are free, who is next, when one opens. Pure computing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from organiser.vocabulary import Stage
from organiser.wording import Phrase, phrase

#: Stages in which an answer is awaited; they keep a seat for as long as the date allows.
HOLDING = (Stage.ASKED, Stage.CONSIDERING)
#: Stages that may keep a seat for somebody who has not taken it yet: an offered one, too.
MAY_HOLD = (*HOLDING, Stage.WAITING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one invitation stands as far as seats go; `place` is its asking order.

    Someone who does not wish to be approached is not `approachable` and never next. Whoever waits
    has a `reply_by` only when a seat was offered to them. `name` is known of those who have not
    taken a seat yet.
    """

    invitation_id: int
    place: int
    stage: Stage
    reply_by: date | None = None
    come_back_on: date | None = None
    approachable: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """The seats of a programme on one day; without a capacity there is no limit.

    Of those `waiting`, no seat has been offered yet to those `in_line`.
    """

    capacity: int | None
    accepted: int
    held: int
    waiting: int
    in_line: int = 0

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
        return self.free is None or self.free > self.in_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Whose turn it is: an invitation, or nobody and the reason.

    With `offers` the person, called `name`, said yes before and waits: they are told that a seat
    is free. Without it they are asked. `opens_on` is the earliest day on which a held seat may
    open, if time alone can open one.
    """

    invitation_id: int | None = None
    offers: bool = False
    name: str = ""
    reason: Phrase | None = None
    opens_on: date | None = None


def held_until(standing: Standing) -> date | None:
    """Return the last day on which an invitation holds a seat; nothing if it holds none."""
    if standing.stage is Stage.CONSIDERING:
        return max(filter(None, (standing.reply_by, standing.come_back_on)), default=None)
    return standing.reply_by if standing.stage in MAY_HOLD else None


def holds(standing: Standing, today: date) -> bool:
    """Say whether an invitation holds a seat today; the last day counts."""
    until = held_until(standing)
    return until is not None and today <= until


def is_in_line(standing: Standing) -> bool:
    """Say whether somebody waits for a seat and none has been offered to them."""
    return standing.stage is Stage.WAITING and standing.reply_by is None


def count_seats(capacity: int | None, standings: Sequence[Standing], today: date) -> Seats:
    """Count the seats of one programme."""
    return Seats(
        capacity=capacity,
        accepted=sum(standing.stage is Stage.ACCEPTED for standing in standings),
        held=sum(holds(standing, today) for standing in standings),
        waiting=sum(standing.stage is Stage.WAITING for standing in standings),
        in_line=sum(is_in_line(standing) for standing in standings),
    )


def first_candidate(standings: Sequence[Standing]) -> Standing | None:
    """Return the first in order who is still to be asked and may be, free seat or not."""
    candidates = (
        standing
        for standing in standings
        if standing.stage is Stage.CANDIDATE and standing.approachable
    )
    return min(candidates, key=_place, default=None)


def first_in_line(standings: Sequence[Standing]) -> Standing | None:
    """Return the first in order to whom the next free seat is to be offered."""
    return min(filter(is_in_line, standings), key=_place, default=None)


def first_awaited(standings: Sequence[Standing], today: date) -> Standing | None:
    """Return the first in order whose answer is awaited, be it overdue; an offered seat counts."""
    awaited = (
        standing for standing in standings if standing.stage in HOLDING or holds(standing, today)
    )
    return min(awaited, key=_place, default=None)


def next_turn(
    capacity: int | None,
    standings: Sequence[Standing],
    *,
    today: date,
    closed: bool = False,
    one_at_a_time: bool = False,
) -> Turn:
    """Return whose turn it is while a seat is free, else why it is nobody's.

    Whoever waits for a seat comes before those to be asked.
    """
    if closed:
        return Turn(reason=phrase("The programme is closed. Reopen it to ask further people."))
    seats = count_seats(capacity, standings, today)
    if capacity is not None and seats.accepted > capacity:
        return Turn(reason=_too_many(seats))
    waiting, candidate = first_in_line(standings), first_candidate(standings)
    following = waiting or candidate
    if following is None:
        return Turn(reason=phrase("Nobody is left in the order. Add people to go on."))
    awaited = first_awaited(standings, today) if one_at_a_time else None
    if awaited is not None:
        return Turn(reason=whose_answer(awaited))
    if seats.has_free:
        return Turn(
            invitation_id=following.invitation_id,
            offers=following is waiting,
            name=following.name,
        )
    opens_on = _opens_on(seats, standings, today)
    return Turn(reason=_why_none_opens(seats, opens_on), opens_on=opens_on)


def whose_answer(awaited: Standing) -> Phrase:
    """Return why nobody else is asked where one person is asked at a time."""
    return phrase(
        "In this programme one person is asked at a time, and the answer of {person} is awaited.",
        person=awaited.name,
    )


def _place(standing: Standing) -> tuple[int, int]:
    return standing.place, standing.invitation_id


def _opens_on(seats: Seats, standings: Sequence[Standing], today: date) -> date | None:
    """Return the day after enough holds have run out, if nothing else happens."""
    needed = 1 - (seats.free or 0)
    ends = sorted(
        until
        for standing in standings
        if (until := held_until(standing)) is not None and today <= until < date.max
    )
    return ends[needed - 1] + timedelta(days=1) if needed <= len(ends) else None


def _too_many(seats: Seats) -> Phrase:
    return phrase(
        "{accepted} people have accepted, for {capacity} seats. Nobody is next until fewer"
        " have a seat or there are more of them; every answer stays as it is.",
        accepted=seats.accepted,
        capacity=seats.capacity,
    )


def _why_none_opens(seats: Seats, opens_on: date | None) -> Phrase:
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
