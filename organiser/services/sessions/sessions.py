"""Sessions of a programme: their list and pages; added, moved, removed; what is kept of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import (
    AgendaItem,
    Attendance,
    Invitation,
    NextStep,
    PaperIssue,
    Programme,
    ThemeIdea,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.checking import check_line, check_text
from organiser.services.people.acquaintance import list_faces
from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.removing import remove_session as remove_rows
from organiser.services.rows import load
from organiser.services.sessions.agendas import Agenda, find_earlier, get_agenda
from organiser.services.sessions.attendances import (
    CAME,
    AttendanceLine,
    count_presences,
    find_move_hurdle,
    keep_in_step,
    list_attendances,
)
from organiser.services.sessions.session_rows import load_on_record, load_session
from organiser.vocabulary import Stage
from organiser.wording import Phrase, phrase

#: Columns that a draft and a session share by name.
_FIELDS = ("held_on", "starts", "ends", "theme", "place", "link")

#: The keys of the lines that papers given out keep of a session off the record.
_LINES_KEPT = ("when", "place")


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """A session in the list of its programme; `came` and `noted` count people."""

    session_id: int
    held_on: date
    starts: int | None
    ends: int | None
    theme: str
    off_the_record: bool
    came: int
    noted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated:
    """Somebody who has accepted, and by which invitation."""

    person_id: int
    name: str
    invitation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPage:
    """All about one session; `draft` is what a form starts from.

    `place` and `link` are the programme's where the session has none of its own. `texts` says what
    would go if the session went off the record. `earlier_id` has an agenda to copy.
    """

    session_id: int
    programme_id: int
    programme: str
    draft: SessionDraft
    place: str
    link: str
    minutes: str
    decisions: str
    off_the_record: bool
    is_ahead: bool
    agenda: Agenda
    earlier_id: int | None
    attendance: tuple[AttendanceLine, ...]
    texts: tuple[Phrase, ...]


def check_session(draft: SessionDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_line(draft.theme, field="theme", name=phrase("The theme"))
    check_line(draft.place, field="place", name=phrase("The venue"))
    check_line(draft.link, field="link", name=phrase("The link"))
    if draft.ends is not None and draft.starts is None:
        raise InvalidInput(phrase("Please say when it starts, too."), field="starts")
    if draft.starts is not None and draft.ends is not None and draft.ends <= draft.starts:
        raise InvalidInput(phrase("The end must be after the start."), field="ends")


def list_sessions(session: Session, programme_id: int) -> tuple[SessionRow, ...]:
    """Return the sessions of a programme in the order of time."""
    counts = count_presences(session, programme_id)
    rows = session.scalars(
        select(ProgrammeSession)
        .where(ProgrammeSession.programme_id == programme_id)
        .order_by(ProgrammeSession.held_on, ProgrammeSession.starts, ProgrammeSession.id)
    )
    return tuple(
        SessionRow(
            session_id=row.id,
            held_on=row.held_on,
            starts=row.starts,
            ends=row.ends,
            theme=row.theme,
            off_the_record=row.off_the_record,
            came=sum(counts.get(row.id, {}).get(presence, 0) for presence in CAME),
            noted=sum(counts.get(row.id, {}).values()),
        )
        for row in rows
    )


def get_session(session: Session, session_id: int, *, today: date) -> SessionPage:
    """Return one session's page; raises `NotFound`."""
    held = load_session(session, session_id)
    programme = session.get_one(Programme, held.programme_id)
    return SessionPage(
        session_id=session_id,
        programme_id=programme.id,
        programme=programme.name,
        draft=SessionDraft(
            **{name: getattr(held, name) for name in _FIELDS}, session_id=session_id
        ),
        place=held.place or programme.place,
        link=held.link or programme.link,
        minutes=held.minutes,
        decisions=held.decisions,
        off_the_record=held.off_the_record,
        is_ahead=held.held_on > today,
        agenda=get_agenda(session, session_id, today=today),
        earlier_id=find_earlier(session, session_id),
        attendance=list_attendances(session, session_id),
        texts=_texts(session, held),
    )


def list_seated(session: Session, programme_id: int, *, today: date) -> tuple[Seated, ...]:
    """Return those who have accepted, in asking order: they want telling when a date moves."""
    rows = session.execute(
        select(Invitation.id, Invitation.person_id)
        .where(Invitation.programme_id == programme_id, Invitation.stage == Stage.ACCEPTED)
        .order_by(Invitation.place, Invitation.id)
    ).all()
    faces = list_faces(session, [row.person_id for row in rows], today=today)
    return tuple(
        Seated(person_id=person_id, name=faces[person_id].name, invitation_id=key)
        for key, person_id in rows
    )


def usual_draft(session: Session, programme_id: int, *, today: date) -> SessionDraft:
    """Return what a further session starts from: the last one, on a day that has not passed."""
    last = session.scalar(
        select(ProgrammeSession)
        .where(ProgrammeSession.programme_id == programme_id)
        .order_by(ProgrammeSession.held_on.desc(), ProgrammeSession.starts.desc())
        .limit(1)
    )
    if last is None:
        return SessionDraft(held_on=today)
    return SessionDraft(
        held_on=max(today, last.held_on),
        starts=last.starts,
        ends=last.ends,
        place=last.place,
        link=last.link,
    )


def add_session(session: Session, programme_id: int, draft: SessionDraft) -> int:
    """Add a date to a programme and return its id; raises `InvalidInput`, `NotFound`."""
    check_session(draft)
    load(session, Programme, programme_id, phrase("This programme is no longer in the book."))
    held = ProgrammeSession(programme_id=programme_id, held_on=draft.held_on)
    _fill(held, draft)
    session.add(held)
    session.flush()
    return held.id


def change_session(session: Session, session_id: int, draft: SessionDraft, *, today: date) -> None:
    """Make a session what the draft says, on the timelines, too.

    One to which people came stays on a day up to today. Raises `InvalidInput`, `NotFound`.
    """
    check_session(draft)
    held = load_on_record(session, session_id) if draft.theme else load_session(session, session_id)
    hurdle = find_move_hurdle(session, held, draft.held_on, today=today)
    if hurdle is not None:
        raise InvalidInput(hurdle, field="held_on")
    _fill(held, draft)
    session.flush()
    keep_in_step(session, held)


def write_notes(session: Session, session_id: int, *, minutes: str, decisions: str) -> None:
    """Keep the minutes and decisions of a session; refused off the record."""
    held = load_session(session, session_id)
    if minutes or decisions:
        load_on_record(session, session_id)
    check_text(minutes, field="minutes", name=phrase("The minutes"))
    check_text(decisions, field="decisions", name=phrase("The decisions"))
    held.minutes, held.decisions = minutes, decisions


def set_theme(session: Session, session_id: int, theme: str) -> None:
    """Take up a theme in a session; raises `InvalidInput`, `NotFound`."""
    check_line(theme, field="theme", name=phrase("The theme"))
    held = load_on_record(session, session_id)
    held.theme = theme
    session.flush()
    keep_in_step(session, held)


def go_off_the_record(session: Session, session_id: int, *, drop_texts: bool = False) -> None:
    """Keep only date, place and people of a session from now on.

    Texts that stand there are refused, with what they are, unless they are dropped knowingly: then
    they go, next steps stay with the programme alone, and a theme taken up is in the backlog again.
    """
    held = load_session(session, session_id)
    texts = _texts(session, held)
    if texts and not drop_texts:
        raise Refused(
            phrase("The session on {day} still has: {text}.", day=held.held_on, text=texts[0])
        )
    held.minutes = held.decisions = held.theme = ""
    for item in session.scalars(select(AgendaItem).where(AgendaItem.session_id == session_id)):
        session.delete(item)
    for step in session.scalars(select(NextStep).where(NextStep.session_id == session_id)):
        step.session_id = None
    for idea in session.scalars(select(ThemeIdea).where(ThemeIdea.session_id == session_id)):
        idea.session_id = None
    for row in session.scalars(select(Attendance).where(Attendance.session_id == session_id)):
        row.note = ""
    _forget_lines(session, session_id)
    held.off_the_record = True
    session.flush()
    keep_in_step(session, held)


def _forget_lines(session: Session, session_id: int) -> None:
    """Keep of the papers given out for a session only the lines about its day and place."""
    for issue in session.scalars(select(PaperIssue).where(PaperIssue.session_id == session_id)):
        issue.lines = {
            language: [line for line in lines if line[0] in _LINES_KEPT]
            for language, lines in issue.lines.items()
        }


def go_on_record(session: Session, session_id: int) -> None:
    """Let texts be kept with a session again."""
    held = load_session(session, session_id)
    held.off_the_record = False
    session.flush()
    keep_in_step(session, held)


def remove_session(session: Session, session_id: int) -> None:
    """Remove a session with its agenda and its steps; refused once attendance was noted."""
    held = load_session(session, session_id)
    noted = select(Attendance.id).where(Attendance.session_id == session_id)
    if session.scalar(noted.limit(1)) is not None:
        raise Refused(
            phrase(
                "The session on {day} cannot be removed: its attendance has been noted."
                " Clear it first if the session did not take place.",
                day=held.held_on,
            )
        )
    remove_rows(session, session_id)


def _fill(held: ProgrammeSession, draft: SessionDraft) -> None:
    for name in _FIELDS:
        setattr(held, name, getattr(draft, name))


def _texts(session: Session, held: ProgrammeSession) -> tuple[Phrase, ...]:
    """Return what would go if a session went off the record."""
    found = []
    if held.theme:
        found.append(phrase("its theme"))
    if held.minutes:
        found.append(phrase("its minutes"))
    if held.decisions:
        found.append(phrase("its decisions"))
    counts: Mapping[str, int] = {
        "items": _count(session, AgendaItem, held.id),
        "steps": _count(session, NextStep, held.id),
        "words": _count(session, Attendance, held.id),
    }
    if counts["items"]:
        found.append(phrase("its agenda (items: {count})", count=counts["items"]))
    if counts["words"]:
        found.append(phrase("words that people sent ({count})", count=counts["words"]))
    if counts["steps"]:
        found.append(
            phrase("the tie to its next steps ({count}); they stay", count=counts["steps"])
        )
    return tuple(found)


def _count(
    session: Session, mapped: type[AgendaItem | NextStep | Attendance], session_id: int
) -> int:
    query = select(func.count()).select_from(mapped).where(mapped.session_id == session_id)
    if mapped is Attendance:
        query = query.where(Attendance.note != "")
    return session.scalar(query) or 0
