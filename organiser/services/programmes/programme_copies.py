"""Another programme like one that is there: a copy of it, or the next of its series."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from organiser.services.programmes.programme_drafts import ProgrammeDraft, SessionDraft
from organiser.services.programmes.programmes import add_programme, get_programme, load_programme
from organiser.text.next_names import next_name, series_name, usual_gap
from organiser.wording import phrase

_WEEK = timedelta(weeks=1)


def draft_copy(
    session: Session, programme_id: int, *, today: date, language: str = "ja"
) -> ProgrammeDraft:
    """Return what the form of a copy starts from: all but the people, answers and minutes.

    Sessions keep their weekday and begin after today.
    """
    draft = get_programme(session, programme_id, today=today).draft
    name = phrase("Copy of {programme}", programme=draft.name).in_language(language)
    return _shifted(replace(draft, name=name), after=today, gap=timedelta(0))


def draft_next(session: Session, programme_id: int, *, today: date) -> ProgrammeDraft:
    """Return what the form of the next in the series starts from; its name is a guess.

    Sessions keep their weekday; they begin after today and after the last of the one before, half
    a year or a year later where the name speaks of seasons or years. A programme outside any
    series gets one by its name.
    """
    draft = get_programme(session, programme_id, today=today).draft
    last = max((held.held_on for held in draft.sessions), default=today)
    following = replace(
        draft, name=next_name(draft.name), series=draft.series or series_name(draft.name)
    )
    return _shifted(following, after=max(today, last), gap=usual_gap(draft.name))


def add_next(
    session: Session, programme_id: int, draft: ProgrammeDraft, *, language: str = "ja"
) -> int:
    """Add the programme that follows another; return its id.

    The other joins the series if it is in none. Those who said "not this time" head the new order.
    """
    before = load_programme(session, programme_id)
    before.series = before.series or draft.series
    session.flush()
    return add_programme(session, draft, language=language)


def _shifted(draft: ProgrammeDraft, *, after: date, gap: timedelta) -> ProgrammeDraft:
    """Return the draft with new sessions, whole weeks later, of which the first is after a day."""
    first = min((held.held_on for held in draft.sessions), default=None)
    if first is None:
        return replace(draft, answers_until=None)
    by = gap
    while first + by <= after:
        by += _WEEK
    until = draft.answers_until + by if draft.answers_until is not None else None
    return replace(draft, sessions=_moved(draft.sessions, by), answers_until=until)


def _moved(sessions: Sequence[SessionDraft], by: timedelta) -> tuple[SessionDraft, ...]:
    return tuple(
        replace(
            held,
            held_on=held.held_on + by,
            session_id=None,
            agenda_of=held.session_id,
        )
        for held in sessions
    )
