"""From the book to a paper's value: gathered, and passed through the gate for its reader."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from organiser.papers.catalogue import CATALOGUE, PaperOf
from organiser.papers.gate import Passed, pass_gate
from organiser.papers.options import Own, PaperSubject
from organiser.papers.tour_material import TourMaterial
from organiser.services.papers.tour_materials import gather_tour
from organiser.vocabulary import PaperKind


def get_passed(
    session: Session, kind: PaperKind, subject: PaperSubject, *, today: date
) -> Passed[Any]:
    """Return what a paper is built from, as its reader may read it; raises `NotFound`."""
    spec = CATALOGUE[kind]
    own = Own(person_id=subject.person_id, stop_id=subject.stop_id)
    return pass_gate(_GATHER[spec.of](session, subject, today), spec.reader, own)


def _tour(session: Session, subject: PaperSubject, _today: date) -> TourMaterial:
    assert subject.tour_id is not None
    own = Own(person_id=subject.person_id, stop_id=subject.stop_id)
    return replace(gather_tour(session, subject.tour_id), own=own)


_GATHER: dict[PaperOf, Callable[[Session, PaperSubject, date], Any]] = {
    PaperOf.TOUR: _tour,
    PaperOf.PARTICIPANT: _tour,
    PaperOf.STOP: _tour,
    PaperOf.VEHICLE: _tour,
    PaperOf.NIGHT: _tour,
}
