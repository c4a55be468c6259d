"""Adding and changing organisations, with their addresses, visiting hours and licences."""

from dataclasses import fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Address, Licence, Organisation, VisitingWindow
from organiser.services.organisation_drafts import (
    LicenceDraft,
    OrganisationDraft,
    VisitingWindowDraft,
    check_organisation,
)
from organiser.services.person_drafts import AddressDraft
from organiser.services.rows import keep_in_step, list_values, load, row_values
from organiser.wording import phrase

_ROWS = frozenset({"addresses", "windows", "licences"})
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
    for name in _PLAIN:
        setattr(organisation, name, getattr(draft, name))
    _keep_rows(session, organisation_id, draft)


def get_draft(session: Session, organisation_id: int) -> OrganisationDraft:
    """Return an organisation as a form shows it; raises `NotFound`."""
    organisation = load_organisation(session, organisation_id)
    owner = {"organisation_id": organisation_id}
    return OrganisationDraft(
        **{name: getattr(organisation, name) for name in _PLAIN},
        addresses=list_values(session, Address, owner, AddressDraft),
        windows=list_values(session, VisitingWindow, owner, VisitingWindowDraft),
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


def _keep_rows(session: Session, organisation_id: int, draft: OrganisationDraft) -> None:
    owner = {"organisation_id": organisation_id}
    keep_in_step(session, Address, owner, map(row_values, draft.addresses))
    keep_in_step(session, VisitingWindow, owner, map(row_values, draft.windows))
    keep_in_step(session, Licence, owner, map(row_values, draft.licences))
