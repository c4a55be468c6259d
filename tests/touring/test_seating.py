"""Giving seats: as good as trying everything, locks untouched, every wish answered."""

import random
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser.touring.ranks import rank_of
from organiser.touring.seat_plans import SeatLayout, seat_name
from organiser.touring.seating import (
    Guest,
    SeatingProblem,
    Spot,
    Wish,
    cost_of,
    give_places,
)
from organiser.touring.seating_words import Lodging, propose
from organiser.vocabulary import PairWishKind, SeatingRule, VehicleKind

TOGETHER, APART = PairWishKind.TOGETHER, PairWishKind.APART
TINY = SeatLayout(seat_rows=1, back_seats=2)
COACH = SeatLayout()


def problem(
    layout: SeatLayout,
    guests: int,
    *wishes: Wish,
    rule: SeatingRule = SeatingRule.ANY,
    **more: object,
) -> SeatingProblem:
    chance = random.Random(guests)
    places = list(layout.seats())
    at = {place: spot for spot, place in enumerate(places)}
    order = {place: comfort for comfort, place in enumerate(layout.best_first())}
    pairs = [((at[one], at[other]), layout.are_beside(one, other)) for one, other in layout.pairs()]
    return SeatingProblem(
        guests=tuple(
            Guest(name=f"G{number}", rank=chance.randint(0, 5), is_new=chance.random() < 0.3)
            for number in range(guests)
        ),
        spots=tuple(
            Spot(
                name=seat_name(place),
                comfort=order[place],
                rule=rule,
                is_kept=layout.is_kept(place),
            )
            for place in places
        ),
        beside=frozenset(pair for pair, is_beside in pairs if is_beside),
        near=frozenset(pair for pair, _is_beside in pairs),
        wishes=wishes,
        **more,  # type: ignore[arg-type]
    )


def sentences(asked: SeatingProblem, lodging: Lodging = Lodging.SEATS) -> list[str]:
    return [str(one.sentence) for one in propose(asked, lodging).verdicts]


WISHES = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from(PairWishKind), st.booleans()),
    max_size=4,
    unique_by=lambda wish: frozenset(wish[:2]),
).map(
    lambda wishes: [
        Wish(first=one, second=other, kind=kind, must=must and kind is APART)
        for one, other, kind, must in wishes
        if one != other
    ]
)


@settings(max_examples=40)
@given(wishes=WISHES, rule=st.sampled_from(SeatingRule), seed=st.integers(0, 99))
def test_tiny_groups_are_seated_as_well_as_trying_everything(
    wishes: list[Wish], rule: SeatingRule, seed: int
) -> None:
    present = dict(enumerate(random.Random(seed).sample(range(6), 5)))
    asked = problem(TINY, 5, *wishes, rule=rule, present=present)
    best = min(cost_of(asked, places) for places in permutations(range(6), 5))
    assert cost_of(asked, give_places(asked)) == best


@settings(max_examples=25)
@given(wishes=WISHES, locked=st.integers(0, 44), guests=st.integers(5, 40))
def test_everybody_sits_once_and_locks_stay(wishes: list[Wish], locked: int, guests: int) -> None:
    asked = problem(COACH, guests, *wishes, locked={2: locked}, present={2: locked})
    places = give_places(asked)
    assert places[2] == locked
    assert len(set(places)) == guests
    assert places == give_places(asked)


def test_people_kept_apart_do_not_touch_even_across_the_aisle() -> None:
    asked = problem(TINY, 2, Wish(first=0, second=1, kind=APART, must=True))
    first, second = give_places(asked)
    assert first is not None
    assert second is not None
    assert (min(first, second), max(first, second)) not in asked.near


def test_rank_sits_in_front_on_the_side_of_the_driver() -> None:
    asked = problem(COACH, 20, rule=SeatingRule.RANK)
    places = give_places(asked)
    highest = max(range(20), key=lambda guest: asked.guests[guest].rank)
    front = [place for place in places if place is not None and place < 20]
    assert len(front) == 20
    assert asked.spots[places[highest] or 0].comfort < 5


def test_seats_of_a_car_go_from_behind_the_driver_to_beside_them() -> None:
    car = SeatLayout(kind=VehicleKind.CAR, seat_rows=1, left_seats=1, right_seats=0, back_seats=3)
    assert [seat_name(place) for place in car.best_first()] == ["2C", "2A", "2B", "1A"]
    assert [seat_name(place) for place in COACH.best_first()[:4]] == ["1D", "1A", "1C", "1B"]


def test_seats_kept_for_staff_are_for_staff_alone() -> None:
    layout = SeatLayout(seat_rows=1, back_seats=0, kept_seats=2)
    assert [layout.is_kept(place) for place in layout.seats()] == [True, True, False, False]
    assert set(give_places(problem(layout, 3))) == {2, 3, None}


def test_new_and_old_sit_beside_each_other() -> None:
    asked = problem(SeatLayout(seat_rows=2, back_seats=0), 4, rule=SeatingRule.MIXED)
    places = give_places(asked)
    new = [asked.guests[guest].is_new for guest in range(4)]
    pairs = [
        (new[one], new[other])
        for one in range(4)
        for other in range(one)
        if tuple(sorted((places[one] or 0, places[other] or 0))) in asked.beside
    ]
    alike = sum(one == other for one, other in pairs)
    assert alike == 0 or sum(new) in (0, 1, 4)


def test_every_wish_is_answered_with_its_reason() -> None:
    locked = {0: 0, 1: 5}
    asked = problem(
        TINY,
        5,
        Wish(first=0, second=1, kind=TOGETHER),
        Wish(first=2, second=3, kind=TOGETHER),
        locked=locked,
        present=locked,
    )
    assert sentences(asked) == [
        "G0 and G1 wished to sit together, but G0 is locked at 1A and G1 at 2B.",
        "G2 and G3 sit together, as wished.",
    ]


@pytest.mark.parametrize(
    ("wishes", "more", "said"),
    [
        (
            [
                Wish(first=0, second=1, kind=APART, must=True),
                Wish(first=0, second=1, kind=TOGETHER),
            ],
            {},
            "the book keeps them apart",
        ),
        (
            [Wish(first=0, second=2, kind=TOGETHER)],
            {"locked": {0: 0, 1: 1}, "present": {0: 0, 1: 1}},
            "G0 is locked at 1A, where no place beside is free",
        ),
        (
            [Wish(first=0, second=other, kind=TOGETHER) for other in (1, 2)],
            {},
            "could not be together",
        ),
    ],
)
def test_reasons(wishes: list[Wish], more: dict[str, object], said: str) -> None:
    asked = problem(SeatLayout(seat_rows=2, back_seats=0), 4, *wishes, **more)
    assert said in sentences(asked)[0]


def test_people_kept_apart_in_one_car_are_said_to_touch() -> None:
    car = SeatLayout(kind=VehicleKind.CAR, seat_rows=1, left_seats=1, right_seats=0, back_seats=3)
    asked = problem(car, 2, Wish(first=0, second=1, kind=APART, must=True))
    assert sentences(asked) == [
        "G0 and G1 are not apart, though the book keeps them apart: no order of the places"
        " allows it."
    ]


def test_who_has_no_seat_is_named() -> None:
    proposal = propose(problem(TINY, 8, Wish(first=0, second=1, kind=APART)), Lodging.SEATS)
    assert len(proposal.without) == 2
    assert proposal.verdicts[0].is_kept


@pytest.mark.parametrize(
    ("title", "rank"),
    [
        ("代表取締役社長", 5),
        ("副会長", 4),
        ("名誉会長", 5),
        ("本部長", 3),
        ("副本部長", 2),
        ("総務部長", 2),
        ("Vice President", 4),
        ("Managing Director", 4),
        ("係長", 1),
        ("校長", 5),
        ("副校長", 4),
        ("代表", 5),
        ("支配人", 3),
        ("General Manager", 3),
        ("", 0),
    ],
)
def test_titles_have_a_rank(title: str, rank: int) -> None:
    assert rank_of(title) == rank


def test_whoever_represents_a_body_sits_as_a_deputy_at_least() -> None:
    assert (rank_of("", represents=True), rank_of("会長", represents=True)) == (4, 5)


def test_rooms_are_spoken_of_as_rooms() -> None:
    beside = frozenset({(0, 1)})
    asked = SeatingProblem(
        guests=tuple(Guest(name=name) for name in ("A", "B", "C")),
        spots=(Spot(name="501"), Spot(name="501"), Spot(name="502")),
        beside=beside,
        near=beside,
        wishes=(
            Wish(first=0, second=1, kind=TOGETHER),
            Wish(first=1, second=2, kind=TOGETHER),
            Wish(first=0, second=2, kind=APART),
        ),
    )
    assert sentences(asked, Lodging.ROOMS) == [
        "B and C wished to share a room, but then A and B could not be together.",
        "A and B share a room, as wished.",
        "A and C are apart, as wished.",
    ]


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (Wish(first=0, second=1, kind=APART, must=True), "whom the book keeps apart, are apart"),
        (Wish(first=0, second=1, kind=APART), "are apart, as wished"),
    ],
)
def test_people_who_are_apart_are_said_to_be(first: Wish, said: str) -> None:
    assert said in sentences(problem(COACH, 2, first))[0]


def test_a_wish_to_be_apart_that_cannot_be_is_said() -> None:
    asked = problem(SeatLayout(seat_rows=1, back_seats=0, left_seats=1, right_seats=1), 2)
    wishes = (Wish(first=0, second=1, kind=APART),)
    said = sentences(replace(asked, wishes=wishes))
    assert said == ["G0 and G1 wished to be apart, but no order of the places allows it."]


def test_who_has_no_place_is_together_with_nobody() -> None:
    layout = SeatLayout(seat_rows=1, back_seats=0, left_seats=1, right_seats=0)
    asked = problem(layout, 2, Wish(first=0, second=1, kind=TOGETHER))
    assert "there is no place left for" in sentences(asked)[0]
