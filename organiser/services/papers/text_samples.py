"""How a text on papers reads while it is written: with what the book has first, else an example."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Tour
from organiser.papers.letter_lines import letter_lines
from organiser.papers.own_words import LETTERS, own_words, sender_values, split_subject
from organiser.papers.people import OwnText
from organiser.services.inviting.word_fields import build_values, gap_marks
from organiser.services.inviting.word_values import Facts, Manner
from organiser.services.papers.naming import get_sender
from organiser.services.papers.page_samples import Sample
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.services.settings import get_settings
from organiser.services.tours.itineraries import get_itinerary
from organiser.text.dates import period
from organiser.text.word_templates import fill_template
from organiser.touring.lines import tour_dates
from organiser.vocabulary import Channel, ThanksOccasion
from organiser.wording import phrase


def show_text(
    session: Session, key: PaperTextKey, text: str, *, page: Sample | None, today: date
) -> str:
    """Return a text not kept yet as it would read; raises `InvalidInput` for its mistakes.

    `page` is the paper it would stand on, if the book has one.
    """
    if key.wording not in LETTERS:
        return _note(session, key, text)
    if page is None:
        return _example(key, text, today)
    _kind, passed = page
    era_dates = get_settings(session).era_dates
    return letter_lines(passed.value, language=key.language, era_dates=era_dates).as_text()


def _note(session: Session, key: PaperTextKey, text: str) -> str:
    own = OwnText(wording=key.wording.value, language=key.language, text=text)
    values = _tour_values(session, key.language) | sender_values(get_sender(session))
    return own_words((own,), key.wording, language=key.language, values=values)


def _tour_values(session: Session, language: str) -> dict[str, str]:
    """Return what the fields say of the first tour, or of an example."""
    values = {
        "title": phrase("A visit to Himeji").in_language(language),
        "dates": period(date(2026, 12, 3), date(2026, 12, 4), language=language, era_dates=True),
        "people": "12",
        "place": phrase("Himeji Castle").in_language(language),
        "host": phrase("Ms Yamada").in_language(language),
        "visit_time": "10:00–11:30",
    }
    tour_id = session.scalar(select(Tour.id).order_by(Tour.id).limit(1))
    if tour_id is None:
        return values
    itinerary = get_itinerary(session, tour_id)
    dates = tour_dates(itinerary)
    era_dates = get_settings(session).era_dates
    said = period(*dates, language=language, era_dates=era_dates) if dates else ""
    people = str(itinerary.participants or values["people"])
    return values | {"title": itinerary.title, "dates": said, "people": people}


def _example(key: PaperTextKey, text: str, today: date) -> str:
    """Return a letter's text filled in for nobody in particular."""
    language = key.language
    manner = Manner(channel=Channel.LETTER, language=language, reply_by=today)
    values = build_values(_example_facts(language, today), manner, today=today)
    subject, body = split_subject(text, language)
    marks = gap_marks(language)
    filled = (fill_template(one, values, gaps=marks).text for one in (subject, body))
    return "\n\n".join(filter(None, filled))


def _example_facts(language: str, today: date) -> Facts:
    name = phrase("Ms Yamada").in_language(language)
    programme = phrase("A visit to Himeji").in_language(language)
    facts = Facts(family_name=name.removesuffix("様"), honorific="様", programme=programme)
    return replace(
        facts,
        held_on=today,
        thanked_day=today,
        capacity=8,
        occasion=ThanksOccasion.TOOK_PART,
    )
