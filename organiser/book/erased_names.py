"""Taking the names of who is erased from the lines that issued papers had."""

import json
import re
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection

#: What stands for a name that was erased.
ERASED_NAME = "…"
#: Shorter names are only erased where they stand alone: they are also parts of other words.
SHORTEST_PART = 3
_HONORIFICS = "様|さん|先生|殿"


def forget_on_papers(connection: Connection, names: Collection[str]) -> None:
    """Put … for every line of an issued paper that carries a name, in the book and its journal."""
    if not names:
        return
    carries = _carrying(names)
    for issue_id, lines, subject in connection.exec_driver_sql(
        "SELECT id, lines, subject FROM paper_issue"
    ).all():
        kept = _without(carries, {"lines": lines, "subject": subject})
        connection.exec_driver_sql(
            "UPDATE paper_issue SET lines = ?, subject = ? WHERE id = ?",
            (kept["lines"], kept["subject"], issue_id),
        )
    for line, *sides in connection.exec_driver_sql(
        "SELECT id, before, after FROM changed_row WHERE table_name = 'paper_issue'"
    ).all():
        kept_sides = (_in_journal(carries, side) for side in sides)
        connection.exec_driver_sql(
            "UPDATE changed_row SET before = ?, after = ? WHERE id = ?", (*kept_sides, line)
        )


def _carrying(names: Iterable[str]) -> re.Pattern[str]:
    """Return what finds one of some names in a text."""
    forms = (
        re.escape(name)
        if len(name) >= SHORTEST_PART
        else rf"(?<!\w){re.escape(name)}(?:{_HONORIFICS})?(?!\w)"
        for name in names
    )
    return re.compile("|".join(forms))


def _in_journal(carries: re.Pattern[str], side: str | None) -> str | None:
    if side is None:
        return None
    kept = _without(carries, json.loads(side))
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _without(carries: re.Pattern[str], issue: dict[str, Any]) -> dict[str, Any]:
    """Return the columns of an issue without the names."""
    kept = dict(issue)
    if carries.search(issue.get("subject", "")):
        kept["subject"] = ERASED_NAME
    if "lines" in issue:
        kept["lines"] = json.dumps(_without_lines(carries, json.loads(issue["lines"])))
    return kept


def _without_lines(carries: re.Pattern[str], said: dict[str, Any]) -> dict[str, Any]:
    """Return lines by language; one that names somebody in one language goes in all of them.

    In another language the name is written in other letters.
    """
    gone = {key for lines in said.values() for key, text in lines if carries.search(text)}
    return {
        language: [[key, ERASED_NAME if key in gone else text] for key, text in lines]
        for language, lines in said.items()
    }
