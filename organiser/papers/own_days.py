"""The days of a tour as they are for one participant: their stops, and what they miss."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from organiser.papers.fact_lines import PaperFact
from organiser.papers.itinerary_lines import ItineraryPaper, PaperDay
from organiser.papers.tour_material import Guest, TourMaterial
from organiser.text.dates import month_day
from organiser.touring.itinerary import TimedDay, TimedStop
from organiser.touring.lines import Row, RowKind
from organiser.wording import Phrase, phrase


class OwnDays:
    """What the itinerary says, as it is for one participant."""

    def __init__(
        self, material: TourMaterial, guest: Guest, paper: ItineraryPaper, language: str
    ) -> None:
        """Take the itinerary as it is said in the same language."""
        self._away = guest.away_from
        self._paper = paper
        self._language = language
        self._timed = material.itinerary.timeline.days

    def facts(self) -> Iterator[PaperFact]:
        """Yield where to be, whom to call, what to bring; for some where they join and leave."""
        stops = [(day, timed) for day in self._timed for timed in day.stops]
        own = [(day, timed) for day, timed in stops if self._is_own(timed.stop.stop_id)]
        joins = own[0] if own and own[0] != stops[0] else None
        leaves = own[-1] if own and own[-1] != stops[-1] else None
        if joins:
            yield self._moment("fact:joins", phrase("Where you join"), *joins)
        for fact in self._paper.facts:
            if fact.key != "fact:meeting" or ((own or not stops) and not joins):
                yield fact
        if leaves:
            yield self._moment("fact:leaves", phrase("You leave after"), *leaves)

    def days(self) -> Iterator[PaperDay]:
        """Yield all days in their order; what they are away from is told in one row."""
        for timed, day in zip(self._timed, self._paper.days, strict=True):
            comes = any(self._is_own(stop.stop.stop_id) for stop in timed.stops)
            note = timed.plan.note.strip() if comes else ""
            yield replace(day, note=note, rows=tuple(self._rows(timed, day)))

    def _moment(self, key: str, words: Phrase, day: TimedDay, timed: TimedStop) -> PaperFact:
        said = next(one for one in self._paper.days if one.key == f"day:{day.plan.day_id}")
        row = next(row for row in _stops(said) if row.stop_id == timed.stop.stop_id)
        held_on = month_day(day.plan.day, language=self._language)
        texts = (f"{held_on}  {row.starts}  {row.text}", timed.stop.address.strip())
        return PaperFact(key, self._said(words), "\n".join(filter(None, texts)))

    def _rows(self, timed_day: TimedDay, day: PaperDay) -> Iterator[Row]:
        stops = {timed.stop.stop_id: timed for timed in timed_day.stops}
        ways = {row.stop_id: row for row in day.rows if row.kind is RowKind.LEG}
        rows = _stops(day)
        for is_own, group in groupby(rows, key=lambda row: self._is_own(row.stop_id)):
            if not is_own:
                yield self._without(tuple(group), all_day=len(rows))
                continue
            for row in group:
                timed = stops[row.stop_id]
                if _has_timetable(timed):
                    yield ways[row.stop_id]
                yield replace(row, details=_details(timed, with_address=row is rows[0]))

    def _without(self, rows: tuple[Row, ...], *, all_day: int) -> Row:
        """Return one row about stops in a row they are away from."""
        separator = "、" if self._language == "ja" else ", "
        text = separator.join(row.text for row in rows)
        if len(rows) == all_day:
            text = self._said(phrase("You are not with us on this day."))
            return replace(rows[0], text=text, starts="", ends="", word="", host="", details=())
        return replace(
            rows[0],
            text=text,
            ends=rows[-1].ends or (rows[-1].starts if len(rows) > 1 else ""),
            word=self._said(phrase("Not with us")),
            host="",
            details=(),
            stop_kind=None,
        )

    def _is_own(self, stop_id: int) -> bool:
        return stop_id not in self._away

    def _said(self, words: Phrase) -> str:
        return words.in_language(self._language)


def _stops(day: PaperDay) -> tuple[Row, ...]:
    return tuple(row for row in day.rows if row.kind is RowKind.STOP)


def _has_timetable(timed: TimedStop) -> bool:
    return timed.leg_before is not None and timed.leg_before.departs is not None


def _details(timed: TimedStop, *, with_address: bool) -> tuple[str, ...]:
    """Return what to know at a stop; where it is stands on the itinerary but for the first."""
    address = timed.stop.address.strip() if with_address else ""
    return tuple(filter(None, (address, timed.stop.note.strip())))
