"""The rows of a day on the screen: the same lines as on paper, with chips and colours added."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Conflict, ConflictCode, TimedDay, TimedStop, Timeline, clock
from organiser.touring.lines import Row, RowKind, duration, rows
from organiser.touring.progress import NOTHING, Noted, Notes
from organiser.ui.language import current_language, say
from organiser.ui.tokens import ToneName
from organiser.vocabulary import (
    ConflictLevel,
    LegMode,
    LegSource,
    OrderLock,
    Stage,
    host_label,
    label,
)

translate = QCoreApplication.translate

Chip = tuple[str, ToneName]
RowKey = tuple[str, int]

_GROUNDS: dict[ConflictLevel, ToneName] = {
    ConflictLevel.ERROR: "stop",
    ConflictLevel.WARNING: "caution",
}
_OUTSIDE_HOURS = (
    ConflictCode.RUNS_PAST_CLOSE,
    ConflictCode.BEFORE_OPENING,
    ConflictCode.AFTER_CLOSE,
)
_LATE = (ConflictCode.LATE_FOR_FIXED, ConflictCode.OVERLAP, ConflictCode.TRANSFER_TOO_SHORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One row of the timeline.

    `time`, `word` and `text` are those of the paper; legs and waiting have `text` alone. `ground`
    colours the row where a caution stands; `margin` says how much later the group may arrive,
    `around` when it comes and goes, of a way `margin` says where its minutes come from.
    """

    kind: RowKind
    stop_id: int
    text: str
    time: str = ""
    around: str = ""
    word: str = ""
    host: str = ""
    chips: tuple[Chip, ...] = ()
    ground: ToneName | None = None
    margin: str = ""
    mode: LegMode | None = None
    tip: str = ""
    is_locked: bool = False
    is_done: bool = False
    is_dropped: bool = False
    is_changed: bool = False

    @property
    def key(self) -> RowKey:
        """Return what tells the row from all others: its kind and its stop's id."""
        return self.kind.value, self.stop_id

    @property
    def spoken(self) -> str:
        """Return the whole row as one text, for screen readers and copying."""
        chips = (text for text, _tone in self.chips)
        parts = (self.time, self.around, self.word, self.text, self.host, *chips, self.margin)
        return " ".join(filter(None, parts))


_NO_NOTES: Notes = {}


def timeline_rows(
    day: TimedDay, timeline: Timeline, notes: Notes = _NO_NOTES
) -> tuple[TimelineRow, ...]:
    """Return the rows of one day in the language of the window."""
    stops = {timed.stop.stop_id: timed for timed in day.stops}
    cautions: dict[int, list[Conflict]] = {stop_id: [] for stop_id in stops}
    for conflict in timeline.conflicts:
        for stop_id in conflict.stop_ids:
            cautions.get(stop_id, []).append(conflict)
    return tuple(
        _row(row, stops[row.stop_id], cautions[row.stop_id], notes.get(row.stop_id, NOTHING))
        for row in rows(day, language=current_language())
    )


def previewed(
    shown: tuple[TimelineRow, ...], then: tuple[TimelineRow, ...]
) -> tuple[TimelineRow, ...]:
    """Return rows in the order they have, with the times they would have; changed ones marked."""
    coming: Mapping[RowKey, TimelineRow] = {row.key: row for row in then}
    return tuple(
        replace(now, is_changed=now.time != row.time) if (now := coming.get(row.key)) else row
        for row in shown
    )


def _row(row: Row, timed: TimedStop, conflicts: list[Conflict], noted: Noted) -> TimelineRow:
    made = TimelineRow(kind=row.kind, stop_id=row.stop_id, text=row.text)
    if row.kind is RowKind.WAIT:
        return made
    unknown = [one for one in conflicts if one.code is ConflictCode.NO_TRAVEL_TIME]
    if row.kind is RowKind.LEG:
        leg = timed.leg_before
        if leg is None:
            return made
        ground: ToneName | None = "caution" if unknown else None
        source = "" if unknown else _source(leg.source)
        tip = f"{row.text}\n{_leg_tip(timed)}"
        return replace(made, mode=leg.mode, ground=ground, margin=source, tip=tip)
    here = [one for one in conflicts if one not in unknown]
    return replace(
        made,
        time=row.time,
        around=_around(timed),
        word=row.word,
        host=timed.stop.host.name if timed.stop.host else "",
        chips=tuple(_chips(timed, here)),
        ground=None if noted.is_over or noted.is_dropped else _ground(here),
        margin=_margin(timed),
        tip="\n".join((_named(row.text, timed), *_spoken_times(timed), *row.details)),
        is_locked=timed.stop.lock is not OrderLock.FREE,
        is_done=noted.is_over,
        is_dropped=noted.is_dropped,
    )


def _named(name: str, timed: TimedStop) -> str:
    """Return the stop's name with who receives: the row may have room for neither."""
    return f"{name}  {timed.stop.host.name}".rstrip() if timed.stop.host else name


def _ground(conflicts: list[Conflict]) -> ToneName | None:
    levels = [one.level for one in conflicts]
    return next((tone for level, tone in _GROUNDS.items() if level in levels), None)


def _chips(timed: TimedStop, conflicts: list[Conflict]) -> Iterator[Chip]:
    stop = timed.stop
    if stop.fixed_start is not None:
        late = [one.minutes for one in conflicts if one.code in _LATE]
        if late and late[0]:
            yield translate("Timeline", "Fixed → {count} min late").format(count=late[0]), "stop"
        else:
            yield translate("Timeline", "Fixed"), "neutral"
    if stop.windows:
        yield _hours(timed, conflicts)
    if any(one.code is ConflictCode.HOST_CLOSED_DAY for one in conflicts):
        yield translate("Timeline", "Closed that day"), "stop"
    if stop.host and stop.host.stage is not Stage.ACCEPTED:
        refused = stop.host.stage is Stage.DECLINED
        yield say(host_label(stop.host.stage)), "stop" if refused else "caution"
    if stop.is_optional:
        yield translate("Timeline", "May be left out"), "neutral"


def _hours(timed: TimedStop, conflicts: list[Conflict]) -> Chip:
    windows = sorted(timed.stop.windows, key=lambda window: window.opens)
    shown = ", ".join(
        translate("Timeline", "{opens}–{closes} last entry").format(
            opens=clock(window.opens), closes=clock(window.closes)
        )
        if window.is_last_entry
        else f"{clock(window.opens)}–{clock(window.closes)}"
        for window in windows
    )
    outside = next((one for one in conflicts if one.code in _OUTSIDE_HOURS), None)
    if outside is None:
        return translate("Timeline", "Receives {hours}").format(hours=shown), "neutral"
    sentences = {
        ConflictCode.RUNS_PAST_CLOSE: translate("Timeline", "Receives {hours} → {count} min over"),
        ConflictCode.BEFORE_OPENING: translate("Timeline", "Receives {hours} → {count} min early"),
        ConflictCode.AFTER_CLOSE: translate("Timeline", "Receives {hours} → {count} min late"),
    }
    count = outside.minutes or 0
    if not count:
        return translate("Timeline", "Receives {hours} → too late").format(hours=shown), "stop"
    return sentences[outside.code].format(hours=shown, count=count), "stop"


def _margin(timed: TimedStop) -> str:
    if timed.margin_minutes is None or timed.arrives is None:
        return ""
    spare = say(duration(timed.margin_minutes))
    return translate("Timeline", "{time} to spare").format(time=spare)


def _around(timed: TimedStop) -> str:
    """Return when the group comes and sets off, where that is not when the stop begins and ends."""
    said = []
    if timed.arrives is not None and timed.arrives != timed.starts:
        said.append(translate("Timeline", "arr {time}").format(time=say(moment(timed.arrives))))
    if timed.leaves is not None and timed.leaves != timed.ends:
        said.append(translate("Timeline", "dep {time}").format(time=say(moment(timed.leaves))))
    return "  ".join(said)


def _spoken_times(timed: TimedStop) -> Iterator[str]:
    """Yield the order lock, and the longest and shortest stay."""
    stop = timed.stop
    if stop.lock is not OrderLock.FREE:
        yield translate("Timeline", "Order: {lock}").format(lock=say(label(stop.lock)))
    if stop.least_dwell_minutes is not None:
        least = stop.least_dwell_minutes
        yield translate("Timeline", "At least {count} min").format(count=least)
    if stop.most_dwell_minutes is not None:
        most = stop.most_dwell_minutes
        yield translate("Timeline", "At most {count} min").format(count=most)


def _source(source: LegSource) -> str:
    return {
        LegSource.ESTIMATE: translate("Timeline", "estimate"),
        LegSource.TYPED: translate("Timeline", "typed"),
        LegSource.LEARNED: translate("Timeline", "own tours"),
        LegSource.TIMETABLE: translate("Timeline", "timetable"),
        LegSource.UNKNOWN: "",
    }[source]


def _leg_tip(timed: TimedStop) -> str:
    leg = timed.leg_before
    learned = timed.stop.leg_before.learned if timed.stop.leg_before else None
    if leg is None:
        return ""
    if leg.source is LegSource.LEARNED and learned is not None:
        told = translate(
            "Timeline",
            "From own tours: {count} times, {fastest} to {worst} min. Click to change it.",
        )
        return told.format(count=learned.count, fastest=learned.fastest, worst=learned.worst)
    return {
        LegSource.ESTIMATE: translate(
            "Timeline",
            "Estimated from the straight distance, about a fifth more or less."
            " Click to type the minutes.",
        ),
        LegSource.TYPED: translate("Timeline", "Typed. Click to change it."),
        LegSource.LEARNED: translate("Timeline", "From own tours. Click to change it."),
        LegSource.TIMETABLE: translate("Timeline", "By its timetable. Click to change it."),
        LegSource.UNKNOWN: translate(
            "Timeline", "Nobody knows how long this takes yet. Click to type the minutes."
        ),
    }[leg.source]
