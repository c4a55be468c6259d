"""Rhythms in words: how often, at most how long, when the next contact is due."""

from datetime import date

from PySide6.QtCore import QObject

from organiser.services.people.person_values import Gap, RhythmStanding
from organiser.ui.language import current_language
from organiser.ui.tokens import ToneName
from organiser.vocabulary import GapUnit, RhythmState
from organiser.wording import day_label


class RhythmWords(QObject):
    """Says rhythms; an object because plurals are translated only by `tr` of a class."""

    def every(self, count: int, unit: GapUnit) -> str:
        """Return how often contact is wanted: every 3 months."""
        if unit is GapUnit.DAY:
            return self.tr("every %n day(s)", "", count)
        if unit is GapUnit.WEEK:
            return self.tr("every %n week(s)", "", count)
        if unit is GapUnit.MONTH:
            return self.tr("every %n month(s)", "", count)
        return self.tr("every %n year(s)", "", count)

    def at_most(self, count: int, unit: GapUnit) -> str:
        """Return the worst gap: after 6 months at the latest."""
        if unit is GapUnit.DAY:
            return self.tr("after %n day(s) at the latest", "", count)
        if unit is GapUnit.WEEK:
            return self.tr("after %n week(s) at the latest", "", count)
        if unit is GapUnit.MONTH:
            return self.tr("after %n month(s) at the latest", "", count)
        return self.tr("after %n year(s) at the latest", "", count)

    def gap(self, gap: Gap) -> str:
        """Return both gaps in one line."""
        wanted = self.every(gap.wanted, gap.unit)
        if gap.worst is None:
            return wanted
        return f"{wanted} · {self.at_most(gap.worst, gap.unit)}"

    def due(self, standing: RhythmStanding, *, today: date) -> str:
        """Return when the next contact is due, or since when."""
        if standing.state is RhythmState.PAUSED and standing.gap.paused_until is not None:
            day = day_label(standing.gap.paused_until, current_language())
            return self.tr("paused until {day}").format(day=day)
        if standing.due_on is None:
            return self.tr("begins with the first contact")
        day = day_label(standing.due_on, current_language())
        if standing.due_on == today:
            return self.tr("due today")
        if standing.due_on < today:
            return self.tr("due since {day}").format(day=day)
        return self.tr("due on {day}").format(day=day)


def circle_tone(state: RhythmState) -> ToneName:
    """Return the colour of a circle's state: loose circles turn quiet, never red."""
    if state is RhythmState.IN_TIME:
        return "positive"
    return "caution" if state in (RhythmState.DUE, RhythmState.OVERDUE) else "neutral"


#: What is chosen most: the count and its unit.
QUICK_GAPS = (
    (1, GapUnit.MONTH),
    (3, GapUnit.MONTH),
    (6, GapUnit.MONTH),
    (1, GapUnit.YEAR),
)
