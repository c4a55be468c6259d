"""Whether one person meets the conditions of a programme, and what was found. Pure computing."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby

from organiser.services.inviting.briefing_facts import Facts, HeldSkill
from organiser.services.programmes.programme_drafts import ConditionDraft
from organiser.text.place_names import whole_prefecture
from organiser.vocabulary import ConditionKind, OrganisationKind, Stance, Verdict, label
from organiser.wording import Phrase, phrase

#: Of these one is enough where several stand.
ANY_OF = frozenset({ConditionKind.ORGANISATION_KIND, ConditionKind.PREFECTURE})

_BY_WEIGHT = (Verdict.PASS, Verdict.CAUTION, Verdict.STOP)
_Said = tuple[bool, Phrase]


def months_before(day: date, months: int) -> date:
    """Return the same day some months earlier, or that month's last day; never before year 1."""
    index = day.year * 12 + day.month - 1 - months
    if index < 12:
        return date.min
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def check_conditions(facts: Facts) -> Iterator[tuple[Verdict, Phrase]]:
    """Yield the verdict on each condition with its fact; those of which one is enough as one."""
    kinds = list(ConditionKind)

    def same(item: tuple[int, ConditionDraft]) -> tuple[int, int]:
        place, condition = item
        return kinds.index(condition.kind), 0 if condition.kind in ANY_OF else place

    numbered = sorted(enumerate(facts.conditions), key=same)
    for _key, found in groupby(numbered, key=same):
        group = [condition for _place, condition in found]
        met, fact = _CHECKS[group[0].kind](facts, group)
        weight = max((condition.weight for condition in group), key=_BY_WEIGHT.index)
        yield Verdict.PASS if met else weight, fact


def _within_months(facts: Facts, group: Sequence[ConditionDraft]) -> _Said:
    months = group[0].number_value or 0
    last = facts.last_contact_on
    if last is None:
        return False, phrase("No contact within {months} months: none is recorded.", months=months)
    if last >= months_before(facts.today, months):
        return True, phrase("Contact within {months} months: on {day}.", months=months, day=last)
    return False, phrase(
        "No contact within {months} months: the last was on {day}.", months=months, day=last
    )


def _represents(facts: Facts, _group: Sequence[ConditionDraft]) -> _Said:
    for post in facts.posts:
        if post.represents:
            return True, phrase("Represents {organisation}.", organisation=post.organisation)
    return False, phrase("Represents no organisation.")


def _organisation_kind(facts: Facts, group: Sequence[ConditionDraft]) -> _Said:
    kinds = [OrganisationKind(condition.text_value) for condition in group]
    for post in facts.posts:
        if post.kind in kinds:
            return True, phrase(
                "{organisation} is of the kind asked for: {kind}.",
                organisation=post.organisation,
                kind=label(post.kind),
            )
    wanted = _one_of([label(kind) for kind in kinds])
    return False, phrase("In no organisation of the kind asked for: {kind}.", kind=wanted)


def _skill(facts: Facts, group: Sequence[ConditionDraft]) -> _Said:
    wanted = group[0]
    held = [one for one in facts.skills if one.skill_id == wanted.skill_id]
    usable = [one for one in held if one.stance is not Stance.LEARNING]
    for one in usable:
        if one.valid_to is None or one.valid_to >= facts.today:
            return True, _held(one, wanted.skill)
    ended = max((one.valid_to for one in usable if one.valid_to is not None), default=None)
    if ended is not None:
        return False, phrase("{skill}: ran out on {day}.", skill=wanted.skill, day=ended)
    if held:
        return False, phrase("Is still learning {skill}.", skill=wanted.skill)
    return False, phrase("Not known to have {skill}.", skill=wanted.skill)


def _held(one: HeldSkill, skill: str) -> Phrase:
    if one.stance is Stance.PASSES_ON:
        said = phrase("Passes on {skill}", skill=skill)
    else:
        said = phrase("Offers {skill}", skill=skill)
    if one.level:
        said = phrase("{fact} ({level})", fact=said, level=one.level)
    if one.since is None:
        return phrase("{fact}.", fact=said)
    return phrase("{fact}, since {year}.", fact=said, year=one.since.year)


def _prefecture(facts: Facts, group: Sequence[ConditionDraft]) -> _Said:
    wanted = [whole_prefecture(condition.text_value) for condition in group]
    for place in facts.places:
        if place.prefecture not in wanted:
            continue
        if not place.organisation:
            return True, phrase("Their address is in {place}.", place=place.prefecture)
        return True, phrase(
            "{organisation} is in {place}.",
            organisation=place.organisation,
            place=place.prefecture,
        )
    named = _one_of(wanted)
    if not facts.places:
        return False, phrase("Asked for: {places}. No address is noted.", places=named)
    known = _one_of(list(dict.fromkeys(place.prefecture for place in facts.places)))
    return False, phrase("Asked for: {places}. Known places: {known}.", places=named, known=known)


def _at_most(facts: Facts, group: Sequence[ConditionDraft]) -> _Said:
    most = group[0].number_value or 1
    for post in facts.posts:
        if post.seated >= most:
            return False, phrase(
                "{organisation} already has {count} in this programme, at most {most} are wanted.",
                organisation=post.organisation,
                count=post.seated,
                most=most,
            )
    return True, phrase("At most {most} per organisation: kept.", most=most)


def _since_last_ask(facts: Facts, group: Sequence[ConditionDraft]) -> _Said:
    wanted = group[0].number_value or 0
    last = max(facts.asks, default=None)
    if last is None:
        return True, phrase(
            "At least {days} days since the last ask: never asked yet.", days=wanted
        )
    ago = (facts.today - last).days
    return ago >= wanted, phrase(
        "At least {days} days since the last ask: it was {ago} days ago.", days=wanted, ago=ago
    )


def _attended(facts: Facts, _group: Sequence[ConditionDraft]) -> _Said:
    if facts.attended is None:
        return False, _never(facts)
    return True, _came(facts)


def _never_attended(facts: Facts, _group: Sequence[ConditionDraft]) -> _Said:
    if facts.attended is None:
        return True, _never(facts)
    return False, _came(facts)


def _came(facts: Facts) -> Phrase:
    assert facts.attended is not None
    return phrase(
        "Attended {programme} on {day}.",
        programme=facts.attended.programme,
        day=facts.attended.held_on,
    )


def _never(facts: Facts) -> Phrase:
    return phrase("Has not attended a programme of this kind yet: {kind}.", kind=facts.kind_name)


def _one_of(values: Sequence[object]) -> Phrase:
    """Return the values one after the other, in the language of whoever reads them."""
    said = phrase("{value}", value=values[0])
    for value in values[1:]:
        said = phrase("{first} or {second}", first=said, second=value)
    return said


_CHECKS: dict[ConditionKind, Callable[[Facts, Sequence[ConditionDraft]], _Said]] = {
    ConditionKind.CONTACT_WITHIN_MONTHS: _within_months,
    ConditionKind.REPRESENTS: _represents,
    ConditionKind.ORGANISATION_KIND: _organisation_kind,
    ConditionKind.SKILL: _skill,
    ConditionKind.PREFECTURE: _prefecture,
    ConditionKind.AT_MOST_PER_ORGANISATION: _at_most,
    ConditionKind.DAYS_SINCE_LAST_ASK: _since_last_ask,
    ConditionKind.ATTENDED_KIND: _attended,
    ConditionKind.NEVER_ATTENDED_KIND: _never_attended,
}
