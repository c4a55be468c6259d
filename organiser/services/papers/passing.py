"""From the book to a paper's value: gathered, and passed through the gate for its reader."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from organiser.papers.catalogue import CATALOGUE, PaperOf
from organiser.papers.current_lines import own_of, pass_tour
from organiser.papers.gate import Passed, pass_gate
from organiser.papers.options import PaperSubject
from organiser.services.papers.address_materials import gather_addresses
from organiser.services.papers.badge_materials import gather_badges
from organiser.services.papers.circle_materials import gather_circle
from organiser.services.papers.letters import gather_invitation, gather_thanks
from organiser.services.papers.meeting_materials import gather_meeting
from organiser.services.papers.session_materials import (
    gather_programme,
    gather_session,
    gather_voices,
)
from organiser.services.papers.tour_materials import gather_tour
from organiser.vocabulary import PaperKind


def get_passed(
    session: Session, kind: PaperKind, subject: PaperSubject, *, today: date
) -> Passed[Any]:
    """Return what a paper is built from, as its reader may read it; raises `NotFound`."""
    spec = CATALOGUE[kind]
    gather = _GATHER.get(kind) or _GATHER.get(spec.of)
    if gather is None:
        assert subject.tour_id is not None
        return pass_tour(gather_tour(session, subject.tour_id), kind, subject)
    return pass_gate(gather(session, subject, today), spec.reader, own_of(subject))


#: By what a paper is of; a kind of its own way stands with it. All others are of a tour.
_GATHER: dict[PaperOf | PaperKind, Callable[[Session, PaperSubject, date], Any]] = {
    PaperOf.SESSION: gather_session,
    PaperOf.PROGRAMME: gather_programme,
    PaperKind.VOICE_ANSWERS: gather_voices,
    PaperOf.CIRCLE: gather_circle,
    PaperKind.MEETING_CARD: gather_meeting,
    PaperKind.BADGES: gather_badges,
    PaperKind.SEAT_CARDS: gather_badges,
    PaperKind.ENVELOPE: gather_addresses,
    PaperKind.ADDRESS_LABELS: gather_addresses,
    PaperKind.INVITATION_LETTER: gather_invitation,
    PaperKind.THANKS_LETTER: gather_thanks,
}
