"""Everything the papers of a programme may be made of, before and after the gate."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from organiser.papers.people import OwnText, PaperName, Sender
from organiser.papers.session_material import Attendee, Carrying
from organiser.vocabulary import Fact, VoiceState


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfSeries:
    """One date of a programme or of another one of its series; times are minutes of the day."""

    session_id: Annotated[int, Fact.KEY]
    programme_id: Annotated[int, Fact.KEY]
    held_on: Annotated[date, Fact.PLAN] = date.min
    starts: Annotated[int | None, Fact.PLAN] = None
    ends: Annotated[int | None, Fact.PLAN] = None
    programme: Annotated[str, Fact.PLAN] = ""
    theme: Annotated[str, Fact.PLAN] = ""
    place: Annotated[str, Fact.PLAN] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A point somebody raised and what became of it; who it was stays with the organiser."""

    voice_id: Annotated[int, Fact.KEY]
    said: Annotated[str, Fact.PLAN] = ""
    state: Annotated[VoiceState, Fact.PLAN] = VoiceState.RECEIVED
    answer: Annotated[str, Fact.PLAN] = ""
    answered_on: Annotated[date | None, Fact.PLAN] = None
    name: Annotated[PaperName, Fact.INTERNAL] = field(default_factory=PaperName)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeMaterial:
    """A programme with all that its papers may tell.

    `people` have a seat, in kana order. `days` are in the order of time, those of all programmes
    of its `series`; `heard` is in the organiser's order.
    """

    programme_id: Annotated[int, Fact.KEY]
    name: Annotated[str, Fact.PLAN] = ""
    series: Annotated[str, Fact.PLAN] = ""
    people: Annotated[tuple[Attendee, ...], Fact.KEY] = ()
    carrying: Annotated[tuple[Carrying, ...], Fact.KEY] = ()
    days: Annotated[tuple[DayOfSeries, ...], Fact.KEY] = ()
    heard: Annotated[tuple[Heard, ...], Fact.KEY] = ()
    sender: Annotated[Sender, Fact.ORGANISER_CONTACT] = field(default_factory=Sender)
    texts: Annotated[tuple[OwnText, ...], Fact.KEY] = ()

    @property
    def own_days(self) -> tuple[date, ...]:
        """Return the dates of the programme itself."""
        return tuple(day.held_on for day in self.days if day.programme_id == self.programme_id)
