"""What a briefing says of one person before the ask: each line with its verdict. Pure computing."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from organiser.vocabulary import ConditionKind, OrganisationKind, Stage, Verdict, label
from organiser.wording import Phrase, phrase

#: So many days back asks are counted, and from so many on they are a burden.
FATIGUE_DAYS = 90
FATIGUE_ASKS = 2
#: Without contact for longer than this one should not come with an invitation out of the blue.
LONG_SILENCE_DAYS = 365
#: Who was not asked for so long has been left out.
LEFT_OUT_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefLine:
    """One fact about the ask, and what it means for it."""

    verdict: Verdict
    fact: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition of the programme; `weight` is the verdict when it is not met."""

    kind: ConditionKind
    weight: Verdict
    number_value: int | None = None
    text_value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrentPost:
    """A post the person holds now; `seated` counts others from there with a seat or an ask."""

    organisation: str
    kind: OrganisationKind
    represents: bool = False
    seated: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Something else on a day of this programme: accepted, or still asked for."""

    day: date
    what: str
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepApart:
    """Someone in this programme from whom the person is better kept apart."""

    name: str
    stage: Stage
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that the lines are made of; `asks` are days of asks to other programmes, any order."""

    today: date
    do_not_approach: bool = False
    reading: str = ""
    reading_guessed: bool = False
    topics_to_avoid: str = ""
    contact_count: int = 0
    last_contact_on: date | None = None
    asks: Sequence[date] = ()
    posts: Sequence[CurrentPost] = ()
    conditions: Sequence[Condition] = ()
    clashes: Sequence[Clash] = ()
    keep_apart: Sequence[KeepApart] = ()


def months_before(day: date, months: int) -> date:
    """Return the same day some months earlier, or that month's last day; never before year 1."""
    index = day.year * 12 + day.month - 1 - months
    if index < 12:
        return date.min
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def build_lines(facts: Facts) -> tuple[BriefLine, ...]:
    """Return the lines in the order in which they are read: conditions, contact, fairness, care."""
    makers: tuple[Callable[[Facts], Iterator[BriefLine]], ...] = (
        _approach,
        _conditions,
        _contact,
        _fatigue,
        _clashes,
        _apart,
        _same_organisation,
        _care,
    )
    return tuple(line for make in makers for line in make(facts))


def worst(lines: Sequence[BriefLine]) -> Verdict:
    """Return the heaviest verdict among the lines."""
    order = (Verdict.PASS, Verdict.CAUTION, Verdict.STOP)
    return max((line.verdict for line in lines), key=order.index, default=Verdict.PASS)


def _approach(facts: Facts) -> Iterator[BriefLine]:
    if facts.do_not_approach:
        yield BriefLine(verdict=Verdict.STOP, fact=phrase("Does not wish to be approached."))


def _conditions(facts: Facts) -> Iterator[BriefLine]:
    for condition in facts.conditions:
        met, fact = _CHECKS[condition.kind](facts, condition)
        yield BriefLine(verdict=Verdict.PASS if met else condition.weight, fact=fact)


def _within_months(facts: Facts, condition: Condition) -> tuple[bool, Phrase]:
    months = condition.number_value or 0
    since = months_before(facts.today, months)
    if facts.last_contact_on is not None and facts.last_contact_on >= since:
        return True, phrase("Contact within {months} months: yes.", months=months)
    return False, phrase("No contact within {months} months.", months=months)


def _represents(facts: Facts, _condition: Condition) -> tuple[bool, Phrase]:
    for post in facts.posts:
        if post.represents:
            return True, phrase("Represents {organisation}.", organisation=post.organisation)
    return False, phrase("Represents no organisation.")


def _organisation_kind(facts: Facts, condition: Condition) -> tuple[bool, Phrase]:
    kind = OrganisationKind(condition.text_value)
    for post in facts.posts:
        if post.kind is kind:
            return True, phrase(
                "{organisation} is of the kind asked for: {kind}.",
                organisation=post.organisation,
                kind=label(kind),
            )
    return False, phrase("In no organisation of the kind asked for: {kind}.", kind=label(kind))


def _at_most(facts: Facts, condition: Condition) -> tuple[bool, Phrase]:
    most = condition.number_value or 1
    for post in facts.posts:
        if post.seated >= most:
            return False, phrase(
                "{organisation} already has {count} in this programme, at most {most} are wanted.",
                organisation=post.organisation,
                count=post.seated,
                most=most,
            )
    return True, phrase("At most {most} per organisation: kept.", most=most)


def _since_last_ask(facts: Facts, condition: Condition) -> tuple[bool, Phrase]:
    wanted = condition.number_value or 0
    last = max(facts.asks, default=None)
    if last is None:
        return True, phrase(
            "At least {days} days since the last ask: never asked yet.", days=wanted
        )
    ago = (facts.today - last).days
    return ago >= wanted, phrase(
        "At least {days} days since the last ask: it was {ago} days ago.", days=wanted, ago=ago
    )


_CHECKS: dict[ConditionKind, Callable[[Facts, Condition], tuple[bool, Phrase]]] = {
    ConditionKind.CONTACT_WITHIN_MONTHS: _within_months,
    ConditionKind.REPRESENTS: _represents,
    ConditionKind.ORGANISATION_KIND: _organisation_kind,
    ConditionKind.AT_MOST_PER_ORGANISATION: _at_most,
    ConditionKind.DAYS_SINCE_LAST_ASK: _since_last_ask,
}


def _contact(facts: Facts) -> Iterator[BriefLine]:
    if facts.last_contact_on is None:
        fact = phrase("No contact recorded yet.")
        yield BriefLine(verdict=Verdict.CAUTION, fact=fact)
        return
    days = (facts.today - facts.last_contact_on).days
    verdict = Verdict.CAUTION if days > LONG_SILENCE_DAYS else Verdict.PASS
    yield BriefLine(
        verdict=verdict,
        fact=phrase(
            "Contacts: {count}, the last one {ago}.", count=facts.contact_count, ago=ago_said(days)
        ),
    )


def ago_said(days: int) -> Phrase:
    """Return how long ago in words: `today`, `yesterday`, `38 days ago`."""
    if days <= 0:
        return phrase("today")
    return phrase("yesterday") if days == 1 else phrase("{days} days ago", days=days)


def _fatigue(facts: Facts) -> Iterator[BriefLine]:
    recent = sum((facts.today - day).days <= FATIGUE_DAYS for day in facts.asks)
    verdict = Verdict.CAUTION if recent >= FATIGUE_ASKS else Verdict.PASS
    yield BriefLine(
        verdict=verdict,
        fact=phrase("Asks in the last {days} days: {count}.", days=FATIGUE_DAYS, count=recent)
        if recent
        else phrase("Not asked in the last {days} days.", days=FATIGUE_DAYS),
    )
    last = max(facts.asks, default=None)
    if last is None:
        yield BriefLine(verdict=Verdict.PASS, fact=phrase("Not asked to any other programme yet."))
    elif facts.today - last > timedelta(days=LEFT_OUT_DAYS):
        fact = phrase("Left out for over a year: last asked on {day}.", day=last)
        yield BriefLine(verdict=Verdict.PASS, fact=fact)


def _clashes(facts: Facts) -> Iterator[BriefLine]:
    for clash in facts.clashes:
        fact = phrase(
            "On {day} there is also {what} ({stage}).",
            day=clash.day,
            what=clash.what,
            stage=label(clash.stage),
        )
        yield BriefLine(verdict=Verdict.CAUTION, fact=fact)


def _apart(facts: Facts) -> Iterator[BriefLine]:
    for other in facts.keep_apart:
        fact = phrase(
            "Better kept apart from {person} ({stage}).",
            person=other.name,
            stage=label(other.stage),
        )
        if other.note:
            fact = phrase("{fact} Note: {note}", fact=fact, note=other.note)
        yield BriefLine(verdict=Verdict.CAUTION, fact=fact)


def _same_organisation(facts: Facts) -> Iterator[BriefLine]:
    """Say who else comes from the same place, unless a condition has said so."""
    kinds = {condition.kind for condition in facts.conditions}
    if ConditionKind.AT_MOST_PER_ORGANISATION in kinds:
        return
    for post in facts.posts:
        if post.seated:
            fact = phrase(
                "Already in this programme from {organisation}: {count}.",
                organisation=post.organisation,
                count=post.seated,
            )
            yield BriefLine(verdict=Verdict.CAUTION, fact=fact)


def _care(facts: Facts) -> Iterator[BriefLine]:
    if facts.reading_guessed:
        fact = phrase("The reading of the name is a guess: {reading}.", reading=facts.reading)
        yield BriefLine(verdict=Verdict.CAUTION, fact=fact)
    if facts.topics_to_avoid.strip():
        fact = phrase("Better not mentioned: {topics}", topics=facts.topics_to_avoid)
        yield BriefLine(verdict=Verdict.CAUTION, fact=fact)
