"""The rows of a day on the screen: the same lines as on paper, with chips and colours added."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from organiser.touring.itinerary import Conflict, ConflictCode, TimedDay, TimedStop, Timeline, clock
from organiser.touring.lines import Row, RowKind, rows
from organiser.ui.language import current_language, say
from organiser.ui.tokens import ToneName
from organiser.vocabulary import ConflictLevel, LegMode, LegSource, Stage, host_label

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
_LATE = (ConflictCode.LATE_FOR_FIXED, ConflictCode.OVERLAP)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One row of the timeline.

    `time`, `word` and `text` are those of the paper; legs and waiting have `text` alone. `ground`
    colours the row where a caution stands; `margin` says how much later the group may arrive.
    """

    kind: RowKind
    stop_id: int
    text: str
    time: str = ""
    word: str = ""
    host: str = ""
    chips: tuple[Chip, ...] = ()
    ground: ToneName | None = None
    margin: str = ""
    mode: LegMode | None = None
    tip: str = ""

    @property
    def key(self) -> RowKey:
        """Return what tells the row from all others: its kind and its stop's id."""
        return self.kind.value, self.stop_id

    @property
    def spoken(self) -> str:
        """Return the whole row as one text, for screen readers and copying."""
        chips = (text for text, _tone in self.chips)
        return " ".join(filter(None, (self.time, self.word, self.text, self.host, *chips)))


def timeline_rows(day: TimedDay, timeline: Timeline) -> tuple[TimelineRow, ...]:
    """Return the rows of one day in the language of the window."""
    stops = {timed.stop.stop_id: timed for timed in day.stops}
    return tuple(
        _row(row, stops[row.stop_id], timeline.conflicts_at(row.stop_id))
        for row in rows(day, language=current_language())
    )


def _row(row: Row, timed: TimedStop, conflicts: tuple[Conflict, ...]) -> TimelineRow:
    made = TimelineRow(kind=row.kind, stop_id=row.stop_id, text=row.text)
    if row.kind is RowKind.WAIT:
        return made
    unknown = [one for one in conflicts if one.code is ConflictCode.NO_TRAVEL_TIME]
    if row.kind is RowKind.LEG:
        mode = timed.leg_before.mode if timed.leg_before else None
        return replace(made, mode=mode, ground="caution" if unknown else None, tip=_leg_tip(timed))
    here = tuple(one for one in conflicts if one not in unknown)
    return replace(
        made,
        time=row.time,
        word=row.word,
        host=timed.stop.host.name if timed.stop.host else "",
        chips=tuple(_chips(timed, here)),
        ground=_ground(here),
        margin=_margin(timed),
        tip="\n".join(row.details),
    )


def _ground(conflicts: tuple[Conflict, ...]) -> ToneName | None:
    levels = [one.level for one in conflicts]
    return next((tone for level, tone in _GROUNDS.items() if level in levels), None)


def _chips(timed: TimedStop, conflicts: tuple[Conflict, ...]) -> Iterator[Chip]:
    if timed.stop.fixed_start is not None:
        late = [one.minutes for one in conflicts if one.code in _LATE]
        if late and late[0]:
            yield translate("Timeline", "Fixed → {count} min late").format(count=late[0]), "stop"
        else:
            yield translate("Timeline", "Fixed"), "neutral"
    if timed.stop.windows:
        yield _hours(timed, conflicts)
    if timed.stop.host and timed.stop.host.stage is not Stage.ACCEPTED:
        refused = timed.stop.host.stage is Stage.DECLINED
        yield say(host_label(timed.stop.host.stage)), "stop" if refused else "caution"


def _hours(timed: TimedStop, conflicts: tuple[Conflict, ...]) -> Chip:
    windows = sorted(timed.stop.windows, key=lambda window: window.opens)
    shown = ", ".join(f"{clock(window.opens)}–{clock(window.closes)}" for window in windows)
    outside = next((one for one in conflicts if one.code in _OUTSIDE_HOURS), None)
    if outside is None:
        return translate("Timeline", "Receives {hours}").format(hours=shown), "neutral"
    sentences = {
        ConflictCode.RUNS_PAST_CLOSE: translate("Timeline", "Receives {hours} → {count} min over"),
        ConflictCode.BEFORE_OPENING: translate("Timeline", "Receives {hours} → {count} min early"),
        ConflictCode.AFTER_CLOSE: translate("Timeline", "Receives {hours} → {count} min late"),
    }
    count = outside.minutes or 0
    return sentences[outside.code].format(hours=shown, count=count), "stop"


def _margin(timed: TimedStop) -> str:
    if timed.margin_minutes is None or timed.arrives is None:
        return ""
    return translate("Timeline", "{count} min to spare").format(count=timed.margin_minutes)


def _leg_tip(timed: TimedStop) -> str:
    leg = timed.leg_before
    sources = {
        LegSource.ESTIMATE: translate(
            "Timeline", "Estimated from the straight distance. Click to type the minutes."
        ),
        LegSource.TYPED: translate("Timeline", "Typed. Click to change it."),
        LegSource.UNKNOWN: translate(
            "Timeline", "Nobody knows how long this takes yet. Click to type the minutes."
        ),
    }
    return sources[leg.source] if leg else ""
