"""Ways whose minutes by car or airport bus were published, and how far the estimates are off."""

from organiser.touring.travel import JAKARTA_BUSY, JAPAN, Profile, Ride, minutes_for
from organiser.vocabulary import LegMode

# Straight kilometres, the estimate that must come out, and the published minutes.
PUBLISHED: dict[str, tuple[float, Profile, int, float]] = {
    "Narita-Tokyo": (57.4, JAPAN, 85, 70),
    "Narita-Haneda": (60.7, JAPAN, 90, (80 + 95) / 2),
    "KIX-Osaka": (37.7, JAPAN, 65, 60),
    "Chubu-Nagoya": (35.4, JAPAN, 60, 50),
    "Sendai airport-Sendai": (13.7, JAPAN, 35, 35),
    "Jakarta-MM2100": (32.0, JAKARTA_BUSY, 105, 90),
    "Haneda-Tokyo": (14.7, JAPAN, 40, 25),
    "Oimachi-Haneda": (7.6, JAPAN, 25, (32 + 40) / 2),
    "Itami-Osaka": (10.6, JAPAN, 30, 20),
    "Fukuoka airport-Hakata": (2.8, JAPAN, 15, 15),
    "Tokyo-Nagoya": (267.5, JAPAN, 320, 260),
    "Jakarta-KIIC": (54.6, JAKARTA_BUSY, 140, 150),
}


def estimated(name: str) -> int:
    """Return the estimate for one of the ways."""
    straight_km, profile, _estimate, _published = PUBLISHED[name]
    return minutes_for(straight_km, profile, Ride(mode=LegMode.CAR)) or 0


def mean_error() -> float:
    """Return the mean share by which the estimates are off, either way."""
    errors = [abs(estimated(name) - row[3]) / row[3] for name, row in PUBLISHED.items()]
    return sum(errors) / len(errors)
