"""What was unfolded on a page stays so while the same person is shown."""

from organiser.ui.card_desk import CardDesk


def is_unfolded(desk: CardDesk, what: str, person_id: int) -> bool:
    """Tell whether a part of the page was unfolded for this person."""
    return bool(desk.parent.property(f"{what}_unfolded") == person_id)


def keep_unfolded(desk: CardDesk, what: str, person_id: int) -> None:
    """Remember that a part of the page was unfolded for this person."""
    desk.parent.setProperty(f"{what}_unfolded", person_id)
