"""The itinerary of a tour of the sample, given to all who come along before something changed."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.models import Tour
from organiser.papers.lines_of import lines_in_all_languages
from organiser.papers.options import PaperSubject
from organiser.services.papers.issue_values import HolderDraft, IssueDraft
from organiser.services.papers.issues import issue_paper
from organiser.services.papers.passing import get_passed
from organiser.services.sample.tour_hosts import Course
from organiser.services.sample.tour_plans import AddedTour
from organiser.services.tours.participants import list_participants
from organiser.vocabulary import Channel, PaperKind


def give_itinerary(
    session: Session, data: Mapping[str, Any], tour: AddedTour, course: Course, *, today: date
) -> None:
    """Give out the itinerary as it was then, with the texts that were changed since."""
    given, row = data["given"], session.get_one(Tour, tour.tour_id)
    since = {name: getattr(row, name) for name in given["before"]}
    _put(session, row, given["before"])
    kind, subject = PaperKind.ITINERARY, PaperSubject(tour_id=tour.tour_id)
    passed = get_passed(session, kind, subject, today=today)
    people = list_participants(session, tour.tour_id)
    draft = IssueDraft(
        lines=lines_in_all_languages(kind, passed.value),
        holders=tuple(HolderDraft(person_id=one.person_id) for one in people),
        given_on=today - timedelta(days=given["days"]),
        channel=Channel(given["channel"]),
        language=course.language,
    )
    issue_paper(session, kind, subject, draft, today=today)
    _put(session, row, since)


def _put(session: Session, row: Tour, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        setattr(row, name, text)
    session.flush()
