"""Gathering whose badges and seat cards are printed: of a tour, a programme, or people at will."""

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy.orm import Session

from organiser.papers.badges import BadgeGuest, BadgeMaterial
from organiser.papers.options import PaperSubject
from organiser.papers.session_material import Attendee, Carrying
from organiser.papers.tour_material import Guest
from organiser.services.papers.listings import list_unlisted
from organiser.services.papers.naming import get_sender, list_paper_names
from organiser.services.papers.session_materials import gather_programme, gather_session
from organiser.services.papers.subjects import get_whole, list_subjects
from organiser.services.papers.tour_materials import gather_tour
from organiser.services.people.acquaintance import list_faces
from organiser.vocabulary import PaperKind, Presence, TourRole, label

#: Who will not come has no badge.
_AWAY = (Presence.ABSENT_WITH_WORD, Presence.ABSENT_WITHOUT_WORD)


def gather_badges(session: Session, subject: PaperSubject, today: date) -> BadgeMaterial:
    """Return who gets a badge: the people of the subject's tour, session, programme or circle.

    Else those it names; raises `NotFound`.
    """
    if subject.tour_id is not None:
        tour = gather_tour(session, subject.tour_id)
        return BadgeMaterial(
            occasion=tour.itinerary.title,
            guests=tuple(_on_tour(guest) for guest in tour.guests),
            sender=tour.sender,
        )
    if subject.session_id is not None:
        held = gather_session(session, subject, today)
        return BadgeMaterial(
            occasion=held.programme,
            guests=tuple(_at_programme(held.attendees, held.carrying)),
            sender=held.sender,
        )
    if subject.programme_id is not None:
        programme = gather_programme(session, subject, today)
        return BadgeMaterial(
            occasion=programme.name,
            guests=tuple(_at_programme(programme.people, programme.carrying)),
            sender=programme.sender,
        )
    return BadgeMaterial(
        occasion=get_whole(session, subject).name,
        guests=tuple(_chosen(session, subject, today)),
        sender=get_sender(session),
    )


def _chosen(session: Session, subject: PaperSubject, today: date) -> Iterator[BadgeGuest]:
    """Yield the people a subject names, or the members of its circle."""
    named = list_subjects(session, PaperKind.BADGES, subject, today=today)
    keys = [one.person_id for one, _name in named if one.person_id is not None]
    names, faces = list_paper_names(session, keys), list_faces(session, keys, today=today)
    unlisted = list_unlisted(session, keys)
    for key in keys:
        yield BadgeGuest(
            person_id=key,
            has_agreed=key not in unlisted,
            name=names[key],
            organisation=faces[key].organisation if key in faces else "",
            title=faces[key].title if key in faces else "",
        )


def _on_tour(guest: Guest) -> BadgeGuest:
    return BadgeGuest(
        person_id=guest.person_id,
        has_agreed=guest.has_agreed,
        name=guest.name,
        organisation=guest.organisation,
        title=guest.title,
        role=None if guest.role is TourRole.PARTICIPANT else label(guest.role),
        deputy_name=guest.deputy_name,
    )


def _at_programme(
    attendees: Iterable[Attendee], carrying: Iterable[Carrying]
) -> Iterator[BadgeGuest]:
    """Yield those who carry the programme with their role, then all others who come."""
    carriers = {one.person_id: one for one in reversed(tuple(carrying)) if one.person_id}
    for carrier in reversed(carriers.values()):
        yield BadgeGuest(
            person_id=carrier.person_id or 0,
            has_agreed=carrier.has_agreed,
            name=carrier.name,
            organisation=carrier.organisation,
            title=carrier.title,
            role=label(carrier.role),
        )
    for guest in attendees:
        if guest.person_id not in carriers and guest.presence not in _AWAY:
            yield BadgeGuest(
                person_id=guest.person_id,
                has_agreed=guest.has_agreed,
                name=guest.name,
                organisation=guest.organisation,
                title=guest.title,
                deputy_name=guest.deputy_name,
            )
