import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.book import search
from organiser.book.search_terms import asked_words, shadow
from organiser.text.folding import searchable_name, searchable_reading
from organiser.text.sorting import sort_key

#: Family and given name, their readings, organisation and tags, everything else. Nobody is real.
CAST = {
    1: ("髙﨑", "美咲", "たかさき", "みさき", "(株)ひょうご見本", "溶接 品質管理", "神戸市中央区"),
    2: ("高崎", "健", "たかさき", "けん", "見本食品有限会社", "衛生", "高知で面談。078-123-4567"),
    3: ("大野", "ちづこ", "おおの", "ちづこ", "はりま協同組合", "日本語教育", "鰻が好物"),
    4: ("小野", "学", "おの", "まなぶ", "はりま協同組合", "茶道", "大野さんの紹介"),
    5: ("河野", "省二", "こうの", "しょうじ", "", "", "+81 90 1234 5678"),
    6: ("今野", "純一", "こんの", "じゅんいち", "", "将棋", "東京の機械学習勉強会"),
    7: ("齋藤", "桜", "さいとう", "さくら", "㈱さくら見本工業", "機械学習", "東京都港区"),
    8: ("佐々木", "龍", "ささき", "りゅう", "㈿せとうち", "", "龍ケ崎から通う"),
    9: ("難波", "裕希", "なんば", "ゆうき", "", "", "namba@example.jp"),
    10: ("Santoso", "Budi", "サントソ", "ブディ", "PT Contoh", "", "Surabaya, +62 812 3456 789"),
    11: ("𠮷田", "薫", "", "", "吉備見本会", "", "C++ と 100% の仕事"),
    12: ("Đặng", "Ánh", "", "", "", "", "Hà Nội"),
    13: ("勅使河原", "一", "てしがわら", "はじめ", "一般社団法人見本会", "", "手土産は柿"),
}


def entry(person_id: int) -> search.Entry:
    family, given, reading, given_reading, organisation, tags, rest = CAST[person_id]
    return search.Entry(
        person_id=person_id,
        sort_key=sort_key(f"{reading} {given_reading}", f"{family} {given}"),
        names="\n".join(
            (
                searchable_name(family, given),
                searchable_reading(reading, given_reading),
                organisation,
                tags,
            )
        ),
        everything=rest,
    )


def empty_index() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    for statement in search.SCHEMA:
        connection.execute(statement)
    return connection


@pytest.fixture
def blank() -> Iterator[sqlite3.Connection]:
    connection = empty_index()
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def cast() -> Iterator[sqlite3.Connection]:
    connection = empty_index()
    search.index_people(connection, map(entry, CAST))
    yield connection
    connection.close()


def ids(hits: list[search.Hit]) -> list[int]:
    return [hit.person_id for hit in hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        # variants of kanji
        ("高崎", [2, 1]),
        ("髙﨑", [2, 1]),
        ("髙崎", [2, 1]),
        ("高﨑 美咲", [1]),
        ("高崎美咲", [1]),
        ("斉藤", [7]),
        ("斎藤", [7]),
        ("櫻", [7]),
        ("吉田", [11]),
        ("𠮷", [11]),
        ("佐佐木", [8]),
        ("佐々木", [8]),
        ("竜", [8]),
        ("竜ヶ崎", [8]),
        # kana, full and half width, large and small, as it sounds
        ("たかさき", [2, 1]),
        ("タカサキ", [2, 1]),
        ("ﾀｶｻｷ", [2, 1]),
        ("ﾀｶｻｷ ﾐｻｷ", [1]),
        ("たかさきみさき", [1]),
        ("ささき", [8]),
        ("おおの", [3]),
        ("おうの", [3]),
        ("オーノ", [3]),
        ("おの", [3, 4]),
        ("こうの", [5]),
        ("こおの", [5]),
        ("ちずこ", [3]),
        ("しようじ", [5]),
        ("ｼﾖｳｼﾞ", [5]),
        ("さんとそ", [10]),
        ("ブディ", [10]),
        # Latin letters, spelt and typed in many ways
        ("takasaki", [2, 1]),
        ("TAKASAKI", [2, 1]),
        ("ｔａｋａｓａｋｉ", [2, 1]),
        ("takasaki misaki", [1]),
        ("misaki takasaki", [1]),
        ("takas", [2, 1]),
        ("ono", [3, 4, 5]),
        ("ohno", [3, 4, 5]),
        ("Oono", [3, 4, 5]),
        ("Ōno", [3, 4, 5]),
        ("kouno", [5]),
        ("konno", [6]),
        ("syouzi", [5]),
        ("shōji", [5]),
        ("saitoh", [7]),
        ("namb", [9]),
        ("nanba", [9]),
        ("jun'ichi", [6]),
        ("yuuki", [9]),
        ("budi", [10]),
        ("dang anh", [12]),
        ("Đặng", [12]),
        ("hà nội", [12]),
        # one and two signs
        ("高", [2, 1]),
        ("野", [3, 4, 5, 6]),
        ("薫", [11]),
        ("鰻", [3]),
        ("柿", [13]),
        ("み", [1]),
        ("河原", [13]),
        # organisations and their legal forms
        ("株式会社", [7, 1]),
        ("（株）ひょうご", [1]),
        ("㈱", [7, 1]),
        ("株式会社さくら見本", [7]),
        ("ひょうご見本株式会社", [1]),
        ("有限会社", [2]),
        ("(有)", [2]),
        ("協同組合", [3, 4, 8]),
        ("(一社)見本会", [13]),
        # names first, then anything written
        ("大野", [3, 4]),
        ("機械学習", [7, 6]),
        ("高崎 神戸", [1]),
        ("さいとう 東京", [7]),
        ("東京", [6, 7]),
        ("東京の機械学習", [6]),
        ("学 紹介", [4]),
        # numbers and addresses
        ("0781234567", [2]),
        ("078-123", [2]),
        ("078 123 4567", [2]),
        ("09012345678", [5]),
        ("090-1234-5678", [5]),
        ("08123456789", [10]),
        ("namba@example.jp", [9]),
        ("100%", [11]),
        ("c++", [3, 6, 10, 11]),
        # nobody
        ("高橋", []),
        ("崎高", []),
        ("神戸京都", []),
        ("", []),
        ("   ", []),
        ('"', []),
    ],
)
def test_finding(cast: sqlite3.Connection, query: str, found: list[int]) -> None:
    assert ids(search.find_people(cast, query)) == found
    assert search.count_people(cast, query) == len(found)


def test_hits_in_names_are_told_from_others(cast: sqlite3.Connection) -> None:
    assert search.find_people(cast, "大野") == [
        search.Hit(person_id=3, in_names=True),
        search.Hit(person_id=4, in_names=False),
    ]


def test_pages_of_hits_follow_each_other(cast: sqlite3.Connection) -> None:
    everyone = ids(search.find_people(cast, "a"))
    paged = [
        one
        for at in range(0, 13, 3)
        for one in ids(search.find_people(cast, "a", limit=3, offset=at))
    ]
    assert len(everyone) > 6
    assert paged == everyone
    assert search.count_people(cast, "a", limit=2) == 2


def test_all_keys_are_in_kana_order(cast: sqlite3.Connection) -> None:
    assert list(search.all_keys(cast)) == [3, 4, 5, 6, 7, 8, 10, 2, 1, 13, 9, 12, 11]


def test_a_changed_person_is_found_by_the_new_texts_alone(blank: sqlite3.Connection) -> None:
    search.index_people(blank, map(entry, CAST))
    key = sort_key("わたなべ みさき", "渡邉 美咲")
    search.index_person(blank, 1, sort_key=key, names="渡邉美咲", everything="横浜")
    assert ids(search.find_people(blank, "渡辺")) == [1]
    assert ids(search.find_people(blank, "横浜")) == [1]
    assert search.find_people(blank, "神戸") == []
    assert ids(search.find_people(blank, "高崎")) == [2]
    assert list(search.all_keys(blank)).index(1) == 10
    assert search.check(blank) == []


def test_who_has_not_changed_is_not_written_again(blank: sqlite3.Connection) -> None:
    search.index_people(blank, map(entry, CAST))
    before = blank.total_changes
    search.index_people(blank, map(entry, CAST))
    assert blank.total_changes == before


def test_a_rolled_back_change_leaves_no_trace(blank: sqlite3.Connection) -> None:
    with blank:
        search.index_people(blank, [entry(1)])
    search.index_people(blank, [entry(2)])
    search.forget_person(blank, 1)
    blank.rollback()
    assert ids(search.find_people(blank, "高崎")) == [1]
    assert search.check(blank) == []


@given(st.text())
def test_nothing_typed_breaks_the_question(typed: str) -> None:
    with closing(empty_index()) as connection:
        search.index_people(connection, [entry(1)])
        assert len(search.find_people(connection, typed)) == search.count_people(connection, typed)


@pytest.mark.parametrize(
    "typed",
    ["高" * 5000, "a b " * 500, "\ufdfa" * 300, "NEAR(a b)", "tokens:a", "a OR -b", "株" * 300],
)
def test_long_and_odd_queries_are_answered(cast: sqlite3.Connection, typed: str) -> None:
    assert isinstance(search.find_people(cast, typed), list)


@given(st.text(min_size=1), st.text())
def test_whatever_was_indexed_is_found_by_its_own_words(names: str, rest: str) -> None:
    with closing(empty_index()) as connection:
        search.index_person(connection, 1, sort_key="1", names=names, everything=rest)
        for forms in asked_words(names) + asked_words(rest):
            assert ids(search.find_people(connection, forms[0])) == [1]
        assert search.check(connection) == []


_TEXTS = st.text(alphabet="高﨑崎田中たなかtanaka 株式会社々・-1", max_size=12)
_PEOPLE = st.lists(st.tuples(st.integers(1, 9), st.sampled_from("あいうえお"), _TEXTS, _TEXTS))


@given(st.lists(st.tuples(_TEXTS, _TEXTS), max_size=4), _TEXTS)
def test_found_are_those_whose_texts_hold_every_word(
    people: list[tuple[str, str]], query: str
) -> None:
    words = asked_words(query)
    with closing(empty_index()) as connection:
        expected = []
        for person_id, (names, rest) in enumerate(people):
            search.index_person(connection, person_id, sort_key="1", names=names, everything=rest)
            held = shadow(names, rest)
            in_names, anywhere = (
                all(any(form in text for form in forms) for forms in words) for text in held
            )
            if words and anywhere:
                expected.append(search.Hit(person_id=person_id, in_names=in_names))
        expected.sort(key=lambda hit: not hit.in_names)
        assert search.find_people(connection, query) == expected


@given(_PEOPLE)
def test_the_order_is_that_of_the_keys_and_forgetting_leaves_nothing(
    changes: list[tuple[int, str, str, str]],
) -> None:
    with closing(empty_index()) as connection:
        keys = {}
        for person_id, key, names, rest in changes:
            search.index_person(connection, person_id, sort_key=key, names=names, everything=rest)
            keys[person_id] = key
        assert search.check(connection) == []
        order = sorted(keys, key=lambda person_id: (keys[person_id], person_id))
        assert list(search.all_keys(connection)) == order
        assert [row[0] for row in connection.execute(BY_PLACE)] == order
        for person_id in keys:
            search.forget_person(connection, person_id)
        assert remains(connection) == 0


BY_PLACE = "SELECT person_id FROM person_search ORDER BY position"


def remains(connection: sqlite3.Connection) -> int:
    """Return how many tokens all tables of the index still hold."""
    count = 0
    for table in ("person_names_fts", "person_everything_fts"):
        connection.execute(f"CREATE VIRTUAL TABLE temp.t USING fts5vocab(main, {table}, row)")
        count += connection.execute("SELECT count(*) FROM temp.t").fetchone()[0]
        connection.execute("DROP TABLE temp.t")
    return count + len(search.all_keys(connection))


def numbered(person_id: int, place: float) -> search.Entry:
    return search.Entry(
        person_id=person_id, sort_key=f"{place:015.8f}", names=f"人{person_id}", everything="集まり"
    )


@pytest.mark.parametrize("side", [1, -1], ids=["rising", "falling"])
def test_newcomers_in_one_spot_find_room(blank: sqlite3.Connection, side: int) -> None:
    search.rebuild(blank, [numbered(number, number) for number in range(200)])
    for number in range(200, 500):
        newcomer = numbered(number, 100.5 + side * number / 10_000)
        search.index_people(blank, [newcomer])
    placed = [row[0] for row in blank.execute(BY_PLACE)]
    assert placed == list(search.all_keys(blank))
    assert len(placed) == 500
    assert search.check(blank) == []


def test_a_crowd_in_one_spot_finds_room_at_once(blank: sqlite3.Connection) -> None:
    search.rebuild(blank, [numbered(number, number) for number in range(3000)])
    search.index_people(blank, [numbered(n, 1500 + n / 10_000) for n in range(3000, 4000)])
    assert [row[0] for row in blank.execute(BY_PLACE)] == list(search.all_keys(blank))
    assert search.check(blank) == []


def test_rebuilding_replaces_all(blank: sqlite3.Connection) -> None:
    search.index_people(blank, map(entry, CAST))
    search.rebuild(blank, [entry(1), entry(2)])
    assert list(search.all_keys(blank)) == [2, 1]
    assert search.find_people(blank, "大野") == []
    assert search.check(blank) == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE person_search SET names = '田中' WHERE person_id = 3",
        "UPDATE person_search SET everything = everything || '横浜' WHERE person_id = 3",
        "UPDATE person_search SET sort_key = '9' WHERE person_id = 3",
        "DELETE FROM person_search WHERE person_id = 3",
        "UPDATE person_search SET position = position + 1 WHERE person_id = 3",
        "INSERT INTO person_names_fts (rowid, tokens) VALUES (7, '横浜')",
    ],
)
def test_checking_notices_damage(blank: sqlite3.Connection, damage: str) -> None:
    search.index_people(blank, map(entry, CAST))
    blank.execute(damage)
    problems = search.check(blank)
    assert len(problems) == 1
    assert "索引" in problems[0].in_language("ja")


def test_checking_needs_no_right_to_write(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in search.SCHEMA:
            connection.execute(statement)
        search.index_people(connection, map(entry, CAST))
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        assert search.check(connection) == []


def test_a_new_book_has_these_very_tables(book_file: Path) -> None:
    with closing(sqlite3.connect(book_file)) as connection:
        made = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master")}
    assert set(search.SCHEMA) <= made
