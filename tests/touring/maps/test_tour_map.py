"""Maps put numbers where the places are, and names where they cover nothing that matters."""

import math
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser import paths
from organiser.touring.maps.atlas import rings, towns
from organiser.touring.maps.background import prepare
from organiser.touring.maps.labels import Box, Labels
from organiser.touring.maps.map_values import MapStop, TourMap, gravest
from organiser.touring.maps.marks import numbers_text
from organiser.touring.maps.tour_map import draw_map
from organiser.touring.plan import Place
from organiser.vocabulary import ConflictLevel

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


def test_a_prepared_map_of_a_town_unpacks_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    prepare()

    def unpack(*_names: str) -> Path:
        raise AssertionError("a table is unpacked while a map is drawn")

    monkeypatch.setattr(paths, "resource", unpack)
    assert drawn(KOBE, Place(34.71, 135.21)).is_dotted


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


def test_a_japanese_map_names_towns_in_one_script() -> None:
    shown = drawn(Place(-6.1767, 106.8306), Place(-6.9147, 107.6098))
    towns_named = [name.text for name in shown.names if not name.is_stop]
    assert "ジャカルタ" in towns_named
    assert not any(text.isascii() for text in towns_named)


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


def test_a_long_name_is_shortened_and_stays_on_the_map() -> None:
    shown = drawn(
        HIMEJI, KOBE, HIMEJI, names=("とても長い名前の協同組合連合会" * 3, "三ノ宮", "城")
    )
    long = next(name for name in shown.names if name.text.endswith("… (+1)"))
    width, height = measure(long.text, True)
    assert width <= SIZE[0] * 0.75
    assert 0 <= long.left <= SIZE[0] - width
    assert 0 <= long.top <= SIZE[1] - height


@pytest.mark.parametrize(
    ("levels", "found"),
    [
        ((ConflictLevel.INFO, None), None),
        ((ConflictLevel.INFO, ConflictLevel.WARNING), ConflictLevel.WARNING),
        ((ConflictLevel.WARNING, ConflictLevel.ERROR), ConflictLevel.ERROR),
    ],
)
def test_a_disc_has_the_colour_of_its_gravest_caution(
    levels: tuple[ConflictLevel | None, ...], found: ConflictLevel | None
) -> None:
    assert gravest(levels) is found


def test_among_many_numbers_no_name_covers_another() -> None:
    places = [Place(34.6 + step % 6 * 0.01, 135.0 + step // 6 * 0.01) for step in range(36)]
    shown = drawn(*places, names=("訪問先の事業所",) * 36)
    boxes = [Box(name.left, name.top, *measure(name.text, name.is_stop)) for name in shown.names]
    assert 0 < sum(name.is_stop for name in shown.names) < 36
    assert not any(one.overlap(two) for one, two in combinations(boxes, 2))


def test_a_name_does_not_stand_by_the_number_of_another() -> None:
    lower, upper = Box(10, 50, 20, 20), Box(10, 30, 20, 20)
    labels = Labels(
        Box(0, 0, 300, 200),
        scale=Box(0, 180, 50, 20),
        discs=[lower, upper],
        lines=[((20.0, 60.0), (200.0, 150.0))],
    )
    box = labels.place(20, 60, reach=10, size=(100, 14), must=True)
    assert box is not None
    assert box.gap(lower) < box.gap(upper)
