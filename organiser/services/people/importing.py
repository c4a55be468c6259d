"""Bringing people in from other address books: each new card is a person, and none comes twice."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.bulk import add_rows
from organiser.models import (
    Address,
    Base,
    ContactPoint,
    FormerName,
    ImportedCard,
    Organisation,
    Person,
    PersonTag,
    Photo,
    Position,
)
from organiser.services.people.card_drafts import CardDraft, CardFileDraft
from organiser.services.people.person_drafts import COLUMNS
from organiser.services.rows import row_values
from organiser.text.names import full_name
from organiser.wording import Phrase, phrase

#: Pictures above this stay outside the book.
LARGEST_PHOTO = 10 * 1024 * 1024


class Standing(Enum):
    """How a card stands to the book."""

    NEW = "new"
    ALREADY_HERE = "already here"
    CHANGED = "changed since"


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedCard:
    """A card with its file and how it stands to the book."""

    file_name: str
    card: CardDraft
    standing: Standing

    @property
    def name(self) -> str:
        """Return the person's name as the card has it."""
        person = self.card.person
        return full_name(person.family_name, person.given_name, person.name_order)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did: ids of those added, how many were here, who was left out, and remarks."""

    added: tuple[int, ...]
    already_here: int
    changed: tuple[JudgedCard, ...]
    remarks: tuple[Phrase, ...]

    def lines(self) -> Iterator[Phrase]:
        """Say it in sentences."""
        yield phrase("People added: {count}", count=len(self.added))
        if self.already_here:
            yield phrase("Already in the book, not added again: {count}", count=self.already_here)
        for judged in self.changed:
            yield phrase(
                "{file}, line {line}: the card of {person} has changed since it was imported."
                " The person was left as they are.",
                file=judged.file_name,
                line=judged.card.line,
                person=judged.name,
            )
        yield from self.remarks


def judge_files(session: Session, files: Sequence[CardFileDraft]) -> tuple[JudgedCard, ...]:
    """Tell for every card, in order, whether it is new.

    Identical cards are counted: the second of a kind is here when two of its kind are. A card whose
    own name (UID) is known but which says something else is changed, not new.
    """
    known = session.execute(select(ImportedCard.fingerprint, ImportedCard.uid)).all()
    here = Counter(fingerprint for fingerprint, _uid in known)
    prints = frozenset(here)
    uids = frozenset(uid for _fingerprint, uid in known if uid)
    judged = []
    for file in files:
        for card in file.cards:
            standing = Standing.NEW
            if here[card.fingerprint] > 0:
                here[card.fingerprint] -= 1
                standing = Standing.ALREADY_HERE
            elif card.uid in uids and card.fingerprint not in prints:
                standing = Standing.CHANGED
            judged.append(JudgedCard(file_name=file.file_name, card=card, standing=standing))
    return tuple(judged)


def import_files(session: Session, files: Sequence[CardFileDraft], *, today: date) -> ImportReport:
    """Add a person for every new card of some files, as one action.

    Cards already here and cards changed since their import add nobody. Nobody is merged.
    """
    judged = judge_files(session, files)
    new = [entry for entry in judged if entry.standing is Standing.NEW]
    organisations = _organisations(session, new)
    people = add_rows(
        session,
        Person,
        [{name: getattr(entry.card.person, name) for name in COLUMNS} for entry in new],
    )
    children: dict[type[Base], list[Mapping[str, Any]]] = defaultdict(list)
    for entry, person_id in zip(new, people, strict=True):
        for mapped, values in _rows_of(entry, organisations, today):
            children[mapped].append({**values, "person_id": person_id})
    for mapped, rows in children.items():
        add_rows(session, mapped, rows)
    standings = Counter(entry.standing for entry in judged)
    return ImportReport(
        added=tuple(people),
        already_here=standings[Standing.ALREADY_HERE],
        changed=tuple(entry for entry in judged if entry.standing is Standing.CHANGED),
        remarks=tuple(_remarks(new)),
    )


def _organisations(session: Session, entries: Sequence[JudgedCard]) -> dict[str, int]:
    """Return the ids of all organisations by exact name, adding those the cards name first."""
    query = select(Organisation.name, Organisation.id).order_by(Organisation.id.desc())
    known = {name: key for name, key in session.execute(query)}  # noqa: C416 - rows, not pairs
    named = (
        position.organisation_name for entry in entries for position in entry.card.person.positions
    )
    new = [Organisation(name=name) for name in dict.fromkeys(named) if name not in known]
    session.add_all(new)
    session.flush()
    return known | {organisation.name: organisation.id for organisation in new}


def _rows_of(
    entry: JudgedCard, organisations: dict[str, int], today: date
) -> Iterator[tuple[type[Base], Mapping[str, Any]]]:
    """Yield what a card brings beside its person: the class and the values of each row."""
    card, draft = entry.card, entry.card.person
    for position in draft.positions:
        values = row_values(position)[1]
        values["organisation_id"] = organisations[values.pop("organisation_name")]
        yield Position, values
    for point in draft.contact_points:
        yield ContactPoint, row_values(point)[1]
    for address in draft.addresses:
        yield Address, row_values(address)[1]
    for tag in draft.tags:
        yield PersonTag, {"tag": tag}
    if card.former_name:
        yield FormerName, {"family_name": card.former_name}
    if card.photo is not None and len(card.photo) <= LARGEST_PHOTO:
        yield Photo, {"content": card.photo, "media_type": card.photo_type}
    yield (
        ImportedCard,
        {
            "file_name": entry.file_name,
            "fingerprint": card.fingerprint,
            "imported_on": today,
            "uid": card.uid,
            "source_text": card.source_text,
        },
    )


def _remarks(entries: Sequence[JudgedCard]) -> Iterator[Phrase]:
    for entry in entries:
        photo = entry.card.photo
        if photo is not None and len(photo) > LARGEST_PHOTO:
            yield phrase(
                "The picture of {person} has {size} MB and was left out;"
                " at most {most} MB are kept.",
                person=entry.name,
                size=len(photo) // (1024 * 1024) + 1,
                most=LARGEST_PHOTO // (1024 * 1024),
            )
