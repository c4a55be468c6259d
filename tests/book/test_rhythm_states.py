"""The SQL of rhythms says what the rule says, for any days, gaps and weights."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.quiet import list_quiet_circles, list_quiet_people
from organiser.book.rhythm_states import read_weights, select_person_states
from organiser.models import Circle, PersonTag, Rhythm, Setting
from organiser.services.people.person_values import Gap
from organiser.services.relations.rhythm_rules import (
    USUAL_WEIGHTS,
    Contact,
    due_on,
    state_on,
    worst_on,
)
from organiser.vocabulary import GapUnit, InteractionKind, RhythmState
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person

WEIGHTS = (0, 1, 33, 50, 100, 250)
SCHEMA = """
CREATE TABLE rhythm (id INTEGER PRIMARY KEY, wanted, worst, unit, tag DEFAULT '', person_id,
                     circle_id, paused_until);
CREATE TABLE person_tag (person_id, tag);
CREATE TABLE interaction (id INTEGER PRIMARY KEY, kind, happened_on, circle_id);
CREATE TABLE interaction_participant (interaction_id, person_id);
CREATE TABLE setting (name, value);
"""
days = st.dates(date(2020, 1, 1), date(2026, 11, 21))


@pytest.fixture(scope="module")
def plain() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA)
    yield connection
    connection.close()


def put(
    connection: sqlite3.Connection, gap: Gap, said: Sequence[Contact], weights: dict[str, int]
) -> None:
    for table in ("rhythm", "interaction", "interaction_participant", "setting"):
        connection.execute(f"DELETE FROM {table}")
    row = (gap.wanted, gap.worst, gap.unit.value, gap.paused_until and str(gap.paused_until))
    connection.execute(
        "INSERT INTO rhythm (wanted, worst, unit, paused_until, person_id) VALUES (?, ?, ?, ?, 1)",
        row,
    )
    for place, (kind, day) in enumerate(said):
        connection.execute(
            "INSERT INTO interaction VALUES (?, ?, ?, NULL)", (place, kind.value, str(day))
        )
        connection.execute("INSERT INTO interaction_participant VALUES (?, 1)", (place,))
    for name, percent in weights.items():
        connection.execute("INSERT INTO setting VALUES (?, ?)", (f"rhythm.weight.{name}", percent))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(
    gap=st.builds(
        lambda wanted, more, unit, paused: Gap(
            wanted=wanted, worst=more and wanted + more, unit=unit, paused_until=paused
        ),
        st.integers(1, 40),
        st.none() | st.integers(1, 40),
        st.sampled_from(GapUnit),
        st.none() | st.dates(date(2026, 11, 1), date(2026, 12, 1)),
    ),
    said=st.lists(st.tuples(st.sampled_from(InteractionKind), days), max_size=5),
    weights=st.dictionaries(
        st.sampled_from([kind.value for kind in InteractionKind]), st.sampled_from(WEIGHTS)
    ),
)
def test_the_sql_says_what_the_rule_says(
    plain: sqlite3.Connection, gap: Gap, said: list[Contact], weights: dict[str, int]
) -> None:
    put(plain, gap, said, weights)
    weighed = read_weights(plain)
    due = due_on(said, gap, weighed)
    state = state_on(gap, due, worst_on(said, gap, weighed), today=TODAY)
    query = select_person_states(plain, TODAY, person_ids=[1])
    (found,) = plain.execute(f"SELECT due_on, state FROM ({query})").fetchall()
    assert found == (due and str(due), state.value)


def test_weights_are_the_usual_ones_where_nothing_else_is_set(book: Book) -> None:
    def prepare(session: Session) -> None:
        for name, value in (("rhythm.weight.call", "40"), ("rhythm.weight.telepathy", "90")):
            add(session, Setting(name=name, value=value))

    book.do(PREPARE, prepare)
    with sqlite3.connect(book.path) as connection:
        assert read_weights(connection) == {**USUAL_WEIGHTS, InteractionKind.CALL: 40}
    connection.close()


def rows_of(book: Book, *, person_ids: Sequence[int] | None = None) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(book.path)
    query = select_person_states(connection, TODAY, person_ids=person_ids)
    rows = connection.execute(f"SELECT person_id, wanted, tag, state FROM ({query})").fetchall()
    connection.close()
    return rows


def test_the_own_rhythm_wins_and_then_the_strictest_tag(book: Book) -> None:
    def prepare(session: Session) -> tuple[int, ...]:
        own, tagged, paused, free = (make_person(session) for _ in range(4))
        for person, tag in (
            (own, "会員"), (tagged, "会員"), (tagged, "役員"), (paused, "会員"), (paused, "休み"),
        ):  # fmt: skip
            add(session, PersonTag(person_id=person, tag=tag))
        add(session, Rhythm(wanted=9, unit=GapUnit.YEAR, person_id=own))
        add(session, Rhythm(wanted=2, unit=GapUnit.MONTH, tag="会員"))
        add(session, Rhythm(wanted=7, unit=GapUnit.WEEK, tag="役員"))
        add(session, Rhythm(wanted=1, tag="休み", paused_until=TODAY))
        return own, tagged, paused, free

    own, tagged, paused, free = book.do(PREPARE, prepare).value
    assert rows_of(book) == [
        (own, 9, "", "in time"),
        (tagged, 7, "役員", "in time"),
        (paused, 2, "会員", "in time"),
    ]
    assert [row[0] for row in rows_of(book, person_ids=[tagged, free])] == [tagged]


def test_people_gone_quiet_are_told_worst_first(book: Book) -> None:
    def prepare(session: Session) -> list[int]:
        people = [make_person(session) for _ in range(4)]
        for person, ago in zip(people, (65, 200, 30, 300), strict=True):
            add(session, Rhythm(wanted=60, worst=90, person_id=person))
            make_interaction(session, person, happened_on=TODAY - timedelta(days=ago))
        people.append(make_person(session, do_not_approach=True))
        add(session, Rhythm(wanted=1, person_id=people[-1]))
        make_interaction(session, people[-1])
        return people

    late, worse, _fine, worst, _left_alone = book.do(PREPARE, prepare).value
    connection = sqlite3.connect(book.path)
    quiet, count = list_quiet_people(connection, today=TODAY, limit=2)
    assert ([row.person_id for row in quiet], count) == ([worst, worse], 3)
    assert quiet[0].name == "高橋 美咲"
    quiet, _count = list_quiet_people(connection, today=TODAY, limit=9)
    assert (quiet[-1].person_id, quiet[-1].state) == (late, RhythmState.DUE)
    assert list_quiet_people(connection, today=date(2020, 1, 1), limit=9) == ([], 0)
    connection.close()


def test_circles_go_quiet_by_what_was_logged_with_them(book: Book) -> None:
    def prepare(session: Session) -> int:
        circle = add(session, Circle(name="介護グループ"))
        busy = add(session, Circle(name="読書会"))
        for one, ago in ((circle, 100), (busy, 3)):
            add(session, Rhythm(wanted=1, unit=GapUnit.MONTH, circle_id=one))
            make_interaction(session, circle_id=one, happened_on=TODAY - timedelta(days=ago))
        return circle

    circle = book.do(PREPARE, prepare).value
    connection = sqlite3.connect(book.path)
    (found,) = list_quiet_circles(connection, today=TODAY)
    connection.close()
    assert (found.circle_id, found.name, found.state) == (
        circle,
        "介護グループ",
        RhythmState.OVERDUE,
    )
