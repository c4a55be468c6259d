"""Who comes into a circle, what they do there, and who leaves it.

Whoever leaves stays on the page as a former member; whoever comes back begins anew on that day.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, NotFound
from organiser.models import CircleMember, Person
from organiser.services.checking import check_line, check_span
from organiser.services.periods import day_before
from organiser.services.relations.circles import load_circle
from organiser.services.rows import load
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class MembersDraft:
    """Several people who come into a circle at once; `since` may be unknown."""

    person_ids: tuple[int, ...] = ()
    role: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipDraft:
    """What somebody does in a circle, and from when until when."""

    role: str = ""
    since: date | None = None
    until: date | None = None


def check_members(draft: MembersDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    if not draft.person_ids:
        raise InvalidInput(
            phrase("Nobody is named. Please choose at least one person."), field="person_ids"
        )
    check_line(draft.role, field="role", name=phrase("The role"))


def check_membership(draft: MembershipDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_line(draft.role, field="role", name=phrase("The role"))
    check_span(draft.since, draft.until, field="until")


def add_members(session: Session, circle_id: int, draft: MembersDraft, *, today: date) -> None:
    """Take people into a circle; who is in it already stays as they are.

    Who was in it before comes back: with their old role unless another is given, and since the
    draft's day, which is `today` where the draft has none. Raises `InvalidInput`, `NotFound`.
    """
    check_members(draft)
    load_circle(session, circle_id)
    _check_people(session, draft.person_ids)
    query = select(CircleMember).where(CircleMember.circle_id == circle_id)
    here = {member.person_id: member for member in session.scalars(query)}
    for person_id in dict.fromkeys(draft.person_ids):
        member = here.get(person_id)
        if member is None:
            session.add(
                CircleMember(
                    circle_id=circle_id, person_id=person_id, role=draft.role, since=draft.since
                )
            )
        elif member.until is not None and member.until < today:
            _come_back(member, draft, today)


def change_membership(session: Session, member_id: int, draft: MembershipDraft) -> None:
    """Change role and days of a member, former ones too; raises `InvalidInput`, `NotFound`."""
    check_membership(draft)
    member = _load_member(session, member_id)
    member.role, member.since, member.until = draft.role, draft.since, draft.until


def leave_circle(session: Session, member_id: int, *, today: date) -> None:
    """Let somebody be a former member from today on; raises `NotFound`.

    Who came only today, or was still to come, has not been in the circle and goes altogether.
    """
    member = _load_member(session, member_id)
    last_day = day_before(today)
    if member.since is not None and member.since > last_day:
        session.delete(member)
        return
    member.until = last_day


def return_to_circle(session: Session, member_id: int, *, today: date) -> None:
    """Let a former member be one again since today, in the role they had; raises `NotFound`."""
    member = _load_member(session, member_id)
    member.since, member.until = today, None


def remove_member(session: Session, member_id: int) -> None:
    """Take somebody off a circle as if they had never been in it; raises `NotFound`."""
    session.delete(_load_member(session, member_id))


def _come_back(member: CircleMember, draft: MembersDraft, today: date) -> None:
    member.role = draft.role or member.role
    member.since, member.until = draft.since or today, None


def _check_people(session: Session, person_ids: Sequence[int]) -> None:
    wanted = set(person_ids)
    if wanted - set(session.scalars(select(Person.id).where(Person.id.in_(wanted)))):
        raise NotFound(phrase("Someone named here is not in the book any more."))


def _load_member(session: Session, member_id: int) -> CircleMember:
    missing = phrase("This person is not in the circle any more.")
    return load(session, CircleMember, member_id, missing)
