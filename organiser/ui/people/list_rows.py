"""The rows of the list of people, read for the keys that are seen."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from organiser.text.filter_values import PeopleFilter
from organiser.text.found_in import FoundIn
from organiser.ui import discretion
from organiser.ui.ages import age_text, rhythm_tone
from organiser.ui.language import say
from organiser.ui.people.list_columns import TableLine, cell_text
from organiser.ui.person_rows import PersonLine
from organiser.ui.post_spans import months_text
from organiser.ui.store import Store
from organiser.vocabulary import label

#: So much stands before the first bold place in a row: more would push it out of sight.
_LEAD = 5
Marks = tuple[tuple[int, int], ...]
_OF_POSTS = frozenset({FoundIn.ORGANISATION, FoundIn.POST})
#: Where text may stand that only the organiser may read.
_PERHAPS_MINE_ONLY = frozenset({FoundIn.CONTACT_POINT, FoundIn.NOTE, FoundIn.TIMELINE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Why somebody was found: short for a row, with the places that are bold, and the whole."""

    line: str
    marks: Marks
    whole: str


def list_lines(store: Store, keys: Sequence[int], wanted: PeopleFilter) -> list[PersonLine]:
    """Return the two-line rows of people found by a filter.

    Where a row would not show why somebody is found, its second line says so. Only people with a
    rhythm can be late.
    """
    today, due = store.today(), store.people_due(keys)
    reasons = _reasons(store, keys, wanted)
    lines = []
    for found in store.people_page(keys):
        rhythm = due.get(found.person_id)
        usual = f"{found.organisation} {found.title}".strip()
        told = reasons.get(found.person_id)
        lines.append(
            PersonLine(
                person_id=found.person_id,
                name=found.name,
                reading=found.reading,
                second_line=told.line if told else usual,
                second_marks=told.marks if told else (),
                trailing=age_text(found.last_contact, today=today),
                tone=rhythm_tone(rhythm.state) if rhythm else "neutral",
                is_guessed=found.is_guessed,
                is_avoided=found.is_avoided,
                has_photo=found.has_photo,
                tip=_tip(found.name, _read(found.reading, guessed=found.is_guessed), usual, told),
            )
        )
    return lines


def table_lines(
    store: Store, keys: Sequence[int], columns: Collection[str], wanted: PeopleFilter
) -> list[PersonLine]:
    """Return the table's rows of people found by a filter, with what its columns say."""
    reasons = _reasons(store, keys, wanted) if "reason" in columns else {}
    cells = store.people_cells(keys, columns)
    due = store.people_due(keys) if "due" in columns else {}
    return [
        TableLine(
            person_id=found.person_id,
            name=found.name,
            reading=found.reading,
            is_guessed=found.is_guessed,
            is_avoided=found.is_avoided,
            cells={
                "organisation": found.organisation,
                "title": found.title,
                "last_contact": _day(found.last_contact),
                **_texts(cells.get(found.person_id, {})),
                "reason": told.whole if (told := reasons.get(found.person_id)) else "",
                "due": _day(rhythm.due_on) if (rhythm := due.get(found.person_id)) else "",
            },
        )
        for found in store.people_page(keys)
    ]


def _reasons(store: Store, keys: Sequence[int], wanted: PeopleFilter) -> dict[int, Told]:
    told = {}
    for person_id, reason in store.reasons(keys, wanted).items():
        where = say(label(reason.found_in))
        day = f" {reason.day}" if reason.day else ""
        if reason.day and reason.day < store.today() and reason.found_in in _OF_POSTS:
            # Who was there once must not be taken for somebody who is.
            where, day = f"{where} ({months_text(None, reason.day)})", ""
        text, marks = reason.text, reason.marks
        if discretion.is_on() and reason.found_in in _PERHAPS_MINE_ONLY:
            text, marks = discretion.hidden_text(), ()
        line, shown = shortened(f"{where}: ", text, marks)
        told[person_id] = Told(line=line, marks=shown, whole=f"{where}{day}: {text}")
    return told


def shortened(head: str, text: str, marks: Marks) -> tuple[str, Marks]:
    """Return head and text, cut before the first mark so that it is seen, and where marks are."""
    first = marks[0][0] if marks else 0
    # Latin letters are half as wide as kana and kanji.
    lead = 2 * _LEAD if text[:first].isascii() else _LEAD
    cut = first - lead if first > lead + 1 else 0
    before = f"{head}…" if cut else head
    moved = len(before) - cut
    return before + text[cut:], tuple((begin + moved, end + moved) for begin, end in marks)


def _tip(name: str, *more: "str | Told | None") -> str:
    """Return all that a row says, for where it is cut off."""
    lines = (one.whole if isinstance(one, Told) else one for one in more)
    return "\n".join(filter(None, (name, *lines)))


def _read(reading: str, *, guessed: bool) -> str:
    if not guessed or not reading:
        return reading
    said = QCoreApplication.translate("PeopleTable", "{reading} (guessed)")
    return said.format(reading=reading)


def _texts(cells: Mapping[str, Sequence[str]]) -> dict[str, str]:
    found = {name: cell_text(name, texts) for name, texts in cells.items()}
    if discretion.is_on() and found.get("contact"):
        # whether it is among what only the organiser may read is not known here
        found["contact"] = discretion.hidden_text()
    return found


def _day(day: date | None) -> str:
    return "" if day is None else str(day)
