"""Who is tied to whom around a person, two steps far: what the picture of ties shows.

Organisations and circles stand in it as points of their own, so that twenty colleagues are twenty
lines and not two hundred. Ties that have ended are left out.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import (
    Circle,
    CircleMember,
    Organisation,
    Person,
    Position,
    Relationship,
)
from organiser.services.periods import holding
from organiser.services.relations.relationships import open_on
from organiser.text.names import full_name
from organiser.vocabulary import RelationshipKind
from organiser.wording import phrase

#: More than this nobody can read.
MOST_NODES = 60
#: So many values fit into one statement of any SQLite.
_AT_ONCE = 500


class NodeKind(StrEnum):
    """What a point of the picture is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    CIRCLE = "circle"


class LineKind(StrEnum):
    """What a line of the picture tells; each can be switched on and off."""

    RELATIONSHIP = "relationship"
    INTRODUCTION = "introduction"
    ORGANISATION = "same organisation"
    CIRCLE = "shared circle"
    KEEP_APART = "keep apart"


NodeId = tuple[NodeKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class WebNode:
    """A point: a person, organisation or circle; `step` 0 is the middle."""

    node_id: NodeId
    name: str
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WebLine:
    """A line between two points; `relation` is the kind of tie that was noted, if one was."""

    first: NodeId
    second: NodeId
    kind: LineKind
    relation: RelationshipKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """The picture: the middle first, then the nearest; `left_out` counts points without room."""

    nodes: tuple[WebNode, ...]
    lines: tuple[WebLine, ...]
    left_out: int


def get_web(
    session: Session,
    person_id: int,
    *,
    kinds: Collection[LineKind] = tuple(LineKind),
    today: date,
    most: int = MOST_NODES,
) -> Web:
    """Return who is tied to a person directly, and who to these, by lines of some kinds.

    Raises `NotFound` for a person who is gone.
    """
    middle: NodeId = (NodeKind.PERSON, person_id)
    found = _Found(steps={middle: 0})
    for step in (1, 2):
        edge = [node for node, at in found.steps.items() if at == step - 1]
        for line in _lines_from(session, edge, kinds, today):
            found.take(line, step)
    found.drop_lonely_bodies()
    kept = dict(sorted(found.steps.items(), key=lambda item: found.rank(*item))[: most + 1])
    names = _names(session, kept)
    if middle not in names:
        raise NotFound(phrase("This person is not in the book any more."))
    people = [node for node in kept if node[0] is NodeKind.PERSON]
    # Ties among those at the rim belong to the picture, too.
    for line in _lines_from(session, people, kinds, today):
        found.add(line)
    return Web(
        nodes=tuple(
            WebNode(node_id=node, name=names[node], step=step)
            for node, step in kept.items()
            if node in names
        ),
        lines=tuple(
            line for line in found.lines.values() if line.first in kept and line.second in kept
        ),
        left_out=len(found.steps) - len(kept),
    )


@dataclass(slots=True)
class _Found:
    """What was met so far: points by their step, lines each once."""

    steps: dict[NodeId, int]
    lines: dict[tuple[frozenset[NodeId], LineKind], WebLine] = field(default_factory=dict)

    def take(self, line: WebLine, step: int) -> None:
        for node in (line.first, line.second):
            self.steps.setdefault(node, step)
        self.add(line)

    def add(self, line: WebLine) -> None:
        self.lines.setdefault((frozenset((line.first, line.second)), line.kind), line)

    def drop_lonely_bodies(self) -> None:
        """Forget organisations and circles at the rim that join nobody to anybody."""
        ends = Counter(end for line in self.lines.values() for end in (line.first, line.second))
        for node, step in tuple(self.steps.items()):
            if step == 2 and node[0] is not NodeKind.PERSON and ends[node] < 2:
                del self.steps[node]

    def rank(self, node: NodeId, step: int) -> tuple[int, bool, int]:
        """Order points: the nearest first, among them what was noted of people."""
        return step, step == 2 and node[0] is not NodeKind.PERSON, node[1]


def _lines_from(
    session: Session, nodes: Iterable[NodeId], kinds: Collection[LineKind], today: date
) -> Iterator[WebLine]:
    ids: Mapping[NodeKind, list[int]] = {kind: [] for kind in NodeKind}
    for kind, key in nodes:
        ids[kind].append(key)
    yield from (line for line in _noted(session, ids[NodeKind.PERSON], today) if line.kind in kinds)
    if LineKind.INTRODUCTION in kinds:
        yield from _introductions(session, ids[NodeKind.PERSON])
    if LineKind.ORGANISATION in kinds:
        posts = select(Position.person_id, Position.organisation_id).where(
            holding(Position.since, Position.until, today)
        )
        yield from _memberships(session, posts, NodeKind.ORGANISATION, ids)
    if LineKind.CIRCLE in kinds:
        members = select(CircleMember.person_id, CircleMember.circle_id).where(
            holding(CircleMember.since, CircleMember.until, today)
        )
        yield from _memberships(session, members, NodeKind.CIRCLE, ids)


def _noted(session: Session, people: list[int], today: date) -> Iterator[WebLine]:
    for some in _portions(people):
        rows = session.execute(
            select(
                Relationship.kind,
                Relationship.first_person_id,
                Relationship.first_organisation_id,
                Relationship.second_person_id,
                Relationship.second_organisation_id,
            )
            .where(
                or_(
                    Relationship.first_person_id.in_(some),
                    Relationship.second_person_id.in_(some),
                ),
                open_on(today),
            )
            .order_by(Relationship.id)
        )
        for kind, first, first_body, second, second_body in rows:
            yield WebLine(
                first=_end(first, first_body),
                second=_end(second, second_body),
                kind=_LINE_KINDS.get(kind, LineKind.RELATIONSHIP),
                relation=kind,
            )


_LINE_KINDS = {
    RelationshipKind.KEEP_APART: LineKind.KEEP_APART,
    RelationshipKind.INTRODUCED: LineKind.INTRODUCTION,
}


def _end(person_id: int | None, organisation_id: int | None) -> NodeId:
    if person_id is not None:
        return NodeKind.PERSON, person_id
    return NodeKind.ORGANISATION, organisation_id or 0


def _introductions(session: Session, people: list[int]) -> Iterator[WebLine]:
    for some in _portions(people):
        rows = session.execute(
            select(Person.id, Person.introduced_by_id)
            .where(
                Person.introduced_by_id.is_not(None),
                or_(Person.id.in_(some), Person.introduced_by_id.in_(some)),
            )
            .order_by(Person.id)
        )
        for newcomer, introducer in rows:
            yield WebLine(
                first=(NodeKind.PERSON, introducer or 0),
                second=(NodeKind.PERSON, newcomer),
                kind=LineKind.INTRODUCTION,
                relation=RelationshipKind.INTRODUCED,
            )


def _memberships(
    session: Session,
    query: Select[int, int],
    kind: NodeKind,
    ids: Mapping[NodeKind, list[int]],
) -> Iterator[WebLine]:
    """Yield the lines from people to bodies and from bodies to people."""
    person, body = query.selected_columns
    line_kind = LineKind.CIRCLE if kind is NodeKind.CIRCLE else LineKind.ORGANISATION
    for column, keys in ((person, ids[NodeKind.PERSON]), (body, ids[kind])):
        for some in _portions(keys):
            rows = session.execute(query.where(column.in_(some)).order_by(body, person))
            for person_id, body_id in rows:
                yield WebLine(
                    first=(NodeKind.PERSON, person_id), second=(kind, body_id), kind=line_kind
                )


def _names(session: Session, nodes: Iterable[NodeId]) -> dict[NodeId, str]:
    ids: Mapping[NodeKind, list[int]] = {kind: [] for kind in NodeKind}
    for kind, key in nodes:
        ids[kind].append(key)
    people = session.execute(
        select(Person.id, Person.family_name, Person.given_name, Person.name_order).where(
            Person.id.in_(ids[NodeKind.PERSON])
        )
    )
    names: dict[NodeId, str] = {
        (NodeKind.PERSON, key): full_name(family, given, order)
        for key, family, given, order in people
    }
    for kind, mapped in ((NodeKind.ORGANISATION, Organisation), (NodeKind.CIRCLE, Circle)):
        rows = session.execute(select(mapped.id, mapped.name).where(mapped.id.in_(ids[kind])))
        names |= {(kind, key): name for key, name in rows}
    return names


def _portions(keys: list[int]) -> Iterator[list[int]]:
    for first in range(0, len(keys), _AT_ONCE):
        yield keys[first : first + _AT_ONCE]
