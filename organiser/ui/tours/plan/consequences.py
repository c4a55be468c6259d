"""What moving a stop would mean, said before it is dropped."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Mend, MendKind, TimedDay, Timeline
from organiser.touring.lines import duration
from organiser.touring.mended import mended
from organiser.touring.plan import PlannedTour
from organiser.touring.timeline import compute
from organiser.ui.language import say
from organiser.vocabulary import ConflictLevel
from organiser.wording import verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """The tour as it would be, against the tour as it is."""

    before: Timeline
    after: Timeline
    day_id: int

    @property
    def travel_minutes(self) -> int:
        """Return how much longer the group would be under way, below 0 for less."""
        return _travel(self.after) - _travel(self.before)

    @property
    def cautions(self) -> int:
        """Return how many cautions there would be more, below 0 for less; hints do not count."""
        return _cautions(self.after) - _cautions(self.before)

    @property
    def ends(self) -> int | None:
        """Return when the day the stop goes to would end; nothing if that does not change."""
        then, now = _end(self.after, self.day_id), _end(self.before, self.day_id)
        return None if then == now else then


def try_move(
    plan: PlannedTour, before: Timeline, *, stop_id: int, day_id: int, place: int
) -> Consequence:
    """Return what would come of a stop at `place` (from 1) of a day; nothing is kept.

    `before` is the timeline of the plan as it is.
    """
    move = Mend(kind=MendKind.MOVE, said=verbatim(""), stop_id=stop_id, day_id=day_id, place=place)
    return Consequence(before=before, after=compute(mended(plan, move)), day_id=day_id)


class ConsequenceWords(QObject):
    """Says a consequence in one line."""

    def of(self, consequence: Consequence) -> str:
        """Return the line; it says so when nothing would change."""
        said = []
        travel = consequence.travel_minutes
        if travel:
            template = self.tr("travel +{minutes}") if travel > 0 else self.tr("travel -{minutes}")
            said.append(template.format(minutes=say(duration(abs(travel)))))
        more = consequence.cautions
        if more > 0:
            said.append(self.tr("%n caution(s) more", "", more))
        elif more < 0:
            said.append(self.tr("%n caution(s) less", "", -more))
        if consequence.ends is not None:
            said.append(self.tr("day ends {time}").format(time=say(moment(consequence.ends))))
        return " · ".join(said) or self.tr("nothing else changes")


def _travel(timeline: Timeline) -> int:
    return sum(day.travel_minutes for day in timeline.days)


def _cautions(timeline: Timeline) -> int:
    return sum(one.level is not ConflictLevel.INFO for one in timeline.conflicts)


def _end(timeline: Timeline, day_id: int) -> int | None:
    days: list[TimedDay] = [day for day in timeline.days if day.plan.day_id == day_id]
    return days[0].stops[-1].ends if days and days[0].stops else None
