"""Which of the papers that people hold say something else by now, and what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from organiser.papers.catalogue import CATALOGUE, PaperOf
from organiser.papers.changes import Change, Lines, compare
from organiser.papers.concerns import concerning
from organiser.papers.current_lines import current_lines
from organiser.papers.name_words import written_name
from organiser.papers.options import PaperSubject
from organiser.papers.people import PaperName
from organiser.papers.tour_material import TourMaterial
from organiser.vocabulary import PaperKind, Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A paper somebody holds, with the lines it had; `called` is what it was of then."""

    holder_id: int
    issue_id: int
    person_id: int | None
    name: str
    kind: PaperKind
    subject: PaperSubject
    called: str
    revision: int
    given_on: date
    lines: Mapping[str, Lines]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPapers:
    """A tour as it is now, and everything that people hold of it, of one sort only the newest.

    Names and numbers are by person; no number is "me only".
    """

    material: TourMaterial
    held: tuple[Held, ...]
    names: Mapping[int, PaperName]
    telephones: Mapping[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OldPaper:
    """A paper somebody holds that says something else by now: `changes`, as far as it is theirs."""

    holder_id: int
    kind: PaperKind
    subject: str
    revision: int
    given_on: date
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderOfOld:
    """Somebody who holds older papers of a tour, and how to reach them.

    `paper_name` is empty for who is not in the book; of those `is_body` who is no person.
    """

    person_id: int | None
    name: str
    paper_name: PaperName
    telephone: str
    papers: tuple[OldPaper, ...]
    is_body: bool = False

    @property
    def holder_ids(self) -> tuple[int, ...]:
        """Return the rows that say they hold something old."""
        return tuple(paper.holder_id for paper in self.papers)

    @property
    def changes(self) -> tuple[Change, ...]:
        """Return what changed for them, in reading order; what two papers say stands once."""
        found: dict[tuple[str, str, str], Change] = {}
        for paper in self.papers:
            for change in paper.changes:
                found.setdefault((change.heading, change.before, change.now), change)
        return tuple(found.values())


def find_old(papers: HeldPapers, language: str) -> tuple[HolderOfOld, ...]:
    """Return who holds something old, in the order in which they first got a paper."""
    search = _Search(papers.material, language)
    by_holder: dict[tuple[int | None, str], list[Held]] = {}
    for one in papers.held:
        by_holder.setdefault((one.person_id, one.name), []).append(one)
    found = []
    for (person_id, name), held in by_holder.items():
        old = tuple(search.old_papers(held))
        if not old:
            continue
        paper_name = papers.names.get(person_id or 0, PaperName())
        found.append(
            HolderOfOld(
                person_id=person_id,
                name=name or written_name(paper_name),
                paper_name=paper_name,
                telephone=papers.telephones.get(person_id or 0) or search.telephone_at(name, held),
                papers=old,
                is_body=search.is_body(name),
            )
        )
    return tuple(found)


class _Search:
    """Compares what people hold with what their papers would say now."""

    def __init__(self, material: TourMaterial, language: str) -> None:
        self._material = material
        self._language = language
        self._said: dict[tuple[PaperKind, PaperSubject], Lines] = {}
        self._changed: dict[int, tuple[Change, ...]] = {}
        self._away = {guest.person_id: guest.away_from for guest in material.guests}
        self._days: dict[int, set[int]] = {}
        for stop in material.stops:
            self._days.setdefault(stop.day_id, set()).add(stop.stop_id)

    def old_papers(self, held: list[Held]) -> Iterator[OldPaper]:
        """Yield those of somebody's papers that say something else by now."""
        for one in held:
            changes = self._changes(one)
            if changes:
                yield OldPaper(
                    holder_id=one.holder_id,
                    kind=one.kind,
                    subject=one.called,
                    revision=one.revision,
                    given_on=one.given_on,
                    changes=changes,
                )

    def is_body(self, name: str) -> bool:
        """Tell whether a name is that of a host's or carrier's organisation."""
        bodies = {stop.body for stop in self._material.stops}
        bodies |= {ride.company for ride in self._material.rides}
        return bool(name) and name in bodies

    def telephone_at(self, name: str, held: list[Held]) -> str:
        """Return the number of the vehicle or place for which somebody holds a paper."""
        vehicles = {one.subject.vehicle_id for one in held} - {None}
        stops = {one.subject.stop_id for one in held} - {None}
        for ride in self._material.rides:
            if ride.vehicle_id in vehicles or (name and name in (ride.driver, ride.company)):
                return ride.telephone
        for stop in self._material.stops:
            if stop.stop_id in stops or (name and name == stop.body):
                return stop.body_telephone
        return ""

    def _changes(self, one: Held) -> tuple[Change, ...]:
        if one.issue_id not in self._changed:
            self._changed[one.issue_id] = self._changes_of_paper(one)
        changes = self._changed[one.issue_id]
        spec = CATALOGUE[one.kind]
        if changes and spec.reader is Reader.PARTICIPANT and spec.of is PaperOf.TOUR:
            return concerning(changes, self._away.get(one.person_id or 0, ()), self._days)
        return changes

    def _changes_of_paper(self, one: Held) -> tuple[Change, ...]:
        before = one.lines.get(self._language, ())
        now = self._lines(one.kind, one.subject)
        if before and not now:
            # Not every line by itself: what the paper was of is not planned any more.
            return (Change(key="subject", before=one.called or before[0][1]),)
        return compare(before, now)

    def _lines(self, kind: PaperKind, subject: PaperSubject) -> Lines:
        if (kind, subject) not in self._said:
            self._said[kind, subject] = current_lines(self._material, kind, subject, self._language)
        return self._said[kind, subject]
