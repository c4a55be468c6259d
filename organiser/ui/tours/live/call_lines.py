"""Whom to call, by which number, and what to say."""

from collections.abc import Sequence
from dataclasses import dataclass

from organiser.services.tours.hosts import HostRow
from organiser.touring.call_words import build_call_words
from organiser.touring.itinerary import TimedStop, clock
from organiser.ui.language import current_language, say
from organiser.ui.tours.live.scene import Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class CallLine:
    """One host to call; `comes` is what they are told, nothing where the stop is left out."""

    stop_id: int
    stop_name: str
    person: str
    person_id: int | None
    organisation_id: int | None
    telephone: str
    times: str
    comes: int | None
    words: str


def call_lines(scene: Scene, hosts: Sequence[HostRow], caller: str) -> tuple[CallLine, ...]:
    """Return the hosts to call, those who expect the group soonest first."""
    rows = {row.stop_id: row for row in hosts}
    return tuple(_line(scene, scene.stop(key), rows.get(key), caller) for key in scene.ripple.calls)


def _line(scene: Scene, timed: TimedStop, row: HostRow | None, caller: str) -> CallLine:
    rippled, noted = scene.rippled(timed), scene.noted(timed)
    host = timed.stop.host
    words = build_call_words(
        host.name if host else "", caller, planned=timed.starts, noted=noted, comes=rippled
    )
    expected = timed.starts if noted.told_start is None else noted.told_start
    comes = None if rippled is None else rippled.comes
    return CallLine(
        stop_id=timed.stop.stop_id,
        stop_name=timed.stop.name,
        person=host.name if host else "",
        person_id=row.person_id if row else None,
        organisation_id=timed.stop.organisation_id,
        telephone=row.telephone if row else "",
        times=clock(expected) if comes is None else f"{clock(expected)} → {clock(comes)}",
        comes=comes,
        words=("" if current_language() == "ja" else " ").join(say(one) for one in words),
    )
