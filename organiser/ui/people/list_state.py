"""What the list of people looks like when it is left, kept for each book beside the window's place.

Nothing of the people themselves is kept there but the number of the row that was chosen and what
was typed into the search line.
"""

import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

#: A column of the table by its name, with its width in pixels.
Width = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListState:
    """How the list stands.

    `line` is what the search line says; `top` how far it is scrolled in pixels; `columns` those of
    the table in their order; `order` the column it is sorted by, empty for the reading.
    """

    line: str = ""
    person_id: int | None = None
    top: int = 0
    is_table: bool = False
    columns: tuple[Width, ...] = ()
    order: str = ""
    descending: bool = False


def read_state(book: Path) -> ListState:
    """Return how the list of a book was left; what cannot be read is as at first."""
    kept = QSettings().value(_name(book))
    try:
        return _state_of(json.loads(kept)) if isinstance(kept, str) else ListState()
    except (ValueError, TypeError, KeyError):
        # Anybody may edit such a file.
        return ListState()


def keep_state(book: Path, state: ListState) -> None:
    """Keep how the list of a book stands."""
    QSettings().setValue(_name(book), json.dumps(asdict(state), ensure_ascii=False))


def _name(book: Path) -> str:
    digest = sha256(str(book.absolute()).encode()).hexdigest()
    return f"people/{digest[:16]}"


def _state_of(values: dict[str, Any]) -> ListState:
    person_id = values["person_id"]
    return ListState(
        line=str(values["line"]),
        person_id=None if person_id is None else int(person_id),
        top=int(values["top"]),
        is_table=bool(values["is_table"]),
        columns=tuple((str(name), int(width)) for name, width in values["columns"]),
        order=str(values["order"]),
        descending=bool(values["descending"]),
    )
