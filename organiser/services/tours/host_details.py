"""What is agreed with a host beside the day: what they show, their rules and wishes, the gift."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.services.checking import check_not_future, check_text
from organiser.services.tours.hosts import load_host
from organiser.text.folding import fold
from organiser.wording import phrase

LONGEST_LEAD_DAYS = 365
LARGEST_GROUP = 9_999


@dataclass(frozen=True, slots=True, kw_only=True)
class HostDetails:
    """What the organiser notes about a visit.

    `lead_days` is how long before they want the request in writing, `requested_on` when it went.
    """

    wishes: str = ""
    shows: str = ""
    rules: str = ""
    largest_group: int | None = None
    lead_days: int | None = None
    requested_on: date | None = None
    gift: str = ""


_TEXTS = {
    "wishes": phrase("The host's wishes"),
    "shows": phrase("What they show"),
    "rules": phrase("What to keep to"),
    "gift": phrase("The gift"),
}


def check_details(draft: HostDetails, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    for field, name in _TEXTS.items():
        check_text(getattr(draft, field), field=field, name=name)
    if draft.largest_group is not None and not 1 <= draft.largest_group <= LARGEST_GROUP:
        raise InvalidInput(
            phrase("A host takes between 1 and 9,999 people."), field="largest_group"
        )
    if draft.lead_days is not None and not 0 <= draft.lead_days <= LONGEST_LEAD_DAYS:
        raise InvalidInput(
            phrase("A request is wanted between 0 and 365 days before."), field="lead_days"
        )
    name = phrase("The day of the request")
    check_not_future(draft.requested_on, today=today, field="requested_on", name=name)


def change_details(session: Session, stop_id: int, changes: dict[str, Any], *, today: date) -> None:
    """Keep what was noted about a visit; whatever `changes` does not name stays as it is.

    Raises `InvalidInput` with the field, or `NotFound`.
    """
    host = load_host(session, stop_id)
    names = [field.name for field in fields(HostDetails)]
    draft = replace(HostDetails(**{name: getattr(host, name) for name in names}), **changes)
    check_details(draft, today=today)
    for name in names:
        value = getattr(draft, name)
        setattr(host, name, value.strip() if isinstance(value, str) else value)


def has_same_gift(gift: str, other: str) -> bool:
    """Tell whether two gifts have a thing in common, however it is written."""
    return bool(_things(gift) & _things(other))


def _things(gift: str) -> set[str]:
    for sign in "、,，・;；":
        gift = gift.replace(sign, "\n")
    return {folded for line in gift.splitlines() if (folded := fold(line).replace(" ", ""))}
