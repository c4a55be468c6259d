"""The numbered details under an invitation: when and where, what it costs, until when to answer."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Tour
from organiser.papers.fact_lines import without_label
from organiser.papers.letter_material import LetterDraft
from organiser.services.inviting.word_values import Facts
from organiser.services.papers.naming import get_sender
from organiser.services.tours.itineraries import get_itinerary
from organiser.text.dates import month_day
from organiser.text.letter_dates import letter_day, letter_period
from organiser.touring.itinerary import Itinerary, TimedDay, clock
from organiser.touring.lines import itinerary_lines, tour_dates
from organiser.vocabulary import StopKind
from organiser.wording import Phrase, phrase

#: Stops nobody is invited for.
_BESIDE = {StopKind.BREAK, StopKind.MEETING, StopKind.END}
#: An outline of a day names no more stops than this.
_MOST_STOPS = 10

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

    Of a tour its own dates, gathering, outline and costs count.
    """
    tour, costs = _find_tour(session, programme_id, today)
    lines = [
        *_event(facts, draft, tour),
        *_conditions(facts, draft, costs or facts.cost_note),
        (phrase("Enquiries"), _enquiries(session)),
    ]
    return "\n".join(_written(lines, draft.language))


def _find_tour(
    session: Session, programme_id: int | None, today: date
) -> tuple[Itinerary | None, str]:
    """Return the tour of a programme and what it says of its costs."""
    row = session.execute(
        select(Tour.id, Tour.cost_note)
        .where(Tour.programme_id == programme_id)
        .order_by(Tour.id)
        .limit(1)
    ).one_or_none()
    if programme_id is None or row is None:
        return None, ""
    return get_itinerary(session, row.id, today=today), row.cost_note.strip()


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
    """Return where a day leads; of many stops only the first, for it is an outline."""
    named = (timed.stop.name.strip() for timed in day.stops if timed.stop.kind not in _BESIDE)
    names = list(dict.fromkeys(filter(None, named)))
    return names if len(names) <= _MOST_STOPS else [*names[:_MOST_STOPS], "…"]


def _when(facts: Facts, draft: LetterDraft) -> str:
    if facts.held_on is None:
        return ""
    day = letter_day(facts.held_on, language=draft.language, era_dates=draft.era_dates)
    if facts.starts is None:
        return day
    until = clock(facts.ends) if facts.ends is not None else ""
    dash = "～" if draft.language == "ja" else "–"
    return f"{day} {clock(facts.starts)}{dash}{until}".rstrip("–")


def _conditions(facts: Facts, draft: LetterDraft, costs: str) -> Iterator[Detail]:
    if facts.capacity:
        yield phrase("Places"), phrase("{seats} in all", seats=facts.capacity)
    fee = phrase("Fee")
    yield fee, without_label(costs, fee)
    if draft.reply_by:
        day = letter_day(draft.reply_by, language=draft.language, era_dates=draft.era_dates)
        yield phrase("Please reply"), phrase("no later than {day}", day=day)


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
