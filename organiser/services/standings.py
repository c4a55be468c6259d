"""Where invitations stand, read from the book for the computing of seats."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Invitation, Person
from organiser.services.seats import Standing
from organiser.vocabulary import Stage


def list_standings(
    session: Session,
    *,
    programme_id: int | None = None,
    stages: Sequence[Stage] = tuple(Stage),
) -> dict[int, list[Standing]]:
    """Return where invitations stand, by programme id; of one programme or of all."""
    query = (
        select(
            Invitation.programme_id,
            Invitation.id,
            Invitation.place,
            Invitation.stage,
            Invitation.reply_by,
            Invitation.come_back_on,
            Person.do_not_approach,
        )
        .join(Person, Person.id == Invitation.person_id)
        .where(Invitation.stage.in_(stages))
    )
    if programme_id is not None:
        query = query.where(Invitation.programme_id == programme_id)
    standings: dict[int, list[Standing]] = {}
    for key, invitation_id, place, stage, reply_by, come_back_on, aloof in session.execute(query):
        standings.setdefault(key, []).append(
            Standing(
                invitation_id=invitation_id,
                place=place,
                stage=stage,
                reply_by=reply_by,
                come_back_on=come_back_on,
                approachable=not aloof,
            )
        )
    return standings
