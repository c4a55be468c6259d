"""However it is typed, whoever is meant is found, and shown as their name is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import PersonTag
from organiser.vocabulary import ContactKind, NameOrder
from tests.conftest import still_clock
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_contact_point,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)

#: Family and given name with their readings, organisation, telephone. Nobody is real.
CAST = (
    ("髙﨑", "美咲", "たかさき", "みさき", "㈱ひょうご見本", "078-123-4567"),
    ("𠮷田", "薫", "よしだ", "かおる", "よしだ工業（株）", "+81 90 8888 4567"),
    ("齋藤", "桜", "さいとう", "さくら", "株式会社さくら見本", "（03）5555-0101"),
    ("齊藤", "櫻", "さいとう", "さくら", "有限会社みなと", ""),
    ("渡邉", "恵", "わたなべ", "めぐみ", "協同組合はりま", ""),
    ("渡邊", "龍", "わたなべ", "りゅう", "㈿せとうち", ""),
    ("濵田", "眞", "はまだ", "まこと", "一般社団法人見本会", ""),
    ("櫻井", "德子", "さくらい", "とくこ", "", ""),
    ("澤邉", "廣", "さわべ", "ひろし", "", ""),
    ("大野", "ちづる", "おおの", "ちづる", "", ""),
    ("難波", "裕希", "なんば", "ゆうき", "", ""),
    ("佐々木", "健", "ささき", "けん", "", ""),
    ("瀨戸", "穗", "せと", "みのり", "ロッコウ介護センター", ""),
    ("Santoso", "Budi", "サントソ", "ブディ", "PT Contoh", "+62 851 7070 989"),
)
TAKASAKI, YOSHIDA, HAMADA, OHNO = "髙﨑 美咲", "𠮷田 薫", "濵田 眞", "大野 ちづる"
SAITO, SAITO_TOO = "齋藤 桜", "齊藤 櫻"
WATANABE, WATANABE_TOO = "渡邉 恵", "渡邊 龍"
SAKURAI, SAWABE, SASAKI, BUDI = "櫻井 德子", "澤邉 廣", "佐々木 健", "Budi Santoso"
SETO, NAMBA = "瀨戸 穗", "難波 裕希"


def fill(session: Session) -> None:
    for family, given, reading, given_reading, body, number in CAST:
        person_id = make_person(
            session,
            family_name=family,
            given_name=given,
            family_reading=reading,
            given_reading=given_reading,
            name_order=NameOrder.GIVEN_FIRST if family.isascii() else NameOrder.FAMILY_FIRST,
        )
        if body:
            sound = "ろっこうかいごせんたー" if "ロッコウ" in body else ""
            organisation_id = make_organisation(session, name=body, reading=sound)
            make_position(session, person_id, organisation_id, title="常務理事")
        if number:
            make_contact_point(session, person_id, kind=ContactKind.MOBILE, value=number)
    add(session, PersonTag(person_id=1, tag="器をひろげる会"))
    make_interaction(session, 5, text="﨑山さんのご縁で、濱松の見学に。")


@pytest.fixture(scope="module")
def glance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Glance]:
    book = Book(Path(tmp_path_factory.mktemp("cast")) / "cast.organiser", clock=still_clock)
    book.do(PREPARE, fill)
    opened = Glance(book.path)
    yield opened
    opened.close()
    book.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("髙﨑", [TAKASAKI]),
        ("高崎", [TAKASAKI]),
        ("髙崎", [TAKASAKI]),
        ("高﨑", [TAKASAKI]),
        ("髙嵜", [TAKASAKI]),
        ("高", [TAKASAKI]),
        ("高崎美咲", [TAKASAKI]),
        ("高崎　美咲", [TAKASAKI]),
        ("たかさき", [TAKASAKI]),
        ("たか", [TAKASAKI]),
        ("タカサキ", [TAKASAKI]),
        ("ﾀｶｻｷ", [TAKASAKI]),
        ("takasaki", [TAKASAKI]),
        ("ＴＡＫＡＳＡＫＩ", [TAKASAKI]),
        ("taka", [TAKASAKI]),
        ("takasaki misaki", [TAKASAKI]),
        ("𠮷田", [YOSHIDA]),
        ("吉田", [YOSHIDA]),
        ("𠮷", [YOSHIDA]),
        ("吉", [YOSHIDA]),
        ("よしだ", [YOSHIDA]),
        ("yosida", [YOSHIDA]),
        ("yoshida", [YOSHIDA]),
        ("斎藤", [SAITO, SAITO_TOO]),
        ("斉藤", [SAITO, SAITO_TOO]),
        ("齋藤", [SAITO, SAITO_TOO]),
        ("齊藤", [SAITO, SAITO_TOO]),
        ("さいとう", [SAITO, SAITO_TOO]),
        ("saitoh", [SAITO, SAITO_TOO]),
        ("saitou", [SAITO, SAITO_TOO]),
        ("斉藤桜", [SAITO, SAITO_TOO]),
        ("渡辺", [WATANABE, WATANABE_TOO]),
        ("渡邉", [WATANABE, WATANABE_TOO]),
        ("渡邊", [WATANABE, WATANABE_TOO]),
        ("ワタナベ", [WATANABE, WATANABE_TOO]),
        ("わたなへ", []),
        ("竜", [WATANABE_TOO]),
        ("浜田", [HAMADA]),
        ("濱田", [HAMADA]),
        ("真", [HAMADA]),
        ("桜井", [SAKURAI]),
        ("徳子", [SAKURAI]),
        ("沢辺", [SAWABE]),
        ("広", [SAWABE]),
        ("おおの", [OHNO]),
        ("ohno", [OHNO]),
        ("oono", [OHNO]),
        ("ちずる", [OHNO]),
        ("namba", [NAMBA]),
        ("nanba", [NAMBA]),
        ("佐佐木", [SASAKI]),
        ("瀬戸 穂", [SETO]),
        ("ぶでぃ", [BUDI]),
        ("budi s", [BUDI]),
        ("株式会社ひょうご見本", [TAKASAKI]),
        ("ひょうご見本(株)", [TAKASAKI]),
        ("㈱よしだ工業", [YOSHIDA]),
        ("株式会社", [SAITO, TAKASAKI, YOSHIDA]),
        ("(有)みなと", [SAITO_TOO]),
        ("せとうち協同組合", [WATANABE_TOO]),
        ("（一社）見本会", [HAMADA]),
        ("六甲", []),
        ("ろっこう", [SETO]),
        ("rokko", [SETO]),
        ("0781234567", [TAKASAKI]),
        ("123-45", [TAKASAKI]),
        ("４５６７", [TAKASAKI, YOSHIDA]),
        ("090-8888", [YOSHIDA]),
        ("+81 90", [YOSHIDA]),
        ("03-5555", [SAITO]),
        ("851-7070", [BUDI]),
        ("器を広げる", []),
        ("器をひろげる", [TAKASAKI]),
        ("崎山 浜松", [WATANABE]),
        ("常務", [SAITO_TOO, SAITO, SETO, BUDI, TAKASAKI, HAMADA, YOSHIDA, WATANABE_TOO, WATANABE]),
    ],
)
def test_they_are_found_and_shown_as_written(glance: Glance, typed: str, found: list[str]) -> None:
    keys = glance.people_keys(typed, today=TODAY)
    assert sorted(row.name for row in glance.people_page(keys, today=TODAY)) == sorted(found)
