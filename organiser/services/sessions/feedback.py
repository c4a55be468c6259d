"""Feedback on a programme: asked of one person at a time, and what each said."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import Attendance, Feedback, Interaction, InteractionParticipant, Person
from organiser.models import Session as ProgrammeSession
from organiser.services.checking import check_filled, check_not_future, check_text
from organiser.services.people.acquaintance import Face, list_faces
from organiser.services.people.people import load_person
from organiser.services.programmes.programmes import load_programme
from organiser.services.relations.contact_entries import contact_kind, leave_entry, usual_channel
from organiser.services.sessions.attendances import CAME
from organiser.text.sorting import sort_key
from organiser.vocabulary import Channel
from organiser.wording import LANGUAGES, Phrase, phrase, verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackLine:
    """One person who was there or was added, and how far it is with what they think.

    `waiting_days` is how long ago they were asked, nothing where no answer is awaited.
    """

    person_id: int
    name: str
    honorific: str
    organisation: str
    title: str
    was_there: bool
    asked_on: date | None = None
    channel: Channel | None = None
    words: str = ""
    said_on: date | None = None
    said: str = ""
    waiting_days: int | None = None
    is_noted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackAsk:
    """How one person was asked what they think; `language` is that of the line on the timeline."""

    channel: Channel | None = None
    words: str = ""
    language: str = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidDraft:
    """What one person said, when, by which channel; by the one they were asked by without it."""

    said: str = ""
    said_on: date
    channel: Channel | None = None
    language: str = "ja"


def list_feedback(session: Session, programme_id: int, *, today: date) -> tuple[FeedbackLine, ...]:
    """Return those who were at a session themselves, and who was added.

    First who was asked and has not answered, the longest ago first; then who was not asked, in
    kana order; then what was said, the latest first.
    """
    load_programme(session, programme_id)
    rows = {
        row.person_id: row
        for row in session.scalars(select(Feedback).where(Feedback.programme_id == programme_id))
    }
    there = _list_there(session, programme_id)
    faces = list_faces(session, there | set(rows), today=today)
    readings = _readings(session, there | set(rows))
    lines = [
        _line(face, rows.get(key), was_there=key in there, today=today)
        for key, face in faces.items()
    ]
    return tuple(sorted(lines, key=lambda line: _in_order(line, readings)))


def add_person(session: Session, programme_id: int, person_id: int) -> None:
    """Put somebody among those who may be asked; who is there already stays as they are."""
    _row(session, programme_id, person_id)


def remove_person(session: Session, programme_id: int, person_id: int) -> None:
    """Take out somebody who was added; raises `Refused` once they were asked or said something."""
    row = _row(session, programme_id, person_id)
    if row.asked_on is not None or row.said_on is not None:
        raise Refused(phrase("What was asked or said stays noted. Undo takes the last step back."))
    session.delete(row)


def ask_feedback(
    session: Session, programme_id: int, person_id: int, draft: FeedbackAsk, *, today: date
) -> None:
    """Note that one person was asked today, in these words, with an entry on their timeline.

    Who did not answer may be asked again: the last day and words count. Raises `InvalidInput`
    with the field, `NotFound`, or `Refused` for somebody who has said what they think.
    """
    check_text(draft.words, field="words", name=phrase("The words"))
    row = _row(session, programme_id, person_id)
    if row.said_on is not None:
        raise Refused(phrase("They have said already what they think of it."))
    row.asked_on, row.words = today, draft.words
    row.channel = draft.channel or usual_channel(session, person_id)
    leave_entry(
        session,
        person_id,
        phrase("Asked for feedback").in_language(draft.language),
        happened_on=today,
        channel=row.channel,
        about=load_programme(session, programme_id).name,
    )


def note_said(
    session: Session, programme_id: int, person_id: int, draft: SaidDraft, *, today: date
) -> None:
    """Keep what one person said, also on their timeline; what was noted before is corrected.

    The entry of a correction is the earlier one, unless it was changed or removed there. Raises
    `InvalidInput` with the field, or `NotFound`.
    """
    row = _row(session, programme_id, person_id)
    check_said(draft, asked_on=row.asked_on, today=today)
    entry = _find_entry(session, row)
    first = row.said_on is None
    row.said, row.said_on = draft.said, draft.said_on
    row.channel = draft.channel or row.channel or usual_channel(session, person_id)
    text = _told(draft.said).in_language(draft.language)
    if entry is not None:
        entry.text, entry.happened_on, entry.kind = text, draft.said_on, contact_kind(row.channel)
    elif first:
        leave_entry(
            session,
            person_id,
            text,
            happened_on=draft.said_on,
            channel=row.channel,
            about=load_programme(session, programme_id).name,
        )


def check_said(draft: SaidDraft, *, asked_on: date | None, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    name = phrase("What they said")
    check_filled(draft.said, field="said", name=name)
    check_text(draft.said, field="said", name=name)
    check_not_future(
        draft.said_on, today=today, field="said_on", name=phrase("The day of the answer")
    )
    if asked_on is not None and draft.said_on < asked_on:
        raise InvalidInput(
            phrase(
                "The answer is of {day}, before the ask on {asked_on}. Please change the day.",
                day=draft.said_on,
                asked_on=asked_on,
            ),
            field="said_on",
        )


def _list_there(session: Session, programme_id: int) -> set[int]:
    query = (
        select(Attendance.person_id)
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .where(ProgrammeSession.programme_id == programme_id, Attendance.presence.in_(CAME))
        .distinct()
    )
    return set(session.scalars(query))


def _readings(session: Session, person_ids: set[int]) -> dict[int, str]:
    rows = session.execute(
        select(Person.id, Person.family_reading, Person.given_reading).where(
            Person.id.in_(person_ids)
        )
    )
    return {key: f"{family} {given}" for key, family, given in rows}


def _line(face: Face, row: Feedback | None, *, was_there: bool, today: date) -> FeedbackLine:
    line = FeedbackLine(
        person_id=face.person_id,
        name=face.name,
        honorific=face.honorific,
        organisation=face.organisation,
        title=face.title,
        was_there=was_there,
    )
    if row is None:
        return line
    is_awaited = row.asked_on is not None and row.said_on is None
    return replace(
        line,
        asked_on=row.asked_on,
        channel=row.channel,
        words=row.words,
        said_on=row.said_on,
        said=row.said,
        waiting_days=(today - (row.asked_on or today)).days if is_awaited else None,
        is_noted=True,
    )


def _in_order(line: FeedbackLine, readings: dict[int, str]) -> tuple[int, int, str]:
    if line.waiting_days is not None:
        return 0, -line.waiting_days, ""
    if line.said_on is None:
        return 1, 0, sort_key(readings[line.person_id], line.name)
    return 2, -line.said_on.toordinal(), ""


def _row(session: Session, programme_id: int, person_id: int) -> Feedback:
    """Return the row of one person, a new one where there was none."""
    found = session.scalar(
        select(Feedback).where(
            Feedback.programme_id == programme_id, Feedback.person_id == person_id
        )
    )
    if found is not None:
        return found
    load_programme(session, programme_id)
    load_person(session, person_id)
    row = Feedback(programme_id=programme_id, person_id=person_id)
    session.add(row)
    session.flush()
    return row


def _told(said: str) -> Phrase:
    return phrase("Feedback: “{said}”", said=verbatim(said))


def _find_entry(session: Session, row: Feedback) -> Interaction | None:
    """Return the entry that what was said so far left on the timeline, as long as it is intact."""
    if row.said_on is None:
        return None
    texts = [_told(row.said).in_language(language) for language in LANGUAGES]
    query = (
        select(Interaction)
        .join(InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id)
        .where(
            InteractionParticipant.person_id == row.person_id,
            Interaction.happened_on == row.said_on,
            Interaction.text.in_(texts),
            Interaction.about == load_programme(session, row.programme_id).name,
        )
        .limit(1)
    )
    return session.scalar(query)
