"""Conditions of a filter in the words of the window, as chips and choices say them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from organiser.text.filter_values import ConsentTerm, ContactAge, LastContact, SkillTerm, Term
from organiser.ui.language import say
from organiser.vocabulary import GapUnit, Stance, label


def term_text(term: Term) -> str:
    """Return what a condition asks for, short enough for a chip."""
    said = _SAID.get(term.field, _plain)(term.value)
    if not term.negated:
        return said
    return QCoreApplication.translate("PeopleFilter", "not: {condition}").format(condition=said)


def skill_text(skill: SkillTerm) -> str:
    """Return a skill with how people stand to it, where that counts."""
    return f"{skill.name} ({stance_text(skill.stance)})" if skill.stance else skill.name


def stance_text(stance: Stance | None) -> str:
    """Return how people stand to a skill; no stance is any."""
    if stance is None:
        return QCoreApplication.translate("PeopleFilter", "Any")
    return say(label(stance))


def span_text(span: LastContact) -> str:
    """Return when the last contact was."""
    if span.age is ContactAge.NEVER:
        return QCoreApplication.translate("PeopleFilter", "Never in contact")
    spans = _Spans()
    if span.age is ContactAge.WITHIN:
        return spans.within(span.count, span.unit)
    return spans.longer_ago(span.count, span.unit)


def consent_text(consent: ConsentTerm) -> str:
    """Return what was agreed to or refused."""
    translate = QCoreApplication.translate
    given = translate("PeopleFilter", "{consent}: agreed")
    refused = translate("PeopleFilter", "{consent}: refused")
    return (given if consent.given else refused).format(consent=say(label(consent.kind)))


def approach_text(may: bool) -> str:
    """Return whether people may be approached."""
    if may:
        return QCoreApplication.translate("PeopleFilter", "May be approached")
    return QCoreApplication.translate("PeopleFilter", "Not to be approached")


class _Spans(QObject):
    """Says spans of time: plurals are translated only by `tr` of a class."""

    def within(self, count: int, unit: GapUnit) -> str:
        said = {
            GapUnit.DAY: self.tr("Contact within %n day(s)", "", count),
            GapUnit.WEEK: self.tr("Contact within %n week(s)", "", count),
            GapUnit.MONTH: self.tr("Contact within %n month(s)", "", count),
            GapUnit.YEAR: self.tr("Contact within %n year(s)", "", count),
        }
        return said[unit]

    def longer_ago(self, count: int, unit: GapUnit) -> str:
        said = {
            GapUnit.DAY: self.tr("No contact for %n day(s)", "", count),
            GapUnit.WEEK: self.tr("No contact for %n week(s)", "", count),
            GapUnit.MONTH: self.tr("No contact for %n month(s)", "", count),
            GapUnit.YEAR: self.tr("No contact for %n year(s)", "", count),
        }
        return said[unit]


def _plain(value: str) -> str:
    return value


def _named(text: Callable[[], str]) -> Callable[[str], str]:
    return lambda name: text().format(name=name)


_SAID: dict[str, Callable[..., str]] = {
    "skills": skill_text,
    "availability": lambda level: say(label(level)),
    "organisation_kinds": lambda kind: say(label(kind)),
    "rhythm": lambda state: say(label(state)),
    "asked": lambda state: say(label(state)),
    "last_contact": span_text,
    "consents": consent_text,
    "approach": approach_text,
    "tags": _named(lambda: QCoreApplication.translate("PeopleFilter", "Tag: {name}")),
    "circles": _named(lambda: QCoreApplication.translate("PeopleFilter", "Circle: {name}")),
    "saved": _named(lambda: QCoreApplication.translate("PeopleFilter", "Kept filter: {name}")),
    "words": _named(lambda: QCoreApplication.translate("PeopleFilter", "“{name}”")),
}
