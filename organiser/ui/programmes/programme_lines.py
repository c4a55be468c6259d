"""Which programmes the list shows, in which order and under which headings. No widgets."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from organiser.services.programmes.programmes import ProgrammeRow
from organiser.text.folding import fold
from organiser.ui.language import say
from organiser.ui.person_rows import HeadingLine

#: A row of the list: a programme, or the heading above some.
Line = ProgrammeRow | HeadingLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What one wants to see; words are looked for in closed programmes, too."""

    words: str = ""
    by_series: bool = False
    with_closed: bool = False


def programme_lines(rows: Sequence[ProgrammeRow], choice: Choice) -> list[Line]:
    """Return the lines for a choice; the order within a heading is that of the rows."""
    words = fold(choice.words).split()
    found = [row for row in rows if _has(row, words)] if words else list(rows)
    if not (choice.with_closed or words):
        found = [row for row in found if row.closed_on is None]
    return _by_series(found) if choice.by_series else _by_state(found)


def _has(row: ProgrammeRow, words: Iterable[str]) -> bool:
    told = fold(" ".join((row.name, row.series, say(row.kind_name))))
    return all(word in told for word in words)


def _by_state(rows: Iterable[ProgrammeRow]) -> list[Line]:
    opened: list[Line] = []
    closed: list[Line] = []
    for row in rows:
        (opened if row.closed_on is None else closed).append(row)
    if closed:
        heading = QCoreApplication.translate("ProgrammeLines", "Closed")
        closed.insert(0, HeadingLine(key="closed", text=heading))
    return [*opened, *closed]


def _by_series(rows: Iterable[ProgrammeRow]) -> list[Line]:
    groups: dict[str, list[ProgrammeRow]] = {}
    for row in rows:
        groups.setdefault(row.series, []).append(row)
    alone = groups.pop("", [])
    lines: list[Line] = []
    for series in sorted(groups):
        lines += [HeadingLine(key=f"series {series}", text=series), *groups[series]]
    if alone:
        heading = QCoreApplication.translate("ProgrammeLines", "Without a series")
        lines += [HeadingLine(key="alone", text=heading), *alone]
    return lines


def of_programme(text: Callable[[ProgrammeRow], str]) -> Callable[[Line], str]:
    """Return a column's text that headings leave empty."""
    return lambda line: "" if isinstance(line, HeadingLine) else text(line)


def line_key(line: Line) -> int | str:
    """Return what tells a line apart."""
    return line.key if isinstance(line, HeadingLine) else line.programme_id
