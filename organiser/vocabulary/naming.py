"""The names of the words on screen and paper."""

from enum import StrEnum

from organiser.wording import Phrase, phrase


def label(word: StrEnum) -> Phrase:
    """Return the name of a word for screens and papers."""
    plain = word.value[:1].upper() + word.value[1:]
    return phrase(LABELS.get((type(word).__name__, word.value), plain))


#: Names where the capitalised value would read badly or would mean two things in another language.
LABELS: dict[tuple[str, str], str] = {
    ("AvailabilityLevel", "open"): "Has room",
    ("AvailabilityLevel", "some"): "Some room",
    ("AvailabilityLevel", "none"): "No room",
    ("AvailabilityLevel", "unknown"): "Room not known",
    ("Sensitivity", "open"): "Open",
    ("Sensitivity", "circle"): "Within the circle",
    ("PromiseState", "open"): "Still open",
    ("ContactKind", "mail"): "E-mail",
    ("Channel", "mail"): "E-mail",
    ("StopKind", "meeting"): "Gathering",
    ("StopKind", "break"): "Rest",
    ("StopKind", "end"): "End of tour",
    ("InteractionKind", "visit"): "Visit",
    ("InteractionKind", "event"): "Event",
    ("InteractionKind", "introduction"): "Introduction",
    ("Stage", "asked"): "Asked",
    ("RhythmState", "none"): "No rhythm",
    ("AskedState", "never"): "Never asked",
    ("AskedState", "not within a year"): "Left out for a year",
    ("AskedState", "within 90 days"): "Asked within 90 days",
    ("HostState", "asked"): "Request sent",
    ("FollowUpKind", "offered a seat"): "Told that a seat is free",
    ("ContributorRole", "partner"): "Partner",
    ("WordPurpose", "ask"): "Ask",
    ("ThanksState", "owed"): "Thanks owed",
    ("ThanksState", "given"): "Thanked",
    ("ThanksState", "not needed"): "No thanks needed",
    ("ConditionKind", "skill"): "Has a skill",
    ("ConditionKind", "prefecture"): "In a prefecture",
    ("ConditionKind", "attended this kind"): "Attended a programme of this kind",
    ("ConditionKind", "never attended this kind"): "Never attended a programme of this kind",
    ("LegSource", "unknown"): "Time not known",
}
