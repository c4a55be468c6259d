"""Who comes to an organisation and who leaves: posts, and the change of its representative.

What happened stays with the people as their posts, and with the organisation as who held them.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Interaction, InteractionParticipant, Position, Relationship
from organiser.services.checking import check_line, check_span
from organiser.services.organisations.organisations import load_organisation
from organiser.services.people.people import add_person, load_person
from organiser.services.people.person_drafts import PersonDraft
from organiser.services.periods import day_before, holding
from organiser.text.names import full_name
from organiser.vocabulary import InteractionKind, NameOrder, RelationshipKind
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Somebody of the book, or a name that is to be added to it."""

    person_id: int | None = None
    family_name: str = ""
    given_name: str = ""
    name_order: NameOrder = NameOrder.FAMILY_FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class PostDraft:
    """A post for somebody in an organisation."""

    who: Newcomer
    title: str = ""
    department: str = ""
    since: date | None = None
    until: date | None = None
    represents: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverDraft:
    """A change of representative: `from_day` is the first day of the one who comes.

    `leaves_id` is the person who leaves, None where nobody did it before; with `stays_as` they get
    a post of that title. `language` is that of the line on the timelines.
    """

    comes: Newcomer
    from_day: date
    leaves_id: int | None = None
    title: str = ""
    stays_as: str = ""
    is_predecessor: bool = True
    language: str = "ja"


def check_newcomer(who: Newcomer, *, field: str) -> None:
    """Raise `InvalidInput` when nobody is named."""
    names = (who.family_name, who.given_name)
    if who.person_id is None and not any(name.strip() for name in names):
        raise InvalidInput(
            phrase("Nobody is named. Please choose a person or enter a name."), field=field
        )
    for name in names:
        check_line(name, field=field, name=phrase("The name"))


def check_post(draft: PostDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_newcomer(draft.who, field="who")
    check_line(draft.title, field="title", name=phrase("Title"))
    check_line(draft.department, field="department", name=phrase("Department"))
    check_span(draft.since, draft.until, field="until")


def check_handover(draft: HandoverDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_newcomer(draft.comes, field="comes")
    if draft.leaves_id is not None and draft.leaves_id == draft.comes.person_id:
        raise InvalidInput(
            phrase("Nobody follows themselves. Please choose another person."), field="comes"
        )
    check_line(draft.title, field="title", name=phrase("Title"))
    check_line(draft.stays_as, field="stays_as", name=phrase("Title"))


def add_post(session: Session, organisation_id: int, draft: PostDraft, *, today: date) -> int:
    """Give somebody a post in an organisation, adding them if they are new; return their id."""
    check_post(draft)
    load_organisation(session, organisation_id)
    person_id = _find_or_add(session, draft.who, today)
    session.add(
        Position(
            person_id=person_id,
            organisation_id=organisation_id,
            title=draft.title,
            department=draft.department,
            since=draft.since,
            until=draft.until,
            represents=draft.represents,
        )
    )
    session.flush()
    return person_id


def change_representative(
    session: Session, organisation_id: int, draft: HandoverDraft, *, today: date
) -> int:
    """Let one person follow another as representative and return the newcomer's id.

    The posts of the one who leaves end the day before; so do other posts here of the one who comes.
    Their timelines and the organisation's get a note, which is no contact. Raises `InvalidInput`
    with the field when the days do not fit.
    """
    check_handover(draft)
    load_organisation(session, organisation_id)
    comes_id = _find_or_add(session, draft.comes, today)
    _refuse_second_time(session, organisation_id, comes_id, draft.from_day)
    if draft.leaves_id is not None:
        _end_posts(session, organisation_id, draft.leaves_id, draft.from_day)
        if draft.stays_as:
            _open_post(session, organisation_id, draft.leaves_id, draft, is_new=False)
    _end_posts(session, organisation_id, comes_id, draft.from_day)
    _open_post(session, organisation_id, comes_id, draft, is_new=True)
    if draft.leaves_id is not None and draft.is_predecessor:
        _note_predecessor(session, draft.leaves_id, comes_id, draft.from_day)
    _note_change(session, organisation_id, comes_id, draft, today=today)
    session.flush()
    return comes_id


def _find_or_add(session: Session, who: Newcomer, today: date) -> int:
    if who.person_id is not None:
        return load_person(session, who.person_id).id
    draft = PersonDraft(
        family_name=who.family_name, given_name=who.given_name, name_order=who.name_order
    )
    return add_person(session, draft, today=today)


def _refuse_second_time(session: Session, organisation_id: int, comes_id: int, day: date) -> None:
    query = select(Position.id).where(
        Position.organisation_id == organisation_id,
        Position.person_id == comes_id,
        Position.represents,
        holding(Position.since, Position.until, day),
    )
    if session.scalars(query).first() is not None:
        raise InvalidInput(
            phrase("This person represents it already on {day}. Please choose another.", day=day),
            field="comes",
        )


def _end_posts(session: Session, organisation_id: int, person_id: int, day: date) -> None:
    """End what a person does here the day before; what began later, or is over, stays."""
    query = select(Position).where(
        Position.organisation_id == organisation_id,
        Position.person_id == person_id,
        holding(Position.since, Position.until, day),
    )
    for post in session.scalars(query):
        if post.since is not None and post.since > day_before(day):
            raise InvalidInput(
                phrase(
                    "The present post began on {since}. Please choose a later day.",
                    since=post.since,
                ),
                field="from_day",
            )
        post.until = day_before(day)


def _open_post(
    session: Session, organisation_id: int, person_id: int, draft: HandoverDraft, *, is_new: bool
) -> None:
    session.add(
        Position(
            person_id=person_id,
            organisation_id=organisation_id,
            title=draft.title if is_new else draft.stays_as,
            since=draft.from_day,
            represents=is_new,
        )
    )


def _note_predecessor(session: Session, leaves_id: int, comes_id: int, day: date) -> None:
    known = select(Relationship.id).filter_by(
        kind=RelationshipKind.PREDECESSOR, first_person_id=leaves_id, second_person_id=comes_id
    )
    if session.scalars(known).first() is None:
        session.add(
            Relationship(
                kind=RelationshipKind.PREDECESSOR,
                first_person_id=leaves_id,
                second_person_id=comes_id,
                since=day,
            )
        )


def _note_change(
    session: Session, organisation_id: int, comes_id: int, draft: HandoverDraft, *, today: date
) -> None:
    """Leave a note on both timelines; of a change to come it is dated today and says its day."""
    after, before = _name(session, comes_id), _name(session, draft.leaves_id)
    said = phrase("New representative: {after}", after=after)
    if before:
        said = phrase("Change of representative: {before} → {after}", before=before, after=after)
    if draft.from_day > today:
        said = phrase("{what} (from {day})", what=said, day=draft.from_day)
    note = Interaction(
        kind=InteractionKind.NOTE,
        happened_on=min(draft.from_day, today),
        text=said.in_language(draft.language),
        organisation_id=organisation_id,
    )
    note.participants = [
        InteractionParticipant(person_id=person_id)
        for person_id in (draft.leaves_id, comes_id)
        if person_id is not None
    ]
    session.add(note)


def _name(session: Session, person_id: int | None) -> str:
    if person_id is None:
        return ""
    person = load_person(session, person_id)
    return full_name(person.family_name, person.given_name, person.name_order)
