"""Whose names may stand on lists that others read."""

from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.models import Consent
from organiser.vocabulary import ConsentKind


def list_unlisted(session: Session, person_ids: Collection[int]) -> frozenset[int]:
    """Return who refused to be listed; of both answers on one day the refusal counts."""
    query = select(Consent.person_id).where(
        Consent.person_id.in_(person_ids),
        Consent.kind == ConsentKind.LISTING,
        Consent.refused_on.is_not(None),
        or_(Consent.given_on.is_(None), Consent.refused_on >= Consent.given_on),
    )
    return frozenset(session.scalars(query))


def list_agreed(session: Session, person_ids: Collection[int]) -> frozenset[int]:
    """Return who agreed to be listed; of both answers on one day the refusal counts."""
    query = select(Consent.person_id).where(
        Consent.person_id.in_(person_ids),
        Consent.kind == ConsentKind.LISTING,
        Consent.given_on.is_not(None),
        or_(Consent.refused_on.is_(None), Consent.given_on > Consent.refused_on),
    )
    return frozenset(session.scalars(query))
