"""Taking an old action back as far as possible, as a new action on top of what was done since.

If nothing that it wrote was touched since, the book is afterwards exactly as it was before it.
Otherwise rows that went come back unless what they belonged to is gone, columns go back that still
hold what the action wrote, and rows it had added go unless they are in use. What cannot be done is
said.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from organiser.book import journal
from organiser.book.inverse import (
    Key,
    current_row,
    missing_targets,
    net_rows,
    staying,
    whole_row,
)
from organiser.book.recording import RowChange
from organiser.book.row_names import called, name_of
from organiser.errors import NotFound, Refused
from organiser.models.belonging import ROW_NAMES, Fate
from organiser.wording import Phrase, phrase

_UNIQUE = ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What taking an action back as far as possible came to, under which name it was done.

    `left_out` says in sentences what could not be taken back and why.
    """

    action: Phrase
    tables: frozenset[str]
    left_out: tuple[Phrase, ...]


@dataclass(slots=True)
class _Work:
    """The rows written so far, and the sentences about what could not be."""

    connection: Connection
    staying: frozenset[Key]
    #: Whether links to what is gone may be given up: only when nothing more can come back.
    gives_up_links: bool = False
    written: list[RowChange] = field(default_factory=list)
    told: dict[Phrase, None] = field(default_factory=dict)

    def write(self, row: RowChange) -> Phrase | None:
        """Write a row; return why the book does not take it."""
        try:
            journal.write_row(self.connection, row)
        except IntegrityError as error:
            return _reason(error, row)
        self.written.append(row)
        return None


def restore(connection: Connection, change_id: int) -> tuple[Restored, list[RowChange]]:
    """Take an action back as far as possible; return what it came to and the rows it wrote.

    Raises `NotFound` for an action that is not in the journal, `Refused` when there is nothing to
    take back or all of it was erased.
    """
    entry = journal.find_entry(connection, change_id)
    if entry is None:
        raise NotFound(phrase("This action is not in the book's history any more."))
    rows = [] if entry.undone else journal.rows_of(connection, change_id)
    net = net_rows(rows)
    written, told = _exactly(connection, change_id, rows), tuple[Phrase, ...]()
    if written is None:
        written, told = _as_far_as_possible(connection, net)
    if not written and not told:
        raise Refused(phrase("There is nothing to take back: all of it was taken back before."))
    restored = Restored(
        action=_action(entry.action, net),
        tables=frozenset(row.table for row in written),
        left_out=told,
    )
    return restored, written


def _action(done: Phrase, net: Iterable[RowChange]) -> Phrase:
    """Return the name of what is done now: after the first thing that comes back, else the deed."""
    gone = [row for row in net if row.before is not None and row.after is None]
    for table in ROW_NAMES:
        for row in gone:
            name = name_of(table, row.before or {}) if row.table == table else None
            if name is not None:
                return phrase("Restore {thing}", thing=name)
    return phrase("Take back as far as possible: {action}", action=done)


def _exactly(
    connection: Connection, change_id: int, rows: list[RowChange]
) -> list[RowChange] | None:
    """Take rows back as an undo would; return nothing if later work stands on them."""
    back = [journal.turned(row) for row in reversed(rows)]
    try:
        with connection.begin_nested():
            journal.put_rows(connection, change_id, back)
    except (Refused, IntegrityError):
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = OFF")
        return None
    return back


def _as_far_as_possible(
    connection: Connection, net: list[RowChange]
) -> tuple[list[RowChange], tuple[Phrase, ...]]:
    work = _Work(connection, frozenset(staying(connection, net)))
    left = _try_until_no_more(work, list(_in_order(net)))
    work.gives_up_links = True
    for row, reason in _try_until_no_more(work, [row for row, _reason in left]):
        work.told[reason] = None
        del row
    return work.written, tuple(work.told)


def _in_order(net: list[RowChange]) -> Iterator[RowChange]:
    """Yield what comes back, parents first; then what changes back; then what goes again."""
    yield from (row for row in net if row.after is None)
    yield from (row for row in net if row.before is not None and row.after is not None)
    yield from (row for row in reversed(net) if row.before is None)


def _try_until_no_more(work: _Work, rows: list[RowChange]) -> list[tuple[RowChange, Phrase]]:
    """Take rows back until none of the rest can be; return those with the reasons.

    A row may have to wait for another, whose place it takes or at which it points.
    """
    while True:
        left = [(row, reason) for row in rows if (reason := _take_back(work, row)) is not None]
        if len(left) == len(rows):
            return left
        rows = [row for row, _reason in left]


def _take_back(work: _Work, row: RowChange) -> Phrase | None:
    """Take the change of one row back; return why that cannot be done (yet)."""
    if row.after is None:
        return _bring_back(work, row)
    if row.before is None:
        return _take_away(work, row)
    return _change_back(work, row)


def _bring_back(work: _Work, row: RowChange) -> Phrase | None:
    if current_row(work.connection, (row.table, row.row_id)) is not None:
        return None
    values = whole_row(row.table, row.before or {})
    missing = missing_targets(work.connection, row.table, values)
    thing = called(row.table, values)
    if missing and (not work.gives_up_links or set(missing.values()) != {Fate.LET_GO}):
        return phrase("{thing} did not come back: what it belongs to is gone.", thing=thing)
    values.update(dict.fromkeys(missing))
    reason = work.write(RowChange(row.table, row.row_id, None, values))
    if reason is None and missing:
        told = phrase("{thing} came back without its link to something that is gone.", thing=thing)
        work.told[told] = None
    return reason


def _change_back(work: _Work, row: RowChange) -> Phrase | None:
    before, after = row.before or {}, row.after or {}
    now = current_row(work.connection, (row.table, row.row_id))
    if now is None:
        return phrase(
            "{thing} was removed since and stays removed.", thing=called(row.table, before)
        )
    changed = {name for name in after if now.get(name) not in (after[name], before.get(name))}
    back = {name: before[name] for name in after if name in now and now[name] == after[name]}
    thing = called(row.table, now)
    if missing_targets(work.connection, row.table, back):
        return phrase("{thing} stays as it is: what it pointed at is gone.", thing=thing)
    reason = None
    if back:
        then = {name: now[name] for name in back}
        reason = work.write(RowChange(row.table, row.row_id, then, back))
    if changed and reason is None:
        told = phrase("{thing}: what was changed since stays as it is now.", thing=thing)
        work.told[told] = None
    return reason


def _take_away(work: _Work, row: RowChange) -> Phrase | None:
    key = row.table, row.row_id
    now = current_row(work.connection, key)
    if now is None:
        return None
    in_use = phrase("{thing} stays: it was changed or used since.", thing=called(row.table, now))
    if key in work.staying:
        return in_use
    return work.write(RowChange(row.table, row.row_id, now, None)) and in_use


def _reason(error: IntegrityError, row: RowChange) -> Phrase:
    thing = called(row.table, row.after or row.before or {})
    if getattr(error.orig, "sqlite_errorname", "") in _UNIQUE:
        return phrase("{thing} did not come back: another has taken its place.", thing=thing)
    return phrase(
        "{thing} did not come back: it does not go with what was done since.", thing=thing
    )
