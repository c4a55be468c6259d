"""What the papers of a tour would say now, from what was gathered of it."""

from collections.abc import Iterable
from dataclasses import replace

from organiser.papers.catalogue import CATALOGUE, PaperOf
from organiser.papers.changes import Lines
from organiser.papers.gate import Passed, pass_gate
from organiser.papers.lines_of import paper_lines
from organiser.papers.options import Own, PaperSubject
from organiser.papers.tour_material import TourMaterial
from organiser.vocabulary import PaperKind


def current_lines(
    material: TourMaterial, kind: PaperKind, subject: PaperSubject, language: str
) -> Lines:
    """Return what a paper would say, nothing if what it is of is not in the tour any more."""
    return lines_now(material, kind, subject, (language,)).get(language, ())


def lines_now(
    material: TourMaterial, kind: PaperKind, subject: PaperSubject, languages: Iterable[str]
) -> dict[str, Lines]:
    """Return what a paper would say in each language, nothing if what it is of has gone."""
    if _has_gone(material, kind, subject):
        return {}
    passed = pass_tour(material, kind, subject).value
    return {language: paper_lines(kind, passed, language) for language in languages}


def pass_tour(
    material: TourMaterial, kind: PaperKind, subject: PaperSubject
) -> Passed[TourMaterial]:
    """Return what one of many papers of a tour is built from, as its reader may read it."""
    own = own_of(subject)
    return pass_gate(replace(material, own=own), CATALOGUE[kind].reader, own)


def own_of(subject: PaperSubject) -> Own:
    """Return whose own copy a paper is."""
    return Own(person_id=subject.person_id, stop_id=subject.stop_id, vehicle_id=subject.vehicle_id)


def _has_gone(material: TourMaterial, kind: PaperKind, subject: PaperSubject) -> bool:
    of = CATALOGUE[kind].of
    if of in (PaperOf.STOP, PaperOf.NIGHT):
        return subject.stop_id not in {stop.stop_id for stop in material.stops}
    if of is PaperOf.VEHICLE:
        return subject.vehicle_id not in {ride.vehicle_id for ride in material.rides}
    if of is PaperOf.PARTICIPANT:
        return subject.person_id not in {guest.person_id for guest in material.guests}
    return False
