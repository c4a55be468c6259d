"""How licences stand: valid, running out, run out; and those that ask for something today."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from organiser.models import Licence, Organisation
from organiser.vocabulary import LICENCE_SOON_DAYS

if TYPE_CHECKING:
    # What it comes with, nothing on the first screen needs.
    from organiser.services.organisations.organisation_values import LicenceState

#: So long after its end a licence without a successor is still spoken of on Today.
_SPOKEN_OF_DAYS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceDue:
    """A licence that runs out soon, can be renewed, or has just run out (days below zero)."""

    organisation_id: int
    organisation: str
    licence_class: str
    valid_to: date
    days_left: int
    can_be_renewed: bool


def licence_state(
    valid_from: date | None, valid_to: date | None, renewal_opens_on: date | None, *, today: date
) -> "LicenceState":
    """Return how a licence stands on a day; one without an end never runs out."""
    if valid_to is not None:
        if valid_to < today:
            return "ran out"
        opened = renewal_opens_on is not None and renewal_opens_on <= today
        if opened or (valid_to - today).days <= LICENCE_SOON_DAYS:
            return "running out"
    return "not yet" if valid_from is not None and valid_from > today else "valid"


def list_due(session: Session, today: date) -> tuple[LicenceDue, ...]:
    """Return the licences that ask for something today, the most urgent first.

    A licence is left out when a later one of the same class follows it.
    """
    later = aliased(Licence)
    follows = (
        select(later.id)
        .where(
            later.organisation_id == Licence.organisation_id,
            later.licence_class == Licence.licence_class,
            later.id != Licence.id,
            or_(later.valid_to.is_(None), later.valid_to > Licence.valid_to),
        )
        .exists()
    )
    query = (
        select(Licence, Organisation.name)
        .join(Organisation, Organisation.id == Licence.organisation_id)
        .where(
            Licence.valid_to >= today - timedelta(days=_SPOKEN_OF_DAYS),
            or_(
                Licence.valid_to <= today + timedelta(days=LICENCE_SOON_DAYS),
                Licence.renewal_opens_on <= today,
            ),
            ~follows,
        )
        .order_by(Licence.valid_to, Licence.id)
    )
    return tuple(_due(licence, name, today) for licence, name in session.execute(query))


def _due(licence: Licence, organisation: str, today: date) -> LicenceDue:
    valid_to = licence.valid_to or today
    opens = licence.renewal_opens_on
    return LicenceDue(
        organisation_id=licence.organisation_id,
        organisation=organisation,
        licence_class=licence.licence_class,
        valid_to=valid_to,
        days_left=(valid_to - today).days,
        can_be_renewed=valid_to >= today and opens is not None and opens <= today,
    )
