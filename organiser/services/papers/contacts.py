"""How people on papers can be reached; what is for the organiser's eyes only is kept apart."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import ContactPoint
from organiser.vocabulary import ContactKind, Sensitivity

_TELEPHONES = (ContactKind.TELEPHONE, ContactKind.MOBILE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """The preferred number and mail address of somebody; `secret_telephone` is "me only"."""

    telephone: str = ""
    mail: str = ""
    secret_telephone: str = ""


def list_contacts(session: Session, person_ids: Collection[int]) -> dict[int, Contacts]:
    """Return how people can be reached; who has no contact point is not there."""
    rows = session.execute(
        select(
            ContactPoint.person_id, ContactPoint.kind, ContactPoint.value, ContactPoint.sensitivity
        )
        .where(ContactPoint.person_id.in_(person_ids))
        .order_by(ContactPoint.preferred.desc(), ContactPoint.id)
    )
    found: dict[int, dict[str, str]] = {}
    for person_id, kind, value, sensitivity in rows:
        is_secret = sensitivity is Sensitivity.ME_ONLY
        if kind in _TELEPHONES:
            name = "secret_telephone" if is_secret else "telephone"
        elif kind is ContactKind.MAIL and not is_secret:
            name = "mail"
        else:
            continue
        found.setdefault(person_id, {}).setdefault(name, value)
    return {person_id: Contacts(**values) for person_id, values in found.items()}
