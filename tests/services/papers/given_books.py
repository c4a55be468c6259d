"""A tour of a group with a host, whose papers are given out, and who holds older ones."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organiser.models import HostVisit, Stop
from organiser.papers.held_papers import HolderOfOld, find_old
from organiser.papers.lines_of import lines_in_all_languages
from organiser.papers.options import PaperSubject
from organiser.services.papers.issue_values import HolderDraft, IssueDraft
from organiser.services.papers.issues import issue_paper
from organiser.services.papers.old_holders import gather_held, is_any_held
from organiser.services.papers.passing import get_passed
from organiser.vocabulary import Channel, ContactKind, PaperKind, Sensitivity, Stage
from tests.factories import TODAY, add, make_contact_point, make_person
from tests.services.group_books import Group, make_group


@dataclass(frozen=True)
class Given:
    """The tour with its group, and who receives it at the visit."""

    group: Group
    host: int

    @property
    def tour(self) -> PaperSubject:
        return PaperSubject(tour_id=self.group.tour_id)

    @property
    def visit(self) -> PaperSubject:
        return PaperSubject(tour_id=self.group.tour_id, stop_id=self.group.visit)

    @property
    def ride(self) -> PaperSubject:
        return PaperSubject(tour_id=self.group.tour_id, vehicle_id=self.group.vehicle_id)


def make_given(session: Session) -> Given:
    """Plan the tour; the host has two numbers, one of them for the organiser alone."""
    group = make_group(session)
    host = make_person(session, family_name="三木", given_name="健")
    number = {"kind": ContactKind.MOBILE, "preferred": True, "sensitivity": Sensitivity.ME_ONLY}
    make_contact_point(session, host, value="090-0000-0000", **number)
    make_contact_point(session, host, kind=ContactKind.TELEPHONE, value="079-111-2222")
    add(session, HostVisit(stop_id=group.visit, person_id=host, stage=Stage.ACCEPTED))
    move(session, group.visit, 600)
    return Given(group, host)


def move(session: Session, stop_id: int, minute: int) -> None:
    """Fix a stop at another time."""
    session.get_one(Stop, stop_id).fixed_start = minute
    session.flush()


def draft_of(
    session: Session,
    kind: PaperKind,
    subject: PaperSubject,
    *people: int | str,
    channel: Channel | None = None,
) -> IssueDraft:
    """Return a paper as it is now, to be given to people of the book and to others by name."""
    passed = get_passed(session, kind, subject, today=TODAY)
    return IssueDraft(
        lines=lines_in_all_languages(kind, passed.value),
        holders=tuple(
            HolderDraft(name=one) if isinstance(one, str) else HolderDraft(person_id=one)
            for one in people
        ),
        given_on=TODAY,
        channel=channel,
    )


def give(session: Session, kind: PaperKind, subject: PaperSubject, *people: int | str) -> int:
    """Give out a paper as it is now and return the id of the issue."""
    draft = draft_of(session, kind, subject, *people)
    return issue_paper(session, kind, subject, draft, today=TODAY)


def who_holds_old(
    session: Session, tour_id: int, *, today: date = TODAY
) -> tuple[HolderOfOld, ...]:
    """Return who holds an older paper of a tour, as its side shows it in Japanese."""
    if not is_any_held(session, tour_id, today=today):
        return ()
    return find_old(gather_held(session, tour_id), "ja")
