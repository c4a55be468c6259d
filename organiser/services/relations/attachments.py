"""The files of an entry, as the book names them; their contents lie beside it."""

import mimetypes
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Attachment
from organiser.services.checking import check_filled, check_line
from organiser.services.relations.interaction_rows import load_own
from organiser.services.rows import load
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentDraft:
    """A file kept beside the book under its digest; `row_id` is that of one attached before."""

    file_name: str
    size_bytes: int
    digest: str
    row_id: int | None = None


def check_attachment(draft: AttachmentDraft) -> None:
    """Raise `InvalidInput` for a name the book does not keep."""
    _check_name(draft.file_name, field="attachments")


def add_attachments(
    session: Session, interaction_id: int, drafts: Iterable[AttachmentDraft], *, today: date
) -> None:
    """Attach files that are kept beside the book; one attached already is not attached twice.

    Raises `NotFound`, `InvalidInput`, or `Refused` for an entry that an invitation made.
    """
    load_own(session, interaction_id)
    rows = _rows(session, interaction_id)
    here = {(row.digest, row.file_name) for row in rows}
    for draft in drafts:
        check_attachment(draft)
        if (draft.digest, draft.file_name) not in here:
            here.add((draft.digest, draft.file_name))
            session.add(_row(interaction_id, draft, today))
    session.flush()


def keep_attachments(
    session: Session, interaction_id: int, drafts: Sequence[AttachmentDraft], *, today: date
) -> None:
    """Have an entry's files be these: change names, add new ones, remove those not among them."""
    here = {row.id: row for row in _rows(session, interaction_id)}
    for draft in drafts:
        row = here.pop(draft.row_id, None) if draft.row_id is not None else None
        if row is None:
            session.add(_row(interaction_id, draft, today))
        else:
            row.file_name = draft.file_name
    for gone in here.values():
        session.delete(gone)
    session.flush()


def rename_attachment(session: Session, attachment_id: int, file_name: str) -> None:
    """Give a file another name; raises `InvalidInput` with the field `file_name`."""
    _check_name(file_name, field="file_name")
    _load(session, attachment_id).file_name = file_name


def remove_attachment(session: Session, attachment_id: int) -> None:
    """Take a file off its entry; the content stays beside the book, so that undo finds it."""
    session.delete(_load(session, attachment_id))


def list_drafts(session: Session, interaction_id: int) -> tuple[AttachmentDraft, ...]:
    """Return an entry's files as a form shows them, in the order of their adding."""
    return tuple(
        AttachmentDraft(
            row_id=row.id, file_name=row.file_name, size_bytes=row.size_bytes, digest=row.digest
        )
        for row in _rows(session, interaction_id)
    )


def _rows(session: Session, interaction_id: int) -> list[Attachment]:
    query = select(Attachment).where(Attachment.interaction_id == interaction_id)
    return list(session.scalars(query.order_by(Attachment.id)))


def _row(interaction_id: int, draft: AttachmentDraft, today: date) -> Attachment:
    return Attachment(
        interaction_id=interaction_id,
        file_name=draft.file_name,
        size_bytes=draft.size_bytes,
        digest=draft.digest,
        added_on=today,
        media_type=mimetypes.guess_type(draft.file_name)[0] or "",
    )


def _check_name(file_name: str, *, field: str) -> None:
    name = phrase("The file's name")
    check_filled(file_name, field=field, name=name)
    check_line(file_name, field=field, name=name)


def _load(session: Session, attachment_id: int) -> Attachment:
    missing = phrase("This file is not attached any more.")
    row = load(session, Attachment, attachment_id, missing)
    load_own(session, row.interaction_id)
    return row
