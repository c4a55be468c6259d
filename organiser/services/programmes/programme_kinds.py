"""The organiser's own kinds of programme, each of which behaves like one of the five."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.models import OwnKind, Programme
from organiser.services.checking import check_names
from organiser.services.rows import load
from organiser.vocabulary import ProgrammeKind, label
from organiser.wording import Phrase, phrase, verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKindDraft:
    """A kind as the list's form shows it; `used` counts the programmes of this kind."""

    row_id: int | None = None
    name: str = ""
    kind: ProgrammeKind = ProgrammeKind.LIMITED
    used: int = 0


def kind_said(kind: ProgrammeKind, own_kind: str | None) -> Phrase:
    """Return what a kind is called: by the organiser's own name, if there is one."""
    return verbatim(own_kind) if own_kind else label(kind)


def list_own_kinds(session: Session) -> tuple[OwnKindDraft, ...]:
    """Return the organiser's own kinds in their order."""
    used = (
        select(func.count())
        .where(Programme.own_kind_id == OwnKind.id)
        .correlate(OwnKind)
        .scalar_subquery()
    )
    query = select(OwnKind.id, OwnKind.name, OwnKind.kind, used)
    return tuple(
        OwnKindDraft(row_id=row_id, name=name, kind=kind, used=count)
        for row_id, name, kind, count in session.execute(query.order_by(OwnKind.place, OwnKind.id))
    )


def check_own_kinds(kinds: tuple[OwnKindDraft, ...]) -> None:
    """Raise `InvalidInput` for a kind without a name, or two of one name."""
    check_names((one.name for one in kinds), field="kinds", name=phrase("The kind of programme"))


def change_own_kinds(session: Session, kinds: tuple[OwnKindDraft, ...]) -> None:
    """Make the list what the drafts say, in their order; programmes follow.

    Programmes of a kind that goes are from then on of the one it behaved like.
    """
    check_own_kinds(kinds)
    here = {row.id: row for row in session.scalars(select(OwnKind))}
    kept = {one.row_id for one in kinds}
    for row in [row for row in here.values() if row.id not in kept]:
        for programme in _of_kind(session, row.id):
            programme.own_kind_id = None
        session.flush()
        session.delete(row)
    # Two kinds may change names with each other: for a moment neither has either.
    for one in kinds:
        if one.row_id in here and here[one.row_id].name != one.name:
            here[one.row_id].name = f"{here[one.row_id].name} {one.row_id}*"
    session.flush()
    for place, one in enumerate(kinds):
        _write(session, here.get(one.row_id or 0), one, place)
    session.flush()


def require_own_kind(session: Session, own_kind_id: int) -> OwnKind:
    """Return a kind's row, for writing services; raises `NotFound`."""
    missing = phrase("This kind of programme is no longer in the book. Please choose another.")
    return load(session, OwnKind, own_kind_id, missing)


def _write(session: Session, row: OwnKind | None, draft: OwnKindDraft, place: int) -> None:
    if row is None:
        session.add(OwnKind(name=draft.name, kind=draft.kind, place=place))
        return
    row.name, row.place = draft.name, place
    if row.kind is not draft.kind:
        row.kind = draft.kind
        for programme in _of_kind(session, row.id):
            programme.kind = draft.kind


def _of_kind(session: Session, own_kind_id: int) -> list[Programme]:
    return list(session.scalars(select(Programme).where(Programme.own_kind_id == own_kind_id)))
