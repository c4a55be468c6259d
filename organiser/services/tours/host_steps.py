"""One step of one host: whether it may be taken, and what it leaves in the book."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import (
    HostAnswer,
    HostVisit,
    Interaction,
    InteractionParticipant,
    Organisation,
    Person,
    Stop,
    Tour,
    TourDay,
)
from organiser.services.inviting.invitation_checks import said_so
from organiser.services.inviting.invitation_values import ANSWERS, AnswerDraft
from organiser.services.inviting.seats import HOLDING
from organiser.text.names import full_name
from organiser.vocabulary import TRANSITIONS, InteractionKind, Stage, host_label
from organiser.wording import Phrase, phrase

#: The answers of a host: nobody waits for a seat there.
HOST_ANSWERS = tuple(stage for stage in ANSWERS if stage is not Stage.WAITING)
#: Where one host is done with, so that somebody else may be asked.
OVER = (
    Stage.DECLINED,
    Stage.NOT_THIS_TIME,
    Stage.NO_REPLY,
    Stage.SET_ASIDE,
    Stage.WITHDRAWN,
)


def take_step(session: Session, host: HostVisit, draft: AnswerDraft) -> None:
    """Take one step of the table; leave an answer, and an entry on the host's timeline."""
    require_step(session, host, draft.stage)
    note_step(session, host, draft)
    host.stage = draft.stage
    leave_entry(session, host, said_so(host_label(draft.stage), draft.channel, draft.words), draft)


def note_step(session: Session, host: HostVisit, draft: AnswerDraft) -> None:
    """Keep what was said, by whom; nothing of it is ever overwritten."""
    session.add(
        HostAnswer(
            host_visit_id=host.id,
            from_stage=host.stage,
            to_stage=draft.stage,
            given_on=draft.given_on,
            channel=draft.channel,
            words=draft.words,
            person_id=host.person_id,
        )
    )


def leave_entry(session: Session, host: HostVisit, said: Phrase, draft: AnswerDraft) -> None:
    """Put what was said on the timelines of the host's person and organisation."""
    stop = session.get_one(Stop, host.stop_id)
    if host.person_id is None and stop.organisation_id is None:
        return
    text = phrase("To receive the group at {stop}: {said}", stop=stop.name, said=said)
    entry = Interaction(
        kind=InteractionKind.INVITATION,
        happened_on=draft.given_on,
        text=text.in_language(draft.language),
        about=tour_name(session, stop),
        organisation_id=stop.organisation_id,
        stop_id=stop.id,
    )
    if host.person_id is not None:
        entry.participants = [InteractionParticipant(person_id=host.person_id)]
    session.add(entry)


def require_step(session: Session, host: HostVisit, stage: Stage) -> None:
    """Refuse a step that the table does not know."""
    if stage not in TRANSITIONS[host.stage]:
        raise Refused(
            phrase(
                "{host} is at “{now}”: from there “{then}” is not possible.",
                host=name_of(session, host),
                now=host_label(host.stage),
                then=host_label(stage),
            )
        )


def require_awaited(session: Session, host: HostVisit) -> None:
    """Refuse what is done only while an answer is awaited."""
    if host.stage not in HOLDING:
        raise Refused(
            phrase(
                "{host} is at “{stage}”: no answer is awaited from them.",
                host=name_of(session, host),
                stage=host_label(host.stage),
            )
        )


def name_of(session: Session, host: HostVisit) -> str:
    """Return who is asked: the person, else the organisation, else the place."""
    if host.person_id is not None:
        person = session.get_one(Person, host.person_id)
        return full_name(person.family_name, person.given_name, person.name_order)
    stop = session.get_one(Stop, host.stop_id)
    body = select(Organisation.name).where(Organisation.id == stop.organisation_id)
    return session.scalar(body) or stop.name


def tour_name(session: Session, stop: Stop) -> str:
    """Return what the tour of a stop is called."""
    query = select(Tour.name).join(TourDay, TourDay.tour_id == Tour.id)
    return session.scalar(query.where(TourDay.id == stop.day_id)) or ""


def visit_day(session: Session, host: HostVisit) -> date:
    """Return the day on which the group comes."""
    query = select(TourDay.held_on).join(Stop, Stop.day_id == TourDay.id)
    return session.scalars(query.where(Stop.id == host.stop_id)).one()


def last_step_on(session: Session, host: HostVisit) -> date | None:
    """Return the day of the last step taken with this host, nothing before the first."""
    return session.scalar(
        select(func.max(HostAnswer.given_on)).where(
            HostAnswer.host_visit_id == host.id,
            HostAnswer.person_id.is_not_distinct_from(host.person_id),
        )
    )
