"""What became of a tour of the sample that is over: when the group came, who was thanked."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.services.sample.tour_hosts import Course
from organiser.services.sample.tour_plans import AddedTour
from organiser.services.sessions import thanks
from organiser.services.sessions.thanks_values import ThanksDraft
from organiser.services.tours import afterwards, host_visits, reports
from organiser.services.tours.afterwards import StopOutcome
from organiser.vocabulary import Channel, Presence


def add_outcome(
    session: Session, data: Mapping[str, Any], tour: AddedTour, course: Course, *, today: date
) -> None:
    """Note when the group came and left, who was there, the visits, the thanks, the report."""
    for key, (came, left, *seen) in data["outcomes"].items():
        outcome = StopOutcome(came_at=came, left_at=left, seen=seen[0] if seen else "")
        afterwards.note_outcome(session, tour.stops[key], outcome)
    for person, presence in data["presence"].items():
        person_id = course.known.people[person]
        afterwards.note_attended(session, tour.tour_id, person_id, Presence(presence))
    afterwards.note_everybody_came(session, tour.tour_id)
    host_visits.record_visits(session, tour.tour_id, today=today, language=course.language)
    _thank(session, data, tour, course, today=today)
    reports.change_text(session, tour.tour_id, data["report"])


def _thank(
    session: Session, data: Mapping[str, Any], tour: AddedTour, course: Course, *, today: date
) -> None:
    owed = {row.key.stop_id: row.key for row in thanks.list_owed(session, today)}
    for key, channel, days, words in data["thanked"]:
        draft = ThanksDraft(
            channel=Channel(channel),
            words=words,
            given_on=course.day + timedelta(days=days),
            language=course.language,
        )
        thanks.give(session, owed[tour.stops[key]], draft, today=today)
