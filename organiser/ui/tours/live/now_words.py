"""What the card of now and next says, from one moment of a day."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from organiser.touring.itinerary import TimedStop, clock
from organiser.touring.lines import duration
from organiser.touring.progress import Phase
from organiser.ui.language import say
from organiser.ui.tokens import ToneName
from organiser.ui.tours.live.scene import Scene
from organiser.vocabulary import label

translate = QCoreApplication.translate

_AMPLE_MINUTES = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class NowWords:
    """Four lines and the slack, with the tone it has."""

    now: str
    now_detail: str
    coming: str
    coming_detail: str
    slack: str
    tone: ToneName


def now_words(scene: Scene) -> NowWords:
    """Return what to say at a moment."""
    now, detail = _now(scene)
    slack, tone = _slack(scene)
    return NowWords(
        now=now,
        now_detail=detail,
        coming=scene.coming.stop.name if scene.coming else "",
        coming_detail=_coming(scene, scene.coming) if scene.coming else "",
        slack=slack,
        tone=tone,
    )


def time_at(scene: Scene, timed: TimedStop, minute: int) -> str:
    """Return a time of day, with the zone where the day has several."""
    return f"{clock(minute)} {scene.mark(timed)}".rstrip()


def _now(scene: Scene) -> tuple[str, str]:
    standing = scene.standing
    if scene.here is not None:
        return scene.here.stop.name, _here(scene, scene.here)
    if standing.phase is Phase.BEFORE and scene.coming is not None:
        starts = time_at(scene, scene.coming, scene.coming.starts)
        told = translate("NowWords", "Begins at {time}").format(time=starts)
        return translate("NowWords", "Not begun yet"), told
    if standing.phase is Phase.UNDER_WAY:
        return translate("NowWords", "On the way"), _way(scene)
    return translate("NowWords", "The day is over"), ""


def _here(scene: Scene, here: TimedStop) -> str:
    rippled, noted = scene.rippled(here), scene.noted(here)
    ends = here.ends if rippled is None else rippled.new_end
    until = time_at(scene, here, ends)
    if noted.came_at is None:
        said = translate("NowWords", "Planned {start} – {end}. The arrival is not noted yet.")
        return said.format(start=clock(here.starts), end=time_at(scene, here, here.ends))
    came = clock(noted.came_at)
    if ends == here.ends:
        return translate("NowWords", "Arrived {came}, until {end}").format(came=came, end=until)
    said = translate("NowWords", "Arrived {came}, until {end} (planned {planned})")
    return said.format(came=came, end=until, planned=clock(here.ends))


def _way(scene: Scene) -> str:
    behind, coming = scene.standing.stop, scene.coming
    if behind is None or coming is None:
        return ""
    left = scene.noted(behind).left_at
    leg = coming.leg_before
    parts = []
    if left is not None:
        said = translate("NowWords", "Left {stop} at {time}")
        parts.append(said.format(stop=behind.stop.name, time=time_at(scene, behind, left)))
    if leg is not None and leg.minutes:
        parts.append(f"{say(label(leg.mode))} {say(duration(leg.minutes))}")
    return " · ".join(parts)


def _coming(scene: Scene, coming: TimedStop) -> str:
    rippled = scene.rippled(coming)
    comes = coming.starts if rippled is None else rippled.comes
    time = time_at(scene, coming, comes)
    said = translate("NowWords", "from {time}").format(time=time)
    if comes != coming.starts:
        told = translate("NowWords", "from {time} (planned {planned})")
        said = told.format(time=time, planned=clock(coming.starts))
    return " · ".join(filter(None, (said, _until_leaving(scene))))


def _until_leaving(scene: Scene) -> str:
    here = scene.here
    rippled = None if here is None else scene.rippled(here)
    if here is None or rippled is None:
        return ""
    left = rippled.new_end - scene.local_now(here)
    if left <= 0:
        return translate("NowWords", "time to leave")
    return translate("NowWords", "leaving in {length}").format(length=say(duration(left)))


def _slack(scene: Scene) -> tuple[str, ToneName]:
    if scene.ripple.broken or scene.ripple.over_minutes:
        return translate("NowWords", "none left"), "stop"
    slack = scene.slack_minutes
    if scene.standing.phase is Phase.OVER:
        return "", "neutral"
    if slack is None:
        return translate("NowWords", "ample"), "positive"
    tone: ToneName = "positive" if slack >= _AMPLE_MINUTES else "caution"
    return say(duration(slack)), tone
