"""The rest of a day, stop by stop, with new times beside planned ones and what breaks."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from organiser.touring.itinerary import TimedStop, clock
from organiser.touring.ripple import RippledStop
from organiser.ui.tokens import ToneName
from organiser.ui.tours.live.now_words import time_at
from organiser.ui.tours.live.scene import Scene

translate = QCoreApplication.translate

Chip = tuple[str, ToneName]


@dataclass(frozen=True, slots=True, kw_only=True)
class RestLine:
    """One stop to come; `planned` is empty where it begins as planned."""

    stop_id: int
    name: str
    time: str
    planned: str
    chips: tuple[Chip, ...]
    is_dropped: bool


def rest_lines(scene: Scene) -> tuple[RestLine, ...]:
    """Return the stops to come."""
    return tuple(_line(scene, timed) for timed in scene.to_come())


def absorbed_words(scene: Scene) -> str:
    """Return from where on the day is as planned again, empty where it always is."""
    ripple = scene.ripple
    if ripple.absorbed_at is None or ripple.absorbed_minute is None:
        return ""
    timed = scene.stop(ripple.absorbed_at)
    said = translate("RestLines", "As planned again from {stop}, {time}")
    return said.format(stop=timed.stop.name, time=time_at(scene, timed, ripple.absorbed_minute))


def _line(scene: Scene, timed: TimedStop) -> RestLine:
    rippled = scene.rippled(timed)
    comes = timed.starts if rippled is None else rippled.comes
    return RestLine(
        stop_id=timed.stop.stop_id,
        name=timed.stop.name,
        time=time_at(scene, timed, comes),
        planned=clock(timed.starts) if comes != timed.starts else "",
        chips=tuple(_chips(timed, rippled)),
        is_dropped=scene.noted(timed).is_dropped,
    )


def _chips(timed: TimedStop, rippled: RippledStop | None) -> list[Chip]:
    if rippled is None:
        return [(translate("RestLines", "left out"), "neutral")]
    chips = _broken(rippled)
    if rippled.moved_minutes and not rippled.breaks_minutes:
        said = translate("RestLines", "{minutes} min later").format(minutes=rippled.moved_minutes)
        chips.append((said, "caution"))
    if rippled.shortened_to is not None:
        said = translate("RestLines", "shortened to {minutes} min")
        chips.append((said.format(minutes=rippled.shortened_to), "caution"))
    if timed.stop.fixed_start is not None:
        chips.append((translate("RestLines", "fixed"), "info"))
    if timed.stop.is_optional:
        chips.append((translate("RestLines", "may be left out"), "neutral"))
    return chips


def _broken(rippled: RippledStop) -> list[Chip]:
    chips: list[Chip] = []
    if rippled.breaks_minutes:
        said = translate("RestLines", "{minutes} min late for the appointment")
        chips.append((said.format(minutes=rippled.breaks_minutes), "stop"))
    if rippled.window_minutes:
        said = translate("RestLines", "{minutes} min outside the hours")
        chips.append((said.format(minutes=rippled.window_minutes), "stop"))
    missed = rippled.missed
    if missed is not None:
        said = translate("RestLines", "{time} missed by {minutes} min")
        chips.append((said.format(time=clock(missed.departs), minutes=missed.minutes), "stop"))
        if missed.next_departs is not None:
            said = translate("RestLines", "next at {time}")
            chips.append((said.format(time=clock(missed.next_departs)), "info"))
    return chips
