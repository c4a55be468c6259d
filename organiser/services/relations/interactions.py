"""Logging what happened with people: add, change, remove."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, NotFound
from organiser.models import Circle, Interaction, InteractionParticipant, Organisation, Person
from organiser.services.checking import check_line, check_not_future, check_text
from organiser.services.organisations.organisations import load_organisation
from organiser.services.relations.attachments import (
    AttachmentDraft,
    check_attachment,
    keep_attachments,
    list_drafts,
)
from organiser.services.relations.interaction_rows import load_interaction, load_own
from organiser.services.rows import load
from organiser.text.log_line import Named
from organiser.vocabulary import InteractionKind, Sensitivity
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionDraft:
    """What happened, when, with whom (ids, in the order named), what was said, about what.

    Files are kept beside the book before they are named here.
    """

    kind: InteractionKind = InteractionKind.MET
    happened_on: date
    text: str = ""
    about: str = ""
    person_ids: tuple[int, ...] = ()
    organisation_id: int | None = None
    circle_id: int | None = None
    sensitivity: Sensitivity = Sensitivity.OPEN
    attachments: tuple[AttachmentDraft, ...] = ()


def check_interaction(draft: InteractionDraft, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    if not draft.person_ids and draft.organisation_id is None and draft.circle_id is None:
        raise InvalidInput(
            phrase("Nobody is named. Please choose at least one person."), field="person_ids"
        )
    name = phrase("The day of the contact")
    check_not_future(draft.happened_on, today=today, field="happened_on", name=name)
    check_text(draft.text, field="text", name=phrase("The text"))
    check_line(draft.about, field="about", name=phrase("About"))
    for file in draft.attachments:
        check_attachment(file)


def log_interaction(session: Session, draft: InteractionDraft, *, today: date) -> int:
    """Keep what happened on the timelines of everyone named, and return its id.

    Raises `InvalidInput` with the field, or `NotFound` for a person who is gone.
    """
    check_interaction(draft, today=today)
    interaction = Interaction(kind=draft.kind, happened_on=draft.happened_on)
    _fill(session, interaction, draft)
    session.add(interaction)
    session.flush()
    keep_attachments(session, interaction.id, draft.attachments, today=today)
    return interaction.id


def change_interaction(
    session: Session, interaction_id: int, draft: InteractionDraft, *, today: date
) -> None:
    """Make an interaction what the draft says; raises like `log_interaction`, or `Refused`.

    What an invitation left on the timeline is refused: it follows the invitation.
    """
    check_interaction(draft, today=today)
    _fill(session, load_own(session, interaction_id), draft)
    keep_attachments(session, interaction_id, draft.attachments, today=today)


def remove_interaction(session: Session, interaction_id: int) -> None:
    """Take an interaction off all timelines; raises `NotFound`, or `Refused` as in changing.

    Its files stay beside the book, so that undo finds them.
    """
    interaction = load_own(session, interaction_id)
    keep_attachments(session, interaction_id, (), today=interaction.happened_on)
    session.delete(interaction)


def get_draft(session: Session, interaction_id: int) -> InteractionDraft:
    """Return an interaction as a form shows it; raises `NotFound`."""
    interaction = load_interaction(session, interaction_id)
    return InteractionDraft(
        kind=interaction.kind,
        happened_on=interaction.happened_on,
        text=interaction.text,
        about=interaction.about,
        person_ids=_people_of(interaction),
        organisation_id=interaction.organisation_id,
        circle_id=interaction.circle_id,
        sensitivity=interaction.sensitivity,
        attachments=list_drafts(session, interaction_id),
    )


def list_others(session: Session, draft: InteractionDraft) -> tuple[Named, ...]:
    """Return the organisation and the circle of a draft by their names, without those gone."""
    body = session.scalar(select(Organisation.name).where(Organisation.id == draft.organisation_id))
    circle = session.scalar(select(Circle.name).where(Circle.id == draft.circle_id))
    others = []
    if draft.organisation_id is not None and body is not None:
        others.append(Named(sort="organisation", key=draft.organisation_id, name=body))
    if draft.circle_id is not None and circle is not None:
        others.append(Named(sort="circle", key=draft.circle_id, name=circle))
    return tuple(others)


def _fill(session: Session, interaction: Interaction, draft: InteractionDraft) -> None:
    _check_known(session, draft)
    interaction.kind = draft.kind
    interaction.happened_on = draft.happened_on
    interaction.text = draft.text
    interaction.about = draft.about
    interaction.organisation_id = draft.organisation_id
    interaction.circle_id = draft.circle_id
    interaction.sensitivity = draft.sensitivity
    here = {participant.person_id: participant for participant in interaction.participants}
    interaction.participants = [
        here.get(person_id) or InteractionParticipant(person_id=person_id)
        for person_id in dict.fromkeys(draft.person_ids)
    ]


def _people_of(interaction: Interaction) -> tuple[int, ...]:
    named = sorted(interaction.participants, key=lambda participant: participant.id)
    return tuple(participant.person_id for participant in named)


def _check_known(session: Session, draft: InteractionDraft) -> None:
    wanted = set(draft.person_ids)
    if wanted - set(session.scalars(select(Person.id).where(Person.id.in_(wanted)))):
        raise NotFound(phrase("Someone named here is not in the book any more."))
    if draft.organisation_id is not None:
        load_organisation(session, draft.organisation_id)
    if draft.circle_id is not None:
        load(session, Circle, draft.circle_id, phrase("This circle is not in the book any more."))
