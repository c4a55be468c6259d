"""What is done to a rhythm, each under the name it has in the undo menu."""

from dataclasses import dataclass
from datetime import date

from organiser.services.people.person_values import Gap, RhythmStanding
from organiser.services.relations import rhythms
from organiser.ui.store import Store
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmOwner:
    """Whose rhythm it is: a person or a circle, and how they stand to it now."""

    name: str
    standing: RhythmStanding | None
    person_id: int | None = None
    circle_id: int | None = None


def set_rhythm(store: Store, owner: RhythmOwner, gap: Gap) -> None:
    """Keep a rhythm as one action."""
    action = phrase("Set the rhythm: {name}", name=owner.name)
    if owner.circle_id is not None:
        store.do(action, rhythms.set_circle_rhythm, owner.circle_id, gap, today=store.today())
    elif owner.person_id is not None:
        store.do(action, rhythms.set_person_rhythm, owner.person_id, gap, today=store.today())


def pause_rhythm(store: Store, owner: RhythmOwner, until: date) -> None:
    """Let a rhythm rest up to a day as one action."""
    action = phrase("Pause the rhythm: {name}", name=owner.name)
    if owner.circle_id is not None:
        store.do(action, rhythms.pause_circle, owner.circle_id, until, today=store.today())
    elif owner.person_id is not None:
        store.do(action, rhythms.pause_person, owner.person_id, until, today=store.today())


def remove_rhythm(store: Store, owner: RhythmOwner) -> None:
    """Take a rhythm away as one action."""
    action = phrase("Remove the rhythm: {name}", name=owner.name)
    if owner.circle_id is not None:
        store.do(action, rhythms.remove_circle_rhythm, owner.circle_id)
    elif owner.person_id is not None:
        store.do(action, rhythms.remove_person_rhythm, owner.person_id)
