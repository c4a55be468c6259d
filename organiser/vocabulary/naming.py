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
    ("VoiceState", "looking"): "Looking into it",
    ("VoiceState", "done"): "Dealt with",
    ("VoiceState", "will not"): "Will not be done",
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
    ("Reader", "participant"): "Participants",
    ("Reader", "host"): "The host of a visit",
    ("Reader", "organiser"): "The organiser",
    ("Reader", "organiser alone"): "Only you, nobody beside you",
    ("Reader", "invitee"): "The person who is written to",
    ("Fact", "key"): "Number inside the book",
    ("Fact", "plan"): "The plan",
    ("Fact", "name"): "Names of people",
    ("Fact", "private contact"): "Private telephone numbers and addresses",
    ("Fact", "circle contact"): "Contacts shared within the circle",
    ("Fact", "personal"): "Birth dates and other personal facts",
    ("Fact", "health"): "Food and health of single people",
    ("Fact", "health counts"): "How many eat what",
    ("Fact", "emergency contact"): "Contacts in an emergency",
    ("Fact", "money"): "Fees and payments",
    ("Fact", "room and seat"): "Rooms and seats of single people",
    ("Fact", "room mates"): "Who shares a room",
    ("Fact", "internal"): "Internal notes",
    ("Fact", "me only"): "What only you may read",
    ("Fact", "organiser contact"): "Your own contact",
    ("Fact", "host contact"): "Telephone numbers of hosts",
    ("Fact", "host wishes"): "Wishes of hosts",
    ("Fact", "bus"): "Bus, driver and parking",
    ("Fact", "place details"): "Sights and rules of the places",
    ("Fact", "relationship"): "Your relationship with people",
}
