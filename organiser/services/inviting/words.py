"""A first draft of the words for one person: always edited by the organiser, never sent by us."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import Interaction, InteractionParticipant, Invitation, Person, Programme
from organiser.models import Session as ProgrammeSession
from organiser.services.inviting.word_fields import build_values, gap_marks
from organiser.services.inviting.word_values import (
    SPOKEN,
    WITH_SUBJECT,
    Facts,
    Manner,
    Matter,
    Words,
)
from organiser.services.inviting.wordings import (
    Wording,
    WordingKey,
    find_mistakes,
    find_wording,
    shipped_wording,
)
from organiser.services.people.acquaintance import list_faces
from organiser.services.settings import get_settings
from organiser.text.names import full_name
from organiser.text.word_templates import fill_template
from organiser.vocabulary import REAL_CONTACT
from organiser.wording import phrase

__all__ = [
    "SPOKEN",
    "WITH_SUBJECT",
    "Facts",
    "Manner",
    "Matter",
    "Words",
    "compose",
    "draft",
    "draft_from",
    "draft_to",
    "find_alike",
    "find_left_gaps",
    "load_facts",
    "preview",
]

#: Drafts this much alike, names apart, are worth a hint.
ALIKE_PERCENT = 95
#: So many of the latest words are looked through, within the time of a frame.
_LATEST = 500


def draft(session: Session, invitation_id: int, manner: Manner, *, today: date) -> Words:
    """Return a draft for one invitation: the ask, a reminder, a free seat; raises `NotFound`."""
    found = session.execute(
        select(Invitation.person_id, Invitation.programme_id, Invitation.asked_on).where(
            Invitation.id == invitation_id
        )
    ).one_or_none()
    if found is None:
        raise NotFound(phrase("This invitation is no longer in the book."))
    matter = Matter(programme_id=found.programme_id)
    facts = load_facts(session, found.person_id, matter, today=today)
    return draft_from(session, replace(facts, asked_on=found.asked_on), manner, today=today)


def draft_to(
    session: Session, person_id: int, matter: Matter, manner: Manner, *, today: date
) -> Words:
    """Return a draft of thanks, or of asking for feedback; raises `NotFound`."""
    facts = load_facts(session, person_id, matter, today=today)
    return draft_from(session, facts, manner, today=today)


def preview(
    session: Session,
    person_id: int,
    matter: Matter,
    manner: Manner,
    wording: Wording,
    *,
    today: date,
) -> Words:
    """Return what a wording not kept yet says to a real person; raises `InvalidInput`."""
    facts = load_facts(session, person_id, matter, today=today)
    return compose(facts, manner, wording, today=today)


def compose(facts: Facts, manner: Manner, wording: Wording, *, today: date) -> Words:
    """Return a wording filled in for one person; raises `InvalidInput` for its mistakes."""
    values = build_values(facts, manner, today=today)
    marks = gap_marks(manner.language)
    body = fill_template(wording.text, values, gaps=marks)
    empty = [*body.empty_fields]
    subject = ""
    if manner.channel in WITH_SUBJECT:
        head = fill_template(wording.subject, values, gaps=marks)
        subject, empty = " ".join(head.text.split()), [*head.empty_fields, *empty]
    gaps = tuple(dict.fromkeys(marks[name] for name in empty))
    return Words(subject=subject, text=body.text, gaps=gaps)


def find_left_gaps(text: str, gaps: tuple[str, ...]) -> tuple[str, ...]:
    """Return those marks of empty fields that still stand in the words."""
    return tuple(mark for mark in gaps if mark in text)


def find_alike(session: Session, invitation_id: int, text: str) -> str:
    """Return to whom nearly the same was said in this programme, their names apart; empty if none.

    Names whose words they were and hinders nobody.
    """
    rows = _said_before(session, invitation_id)
    own = session.execute(
        select(*_NAMES)
        .join(Invitation, Invitation.person_id == Person.id)
        .where(Invitation.id == invitation_id)
    ).one_or_none()
    if own is None or not rows or not text.strip():
        return ""
    from rapidfuzz import fuzz, process

    before = [_without_names(row.words, row[:3]) for row in rows]
    found = process.extractOne(
        _without_names(text, tuple(own)), before, scorer=fuzz.ratio, score_cutoff=ALIKE_PERCENT
    )
    if found is None:
        return ""
    like = rows[found[2]]
    return _full_name(session, like.person_id)


_NAMES = (Person.family_name, Person.given_name, Person.honorific)


def _said_before(session: Session, invitation_id: int) -> Any:  # noqa: ANN401 - rows
    programme = select(Invitation.programme_id).where(Invitation.id == invitation_id)
    return session.execute(
        select(*_NAMES, Invitation.words, Invitation.person_id)
        .join(Person, Person.id == Invitation.person_id)
        .where(
            Invitation.programme_id == programme.scalar_subquery(),
            Invitation.id != invitation_id,
            Invitation.words != "",
        )
        .order_by(Invitation.asked_on.desc(), Invitation.id)
        .limit(_LATEST)
    ).all()


def _without_names(text: str, names: tuple[str, ...]) -> str:
    """Return words without the name in them, and without the blanks around it."""
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = text.replace(name, "")
    return " ".join(text.split())


def _full_name(session: Session, person_id: int) -> str:
    row = session.execute(
        select(Person.family_name, Person.given_name, Person.name_order).where(
            Person.id == person_id
        )
    ).one()
    return full_name(*row)


def draft_from(session: Session, facts: Facts, manner: Manner, *, today: date) -> Words:
    """Return a draft for one person of whom everything is known, in the wording that fits."""
    key = WordingKey(
        purpose=manner.purpose,
        politeness=manner.politeness,
        language=manner.language,
        kind=facts.kind,
        channel=manner.channel,
    )
    wording = find_wording(session, key)
    mistakes = (*find_mistakes(wording.subject), *find_mistakes(wording.text))
    if not mistakes:
        return replace(compose(facts, manner, wording, today=today), kind=wording.kind)
    words = compose(facts, manner, shipped_wording(key), today=today)
    notice = phrase(
        "Your own wording has a mistake, so the shipped one stands here. {mistake}",
        mistake=mistakes[0].message,
    )
    return replace(words, notice=notice, kind=wording.kind)


def load_facts(session: Session, person_id: int, matter: Matter, *, today: date) -> Facts:
    """Return all that words to this person may speak of; raises `NotFound`."""
    person = _row(
        session,
        select(Person.family_name, Person.given_name, Person.name_order, Person.honorific).where(
            Person.id == person_id
        ),
    )
    if not person:
        raise NotFound(phrase("This person is no longer in the book."))
    face = list_faces(session, [person_id], today=today)[person_id]
    settings = get_settings(session)
    return Facts(
        **person,
        **_programme_values(session, matter.programme_id, today),
        **_contact_values(session, person_id, today),
        organisation=face.organisation,
        title=face.title,
        thanked_day=matter.held_on,
        about=matter.about,
        occasion=matter.occasion,
        sender=settings.organiser_name,
        telephone=settings.organiser_telephone,
        era_dates=settings.era_dates,
    )


def _programme_values(session: Session, programme_id: int | None, today: date) -> dict[str, Any]:
    row = _row(
        session,
        select(
            Programme.name.label("programme"),
            Programme.kind,
            Programme.theme,
            Programme.aim,
            Programme.place,
            Programme.link,
            Programme.cost_note,
            Programme.capacity,
        ).where(Programme.id == programme_id),
    )
    return row and row | _session_values(session, programme_id, today, row)


def _session_values(
    session: Session, programme_id: int | None, today: date, programme: dict[str, Any]
) -> dict[str, Any]:
    """Return when and where: the next session to come, its own place before the programme's."""
    row = _row(
        session,
        select(
            ProgrammeSession.held_on,
            ProgrammeSession.starts,
            ProgrammeSession.ends,
            ProgrammeSession.theme,
            ProgrammeSession.place,
            ProgrammeSession.link,
        )
        .where(ProgrammeSession.programme_id == programme_id, ProgrammeSession.held_on >= today)
        .order_by(ProgrammeSession.held_on, func.coalesce(ProgrammeSession.starts, 0))
        .limit(1),
    )
    return row and row | {key: row[key] or programme[key] for key in ("theme", "place", "link")}


def _contact_values(session: Session, person_id: int, today: date) -> dict[str, Any]:
    return _row(
        session,
        select(
            Interaction.kind.label("last_contact_kind"),
            Interaction.happened_on.label("last_contact_on"),
        )
        .join(InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id)
        .where(
            InteractionParticipant.person_id == person_id,
            Interaction.kind.in_(REAL_CONTACT),
            Interaction.happened_on <= today,
        )
        .order_by(Interaction.happened_on.desc(), Interaction.id.desc())
        .limit(1),
    )


def _row(session: Session, query: Select[*tuple[Any, ...]]) -> dict[str, Any]:
    """Return the one row that is found by its names, nothing where there is none."""
    found = session.execute(query).mappings().one_or_none()
    return {} if found is None else dict(found)
