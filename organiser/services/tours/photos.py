"""The pictures chosen for a tour's report, as the book names them; their contents lie beside it."""

import mimetypes
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Stop, TourPhoto
from organiser.services.checking import check_filled, check_line
from organiser.services.rows import load
from organiser.services.tours.tour_rows import load_stop, load_tour
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class TourPhotoDraft:
    """A picture kept beside the book under its digest."""

    file_name: str
    size_bytes: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoLine:
    """A picture of a tour with its caption and, where that is said, the stop it shows."""

    photo_id: int
    file_name: str
    digest: str
    size_bytes: int
    caption: str = ""
    stop_id: int | None = None
    stop_name: str = ""


def add_photos(
    session: Session, tour_id: int, drafts: Iterable[TourPhotoDraft], *, today: date
) -> tuple[int, ...]:
    """Put pictures behind those of a tour and return their ids; one it has is not added twice."""
    load_tour(session, tour_id)
    rows = _in_order(session, tour_id)
    here = {row.digest for row in rows}
    new: list[TourPhoto] = []
    for draft in drafts:
        if draft.digest in here:
            continue
        here.add(draft.digest)
        new.append(_row(tour_id, draft, place=len(rows) + len(new) + 1, today=today))
    session.add_all(new)
    session.flush()
    return tuple(row.id for row in new)


def change_photo(session: Session, photo_id: int, *, caption: str, stop_id: int | None) -> None:
    """Say what a picture shows, and at which stop; raises `InvalidInput` with the field."""
    check_line(caption, field="caption", name=phrase("The words under the picture"))
    if stop_id is not None:
        load_stop(session, stop_id)
    row = _photo(session, photo_id)
    row.caption, row.stop_id = caption.strip(), stop_id


def move_photo(session: Session, photo_id: int, *, place: int) -> None:
    """Put a picture at a place among those of its tour, from 1; the others close ranks."""
    row = _photo(session, photo_id)
    others = [other for other in _in_order(session, row.tour_id) if other is not row]
    others.insert(max(0, place - 1), row)
    _number(others)


def remove_photo(session: Session, photo_id: int) -> None:
    """Take a picture off its tour; the content stays beside the book, so that undo finds it."""
    row = _photo(session, photo_id)
    _number([other for other in _in_order(session, row.tour_id) if other is not row])
    session.delete(row)


def list_photos(session: Session, tour_id: int) -> tuple[PhotoLine, ...]:
    """Return the pictures of a tour in their order."""
    query = (
        select(TourPhoto, Stop.name)
        .outerjoin(Stop, Stop.id == TourPhoto.stop_id)
        .where(TourPhoto.tour_id == tour_id)
        .order_by(TourPhoto.place, TourPhoto.id)
    )
    return tuple(
        PhotoLine(
            photo_id=row.id,
            file_name=row.file_name,
            digest=row.digest,
            size_bytes=row.size_bytes,
            caption=row.caption,
            stop_id=row.stop_id,
            stop_name=stop_name or "",
        )
        for row, stop_name in session.execute(query)
    )


def _row(tour_id: int, draft: TourPhotoDraft, *, place: int, today: date) -> TourPhoto:
    name = phrase("The file's name")
    check_filled(draft.file_name, field="file_name", name=name)
    check_line(draft.file_name, field="file_name", name=name)
    return TourPhoto(
        tour_id=tour_id,
        place=place,
        file_name=draft.file_name,
        size_bytes=draft.size_bytes,
        digest=draft.digest,
        added_on=today,
        media_type=mimetypes.guess_type(draft.file_name)[0] or "",
    )


def _in_order(session: Session, tour_id: int) -> list[TourPhoto]:
    query = select(TourPhoto).where(TourPhoto.tour_id == tour_id)
    return list(session.scalars(query.order_by(TourPhoto.place, TourPhoto.id)))


def _number(rows: list[TourPhoto]) -> None:
    for place, row in enumerate(rows, start=1):
        row.place = place


def _photo(session: Session, photo_id: int) -> TourPhoto:
    return load(session, TourPhoto, photo_id, phrase("This picture is no longer in the tour."))
