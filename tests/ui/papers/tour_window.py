"""A tour with three people in a real book, for windows about its papers."""

from sqlalchemy.orm import Session

from organiser.services.tours import participants
from tests.factories import make_person
from tests.services.tour_books import Hyogo, make_hyogo

NAMES = ("石田", "小林", "<b>&")


def with_people(session: Session) -> Hyogo:
    """Plan the tour with three people on it."""
    hyogo = make_hyogo(session)
    people = [make_person(session, family_name=name, given_name="") for name in NAMES]
    participants.add_participants(session, hyogo.tour_id, people)
    return hyogo
