"""Books of invented people for the benchmarks: seeded, of any size."""

import random
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import (
    ContactPoint,
    Interaction,
    InteractionParticipant,
    Organisation,
    Person,
    Position,
)
from organiser.vocabulary import ContactKind, InteractionKind, OrganisationKind
from organiser.wording import phrase

NAMES = """
佐田:さだ 丸川:まるかわ 北森:きたもり 沢渡:さわたり 早瀬:はやせ 真壁:まかべ 梶浦:かじうら
あかり:あかり 直哉:なおや 由里:ゆり 航:わたる 千種:ちぐさ 修平:しゅうへい 澪:みお
"""
FAMILY, GIVEN = (line.split() for line in NAMES.strip().splitlines())
SYLLABLES = "あかさたなはまやらわいきしちにひみりうくすつぬふむゆる"
DAY = date(2026, 11, 21)


def make_book(path: Path, people: int, *, visits: int = 3) -> Path:
    """Make a book with so many people, each with a post, a mail address and some visits."""
    book = Book(path)
    book.do(phrase("Fill"), fill, people, visits=visits)
    book.close()
    return path


def fill(session: Session, people: int, *, visits: int) -> None:
    """Add the people to a session in one flush a kind."""
    chance = random.Random(people)
    bodies = [
        Organisation(name=f"{reading}協同組合", reading=reading, kind=OrganisationKind.SUPERVISING)
        for reading in ("".join(chance.choices(SYLLABLES, k=5)) for _ in range(people // 20 + 1))
    ]
    persons = [person(chance) for _ in range(people)]
    session.add_all([*bodies, *persons])
    session.flush()
    for one in persons:
        session.add(
            Position(person_id=one.id, organisation_id=chance.choice(bodies).id, title="理事")
        )
        session.add(
            ContactPoint(person_id=one.id, kind=ContactKind.MAIL, value=f"p{one.id}@desk.example")
        )
        for _ in range(visits):
            session.add(visit(chance, one.id))
    session.flush()


def person(chance: random.Random) -> Person:
    """Return one invented person; some readings are made longer so that names differ."""
    family, family_reading = chance.choice(FAMILY).split(":")
    given, given_reading = chance.choice(GIVEN).split(":")
    more = "".join(chance.choices(SYLLABLES, k=2))
    return Person(
        family_name=family,
        given_name=given + more,
        family_reading=family_reading,
        given_reading=given_reading + more,
        notes="研修に前向き。" * chance.randint(1, 8),
    )


def visit(chance: random.Random, person_id: int) -> Interaction:
    """Return one visit within the last two years."""
    interaction = Interaction(
        kind=InteractionKind.VISIT,
        happened_on=DAY - timedelta(days=chance.randint(1, 700)),
        text="入国後講習を見学した。",
    )
    interaction.participants = [InteractionParticipant(person_id=person_id)]
    return interaction
