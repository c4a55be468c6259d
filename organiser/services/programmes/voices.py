"""Voices: points that people raised about a programme, what became of each, and the answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import Feedback, Person, Voice
from organiser.services.checking import check_filled, check_text
from organiser.services.people.people import load_person
from organiser.services.programmes.programmes import load_programme
from organiser.services.rows import load
from organiser.text.names import full_name
from organiser.vocabulary import NameOrder, VoiceState
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceDraft:
    """What was said, and by whom if that is known."""

    said: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceAnswer:
    """What became of a point, and what those who raised it are told."""

    state: VoiceState = VoiceState.RECEIVED
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceLine:
    """One point with its answer; `person` is for the organiser and stands on no paper."""

    voice_id: int
    said: str
    noted_on: date
    state: VoiceState
    answer: str
    answered_on: date | None
    person_id: int | None
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidBefore:
    """Feedback of one person that is not among the voices yet."""

    person_id: int
    person: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoicesPage:
    """The voices of a programme in the organiser's order, and the feedback that might join them."""

    voices: tuple[VoiceLine, ...] = ()
    feedback: tuple[SaidBefore, ...] = ()


def get_voices(session: Session, programme_id: int) -> VoicesPage:
    """Return the voices of a programme and the feedback not taken over; raises `NotFound`."""
    load_programme(session, programme_id)
    voices = list_voices(session, programme_id)
    return VoicesPage(voices=voices, feedback=_feedback(session, programme_id, voices))


def list_voices(session: Session, programme_id: int) -> tuple[VoiceLine, ...]:
    """Return the voices of a programme in the organiser's order."""
    query = (
        select(
            Voice,
            Person.family_name.label("family"),
            Person.given_name.label("given"),
            func.coalesce(Person.name_order, NameOrder.FAMILY_FIRST).label("order"),
        )
        .outerjoin(Person, Person.id == Voice.person_id)
        .where(Voice.programme_id == programme_id)
        .order_by(Voice.place, Voice.id)
    )
    return tuple(_line(row) for row in session.execute(query))


def check_voice(draft: VoiceDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    name = phrase("The voice")
    check_filled(draft.said, field="said", name=name)
    check_text(draft.said, field="said", name=name)


def check_answer(draft: VoiceAnswer) -> None:
    """Raise `InvalidInput` with the field; who is told no is told why."""
    check_text(draft.answer, field="answer", name=phrase("The answer"))
    if draft.state is VoiceState.WILL_NOT and not draft.answer.strip():
        message = phrase("Please say in the answer why it will not be done.")
        raise InvalidInput(message, field="answer")


def add_voice(session: Session, programme_id: int, draft: VoiceDraft, *, today: date) -> int:
    """Note a point behind the others and return its id; raises `InvalidInput`, `NotFound`."""
    check_voice(draft)
    load_programme(session, programme_id)
    if draft.person_id is not None:
        load_person(session, draft.person_id)
    last = select(func.max(Voice.place)).where(Voice.programme_id == programme_id)
    voice = Voice(
        programme_id=programme_id,
        said=draft.said,
        noted_on=today,
        person_id=draft.person_id,
        place=(session.scalar(last) or 0) + 1,
    )
    session.add(voice)
    session.flush()
    return voice.id


def take_from_feedback(session: Session, programme_id: int, person_id: int, *, today: date) -> int:
    """Make a voice of what one person said of the programme; return its id.

    Raises `Refused` where they said nothing, or it stands among the voices already.
    """
    query = select(Feedback.said).where(
        Feedback.programme_id == programme_id, Feedback.person_id == person_id
    )
    said = session.scalar(query) or ""
    if not said.strip():
        raise Refused(phrase("No feedback of this person is noted that could be taken over."))
    same = select(Voice.id).where(
        Voice.programme_id == programme_id, Voice.person_id == person_id, Voice.said == said
    )
    if session.scalar(same.limit(1)) is not None:
        raise Refused(phrase("This feedback stands among the voices already."))
    draft = VoiceDraft(said=said, person_id=person_id)
    return add_voice(session, programme_id, draft, today=today)


def change_voice(session: Session, voice_id: int, draft: VoiceDraft) -> None:
    """Make a point say what the draft says; raises `InvalidInput`, `NotFound`."""
    check_voice(draft)
    voice = _load(session, voice_id)
    if draft.person_id is not None and draft.person_id != voice.person_id:
        load_person(session, draft.person_id)
    voice.said, voice.person_id = draft.said, draft.person_id


def set_voice_state(session: Session, voice_id: int, state: VoiceState) -> None:
    """Note what became of a point, its answer as it is; raises `InvalidInput`, `NotFound`."""
    voice = _load(session, voice_id)
    check_answer(VoiceAnswer(state=state, answer=voice.answer))
    voice.state = state


def answer_voice(session: Session, voice_id: int, draft: VoiceAnswer, *, today: date) -> None:
    """Note what became of a point and what is answered; other words are an answer of today.

    Raises `InvalidInput`, `NotFound`.
    """
    check_answer(draft)
    voice = _load(session, voice_id)
    if draft.answer != voice.answer:
        voice.answered_on = today if draft.answer.strip() else None
    voice.state, voice.answer = draft.state, draft.answer


def place_voice(session: Session, voice_id: int, place: int) -> None:
    """Put a point at a place among those of its programme, from 0; one beyond the ends is there."""
    voice = _load(session, voice_id)
    query = select(Voice).where(Voice.programme_id == voice.programme_id)
    rows = list(session.scalars(query.order_by(Voice.place, Voice.id)))
    rows.remove(voice)
    rows.insert(max(0, min(place, len(rows))), voice)
    for number, row in enumerate(rows, start=1):
        row.place = number


def remove_voice(session: Session, voice_id: int) -> None:
    """Take a point out of the book; the feedback it came from stays. Raises `NotFound`."""
    session.delete(_load(session, voice_id))


def _load(session: Session, voice_id: int) -> Voice:
    return load(session, Voice, voice_id, phrase("This voice is not in the book any more."))


def _line(row: Any) -> VoiceLine:  # noqa: ANN401 - a row of `list_voices`
    voice: Voice = row.Voice
    return VoiceLine(
        voice_id=voice.id,
        said=voice.said,
        noted_on=voice.noted_on,
        state=voice.state,
        answer=voice.answer,
        answered_on=voice.answered_on,
        person_id=voice.person_id,
        person=full_name(row.family or "", row.given or "", row.order),
    )


def _feedback(
    session: Session, programme_id: int, voices: Sequence[VoiceLine]
) -> tuple[SaidBefore, ...]:
    """Return what people said of a programme and is no voice yet, the first said first."""
    taken = {(voice.person_id, voice.said) for voice in voices}
    query = (
        select(
            Feedback.person_id,
            Feedback.said,
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(Person, Person.id == Feedback.person_id)
        .where(Feedback.programme_id == programme_id, Feedback.said != "")
        .order_by(Feedback.said_on, Feedback.id)
    )
    return tuple(
        SaidBefore(person_id=key, person=full_name(family, given, order), said=said)
        for key, said, family, given, order in session.execute(query)
        if said.strip() and (key, said) not in taken
    )
