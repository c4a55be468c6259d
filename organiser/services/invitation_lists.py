"""Reading invitations: a programme's order, one invitation with its steps, who is carried over."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import Answer, Invitation, Person, Programme
from organiser.services.acquaintance import list_faces
from organiser.services.invitation_values import (
    AnswerLine,
    CarriedOver,
    InvitationPage,
    InvitationRow,
)
from organiser.services.programmes import load_programme
from organiser.services.rows import list_values
from organiser.vocabulary import Stage
from organiser.wording import phrase


def list_invitations(
    session: Session, programme_id: int, *, today: date
) -> tuple[InvitationRow, ...]:
    """Return the invitations of a programme in asking order, whatever their stage."""
    return _rows(session, Invitation.programme_id == programme_id, today)


def get_invitation(session: Session, invitation_id: int, *, today: date) -> InvitationPage:
    """Return all about one invitation; raises `NotFound`."""
    rows = _rows(session, Invitation.id == invitation_id, today)
    if not rows:
        raise NotFound(phrase("This invitation is no longer in the book."))
    words, override_reason = session.execute(
        select(Invitation.words, Invitation.override_reason).where(Invitation.id == invitation_id)
    ).one()
    return InvitationPage(
        row=rows[0],
        words=words,
        override_reason=override_reason,
        steps=list_values(session, Answer, {"invitation_id": invitation_id}, AnswerLine),
    )


def list_carried_over(
    session: Session, programme_id: int, *, today: date
) -> tuple[CarriedOver, ...]:
    """Return who said "not this time" to an earlier programme of this one's series.

    In the order in which they said so. Whoever was invited to the series again since, is in this
    programme already, or does not wish to be approached, is left out.
    """
    programme = load_programme(session, programme_id)
    if not programme.series:
        return ()
    rows = session.execute(
        select(Invitation.person_id, Programme.name, Answer.given_on, Answer.words)
        .join(Programme, Programme.id == Invitation.programme_id)
        .join(Person, Person.id == Invitation.person_id)
        .join(Answer, Answer.invitation_id == Invitation.id)
        .where(
            Invitation.id.in_(_latest_in_series(session, programme)),
            Invitation.stage == Stage.NOT_THIS_TIME,
            Invitation.programme_id < programme_id,
            Answer.to_stage == Stage.NOT_THIS_TIME,
            Person.do_not_approach.is_(False),
        )
        .order_by(Answer.given_on, Answer.id)
    ).all()
    faces = list_faces(session, [row.person_id for row in rows], today=today)
    return tuple(
        CarriedOver(
            person_id=person_id,
            name=faces[person_id].name,
            programme=name,
            said_on=said_on,
            words=words,
        )
        for person_id, name, said_on, words in rows
    )


def _latest_in_series(session: Session, programme: Programme) -> Sequence[int]:
    """Return each person's latest invitation in the series; one to this programme counts, too."""
    query = (
        select(func.max(Invitation.id))
        .join(Programme, Programme.id == Invitation.programme_id)
        .where(Programme.series == programme.series)
        .group_by(Invitation.person_id)
    )
    return session.scalars(query).all()


def _rows(session: Session, which: ColumnElement[bool], today: date) -> tuple[InvitationRow, ...]:
    query = (
        select(*_columns())
        .join(Person, Person.id == Invitation.person_id)
        .where(which)
        .order_by(Invitation.place, Invitation.id)
    )
    found = session.execute(query).mappings().all()
    faces = list_faces(session, [row["person_id"] for row in found], today=today)
    return tuple(
        InvitationRow(
            **row,
            name=faces[row["person_id"]].name,
            organisation=faces[row["person_id"]].organisation,
            title=faces[row["person_id"]].title,
        )
        for row in found
    )


def _columns() -> tuple[ColumnElement[Any], ...]:
    """Return the columns of a line, each under the name it has there."""
    answered_on = (
        select(func.max(Answer.given_on))
        .where(
            Answer.invitation_id == Invitation.id,
            Answer.from_stage.not_in((Stage.CANDIDATE, Stage.SET_ASIDE)),
        )
        .scalar_subquery()
    )
    return (
        Invitation.id.label("invitation_id"),
        Invitation.programme_id.label("programme_id"),
        Invitation.person_id.label("person_id"),
        Invitation.place.label("place"),
        Invitation.stage.label("stage"),
        Invitation.reason.label("reason"),
        Invitation.channel.label("channel"),
        Invitation.asked_on.label("asked_on"),
        Invitation.reply_by.label("reply_by"),
        Invitation.come_back_on.label("come_back_on"),
        answered_on.label("answered_on"),
        Person.do_not_approach.label("do_not_approach"),
    )
