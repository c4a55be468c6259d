"""Themes from what was said with people around a programme: what came up often, what was asked."""

import unicodedata
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from organiser.models import Interaction, InteractionParticipant, Person
from organiser.services.programmes.theme_values import (
    MOST_OF_A_KIND,
    NAMED,
    Looked,
    ThemeProposal,
    name_of,
    names_of,
)
from organiser.text.questions import find_question
from organiser.vocabulary import InteractionKind, Sensitivity
from organiser.wording import phrase

_YEAR = timedelta(days=365)
_FEW = 2
_READ_SIGNS = 1200
#: So many entries are looked through at most, the latest first: texts, and what they are about.
_MOST_READ, _MOST_NAMED = 400, 3000


def by_recurrence(session: Session, around: Looked, today: date) -> Iterator[ThemeProposal]:
    """Yield what it was about with several people, what came up with most of them first."""
    query = (
        select(
            Interaction.about,
            Interaction.id,
            Interaction.happened_on,
            InteractionParticipant.person_id,
        )
        .join(InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id)
        .where(_quotable(today), Interaction.about != "", _with(around))
        .order_by(Interaction.happened_on.desc(), Interaction.id.desc())
        .limit(_MOST_NAMED)
    )
    spelt: dict[str, str] = {}
    groups: dict[str, dict[int, Any]] = {}
    for row in session.execute(query):
        plain = spelt.get(row.about) or spelt.setdefault(row.about, _plain(row.about))
        groups.setdefault(plain, {}).setdefault(row.person_id, row)
    several = [(list(group), next(iter(group.values()))) for group in groups.values()]
    several = [(people, row) for people, row in several if len(people) >= _FEW]
    several.sort(key=lambda found: len(found[0]), reverse=True)
    several = several[:MOST_OF_A_KIND]
    names = _names_by_id(session, [key for people, _row in several for key in people[:NAMED]])
    for people, row in several:
        first = [names[key] for key in people[:NAMED]]
        yield ThemeProposal(
            theme=row.about.strip(),
            reason=phrase(
                "Came up with {count} people, last on {day}: {names}",
                count=len(people),
                day=row.happened_on,
                names=names_of(first, of=len(people)),
            ),
            interaction_id=row.id,
        )


def _names_by_id(session: Session, person_ids: Collection[int]) -> dict[int, str]:
    query = select(Person.id, Person.family_name, Person.given_name, Person.name_order).where(
        Person.id.in_(person_ids)
    )
    return {row.id: name_of(row) for row in session.execute(query)}


def by_question(
    session: Session, around: Looked, today: date, *, without: Collection[int]
) -> Iterator[ThemeProposal]:
    """Yield questions and requests among the entries noted last, the latest first."""
    seen: set[int] = set()
    for one in _said(session, around, today):
        if one.id in seen or one.id in without:
            continue
        question = find_question(one.text)
        if not question:
            continue
        seen.add(one.id)
        yield ThemeProposal(
            theme=one.about.strip() or question,
            reason=phrase(
                "Noted with {name} on {day}: “{question}”",
                name=name_of(one),
                day=one.happened_on,
                question=question,
            ),
            person_id=one.person_id,
            interaction_id=one.id,
        )
        if len(seen) == MOST_OF_A_KIND:
            return


def _said(session: Session, around: Looked, today: date) -> Iterator[Any]:
    """Yield what was noted last with those around, the latest first."""
    query = (
        select(
            Interaction.id,
            Interaction.happened_on,
            Interaction.about,
            func.substr(Interaction.text, 1, _READ_SIGNS).label("text"),
            InteractionParticipant.person_id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id)
        .join(Person, Person.id == InteractionParticipant.person_id)
        .where(_quotable(today), Interaction.text != "", _with(around))
        .order_by(Interaction.happened_on.desc(), Interaction.id.desc())
        .limit(_MOST_READ)
    )
    yield from session.execute(query)


def _quotable(today: date) -> ColumnElement[bool]:
    """Return the condition that something was said in the last year and may be quoted.

    Steps of invitations and the entries of sessions say nothing of what people are thinking of.
    """
    return and_(
        Interaction.happened_on.between(today - _YEAR, today),
        Interaction.sensitivity != Sensitivity.ME_ONLY,
        Interaction.kind != InteractionKind.INVITATION,
        # As a value SQLite cannot look it up: nearly all entries would be found so.
        func.coalesce(Interaction.session_id, 0) == 0,
    )


def _with(around: Looked) -> ColumnElement[bool]:
    """Return the condition that somebody around took part.

    As a sum SQLite cannot look it up: it would try everybody around for each entry.
    """
    return (InteractionParticipant.person_id + 0).in_(around)


def _plain(about: str) -> str:
    """Return a form in which spellings of one thing meet; quicker than what finding needs."""
    return unicodedata.normalize("NFKC", about).casefold().strip()
