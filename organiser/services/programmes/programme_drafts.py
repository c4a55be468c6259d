"""What a form says about a programme, and whether that can be kept. No SQL here."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from organiser.errors import InvalidInput
from organiser.services.checking import check_filled, check_line, check_text
from organiser.services.programmes.contributors import ContributorDraft, check_contributors
from organiser.vocabulary import ConditionKind, OrganisationKind, ProgrammeKind, Verdict
from organiser.wording import Phrase, phrase

#: Conditions that need a number.
NUMBERED = (
    ConditionKind.CONTACT_WITHIN_MONTHS,
    ConditionKind.AT_MOST_PER_ORGANISATION,
    ConditionKind.DAYS_SINCE_LAST_ASK,
)
GREATEST_NUMBER = 999
#: Conditions of which several may stand; one of them is enough, but every skill counts.
REPEATED = (ConditionKind.ORGANISATION_KIND, ConditionKind.SKILL, ConditionKind.PREFECTURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionDraft:
    """What a programme asks of those it invites.

    `text_value` is a kind of organisation or a prefecture. `skill` is how the skill is called; it
    is shown and not kept.
    """

    kind: ConditionKind
    weight: Verdict = Verdict.CAUTION
    number_value: int | None = None
    text_value: str = ""
    skill_id: int | None = None
    skill: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDraft:
    """One date of a programme; times are minutes of the day. No id: a new one.

    A new one takes over the agenda of the session `agenda_of`.
    """

    held_on: date
    starts: int | None = None
    ends: int | None = None
    theme: str = ""
    place: str = ""
    link: str = ""
    session_id: int | None = None
    agenda_of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeDraft:
    """A programme as a form returns it; no capacity means no limit.

    Where `own_kind_id` is set, `kind` is the one of the five that it behaves like.
    """

    name: str
    kind: ProgrammeKind = ProgrammeKind.LIMITED
    own_kind_id: int | None = None
    series: str = ""
    theme: str = ""
    aim: str = ""
    place: str = ""
    link: str = ""
    cost_note: str = ""
    capacity: int | None = None
    reply_days: int = 7
    answers_until: date | None = None
    one_at_a_time: bool = False
    repeat_rule: str = ""
    contributors: tuple[ContributorDraft, ...] = ()
    conditions: tuple[ConditionDraft, ...] = ()
    sessions: tuple[SessionDraft, ...] = ()


#: Columns that a draft and a programme share by name.
PLAIN_FIELDS = (
    "name",
    "kind",
    "own_kind_id",
    "series",
    "theme",
    "aim",
    "place",
    "link",
    "cost_note",
    "capacity",
    "reply_days",
    "answers_until",
    "one_at_a_time",
    "repeat_rule",
)


def check_programme(draft: ProgrammeDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_filled(draft.name, field="name", name=phrase("The name of the programme"))
    _check_texts(draft)
    if draft.capacity is not None and draft.capacity < 1:
        raise InvalidInput(
            phrase("A programme has at least one seat, or no limit."), field="capacity"
        )
    if not 1 <= draft.reply_days <= 365:
        raise InvalidInput(
            phrase("The time to reply is between 1 and 365 days."), field="reply_days"
        )
    check_contributors(draft.contributors)
    _check_sessions(draft.sessions)
    _check_conditions(draft.conditions)


def _check_texts(draft: ProgrammeDraft) -> None:
    check_line(draft.name, field="name", name=phrase("The name of the programme"))
    check_line(draft.series, field="series", name=phrase("The series"))
    check_line(draft.theme, field="theme", name=phrase("The theme"))
    check_text(draft.aim, field="aim", name=phrase("The aim"))
    check_line(draft.place, field="place", name=phrase("The venue"))
    check_line(draft.link, field="link", name=phrase("The link"))
    check_line(draft.cost_note, field="cost_note", name=phrase("The note on costs"))


def _check_sessions(sessions: Sequence[SessionDraft]) -> None:
    for item in sessions:
        for text in (item.theme, item.place, item.link):
            check_line(text, field="sessions", name=phrase("The entry of the session"))
        if item.ends is not None and item.starts is None:
            message = phrase("The session on {day} has an end but no start.", day=item.held_on)
            raise InvalidInput(message, field="sessions")
        if item.starts is not None and item.ends is not None and item.ends <= item.starts:
            message = phrase("The session on {day} ends before it starts.", day=item.held_on)
            raise InvalidInput(message, field="sessions")


def _check_conditions(conditions: Sequence[ConditionDraft]) -> None:
    seen: set[tuple[ConditionKind, str, int | None]] = set()
    for item in conditions:
        lack = _find_lack(item)
        if lack is not None:
            raise InvalidInput(lack, field="conditions")
        key = item.kind, item.text_value, item.skill_id
        if key in seen:
            message = phrase("The same condition stands there twice. Please remove one.")
            raise InvalidInput(message, field="conditions")
        seen.add(key)


def _find_lack(item: ConditionDraft) -> Phrase | None:
    """Return what a condition still needs, nothing if it is complete."""
    if item.kind in NUMBERED and not 1 <= (item.number_value or 0) <= GREATEST_NUMBER:
        return phrase("The condition needs a number from 1 to {most}.", most=GREATEST_NUMBER)
    kinds = set(OrganisationKind)
    if item.kind is ConditionKind.ORGANISATION_KIND and item.text_value not in kinds:
        return phrase("The condition needs a kind of organisation.")
    if item.kind is ConditionKind.SKILL and item.skill_id is None:
        return phrase("The condition needs a skill of the catalogue. Please choose one.")
    if item.kind is ConditionKind.PREFECTURE:
        if not item.text_value.strip():
            return phrase("The condition needs a prefecture. Please write one.")
        check_line(item.text_value, field="conditions", name=phrase("The prefecture"))
    return None
