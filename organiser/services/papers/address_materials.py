"""Gathering whom letters go to, and where."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from organiser.models import Address, Organisation, Position
from organiser.papers.address_material import Addressee, AddressMaterial, PostalAddress
from organiser.papers.options import PaperSubject
from organiser.papers.people import PaperName
from organiser.services.papers.naming import get_sender, list_paper_names
from organiser.services.papers.subjects import list_subjects
from organiser.services.periods import holding
from organiser.vocabulary import PaperKind


@dataclass(frozen=True, slots=True, kw_only=True)
class _Post:
    organisation_id: int | None = None
    organisation: str = ""
    department: str = ""
    title: str = ""


def gather_addresses(session: Session, subject: PaperSubject, today: date) -> AddressMaterial:
    """Return whom the letters of a subject go to: its one person, those it names, its members."""
    keys = _person_ids(session, subject, today)
    names = list_paper_names(session, keys)
    posts = _posts(session, keys, today)
    bodies = {post.organisation_id for post in posts.values() if post.organisation_id}
    homes = _addresses(session, Address.person_id, keys)
    works = _addresses(session, Address.organisation_id, bodies)
    addressees = (
        _addressee(
            key,
            names[key],
            post=posts.get(key, _Post()),
            home=homes.get(key),
            work=works.get(posts[key].organisation_id or 0) if key in posts else None,
        )
        for key in keys
        if key in names
    )
    return AddressMaterial(addressees=tuple(addressees), sender=get_sender(session))


def _person_ids(session: Session, subject: PaperSubject, today: date) -> tuple[int, ...]:
    named = list_subjects(session, PaperKind.ADDRESS_LABELS, subject, today=today)
    return tuple(one.person_id for one, _name in named if one.person_id is not None)


def _addressee(
    person_id: int,
    name: PaperName,
    *,
    post: _Post,
    home: PostalAddress | None,
    work: PostalAddress | None,
) -> Addressee:
    return Addressee(
        person_id=person_id,
        name=name,
        organisation=post.organisation,
        department=post.department,
        title=post.title,
        home=home or PostalAddress(),
        work=work or PostalAddress(),
    )


def _posts(session: Session, keys: Collection[int], today: date) -> dict[int, _Post]:
    """Return the posts people hold now: the one in which somebody represents, else the first."""
    rows = session.execute(
        select(Position, Organisation.name, Organisation.branch)
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(Position.person_id.in_(keys), holding(Position.since, Position.until, today))
        .order_by(Position.represents.desc(), Position.id)
    )
    posts: dict[int, _Post] = {}
    for position, name, branch in rows:
        post = _Post(
            organisation_id=position.organisation_id,
            organisation=" ".join(filter(None, (name, branch))),
            department=position.department,
            title=position.title,
        )
        posts.setdefault(position.person_id, post)
    return posts


def _addresses(
    session: Session, owner: InstrumentedAttribute[int | None], keys: Collection[int]
) -> dict[int, PostalAddress]:
    """Return where people or bodies get their letters; the first address of several counts."""
    rows = session.execute(select(Address, owner).where(owner.in_(keys)).order_by(Address.id))
    found: dict[int, PostalAddress] = {}
    for row, key in rows:
        address = PostalAddress(
            postal_code=row.postal_code,
            country=row.country,
            prefecture=row.prefecture,
            municipality=row.municipality,
            rest=row.rest,
        )
        if key is not None and not address.is_empty:
            found.setdefault(key, address)
    return found
