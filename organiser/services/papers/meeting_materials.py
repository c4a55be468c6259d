"""Gathering what the organiser has at hand before talking to somebody."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Invitation, Programme
from organiser.models import Session as ProgrammeSession
from organiser.papers.meeting_material import (
    Ability,
    MeetingMaterial,
    OpenPromise,
    PastContact,
    TieTo,
)
from organiser.papers.options import PaperSubject
from organiser.services.papers.naming import get_sender, list_paper_names
from organiser.services.people.person_pages import get_person_page
from organiser.services.people.person_values import PersonFacts, PersonPage, Post, Tie
from organiser.services.relations.tie_words import tie_label
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timeline_values import TimelineEntry
from organiser.services.relations.timelines import Wanted, list_entries
from organiser.vocabulary import Sensitivity, Stage

#: More is not read before a talk.
_CONTACTS = 6
#: Over and done with, as far as a talk is concerned.
_CLOSED = (Stage.DECLINED, Stage.SET_ASIDE, Stage.WITHDRAWN, Stage.NO_REPLY)


def gather_meeting(session: Session, subject: PaperSubject, today: date) -> MeetingMaterial:
    """Return all for a card about the subject's person; raises `NotFound`.

    Others present are the subject's `person_ids`, or those who accepted the programme of its
    session.
    """
    assert subject.person_id is not None
    page = get_person_page(session, subject.person_id, today=today)
    present = {*subject.person_ids, *_accepted(session, subject.session_id)} - {subject.person_id}
    facts = page.facts
    is_secret = facts.notes_sensitivity is Sensitivity.ME_ONLY
    return MeetingMaterial(
        person_id=facts.person_id,
        name=list_paper_names(session, [facts.person_id])[facts.person_id],
        posts=tuple(_post(post) for post in page.posts if post.is_current),
        former_names=facts.former_names,
        nickname=facts.nickname,
        place=page.place,
        languages=facts.languages,
        birthday=facts.birthday,
        how_we_met=_how_we_met(facts),
        met_on=page.known_since,
        introduced_by=facts.introduced_by.name if facts.introduced_by else "",
        contact_count=page.history.contact_count,
        contacts=tuple(_contacts(session, facts.person_id)),
        promises=tuple(
            OpenPromise(side=one.side, text=one.text, due_on=one.due_on) for one in page.promises
        ),
        abilities=tuple(
            Ability(skill=one.skill, stance=one.stance, level=one.level) for one in page.expertise
        ),
        invitations=tuple(_invitations(page)),
        ties=tuple(_ties(page.ties, present)),
        topics_to_avoid=facts.topics_to_avoid,
        notes="" if is_secret else facts.notes,
        secret_notes=facts.notes if is_secret else "",
        occasion=_occasion(session, subject.session_id),
        present=len(present),
        sender=get_sender(session),
    )


def _how_we_met(facts: PersonFacts) -> str:
    return "  ".join(part for part in (facts.how_we_met, facts.met_place) if part.strip())


def _post(post: Post) -> str:
    return " ".join(part for part in (post.organisation, post.department, post.title) if part)


def _contacts(session: Session, person_id: int) -> Iterator[PastContact]:
    wanted = Wanted(limit=_CONTACTS)
    for entry in list_entries(session, TimelineOwner(person_id=person_id), wanted):
        yield _contact(entry)


def _contact(entry: TimelineEntry) -> PastContact:
    if entry.sensitivity is Sensitivity.ME_ONLY:
        return PastContact(secret=f"{entry.about} {entry.text}".strip())
    return PastContact(
        happened_on=entry.happened_on, kind=entry.kind, about=entry.about, text=entry.text
    )


def _invitations(page: PersonPage) -> Iterator[str]:
    for invitation in page.invitations:
        if invitation.stage not in _CLOSED:
            yield invitation.programme


def _ties(ties: Iterable[Tie], present: Collection[int]) -> Iterator[TieTo]:
    """Yield the ties that hold, those to people who are present first."""
    holding = [tie for tie in ties if not tie.is_over]
    for tie in sorted(holding, key=lambda tie: tie.other.person_id not in present):
        yield TieTo(
            name=tie.other.name,
            how=tie_label(tie),
            note=tie.note,
            is_present=tie.other.person_id in present,
        )


def _accepted(session: Session, session_id: int | None) -> set[int]:
    if session_id is None:
        return set()
    query = (
        select(Invitation.person_id)
        .join(ProgrammeSession, ProgrammeSession.programme_id == Invitation.programme_id)
        .where(ProgrammeSession.id == session_id, Invitation.stage == Stage.ACCEPTED)
    )
    return set(session.scalars(query))


def _occasion(session: Session, session_id: int | None) -> str:
    if session_id is None:
        return ""
    query = (
        select(Programme.name, ProgrammeSession.theme)
        .join(ProgrammeSession, ProgrammeSession.programme_id == Programme.id)
        .where(ProgrammeSession.id == session_id)
    )
    return "  ".join(part for part in session.execute(query).one() if part)
