from datetime import date

import pytest

from organiser.touring.plan import Place
from organiser.touring.zones import is_abroad, offset_minutes, zone_mark, zone_of

DAY = date(2026, 12, 3)

PLACES = {
    "Asia/Tokyo": {
        "Tokyo": (35.68, 139.77),
        "Naha": (26.21, 127.68),
        "Yonaguni": (24.45, 123.0),
        "Tsushima": (34.2, 129.29),
        "Goto": (32.7, 128.84),
        "Matsue": (35.47, 133.05),
        "Wajima": (37.4, 136.9),
        "Akita": (39.72, 140.1),
        "Wakkanai": (45.41, 141.67),
        "Nemuro": (43.33, 145.58),
        "Ogasawara": (27.09, 142.19),
    },
    "Asia/Jakarta": {
        "Jakarta": (-6.2, 106.8),
        "Surabaya": (-7.25, 112.75),
        "Banyuwangi": (-8.21, 114.37),
        "Banda Aceh": (5.55, 95.32),
        "Medan": (3.59, 98.67),
        "Batam": (1.13, 104.05),
        "Pontianak": (-0.03, 109.33),
        "Palangkaraya": (-2.2, 113.9),
    },
    "Asia/Makassar": {
        "Denpasar": (-8.65, 115.22),
        "Gilimanuk": (-8.17, 114.44),
        "Makassar": (-5.15, 119.43),
        "Manado": (1.48, 124.84),
        "Kupang": (-10.17, 123.6),
        "Banjarmasin": (-3.32, 114.59),
        "Balikpapan": (-1.27, 116.83),
        "Tarakan": (3.3, 117.63),
    },
    "Asia/Jayapura": {
        "Ambon": (-3.7, 128.18),
        "Ternate": (0.79, 127.38),
        "Sanana": (-2.05, 125.97),
        "Jayapura": (-2.53, 140.7),
        "Merauke": (-8.5, 140.4),
    },
    None: {
        "Busan": (35.18, 129.07),
        "Jeju": (33.5, 126.53),
        "Taipei": (25.03, 121.56),
        "Vladivostok": (43.1, 131.9),
        "Singapore": (1.35, 103.82),
        "Penang": (5.41, 100.33),
        "Melaka": (2.19, 102.25),
        "Kuching": (1.55, 110.35),
        "Tawau": (4.25, 117.9),
        "Dili": (-8.56, 125.57),
        "Davao": (7.07, 125.6),
        "Darwin": (-12.46, 130.84),
        "Honolulu": (21.3, -157.9),
    },
}


@pytest.mark.parametrize(
    ("zone", "at"),
    [(zone, at) for zone, places in PLACES.items() for at in places.values()],
    ids=[name for places in PLACES.values() for name in places],
)
def test_towns_go_by_the_clock_of_their_area(zone: str | None, at: tuple[float, float]) -> None:
    assert zone_of(Place(*at)) == zone


@pytest.mark.parametrize(
    ("zone", "offset", "mark"),
    [
        ("Asia/Tokyo", 540, "JST"),
        ("Asia/Jakarta", 420, "WIB"),
        ("Asia/Pontianak", 420, "WIB"),
        ("Asia/Makassar", 480, "WITA"),
        ("Asia/Jayapura", 540, "WIT"),
        ("Asia/Seoul", 540, "UTC+9"),
        ("Asia/Kolkata", 330, "UTC+5:30"),
        ("Pacific/Honolulu", -600, "UTC-10"),
        ("Europe/London", 0, "UTC+0"),
        ("nowhere", 540, "JST"),
        ("", 540, "JST"),
    ],
)
def test_offsets_and_marks(zone: str, offset: int, mark: str) -> None:
    assert offset_minutes(zone, DAY) == offset
    assert zone_mark(zone, DAY) == mark


@pytest.mark.parametrize(
    ("minute", "offset"), [(720, 60), (1440 + 59, 60), (1440 + 120, 0), (-60, 60)]
)
def test_a_clock_is_put_back_in_the_night(minute: int, offset: int) -> None:
    assert offset_minutes("Europe/London", date(2026, 10, 24), minute) == offset


def test_the_mark_of_a_zone_follows_the_season() -> None:
    assert zone_mark("Europe/London", date(2026, 7, 1)) == "UTC+1"


@pytest.mark.parametrize(
    ("origin", "destination", "abroad"),
    [
        ("Asia/Tokyo", "Asia/Jakarta", True),
        ("Asia/Tokyo", "Asia/Seoul", True),
        ("Asia/Jakarta", "Asia/Jayapura", False),
        ("Asia/Tokyo", "Asia/Tokyo", False),
    ],
)
def test_leaving_the_country(origin: str, destination: str, abroad: bool) -> None:
    assert is_abroad(origin, destination) is abroad
