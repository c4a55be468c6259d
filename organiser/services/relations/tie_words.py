"""How ties are called: by the one whose page it is, and as whole sentences in both directions."""

from collections.abc import Iterator
from dataclasses import replace

from organiser.services.people.person_values import Tie
from organiser.vocabulary import RelationshipKind
from organiser.wording import Phrase, phrase

#: Kinds that read the same from either end.
MUTUAL = frozenset(
    {
        RelationshipKind.COLLEAGUE,
        RelationshipKind.FRIEND,
        RelationshipKind.FAMILY,
        RelationshipKind.CLASSMATE,
        RelationshipKind.PARTNER,
        RelationshipKind.OTHER,
        RelationshipKind.KEEP_APART,
    }
)
#: Kinds that two may be to each other at the same time: mentors in different themes, customers.
BOTH_WAYS = frozenset(
    {
        RelationshipKind.INTRODUCED,
        RelationshipKind.MENTOR,
        RelationshipKind.CUSTOMER,
        RelationshipKind.SENDS,
    }
)
_AMONG_PEOPLE = frozenset(RelationshipKind) - {
    RelationshipKind.PARENT_BODY,
    RelationshipKind.SENDS,
}
_WITH_A_BODY = frozenset(
    {
        RelationshipKind.INTRODUCED,
        RelationshipKind.MENTOR,
        RelationshipKind.PARTNER,
        RelationshipKind.CUSTOMER,
        RelationshipKind.OTHER,
        RelationshipKind.KEEP_APART,
    }
)
_AMONG_BODIES = _WITH_A_BODY | {
    RelationshipKind.PREDECESSOR,
    RelationshipKind.PARENT_BODY,
    RelationshipKind.SENDS,
}

#: How to call the other one: by kind, and whether it is read from the page's owner to them.
_LABELS = {
    (RelationshipKind.INTRODUCED, True): phrase("came through this person"),
    (RelationshipKind.INTRODUCED, False): phrase("made the introduction"),
    (RelationshipKind.COLLEAGUE, True): phrase("same organisation"),
    (RelationshipKind.MENTOR, True): phrase("learns from this person"),
    (RelationshipKind.MENTOR, False): phrase("mentor"),
    (RelationshipKind.FRIEND, True): phrase("friend"),
    (RelationshipKind.PARTNER, True): phrase("partner"),
    (RelationshipKind.FAMILY, True): phrase("family"),
    (RelationshipKind.CLASSMATE, True): phrase("classmate"),
    (RelationshipKind.CUSTOMER, True): phrase("sells to this person"),
    (RelationshipKind.CUSTOMER, False): phrase("customer"),
    (RelationshipKind.PREDECESSOR, True): phrase("successor"),
    (RelationshipKind.PREDECESSOR, False): phrase("predecessor"),
    (RelationshipKind.SUPERIOR, True): phrase("works under this person"),
    (RelationshipKind.SUPERIOR, False): phrase("superior"),
    (RelationshipKind.PARENT_BODY, True): phrase("belongs to it"),
    (RelationshipKind.PARENT_BODY, False): phrase("parent body"),
    (RelationshipKind.SENDS, True): phrase("receives people from here"),
    (RelationshipKind.SENDS, False): phrase("sends people here"),
    (RelationshipKind.OTHER, True): phrase("otherwise tied"),
    (RelationshipKind.KEEP_APART, True): phrase("keep apart"),
}
#: What is said otherwise on the page of an organisation.
_LABELS_OF_A_BODY = {
    (RelationshipKind.INTRODUCED, True): phrase("came through this organisation"),
    (RelationshipKind.MENTOR, True): phrase("learns from this organisation"),
    (RelationshipKind.CUSTOMER, True): phrase("sells to this organisation"),
}
_SENTENCES = {
    RelationshipKind.INTRODUCED: phrase("{first} introduced {second}"),
    RelationshipKind.COLLEAGUE: phrase("{first} and {second} are colleagues"),
    RelationshipKind.MENTOR: phrase("{first} mentors {second}"),
    RelationshipKind.FRIEND: phrase("{first} and {second} are friends"),
    RelationshipKind.FAMILY: phrase("{first} and {second} are family"),
    RelationshipKind.CLASSMATE: phrase("{first} and {second} studied together"),
    RelationshipKind.PARTNER: phrase("{first} and {second} are partners"),
    RelationshipKind.CUSTOMER: phrase("{first} is a customer of {second}"),
    RelationshipKind.PREDECESSOR: phrase("{first} came before {second}"),
    RelationshipKind.SUPERIOR: phrase("{first} is the superior of {second}"),
    RelationshipKind.PARENT_BODY: phrase("{first} is the parent body of {second}"),
    RelationshipKind.SENDS: phrase("{first} sends people to {second}"),
    RelationshipKind.OTHER: phrase("{first} and {second} are tied in another way"),
    RelationshipKind.KEEP_APART: phrase("Keep {first} and {second} apart"),
}


def tie_label(tie: Tie, *, of_body: bool = False) -> Phrase:
    """Return in a few words how the other one stands to whose page it is, person or `of_body`."""
    key = (tie.kind, tie.leads_out or tie.kind in MUTUAL)
    return (_LABELS_OF_A_BODY.get(key) if of_body else None) or _LABELS[key]


def tie_sentence(kind: RelationshipKind, first: str, second: str) -> Phrase:
    """Return how the first stands to the second as a plain sentence with their names."""
    return replace(_SENTENCES[kind], values=(("first", first), ("second", second)))


def ways_between(one_is_body: bool, other_is_body: bool) -> Iterator[tuple[RelationshipKind, bool]]:
    """Yield every way in which two may be tied, and whether it is read from the one to the other.

    Kinds with two directions come twice, one after the other.
    """
    kinds = _AMONG_PEOPLE
    if one_is_body or other_is_body:
        kinds = _AMONG_BODIES if one_is_body and other_is_body else _WITH_A_BODY
    for kind in RelationshipKind:
        if kind in kinds:
            yield kind, True
            if kind not in MUTUAL:
                yield kind, False
