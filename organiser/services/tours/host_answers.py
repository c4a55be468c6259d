"""What hosts have answered: kept step by step, in their own words."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import HostAnswer, HostVisit, Person
from organiser.services.inviting.invitation_checks import check_answer
from organiser.services.inviting.invitation_values import AnswerDraft
from organiser.services.inviting.seats import HOLDING
from organiser.services.tours.host_asks import begin_anew, change_person
from organiser.services.tours.host_steps import (
    HOST_ANSWERS,
    OVER,
    last_step_on,
    require_step,
    take_step,
)
from organiser.services.tours.hosts import load_host
from organiser.services.tours.stop_drafts import HostDraft
from organiser.text.names import full_name
from organiser.vocabulary import TRANSITIONS, Channel, NameOrder, Stage, host_label
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class HostStep:
    """One step of one host; `is_reminder` where they were only asked once more."""

    from_stage: Stage
    to_stage: Stage
    given_on: date
    channel: Channel | None
    words: str
    person_id: int | None
    person_name: str

    @property
    def is_reminder(self) -> bool:
        """Tell whether nothing changed but that somebody was reminded."""
        return self.from_stage is self.to_stage


def record_answer(session: Session, stop_id: int, draft: AnswerDraft, *, today: date) -> None:
    """Record what somebody who was asked to receive the group has answered.

    Raises `Refused` for a step that the stages do not know; `InvalidInput` for a day that cannot
    be.
    """
    host = load_host(session, stop_id)
    check_answer(draft, last_step_on=last_step_on(session, host), today=today)
    if draft.stage not in HOST_ANSWERS:
        raise Refused(phrase("{stage} is not an answer of a host.", stage=host_label(draft.stage)))
    take_step(session, host, draft)
    if draft.stage is Stage.CONSIDERING:
        host.reply_by = draft.come_back_on


def keep_host(session: Session, stop_id: int, draft: HostDraft) -> None:
    """Make a host what a form says: person, stage and wishes; raises like each by itself."""
    host = load_host(session, stop_id)
    host.wishes = draft.wishes.strip()
    if draft.noted_on is None:
        change_person(session, host, draft.person_id)
        host.stage, host.asked_on = draft.stage, draft.asked_on
        return
    # The one who is asked now is done with first, somebody new begins as the person they are.
    if host.stage in HOLDING:
        _mark(session, host, draft)
        change_person(session, host, draft.person_id)
    else:
        change_person(session, host, draft.person_id)
        _mark(session, host, draft)


def remove_host(session: Session, stop_id: int) -> None:
    """Let nobody receive the group at a stop; what was answered goes, too."""
    host = load_host(session, stop_id)
    for answer in session.scalars(select(HostAnswer).where(HostAnswer.host_visit_id == host.id)):
        session.delete(answer)
    session.flush()
    session.delete(host)
    session.flush()


def mark_stage(
    session: Session, stop_id: int, stage: Stage, *, today: date, language: str = "ja"
) -> None:
    """Note how far a visit is agreed, without words; raises `Refused` for what cannot follow.

    Who confirms before being marked as asked was asked on the same day.
    """
    draft = HostDraft(stage=stage, noted_on=today, language=language)
    _mark(session, load_host(session, stop_id), draft)


def marks_from(stage: Stage) -> tuple[Stage, ...]:
    """Return the stages that may be marked next, in their order."""
    found = set(TRANSITIONS[stage])
    if stage is Stage.CANDIDATE:
        found |= {Stage.ACCEPTED, Stage.DECLINED}
    if stage in OVER:
        found.add(Stage.CANDIDATE)
    return tuple(one for one in Stage if one in found and one is not Stage.WAITING)


def list_steps(session: Session, stop_id: int) -> tuple[HostStep, ...]:
    """Return every step taken with the hosts of a stop, the first one first."""
    query = (
        select(HostAnswer, Person.family_name, Person.given_name, Person.name_order)
        .join(HostVisit, HostVisit.id == HostAnswer.host_visit_id)
        .outerjoin(Person, Person.id == HostAnswer.person_id)
        .where(HostVisit.stop_id == stop_id)
        .order_by(HostAnswer.given_on, HostAnswer.id)
    )
    return tuple(
        HostStep(
            from_stage=step.from_stage,
            to_stage=step.to_stage,
            given_on=step.given_on,
            channel=step.channel,
            words=step.words,
            person_id=step.person_id,
            person_name=full_name(family or "", given or "", order or NameOrder.FAMILY_FIRST),
        )
        for step, family, given, order in session.execute(query)
    )


def _mark(session: Session, host: HostVisit, draft: HostDraft) -> None:
    if draft.stage is host.stage:
        return
    if draft.stage is Stage.CANDIDATE and host.stage in OVER:
        begin_anew(host)
        return
    if draft.stage not in marks_from(host.stage):
        require_step(session, host, draft.stage)
    if draft.stage not in TRANSITIONS[host.stage]:
        _step(session, host, replace(draft, stage=Stage.ASKED))
    _step(session, host, draft)


def _step(session: Session, host: HostVisit, draft: HostDraft) -> None:
    assert draft.noted_on is not None
    step = AnswerDraft(stage=draft.stage, given_on=draft.noted_on, language=draft.language)
    take_step(session, host, step)
    if draft.stage is Stage.ASKED:
        host.asked_on = draft.noted_on
