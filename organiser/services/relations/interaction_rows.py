"""Loading entries of timelines, for the services that write them."""

from sqlalchemy.orm import Session, selectinload

from organiser.errors import NotFound, Refused
from organiser.models import Interaction
from organiser.wording import phrase


def load_interaction(session: Session, interaction_id: int) -> Interaction:
    """Return an entry with its participants; raises `NotFound`."""
    interaction = session.get(
        Interaction, interaction_id, options=[selectinload(Interaction.participants)]
    )
    if interaction is None:
        raise NotFound(phrase("This entry is not in the book any more."))
    return interaction


def load_own(session: Session, interaction_id: int) -> Interaction:
    """Return an entry that may be changed by hand; raises `NotFound` or `Refused`."""
    interaction = load_interaction(session, interaction_id)
    if interaction.invitation_id is not None:
        raise Refused(
            phrase(
                "This entry was made by an invitation and stays as it is."
                " Undo the step of the invitation instead."
            )
        )
    if interaction.session_id is not None:
        raise Refused(
            phrase(
                "This entry says who came to a session of a programme and follows its attendance."
                " Change the attendance instead."
            )
        )
    if interaction.stop_id is not None:
        raise Refused(
            phrase(
                "This entry was made by a tour and follows what is noted about the host there."
                " Undo the step of the host instead."
            )
        )
    return interaction
