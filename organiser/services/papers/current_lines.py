"""What the papers of a tour would say now, and what they said when they were given out."""

from collections.abc import Callable, Mapping
from functools import cached_property

from sqlalchemy.orm import Session

from organiser.models import PaperIssue
from organiser.papers.changes import Lines, compare
from organiser.papers.current_lines import lines_now
from organiser.papers.options import PaperSubject
from organiser.papers.tour_material import TourMaterial
from organiser.services.papers.tour_materials import gather_tour
from organiser.vocabulary import PaperKind
from organiser.wording import LANGUAGES


class TourNow:
    """A tour as it is now, gathered once; papers are read from it one after the other."""

    def __init__(self, gather: Callable[[], TourMaterial]) -> None:
        """Begin with nothing; `gather` is asked when a paper is wanted."""
        self._gather = gather
        self._lines: dict[tuple[PaperKind, PaperSubject], dict[str, Lines]] = {}

    @cached_property
    def material(self) -> TourMaterial:
        """Return all that papers may tell, before any gate."""
        return self._gather()

    def lines(self, kind: PaperKind, subject: PaperSubject) -> dict[str, Lines]:
        """Return what a paper says in every language, nothing if what it is of has gone."""
        if (kind, subject) not in self._lines:
            found = lines_now(self.material, kind, subject, LANGUAGES)
            self._lines[kind, subject] = {one: lines for one, lines in found.items() if lines}
        return self._lines[kind, subject]

    def is_as_issued(self, issue: PaperIssue) -> bool:
        """Tell whether a paper would say now what it said when it was given out."""
        return same(lines_by_language(issue), self.lines(issue.kind, subject_of(issue)))


def tour_now(session: Session, tour_id: int) -> TourNow:
    """Return a tour as it is now; it may be used as long as the session."""
    return TourNow(lambda: gather_tour(session, tour_id))


def subject_of(issue: PaperIssue) -> PaperSubject:
    """Return what an issued paper is of."""
    return PaperSubject(
        tour_id=issue.tour_id,
        session_id=issue.session_id,
        stop_id=issue.stop_id,
        person_id=issue.person_id,
        vehicle_id=issue.vehicle_id,
    )


def lines_of_issue(issue: PaperIssue, language: str) -> Lines:
    """Return the lines an issued paper had in a language."""
    return lines_by_language(issue).get(language, ())


def lines_by_language(issue: PaperIssue) -> dict[str, Lines]:
    """Return the lines an issued paper had, by language."""
    return {
        language: tuple((key, text) for key, text in lines)
        for language, lines in issue.lines.items()
    }


def same(before: Mapping[str, Lines], now: Mapping[str, Lines]) -> bool:
    """Tell whether nothing has changed in any language."""
    languages = {*before, *now}
    return not any(compare(before.get(one, ()), now.get(one, ())) for one in languages)
