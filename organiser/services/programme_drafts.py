"""What a form says about a programme, and whether that can be kept. No SQL here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from organiser.errors import InvalidInput
from organiser.services.checking import check_filled, check_line, check_text
from organiser.vocabulary import ConditionKind, OrganisationKind, ProgrammeKind, Verdict
from organiser.wording import phrase

#: Conditions that need a number.
NUMBERED = (
    ConditionKind.CONTACT_WITHIN_MONTHS,
    ConditionKind.AT_MOST_PER_ORGANISATION,
    ConditionKind.DAYS_SINCE_LAST_ASK,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionDraft:
    """What a programme asks of those it invites; `text_value` is a kind of organisation."""

    kind: ConditionKind
    weight: Verdict = Verdict.CAUTION
    number_value: int | None = None
    text_value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDraft:
    """One date of a programme; times are minutes of the day. No id: a new one."""

    held_on: date
    starts: int | None = None
    ends: int | None = None
    theme: str = ""
    place: str = ""
    link: str = ""
    session_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeDraft:
    """A programme as a form returns it; no capacity means no limit."""

    name: str
    kind: ProgrammeKind = ProgrammeKind.LIMITED
    series: str = ""
    theme: str = ""
    aim: str = ""
    place: str = ""
    link: str = ""
    cost_note: str = ""
    capacity: int | None = None
    reply_days: int = 7
    conditions: tuple[ConditionDraft, ...] = ()
    sessions: tuple[SessionDraft, ...] = ()


#: Columns that a draft and a programme share by name.
PLAIN_FIELDS = (
    "name",
    "kind",
    "series",
    "theme",
    "aim",
    "place",
    "link",
    "cost_note",
    "capacity",
    "reply_days",
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
    seen: set[tuple[ConditionKind, str]] = set()
    for item in conditions:
        if item.kind in NUMBERED and (item.number_value is None or item.number_value < 1):
            message = phrase("The condition needs a number of at least 1.")
            raise InvalidInput(message, field="conditions")
        if item.kind is ConditionKind.ORGANISATION_KIND and item.text_value not in set(
            OrganisationKind
        ):
            message = phrase("The condition needs a kind of organisation.")
            raise InvalidInput(message, field="conditions")
        if (item.kind, item.text_value) in seen:
            message = phrase("The same condition stands there twice. Please remove one.")
            raise InvalidInput(message, field="conditions")
        seen.add((item.kind, item.text_value))
