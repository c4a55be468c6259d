"""Adding and changing organisations, with their addresses, visiting hours and licences."""

from dataclasses import fields
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import (
    Address,
    ClosedDay,
    FormerKind,
    Licence,
    Organisation,
    VisitingWindow,
)
from organiser.services.organisations.organisation_drafts import (
    ClosedDayDraft,
    FormerKindDraft,
    LicenceDraft,
    OrganisationDraft,
    VisitingWindowDraft,
    check_organisation,
)
from organiser.services.people.person_drafts import AddressDraft
from organiser.services.periods import day_before
from organiser.services.rows import Values, keep_in_step, list_values, load, row_values
from organiser.vocabulary import OrganisationKind
from organiser.wording import phrase

_ROWS = frozenset({"kind_since", "former_kinds", "addresses", "windows", "closed_days", "licences"})
_PLAIN = tuple(field.name for field in fields(OrganisationDraft) if field.name not in _ROWS)


def add_organisation(session: Session, draft: OrganisationDraft) -> int:
    """Add an organisation and return its id; raises `InvalidInput` with the field."""
    check_organisation(draft)
    organisation = Organisation(**{name: getattr(draft, name) for name in _PLAIN})
    session.add(organisation)
    session.flush()
    _keep_rows(session, organisation.id, draft)
    return organisation.id


def change_organisation(session: Session, organisation_id: int, draft: OrganisationDraft) -> None:
    """Make an organisation what the draft says; rows the draft no longer has are removed.

    Raises `InvalidInput` with the field, or `NotFound`.
    """
    check_organisation(draft)
    organisation = load_organisation(session, organisation_id)
    before = organisation.kind
    for name in _PLAIN:
        setattr(organisation, name, getattr(draft, name))
    _keep_rows(session, organisation_id, draft)
    if draft.kind_since is not None and draft.kind is not before:
        keep_former_kind(session, organisation_id, before, since=draft.kind_since)


def get_draft(session: Session, organisation_id: int) -> OrganisationDraft:
    """Return an organisation as a form shows it; raises `NotFound`."""
    organisation = load_organisation(session, organisation_id)
    owner = {"organisation_id": organisation_id}
    return OrganisationDraft(
        **{name: getattr(organisation, name) for name in _PLAIN},
        former_kinds=list_values(session, FormerKind, owner, FormerKindDraft),
        addresses=list_values(session, Address, owner, AddressDraft),
        windows=list_values(session, VisitingWindow, owner, VisitingWindowDraft),
        closed_days=list_values(session, ClosedDay, owner, ClosedDayDraft),
        licences=list_values(session, Licence, owner, LicenceDraft),
    )


def find_or_add_organisation(session: Session, name: str) -> int:
    """Return the organisation of exactly this name, the oldest of several; else add it."""
    query = select(Organisation.id).where(Organisation.name == name).order_by(Organisation.id)
    found = session.scalars(query.limit(1)).first()
    return found if found is not None else add_organisation(session, OrganisationDraft(name=name))


def load_organisation(session: Session, organisation_id: int) -> Organisation:
    """Return an organisation's row, for writing services; raises `NotFound`."""
    missing = phrase("This organisation is not in the book any more.")
    return load(session, Organisation, organisation_id, missing)


def keep_former_kind(
    session: Session,
    organisation_id: int,
    kind: OrganisationKind,
    *,
    since: date,
    note: str = "",
    field: str = "kind_since",
) -> None:
    """Keep the kind an organisation had before another holds `since` a day.

    Raises `InvalidInput` with `field` when the day lies within the time of an earlier kind.
    """
    query = select(func.max(FormerKind.until)).filter_by(organisation_id=organisation_id)
    last = session.scalar(query)
    if last is not None and last >= since:
        raise InvalidInput(
            phrase(
                "What it was before lasts up to {day}. Please choose a later day, or change the"
                " former kinds under Edit.",
                day=last,
            ),
            field=field,
        )
    session.add(
        FormerKind(organisation_id=organisation_id, kind=kind, until=day_before(since), note=note)
    )
    session.flush()


def _keep_rows(session: Session, organisation_id: int, draft: OrganisationDraft) -> None:
    owner = {"organisation_id": organisation_id}
    keep_in_step(session, FormerKind, owner, map(row_values, draft.former_kinds))
    keep_in_step(session, Address, owner, map(row_values, draft.addresses))
    keep_in_step(session, VisitingWindow, owner, map(row_values, draft.windows))
    keep_in_step(session, ClosedDay, owner, map(_closed_values, draft.closed_days))
    keep_in_step(session, Licence, owner, map(row_values, draft.licences))


def _closed_values(draft: ClosedDayDraft) -> tuple[int | None, Values]:
    row_id, values = row_values(draft)
    return row_id, values | {"last_day": draft.last_day or draft.first_day}
