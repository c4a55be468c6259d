"""Where the words of a search may stand in what is written about a person."""

from collections.abc import Mapping
from enum import StrEnum

from organiser.wording import Phrase, phrase


class FoundIn(StrEnum):
    """Where the words stand by which a person was found."""

    READING = "reading"
    FURTHER_NAME = "further name"
    FORMER_NAME = "former name"
    ORGANISATION = "organisation"
    TAG = "tag"
    POST = "post"
    SKILL = "skill"
    CONTACT_POINT = "contact point"
    CIRCLE = "circle"
    ADDRESS = "address"
    LANGUAGES = "languages"
    MEETING = "how we met"
    PROMISE = "promise"
    NOTE = "note"
    AVAILABILITY = "availability"
    CONSENT = "consent"
    TIMELINE = "timeline"


def name_of(found_in: FoundIn) -> Phrase:
    """Return the name of such a place as a list says it."""
    return _NAMES[found_in]


_NAMES: Mapping[FoundIn, Phrase] = {
    FoundIn.READING: phrase("Reading"),
    FoundIn.FURTHER_NAME: phrase("Further name"),
    FoundIn.FORMER_NAME: phrase("Former name"),
    FoundIn.ORGANISATION: phrase("Organisation"),
    FoundIn.TAG: phrase("Tag"),
    FoundIn.POST: phrase("Post"),
    FoundIn.SKILL: phrase("Skill"),
    FoundIn.CONTACT_POINT: phrase("Contact point"),
    FoundIn.CIRCLE: phrase("Circle"),
    FoundIn.ADDRESS: phrase("Address"),
    FoundIn.LANGUAGES: phrase("Languages"),
    FoundIn.MEETING: phrase("How we met"),
    FoundIn.PROMISE: phrase("Promise"),
    FoundIn.NOTE: phrase("Note"),
    FoundIn.AVAILABILITY: phrase("Availability"),
    FoundIn.CONSENT: phrase("Consent"),
    FoundIn.TIMELINE: phrase("Timeline"),
}
