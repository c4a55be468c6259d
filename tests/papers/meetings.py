"""A programme with a session that was held, from the book to the text of its papers."""

from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Any

from sqlalchemy.orm import Session

from organiser.documents.paper import Paper
from organiser.models import AgendaItem, Attendance, Consent
from organiser.models import Session as ProgrammeSession
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.passing import get_passed
from organiser.vocabulary import ConsentKind, PaperKind, Presence, Stage
from tests.factories import (
    TODAY,
    add,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
)
from tests.papers.every_paper import text_of

HELD_ON = date(2026, 11, 3)
PEOPLE = (("渡辺", "恵", "わたなべ"), ("石川", "未来", "いしかわ"), ("田村", "進", "たむら"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The ids; `people` have seats, in the order of `PEOPLE`."""

    programme_id: int
    session_id: int
    people: tuple[int, ...]


def make_meeting(session: Session, *, theme: str = "器の話", **held: Any) -> Meeting:
    """A programme of three people with posts, and one session from 13:30 to 16:30."""
    programme = make_programme(session, place="しらさぎ会館", cost_note="2,000円")
    body = make_organisation(session)
    people = []
    for place, (family, given, reading) in enumerate(PEOPLE, start=1):
        named = {"family_name": family, "given_name": given, "family_reading": reading}
        person = make_person(session, **named, given_reading="")
        make_position(session, person, body)
        make_invitation(session, programme, person, stage=Stage.ACCEPTED, place=place)
        people.append(person)
    times = {"held_on": HELD_ON, "theme": theme} | held
    key = make_session(session, programme, **times)
    return Meeting(programme_id=programme, session_id=key, people=tuple(people))


def put_on_agenda(session: Session, session_id: int, *items: tuple[str, int], **more: Any) -> None:
    for place, (title, minutes) in enumerate(items):
        item = {"title": title, "minutes": minutes, "place": place} | more
        add(session, AgendaItem(session_id=session_id, **item))


def come(session: Session, meeting: Meeting, *presences: Presence, **more: Any) -> None:
    """Note who came, in the order of the people."""
    for person, presence in zip(meeting.people, presences, strict=False):
        row = {"session_id": meeting.session_id, "person_id": person, "presence": presence}
        add(session, Attendance(**row, **more))


def refuse_listing(session: Session, person_id: int) -> None:
    add(session, Consent(person_id=person_id, kind=ConsentKind.LISTING, refused_on=TODAY))


def keep(session: Session, meeting: Meeting, **texts: Any) -> None:
    """Keep texts with the session."""
    held = session.get_one(ProgrammeSession, meeting.session_id)
    for name, text in texts.items():
        setattr(held, name, text)
    session.flush()


def paper_of(
    session: Session, meeting: Meeting, kind: PaperKind, *, language: str = "ja", **options: Any
) -> Paper:
    """Return a paper of the session or the programme."""
    subject = PaperSubject(programme_id=meeting.programme_id, session_id=meeting.session_id)
    passed = get_passed(session, kind, subject, today=TODAY)
    module = import_module(f"organiser.documents.{CATALOGUE[kind].module}")
    chosen = PaperOptions(language=language, printed_on=TODAY, **options)
    paper: Paper = module.build(passed, chosen)
    return paper


def lines_of(session: Session, meeting: Meeting, kind: PaperKind, **options: Any) -> list[str]:
    """Return the text of a paper line by line."""
    return text_of(paper_of(session, meeting, kind, **options)).split("\n")


def said(session: Session, meeting: Meeting, kind: PaperKind, **options: Any) -> str:
    """Return the text of a paper without its gaps, in which order alone counts."""
    return "".join("".join(lines_of(session, meeting, kind, **options)).split())
