"""A book in which much hangs on one person, one organisation and one circle."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import (
    Answer,
    Attachment,
    Circle,
    CircleMember,
    ContactPoint,
    Expertise,
    HostVisit,
    Interaction,
    Person,
    PersonTag,
    Promise,
    Relationship,
    Skill,
)
from organiser.vocabulary import ContactKind, PromiseSide, RelationshipKind, Stage
from tests.factories import (
    TODAY,
    add,
    make_contact_point,
    make_day,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_stop,
    make_tour,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Full:
    """The ids of what a test speaks of; the first person is in everything."""

    person: int
    friend: int
    organisation: int
    circle: int
    alone: int
    shared: int
    stop: int
    skill: int


def fill_book(session: Session) -> Full:
    """Add everything that can hang on a person."""
    person = make_person(session, notes="山の話が好き")
    friend = make_person(
        session, family_name="小林", given_name="健", introduced_by_id=person, family_reading="こば"
    )
    organisation, circle = make_organisation(session), add(session, Circle(name="木曜の輪"))
    make_position(session, person, organisation)
    make_contact_point(session, person)
    add(session, PersonTag(person_id=person, tag="研修"))
    skill = add(session, Skill(name="看護師"))
    add(session, Expertise(person_id=person, skill_id=skill))
    add(session, CircleMember(circle_id=circle, person_id=person))
    add(session, Promise(person_id=person, side=PromiseSide.MINE, text="資料を送る", since=TODAY))
    alone = make_interaction(session, person)
    shared = make_interaction(session, person, friend, text="三人で会食")
    add(session, Attachment(
        interaction_id=alone, file_name="名簿.pdf", size_bytes=3, digest="ab" * 32, added_on=TODAY
    ))  # fmt: skip
    add(session, Relationship(
        kind=RelationshipKind.MENTOR, first_person_id=person, second_person_id=friend
    ))  # fmt: skip
    invitation = make_invitation(session, make_programme(session), person, stage=Stage.ACCEPTED)
    add(session, Answer(
        invitation_id=invitation, from_stage=Stage.ASKED, to_stage=Stage.ACCEPTED,
        given_on=date(2026, 11, 1), words="喜んで",
    ))  # fmt: skip
    stop = make_stop(session, make_day(session, make_tour(session)), organisation_id=organisation)
    add(session, HostVisit(stop_id=stop, person_id=person))
    return Full(
        person=person,
        friend=friend,
        organisation=organisation,
        circle=circle,
        alone=alone,
        shared=shared,
        stop=stop,
        skill=skill,
    )


def merge(session: Session, kept_id: int, gone_id: int) -> None:
    """Put two people together roughly: what is only the one's moves, what both have goes."""
    for mapped in (ContactPoint, Promise):
        for row in session.scalars(select(mapped).where(mapped.person_id == gone_id)):
            row.person_id = kept_id
    for row in session.scalars(select(PersonTag).where(PersonTag.person_id == gone_id)):
        session.delete(row)
    session.flush()
    add(session, ContactPoint(person_id=kept_id, kind=ContactKind.OTHER, value="旧姓で登録"))
    session.delete(session.get_one(Person, gone_id))


def text_of(session: Session, interaction_id: int) -> str:
    """Return what an entry says."""
    return session.get_one(Interaction, interaction_id).text
