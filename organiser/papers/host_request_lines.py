"""What the letter says that asks a host to receive the group, with all that is planned so far."""

from collections.abc import Iterator

from organiser.papers.host_sheet_lines import visit_values
from organiser.papers.host_visit import HostVisit, host_visit
from organiser.papers.letter_lines import DetailLine, LetterLines, sender_lines
from organiser.papers.options import PaperOptions
from organiser.papers.own_words import own_words
from organiser.papers.roster_lines import RosterRow
from organiser.papers.tour_material import TourMaterial
from organiser.text.letter_dates import letter_date
from organiser.text.letter_forms import LETTER_PAIRS, LetterForm
from organiser.text.seasons import season_greeting, season_words
from organiser.vocabulary import PaperWording
from organiser.wording import Phrase, phrase

#: More names stand on a sheet of their own.
_MOST_NAMES = 12
_FORM = LetterForm.POLITE


def host_request_lines(material: TourMaterial, options: PaperOptions) -> LetterLines:
    """Return the letter to the host of the material's own stop."""
    language = options.language

    def said(words: Phrase) -> str:
        return words.in_language(language)

    visit = host_visit(material, language=language)
    is_japanese = language == "ja"
    pair, sender = LETTER_PAIRS[_FORM], material.sender
    addressee = visit.addressee(language)
    salutation, english_closing = _english_frame(visit)
    named = (sender.name, sender.title)
    return LetterLines(
        kind=said(phrase("Letter of request to the host")),
        date=letter_date(options.printed_on, language=language, era_dates=options.era_dates),
        number="",
        addressee=addressee if is_japanese else _english_addressee(visit, addressee),
        sender=sender_lines(sender, language),
        subject=said(phrase("Request for a visit: {title}", title=material.itinerary.title)),
        salutation="" if is_japanese else salutation,
        paragraphs=tuple(_paragraphs(visit, options)),
        closing=pair.closing if is_japanese else english_closing,
        signature=() if is_japanese else tuple(filter(None, named)),
        details_heading=said(phrase("Details")),
        details=tuple(_details(visit, options)),
        details_end="以上" if is_japanese else "",
        slip=None,
    )


def _english_addressee(visit: HostVisit, addressee: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines in the order of English letters: the person, the body, where that is."""
    notes, stop = visit.stop.notes, visit.stop.timed.stop
    return tuple(filter(None, (*reversed(addressee), notes.body_address or stop.address)))


def _english_frame(visit: HostVisit) -> tuple[str, str]:
    """Return how an English letter opens and closes; the two belong together."""
    name = visit.stop.notes.host_name
    if name:
        return f"Dear {name},", LETTER_PAIRS[_FORM].english_closing
    return "Dear Sir or Madam,", "Yours faithfully,"


def _paragraphs(visit: HostVisit, options: PaperOptions) -> Iterator[str]:
    """Yield the text; in Japanese behind the opening word and the season's greeting."""
    text = own_words(
        visit.material.texts,
        PaperWording.HOST_REQUEST,
        language=options.language,
        values=visit_values(visit, language=options.language, era_dates=options.era_dates),
    )
    lines = [line.strip(" 　") for line in text.splitlines() if line.strip(" 　")]
    if options.language != "ja":
        yield from lines
        return
    word, *_others = season_words(options.printed_on)
    greeting = season_greeting(word, to_body=not visit.stop.notes.host_name)
    first, *rest = lines or [""]
    yield f"{LETTER_PAIRS[_FORM].opening}　{greeting}{first}"
    yield from (f"　{line}" for line in rest)


def _details(visit: HostVisit, options: PaperOptions) -> Iterator[DetailLine]:
    language = options.language
    stop, sender = visit.stop, visit.material.sender
    time = visit.time_words(language=language, era_dates=options.era_dates)
    people = visit.count_words().in_language(language) if stop.count else ""
    contact = "  ".join(filter(None, (sender.name, sender.telephone, sender.mail)))
    facts = (
        (phrase("Date and time"), time),
        (phrase("Place of the visit"), stop.row.text),
        (phrase("Group size"), people),
        (phrase("Visitors"), _visitors(visit, language)),
        (phrase("Purpose of the visit"), stop.timed.stop.purpose),
        (phrase("What we should like to see"), stop.notes.shows),
        (phrase("Your wishes"), stop.notes.wishes),
        (phrase("Travelling by"), visit.vehicles(language)),
        (phrase("How to reach us"), contact),
    )
    told = ((words, text.strip()) for words, text in facts if text.strip())
    for place, (words, text) in enumerate(told, start=1):
        number = f"{place}." if language == "ja" else ""
        yield DetailLine(number=number, label=words.in_language(language), text=text)


def _visitors(visit: HostVisit, language: str) -> str:
    """Return who comes, by rank; many are on the sheet for the host."""
    rows = visit.people()
    if len(rows) > _MOST_NAMES:
        return phrase("as on the list enclosed").in_language(language)
    return "\n".join(_visitor(row, language) for row in rows)


def _visitor(row: RosterRow, language: str) -> str:
    said = " ".join(filter(None, (row.organisation, row.title, row.written)))
    if not row.deputy:
        return said
    words = phrase("{name} (deputy: {deputy})", name=said, deputy=row.deputy)
    return words.in_language(language)
