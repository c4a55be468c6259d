"""The visit a paper for a host is about: where and when, to whom it is addressed, who comes."""

from dataclasses import dataclass

from organiser.papers.roster_lines import RosterRow, roster_rows
from organiser.papers.tour_material import TourMaterial
from organiser.papers.tour_stops import PaperStop, paper_stops, present_at
from organiser.text.letter_dates import letter_day
from organiser.text.names import address_lines, addressed
from organiser.touring.itinerary import TimedDay
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class HostVisit:
    """The own stop of a host's paper with its day, and all stops of that."""

    material: TourMaterial
    day: TimedDay
    stop: PaperStop
    stops: tuple[PaperStop, ...]

    def addressee(self, language: str) -> tuple[str, ...]:
        """Return whom it is for: a body with 御中, or the person there who receives the group."""
        notes, host = self.stop.notes, self.stop.timed.stop.host
        person = host.name if host else ""
        if language != "ja":
            person = addressed(notes.host_name, notes.host_title, language=language)
        return tuple(address_lines(notes.body or self.stop.row.text, person, language=language))

    def vehicles(self, language: str) -> str:
        """Return by what the group comes: its vehicles and whose they are, or how otherwise."""
        comma = "、" if language == "ja" else ", "
        names = comma.join(ride.name for ride in self.material.rides)
        carriers = comma.join(self.stop.notes.carriers)
        if not names or not carriers:
            return names or self.stop.way
        told = phrase("{vehicles} ({company})", vehicles=names, company=carriers)
        return told.in_language(language)

    def people(self) -> tuple[RosterRow, ...]:
        """Return who comes, by the rank of their posts."""
        return roster_rows(present_at(self.material.guests, self.stop.stop_id), by_rank=True)

    def count_words(self) -> Phrase:
        """Return how many come."""
        count = self.stop.count
        return phrase("1 person") if count == 1 else phrase("{count} people", count=count)

    def time_words(self, *, language: str, era_dates: bool) -> str:
        """Return when the group is there: `令和8年12月3日(木) 9:40～11:10(9:35 到着予定)`."""
        row = self.stop.row
        values = {
            "date": letter_day(self.day.plan.day, language=language, era_dates=era_dates),
            "start": row.starts,
            "end": row.ends,
        }
        if row.ends:
            words = phrase("{date} {start} – {end}", **values)
        else:
            words = phrase("{date} from {start}", date=values["date"], start=row.starts)
        if row.zone:
            words = phrase("{time} ({zone})", time=words, zone=row.zone)
        if self.stop.arrives and self.stop.arrives != row.starts:
            words = phrase("{time}, arriving at {arrival}", time=words, arrival=self.stop.arrives)
        return words.in_language(language)


def host_visit(material: TourMaterial, *, language: str) -> HostVisit:
    """Return the own visit of a host's paper; raises `LookupError` where it has no stop."""
    own = material.own.stop_id
    for day in material.itinerary.timeline.days:
        if any(timed.stop.stop_id == own for timed in day.stops):
            stops = paper_stops(material, day, language=language)
            stop = next(stop for stop in stops if stop.stop_id == own)
            return HostVisit(material=material, day=day, stop=stop, stops=stops)
    raise LookupError(f"the tour has no stop {own}")
