"""How often the organiser wants to be in touch with a person, and when the next contact is due."""

from organiser.services.people.person_values import PersonPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.pieces import Card
from organiser.ui.ties.rhythm_actions import RhythmOwner
from organiser.ui.ties.rhythm_lines import build_rhythm_card


def rhythm_card(page: PersonPage, desk: CardDesk) -> Card:
    """Return the rhythm that holds for a person, with ways to set, pause and remove it."""
    facts = page.facts
    owner = RhythmOwner(name=facts.name, standing=page.rhythm, person_id=facts.person_id)
    return build_rhythm_card(owner, desk)
