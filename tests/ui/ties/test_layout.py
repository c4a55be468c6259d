"""The layout of the picture: nothing on anything else, the same every time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser.ui.ties.layout import Box, Spot, nearest_in, place_boxes

widths = st.lists(st.integers(40, 190), min_size=1, max_size=24)


def web(near: list[int], far: list[int]) -> tuple[list[Box[int]], list[tuple[int, int]]]:
    boxes = [Box(key=0, step=0, width=120, height=34)]
    boxes += [Box(key=key, step=1, width=width, height=26) for key, width in enumerate(near, 1)]
    first = len(boxes)
    boxes += [Box(key=key, step=2, width=width, height=26) for key, width in enumerate(far, first)]
    lines = [(0, key) for key in range(1, first)]
    lines += [(1 + key * key % len(near), key) for key in range(first, len(boxes))]
    return boxes, lines


def touching(one: Box[int], other: Box[int], spots: dict[int, Spot]) -> bool:
    here, there = spots[one.key], spots[other.key]
    return (
        abs(here.x - there.x) < (one.width + other.width) / 2
        and abs(here.y - there.y) < (one.height + other.height) / 2
    )


@settings(max_examples=30)
@given(near=widths, far=widths)
def test_nothing_lies_on_anything_else(near: list[int], far: list[int]) -> None:
    boxes, lines = web(near, far)
    spots = place_boxes(boxes, lines)
    assert len(spots) == len(boxes)
    pairs = ((one, other) for place, one in enumerate(boxes) for other in boxes[place + 1 :])
    assert not [pair for pair in pairs if touching(*pair, spots)]


@pytest.mark.parametrize(("near", "far"), [(1, 0), (8, 0), (10, 30), (60, 0), (2, 58)])
def test_the_middle_stays_and_the_picture_is_always_the_same(near: int, far: int) -> None:
    boxes, lines = web([100] * near, [100] * far)
    spots = place_boxes(boxes, lines)
    assert spots[0] == Spot(0, 0)
    assert spots == place_boxes(boxes, lines)
    assert max(abs(spot.x) for spot in spots.values()) < 1200


def test_a_point_without_a_line_hangs_under_the_middle() -> None:
    boxes = [Box(key=key, step=step, width=50, height=20) for key, step in ((0, 0), (1, 2))]
    assert place_boxes(boxes, [])[1] != Spot(0, 0)


@pytest.mark.parametrize(
    ("direction", "found"),
    [((1, 0), "right"), ((-1, 0), None), ((0, -1), "above"), ((0, 1), "below")],
)
def test_arrow_keys_lead_to_the_nearest(direction: tuple[int, int], found: str | None) -> None:
    spots = {
        "here": Spot(0, 0),
        "right": Spot(100, 20),
        "far right": Spot(250, 0),
        "above": Spot(10, -80),
        "below": Spot(-20, 60),
    }
    assert nearest_in(spots, "here", direction) == found
