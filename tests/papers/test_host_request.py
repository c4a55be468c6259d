from dataclasses import replace

import pytest

from organiser.documents.host_request import build
from organiser.papers.host_request_lines import host_request_lines
from organiser.papers.letter_lines import LetterLines
from organiser.papers.people import OwnText
from tests.papers.every_paper import text_of
from tests.papers.host_tours import OFFICE, OFFICE_NOTES, chosen, for_host, guest


def letter(language: str = "ja", **changes: object) -> LetterLines:
    return host_request_lines(for_host(**changes).value, chosen(language))


def details(lines: LetterLines) -> dict[str, str]:
    return {line.label: line.text for line in lines.details}


def test_a_japanese_letter_opens_and_closes_by_rule() -> None:
    lines = letter()
    assert lines.addressee == ("みらい協同組合", "代表理事 高橋 美咲 様")
    assert lines.paragraphs[0].startswith("拝啓　晩秋の候、ますますご健勝の")
    assert (lines.closing, lines.details_end) == ("敬具", "以上")
    assert lines.date == "令和8年11月21日"
    assert "監理団体実地見学ツアー 兵庫" in lines.subject


def test_a_body_is_wished_success() -> None:
    nobody = (replace(OFFICE_NOTES, host_name=""),)
    assert "ますますご清栄" in letter(stops=nobody).paragraphs[0]


def test_an_english_letter_is_plain() -> None:
    lines = letter("en")
    assert lines.addressee == ("高橋 美咲, 代表理事", "みらい協同組合", "〒670-0001 姫路市")
    assert lines.salutation == "Dear 高橋 美咲,"
    assert (lines.closing, lines.details_end) == ("Kind regards,", "")
    assert lines.signature == ("田中", "世話人")


def test_an_english_letter_to_nobody_by_name_closes_faithfully() -> None:
    lines = letter("en", stops=(replace(OFFICE_NOTES, host_name=""),))
    assert (lines.salutation, lines.closing) == ("Dear Sir or Madam,", "Yours faithfully,")


def test_the_particulars_say_when_who_and_why() -> None:
    said = details(letter())
    assert said["日時"].startswith("令和8年12月3日(木) 9:45～11:15")
    assert said["訪問者"] == "白い組合 会長 いとう 一郎\n青い組合 部長 あおき 一郎"
    assert said["拝見したいこと"] == "講習の教室"
    assert said["連絡先"] == "田中  090-0  t@example.jp"


def test_many_visitors_are_on_a_list_and_deputies_are_named() -> None:
    many = tuple(guest(key, f"さとう{key}") for key in range(1, 20))
    assert details(letter(guests=many))["訪問者"] == "別紙「訪問のご案内」のとおり"
    one = (guest(1, "あおき", deputy_name="かわり 太郎"),)
    assert details(letter(guests=one))["訪問者"] == "あおき 一郎(代理: かわり 太郎)"


def test_the_organisers_own_words_count() -> None:
    text = OwnText(wording="host request", language="ja", text="{{ 訪問先 }}を見たい。\n\n末筆。")
    lines = letter(texts=(text,))
    assert lines.paragraphs[0].endswith("みらい協同組合を見たい。")
    assert lines.paragraphs[1] == "　末筆。"


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_line_is_on_the_paper_and_nothing_private(language: str) -> None:
    text = "".join(text_of(build(for_host(), chosen(language))).split())
    for _place, line in letter(language).texts():
        assert all("".join(part.split()) in text for part in line.split())
    for word in ("秘密", "極秘", "090-私用", "うえだ"):
        assert word not in text


def test_nobody_may_come_yet() -> None:
    empty = for_host(guests=(), counts_at=((OFFICE, 0),), head_count=0, stops=())
    paper = build(empty, chosen())
    assert paper.page_count == 1
    assert "人数" not in text_of(paper)
