"""How often something is wanted to happen in a circle, and how quiet it has become."""

from organiser.services.relations.rhythms import get_circle_rhythm
from organiser.ui.card_desk import CardDesk
from organiser.ui.pieces import Card
from organiser.ui.ties.rhythm_actions import RhythmOwner
from organiser.ui.ties.rhythm_lines import build_rhythm_card


def circle_rhythm_card(circle_id: int, name: str, desk: CardDesk) -> Card:
    """Return the rhythm of a circle, read anew; it turns quiet, never red.

    The page that shows it watches the tables `rhythm`, `interaction` and `setting`.
    """
    store = desk.store
    standing = store.read(get_circle_rhythm, circle_id, today=store.today())
    return build_rhythm_card(RhythmOwner(name=name, standing=standing, circle_id=circle_id), desk)
