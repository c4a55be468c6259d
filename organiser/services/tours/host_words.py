"""Words that ask one person to receive a group, or remind them: drafts, always edited."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import Stop
from organiser.services.inviting.word_values import Facts, Manner, Matter, Words
from organiser.services.inviting.wordings import WordingKey, shipped_host_wording
from organiser.services.inviting.words import compose, draft_from, load_facts
from organiser.services.tours.host_pages import HostPage, get_host_page
from organiser.services.tours.itineraries import get_itinerary
from organiser.vocabulary import WordPurpose
from organiser.wording import phrase


def draft_words(session: Session, stop_id: int, manner: Manner, *, today: date) -> Words:
    """Return a draft for the person named at a stop: the request, or with its purpose a reminder.

    Raises `NotFound`, or `Refused` while nobody is named.
    """
    facts = _facts(session, get_host_page(session, stop_id, today=today), today=today)
    if manner.purpose is WordPurpose.REMIND:
        known = replace(facts, capacity=None, place="")
        return draft_from(session, known, manner, today=today)
    key = WordingKey(
        purpose=manner.purpose,
        politeness=manner.politeness,
        language=manner.language,
        channel=manner.channel,
    )
    return compose(facts, manner, shipped_host_wording(key), today=today)


def _facts(session: Session, page: HostPage, *, today: date) -> Facts:
    """Return what words to a host speak of.

    The programme is the tour, its theme what the group comes for, its aim what the host wished
    so far, the seats how many come, and what it is about what they would show.
    """
    row = page.row
    if row.person_id is None:
        raise Refused(
            phrase(
                "Nobody is named who could receive the group at “{host}”. Choose a person first.",
                host=row.stop_name,
            )
        )
    starts, ends = _times(session, page)
    purpose = session.scalar(select(Stop.purpose).where(Stop.id == row.stop_id))
    return replace(
        load_facts(session, row.person_id, Matter(about=_one_line(row.shows)), today=today),
        programme=page.tour,
        theme=_one_line(purpose or ""),
        aim=_one_line(row.wishes),
        place=row.stop_name,
        capacity=page.group_size or None,
        held_on=row.held_on,
        starts=starts,
        ends=ends,
        asked_on=row.asked_on,
    )


def _times(session: Session, page: HostPage) -> tuple[int | None, int | None]:
    """Return from when to when the group is there, as the tour is planned now."""
    timeline = get_itinerary(session, page.tour_id).timeline
    for day in timeline.days:
        for timed in day.stops:
            if timed.stop.stop_id == page.row.stop_id:
                return timed.starts, timed.ends
    return None, None


def _one_line(text: str) -> str:
    return "、".join(line.strip() for line in text.splitlines() if line.strip())
