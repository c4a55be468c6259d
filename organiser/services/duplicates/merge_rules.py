"""What becomes of every row that points at a person or body that is merged into another.

The rows move to the one who is kept. Two rows that say the same there become one, by the rule of
their table; a row between the two themselves has nothing left to say and goes.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import object_session

from organiser.models import (
    Address,
    AgendaItem,
    Attendance,
    Availability,
    Base,
    CircleMember,
    ClosedDay,
    Consent,
    ContactPoint,
    Contributor,
    Expertise,
    Feedback,
    FormerKind,
    FormerName,
    HostAnswer,
    HostVisit,
    ImportedCard,
    Interaction,
    InteractionParticipant,
    Invitation,
    Licence,
    NextStep,
    NotTheSame,
    PairWish,
    PaperHolder,
    PaperIssue,
    Participant,
    Payment,
    Person,
    PersonTag,
    Photo,
    Position,
    Promise,
    Relationship,
    Rhythm,
    Room,
    RoomPlace,
    SavedFilterPerson,
    Seat,
    Stop,
    StopAttendance,
    Thanks,
    ThemeIdea,
    VisitingWindow,
    Voice,
)
from organiser.models.belonging import ROW_NAMES
from organiser.services.duplicates.merge_joins import (
    Row,
    contact_key,
    join_address,
    join_attendance,
    join_consent,
    join_contact_point,
    join_contributor,
    join_expertise,
    join_feedback,
    join_former_kind,
    join_former_name,
    join_invitation,
    join_licence,
    join_member,
    join_pair_wish,
    join_paper_holder,
    join_participant,
    join_position,
    join_stop_attendance,
    join_thanks,
    join_tie,
    keep_ours,
    one_place,
    overlap,
    tie_key,
    valid_together,
)
from organiser.text.folding import fold
from organiser.wording import Phrase, phrase

#: Gives, for an id in a row, the id that stands there after the merge.
Merged = Callable[[int | None], int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The rule of one table; `columns` are those that point at the one who is merged.

    Rows of the same `key` become one if they `meet`; without a key each stands for itself. `join`
    takes over into the first what the second says. Rows `within` the two themselves go. Where the
    row cannot simply be pointed elsewhere, `renew` gives the one that takes its place. What points
    at a row that becomes one with another follows it, by the rules of `parts` if there are any.
    """

    mapped: type[Base]
    columns: tuple[str, ...] = ("person_id",)
    called: Phrase | None = None
    key: Callable[[Row, Merged], Hashable] | None = None
    meet: Callable[[Row, Row], bool] = lambda ours, theirs: True
    join: Callable[[Row, Row], None] = keep_ours
    within: Callable[[Row, Merged], bool] = lambda row, merged: False
    renew: Callable[[Row, Merged], Base] | None = None
    parts: tuple["Rule", ...] = ()

    @property
    def table(self) -> str:
        """Return the name of the table."""
        return str(self.mapped.__tablename__)

    @property
    def label(self) -> Phrase:
        """Return what its rows are called, `called` if not as everywhere."""
        return self.called or ROW_NAMES[self.table][1]


def by(*columns: str) -> Callable[[Row, Merged], Hashable]:
    """Return the key of rows that are one when these columns are equal."""
    return lambda row, merged: tuple(getattr(row, name) for name in columns)


def by_text(*columns: str, exactly: tuple[str, ...] = ()) -> Callable[[Row, Merged], Hashable]:
    """Return the key of rows that are one when these texts are, however they are written."""

    def key(row: Row, _merged: Merged) -> Hashable:
        texts = tuple(fold(getattr(row, name)) for name in columns)
        return texts + tuple(getattr(row, name) for name in exactly)

    return key


def _tie_of_people_key(row: Row, merged: Merged) -> Hashable:
    first = merged(row.first_person_id), row.first_organisation_id
    second = merged(row.second_person_id), row.second_organisation_id
    return tie_key(row.kind, first, second)


def _tie_of_bodies_key(row: Row, merged: Merged) -> Hashable:
    first = row.first_person_id, merged(row.first_organisation_id)
    second = row.second_person_id, merged(row.second_organisation_id)
    return tie_key(row.kind, first, second)


def _both_ends(*columns: str) -> Callable[[Row, Merged], bool]:
    def within(row: Row, merged: Merged) -> bool:
        first, second = (merged(getattr(row, name)) for name in columns)
        return first == second

    return within


def _pair_key(*columns: str) -> Callable[[Row, Merged], Hashable]:
    return lambda row, merged: frozenset(merged(getattr(row, name)) for name in columns)


def _renewed(*columns: str, besides: tuple[str, ...]) -> Callable[[Row, Merged], Base]:
    """Return how a pair is written anew: its ids stand in order, and the other may come first."""

    def renew(row: Row, merged: Merged) -> Base:
        ids = sorted(merged(getattr(row, name)) or 0 for name in columns)
        pair: dict[str, Any] = dict(zip(columns, ids, strict=True))
        renewed: Base = type(row)(**pair, **{name: getattr(row, name) for name in besides})
        return renewed

    return renew


def _thanks_key(row: Row, _merged: Merged) -> Hashable:
    """Thanks for one session or one stop are one; any other stand for themselves."""
    if row.session_id is None and row.stop_id is None:
        return (row.id,)
    return (row.session_id, row.stop_id, row.occasion)


def _night_key(row: Row, _merged: Merged) -> Hashable:
    """Nobody sleeps in two rooms of one stop."""
    session = object_session(row)
    assert session is not None
    return session.get_one(Room, row.room_id).stop_id


_ADDRESS_KEY = by_text("prefecture", "municipality", "rest")
_PEOPLE = ("first_person_id", "second_person_id")
_BODIES = ("first_organisation_id", "second_organisation_id")
_WISH = ("first_id", "second_id")

#: What hangs on somebody's part in a tour, when they were noted twice on one.
_PARTICIPANT_RULES: tuple[Rule, ...] = (
    Rule(
        mapped=StopAttendance,
        columns=("participant_id",),
        key=by("stop_id"),
        join=join_stop_attendance,
    ),
    Rule(mapped=Payment, columns=("participant_id",)),
    Rule(mapped=Seat, columns=("participant_id",), key=by("vehicle_id")),
    Rule(mapped=RoomPlace, columns=("participant_id",), key=_night_key),
    Rule(
        mapped=PairWish,
        columns=_WISH,
        key=_pair_key(*_WISH),
        join=join_pair_wish,
        within=_both_ends(*_WISH),
        renew=_renewed(*_WISH, besides=("kind", "for_seats", "for_rooms", "note")),
    ),
)

PERSON_RULES: tuple[Rule, ...] = (
    # Two terms of one post that touch are one, from the first day to the last.
    Rule(
        mapped=Position,
        key=by_text("title", "department", exactly=("organisation_id",)),
        meet=overlap,
        join=join_position,
    ),
    Rule(mapped=ContactPoint, key=lambda row, merged: contact_key(row), join=join_contact_point),
    Rule(mapped=Address, key=_ADDRESS_KEY, meet=one_place, join=join_address),
    Rule(mapped=PersonTag, key=by("tag")),
    Rule(mapped=FormerName, key=by("family_name", "given_name"), join=join_former_name),
    Rule(mapped=Expertise, key=by("skill_id", "stance"), join=join_expertise),
    # All that was heard stays; the newest counts.
    Rule(mapped=Availability, key=by("level", "as_of", "until", "note")),
    Rule(
        mapped=InteractionParticipant,
        called=phrase("Entries of the timeline"),
        key=by("interaction_id"),
    ),
    # One person has one invitation to a programme: the one that is further on, with all answers.
    Rule(mapped=Invitation, key=by("programme_id"), join=join_invitation),
    Rule(mapped=Attendance, key=by("session_id"), join=join_attendance),
    Rule(mapped=Contributor, key=by("programme_id", "role"), join=join_contributor),
    Rule(mapped=Thanks, key=_thanks_key, join=join_thanks),
    Rule(mapped=Feedback, key=by("programme_id"), join=join_feedback),
    Rule(mapped=AgendaItem),
    Rule(mapped=NextStep),
    Rule(mapped=ThemeIdea),
    Rule(
        mapped=Promise,
        key=by("side", "text", "since", "due_on", "state", "closed_on", "outcome"),
    ),
    # A tie between the two is a tie to oneself: it goes, and its note to the notes.
    Rule(
        mapped=Relationship,
        columns=_PEOPLE,
        key=_tie_of_people_key,
        meet=overlap,
        join=join_tie,
        within=_both_ends(*_PEOPLE),
    ),
    Rule(mapped=CircleMember, key=by("circle_id"), join=join_member),
    # A refusal is never lost: the latest day of agreeing and of refusing are both kept.
    Rule(mapped=Consent, key=by("kind"), join=join_consent),
    Rule(mapped=HostVisit),
    Rule(mapped=HostAnswer),
    # A paper that both got is held once; papers made for either stay what they were.
    Rule(mapped=PaperHolder, key=by("issue_id"), join=join_paper_holder),
    Rule(mapped=PaperIssue),
    Rule(mapped=Voice),
    Rule(
        mapped=Participant,
        key=by("tour_id"),
        join=join_participant,
        parts=_PARTICIPANT_RULES,
    ),
    Rule(mapped=Person, called=phrase("People they introduced"), columns=("introduced_by_id",)),
    # Whose of the two stays is chosen among the fields; it stands in the row that is kept.
    Rule(mapped=Photo, key=lambda row, merged: ()),
    Rule(mapped=Rhythm, key=lambda row, merged: ()),
    Rule(mapped=ImportedCard),
    Rule(mapped=SavedFilterPerson, called=phrase("Kept filters"), key=by("saved_filter_id")),
    Rule(
        mapped=NotTheSame,
        called=phrase("Known not to be the same"),
        columns=_PEOPLE,
        key=_pair_key(*_PEOPLE),
        within=_both_ends(*_PEOPLE),
        renew=_renewed(*_PEOPLE, besides=("noted_on",)),
    ),
)

ORGANISATION_RULES: tuple[Rule, ...] = (
    Rule(
        mapped=Position,
        called=phrase("People"),
        columns=("organisation_id",),
        key=by_text("title", "department", exactly=("person_id",)),
        meet=overlap,
        join=join_position,
    ),
    Rule(
        mapped=Address,
        columns=("organisation_id",),
        key=_ADDRESS_KEY,
        meet=one_place,
        join=join_address,
    ),
    Rule(
        mapped=Licence,
        columns=("organisation_id",),
        key=by_text("licence_class", "number"),
        meet=valid_together,
        join=join_licence,
    ),
    Rule(mapped=VisitingWindow, columns=("organisation_id",), key=by("weekday", "opens", "closes")),
    Rule(
        mapped=ClosedDay,
        columns=("organisation_id",),
        key=by("first_day", "last_day", "every_year", "reason"),
    ),
    Rule(mapped=FormerKind, columns=("organisation_id",), key=by("kind"), join=join_former_kind),
    Rule(
        mapped=Interaction, called=phrase("Entries of the timeline"), columns=("organisation_id",)
    ),
    Rule(mapped=Stop, columns=("organisation_id",)),
    Rule(
        mapped=Contributor,
        columns=("organisation_id",),
        key=by("programme_id", "role"),
        join=join_contributor,
    ),
    Rule(mapped=NextStep, columns=("organisation_id",)),
    Rule(
        mapped=Relationship,
        columns=_BODIES,
        key=_tie_of_bodies_key,
        meet=overlap,
        join=join_tie,
        within=_both_ends(*_BODIES),
    ),
    Rule(
        mapped=NotTheSame,
        called=phrase("Known not to be the same"),
        columns=_BODIES,
        key=_pair_key(*_BODIES),
        within=_both_ends(*_BODIES),
        renew=_renewed(*_BODIES, besides=("noted_on",)),
    ),
)
