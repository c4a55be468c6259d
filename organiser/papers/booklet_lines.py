"""What the participants' booklet says besides the itinerary: who takes part, and a note."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from organiser.papers.itinerary_lines import ItineraryPaper, itinerary_paper, own_note
from organiser.papers.options import PaperOptions
from organiser.papers.people import PaperName
from organiser.papers.roster_lines import RosterRow, roster_rows
from organiser.papers.tour_material import TourMaterial
from organiser.vocabulary import PaperWording, TourRole, label
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletGuest:
    """One who takes part, by name and in words: role, body, who comes in their place."""

    name: PaperName
    written: str
    further: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletPaper:
    """The whole booklet: the itinerary with the booklet's own name, and what else is in it.

    `unnamed` says how many more come than are named.
    """

    days: ItineraryPaper
    contact: str
    guests: tuple[BookletGuest, ...]
    unnamed: str
    note: str

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands."""
        yield self.days.kind, self.contact
        yield from self.days.texts()
        for guest in self.guests:
            yield guest.written, guest.written
            yield guest.written, guest.further
        yield self.days.kind, self.unnamed
        yield self.days.kind, self.note


def booklet_paper(material: TourMaterial, options: PaperOptions) -> BookletPaper:
    """Return what the booklet says, from what its reader may read."""
    language = options.language
    kind = phrase("Booklet for participants").in_language(language)
    whole = itinerary_paper(material, language=language, era_dates=options.era_dates)
    days = replace(whole, kind=kind, header="")
    rows = roster_rows(material.guests, by_rank=False)
    more = max(material.head_count - len(rows), 0)
    sender = material.sender
    who = " ".join(filter(None, (sender.organisation, sender.name)))
    return BookletPaper(
        days=days,
        contact="\n".join(filter(None, (who, sender.telephone))),
        guests=tuple(_guest(row, language) for row in rows),
        unnamed=phrase("and {count} more", count=more).in_language(language) if more else "",
        note=own_note(material, PaperWording.BOOKLET_NOTE, days.when, language=language),
    )


def _guest(row: RosterRow, language: str) -> BookletGuest:
    role = "" if row.role is TourRole.PARTICIPANT else label(row.role).in_language(language)
    deputy = phrase("deputy: {name}", name=row.deputy).in_language(language) if row.deputy else ""
    return BookletGuest(
        name=row.name,
        written=row.written,
        further="  ".join(filter(None, (row.organisation, role, deputy))),
    )
