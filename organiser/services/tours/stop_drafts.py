"""What a form says about a stop of a tour, and the pure checks of it."""

from dataclasses import dataclass
from datetime import date

from organiser.errors import InvalidInput
from organiser.services.checking import check_line, check_text
from organiser.touring.itinerary import clock
from organiser.touring.plan import Window
from organiser.vocabulary import LegMode, Stage, StopKind
from organiser.wording import phrase

DAY_MINUTES = 24 * 60
_LONGEST_LEG_MINUTES = 2 * DAY_MINUTES
_LONGEST_LEG_M = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LegDraft:
    """The way to a stop from the one before; without typed minutes it is estimated."""

    mode: LegMode = LegMode.BUS
    typed_minutes: int | None = None
    typed_distance_m: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HostDraft:
    """Who receives the group and how far that is agreed; `asked_on` is when they were asked."""

    person_id: int | None = None
    stage: Stage = Stage.CANDIDATE
    wishes: str = ""
    asked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StopDraft:
    """What the organiser types about a stop; times are minutes of the day, lengths minutes.

    `own_note` is for the organiser alone and stands on no paper for others.
    """

    name: str
    kind: StopKind = StopKind.VISIT
    dwell_minutes: int = 60
    fixed_start: int | None = None
    windows: tuple[Window, ...] = ()
    organisation_id: int | None = None
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    purpose: str = ""
    note: str = ""
    own_note: str = ""
    leg: LegDraft | None = None
    host: HostDraft | None = None


_LINES = {"name": phrase("The place"), "address": phrase("The address")}
_TEXTS = {
    "purpose": phrase("The purpose"),
    "note": phrase("The note for participants"),
    "own_note": phrase("The own note"),
}


def check_stop(draft: StopDraft) -> None:
    """Raise `InvalidInput` for the first thing in a draft that cannot be kept.

    Its `field` is the draft's attribute; of the way `leg.typed_minutes`, of the host `host.wishes`.
    """
    if not draft.name.strip():
        raise InvalidInput(phrase("Say where the group stops."), field="name")
    for field, name in _LINES.items():
        check_line(getattr(draft, field), field=field, name=name)
    for field, name in _TEXTS.items():
        check_text(getattr(draft, field), field=field, name=name)
    check_dwell(draft.dwell_minutes)
    if draft.fixed_start is not None and not 0 <= draft.fixed_start < DAY_MINUTES:
        raise InvalidInput(phrase("A stop begins between 0:00 and 23:59."), field="fixed_start")
    check_windows(draft.windows)
    _check_point(draft)
    if draft.leg is not None:
        check_leg(draft.leg)
    if draft.host is not None:
        check_text(draft.host.wishes, field="host.wishes", name=phrase("The host's wishes"))


def check_dwell(minutes: int) -> None:
    """Refuse a stay that ends before it begins, or lasts longer than a day."""
    if minutes < 0:
        raise InvalidInput(
            phrase(
                "The stop would end {minutes} minutes before it begins. Please change one of the"
                " times.",
                minutes=-minutes,
            ),
            field="dwell_minutes",
        )
    if minutes > DAY_MINUTES:
        raise InvalidInput(
            phrase("A stop lasts at most 24 hours (1440 minutes)."), field="dwell_minutes"
        )


def check_windows(windows: tuple[Window, ...]) -> None:
    """Refuse visiting hours that end before they begin, run past the next day, or overlap."""
    last: Window | None = None
    for window in sorted(windows, key=lambda window: (window.opens, window.closes)):
        if window.closes <= window.opens:
            raise InvalidInput(
                phrase(
                    "The visiting hours {opens}–{closes} end before they begin.",
                    opens=clock(window.opens),
                    closes=clock(window.closes),
                ),
                field="windows",
            )
        if window.opens < 0 or window.closes > 2 * DAY_MINUTES:
            raise InvalidInput(
                phrase("Visiting hours lie between 0:00 and 48:00."), field="windows"
            )
        if last is not None and window.opens < last.closes:
            raise InvalidInput(
                phrase(
                    "The visiting hours until {closes} and from {opens} overlap.",
                    closes=clock(last.closes),
                    opens=clock(window.opens),
                ),
                field="windows",
            )
        last = window


def check_leg(draft: LegDraft) -> None:
    """Refuse a way of less than no time or length, and one around the world."""
    if draft.typed_minutes is not None and not 0 <= draft.typed_minutes <= _LONGEST_LEG_MINUTES:
        raise InvalidInput(
            phrase("A way takes between 0 and 2880 minutes (two days)."), field="leg.typed_minutes"
        )
    if draft.typed_distance_m is not None and not 0 <= draft.typed_distance_m <= _LONGEST_LEG_M:
        raise InvalidInput(
            phrase("A way is between 0 and 20,000 km long."), field="leg.typed_distance_m"
        )


def _check_point(draft: StopDraft) -> None:
    if (draft.latitude is None) != (draft.longitude is None):
        raise InvalidInput(
            phrase("A place on the map needs both latitude and longitude."), field="latitude"
        )
    if not -90 <= (draft.latitude or 0) <= 90 or not -180 <= (draft.longitude or 0) <= 180:
        raise InvalidInput(
            phrase("Latitude lies between -90 and 90, longitude between -180 and 180."),
            field="latitude",
        )
