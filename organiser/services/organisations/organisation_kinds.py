"""What an organisation is on a day: its kind may change, and what it was before is kept.

The organisation's own row has its latest kind, even when that takes effect only on a day to come;
each former kind holds up to and with its last day. So nothing has to be done when the day comes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import FormerKind, Organisation
from organiser.services.checking import check_line
from organiser.services.organisations.organisations import keep_former_kind, load_organisation
from organiser.services.periods import Day
from organiser.vocabulary import OrganisationKind, label
from organiser.wording import phrase

#: On this day 監理団体 become 監理支援機関 by law.
_SUPPORT_BEGINS = date(2027, 4, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class KindSpan:
    """A kind and the days it held, holds or will hold; None where unknown or without end."""

    kind: OrganisationKind
    since: date | None
    until: date | None
    note: str = ""


def change_kind(
    session: Session,
    organisation_id: int,
    kind: OrganisationKind,
    *,
    from_day: date,
    note: str = "",
) -> None:
    """Make an organisation another kind from a day on, past or to come; the former one is kept.

    Raises `InvalidInput` with the field when nothing changes, or when the day lies within the time
    of a former kind.
    """
    check_line(note, field="note", name=phrase("Note"))
    organisation = load_organisation(session, organisation_id)
    if kind is organisation.kind:
        raise InvalidInput(
            phrase("It is noted as {kind} already. Please choose another.", kind=label(kind)),
            field="kind",
        )
    keep_former_kind(
        session, organisation_id, organisation.kind, since=from_day, note=note, field="from_day"
    )
    organisation.kind = kind
    session.flush()


def usual_start(before: OrganisationKind, after: OrganisationKind, *, today: date) -> date:
    """Return the day a form proposes for a change of kind: that of the law, else today."""
    by_law = (OrganisationKind.SUPERVISING, OrganisationKind.SUPERVISING_SUPPORT)
    return max(today, _SUPPORT_BEGINS) if (before, after) == by_law else today


def kind_on(day: Day) -> ColumnElement[OrganisationKind]:
    """Return the kind of `Organisation` on a day, as a column of a query on it."""
    former = (
        select(FormerKind.kind)
        .where(FormerKind.organisation_id == Organisation.id, FormerKind.until >= day)
        .order_by(FormerKind.until, FormerKind.id)
        .limit(1)
        .correlate(Organisation)
        .scalar_subquery()
    )
    return func.coalesce(former, Organisation.kind, type_=Organisation.kind.type)


def list_kinds(session: Session, organisation_id: int) -> tuple[KindSpan, ...]:
    """Return all kinds of an organisation in their order; the last is the latest."""
    latest = load_organisation(session, organisation_id).kind
    query = (
        select(FormerKind.kind, FormerKind.until, FormerKind.note)
        .where(FormerKind.organisation_id == organisation_id)
        .order_by(FormerKind.until.is_not(None), FormerKind.until, FormerKind.id)
    )
    return tuple(_spans([*session.execute(query), (latest, None, "")]))


def kind_at(spans: tuple[KindSpan, ...], day: date) -> KindSpan:
    """Return which of an organisation's kinds holds on a day."""
    former = (span for span in spans[:-1] if span.until is not None and span.until >= day)
    return next(former, spans[-1])


def next_kind(spans: tuple[KindSpan, ...], day: date) -> KindSpan | None:
    """Return what the organisation becomes after a day, None without such a change."""
    place = spans.index(kind_at(spans, day)) + 1
    return spans[place] if place < len(spans) else None


def _spans(rows: list[tuple[OrganisationKind, date | None, str]]) -> Iterator[KindSpan]:
    since: date | None = None
    for kind, until, note in rows:
        yield KindSpan(kind=kind, since=since, until=until, note=note)
        since = until + timedelta(days=1) if until is not None and until < date.max else None
