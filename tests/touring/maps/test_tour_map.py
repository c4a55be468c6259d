"""Maps put numbers where the places are, and names where they cover nothing that matters."""

import math
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser.touring.maps.atlas import rings, towns
from organiser.touring.maps.map_values import MapStop, TourMap
from organiser.touring.maps.marks import numbers_text
from organiser.touring.maps.tour_map import draw_map
from organiser.touring.plan import Place

SIZE = (400.0, 300.0)
REACH = 10.0
HIMEJI, AKASHI, KOBE = Place(34.8276, 134.6906), Place(34.648, 134.996), Place(34.6946, 135.1953)


def measure(text: str, is_stop: bool) -> tuple[float, float]:
    return len(text) * (12.0 if is_stop else 10.0), 14.0


def drawn(*places: Place, language: str = "ja", names: tuple[str, ...] = ()) -> TourMap:
    stops = [
        MapStop(
            stop_id=number * 10,
            number=number,
            name=names[number - 1] if names else f"所{number}",
            place=place,
        )
        for number, place in enumerate(places, start=1)
    ]
    shown = draw_map(stops, size=SIZE, reach=REACH, language=language, measure=measure)
    assert shown is not None
    return shown


def test_no_stops_no_map() -> None:
    assert draw_map([], size=SIZE, reach=REACH, language="ja", measure=measure) is None


def test_west_is_left_and_north_is_up() -> None:
    himeji, akashi, kobe = drawn(HIMEJI, AKASHI, KOBE).marks
    assert himeji.x < akashi.x < kobe.x
    assert himeji.y < kobe.y < akashi.y


def test_distances_are_true_to_the_scale() -> None:
    shown = drawn(HIMEJI, KOBE)
    one, two = shown.marks
    assert shown.scale_text == "10 km"
    kilometres = math.hypot(one.x - two.x, one.y - two.y) / shown.scale_length * 10
    assert kilometres == pytest.approx(48.5, abs=0.5)


def test_stops_in_one_spot_share_a_number() -> None:
    shown = drawn(HIMEJI, KOBE, HIMEJI, names=("姫路駅", "三ノ宮", "姫路城"))
    shared, alone = shown.marks
    assert (shared.text, shared.stop_ids) == ("1·3", (10, 30))
    assert alone.text == "2"
    assert "姫路駅 (+1)" in [name.text for name in shown.names]
    assert len(shown.lines) == 2


@pytest.mark.parametrize(
    ("numbers", "text"), [([1], "1"), ([4, 1], "1·4"), ([2, 3, 4, 5], "2–5"), ([1, 2], "1·2")]
)
def test_numbers_take_little_room(numbers: list[int], text: str) -> None:
    assert numbers_text(numbers) == text


def test_neighbours_are_pushed_apart_until_both_numbers_can_be_read() -> None:
    first, second = drawn(KOBE, Place(34.699, 135.1953), HIMEJI).marks[:2]
    assert abs(first.y - second.y) >= 2 * REACH - 0.5


def test_towns_nearby_are_named_in_the_language() -> None:
    japanese = {name.text for name in drawn(HIMEJI, AKASHI).names if not name.is_stop}
    english = {name.text for name in drawn(HIMEJI, AKASHI, language="en").names}
    assert "加古川市" in japanese
    assert "Kakogawa" in english


def test_a_narrow_map_trusts_towns_and_not_the_coast() -> None:
    shown = drawn(HIMEJI, Place(34.8394, 134.6939))
    assert shown.is_dotted
    assert shown.land == ()
    assert len(shown.dots) > 20


def test_a_map_across_the_date_line_stays_narrow() -> None:
    tokyo, honolulu = drawn(Place(35.6, 139.7), Place(21.3, -157.9)).marks
    assert tokyo.x < honolulu.x
    assert honolulu.x - tokyo.x < SIZE[0]


def test_land_is_cut_at_the_edges() -> None:
    points = [point for line in drawn(HIMEJI, KOBE).land for point in line]
    assert points
    assert all(-5 <= x <= SIZE[0] + 5 and -5 <= y <= SIZE[1] + 5 for x, y in points)


def test_the_atlas_holds_prefectures_provinces_and_countries() -> None:
    layers = {ring.layer for ring in rings()}
    assert layers == {"japan", "indonesia", "world"}
    assert {"姫路市", "ジャカルタ", "バンドン"} <= {town.japanese for town in towns()}


places = st.builds(Place, st.floats(-60, 70), st.floats(-180, 180))


@settings(max_examples=25, deadline=None)
@given(st.lists(places, min_size=1, max_size=12))
def test_towns_never_cover_stops_or_each_other(stops: list[Place]) -> None:
    shown = drawn(*stops)
    boxes = [
        (name.left, name.top, *measure(name.text, False))
        for name in shown.names
        if not name.is_stop
    ]
    for one, two in combinations(boxes, 2):
        apart_x = one[0] + one[2] <= two[0] + 0.01 or two[0] + two[2] <= one[0] + 0.01
        apart_y = one[1] + one[3] <= two[1] + 0.01 or two[1] + two[3] <= one[1] + 0.01
        assert apart_x or apart_y
