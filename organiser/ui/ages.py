"""How long ago the last contact was, in words and in a colour."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from organiser.text.dates import month_name
from organiser.ui.tokens import ToneName
from organiser.vocabulary import RhythmState

_TONES: dict[RhythmState, ToneName] = {
    RhythmState.IN_TIME: "positive",
    RhythmState.DUE: "caution",
    RhythmState.OVERDUE: "stop",
}


def age_text(last_contact: date | None, *, today: date) -> str:
    """Return the days since the last contact, empty if there was none."""
    if last_contact is None:
        return ""
    days = (today - last_contact).days
    if days <= 0:
        return QCoreApplication.translate("Ages", "today")
    return _Spans().days_ago(days)


def rhythm_tone(state: RhythmState) -> ToneName:
    """Return the colour of a rhythm's state: only people with a rhythm can be late."""
    return _TONES.get(state, "neutral")


def span_text(since: date, *, today: date) -> str:
    """Return how long it has been in years and months; days where it is less than a month."""
    months = (today.year - since.year) * 12 + today.month - since.month
    if today.day < since.day:
        months -= 1
    years, rest = divmod(max(months, 0), 12)
    spans = _Spans()
    if years and rest:
        told = QCoreApplication.translate("Ages", "{years} {months}")
        return told.format(years=spans.years(years), months=spans.months(rest))
    if years:
        return spans.years(years)
    return spans.months(rest) if rest else spans.days((today - since).days)


def day_text(day: date, *, language: str) -> str:
    """Return month and day, as a timeline under its year has them: 10/14, 14 Oct."""
    return f"{day.month}/{day.day}" if language == "ja" else f"{day.day} {month_name(day)}"


def years_text(since: date | None, until: date | None) -> str:
    """Return the years of a post: 2019–, 2019–2024, –2024; empty if none is known."""
    if since is None and until is None:
        return ""
    return f"{since.year if since else ''}–{until.year if until else ''}"


class _Spans(QObject):
    """Says numbers of days, months and years: plurals are translated only by `tr` of a class."""

    def days_ago(self, days: int) -> str:
        return self.tr("%n d", "days since the last contact", days)

    def days(self, days: int) -> str:
        return self.tr("%n day(s)", "how long known", days)

    def months(self, months: int) -> str:
        return self.tr("%n month(s)", "how long known", months)

    def years(self, years: int) -> str:
        return self.tr("%n year(s)", "how long known", years)
