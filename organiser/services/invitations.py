"""Invitations: the asking order, the ask of one person, and the answers.

Every function takes one invitation; none takes several people to ask.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import (
    Answer,
    Interaction,
    InteractionParticipant,
    Invitation,
    Person,
)
from organiser.services.checking import check_text
from organiser.services.invitation_checks import (
    check_answer,
    check_reply_by,
    step_said,
    usual_reply_by,
)
from organiser.services.invitation_values import AnswerDraft, AskDraft
from organiser.services.programmes import load_programme, remove_invitation
from organiser.services.rows import load
from organiser.services.seats import Standing, Turn, count_seats, holds, next_turn
from organiser.services.standings import list_standings
from organiser.text.names import full_name
from organiser.vocabulary import TRANSITIONS, InteractionKind, Stage, label
from organiser.wording import Phrase, phrase


def next_candidate(session: Session, programme_id: int, *, today: date) -> Turn:
    """Return whose turn it is in a programme, or why it is nobody's."""
    programme = load_programme(session, programme_id)
    return next_turn(
        programme.capacity,
        _standings(session, programme_id),
        today=today,
        closed=programme.closed_on is not None,
    )


def add_candidates(
    session: Session,
    programme_id: int,
    person_ids: Sequence[int],
    *,
    first: bool = False,
    reason: str = "",
) -> tuple[int, ...]:
    """Put people into the asking order, in the order given; nobody is asked by this.

    They go to its end, or with `first` to its head. People already in the programme are left
    where they are. Return the ids of the new invitations.
    """
    load_programme(session, programme_id)
    known = select(Invitation.person_id).where(Invitation.programme_id == programme_id)
    present = set(session.scalars(known))
    new = [
        _new_candidate(session, programme_id, person_id, reason)
        for person_id in dict.fromkeys(person_ids)
        if person_id not in present
    ]
    if first:
        added = set(new)
        _put_in_order(
            [*new, *(item for item in _candidates(session, programme_id) if item not in added)]
        )
    return tuple(invitation.id for invitation in new)


def move_candidate(session: Session, invitation_id: int, position: int) -> None:
    """Move a candidate to a position among the candidates, counted from 0."""
    moved = _load(session, invitation_id)
    _require_candidate(session, moved)
    others = [
        invitation
        for invitation in _candidates(session, moved.programme_id)
        if invitation.id != invitation_id
    ]
    position = max(0, min(position, len(others)))
    _put_in_order([*others[:position], moved, *others[position:]])


def move_candidate_by(session: Session, invitation_id: int, steps: int) -> None:
    """Move a candidate some steps down the order, or up for a negative number."""
    invitation = _load(session, invitation_id)
    _require_candidate(session, invitation)
    position = _candidates(session, invitation.programme_id).index(invitation)
    move_candidate(session, invitation_id, position + steps)


def set_reason(session: Session, invitation_id: int, reason: str) -> None:
    """Keep why this person is invited."""
    check_text(reason, field="reason", name=phrase("The reason"))
    _load(session, invitation_id).reason = reason


def set_aside(
    session: Session, invitation_id: int, reason: str = "", *, today: date, language: str = "ja"
) -> None:
    """Decide not to ask a candidate this time; the reason stays with the step."""
    check_text(reason, field="reason", name=phrase("The reason"))
    draft = AnswerDraft(stage=Stage.SET_ASIDE, given_on=today, words=reason, language=language)
    _step(session, _load(session, invitation_id), draft)


def take_back(session: Session, invitation_id: int, *, today: date, language: str = "ja") -> None:
    """Put someone who was set aside back into the order, at its end."""
    invitation = _load(session, invitation_id)
    draft = AnswerDraft(stage=Stage.CANDIDATE, given_on=today, language=language)
    _step(session, invitation, draft)
    invitation.place = _last_place(session, invitation.programme_id) + 1


def remove_candidate(session: Session, invitation_id: int) -> None:
    """Take someone out of a programme who was never asked; raises `Refused` afterwards."""
    invitation = _load(session, invitation_id)
    if invitation.asked_on is not None:
        name = _name(session, invitation)
        raise Refused(
            phrase("{person} has been asked and stays in the programme's course.", person=name)
        )
    remove_invitation(session, invitation)


def ask(session: Session, invitation_id: int, draft: AskDraft, *, today: date) -> None:
    """Record that this one person was asked today, in these words, and hold their seat.

    Raises `Refused` when the person does not wish to be approached, when it is not their turn and
    no reason is given, or when they were asked before; `InvalidInput` for a reply-by date that
    has passed.
    """
    invitation = _load(session, invitation_id)
    programme = load_programme(session, invitation.programme_id)
    _require_candidate(session, invitation)
    _require_approachable(session, invitation)
    reply_by = draft.reply_by or usual_reply_by(today, programme.reply_days)
    check_reply_by(reply_by, today=today)
    check_text(draft.words, field="words", name=phrase("The words"))
    hurdle = find_hurdle(session, invitation_id, today=today)
    if hurdle is not None:
        _require_reason(hurdle, draft.override_reason, closed=programme.closed_on is not None)
        invitation.override_reason = draft.override_reason
    invitation.asked_on, invitation.reply_by = today, reply_by
    invitation.channel, invitation.words = draft.channel, draft.words
    step = AnswerDraft(
        stage=Stage.ASKED, given_on=today, channel=draft.channel, language=draft.language
    )
    _step(session, invitation, step)


def find_hurdle(session: Session, invitation_id: int, *, today: date) -> Phrase | None:
    """Return why it is not this candidate's turn, nothing if it is."""
    invitation = _load(session, invitation_id)
    turn = next_candidate(session, invitation.programme_id, today=today)
    if turn.invitation_id == invitation_id:
        return None
    if turn.invitation_id is None:
        return turn.reason
    ahead = _load(session, turn.invitation_id)
    return phrase("{person} comes first in the order.", person=_name(session, ahead))


def record_answer(session: Session, invitation_id: int, draft: AnswerDraft, *, today: date) -> None:
    """Record what someone who was asked has answered.

    Raises `Refused` for a step that the stages do not know, or for a seat that is not there and
    no reason is given; `InvalidInput` for a day that cannot be.
    """
    invitation = _load(session, invitation_id)
    check_answer(draft, asked_on=invitation.asked_on, today=today)
    _require_step(session, invitation, draft.stage)
    hurdle = find_seat_hurdle(session, invitation_id, draft.stage, today=today)
    if hurdle is not None:
        _require_reason(hurdle, draft.override_reason)
        earlier = invitation.override_reason
        invitation.override_reason = "\n".join(filter(None, (earlier, draft.override_reason)))
    _step(session, invitation, draft)


def find_seat_hurdle(
    session: Session, invitation_id: int, stage: Stage, *, today: date
) -> Phrase | None:
    """Return why this answer finds no seat, nothing if it needs none, keeps one or one is free."""
    if stage not in {Stage.ACCEPTED, Stage.CONSIDERING}:
        return None
    invitation = _load(session, invitation_id)
    standings = _standings(session, invitation.programme_id)
    own = next(item for item in standings if item.invitation_id == invitation_id)
    programme = load_programme(session, invitation.programme_id)
    if holds(own, today) or count_seats(programme.capacity, standings, today).has_free:
        return None
    return phrase("No seat is free for {person} any more.", person=_name(session, invitation))


def _require_reason(hurdle: Phrase, reason: str, *, closed: bool = False) -> None:
    check_text(reason, field="override_reason", name=phrase("The reason"))
    if closed:
        raise Refused(hurdle)
    if not reason.strip():
        raise Refused(
            phrase("{hurdle} Give a reason if it is to be done all the same.", hurdle=hurdle)
        )


def _step(session: Session, invitation: Invitation, draft: AnswerDraft) -> None:
    """Take one step of the table; leave an answer, and an entry on the person's timeline."""
    _require_step(session, invitation, draft.stage)
    session.add(
        Answer(
            invitation_id=invitation.id,
            from_stage=invitation.stage,
            to_stage=draft.stage,
            given_on=draft.given_on,
            channel=draft.channel,
            words=draft.words,
            come_back_on=draft.come_back_on,
        )
    )
    invitation.stage = draft.stage
    invitation.come_back_on = draft.come_back_on
    programme = load_programme(session, invitation.programme_id)
    entry = Interaction(
        kind=InteractionKind.INVITATION,
        happened_on=draft.given_on,
        text=step_said(draft.stage, draft.channel, draft.words).in_language(draft.language),
        about=programme.name,
        invitation_id=invitation.id,
    )
    entry.participants = [InteractionParticipant(person_id=invitation.person_id)]
    session.add(entry)


def _require_step(session: Session, invitation: Invitation, stage: Stage) -> None:
    if stage not in TRANSITIONS[invitation.stage]:
        raise Refused(
            phrase(
                "{person} is at “{now}”: from there “{then}” is not possible.",
                person=_name(session, invitation),
                now=label(invitation.stage),
                then=label(stage),
            )
        )


def _require_candidate(session: Session, invitation: Invitation) -> None:
    if invitation.stage is not Stage.CANDIDATE:
        raise Refused(
            phrase(
                "{person} is no longer a candidate: {stage}.",
                person=_name(session, invitation),
                stage=label(invitation.stage),
            )
        )


def _require_approachable(session: Session, invitation: Invitation) -> None:
    person = session.get_one(Person, invitation.person_id)
    if person.do_not_approach:
        raise Refused(
            phrase(
                "{person} does not wish to be approached and is not asked.",
                person=_name(session, invitation),
            )
        )


def _new_candidate(session: Session, programme_id: int, person_id: int, reason: str) -> Invitation:
    load(session, Person, person_id, phrase("This person is no longer in the book."))
    invitation = Invitation(
        programme_id=programme_id,
        person_id=person_id,
        place=_last_place(session, programme_id) + 1,
        reason=reason,
    )
    session.add(invitation)
    session.flush()
    return invitation


def _put_in_order(invitations: Sequence[Invitation]) -> None:
    """Give these invitations their own places anew, in the order given."""
    places = sorted(invitation.place for invitation in invitations)
    for invitation, place in zip(invitations, places, strict=True):
        invitation.place = place


def _candidates(session: Session, programme_id: int) -> list[Invitation]:
    query = (
        select(Invitation)
        .where(Invitation.programme_id == programme_id, Invitation.stage == Stage.CANDIDATE)
        .order_by(Invitation.place, Invitation.id)
    )
    return list(session.scalars(query))


def _last_place(session: Session, programme_id: int) -> int:
    query = select(func.max(Invitation.place)).where(Invitation.programme_id == programme_id)
    return session.scalar(query) or 0


def _standings(session: Session, programme_id: int) -> list[Standing]:
    return list_standings(session, programme_id=programme_id).get(programme_id, [])


def _load(session: Session, invitation_id: int) -> Invitation:
    missing = phrase("This invitation is no longer in the book.")
    return load(session, Invitation, invitation_id, missing)


def _name(session: Session, invitation: Invitation) -> str:
    person = session.get_one(Person, invitation.person_id)
    return full_name(person.family_name, person.given_name, person.name_order)
