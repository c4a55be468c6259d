"""Filters the organiser has given a name: kept as a line, or frozen to the people of one day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.book.bulk import add_rows
from organiser.errors import InvalidInput, Refused
from organiser.models import SavedFilter, SavedFilterPerson
from organiser.services.checking import check_filled, check_line
from organiser.services.rows import keep_in_step, load
from organiser.text.people_query import PeopleFilter, line_of, parse
from organiser.text.query_words import plain
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFilter:
    """A filter with its name; frozen on a day it stands for so many `people`, else for none."""

    filter_id: int
    name: str
    line: str
    frozen_on: date | None
    people: int


def list_filters(session: Session) -> tuple[KeptFilter, ...]:
    """Return all kept filters by name."""
    people = (
        select(func.count())
        .where(SavedFilterPerson.saved_filter_id == SavedFilter.id)
        .scalar_subquery()
    )
    query = select(SavedFilter.id, SavedFilter.name, SavedFilter.line, SavedFilter.frozen_on)
    return tuple(
        KeptFilter(filter_id=key, name=name, line=line, frozen_on=frozen_on, people=count)
        for key, name, line, frozen_on, count in session.execute(
            query.add_columns(people).order_by(SavedFilter.name)
        )
    )


def add_filter(session: Session, name: str, line: str) -> int:
    """Keep a line of the search under a name; return its id."""
    _check_name(session, name, but=None)
    _check_line(session, name, line)
    kept = SavedFilter(name=name.strip(), line=line.strip())
    session.add(kept)
    session.flush()
    return kept.id


def rename_filter(session: Session, filter_id: int, name: str) -> None:
    """Give a filter another name, also in the lines of filters that ask for it."""
    kept = _load(session, filter_id)
    _check_name(session, name, but=filter_id)
    before, kept.name = kept.name, name.strip()
    for other in _asking_for(session, before):
        other.line = line_of(_renamed(parse(other.line), before, kept.name))


def change_filter(session: Session, filter_id: int, line: str) -> None:
    """Have a filter stand for another line; a frozen one keeps its people until it is thawed."""
    kept = _load(session, filter_id)
    _check_line(session, kept.name, line)
    kept.line = line.strip()


def remove_filter(session: Session, filter_id: int) -> None:
    """Remove a filter, never its people; refused while another filter asks for it."""
    kept = _load(session, filter_id)
    others = [other.name for other in _asking_for(session, kept.name) if other.id != filter_id]
    if others:
        raise Refused(
            phrase(
                "“{name}” is part of the filter “{other}”. Change or remove that one first.",
                name=kept.name,
                other=others[0],
            )
        )
    keep_in_step(session, SavedFilterPerson, {"saved_filter_id": filter_id}, [])
    session.delete(kept)


def freeze_filter(
    session: Session, filter_id: int, person_ids: Iterable[int], *, today: date
) -> None:
    """Have a filter stand for these people, found today, whatever becomes of them."""
    kept = _load(session, filter_id)
    owner = {"saved_filter_id": filter_id}
    keep_in_step(session, SavedFilterPerson, owner, [])
    people = [{**owner, "person_id": person_id} for person_id in dict.fromkeys(person_ids)]
    add_rows(session, SavedFilterPerson, people)
    kept.frozen_on = today


def thaw_filter(session: Session, filter_id: int) -> None:
    """Have a frozen filter find people by its line again."""
    kept = _load(session, filter_id)
    keep_in_step(session, SavedFilterPerson, {"saved_filter_id": filter_id}, [])
    kept.frozen_on = None


def _load(session: Session, filter_id: int) -> SavedFilter:
    missing = phrase("This filter is not in the book any more. Choose another one.")
    return load(session, SavedFilter, filter_id, missing)


def _check_name(session: Session, name: str, *, but: int | None) -> None:
    called: Phrase = phrase("The name of the filter")
    check_filled(name, field="name", name=called)
    check_line(name, field="name", name=called)
    for other_id, other in session.execute(select(SavedFilter.id, SavedFilter.name)):
        if other_id != but and plain(other) == plain(name):
            raise InvalidInput(
                phrase(
                    "There is a filter called “{name}” already. Please choose another name.",
                    name=other,
                ),
                field="name",
            )


def _check_line(session: Session, name: str, line: str) -> None:
    check_line(line, field="line", name=phrase("The search line"))
    if not parse(line):
        raise InvalidInput(
            phrase("The search line is empty. Type or choose what to filter by first."),
            field="line",
        )
    lines = {plain(kept.name): kept.line for kept in session.scalars(select(SavedFilter))}
    wanted, met = [line], set[str]()
    while wanted:
        for asked in map(plain, _names_in(parse(wanted.pop()))):
            if asked == plain(name):
                raise InvalidInput(
                    phrase(
                        "The filter “{name}” would ask for itself. Take “filter:{name}” out of"
                        " the line.",
                        name=name,
                    ),
                    field="line",
                )
            if asked in lines and asked not in met:
                met.add(asked)
                wanted.append(lines[asked])


def _names_in(wanted: PeopleFilter) -> tuple[str, ...]:
    """Return the kept filters that a filter asks for."""
    without = wanted.without
    return wanted.saved + (without.saved if without else ())


def _asking_for(session: Session, name: str) -> Iterator[SavedFilter]:
    for kept in session.scalars(select(SavedFilter)):
        if plain(name) in map(plain, _names_in(parse(kept.line))):
            yield kept


def _renamed(wanted: PeopleFilter, before: str, name: str) -> PeopleFilter:
    saved = tuple(name if plain(one) == plain(before) else one for one in wanted.saved)
    without = _renamed(wanted.without, before, name) if wanted.without else None
    return replace(wanted, saved=saved, without=without)
