"""What is still so on a day: posts, ties and memberships that have not ended."""

from datetime import date

from sqlalchemy import ColumnElement, or_
from sqlalchemy.orm import InstrumentedAttribute


def lasting(
    until: InstrumentedAttribute[date | None], day: date | InstrumentedAttribute[date]
) -> ColumnElement[bool]:
    """Return the condition that a row holds on a day: its last day is not known, or not past."""
    return or_(until.is_(None), until >= day)
