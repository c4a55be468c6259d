"""Series of programmes: their names, those that are written in two ways, and renaming them."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.models import Programme
from organiser.services.checking import check_filled, check_line
from organiser.services.programmes.carrying import carry_over
from organiser.text.folding import fold
from organiser.wording import phrase

#: From so many percent of likeness on two names may be one series.
_ALIKE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """A series and how many programmes it has."""

    name: str
    programmes: int


def list_series(session: Session) -> tuple[str, ...]:
    """Return the names of all series, for a form to offer."""
    return tuple(row.name for row in _rows(session))


def find_alike(session: Session, name: str) -> tuple[SeriesRow, ...]:
    """Return other series that may be the same one, written in another way; the likest first."""
    from rapidfuzz import fuzz

    wanted = fold(name)
    found = [
        (fuzz.ratio(wanted, fold(row.name)), row) for row in _rows(session) if row.name != name
    ]
    alike = sorted((pair for pair in found if pair[0] >= _ALIKE), key=lambda pair: -pair[0])
    return tuple(row for _likeness, row in alike)


def rename_series(
    session: Session, names: Collection[str], new_name: str, *, language: str = "ja"
) -> int:
    """Give the programmes of these series one name; return how many there are.

    Where series become one, an open programme takes over who said "not this time" to the others
    before. Raises `InvalidInput` for a name that cannot be kept.
    """
    check_filled(new_name, field="name", name=phrase("The name of the series"))
    check_line(new_name, field="name", name=phrase("The name of the series"))
    query = select(Programme).where(Programme.series.in_({*names, new_name}))
    programmes = session.scalars(query.order_by(Programme.id)).all()
    become_one = len({programme.series for programme in programmes}) > 1
    for programme in programmes:
        programme.series = new_name
    session.flush()
    if become_one:
        for programme in programmes:
            if programme.closed_on is None:
                carry_over(session, programme.id, language=language)
    return len(programmes)


def _rows(session: Session) -> tuple[SeriesRow, ...]:
    query = (
        select(Programme.series, func.count())
        .where(Programme.series != "")
        .group_by(Programme.series)
        .order_by(Programme.series)
    )
    return tuple(SeriesRow(name=name, programmes=count) for name, count in session.execute(query))
