"""Everything the papers of a session may be made of, before and after the gate."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from organiser.papers.people import OwnText, PaperName, Sender
from organiser.vocabulary import ContributorRole, Fact, Presence


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody with a seat, or a guest who came without one; `presence` is what is noted.

    With `has_agreed` other participants may read their name; only who refused to be listed has not.
    """

    person_id: Annotated[int, Fact.KEY]
    has_agreed: Annotated[bool, Fact.KEY] = True
    has_seat: Annotated[bool, Fact.KEY] = True
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    organisation: Annotated[str, Fact.NAME] = ""
    title: Annotated[str, Fact.NAME] = ""
    presence: Annotated[Presence | None, Fact.PLAN] = None
    deputy_name: Annotated[str, Fact.NAME] = ""
    note: Annotated[str, Fact.INTERNAL] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPart:
    """One item of an agenda and who leads it; `starts` is a minute of the day, if that is known."""

    item_id: Annotated[int, Fact.KEY]
    title: Annotated[str, Fact.PLAN] = ""
    minutes: Annotated[int, Fact.PLAN] = 0
    starts: Annotated[int | None, Fact.PLAN] = None
    person_id: Annotated[int | None, Fact.KEY] = None
    has_agreed: Annotated[bool, Fact.KEY] = True
    leader: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    organisation: Annotated[str, Fact.NAME] = ""
    post: Annotated[str, Fact.NAME] = ""
    note: Annotated[str, Fact.INTERNAL] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrying:
    """A person or a body that carries the programme; `body` is the name of a body."""

    role: Annotated[ContributorRole, Fact.PLAN]
    body: Annotated[str, Fact.PLAN] = ""
    person_id: Annotated[int | None, Fact.KEY] = None
    has_agreed: Annotated[bool, Fact.KEY] = True
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    organisation: Annotated[str, Fact.NAME] = ""
    title: Annotated[str, Fact.NAME] = ""
    duty: Annotated[str, Fact.INTERNAL] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAfter:
    """What is to be done after a session: by the organiser, a person, a body, or nobody any more.

    `outcome` is what came of it, as the organiser noted it.
    """

    step_id: Annotated[int, Fact.KEY]
    text: Annotated[str, Fact.PLAN] = ""
    due_on: Annotated[date | None, Fact.PLAN] = None
    done_on: Annotated[date | None, Fact.PLAN] = None
    is_own: Annotated[bool, Fact.KEY] = False
    body: Annotated[str, Fact.PLAN] = ""
    person_id: Annotated[int | None, Fact.KEY] = None
    has_agreed: Annotated[bool, Fact.KEY] = True
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    outcome: Annotated[str, Fact.INTERNAL] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionMaterial:
    """A session with all that its papers may tell; times are minutes of the day.

    `attendees` stand in kana order: who has a seat, then guests. Of a session off the record
    nothing is told but its day, its place and its people.
    """

    session_id: Annotated[int, Fact.KEY]
    programme_id: Annotated[int, Fact.KEY]
    off_the_record: Annotated[bool, Fact.KEY] = False
    programme: Annotated[str, Fact.PLAN] = ""
    held_on: Annotated[date, Fact.PLAN] = date.min
    starts: Annotated[int | None, Fact.PLAN] = None
    ends: Annotated[int | None, Fact.PLAN] = None
    theme: Annotated[str, Fact.PLAN] = ""
    place: Annotated[str, Fact.PLAN] = ""
    link: Annotated[str, Fact.PLAN] = ""
    cost_note: Annotated[str, Fact.PLAN] = ""
    capacity: Annotated[int | None, Fact.PLAN] = None
    agenda: Annotated[tuple[AgendaPart, ...], Fact.KEY] = ()
    attendees: Annotated[tuple[Attendee, ...], Fact.KEY] = ()
    carrying: Annotated[tuple[Carrying, ...], Fact.KEY] = ()
    decisions: Annotated[str, Fact.PLAN] = ""
    minutes: Annotated[str, Fact.PLAN] = ""
    steps: Annotated[tuple[StepAfter, ...], Fact.KEY] = ()
    sender: Annotated[Sender, Fact.ORGANISER_CONTACT] = field(default_factory=Sender)
    texts: Annotated[tuple[OwnText, ...], Fact.KEY] = ()
