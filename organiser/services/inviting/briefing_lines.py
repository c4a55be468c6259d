"""What a briefing says of one person before the ask: each line with its verdict. Pure computing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from organiser.services.inviting.briefing_conditions import check_conditions
from organiser.services.inviting.briefing_facts import Facts
from organiser.vocabulary import (
    ASKED_LATELY_DAYS,
    ASKED_OFTEN,
    LEFT_OUT_DAYS,
    ConditionKind,
    Verdict,
)
from organiser.wording import Phrase, phrase

#: Without contact for longer than this one should not come with an invitation out of the blue.
LONG_SILENCE_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefLine:
    """One fact about the ask, and what it means for it."""

    verdict: Verdict
    fact: Phrase


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
    for verdict, fact in check_conditions(facts):
        yield BriefLine(verdict=verdict, fact=fact)


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
    recent = sum((facts.today - day).days <= ASKED_LATELY_DAYS for day in facts.asks)
    verdict = Verdict.CAUTION if recent >= ASKED_OFTEN else Verdict.PASS
    yield BriefLine(
        verdict=verdict,
        fact=phrase("Asks in the last {days} days: {count}.", days=ASKED_LATELY_DAYS, count=recent)
        if recent
        else phrase("Not asked in the last {days} days.", days=ASKED_LATELY_DAYS),
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
            "On {day} there is also {what} ({part}).",
            day=clash.day,
            what=clash.what,
            part=clash.part,
        )
        yield BriefLine(verdict=Verdict.CAUTION, fact=fact)


def _apart(facts: Facts) -> Iterator[BriefLine]:
    for other in facts.keep_apart:
        fact = phrase(
            "Better kept apart from {person} ({part}).",
            person=other.name,
            part=other.part,
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
