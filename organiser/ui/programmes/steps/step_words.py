"""What is said of a step: whose it is, until when, and how long that is."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from organiser.services.programmes.step_values import Owner, StepCounts
from organiser.ui.language import current_language
from organiser.ui.programmes.days import short_day
from organiser.ui.tokens import ToneName
from organiser.wording import day_label

_NEAR_DAYS = 14
_PRESSING_DAYS = 2


def owner_text(owner: Owner) -> str:
    """Return whose a step is."""
    if owner.own:
        return QCoreApplication.translate("Steps", "Me")
    if owner.is_nobody:
        return QCoreApplication.translate("Steps", "nobody any more")
    return owner.name


def owner_tone(owner: Owner) -> ToneName:
    """Return the tone in which the owner is named: a step of nobody's wants one."""
    return "caution" if owner.is_nobody else "neutral"


def due_tip(due_on: date) -> str:
    """Return the day on which a step is due, with its weekday."""
    day = day_label(due_on, current_language())
    return QCoreApplication.translate("Steps", "Due on {day}").format(day=day)


class StepWords(QObject):
    """Says numbers of days and steps: plurals are translated only by `tr` of a class."""

    def due(self, due_on: date, *, today: date) -> tuple[str, ToneName]:
        """Return how long a step still may take, or how long it is over, and in which tone."""
        days = (due_on - today).days
        if days < 0:
            return self.tr("%n day(s) over", "", -days), "stop"
        if days == 0:
            return self.tr("due today"), "caution"
        if days > _NEAR_DAYS:
            return self.tr("by {day}").format(day=short_day(due_on, today=today)), "neutral"
        tone: ToneName = "caution" if days <= _PRESSING_DAYS else "neutral"
        return self.tr("in %n day(s)", "", days), tone

    def counted(self, counts: StepCounts) -> str:
        """Return how many steps are open and how many of these are over."""
        told = [self.tr("%n open", "steps", counts.open)] if counts.open else []
        if counts.overdue:
            told.append(self.tr("%n over", "steps", counts.overdue))
        return " · ".join(told)
