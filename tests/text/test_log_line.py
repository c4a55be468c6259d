"""Lines as they are typed, and what is understood of them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.kind_words import match_kind
from organiser.text.log_line import LogLine, read_log_line
from organiser.text.plain_signs import plain_signs
from organiser.vocabulary import InteractionKind as Kind

TODAY = date(2026, 11, 21)
KNOWN = {
    "高橋", "佐藤", "高橋美咲", "takahashi", "misakitakahashi", "たかはし", "もとき", "森",
    "みらい協同組合",
}  # fmt: skip


def look_up(spoken: str) -> list[str]:
    name = "".join(spoken.lower().split())
    return [name] if name in KNOWN else []


def read(line: str) -> LogLine[str]:
    return read_log_line(line, look_up, today=TODAY)


@pytest.mark.parametrize(
    ("line", "day", "kind", "names", "text"),
    [
        ("昨日 電話 高橋、佐藤 見積の件で相談", 20, Kind.CALL, "高橋 佐藤", "見積の件で相談"),
        ("高橋さんと電話。夏の件", None, Kind.CALL, "高橋", "夏の件"),
        ("昨日高橋様に電話で見積を相談", 20, Kind.CALL, "高橋", "見積を相談"),
        ("高橋 美咲 様と会った 見積", None, Kind.MET, "高橋/美咲", "見積"),
        ("もときさんに会った", None, Kind.MET, "もとき", ""),
        ("みらい協同組合を訪問した。新しい棟", None, Kind.VISIT, "みらい協同組合", "新しい棟"),
        ("11/14 面談 高橋&佐藤", 14, Kind.MET, "高橋 佐藤", ""),
        ("高橋から電話があり、見積の依頼", None, Kind.CALL, "高橋", "見積の依頼"),
        ("昨日、高橋と佐藤に会った。とても元気", 20, Kind.MET, "高橋 佐藤", "とても元気"),
        ("１１／１４　ＴＥＬ　高橋　見積", 14, Kind.CALL, "高橋", "見積"),
        ("LINE 高橋 ありがとう", None, Kind.MESSAGE, "高橋", "ありがとう"),
        ("森さんから手紙", None, Kind.LETTER, "森", ""),
        ("今日 メモ 資料を整理", 21, Kind.NOTE, "", "資料を整理"),
        ("高橋、見積の件で相談", None, None, "高橋", "見積の件で相談"),
        ("高橋さんの会社で研修", None, None, "高橋", "高橋さんの会社で研修"),
        ("電話番号を聞いた", None, None, "", "電話番号を聞いた"),
        ("昨日の電話 高橋 つづき", 20, Kind.CALL, "高橋", "つづき"),
        ("last Fri met Takahashi: autumn", 20, Kind.MET, "Takahashi", "autumn"),
        ("met with Takahashi to discuss visas", None, Kind.MET, "Takahashi", "to discuss visas"),
        ("Misaki Takahashi called - later", None, Kind.CALL, "Misaki/Takahashi", "later"),
        ("Takahashi yesterday: ok", 20, None, "Takahashi", "ok"),
        ("明日 電話 高橋", 22, Kind.CALL, "高橋", ""),
        ("", None, None, "", ""),
    ],
)
def test_lines(line: str, day: int | None, kind: Kind | None, names: str, text: str) -> None:
    found = read(line)
    assert found.day == (date(2026, 11, day) if day else None)
    assert found.kind is kind
    assert [name.spoken.replace(" ", "/") for name in found.names] == names.split()
    assert all(name.found for name in found.names)
    assert found.text == text


@pytest.mark.parametrize(
    ("line", "strangers", "text"),
    [
        ("鷲尾さんと電話 見積", ["鷲尾"], "見積"),
        ("電話 高橋、鷲尾 見積の件", ["鷲尾"], "見積の件"),
        ("met Takahashi and Sato about visas", ["Sato"], "about visas"),
        ("called Watanabe: x", ["Watanabe"], "x"),
        ("電話 高橋、見積の件で", [], "見積の件で"),
    ],
)
def test_names_the_book_does_not_know(line: str, strangers: list[str], text: str) -> None:
    found = read(line)
    assert [name.spoken for name in found.names if not name.found] == strangers
    assert found.text == text


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("面談", Kind.MET), ("打合せ", Kind.MET), ("お会いした", Kind.MET), ("met", Kind.MET),
        ("ご訪問", Kind.VISIT), ("visited", Kind.VISIT), ("TEL", Kind.CALL), ("通話", Kind.CALL),
        ("メール", Kind.MESSAGE), ("ライン", Kind.MESSAGE), ("e-mail", Kind.MESSAGE),
        ("礼状", Kind.LETTER), ("懇親会", Kind.EVENT), ("ご紹介", Kind.INTRODUCTION),
        ("覚書", Kind.NOTE), ("メモ", Kind.NOTE), ("ﾒﾓ", Kind.NOTE),
    ],
)  # fmt: skip
def test_words_for_kinds(word: str, kind: Kind) -> None:
    found = match_kind(word, 0)
    assert found is not None
    assert (found.kind, found.end) == (kind, len(word))


@pytest.mark.parametrize("word", ["電話番号", "メールアドレス", "metal", "mailing", "call's"])
def test_longer_words_are_no_kinds(word: str) -> None:
    assert match_kind(word, 0) is None


@given(st.text())
def test_any_line_is_read(line: str) -> None:
    found = read(line)
    assert len(plain_signs(line)) == len(line)
    assert found.text == "" or found.text in line
    assert 0 <= found.head_end <= len(line)
