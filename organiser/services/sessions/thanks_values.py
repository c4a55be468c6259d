"""What screens and forms hold of thanks: what is owed, what was given, and drafts, all frozen."""

from dataclasses import dataclass
from datetime import date, timedelta

from organiser.vocabulary import Channel, ThanksOccasion, ThanksState, label
from organiser.wording import Phrase, phrase, verbatim

#: Whoever received a group is thanked within so many days.
THANKS_DAYS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ThanksKey:
    """Which thanks: one person's for a session or a stop, or those noted by hand as a row."""

    person_id: int
    occasion: ThanksOccasion
    session_id: int | None = None
    stop_id: int | None = None
    thanks_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedThanks:
    """Thanks that are still owed to one person, and what for.

    `owed_on` is the day of the session or stop. `matter` is the session's theme, the name of the
    stop, or what was noted; never the theme of a session off the record. `deputy_name` came in
    the person's place; `on_behalf_of` is the body that the person represented that day.
    """

    key: ThanksKey
    name: str
    honorific: str
    organisation: str
    title: str
    owed_on: date
    programme_id: int | None
    programme: str
    matter: str = ""
    deputy_name: str = ""
    on_behalf_of: str = ""

    @property
    def person_id(self) -> int:
        """Return who is to be thanked."""
        return self.key.person_id

    @property
    def due_on(self) -> date | None:
        """Return by when hosts of a tour are thanked; of others nothing is said."""
        if self.key.occasion is not ThanksOccasion.RECEIVED:
            return None
        return self.owed_on + timedelta(days=THANKS_DAYS)

    @property
    def what_for(self) -> Phrase:
        """Return what the person did, in words."""
        return what_for(
            self.key.occasion,
            self.matter,
            deputy_name=self.deputy_name,
            on_behalf_of=self.on_behalf_of,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledThanks:
    """Thanks that were given, or that the organiser found were not needed."""

    thanks_id: int
    person_id: int
    name: str
    occasion: ThanksOccasion
    state: ThanksState
    owed_on: date
    given_on: date | None
    channel: Channel | None
    words: str
    matter: str

    @property
    def what_for(self) -> Phrase:
        """Return what the person did, in words."""
        return what_for(self.occasion, self.matter)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThanksDraft:
    """How somebody was thanked.

    Without a channel the one used last with them counts, without a day today. `language` is that
    of the line which the thanks leave on the timeline.
    """

    channel: Channel | None = None
    words: str = ""
    given_on: date | None = None
    language: str = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft:
    """Thanks owed that no session or tour knows of: what for, since when, in which programme."""

    about: str = ""
    owed_on: date
    programme_id: int | None = None


def what_for(
    occasion: ThanksOccasion, matter: str, *, deputy_name: str = "", on_behalf_of: str = ""
) -> Phrase:
    """Return what somebody is thanked for, as a line of a list says it."""
    if occasion is ThanksOccasion.OTHER and matter:
        return verbatim(matter)
    if deputy_name:
        return phrase("Represented by {deputy}", deputy=deputy_name)
    if on_behalf_of:
        return phrase(
            "{occasion} (for {organisation})",
            occasion=label(occasion),
            organisation=on_behalf_of,
        )
    if occasion is ThanksOccasion.RECEIVED and matter:
        return phrase("{occasion}: {matter}", occasion=label(occasion), matter=matter)
    return label(occasion)
