from datetime import date, timedelta

import pytest

from organiser.services.inviting.seats import (
    Seats,
    Standing,
    count_seats,
    first_candidate,
    held_until,
    holds,
    next_turn,
)
from organiser.vocabulary import Stage

TODAY = date(2026, 11, 21)
ACCEPTED, CANDIDATE, WAITING = Stage.ACCEPTED, Stage.CANDIDATE, Stage.WAITING


def day(offset: int | None) -> date | None:
    return None if offset is None else TODAY + timedelta(days=offset)


def asked(offset: int) -> tuple[Stage, int]:
    return Stage.ASKED, offset


def standings(*items: Stage | tuple[Stage, int]) -> list[Standing]:
    """Return standings in order; an ask or a thought comes with its days left."""
    found = []
    for number, item in enumerate(items, start=1):
        stage, offset = item if isinstance(item, tuple) else (item, None)
        found.append(
            Standing(invitation_id=number, place=number, stage=stage, reply_by=day(offset))
        )
    return found


@pytest.mark.parametrize(
    ("stage", "reply_by", "come_back", "until"),
    [
        (Stage.ASKED, 3, None, 3),
        (Stage.ASKED, 3, 9, 3),
        (Stage.CONSIDERING, 3, 9, 9),
        (Stage.CONSIDERING, 9, 3, 9),
        (Stage.CONSIDERING, 3, None, 3),
        (Stage.ACCEPTED, 3, 9, None),
        (Stage.NO_REPLY, 3, 9, None),
        (Stage.WAITING, 3, 9, 3),
        (Stage.WAITING, None, 9, None),
    ],
)
def test_how_long_a_seat_is_held(
    stage: Stage, reply_by: int | None, come_back: int | None, until: int | None
) -> None:
    standing = Standing(
        invitation_id=1, place=1, stage=stage, reply_by=day(reply_by), come_back_on=day(come_back)
    )
    assert held_until(standing) == day(until)


@pytest.mark.parametrize(("offset", "held"), [(1, True), (0, True), (-1, False)])
def test_the_last_day_still_holds(offset: int, held: bool) -> None:
    assert holds(standings(asked(offset))[0], TODAY) is held


def test_a_hold_that_ends_with_the_year() -> None:
    standing = Standing(invitation_id=1, place=1, stage=Stage.ASKED, reply_by=date(2026, 12, 31))
    assert holds(standing, date(2026, 12, 31))
    assert not holds(standing, date(2027, 1, 1))


@pytest.mark.parametrize(
    ("capacity", "items", "free"),
    [
        (3, [ACCEPTED, ACCEPTED, asked(2)], 0),
        (3, [ACCEPTED, ACCEPTED, asked(-1)], 1),
        (3, [Stage.DECLINED, Stage.WITHDRAWN, Stage.NOT_THIS_TIME, Stage.NO_REPLY], 3),
        (1, [ACCEPTED, ACCEPTED], -1),
        (None, [ACCEPTED] * 50, None),
    ],
)
def test_free_seats(
    capacity: int | None, items: list[Stage | tuple[Stage, int]], free: int | None
) -> None:
    assert count_seats(capacity, standings(*items), TODAY).free == free


@pytest.mark.parametrize(
    ("capacity", "items", "next_one"),
    [
        (3, [ACCEPTED, ACCEPTED, asked(-1), CANDIDATE, CANDIDATE], 4),
        (3, [ACCEPTED, ACCEPTED, asked(0), CANDIDATE, CANDIDATE], None),
        (3, [CANDIDATE, CANDIDATE], 1),
        (None, [ACCEPTED, CANDIDATE], 2),
        (2, [ACCEPTED, Stage.WITHDRAWN, CANDIDATE], 3),
        (2, [ACCEPTED, WAITING, CANDIDATE], 2),
        (3, [ACCEPTED, WAITING, CANDIDATE], 2),
        (3, [ACCEPTED, (WAITING, 2), CANDIDATE], 3),
        (2, [ACCEPTED, (WAITING, 2), CANDIDATE], None),
        (2, [ACCEPTED, (WAITING, -1), CANDIDATE], 3),
        (1, [ACCEPTED, WAITING], None),
        (2, [ACCEPTED, Stage.SET_ASIDE], None),
        (2, [], None),
    ],
)
def test_who_is_next(
    capacity: int | None, items: list[Stage | tuple[Stage, int]], next_one: int | None
) -> None:
    turn = next_turn(capacity, standings(*items), today=TODAY)
    assert turn.invitation_id == next_one
    assert (turn.reason is None) == (next_one is not None)


@pytest.mark.parametrize(
    ("items", "opens_on"),
    [
        ([asked(4), asked(2), CANDIDATE], 3),
        ([asked(4), ACCEPTED, CANDIDATE], 5),
        ([ACCEPTED, ACCEPTED, CANDIDATE], None),
        ([asked(4), asked(2), WAITING, CANDIDATE], 3),
        ([asked(4), ACCEPTED, ACCEPTED, CANDIDATE], None),
        ([asked(4), asked(2), asked(6), CANDIDATE], 5),
    ],
)
def test_when_the_next_may_open(
    items: list[Stage | tuple[Stage, int]], opens_on: int | None
) -> None:
    assert next_turn(2, standings(*items), today=TODAY).opens_on == day(opens_on)


def test_a_free_seat_is_offered_to_the_first_who_waits() -> None:
    waiting = Standing(invitation_id=9, place=3, stage=WAITING, name="岡本 誠")
    turn = next_turn(4, [*standings(ACCEPTED, CANDIDATE), waiting], today=TODAY)
    assert (turn.invitation_id, turn.offers, turn.name) == (9, True, "岡本 誠")


def test_one_who_is_to_be_asked_is_offered_nothing() -> None:
    assert not next_turn(2, standings(CANDIDATE), today=TODAY).offers


@pytest.mark.parametrize(
    ("items", "next_one"),
    [
        ([asked(1), CANDIDATE], None),
        ([asked(-9), CANDIDATE], None),
        ([(Stage.CONSIDERING, 1), CANDIDATE], None),
        ([(WAITING, 1), CANDIDATE], None),
        ([(WAITING, -1), CANDIDATE], 2),
        ([asked(1), WAITING, CANDIDATE], None),
        ([ACCEPTED, Stage.NO_REPLY, CANDIDATE], 3),
    ],
)
def test_one_at_a_time(items: list[Stage | tuple[Stage, int]], next_one: int | None) -> None:
    turn = next_turn(9, standings(*items), today=TODAY, one_at_a_time=True)
    assert turn.invitation_id == next_one
    assert (turn.opens_on, turn.reason is None) == (None, next_one is not None)


def test_more_accepted_than_there_are_seats_is_said() -> None:
    turn = next_turn(1, standings(ACCEPTED, ACCEPTED, CANDIDATE), today=TODAY)
    assert turn.invitation_id is None
    assert "2 people have accepted, for 1 seats" in str(turn.reason)


def test_nobody_is_next_in_a_closed_programme() -> None:
    turn = next_turn(3, standings(CANDIDATE), today=TODAY, closed=True)
    assert turn.invitation_id is None
    assert "closed" in str(turn.reason)


def test_one_who_does_not_wish_it_is_never_next() -> None:
    aloof = Standing(invitation_id=1, place=1, stage=CANDIDATE, approachable=False)
    found = first_candidate([aloof, *standings(ACCEPTED, CANDIDATE)])
    assert found is not None
    assert found.invitation_id == 2


def test_without_limit_there_is_always_a_seat() -> None:
    seats = Seats(capacity=None, accepted=9, held=9, waiting=9)
    assert seats.has_free
    assert seats.open_to_asks


def test_a_hold_until_the_end_of_all_days_never_opens() -> None:
    held = Standing(invitation_id=1, place=1, stage=Stage.ASKED, reply_by=date.max)
    turn = next_turn(1, [held, *standings(CANDIDATE)], today=TODAY)
    assert (turn.invitation_id, turn.opens_on) == (None, None)
