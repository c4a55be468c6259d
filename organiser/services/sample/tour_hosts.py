"""The hosts of a tour of the sample: each asked by themselves, on a day of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft
from organiser.services.inviting.words import Manner
from organiser.services.sample.gatherings import Known
from organiser.services.sample.tour_plans import AddedTour
from organiser.services.tours import host_answers, host_asks, host_words
from organiser.services.tours.host_details import change_details
from organiser.vocabulary import Channel, Stage

#: How long a host may take to answer, and how long one who considers is left in peace.
_MAY_TAKE, _THINKS = timedelta(days=12), timedelta(weeks=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How a tour came about: its days before are counted from `day`."""

    known: Known
    day: date
    language: str

    def before(self, days: int) -> date:
        """Return the day that many days before."""
        return self.day - timedelta(days=days)


def add_hosts(session: Session, data: Mapping[str, Any], tour: AddedTour, course: Course) -> None:
    """Ask the hosts of a tour and note their answers, and what is agreed with them."""
    hosts = {
        tour.stops[stop["key"]]: stop["host"]
        for day in data["days"]
        for stop in day["stops"]
        if "host" in stop
    }
    for stop_id, host in hosts.items():
        _note_details(session, stop_id, host, course)
        for step in host["steps"]:
            _take(session, stop_id, step, course)


def _note_details(session: Session, stop_id: int, host: Mapping[str, Any], course: Course) -> None:
    details = dict(host.get("details", {}))
    if "requested_on" in details:
        details["requested_on"] = course.before(details["requested_on"])
    change_details(session, stop_id, details, today=course.day)


def _take(session: Session, stop_id: int, step: Sequence[Any], course: Course) -> None:
    days, stage, channel, *said = step
    day = course.before(days)
    if stage == Stage.ASKED:
        _ask(session, stop_id, Channel(channel), course, day=day)
        return
    considers = stage == Stage.CONSIDERING
    answer = AnswerDraft(
        stage=Stage(stage),
        given_on=day,
        come_back_on=day + _THINKS if considers else None,
        channel=Channel(channel),
        words=said[0],
        language=course.language,
    )
    host_answers.record_answer(session, stop_id, answer, today=day)


def _ask(session: Session, stop_id: int, channel: Channel, course: Course, *, day: date) -> None:
    words = ""
    if channel is not Channel.TELEPHONE:
        manner = Manner(channel=channel, language=course.language)
        words = host_words.draft_words(session, stop_id, manner, today=day).text
    draft = AskDraft(
        channel=channel,
        words=words,
        reply_by=day + _MAY_TAKE,
        language=course.language,
    )
    host_asks.ask(session, stop_id, draft, today=day)
