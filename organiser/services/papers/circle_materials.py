"""Gathering what the directory of a circle is made of."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Expertise, Skill
from organiser.papers.circle_material import CircleMaterial, CircleMemberOf
from organiser.papers.options import PaperSubject
from organiser.services.papers.contacts import Contacts, list_contacts
from organiser.services.papers.listings import list_agreed
from organiser.services.papers.naming import get_sender, list_paper_names
from organiser.services.people.acquaintance import list_faces
from organiser.services.relations.circle_pages import get_circle_page
from organiser.vocabulary import Stance


def gather_circle(session: Session, subject: PaperSubject, today: date) -> CircleMaterial:
    """Return all for the directory of the subject's circle; raises `NotFound`.

    Only who agreed to be listed is read of by the others; members who left are not there.
    """
    assert subject.circle_id is not None
    page = get_circle_page(session, subject.circle_id, today=today)
    keys = [line.person_id for line in page.members]
    names, contacts = list_paper_names(session, keys), list_contacts(session, keys)
    faces, agreed = list_faces(session, keys, today=today), list_agreed(session, keys)
    offers = _offers(session, keys)
    members = []
    for line in page.members:
        reached = contacts.get(line.person_id, Contacts())
        members.append(
            CircleMemberOf(
                person_id=line.person_id,
                has_agreed=line.person_id in agreed,
                name=names[line.person_id],
                organisation=faces[line.person_id].organisation,
                title=faces[line.person_id].title,
                role=line.role,
                offers=tuple(offers[line.person_id]),
                telephone=reached.telephone,
                mail=reached.mail,
                secret_telephone=reached.secret_telephone,
            )
        )
    return CircleMaterial(
        circle_id=page.circle_id,
        name=page.name,
        purpose=page.purpose,
        channel=page.channel,
        channel_name=page.channel_name,
        members=tuple(members),
        as_of=today,
        sender=get_sender(session),
    )


def _offers(session: Session, person_ids: Collection[int]) -> dict[int, list[str]]:
    rows = session.execute(
        select(Expertise.person_id, Skill.name)
        .join(Skill, Skill.id == Expertise.skill_id)
        .where(
            Expertise.person_id.in_(person_ids),
            Expertise.stance.in_((Stance.OFFERS, Stance.PASSES_ON)),
        )
        .order_by(Expertise.id)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for person_id, skill in rows:
        if skill not in found[person_id]:
            found[person_id].append(skill)
    return found
