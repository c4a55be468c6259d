"""The fields of a wording, and what each of them says to one person."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from organiser.services.inviting.word_phrases import build_greeting, build_thanks, said_day
from organiser.services.inviting.word_values import SPOKEN, Facts, Manner
from organiser.text.dates import full_date
from organiser.text.names import address_lines, addressed, full_name
from organiser.vocabulary import Channel, NameOrder, Politeness
from organiser.wording import Phrase, phrase, verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class WordField:
    """A field by its English and its Japanese name, both good in every wording, and its meaning."""

    name: str
    japanese: str
    meaning: Phrase

    def called(self, language: str) -> str:
        """Return the name by which somebody who writes in `language` knows it."""
        return self.japanese if language == "ja" else self.name


def _field(name: str, japanese: str, meaning: Phrase) -> WordField:
    return WordField(name=name, japanese=japanese, meaning=meaning)


#: Up to so many seats the words may speak of a small group.
SMALL_GROUP = 20

#: All fields, as the chips show them.
FIELDS = (
    _field("addressee", "宛名", phrase("How the person is called in this tone")),
    _field("name", "氏名", phrase("The whole name of the person")),
    _field("family_name", "姓", phrase("The family name of the person")),
    _field("organisation", "団体", phrase("The organisation the person stands for")),
    _field("title", "役職", phrase("The person's title there")),
    _field("address", "宛先", phrase("Organisation, title and name, as on a letter")),
    _field("greeting", "挨拶", phrase("Thanks for the last contact, or that it was long ago")),
    _field("programme", "企画", phrase("What the programme is called")),
    _field("theme", "テーマ", phrase("The theme of the next session, else of the programme")),
    _field("aim", "趣旨", phrase("The aim of the programme")),
    _field("when", "日時", phrase("Day and time of the next session")),
    _field("where", "会場", phrase("The place of the next session, else of the programme")),
    _field("online", "オンライン", phrase("The link to take part online")),
    _field("costs", "費用", phrase("What it costs")),
    _field("seats", "席数", phrase("How many seats there are")),
    _field("small_group", "少人数", phrase("The number of seats if they are few, else nothing")),
    _field("reply_by", "返事の期限", phrase("The day by which an answer is wanted")),
    _field("asked_on", "お誘いした日", phrase("The day on which the person was asked")),
    _field("held_on", "開催日", phrase("The day of the session that is over")),
    _field("thanks", "お礼", phrase("A sentence of thanks for what they are thanked for")),
    _field("about", "内容", phrase("What you noted to thank for")),
    _field("today", "日付", phrase("Today's date")),
    _field("sender", "差出人", phrase("Your name from the settings")),
    _field("telephone", "電話", phrase("Your telephone from the settings")),
)


@cache
def field_names() -> frozenset[str]:
    """Return every name a wording may use, English and Japanese."""
    return frozenset(name for field in FIELDS for name in (field.name, field.japanese))


@cache
def gap_marks(language: str) -> Mapping[str, str]:
    """Return, by every name of a field, what stands where it has nothing to say: 【日時】."""
    marks = {}
    for field in FIELDS:
        called = field.called(language).replace("_", " ")
        mark = f"【{called}】" if language == "ja" else f"[{called}]"
        marks[field.name] = marks[field.japanese] = mark
    return marks


def build_values(facts: Facts, manner: Manner, *, today: date) -> dict[str, str]:
    """Return what every field says, by both its names; empty where nothing is known."""
    values = {}
    for field in FIELDS:
        value = _SAID[field.name](facts, manner, today)
        if manner.channel in SPOKEN:
            value = " ".join(value.split())
        values[field.name] = values[field.japanese] = value
    return values


def _called(facts: Facts, manner: Manner, _today: date) -> str:
    """Return how the person is called in this tone: 高橋様, 高橋さん; in English by name."""
    if manner.language != "ja":
        whole = _name(facts, manner, _today)
        return (facts.given_name or whole) if manner.politeness is Politeness.PLAIN else whole
    honorific = facts.honorific
    if manner.politeness is Politeness.PLAIN and honorific in {"", "様", "殿"}:
        honorific = "さん"
    if facts.family_name and facts.name_order is NameOrder.FAMILY_FIRST:
        called = addressed(facts.family_name, "", honorific)
        return called if facts.family_name.isascii() else called.replace(" ", "")
    return addressed(_name(facts, manner, _today), "", honorific)


def _name(facts: Facts, _manner: Manner, _today: date) -> str:
    return full_name(facts.family_name, facts.given_name, facts.name_order)


def _address(facts: Facts, manner: Manner, today: date) -> str:
    language = manner.language
    name = _name(facts, manner, today)
    person = addressed(name, facts.title, facts.honorific, language=language)
    lines = address_lines(facts.organisation, person, language=language)
    return "\n".join(lines if language == "ja" else reversed(lines))


def _when(facts: Facts, manner: Manner, _today: date) -> str:
    if facts.held_on is None:
        return ""
    language = manner.language
    by_era = facts.era_dates and manner.channel is Channel.LETTER
    day = full_date(facts.held_on, language=language, era_dates=by_era)
    if facts.starts is None:
        return day
    if facts.ends is None:
        said = phrase("{day} from {starts}", day=day, starts=_clock(facts.starts))
    else:
        said = phrase(
            "{day} {starts}–{ends}", day=day, starts=_clock(facts.starts), ends=_clock(facts.ends)
        )
    return said.in_language(language)


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _few_seats(capacity: int | None) -> str:
    return str(capacity) if capacity and capacity <= SMALL_GROUP else ""


def _written_today(facts: Facts, manner: Manner, today: date) -> str:
    by_era = facts.era_dates and manner.channel is Channel.LETTER
    # A letter bears the date without its weekday.
    return full_date(today, language=manner.language, era_dates=by_era).partition("(")[0].strip()


def _greeting(facts: Facts, manner: Manner, today: date) -> str:
    return _said(build_greeting(facts, manner, today=today), manner)


def _thanks(facts: Facts, manner: Manner, _today: date) -> str:
    return _said(build_thanks(facts, manner), manner)


def _said(sentence: Phrase | None, manner: Manner) -> str:
    return (sentence or verbatim("")).in_language(manner.language)


_SAID: dict[str, Callable[[Facts, Manner, date], str]] = {
    "addressee": _called,
    "name": _name,
    "family_name": lambda facts, _manner, _today: facts.family_name,
    "organisation": lambda facts, _manner, _today: facts.organisation,
    "title": lambda facts, _manner, _today: facts.title,
    "address": _address,
    "greeting": _greeting,
    "programme": lambda facts, _manner, _today: facts.programme,
    "theme": lambda facts, _manner, _today: facts.theme,
    "aim": lambda facts, _manner, _today: facts.aim,
    "when": _when,
    "where": lambda facts, _manner, _today: facts.place,
    "online": lambda facts, _manner, _today: facts.link,
    "costs": lambda facts, _manner, _today: facts.cost_note,
    "seats": lambda facts, _manner, _today: str(facts.capacity or ""),
    "small_group": lambda facts, _manner, _today: _few_seats(facts.capacity),
    "reply_by": lambda _facts, manner, _today: said_day(manner.reply_by, manner),
    "asked_on": lambda facts, manner, _today: said_day(facts.asked_on, manner),
    "held_on": lambda facts, manner, _today: said_day(facts.thanked_day, manner),
    "thanks": _thanks,
    "about": lambda facts, _manner, _today: facts.about,
    "today": _written_today,
    "sender": lambda facts, _manner, _today: facts.sender,
    "telephone": lambda facts, _manner, _today: facts.telephone,
}
