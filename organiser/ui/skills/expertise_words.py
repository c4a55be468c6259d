"""What people can do in words: how old the knowledge is, until when something is valid."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from organiser.services.people.expertise import RUNS_OUT_DAYS
from organiser.services.people.person_values import ExpertiseLine, Room
from organiser.services.periods import day_after
from organiser.text.dates import plain_date, year_month
from organiser.ui.ages import span_text
from organiser.ui.labels import LabelRole
from organiser.ui.language import current_language, say
from organiser.ui.tokens import ToneName
from organiser.vocabulary import AvailabilityLevel, GapUnit, Stance, label

#: Knowledge older than this many years wants to be asked about again.
_OLD_YEARS = 2

_STANCES: dict[Stance, ToneName] = {
    Stance.OFFERS: "positive",
    Stance.LEARNING: "info",
    Stance.PASSES_ON: "neutral",
}
_ROOM_ROLES: dict[AvailabilityLevel, LabelRole] = {
    AvailabilityLevel.OPEN: "positive",
    AvailabilityLevel.SOME: "caution",
    AvailabilityLevel.NONE: "stop",
    AvailabilityLevel.UNKNOWN: "small",
}


class ValidityWords(QObject):
    """Says until when something is valid; plurals are translated only by `tr` of a class."""

    def due(self, days_left: int) -> tuple[str, ToneName]:
        """Return in how many days something runs out, or since when it has, and its tone."""
        if days_left < 0:
            return self.tr("ran out %n day(s) ago", "", -days_left), "stop"
        if days_left == 0:
            return self.tr("runs out today"), "caution"
        return self.tr("runs out in %n day(s)", "", days_left), "caution"

    def line(self, line: ExpertiseLine, *, today: date) -> tuple[str, LabelRole]:
        """Return until when a skill is valid and how that is marked; nothing without a day."""
        if line.valid_to is None:
            return "", "small"
        day = _day(line.valid_to)
        words = self.tr("{skill}: valid to {day}").format(skill=line.skill, day=day)
        tone = expertise_tone(line, today=today)
        if tone not in ("stop", "caution"):
            return words, "small"
        due, _tone = self.due((line.valid_to - today).days)
        return f"{words} · {due}", "stop" if tone == "stop" else "caution"


def expertise_tone(line: ExpertiseLine, *, today: date) -> ToneName:
    """Return the colour of a skill: that of its stance, unless it runs out or has run out."""
    if line.valid_to is not None and line.stance is not Stance.LEARNING:
        if line.valid_to < today:
            return "stop"
        if (line.valid_to - today).days <= RUNS_OUT_DAYS:
            return "caution"
    return _STANCES[line.stance]


def age_words(as_of: date, *, today: date) -> tuple[str, LabelRole]:
    """Return as of when something is known and how long ago that is; old knowledge stands out."""
    translate = QCoreApplication.translate
    if as_of >= today:
        return translate("Expertise", "as of today"), "small"
    words = translate("Expertise", "as of {month}, {span} ago").format(
        month=year_month(as_of, language=current_language()), span=span_text(as_of, today=today)
    )
    is_old = day_after(as_of, _OLD_YEARS, GapUnit.YEAR) < today
    return words, "caution" if is_old else "small"


def room_words(room: Room, *, today: date) -> tuple[str, LabelRole]:
    """Return how much room somebody has or had, up to when, as of when, and how it is shown."""
    translate = QCoreApplication.translate
    told, role = [say(label(room.level))], _ROOM_ROLES[room.level]
    if room.until is not None:
        is_over = room.until < today
        role = "small" if is_over else role
        words = translate("Expertise", "until {day} (over)")
        if not is_over:
            words = translate("Expertise", "until {day}")
        told.append(words.format(day=_day(room.until)))
    told.append(room.note)
    return " · ".join(filter(None, told)), role


def heard_words(room: Room, *, today: date) -> str:
    """Return on which day it was heard how much room somebody has."""
    translate = QCoreApplication.translate
    if room.as_of >= today:
        return translate("Expertise", "heard today")
    return translate("Expertise", "heard on {day}, {span} ago").format(
        day=_day(room.as_of), span=span_text(room.as_of, today=today)
    )


def _day(day: date) -> str:
    return plain_date(day, language=current_language(), era_dates=False)
