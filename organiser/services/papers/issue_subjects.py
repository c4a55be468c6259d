"""What an issued paper is of, in words: of which stop, person or vehicle, and which tour."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Person, Programme, Stop, Tour, Vehicle
from organiser.models import Session as ProgrammeSession
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.options import PaperSubject
from organiser.text.names import full_name
from organiser.vocabulary import PaperKind
from organiser.wording import Phrase, phrase


def subject_name(session: Session, subject: PaperSubject) -> str:
    """Return the name of the stop, person or vehicle, nothing where it is of the whole."""
    if subject.person_id is not None:
        person = session.get(Person, subject.person_id)
        if person is None:
            return ""
        return full_name(person.family_name, person.given_name, person.name_order)
    for mapped, key in ((Stop, subject.stop_id), (Vehicle, subject.vehicle_id)):
        if key is not None:
            return session.scalar(select(mapped.name).where(mapped.id == key)) or ""
    return ""


def about_of(session: Session, subject: PaperSubject) -> str:
    """Return the name of the tour, or of the programme of the session."""
    if subject.tour_id is not None:
        return session.scalar(select(Tour.name).where(Tour.id == subject.tour_id)) or ""
    query = (
        select(Programme.name)
        .join(ProgrammeSession, ProgrammeSession.programme_id == Programme.id)
        .where(ProgrammeSession.id == subject.session_id)
    )
    return session.scalar(query) or ""


def paper_words(kind: PaperKind, subject: str) -> Phrase:
    """Return what a paper is called, with what it is of if it is not of the whole."""
    if not subject:
        return CATALOGUE[kind].label
    return phrase("{paper} ({subject})", paper=CATALOGUE[kind].label, subject=subject)
