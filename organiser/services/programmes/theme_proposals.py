"""Themes the book itself proposes for a programme, each with the reason in words.

Somebody can pass on what others around the programme are learning, or the same thing came up in
what was said with several of them. What only the organiser may read is never quoted.
"""

import json
from collections.abc import Iterable
from datetime import date

from sqlalchemy import CompoundSelect, func, select, union
from sqlalchemy.orm import Session

from organiser.models import Attendance, CircleMember, Invitation, Programme, ThemeIdea
from organiser.models import Session as ProgrammeSession
from organiser.services.periods import holding
from organiser.services.programmes.programmes import load_programme
from organiser.services.programmes.theme_ideas import in_series
from organiser.services.programmes.theme_skills import by_skill
from organiser.services.programmes.theme_talk import by_question, by_recurrence
from organiser.services.programmes.theme_values import Looked, ThemeProposal
from organiser.services.sessions.attendances import SEAT_TAKEN
from organiser.text.folding import fold
from organiser.vocabulary import Stage

__all__ = ["ThemeProposal", "propose_themes"]

_FEW = 2
#: Who is asked, comes, or would have liked to.
_AROUND = (
    Stage.ASKED,
    Stage.CONSIDERING,
    Stage.ACCEPTED,
    Stage.WAITING,
    Stage.NOT_THIS_TIME,
)


def propose_themes(
    session: Session, programme_id: int, *, today: date
) -> tuple[ThemeProposal, ...]:
    """Return themes for a programme: what can be passed on first, then what was said.

    What stands in the backlog already, or was the theme of a session of the series, is left out.
    So are names of programmes, which words of thanks are about. Raises `NotFound`.
    """
    programme = load_programme(session, programme_id)
    # Looked up once: inside the statements below it would be gathered anew for each row.
    around = _these(session.scalars(_around(programme, today)))
    known, origins = _known(session, programme)
    found = (
        *by_skill(session, around, today),
        *by_recurrence(session, around, today),
        *by_question(session, around, today, without=origins),
    )
    proposals = []
    for proposal in found:
        folded = fold(proposal.theme)
        if folded not in known:
            known.add(folded)
            proposals.append(proposal)
    return tuple(proposals)


def _around(programme: Programme, today: date) -> CompoundSelect[int]:
    """Return who is around a programme: invited to the series, at its sessions, in their circles.

    A circle counts when at least two of those invited are in it.
    """
    series = select(Programme.id).where(in_series(programme))
    invited = select(Invitation.person_id).where(
        Invitation.programme_id.in_(series), Invitation.stage.in_(_AROUND)
    )
    came = (
        select(Attendance.person_id)
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .where(ProgrammeSession.programme_id.in_(series), Attendance.presence.in_(SEAT_TAKEN))
    )
    core = union(invited, came).cte("core")
    now = holding(CircleMember.since, CircleMember.until, today)
    shared = (
        select(CircleMember.circle_id)
        .where(CircleMember.person_id.in_(select(core.c.person_id)), now)
        .group_by(CircleMember.circle_id)
        .having(func.count() >= _FEW)
    )
    members = select(CircleMember.person_id).where(CircleMember.circle_id.in_(shared), now)
    return union(select(core.c.person_id), members)


def _these(ids: Iterable[int]) -> Looked:
    """Return ids as something a statement can look up in, however many there are."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)


def _known(session: Session, programme: Programme) -> tuple[set[str], set[int]]:
    """Return the folded themes of the series and the entries that have given one already."""
    here = in_series(programme)
    ideas = session.execute(
        select(ThemeIdea.text, ThemeIdea.interaction_id)
        .join(Programme, Programme.id == ThemeIdea.programme_id)
        .where(here)
    ).all()
    themes = session.scalars(
        select(ProgrammeSession.theme)
        .join(Programme, Programme.id == ProgrammeSession.programme_id)
        .where(here, ProgrammeSession.theme != "")
    )
    names = session.scalars(select(Programme.name))
    known = {fold(text) for text in (*(idea.text for idea in ideas), *themes, *names)}
    return known, {idea.interaction_id for idea in ideas if idea.interaction_id is not None}
