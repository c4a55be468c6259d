"""What a paper that is made once for each of several things can be made for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from organiser.papers.catalogue import CATALOGUE, PaperOf
from organiser.papers.name_words import written_name
from organiser.papers.options import PaperSubject, Whole
from organiser.services.papers.naming import list_paper_names
from organiser.services.programmes.programmes import load_programme
from organiser.services.relations.circle_pages import get_circle_page
from organiser.services.relations.circles import load_circle
from organiser.services.sessions.sessions import list_seated
from organiser.services.tours.hosts import list_hosts
from organiser.services.tours.participants import list_participants
from organiser.services.tours.rooms import list_nights
from organiser.services.tours.tour_rows import load_tour
from organiser.services.tours.vehicles import list_vehicles
from organiser.vocabulary import PaperKind

#: A subject with its name, as the organiser calls it.
NamedSubject = tuple[PaperSubject, str]


def get_whole(session: Session, subject: PaperSubject) -> Whole:
    """Return the tour, programme or circle that papers are of; raises `NotFound`."""
    if subject.tour_id is not None:
        tour = load_tour(session, subject.tour_id)
        return Whole(name=tour.name, revision=tour.revision)
    if subject.programme_id is not None:
        return Whole(name=load_programme(session, subject.programme_id).name)
    if subject.circle_id is not None:
        return Whole(name=load_circle(session, subject.circle_id).name)
    return Whole()


def list_subjects(
    session: Session, kind: PaperKind, subject: PaperSubject, *, today: date
) -> tuple[NamedSubject, ...]:
    """Return each for which this paper can be made, in the order the organiser knows them in.

    `subject` says of what: its tour's people, stops, vehicles or nights; the people of its tour,
    programme or circle, or those it names. Where it says so itself there is only that one.
    """
    of = CATALOGUE[kind].of
    if of is PaperOf.STOP:
        return tuple(_stops(session, subject))
    if of is PaperOf.VEHICLE:
        return tuple(_vehicles(session, subject))
    if of is PaperOf.NIGHT:
        return tuple(_nights(session, subject))
    return tuple(_people(session, subject, today))


def _stops(session: Session, subject: PaperSubject) -> Iterator[NamedSubject]:
    assert subject.tour_id is not None
    for row in list_hosts(session, subject.tour_id):
        name = f"{row.stop_name} ({row.person_name})" if row.person_name else row.stop_name
        yield replace(subject, stop_id=row.stop_id), name


def _vehicles(session: Session, subject: PaperSubject) -> Iterator[NamedSubject]:
    assert subject.tour_id is not None
    for row in list_vehicles(session, subject.tour_id):
        yield replace(subject, vehicle_id=row.vehicle_id), row.draft.name


def _nights(session: Session, subject: PaperSubject) -> Iterator[NamedSubject]:
    assert subject.tour_id is not None
    for night in list_nights(session, subject.tour_id):
        yield replace(subject, stop_id=night.stop_id), night.name


def _people(session: Session, subject: PaperSubject, today: date) -> Iterator[NamedSubject]:
    keys = _person_ids(session, subject, today)
    names = list_paper_names(session, keys)
    for person_id in keys:
        if person_id in names:
            yield (
                replace(subject, person_id=person_id, person_ids=()),
                written_name(names[person_id]),
            )


def _person_ids(session: Session, subject: PaperSubject, today: date) -> tuple[int, ...]:
    if subject.person_id is not None:
        return (subject.person_id,)
    if subject.person_ids:
        return subject.person_ids
    if subject.tour_id is not None:
        return tuple(row.person_id for row in list_participants(session, subject.tour_id))
    if subject.circle_id is not None:
        page = get_circle_page(session, subject.circle_id, today=today)
        return tuple(line.person_id for line in page.members)
    if subject.programme_id is not None:
        return tuple(
            one.person_id for one in list_seated(session, subject.programme_id, today=today)
        )
    return ()
