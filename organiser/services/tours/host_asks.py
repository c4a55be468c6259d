"""Asking one person to receive the group at one stop, and whom.

Every function takes one stop; none takes several hosts to ask.
"""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import HostVisit, Person
from organiser.services.checking import check_text
from organiser.services.inviting.invitation_checks import check_reply_by, said_so
from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft, FollowUpDraft
from organiser.services.inviting.seats import HOLDING
from organiser.services.people.people import load_person
from organiser.services.tours.host_steps import (
    OVER,
    leave_entry,
    name_of,
    note_step,
    require_awaited,
    require_step,
    take_step,
    visit_day,
)
from organiser.services.tours.hosts import load_host
from organiser.vocabulary import FollowUpKind, Stage, label
from organiser.wording import phrase

#: So many days a host has to answer, unless another day is given.
REPLY_DAYS = 7


def ask(session: Session, stop_id: int, draft: AskDraft, *, today: date) -> None:
    """Record that this one person was asked today to receive the group, in these words.

    Raises `Refused` while nobody is named, for somebody who does not wish to be approached or was
    asked before; `InvalidInput` for a date to reply by that has passed.
    """
    host = load_host(session, stop_id)
    _require_person(session, host)
    require_step(session, host, Stage.ASKED)
    check_text(draft.words, field="words", name=phrase("The words"))
    reply_by = draft.reply_by or usual_reply_by(visit_day(session, host), today=today)
    check_reply_by(reply_by, today=today)
    host.asked_on, host.reply_by = today, reply_by
    host.channel, host.words = draft.channel, draft.words
    step = AnswerDraft(
        stage=Stage.ASKED,
        given_on=today,
        channel=draft.channel,
        words=draft.words,
        language=draft.language,
    )
    take_step(session, host, step)


def remind(session: Session, stop_id: int, draft: FollowUpDraft, *, today: date) -> None:
    """Record that one host was reminded today, in these words, and wait until a new day.

    Raises `Refused` when no answer is awaited from them or they do not wish to be approached;
    `InvalidInput` for a date that has passed.
    """
    host = load_host(session, stop_id)
    require_awaited(session, host)
    _require_person(session, host)
    check_text(draft.words, field="words", name=phrase("The words"))
    reply_by = draft.reply_by or usual_reply_by(visit_day(session, host), today=today)
    check_reply_by(reply_by, today=today)
    step = AnswerDraft(
        stage=host.stage,
        given_on=today,
        channel=draft.channel,
        words=draft.words,
        language=draft.language,
    )
    note_step(session, host, step)
    said = said_so(label(FollowUpKind.REMINDED), draft.channel, draft.words)
    leave_entry(session, host, said, step)
    host.reply_by = reply_by


def choose_person(session: Session, stop_id: int, person_id: int | None) -> None:
    """Make this the person who is asked, or who receives the group; nobody with None.

    Somebody else begins anew where the one before is done with. Raises `Refused` while an answer
    is awaited: hosts are asked one after the other.
    """
    host = load_host(session, stop_id)
    change_person(session, host, person_id)


def change_person(session: Session, host: HostVisit, person_id: int | None) -> None:
    """Do what `choose_person` does with a host that is loaded."""
    if person_id == host.person_id:
        return
    if person_id is not None:
        load_person(session, person_id)
    if host.person_id is not None and host.stage in HOLDING:
        raise Refused(
            phrase(
                "{host} was asked and the answer is still awaited. Record the answer or withdraw"
                " the request, then choose somebody else.",
                host=name_of(session, host),
            )
        )
    host.person_id = person_id
    if host.stage in OVER:
        begin_anew(host)


def begin_anew(host: HostVisit) -> None:
    """Let somebody be asked as if nobody had been; the steps so far stay noted."""
    host.stage, host.words, host.channel = Stage.CANDIDATE, "", None
    host.asked_on = host.reply_by = host.requested_on = host.told_start = None


def usual_reply_by(held_on: date, *, today: date) -> date:
    """Return until when a host who is asked today may answer: never after the visit."""
    return max(today, min(today + timedelta(days=REPLY_DAYS), held_on - timedelta(days=1)))


def _require_person(session: Session, host: HostVisit) -> None:
    if host.person_id is None:
        raise Refused(
            phrase(
                "Nobody is named who could receive the group at “{host}”. Choose a person first.",
                host=name_of(session, host),
            )
        )
    if session.get_one(Person, host.person_id).do_not_approach:
        raise Refused(
            phrase(
                "{person} does not wish to be approached and is not asked.",
                person=name_of(session, host),
            )
        )
