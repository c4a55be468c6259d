"""Reading invitations: a programme's order, one invitation with its steps, who is carried over."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import (
    Answer,
    FollowUp,
    Invitation,
    Organisation,
    Person,
    Position,
)
from organiser.services.inviting.invitation_values import (
    AnswerLine,
    CarriedOver,
    FollowUpLine,
    InvitationPage,
    InvitationRow,
    OrderPlace,
)
from organiser.services.periods import holding
from organiser.services.programmes.carrying import list_to_carry
from organiser.services.rows import list_values
from organiser.text.names import full_name
from organiser.vocabulary import Stage
from organiser.wording import phrase


def list_invitations(
    session: Session, programme_id: int, *, today: date
) -> tuple[InvitationRow, ...]:
    """Return the invitations of a programme in asking order, whatever their stage."""
    return _rows(session, Invitation.programme_id == programme_id, today)


def list_places(session: Session, programme_id: int) -> tuple[OrderPlace, ...]:
    """Return where the invitations of a programme stand, in asking order, and nothing more."""
    rows = session.execute(
        select(
            Invitation.id,
            Invitation.person_id,
            Invitation.place,
            Invitation.stage,
            Invitation.reply_by,
            Invitation.come_back_on,
        )
        .where(Invitation.programme_id == programme_id)
        .order_by(Invitation.place, Invitation.id)
    ).all()
    return tuple(
        OrderPlace(
            invitation_id=key,
            person_id=person_id,
            place=place,
            stage=stage,
            reply_by=reply_by,
            come_back_on=come_back_on,
        )
        for key, person_id, place, stage, reply_by, come_back_on in rows
    )


def list_rows(
    session: Session, invitation_ids: Collection[int], *, today: date
) -> tuple[InvitationRow, ...]:
    """Return the lines of some invitations in asking order; those that are gone are left out."""
    return _rows(session, Invitation.id.in_(invitation_ids), today)


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
        follow_ups=list_values(session, FollowUp, {"invitation_id": invitation_id}, FollowUpLine),
    )


def list_carried_over(session: Session, programme_id: int) -> tuple[CarriedOver, ...]:
    """Return who said "not this time" to an earlier programme of this one's series.

    In the order in which they said so; whoever is here already is left out.
    """
    said = list_to_carry(session, programme_id)
    names = _names(session, [one.person_id for one in said])
    return tuple(
        CarriedOver(
            person_id=one.person_id,
            name=names[one.person_id],
            programme=one.programme,
            said_on=one.said_on,
            words=one.words,
        )
        for one in said
    )


def _names(session: Session, person_ids: Sequence[int]) -> dict[int, str]:
    rows = session.execute(
        select(Person.id, Person.family_name, Person.given_name, Person.name_order).where(
            Person.id.in_(person_ids)
        )
    )
    return {key: full_name(family, given, order) for key, family, given, order in rows}


def _rows(session: Session, which: ColumnElement[bool], today: date) -> tuple[InvitationRow, ...]:
    """Return lines in asking order, with one statement however many they are."""
    query = (
        select(*_columns())
        .join(Person, Person.id == Invitation.person_id)
        .outerjoin(Position, Position.id == _post_of(today))
        .outerjoin(Organisation, Organisation.id == Position.organisation_id)
        .where(which)
        .order_by(Invitation.place, Invitation.id)
    )
    return tuple(_row(line) for line in session.execute(query).all())


def _row(line: Any) -> InvitationRow:  # noqa: ANN401 - a line of columns
    family, given, order, reading, given_reading, organisation, title, *own = line
    key, programme_id, person_id, place, stage, reason, channel, *days, do_not_approach = own
    asked_on, reply_by, come_back_on, answered_on = days
    # Field by field: an order has thousands of lines, and packing each into a mapping shows.
    return InvitationRow(
        invitation_id=key,
        programme_id=programme_id,
        person_id=person_id,
        name=full_name(family, given, order),
        reading=f"{reading} {given_reading}".strip(),
        organisation=organisation or "",
        title=title or "",
        place=place,
        stage=stage,
        reason=reason,
        channel=channel,
        asked_on=asked_on,
        reply_by=reply_by,
        come_back_on=come_back_on,
        answered_on=answered_on,
        do_not_approach=do_not_approach,
    )


def _columns() -> tuple[Any, ...]:
    """Return the columns of a line: of the person, of their post, of the invitation."""
    answered_on = (
        select(func.max(Answer.given_on))
        .where(
            Answer.invitation_id == Invitation.id,
            Answer.from_stage.not_in((Stage.CANDIDATE, Stage.SET_ASIDE)),
        )
        .scalar_subquery()
    )
    return (
        Person.family_name,
        Person.given_name,
        Person.name_order,
        Person.family_reading,
        Person.given_reading,
        Organisation.name,
        Position.title,
        Invitation.id,
        Invitation.programme_id,
        Invitation.person_id,
        Invitation.place,
        Invitation.stage,
        Invitation.reason,
        Invitation.channel,
        Invitation.asked_on,
        Invitation.reply_by,
        Invitation.come_back_on,
        answered_on,
        Person.do_not_approach,
    )


def _post_of(today: date) -> ScalarSelect[int]:
    """Return the post that a line names: the one in which somebody represents, else the first."""
    return (
        select(Position.id)
        .where(
            Position.person_id == Invitation.person_id,
            holding(Position.since, Position.until, today),
        )
        .order_by(Position.represents.desc(), Position.id)
        .limit(1)
        .correlate(Invitation)
        .scalar_subquery()
    )
