"""How fast people are found in a whole book: words, filters, reasons, and saving one person.

    python -m tests.benchmarks.bench_people_list [PEOPLE] [FOLDER]

Nobody in the data is real; the same number gives the same book. A book made before in FOLDER is
used again. Milliseconds p50 / p95.
"""

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.bulk import add_rows
from organiser.book.glance import Glance
from organiser.models import (
    Address,
    Availability,
    Base,
    Circle,
    CircleMember,
    Consent,
    ContactPoint,
    Expertise,
    Interaction,
    InteractionParticipant,
    Invitation,
    Organisation,
    Person,
    PersonTag,
    Position,
    Programme,
    Rhythm,
    Skill,
)
from organiser.text.people_query import parse
from organiser.text.query_words import QueryKey
from organiser.vocabulary import (
    AvailabilityLevel,
    ConsentKind,
    ContactKind,
    GapUnit,
    InteractionKind,
    OrganisationKind,
    Stage,
    Stance,
)
from organiser.wording import phrase
from tests.benchmarks.bench_search import (
    FAMILIES,
    GIVENS,
    WORDS,
    milliseconds,
    note,
    percentile,
    say,
    some,
)

DAY = date(2026, 11, 21)
ROUNDS = 7
PREFECTURES = ("東京都", "大阪府", "兵庫県", "愛知県", "福岡県", "北海道", "広島県", "宮城県")
CLASSES = {
    "1 sign": "田,藤,東,学,た,さ,t,麺",
    "2 signs": "田中,髙橋,東京,登山,たな,ta,勅使,介護",
    "3 signs": "長谷川,佐々木,たなか,ワタナ,tan,工業株,溶接技",
    "words": "田中 東京,佐藤 登山,手土産は,東京の登山勉強会",
    "telephone": "090,1234,090-1,+81 90",
}
FILTERS = """
skill:溶接技能|offers:防災|has:time|time:unknown|in:大阪|in:神戸市|kind:監理団体|org:東京工業
circle:輪3|tag:茶道|last:<30d|last:<6m|last:>6m|last:never|rhythm:overdue|rhythm:none
consent:newsletter|refused:listing|asked:never|asked:>1y|approach:no|-tag:茶道
skill:溶接技能 has:time in:大阪府|kind:監理団体 in:東京 last:>6m 田中|skill:防災 東京|has:time 田
"""


def fill(session: Session, count: int) -> None:
    """Add everything in bulk."""
    pick = random.Random(20261121)
    families = [line.split() for line in FAMILIES.replace("\n", "|").split("|") if line]
    givens = [line.split() for line in GIVENS.replace("\n", "|").split("|") if line]
    weights = [int(weight) for *_name, weight in families]
    names = [name for name, *_rest in families]

    def person() -> dict[str, Any]:
        family, reading, _weight = pick.choices(families, weights)[0]
        given, given_reading = pick.choice(givens)
        return {
            "family_name": family,
            "given_name": given,
            "family_reading": reading,
            "given_reading": given_reading,
            "notes": note(pick, names),
            "do_not_approach": pick.random() < 0.01,
        }

    people = add_rows(session, Person, [person() for _ in range(count)])
    skills = add_rows(session, Skill, [{"name": name} for name in WORDS["theme"].split()])
    for kind, rows in (
        *bodies(session, pick, people),
        *around(session, pick, people),
        *asks(session, pick, people),
    ):
        add_rows(session, kind, list(rows))
    for kind, rows in knowledge(pick, people, skills):
        add_rows(session, kind, list(rows))


Rows = Iterator[tuple[type[Base], Iterator[dict[str, Any]]]]


def bodies(session: Session, pick: random.Random, people: Any) -> Rows:
    kinds = list(OrganisationKind)
    made = add_rows(
        session,
        Organisation,
        [
            {
                "name": some(pick, "place") + some(pick, "trade") + str(one),
                "kind": pick.choice(kinds),
            }
            for one in range(len(people) // 20 + 1)
        ],
    )
    yield (
        Position,
        (
            {"person_id": one, "organisation_id": pick.choice(made), "title": "代表理事"}
            for one in people
        ),
    )
    yield Address, (place(pick, {"organisation_id": one}) for one in made)
    yield Address, (place(pick, {"person_id": one}) for one in people if pick.random() < 0.6)


def place(pick: random.Random, owner: dict[str, Any]) -> dict[str, Any]:
    town = some(pick, "place") + pick.choice("市区町")
    return {**owner, "prefecture": pick.choice(PREFECTURES), "municipality": town}


def around(session: Session, pick: random.Random, people: Any) -> Rows:
    """Return ways to reach people, and what happened."""
    yield (
        ContactPoint,
        (
            {
                "person_id": one,
                "kind": ContactKind.MOBILE,
                "value": f"090-{pick.randint(0, 9999):04d}-{pick.randint(0, 9999):04d}",
            }
            for one in people
        ),
    )
    kinds = list(InteractionKind)
    happened = [
        {
            "kind": pick.choice(kinds),
            "happened_on": DAY - timedelta(days=pick.randint(1, 1500)),
            "text": "入国後講習を見学した。",
        }
        for _ in range(3 * len(people))
    ]
    entries = add_rows(session, Interaction, happened)
    yield (
        InteractionParticipant,
        ({"interaction_id": one, "person_id": pick.choice(people)} for one in entries),
    )


def asks(session: Session, pick: random.Random, people: Any) -> Rows:
    (programme,) = add_rows(session, Programme, [{"name": "夏の会"}])
    yield (
        Invitation,
        (
            {
                "programme_id": programme,
                "person_id": one,
                "place": number,
                "stage": Stage.DECLINED,
                "asked_on": DAY - timedelta(days=pick.randint(1, 900)),
            }
            for number, one in enumerate(people[::3])
        ),
    )


def knowledge(pick: random.Random, people: Any, skills: Any) -> Rows:
    """Return what is known of people besides."""
    stances, levels, consents = list(Stance), list(AvailabilityLevel), list(ConsentKind)
    yield (
        Expertise,
        (
            {"person_id": one, "skill_id": skill, "stance": pick.choice(stances)}
            for one in people
            for skill in pick.sample(list(skills), pick.randint(0, 2))
        ),
    )
    yield (
        Availability,
        ({"person_id": one, "level": pick.choice(levels), "as_of": DAY} for one in people[::2]),
    )
    tags = WORDS["theme"].split()
    yield (
        PersonTag,
        (
            {"person_id": one, "tag": tag}
            for one in people
            for tag in pick.sample(tags, pick.randint(0, 3))
        ),
    )
    yield (
        Consent,
        ({"person_id": one, "kind": pick.choice(consents), "given_on": DAY} for one in people[::2]),
    )
    yield Circle, ({"name": f"輪{one}"} for one in range(1, 31))
    yield (
        CircleMember,
        ({"circle_id": n % 30 + 1, "person_id": one} for n, one in enumerate(people[::20])),
    )
    yield (
        Rhythm,
        ({"person_id": one, "wanted": 3, "unit": GapUnit.MONTH} for one in people[::10]),
    )
    yield Rhythm, iter([{"tag": "茶道", "wanted": 1, "unit": GapUnit.YEAR}])


def measure(name: str, jobs: list[Callable[[], object]]) -> None:
    times = [milliseconds(job) for _ in range(ROUNDS) for job in jobs]
    say(f"{name:42s} {percentile(times, 0.5):7.2f} / {percentile(times, 0.95):7.2f}")


def measure_filter(glance: Glance, line: str) -> None:
    """Measure a filter asked for the first time, then again as while words are typed beside it."""
    found, first, again = 0, [], []
    for _ in range(ROUNDS):
        glance.people_keys("何も思い出さない", today=DAY)
        first.append(milliseconds(lambda: glance.people_keys(line, today=DAY)))
        again.append(milliseconds(lambda: glance.people_keys(line, today=DAY)))
        found = len(glance.people_keys(line, today=DAY))
    figures = [percentile(times, part) for times in (first, again) for part in (0.5, 0.95)]
    say(f"{line:34s} {found:7d} " + "{:7.1f} / {:6.1f} {:9.1f} / {:6.1f}".format(*figures))


def measure_index(path: Path) -> None:
    with sqlite3.connect(path) as plain:
        (text,) = plain.execute(
            "SELECT sum(length(CAST(everything AS BLOB))) FROM person_search"
        ).fetchone()
        held = [
            plain.execute(f"SELECT sum(length(block)) FROM {name}_data").fetchone()[0]
            for name in ("person_names_fts", "person_everything_fts")
        ]
    say(f"index / text: {sum(held) / text:.2f}")


def measure_finding(glance: Glance) -> None:
    for lines in CLASSES.values():
        for line in lines.split(","):
            first_page(glance, line, 1000)
    for name, lines in CLASSES.items():
        asked = lines.split(",")
        measure(name, [lambda q=q: first_page(glance, q, 50) for q in asked])
        measure(
            f"{name}, up to 1000 keys", [lambda q=q: first_page(glance, q, 1000) for q in asked]
        )
        measure(f"{name}, reasons of 20 rows", [lambda q=q: why(glance, q) for q in asked])
    say("filters: found, the first time, again")
    for line in FILTERS.strip().replace("\n", "|").split("|"):
        measure_filter(glance, line)
    for key, text in ((QueryKey.SKILL, "溶"), (QueryKey.ORG, "東京"), (QueryKey.IN, "大")):
        measure(f"proposals {key}:{text}", [lambda k=key, t=text: glance.proposals(k, t)])
    measure("all keys", [lambda: glance.people_keys(today=DAY)])


def first_page(glance: Glance, line: str, limit: int) -> None:
    keys = glance.people_keys(line, today=DAY, limit=limit)
    glance.people_page(keys[:50], today=DAY)


def why(glance: Glance, line: str) -> None:
    keys = glance.people_keys(line, today=DAY, limit=50)
    glance.reasons(keys[:20], parse(line), today=DAY)


def measure_saving(book: Book, count: int) -> None:
    pick = random.Random(1)

    def edit(session: Session, person_id: int) -> None:
        session.get_one(Person, person_id).notes += "追記しました。"

    ids = [pick.randint(1, count) for _ in range(60)]
    jobs = [lambda one=one: book.do(phrase("Edit"), edit, one) for one in ids]
    times = [milliseconds(job) for job in jobs]
    say(f"saving one person: {percentile(times, 0.5):.2f} / {percentile(times, 0.95):.2f}")


def main(count: int, folder: Path) -> None:
    path = folder / f"people{count}.organiser"
    is_new = not path.exists()
    book = Book(path)
    if is_new:
        begun = time.process_time()
        book.do(phrase("Fill"), fill, count)
        say(f"made in {time.process_time() - begun:.0f} s of CPU")
    glance = Glance(path)
    measure_finding(glance)
    measure_saving(book, count)
    measure_index(path)
    glance.close()
    book.close()


if __name__ == "__main__":
    people_count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    if len(sys.argv) > 2:
        main(people_count, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(people_count, Path(temporary))
