"""The columns that the table of people can have: their headings, widths and texts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from organiser.ui.language import say
from organiser.ui.people.list_state import Width
from organiser.ui.person_rows import PersonLine
from organiser.ui.tables import Column
from organiser.vocabulary import AvailabilityLevel, label

#: What stands between several texts in a cell.
_BETWEEN = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLine(PersonLine):
    """A row of the table: what the list shows, and a text for each further column by name."""

    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """One column: `order` names what it can be sorted by, empty where it cannot."""

    name: str
    header: str
    width: int
    order: str = ""
    text: Callable[[TableLine], str] | None = None
    at_right: bool = False


#: Shown until the organiser chooses.
USUAL = ("name", "reading", "organisation", "title", "place", "last_contact", "due")
#: The order of kana, which the list has by itself.
READING = "reading"


def list_columns() -> dict[str, ListColumn]:
    """Return all columns by name, headings in the language of the window; the name is always in."""
    return {column.name: column for column in (*_usual_columns(), *_further_columns())}


def table_columns(widths: Sequence[Width]) -> list[Column[PersonLine]]:
    """Return the table's columns for names with their widths; names that are none are left out."""
    known = list_columns()
    return [
        Column(
            header=known[name].header,
            text=_reader(known[name]),
            tip=_reader(known[name]),
            width=width,
        )
        for name, width in widths
        if name in known
    ]


def usual_widths() -> tuple[Width, ...]:
    """Return the columns of a table nobody has changed."""
    known = list_columns()
    return tuple((name, known[name].width) for name in USUAL)


def cell_text(column: str, texts: Sequence[str]) -> str:
    """Return what a cell says: words of the vocabulary by their names, others as they are."""
    if column == "availability":
        texts = [say(label(AvailabilityLevel(text))) for text in texts]
    return _BETWEEN.join(texts)


def _usual_columns() -> tuple[ListColumn, ...]:
    translate = QCoreApplication.translate
    return (
        ListColumn(
            name="name",
            header=translate("PeopleTable", "Name"),
            width=170,
            order=READING,
            text=lambda line: line.name,
        ),
        ListColumn(
            name="reading",
            header=translate("PeopleTable", "Reading"),
            width=150,
            order=READING,
            text=lambda line: f"{line.reading}{'?' if line.is_guessed and line.reading else ''}",
        ),
        ListColumn(
            name="organisation",
            header=translate("PeopleTable", "Organisation"),
            width=190,
            order="organisation",
        ),
        ListColumn(name="title", header=translate("PeopleTable", "Post"), width=110, order="title"),
    )


def _further_columns() -> tuple[ListColumn, ...]:
    translate = QCoreApplication.translate
    last_contact = translate("PeopleTable", "Last contact")
    return (
        ListColumn(name="place", header=translate("PeopleTable", "Place"), width=90),
        ListColumn(name="last_contact", header=last_contact, width=126, order="last_contact"),
        ListColumn(name="due", header=translate("PeopleTable", "Next due"), width=126, order="due"),
        ListColumn(name="skills", header=translate("PeopleTable", "Can do"), width=180),
        ListColumn(name="tags", header=translate("PeopleTable", "Tags"), width=140),
        ListColumn(name="circles", header=translate("PeopleTable", "Circles"), width=140),
        ListColumn(name="availability", header=translate("PeopleTable", "Room"), width=100),
        ListColumn(name="contact", header=translate("PeopleTable", "Contact"), width=170),
        ListColumn(name="reason", header=translate("PeopleTable", "Why found"), width=220),
    )


def _reader(column: ListColumn) -> Callable[[PersonLine], str]:
    own = column.text

    def text(line: PersonLine) -> str:
        if not isinstance(line, TableLine):
            return line.name
        return own(line) if own is not None else line.cells.get(column.name, "")

    return text
