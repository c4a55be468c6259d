"""What a form says about a stop of a tour and the way to it, and the pure checks of it."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from organiser.errors import InvalidInput
from organiser.services.checking import check_line, check_text
from organiser.touring.itinerary import clock
from organiser.touring.plan import Window
from organiser.vocabulary import LegMode, OrderLock, Stage, StopKind, Traffic
from organiser.wording import phrase

DAY_MINUTES = 24 * 60
LONGEST_BUFFER = 240
LONGEST_CHECK_IN = 600
_LONGEST_LEG_MINUTES = 2 * DAY_MINUTES
_LONGEST_LEG_M = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LegDraft:
    """The way to a stop from the one before; without typed minutes it is estimated.

    `departs_at` is a minute of the day where the way begins, `arrives_at` one where it ends, from
    the midnight of the same date there. `checked_on` is when somebody last looked it up.
    """

    mode: LegMode = LegMode.BUS
    typed_minutes: int | None = None
    typed_distance_m: int | None = None
    traffic: Traffic = Traffic.NORMAL
    departs_at: int | None = None
    arrives_at: int | None = None
    check_in_minutes: int | None = None
    way_out_minutes: int | None = None
    service: str = ""
    next_departs_at: int | None = None
    last_departs_at: int | None = None
    note: str = ""
    checked_on: date | None = None

    @property
    def says_nothing(self) -> bool:
        """Tell whether nothing but the mode is said, so that the way is only estimated."""
        return self == LegDraft(mode=self.mode)


@dataclass(frozen=True, slots=True, kw_only=True)
class HostDraft:
    """Who receives the group and how far that is agreed; `asked_on` is when they were asked.

    With `noted_on` another stage is a step taken on that day, which leaves its traces; without it
    the stage is only kept.
    """

    person_id: int | None = None
    stage: Stage = Stage.CANDIDATE
    wishes: str = ""
    asked_on: date | None = None
    noted_on: date | None = None
    language: str = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class StopDraft:
    """What the organiser types about a stop; times are minutes of the day, lengths minutes.

    `own_note` is for the organiser alone and stands on no paper for others. `parking` tells the
    driver where to stop, `other_plan` the organiser what to do instead. Without buffers of its own
    the tour's count, without a zone its place says.
    """

    name: str
    kind: StopKind = StopKind.VISIT
    dwell_minutes: int = 60
    least_dwell_minutes: int | None = None
    most_dwell_minutes: int | None = None
    fixed_start: int | None = None
    buffer_before_minutes: int | None = None
    buffer_after_minutes: int | None = None
    windows: tuple[Window, ...] = ()
    organisation_id: int | None = None
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    zone: str = ""
    is_optional: bool = False
    lock: OrderLock = OrderLock.FREE
    purpose: str = ""
    note: str = ""
    own_note: str = ""
    parking: str = ""
    other_plan: str = ""
    leg: LegDraft | None = None
    host: HostDraft | None = None


_LINES = {"name": phrase("The place"), "address": phrase("The address")}
_TEXTS = {
    "purpose": phrase("The purpose"),
    "note": phrase("The note for participants"),
    "own_note": phrase("The own note"),
    "parking": phrase("The place to park"),
    "other_plan": phrase("The other plan"),
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
    _check_dwell_limits(draft)
    if draft.fixed_start is not None and not 0 <= draft.fixed_start < 2 * DAY_MINUTES:
        raise InvalidInput(
            phrase("A stop begins between 0:00 and 47:59 of its day."), field="fixed_start"
        )
    for field in ("buffer_before_minutes", "buffer_after_minutes"):
        check_buffer(getattr(draft, field), field=field)
    check_windows(draft.windows)
    _check_point(draft)
    check_zone(draft.zone, field="zone")
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


def check_buffer(minutes: int | None, *, field: str) -> None:
    """Refuse a buffer that is negative or longer than four hours."""
    if minutes is not None and not 0 <= minutes <= LONGEST_BUFFER:
        raise InvalidInput(phrase("A buffer is between 0 and 240 minutes."), field=field)


def check_zone(zone: str, *, field: str) -> None:
    """Refuse a time zone that nobody knows; none at all is fine."""
    try:
        ZoneInfo(zone or "UTC")
    # Names of folders and paths fail in ways of their own.
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidInput(
            phrase("“{zone}” is no time zone. Write one like Asia/Jakarta.", zone=zone),
            field=field,
        ) from error


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
    """Refuse a way of less than no time or length, and a timetable that cannot be."""
    if draft.typed_minutes is not None and not 0 <= draft.typed_minutes <= _LONGEST_LEG_MINUTES:
        raise InvalidInput(
            phrase("A way takes between 0 and 2880 minutes (two days)."), field="leg.typed_minutes"
        )
    if draft.typed_distance_m is not None and not 0 <= draft.typed_distance_m <= _LONGEST_LEG_M:
        raise InvalidInput(
            phrase("A way is between 0 and 20,000 km long."), field="leg.typed_distance_m"
        )
    for field in ("check_in_minutes", "way_out_minutes"):
        minutes = getattr(draft, field)
        if minutes is not None and not 0 <= minutes <= LONGEST_CHECK_IN:
            raise InvalidInput(
                phrase("Checking in and getting out take at most 600 minutes each."),
                field=f"leg.{field}",
            )
    check_line(draft.service, field="leg.service", name=phrase("The train or flight"))
    check_text(draft.note, field="leg.note", name=phrase("The note on the way"))
    _check_timetable(draft)


def _check_timetable(draft: LegDraft) -> None:
    """Refuse times of other days, an arrival without a departure, and departures before it."""
    for field in ("departs_at", "next_departs_at", "last_departs_at"):
        minute = getattr(draft, field)
        if minute is not None and not 0 <= minute < 2 * DAY_MINUTES:
            raise InvalidInput(
                phrase("A departure lies between 0:00 and 47:59 of its day."), field=f"leg.{field}"
            )
    arrives = draft.arrives_at
    if arrives is not None and not -DAY_MINUTES <= arrives < 3 * DAY_MINUTES:
        raise InvalidInput(
            phrase("An arrival lies between the day before its departure and two days after."),
            field="leg.arrives_at",
        )
    if draft.departs_at is None:
        if draft.arrives_at is not None:
            raise InvalidInput(
                phrase("An arrival needs its departure. Please type both, or the minutes alone."),
                field="leg.departs_at",
            )
        return
    if draft.next_departs_at is not None and draft.next_departs_at <= draft.departs_at:
        raise InvalidInput(
            phrase(
                "The next departure {next} is not after {departure}.",
                next=clock(draft.next_departs_at),
                departure=clock(draft.departs_at),
            ),
            field="leg.next_departs_at",
        )
    if draft.last_departs_at is not None and draft.last_departs_at < draft.departs_at:
        raise InvalidInput(
            phrase(
                "The last departure {last} is before {departure}.",
                last=clock(draft.last_departs_at),
                departure=clock(draft.departs_at),
            ),
            field="leg.last_departs_at",
        )


def _check_dwell_limits(draft: StopDraft) -> None:
    least, most = draft.least_dwell_minutes, draft.most_dwell_minutes
    if least is not None and not 0 <= least <= draft.dwell_minutes:
        raise InvalidInput(
            phrase(
                "The least stay of {least} minutes is longer than the stay itself ({stay} minutes)."
                " Please change one of them.",
                least=least,
                stay=draft.dwell_minutes,
            ),
            field="least_dwell_minutes",
        )
    if most is not None and not draft.dwell_minutes <= most <= DAY_MINUTES:
        raise InvalidInput(
            phrase(
                "The longest stay is between {stay} minutes, the stay itself, and 1440 minutes.",
                stay=draft.dwell_minutes,
            ),
            field="most_dwell_minutes",
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
