"""The sentences of a draft that depend on what happened: the greeting, and the thanks."""

from collections.abc import Callable
from datetime import date

from organiser.services.inviting.word_values import SPOKEN, Facts, Manner
from organiser.text.dates import full_date, month_day
from organiser.text.letter_dates import letter_month_day
from organiser.vocabulary import Channel, InteractionKind, Politeness, ThanksOccasion
from organiser.wording import Phrase, phrase, verbatim

#: A contact this recent is mentioned as such; after a longer time the silence is.
RECENT_CONTACT_DAYS = 120


def said_day(day: date | None, manner: Manner) -> str:
    """Return a day of this year as one speaks of it: letters spell it out."""
    if day is None:
        return ""
    written = letter_month_day if manner.channel is Channel.LETTER else month_day
    return written(day, language=manner.language)


def build_greeting(facts: Facts, manner: Manner, *, today: date) -> Phrase | None:
    """Return thanks for the last contact, or that it was long ago; nothing before the first."""
    day, kind = facts.last_contact_on, facts.last_contact_kind
    if day is None or kind is None:
        return None
    said = said_day(day, manner)
    is_recent = (today - day).days <= RECENT_CONTACT_DAYS
    if manner.channel in SPOKEN:
        if is_recent:
            return phrase("Give thanks for {day}", day=said)
        whole = full_date(day, language=manner.language, era_dates=False)
        return phrase("Say that it has been a while (last contact {day})", day=whole)
    if not is_recent:
        return _after_long(manner.politeness)
    if manner.politeness is Politeness.PLAIN:
        return phrase("Thanks again for {day}.", day=said)
    return _polite(kind, said)


def _after_long(politeness: Politeness) -> Phrase:
    return {
        Politeness.FORMAL: phrase("Please forgive my long silence. I trust you have been well."),
        Politeness.POLITE: phrase("It has been a while since we were last in touch."),
        Politeness.PLAIN: phrase("Long time no see."),
    }[politeness]


def _polite(kind: InteractionKind, day: str) -> Phrase:
    return {
        InteractionKind.MET: phrase("Thank you for your time on {day}.", day=day),
        InteractionKind.VISIT: phrase("Thank you very much for the visit on {day}.", day=day),
        InteractionKind.CALL: phrase("Thank you for the call on {day}.", day=day),
        InteractionKind.EVENT: phrase("It was good to be together with you on {day}.", day=day),
        InteractionKind.INTRODUCTION: phrase(
            "Thank you for your kindness with the introduction on {day}.", day=day
        ),
    }.get(kind, phrase("It was good to be in touch with you on {day}.", day=day))


def build_thanks(facts: Facts, manner: Manner) -> Phrase | None:
    """Return a sentence of thanks for what the person is thanked for; nothing without a reason."""
    event = _event(facts, manner)
    if facts.occasion is None and event is None:
        return None
    if event is None:
        return _THANKS_ALONE[manner.politeness]()
    return _THANKS[manner.politeness](facts.occasion or ThanksOccasion.OTHER, event)


def _event(facts: Facts, manner: Manner) -> Phrase | None:
    if facts.about and facts.occasion in {None, ThanksOccasion.OTHER}:
        return verbatim(facts.about)
    day = facts.thanked_day
    said = said_day(day, manner)
    if facts.occasion is ThanksOccasion.RECEIVED and facts.about and said:
        return phrase("our visit to {place} on {day}", place=facts.about, day=said)
    if facts.programme and said:
        return phrase("“{programme}” on {day}", programme=facts.programme, day=said)
    if facts.programme:
        return phrase("“{programme}”", programme=facts.programme)
    return phrase("our meeting on {day}", day=said) if said else None


def _formal(occasion: ThanksOccasion, event: Phrase) -> Phrase:
    return {
        ThanksOccasion.TOOK_PART: phrase(
            "I am most grateful that you honoured {event} with your presence.", event=event
        ),
        ThanksOccasion.HOSTED: phrase(
            "I am most grateful to you for hosting {event}.", event=event
        ),
        ThanksOccasion.HELPED: phrase(
            "I am most grateful for your kind help with {event}.", event=event
        ),
        ThanksOccasion.RECEIVED: phrase(
            "I am most grateful for the kind welcome you gave us at {event}.", event=event
        ),
        ThanksOccasion.OTHER: phrase("I am most grateful to you for {event}.", event=event),
    }[occasion]


def _courteous(occasion: ThanksOccasion, event: Phrase) -> Phrase:
    return {
        ThanksOccasion.TOOK_PART: phrase(
            "Thank you very much for taking part in {event}.", event=event
        ),
        ThanksOccasion.HOSTED: phrase("Thank you very much for hosting {event}.", event=event),
        ThanksOccasion.HELPED: phrase(
            "Thank you very much for your help with {event}.", event=event
        ),
        ThanksOccasion.RECEIVED: phrase(
            "Thank you very much for receiving us so kindly at {event}.", event=event
        ),
        ThanksOccasion.OTHER: phrase("Thank you very much for {event}.", event=event),
    }[occasion]


def _plain(occasion: ThanksOccasion, event: Phrase) -> Phrase:
    return {
        ThanksOccasion.TOOK_PART: phrase("Thanks for coming to {event}.", event=event),
        ThanksOccasion.HOSTED: phrase("Thanks for hosting {event}.", event=event),
        ThanksOccasion.HELPED: phrase("Thanks for your help with {event}.", event=event),
        ThanksOccasion.RECEIVED: phrase("Thanks for having us at {event}.", event=event),
        ThanksOccasion.OTHER: phrase("Thanks for {event}.", event=event),
    }[occasion]


_THANKS: dict[Politeness, Callable[[ThanksOccasion, Phrase], Phrase]] = {
    Politeness.FORMAL: _formal,
    Politeness.POLITE: _courteous,
    Politeness.PLAIN: _plain,
}
_THANKS_ALONE: dict[Politeness, Callable[[], Phrase]] = {
    Politeness.FORMAL: lambda: phrase("I am most grateful to you."),
    Politeness.POLITE: lambda: phrase("Thank you very much."),
    Politeness.PLAIN: lambda: phrase("Thank you."),
}
