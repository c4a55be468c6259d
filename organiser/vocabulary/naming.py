"""The names of the words on screen and paper."""

from enum import StrEnum

from organiser.vocabulary.inviting import Stage
from organiser.wording import Phrase, phrase


def label(word: StrEnum) -> Phrase:
    """Return the name of a word for screens and papers."""
    plain = word.value[:1].upper() + word.value[1:]
    return phrase(LABELS.get((type(word).__name__, word.value), plain))


def host_label(stage: Stage) -> Phrase:
    """Return how far a visit is agreed, as one says it of a host who was asked to receive."""
    return _HOST_STAGES.get(stage) or label(stage)


_HOST_STAGES = {
    Stage.CANDIDATE: phrase("Not asked"),
    Stage.ASKED: phrase("Request sent"),
    Stage.CONSIDERING: phrase("Host is considering"),
    Stage.ACCEPTED: phrase("Confirmed"),
    Stage.DECLINED: phrase("Cannot receive us"),
}

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
    ("LegSource", "typed"): "Minutes typed",
    ("Traffic", "normal"): "Normal traffic",
    ("Traffic", "light"): "Light traffic",
    ("Traffic", "heavy"): "Heavy traffic",
    ("Traffic", "jammed"): "Traffic at its worst",
    ("OrderLock", "free"): "May move",
    ("Listing", "not asked"): "Consent to be listed not asked",
    ("Listing", "agreed"): "Agreed to be listed",
    ("Listing", "refused"): "Does not want to be listed",
    ("CostKind", "other"): "Other costs",
    ("CostKind", "travel"): "Bus and travel",
    ("Currency", "JPY"): "Yen",
    ("Currency", "IDR"): "Rupiah",
}
