"""What is done with two people is done with two organisations too: the same steps, as data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from organiser.services.duplicates import duplicates, merges, merging
from organiser.services.duplicates.duplicate_sides import Side
from organiser.services.duplicates.duplicates import KnownPair, LikelyPair
from organiser.services.duplicates.merges import MergeDone
from organiser.services.duplicates.merging import Merge, MergeDraft
from organiser.ui.store import Store
from organiser.wording import Phrase, phrase

KindName = Literal["people", "organisations"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """The services for one kind of thing that can be in the book twice."""

    name: KindName
    find: Callable[..., tuple[LikelyPair, ...]]
    known: Callable[..., tuple[KnownPair, ...]]
    remember: Callable[..., None]
    forget: Callable[..., None]
    read: Callable[..., Merge]
    merge: Callable[..., int]
    merge_action: Callable[[Merge], Phrase]
    list_merges: Callable[..., tuple[MergeDone, ...]]


PEOPLE = Kind(
    name="people",
    find=duplicates.list_pairs,
    known=duplicates.list_known_pairs,
    remember=duplicates.remember_not_the_same,
    forget=duplicates.forget_not_the_same,
    read=merging.get_merge,
    merge=merging.merge_people,
    merge_action=merges.merge_action,
    list_merges=merges.list_merges,
)
ORGANISATIONS = Kind(
    name="organisations",
    find=duplicates.list_organisation_pairs,
    known=duplicates.list_known_organisation_pairs,
    remember=duplicates.remember_not_the_same_organisation,
    forget=duplicates.forget_not_the_same_organisation,
    read=merging.get_organisation_merge,
    merge=merging.merge_organisations,
    merge_action=merges.organisation_merge_action,
    list_merges=merges.list_organisation_merges,
)


def remember(store: Store, kind: Kind, first: Side, second: Side) -> None:
    """Note that two that look alike are not the same."""
    action = phrase("{first} and {second} are not the same", first=first.name, second=second.name)
    store.do(action, kind.remember, first.row_id, second.row_id, today=store.today())


def forget(store: Store, kind: Kind, first: Side, second: Side) -> None:
    """Take back that two are not the same."""
    action = phrase("{first} and {second} may be the same", first=first.name, second=second.name)
    store.do(action, kind.forget, first.row_id, second.row_id)


def merge(store: Store, kind: Kind, read: Merge, draft: MergeDraft) -> int:
    """Merge two as one action; return the id of the one kept."""
    return store.do(kind.merge_action(read), kind.merge, draft)
