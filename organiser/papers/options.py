"""How a paper is written: language, dates, and what the organiser chose in the preview."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """What is chosen for one paper; `printed_on` is the day it says it is as of.

    With `furigana` readings stand above names. Lines whose keys are in `changed` are marked as
    changed since revision `changed_since`. The pages of a booklet lie side by side for folding, or
    follow each other `in_page_order`.
    """

    language: str
    printed_on: date
    era_dates: bool = True
    furigana: bool = False
    large_print: bool = False
    black_and_white: bool = False
    in_page_order: bool = False
    changed: frozenset[str] = frozenset()
    changed_since: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSubject:
    """What a paper is of: the ids that its kind needs, nothing for the others."""

    tour_id: int | None = None
    stop_id: int | None = None
    vehicle_id: int | None = None
    programme_id: int | None = None
    session_id: int | None = None
    circle_id: int | None = None
    person_id: int | None = None
    person_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """What several papers are all of; without a name where nothing joins them."""

    name: str = ""
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class Own:
    """Whose own copy it is: rows of this person, or of this stop, are the reader's own.

    With `vehicle_id` it is the copy of that vehicle's driver.
    """

    person_id: int | None = None
    stop_id: int | None = None
    vehicle_id: int | None = None
