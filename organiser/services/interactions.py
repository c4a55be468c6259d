"""Logging what happened with people: add, change, remove."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Interaction, InteractionParticipant, Person
from organiser.services.checking import check_line, check_not_future, check_text
from organiser.services.organisations import load_organisation
from organiser.vocabulary import InteractionKind, Sensitivity
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionDraft:
    """What happened, when, with whom (ids, in the order named), what was said, about what."""

    kind: InteractionKind = InteractionKind.MET
    happened_on: date
    text: str = ""
    about: str = ""
    person_ids: tuple[int, ...] = ()
    organisation_id: int | None = None
    sensitivity: Sensitivity = Sensitivity.OPEN


def check_interaction(draft: InteractionDraft, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    if not draft.person_ids and draft.organisation_id is None:
        raise InvalidInput(
            phrase("Nobody is named. Please choose at least one person."), field="person_ids"
        )
    name = phrase("The day of the contact")
    check_not_future(draft.happened_on, today=today, field="happened_on", name=name)
    check_text(draft.text, field="text", name=phrase("The text"))
    check_line(draft.about, field="about", name=phrase("About"))


def log_interaction(session: Session, draft: InteractionDraft, *, today: date) -> int:
    """Keep what happened on the timelines of everyone named, and return its id.

    Raises `InvalidInput` with the field, or `NotFound` for a person who is gone.
    """
    check_interaction(draft, today=today)
    interaction = Interaction(kind=draft.kind, happened_on=draft.happened_on)
    _fill(session, interaction, draft)
    session.add(interaction)
    session.flush()
    return interaction.id


def change_interaction(
    session: Session, interaction_id: int, draft: InteractionDraft, *, today: date
) -> None:
    """Make an interaction what the draft says; raises like `log_interaction`, or `Refused`.

    What an invitation left on the timeline is refused: it follows the invitation.
    """
    check_interaction(draft, today=today)
    _fill(session, _load_own(session, interaction_id), draft)


def remove_interaction(session: Session, interaction_id: int) -> None:
    """Take an interaction off all timelines; raises `NotFound`, or `Refused` as in changing."""
    session.delete(_load_own(session, interaction_id))


def get_draft(session: Session, interaction_id: int) -> InteractionDraft:
    """Return an interaction as a form shows it; raises `NotFound`."""
    interaction = _load(session, interaction_id)
    return InteractionDraft(
        kind=interaction.kind,
        happened_on=interaction.happened_on,
        text=interaction.text,
        about=interaction.about,
        person_ids=_people_of(interaction),
        organisation_id=interaction.organisation_id,
        sensitivity=interaction.sensitivity,
    )


def _fill(session: Session, interaction: Interaction, draft: InteractionDraft) -> None:
    _check_known(session, draft)
    interaction.kind = draft.kind
    interaction.happened_on = draft.happened_on
    interaction.text = draft.text
    interaction.about = draft.about
    interaction.organisation_id = draft.organisation_id
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


def _load(session: Session, interaction_id: int) -> Interaction:
    interaction = session.get(
        Interaction, interaction_id, options=[selectinload(Interaction.participants)]
    )
    if interaction is None:
        raise NotFound(phrase("This entry is not in the book any more."))
    return interaction


def _load_own(session: Session, interaction_id: int) -> Interaction:
    interaction = _load(session, interaction_id)
    if interaction.invitation_id is not None:
        raise Refused(
            phrase(
                "This entry was made by an invitation and stays as it is."
                " Undo the step of the invitation instead."
            )
        )
    return interaction
