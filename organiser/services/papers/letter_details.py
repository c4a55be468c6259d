"""The numbered details under an invitation: when and where, what it costs, until when to answer."""

from collections.abc import Iterator
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Tour
from organiser.papers.letter_material import LetterDraft
from organiser.services.inviting.word_values import Facts
from organiser.services.papers.naming import get_sender
from organiser.services.tours.itineraries import get_itinerary
from organiser.text.dates import month_day
from organiser.text.letter_dates import letter_day, letter_period
from organiser.touring.itinerary import Itinerary, TimedDay
from organiser.touring.lines import itinerary_lines, tour_dates
from organiser.vocabulary import StopKind
from organiser.wording import Phrase, clock_label, phrase

#: Stops nobody is invited for.
_BESIDE = {StopKind.BREAK, StopKind.MEETING, StopKind.END}

Detail = tuple[Phrase, Phrase | str]


def build_details(
    session: Session,
    programme_id: int | None,
    facts: Facts,
    draft: LetterDraft,
    *,
    today: date,
) -> str:
    """Return the details as the organiser edits them, one line each; what is unknown is not there.

    Of a tour its own dates, gathering and outline count.
    """
    tour = _find_tour(session, programme_id, today)
    lines = [
        *_event(facts, draft, tour),
        *_conditions(facts, draft),
        (phrase("Enquiries"), _enquiries(session)),
    ]
    return "\n".join(_written(lines, draft.language))


def _find_tour(session: Session, programme_id: int | None, today: date) -> Itinerary | None:
    if programme_id is None:
        return None
    tour_id = session.scalar(
        select(Tour.id).where(Tour.programme_id == programme_id).order_by(Tour.id).limit(1)
    )
    return None if tour_id is None else get_itinerary(session, tour_id, today=today)


def _event(facts: Facts, draft: LetterDraft, tour: Itinerary | None) -> Iterator[Detail]:
    if tour is None:
        yield phrase("Date and time"), _when(facts, draft)
        yield phrase("Venue"), facts.place
        yield phrase("Online"), facts.link
        yield phrase("Theme"), facts.theme
        return
    language = draft.language
    dates = tour_dates(tour)
    if dates:
        said = letter_period(*dates, language=language, era_dates=draft.era_dates)
        yield phrase("Date and time"), said
    yield _fact(tour, draft, phrase("Meeting point"))
    yield phrase("Outline"), "\n".join(_outline(tour, language))
    yield _fact(tour, draft, phrase("What to bring and wear"))


def _fact(tour: Itinerary, draft: LetterDraft, label: Phrase) -> Detail:
    """Return one of the facts that the itinerary of participants has, too."""
    language = draft.language
    facts = itinerary_lines(tour, language=language, era_dates=draft.era_dates).facts
    said = label.in_language(language)
    return label, next((fact.text for fact in facts if fact.label == said), "")


def _outline(tour: Itinerary, language: str) -> Iterator[str]:
    for day in tour.timeline.days:
        names = _stop_names(day)
        if names:
            yield f"{month_day(day.plan.day, language=language)}　{' → '.join(names)}"


def _stop_names(day: TimedDay) -> list[str]:
    names = (timed.stop.name.strip() for timed in day.stops if timed.stop.kind not in _BESIDE)
    return list(dict.fromkeys(filter(None, names)))


def _when(facts: Facts, draft: LetterDraft) -> str:
    if facts.held_on is None:
        return ""
    day = letter_day(facts.held_on, language=draft.language, era_dates=draft.era_dates)
    if facts.starts is None:
        return day
    until = _clock(facts.ends) if facts.ends is not None else ""
    dash = "～" if draft.language == "ja" else "–"
    return f"{day} {_clock(facts.starts)}{dash}{until}".rstrip("–")


def _clock(minutes: int) -> str:
    return clock_label(time(minutes // 60 % 24, minutes % 60))


def _conditions(facts: Facts, draft: LetterDraft) -> Iterator[Detail]:
    if facts.capacity:
        yield phrase("Number of seats"), phrase("{seats} people", seats=facts.capacity)
    fee = phrase("Fee")
    # 会費 2,000円 was typed under 会費 already.
    doubled = f"{fee.in_language(draft.language)} "
    yield fee, facts.cost_note.strip().removeprefix(doubled)
    if draft.reply_by:
        day = letter_day(draft.reply_by, language=draft.language, era_dates=draft.era_dates)
        yield phrase("Reply"), phrase("To arrive by {day}", day=day)


def _enquiries(session: Session) -> str:
    sender = get_sender(session)
    return "　".join(filter(None, (sender.name, sender.telephone, sender.mail)))


def _written(details: list[Detail], language: str) -> Iterator[str]:
    colon = "：" if language == "ja" else ": "
    for name, value in details:
        label = name.in_language(language)
        text = value if isinstance(value, str) else value.in_language(language)
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if lines:
            yield f"{label}{colon}" + "\n　".join(lines)
