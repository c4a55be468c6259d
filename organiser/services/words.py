"""A first draft of the words for one person: always edited by the organiser, never sent by us.

Each paragraph is a phrase of its own; the channel decides the form, the politeness the tone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import Interaction, InteractionParticipant, Invitation, Person, Programme
from organiser.models import Session as ProgrammeSession
from organiser.services.settings import get_settings
from organiser.text.dates import full_date, month_day
from organiser.text.names import addressed, full_name
from organiser.vocabulary import REAL_CONTACT, Channel, InteractionKind, NameOrder
from organiser.wording import Phrase, phrase, verbatim

#: A contact this recent is mentioned as such; after a longer time the silence is.
RECENT_CONTACT_DAYS = 120
#: Channels on which one speaks: the draft is a list of points.
SPOKEN = (Channel.TELEPHONE, Channel.FACE_TO_FACE)
#: Channels whose draft has a subject line.
WITH_SUBJECT = (Channel.MAIL,)


class Politeness(StrEnum):
    """The tone of a draft."""

    POLITE = "polite"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How to say it: by which channel, in which tone and language, with which reply-by date."""

    channel: Channel
    politeness: Politeness = Politeness.POLITE
    language: str = "ja"
    reply_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A draft; the subject is empty where the channel has none."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What the words speak of; times are minutes of the day."""

    family_name: str
    given_name: str
    name_order: NameOrder
    honorific: str
    programme: str
    sender: str = ""
    aim: str = ""
    place: str = ""
    link: str = ""
    cost_note: str = ""
    capacity: int | None = None
    held_on: date | None = None
    starts: int | None = None
    ends: int | None = None
    last_contact_kind: InteractionKind | None = None
    last_contact_on: date | None = None


def draft(session: Session, invitation_id: int, manner: Manner, *, today: date) -> Words:
    """Return a draft for one invitation; raises `NotFound`."""
    return compose(_load_ask(session, invitation_id, today), manner, today=today)


def compose(ask: Ask, manner: Manner, *, today: date) -> Words:
    """Return the words for one person. Notes of the organiser's own never stand in them."""
    if manner.channel in SPOKEN:
        return Words(subject="", text=_points(ask, manner, today))
    paragraphs = _LETTERS[manner.politeness](ask, manner, today)
    text = "\n\n".join(part.in_language(manner.language) for part in paragraphs)
    return Words(subject=_subject(ask, manner), text=text)


def _subject(ask: Ask, manner: Manner) -> str:
    if manner.channel not in WITH_SUBJECT:
        return ""
    subject = phrase("Invitation: {programme}", programme=ask.programme)
    return subject.in_language(manner.language)


def _polite(ask: Ask, manner: Manner, today: date) -> Iterator[Phrase]:
    yield phrase("Dear {name},", name=_called(ask, manner))
    if ask.sender and manner.channel is Channel.MAIL:
        yield phrase("This is {sender}. I hope you are well.", sender=ask.sender)
    yield from _polite_contact(ask, manner.language, today)
    if ask.capacity is None:
        yield phrase("I am preparing “{programme}”.", programme=ask.programme)
    else:
        yield phrase(
            "I am preparing “{programme}” for a small number of people (seats: {seats})."
            " It is not announced at large; I am asking each person myself.",
            programme=ask.programme,
            seats=ask.capacity,
        )
    yield from _matter(ask, manner.language)
    if manner.reply_by is not None:
        yield phrase(
            "Would you be able to join? I would be grateful for your answer by {day}.",
            day=month_day(manner.reply_by, language=manner.language),
        )
    if ask.sender:
        yield phrase("Kind regards,\n{sender}", sender=ask.sender)


def _polite_contact(ask: Ask, language: str, today: date) -> Iterator[Phrase]:
    if ask.last_contact_on is None or ask.last_contact_kind is None:
        return
    if (today - ask.last_contact_on).days > RECENT_CONTACT_DAYS:
        yield phrase("It has been a while since we were last in touch.")
        return
    day = month_day(ask.last_contact_on, language=language)
    yield {
        InteractionKind.MET: phrase("Thank you for your time on {day}.", day=day),
        InteractionKind.VISIT: phrase("Thank you very much for the visit on {day}.", day=day),
        InteractionKind.CALL: phrase("Thank you for the call on {day}.", day=day),
        InteractionKind.EVENT: phrase("It was good to be together with you on {day}.", day=day),
        InteractionKind.INTRODUCTION: phrase(
            "Thank you for your kindness with the introduction on {day}.", day=day
        ),
    }.get(ask.last_contact_kind, phrase("Thank you for your message on {day}.", day=day))


def _plain(ask: Ask, manner: Manner, today: date) -> Iterator[Phrase]:
    yield phrase("Hello {name},", name=_called(ask, manner))
    if ask.last_contact_on is not None:
        recent = (today - ask.last_contact_on).days <= RECENT_CONTACT_DAYS
        day = month_day(ask.last_contact_on, language=manner.language)
        yield phrase("Thanks again for {day}.", day=day) if recent else phrase("Long time no see.")
    if ask.capacity is None:
        yield phrase("I am planning “{programme}”.", programme=ask.programme)
    else:
        yield phrase(
            "I am planning “{programme}”, a small round of {seats}, and thought of you.",
            programme=ask.programme,
            seats=ask.capacity,
        )
    yield from _matter(ask, manner.language)
    if manner.reply_by is not None:
        yield phrase(
            "Would you like to come? Please tell me by {day}.",
            day=month_day(manner.reply_by, language=manner.language),
        )
    if ask.sender:
        yield verbatim(ask.sender)


_LETTERS = {Politeness.POLITE: _polite, Politeness.PLAIN: _plain}


def _matter(ask: Ask, language: str) -> Iterator[Phrase]:
    """Say what it is for; then when, where and at what cost, as far as that is settled."""
    if ask.aim:
        yield verbatim(ask.aim)
    lines = [line.in_language(language) for line in _detail_lines(ask, language)]
    if lines:
        yield verbatim("\n".join(lines))


def _detail_lines(ask: Ask, language: str) -> Iterator[Phrase]:
    if ask.held_on is not None:
        yield phrase("When: {time}", time=_when(ask, language))
    if ask.place:
        yield phrase("Where: {place}", place=ask.place)
    if ask.link:
        yield phrase("Online: {link}", link=ask.link)
    if ask.cost_note:
        yield phrase("Costs: {note}", note=ask.cost_note)


def _when(ask: Ask, language: str) -> Phrase:
    day = full_date(ask.held_on or date.min, language=language, era_dates=False)
    if ask.starts is None:
        return verbatim(day)
    if ask.ends is None:
        return phrase("{day} from {starts}", day=day, starts=_clock(ask.starts))
    return phrase(
        "{day} {starts}–{ends}", day=day, starts=_clock(ask.starts), ends=_clock(ask.ends)
    )


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _points(ask: Ask, manner: Manner, today: date) -> str:
    """Return what to say, point by point, in the order in which one says it."""
    lines = [line.in_language(manner.language) for line in _talking(ask, manner, today)]
    bullet = "・" if manner.language == "ja" else "– "
    return "\n".join(f"{bullet}{line}" for line in lines)


def _talking(ask: Ask, manner: Manner, today: date) -> Iterator[Phrase]:
    language = manner.language
    yield phrase("Speak with {name}", name=_called(ask, manner))
    if ask.last_contact_on is not None:
        day = month_day(ask.last_contact_on, language=language)
        if (today - ask.last_contact_on).days <= RECENT_CONTACT_DAYS:
            yield phrase("Give thanks for {day}", day=day)
        else:
            yield phrase("Say that it has been a while (last contact {day})", day=day)
    yield phrase("Invite to “{programme}”", programme=ask.programme)
    if ask.capacity is not None:
        yield phrase("Small round of {seats}, each asked in person", seats=ask.capacity)
    if ask.aim:
        yield phrase("Aim: {aim}", aim=" ".join(ask.aim.split()))
    yield from _detail_lines(ask, language)
    if manner.reply_by is not None:
        yield phrase(
            "Ask for an answer by {day}", day=month_day(manner.reply_by, language=language)
        )


def _called(ask: Ask, manner: Manner) -> str:
    """Return how the person is called in this tone: 高橋様, 高橋さん; in English by name."""
    if manner.language != "ja":
        whole = full_name(ask.family_name, ask.given_name, ask.name_order)
        return (ask.given_name or whole) if manner.politeness is Politeness.PLAIN else whole
    honorific = ask.honorific
    if manner.politeness is Politeness.PLAIN and honorific in {"", "様", "殿"}:
        honorific = "さん"
    if ask.family_name and ask.name_order is NameOrder.FAMILY_FIRST:
        called = addressed(ask.family_name, "", honorific)
        return called if ask.family_name.isascii() else called.replace(" ", "")
    return addressed(full_name(ask.family_name, ask.given_name, ask.name_order), "", honorific)


def _load_ask(session: Session, invitation_id: int, today: date) -> Ask:
    found = (
        session.execute(
            select(
                Invitation.programme_id,
                Invitation.person_id,
                Person.family_name,
                Person.given_name,
                Person.name_order,
                Person.honorific,
                Programme.name.label("programme"),
                Programme.aim,
                Programme.place,
                Programme.link,
                Programme.cost_note,
                Programme.capacity,
            )
            .join(Person, Person.id == Invitation.person_id)
            .join(Programme, Programme.id == Invitation.programme_id)
            .where(Invitation.id == invitation_id)
        )
        .mappings()
        .one_or_none()
    )
    if found is None:
        raise NotFound(phrase("This invitation is no longer in the book."))
    values = dict(found)
    values |= _session_values(session, values.pop("programme_id"), today, values)
    values |= _contact_values(session, values.pop("person_id"))
    return Ask(**values, sender=get_settings(session).organiser_name)


def _session_values(
    session: Session, programme_id: int, today: date, programme: dict[str, object]
) -> dict[str, object]:
    """Return when and where: the next session to come, its own place before the programme's."""
    row = session.execute(
        select(
            ProgrammeSession.held_on,
            ProgrammeSession.starts,
            ProgrammeSession.ends,
            ProgrammeSession.place,
            ProgrammeSession.link,
        )
        .where(ProgrammeSession.programme_id == programme_id, ProgrammeSession.held_on >= today)
        .order_by(ProgrammeSession.held_on, func.coalesce(ProgrammeSession.starts, 0))
        .limit(1)
    ).one_or_none()
    if row is None:
        return {}
    held_on, starts, ends, place, link = row
    return {
        "held_on": held_on,
        "starts": starts,
        "ends": ends,
        "place": place or programme["place"],
        "link": link or programme["link"],
    }


def _contact_values(session: Session, person_id: int) -> dict[str, object]:
    row = session.execute(
        select(Interaction.kind, Interaction.happened_on)
        .join(InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id)
        .where(InteractionParticipant.person_id == person_id, Interaction.kind.in_(REAL_CONTACT))
        .order_by(Interaction.happened_on.desc(), Interaction.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return {}
    return {"last_contact_kind": row.kind, "last_contact_on": row.happened_on}
