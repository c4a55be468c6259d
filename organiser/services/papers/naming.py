"""Whom papers name, and in which words of the organiser's own."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import PaperText, Person
from organiser.papers.people import OwnText, PaperName, Sender
from organiser.services.settings import get_settings


def get_sender(session: Session) -> Sender:
    """Return the organiser as papers name them."""
    settings = get_settings(session)
    return Sender(
        name=settings.organiser_name,
        telephone=settings.organiser_telephone,
        organisation=settings.organiser_organisation,
        title=settings.organiser_title,
        postal_code=settings.organiser_postal_code,
        address=settings.organiser_address,
        mail=settings.organiser_mail,
    )


def list_own_texts(session: Session) -> tuple[OwnText, ...]:
    """Return the organiser's own wordings of texts on papers."""
    rows = session.scalars(select(PaperText).order_by(PaperText.id))
    return tuple(
        OwnText(wording=row.wording.value, language=row.language, text=row.text) for row in rows
    )


def list_paper_names(session: Session, person_ids: Collection[int]) -> dict[int, PaperName]:
    """Return the names of people in their parts, as papers print them."""
    people = session.scalars(select(Person).where(Person.id.in_(person_ids)))
    return {
        person.id: PaperName(
            family=person.family_name,
            given=person.given_name,
            family_reading=person.family_reading,
            given_reading=person.given_reading,
            order=person.name_order,
            honorific=person.honorific,
        )
        for person in people
    }
