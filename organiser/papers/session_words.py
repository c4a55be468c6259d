"""How papers name the days, the people and the posts of sessions, in one language."""

from collections.abc import Iterable
from datetime import date

from organiser.papers.name_words import written_name
from organiser.papers.options import PaperOptions
from organiser.papers.people import PaperName, Sender
from organiser.papers.session_material import Attendee, SessionMaterial
from organiser.text.dates import full_date, period
from organiser.text.holidays import holiday_name
from organiser.text.names import person_honorific
from organiser.touring.itinerary import clock
from organiser.vocabulary import Presence
from organiser.wording import phrase

#: Who was there, in person or by a deputy.
CAME = (Presence.PRESENT, Presence.LATE, Presence.DEPUTY)


def clock_span(starts: int | None, ends: int | None) -> str:
    """Return from when until when, as far as it is known: `13:30 – 16:30`."""
    if starts is None:
        return ""
    return clock(starts) if ends is None else f"{clock(starts)} – {clock(ends)}"


def session_when(session: SessionMaterial, options: PaperOptions) -> str:
    """Return when a session is: its day, the holiday it may be, and its time."""
    language = options.language
    day = full_date(session.held_on, language=language, era_dates=options.era_dates)
    holiday = holiday_name(session.held_on, "JP", language)
    return "   ".join(filter(None, (day, holiday, clock_span(session.starts, session.ends))))


def days_said(days: Iterable[date], options: PaperOptions) -> str:
    """Return the dates of a programme: the only one, or from when to when and how many."""
    held_on = sorted(days)
    if not held_on:
        return phrase("Dates not fixed yet").in_language(options.language)
    first, last = held_on[0], held_on[-1]
    span = period(first, last, language=options.language, era_dates=options.era_dates)
    if len(held_on) == 1:
        return span
    return f"{span}   {dates_counted(len(held_on), options.language)}"


def dates_counted(count: int, language: str) -> str:
    """Return how many dates there are; nothing for none."""
    if not count:
        return ""
    words = phrase("1 date") if count == 1 else phrase("{count} dates", count=count)
    return words.in_language(language)


def called(name: PaperName, language: str) -> str:
    """Return what follows a name on a paper: 様, 先生; nothing in English or without a name."""
    if language != "ja" or not written_name(name):
        return ""
    return person_honorific(name.honorific)


def post_words(organisation: str, title: str, language: str) -> str:
    """Return a post as it is written: `団体 理事長`, `Chair, Society`."""
    parts = (organisation, title) if language == "ja" else (title, organisation)
    return (" " if language == "ja" else ", ").join(part for part in parts if part.strip())


def listed(names: Iterable[str], language: str) -> str:
    """Return names in one line."""
    return ("、" if language == "ja" else ", ").join(names)


def contact_words(sender: Sender) -> str:
    """Return the organiser with the ways to reach them."""
    parts = (sender.organisation, sender.name, sender.telephone, sender.mail)
    return "  ".join(part for part in parts if part.strip())


def unlisted_words(count: int, language: str) -> str:
    """Return how many more there are whose names may not be read; nothing for none."""
    if not count:
        return ""
    if count == 1:
        return phrase("1 further person is not named here.").in_language(language)
    words = phrase("{count} further people are not named here.", count=count)
    return words.in_language(language)


def count_unnamed(people: Iterable[Attendee]) -> int:
    """Return how many of some people have no name that may be read."""
    return sum(not written_name(one.name) for one in people)
