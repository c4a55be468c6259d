"""The paper a text stands on, as it would look: made of what the book has first."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import HostVisit, Person, Programme, Stop, Tour, TourDay, Vehicle
from organiser.models import Session as ProgrammeSession
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.current_lines import own_of
from organiser.papers.gate import Passed, pass_gate
from organiser.papers.options import PaperSubject
from organiser.papers.own_words import LETTERS
from organiser.papers.people import OwnText
from organiser.services.papers.letters import (
    LETTER_WORDINGS,
    LetterChoices,
    get_letter,
    get_letter_draft,
)
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.services.papers.passing import get_passed
from organiser.services.settings import get_settings
from organiser.vocabulary import PaperKind, PaperWording

#: A kind of paper and what it is made of.
Sample = tuple[PaperKind, Passed[Any]]

#: The paper each text stands on.
_KINDS = {
    PaperWording.ITINERARY_HEADER: PaperKind.ITINERARY,
    PaperWording.ITINERARY_NOTE: PaperKind.ITINERARY,
    PaperWording.BOOKLET_NOTE: PaperKind.BOOKLET,
    PaperWording.HOST_NOTE: PaperKind.HOST_SHEET,
    PaperWording.HOST_REQUEST: PaperKind.HOST_REQUEST,
    PaperWording.DRIVER_NOTE: PaperKind.DRIVER_SHEET,
    PaperWording.SESSION_NOTE: PaperKind.SESSION_PROGRAMME,
}


def get_page_sample(
    session: Session, key: PaperTextKey, text: str, *, today: date
) -> Sample | None:
    """Return the paper with a text that is not kept yet; nothing if the book has none to show.

    Raises `InvalidInput` for the mistakes of a letter; those of a note make it the shipped one.
    """
    if key.wording in LETTERS:
        return _letter(session, key, text, today=today)
    kind = _KINDS[key.wording]
    subject = _subject(session, key.wording)
    if subject is None:
        return None
    passed = get_passed(session, kind, subject, today=today)
    own = OwnText(wording=key.wording.value, language=key.language, text=text)
    value = replace(passed.value, texts=(own, *passed.value.texts))
    return kind, pass_gate(value, CATALOGUE[kind].reader, own_of(subject))


def _letter(session: Session, key: PaperTextKey, text: str, *, today: date) -> Sample | None:
    """Return a letter to the first person with a text that is not kept yet; nothing for nobody."""
    kind = next(kind for kind, wording in LETTER_WORDINGS.items() if wording is key.wording)
    person_id = session.scalar(select(Person.id).order_by(Person.id).limit(1))
    if person_id is None:
        return None
    programme_id = session.scalar(select(Programme.id).order_by(Programme.id).limit(1))
    subject = PaperSubject(person_id=person_id, programme_id=programme_id)
    era_dates = get_settings(session).era_dates
    choices = LetterChoices(language=key.language, era_dates=era_dates, wording=text)
    draft = get_letter_draft(session, kind, subject, choices, today=today)
    return kind, get_letter(session, kind, subject, draft, today=today)


def _subject(session: Session, wording: PaperWording) -> PaperSubject | None:
    """Return the first thing of the book that has the paper of a text."""
    if wording is PaperWording.SESSION_NOTE:
        return _first_session(session)
    if wording in {PaperWording.HOST_NOTE, PaperWording.HOST_REQUEST}:
        return _first_visit(session)
    tour_id = session.scalar(select(Tour.id).order_by(Tour.id).limit(1))
    if tour_id is None:
        return None
    if wording is PaperWording.DRIVER_NOTE:
        vehicles = select(Vehicle.id).where(Vehicle.tour_id == tour_id).order_by(Vehicle.id)
        return PaperSubject(tour_id=tour_id, vehicle_id=session.scalar(vehicles.limit(1)))
    return PaperSubject(tour_id=tour_id)


def _first_session(session: Session) -> PaperSubject | None:
    query = select(ProgrammeSession.id, ProgrammeSession.programme_id)
    row = session.execute(query.order_by(ProgrammeSession.id).limit(1)).one_or_none()
    return PaperSubject(session_id=row.id, programme_id=row.programme_id) if row else None


def _first_visit(session: Session) -> PaperSubject | None:
    """Return the first stop that somebody receives the group at."""
    query = (
        select(TourDay.tour_id, HostVisit.stop_id)
        .join(Stop, Stop.id == HostVisit.stop_id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(HostVisit.person_id.is_not(None))
        .order_by(HostVisit.id)
    )
    row = session.execute(query.limit(1)).one_or_none()
    return PaperSubject(tour_id=row.tour_id, stop_id=row.stop_id) if row else None
