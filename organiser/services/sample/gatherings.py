"""What came of the sample's sessions: agenda, attendance, minutes, steps, thanks, feedback."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Session as ProgrammeSession
from organiser.services.programmes import next_steps, theme_ideas, voices
from organiser.services.programmes.step_values import MINE, Owner, StepDraft
from organiser.services.programmes.theme_ideas import IdeaDraft
from organiser.services.programmes.voices import VoiceAnswer, VoiceDraft
from organiser.services.sample.data import read
from organiser.services.sessions import agendas, attendances, feedback, sessions, thanks
from organiser.services.sessions.attendances import AttendanceDraft
from organiser.services.sessions.feedback import FeedbackAsk, SaidDraft
from organiser.services.sessions.thanks_values import NoteDraft, ThanksDraft
from organiser.vocabulary import Channel, Presence, VoiceState
from organiser.wording import phrase

Do = Callable[..., Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The ids of what is there already, by key."""

    people: Mapping[str, int]
    organisations: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
    """The course of one programme: its sessions in the order of their days."""

    programme_id: int
    sessions: Sequence[tuple[int, date]]
    known: Known
    today: date
    language: str

    def day(self, days_ago: int) -> date:
        return self.today - timedelta(days=days_ago)


def add_gathering(
    do: Do, told: Mapping[str, Any], programme_id: int, known: Known, *, today: date, language: str
) -> None:
    """Tell of one programme's sessions what the data say, as one action."""

    def tell(session: Session) -> None:
        course = _Course(
            programme_id=programme_id,
            sessions=_list_sessions(session, programme_id),
            known=known,
            today=today,
            language=language,
        )
        _tell(session, course, told)

    do(phrase("Note what came of the sessions"), tell)


def add_notes(do: Do, known: Known, *, today: date) -> None:
    """Note the thanks owed for other things than sessions."""
    for person, about, days in read("gatherings")["notes"]:
        note = NoteDraft(about=about, owed_on=today - timedelta(days=days))
        action = phrase("Note thanks owed")
        do(action, thanks.note_owed, known.people[person], note, today=today)


def _list_sessions(session: Session, programme_id: int) -> list[tuple[int, date]]:
    rows = session.execute(
        select(ProgrammeSession.id, ProgrammeSession.held_on)
        .where(ProgrammeSession.programme_id == programme_id)
        .order_by(ProgrammeSession.held_on)
    )
    return [(session_id, held_on) for session_id, held_on in rows]


def _tell(session: Session, course: _Course, told: Mapping[str, Any]) -> None:
    for (session_id, held_on), held in zip(course.sessions, told["sessions"], strict=True):
        _tell_session(session, course, held, session_id=session_id, held_on=held_on)
    for step in told.get("steps", ()):
        _add_step(session, course, step)
    for text, person, note, became in told.get("ideas", ()):
        draft = IdeaDraft(text=text, note=note, person_id=course.known.people.get(person))
        idea_id = theme_ideas.add_idea(session, course.programme_id, draft, today=course.day(20))
        if became == "dropped":
            theme_ideas.drop_idea(session, idea_id, today=course.day(9))
        elif became is not None:
            theme_ideas.use_idea(session, idea_id, course.sessions[became][0])
    for asked in told.get("feedback", ()):
        _ask_feedback(session, course, *asked)
    for raised in told.get("voices", ()):
        _add_voice(session, course, *raised)


def _tell_session(
    session: Session,
    course: _Course,
    held: Mapping[str, Any],
    *,
    session_id: int,
    held_on: date,
) -> None:
    if held.get("off_the_record"):
        sessions.go_off_the_record(session, session_id)
    if "theme" in held:
        sessions.set_theme(session, session_id, held["theme"])
    if "agenda" in held:
        agendas.add_lines(session, session_id, held["agenda"])
    for person, presence, deputy, note in held.get("came", ()):
        draft = AttendanceDraft(presence=Presence(presence), deputy_name=deputy, note=note)
        person_id = course.known.people[person]
        attendances.mark(session, session_id, person_id, draft, today=course.today)
    if "minutes" in held:
        sessions.write_notes(
            session, session_id, minutes=held["minutes"], decisions=held["decisions"]
        )
    for step in held.get("steps", ()):
        _add_step(session, course, step, session_id=session_id)
    _thank(session, course, held, session_id=session_id, held_on=held_on)


def _thank(
    session: Session,
    course: _Course,
    held: Mapping[str, Any],
    *,
    session_id: int,
    held_on: date,
) -> None:
    """Give the thanks of a session that were given; those not named stay owed."""
    if held.get("spared"):
        thanks.spare_session(session, session_id, today=course.today)
    found = thanks.list_owed(session, course.today, programme_id=course.programme_id)
    owed = {row.person_id: row.key for row in found if row.key.session_id == session_id}
    for person, channel, words, days in held.get("thanked", ()):
        draft = ThanksDraft(
            channel=Channel(channel),
            words=words,
            given_on=course.day(days) if days else held_on + timedelta(days=1),
            language=course.language,
        )
        thanks.give(session, owed[course.known.people[person]], draft, today=course.today)


def _add_step(
    session: Session, course: _Course, step: Sequence[Any], *, session_id: int | None = None
) -> None:
    text, owner, due, outcome, done = step
    draft = StepDraft(
        text=text, owner=_owner(course.known, owner), due_on=course.today + timedelta(days=due)
    )
    step_id = next_steps.add_step(session, course.programme_id, draft, session_id=session_id)
    if done is not None:
        next_steps.finish_step(
            session, step_id, done_on=course.day(done), today=course.today, outcome=outcome
        )


def _owner(known: Known, key: str) -> Owner:
    """Return whose a step is: `@` before the key of a body, nothing for the organiser's own."""
    if key.startswith("@"):
        return Owner(organisation_id=known.organisations[key[1:]])
    return Owner(person_id=known.people[key]) if key else MINE


def _ask_feedback(session: Session, course: _Course, *asked: Any) -> None:  # noqa: ANN401 - JSON
    person, days, channel, said_days, said = asked
    person_id = course.known.people[person]
    draft = FeedbackAsk(channel=Channel(channel), language=course.language)
    feedback.ask_feedback(session, course.programme_id, person_id, draft, today=course.day(days))
    if said_days is not None:
        answer = SaidDraft(said=said, said_on=course.day(said_days), language=course.language)
        feedback.note_said(session, course.programme_id, person_id, answer, today=course.today)


def _add_voice(session: Session, course: _Course, *raised: Any) -> None:  # noqa: ANN401 - JSON
    said, person, days, state, answer = raised
    draft = VoiceDraft(said=said, person_id=course.known.people.get(person))
    voice_id = voices.add_voice(session, course.programme_id, draft, today=course.day(days))
    if answer:
        told = VoiceAnswer(state=VoiceState(state), answer=answer)
        voices.answer_voice(session, voice_id, told, today=course.today)
