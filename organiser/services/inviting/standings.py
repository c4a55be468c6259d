"""Where invitations stand, read from the book for the computing of seats."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, null, select
from sqlalchemy.orm import Session

from organiser.models import FollowUp, Invitation, Person, Programme
from organiser.services.inviting.seats import MAY_HOLD, Standing
from organiser.text.names import full_name
from organiser.vocabulary import FollowUpKind, Stage

#: The stages that bear on seats and on whose turn it is.
ON_SEATS = (Stage.CANDIDATE, *MAY_HOLD, Stage.ACCEPTED)


def list_standings(
    session: Session,
    *,
    programme_id: int | None = None,
    stages: Collection[Stage] = ON_SEATS,
    open_only: bool = False,
) -> dict[int, list[Standing]]:
    """Return where invitations stand, by programme id; of one programme, the open ones or all.

    Of those still to be asked only the first comes, who may be next: a long order takes no longer.
    """
    standings: dict[int, list[Standing]] = {}
    queries = [_in_stages([stage for stage in stages if stage is not Stage.CANDIDATE])]
    if Stage.CANDIDATE in stages:
        queries.append(_first_candidates())
    for query in queries:
        wanted = query
        if programme_id is not None:
            wanted = wanted.where(Invitation.programme_id == programme_id)
        if open_only:
            wanted = wanted.join(Programme, Programme.id == Invitation.programme_id).where(
                Programme.closed_on.is_(None)
            )
        for key, *values in session.execute(wanted):
            standings.setdefault(key, []).append(_standing(*values))
    return standings


def _in_stages(stages: Collection[Stage]) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Invitation.programme_id,
            Invitation.id,
            Invitation.place,
            Invitation.stage,
            Invitation.reply_by,
            Invitation.come_back_on,
            was_offered_a_seat(),
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(Person, Person.id == Invitation.person_id)
        .where(Invitation.stage.in_(stages))
    )


def _first_candidates() -> Select[*tuple[Any, ...]]:
    """Return the first of each programme who may be asked.

    SQLite takes the other columns from the row that has the least place.
    """
    return (
        select(
            Invitation.programme_id,
            Invitation.id,
            func.min(Invitation.place),
            Invitation.stage,
            null(),
            null(),
            false(),
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(Person, Person.id == Invitation.person_id)
        .where(Invitation.stage == Stage.CANDIDATE, Person.do_not_approach.is_(False))
        .group_by(Invitation.programme_id)
    )


def was_offered_a_seat() -> ColumnElement[bool]:
    """Return whether an invitation waits for a seat and was told that one is free.

    The date to reply by goes when somebody begins to wait, and comes back with the offer.
    """
    told = select(FollowUp.id).where(
        FollowUp.invitation_id == Invitation.id, FollowUp.kind == FollowUpKind.OFFERED
    )
    return and_(Invitation.stage == Stage.WAITING, Invitation.reply_by.is_not(None), told.exists())


def _standing(
    invitation_id: int,
    place: int,
    stage: Stage,
    reply_by: date | None,
    come_back_on: date | None,
    was_offered: bool,
    *name: Any,  # noqa: ANN401 - the columns of a name
) -> Standing:
    waits_untold = stage is Stage.WAITING and not was_offered
    return Standing(
        invitation_id=invitation_id,
        place=place,
        stage=stage,
        reply_by=None if waits_untold else reply_by,
        come_back_on=come_back_on,
        name="" if stage is Stage.ACCEPTED else full_name(*name),
    )
