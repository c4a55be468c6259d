"""What letters say: blocks, paragraphs, details, and what belongs together."""

from dataclasses import replace

import pytest

from organiser.papers.letter_lines import LetterLines, letter_lines
from organiser.papers.letter_material import LetterMaterial
from organiser.papers.people import PaperName, Sender
from organiser.text.letter_forms import LetterForm
from tests.papers.letters import DRAFT, MATERIAL, letter, passed


def said(material: LetterMaterial, language: str = "ja") -> LetterLines:
    return letter_lines(material, language=language, era_dates=True)


def test_the_blocks_above_the_text() -> None:
    lines = said(MATERIAL)
    assert (lines.number, lines.date) == ("第12号", "令和8年11月21日")
    assert lines.addressee == ("みらい協同組合", "代表理事 𠮷田 太郎 様")
    assert lines.sender == ("器の会", "世話人　本田 結衣", "電話 090-1")
    assert lines.subject == "「器の会」のご案内"


def test_the_first_paragraph_goes_on_behind_the_greeting() -> None:
    first, second, third = said(MATERIAL).paragraphs
    assert first == f"拝啓　{DRAFT.greeting}平素は厚く御礼申し上げます。"
    assert (second, third) == ("　さて、器の会を開きます。", "　まずはご案内まで。")


@pytest.mark.parametrize(
    ("form", "opening", "closing"),
    [
        (LetterForm.FORMAL, "謹啓", "敬白"),
        (LetterForm.REPLY, "拝復", "敬具"),
        (LetterForm.SHORT, "拝啓", "敬具"),
    ],
)
def test_openings_have_their_closing(form: LetterForm, opening: str, closing: str) -> None:
    lines = said(letter(form=form))
    assert lines.paragraphs[0].startswith(f"{opening}　晩秋")
    assert lines.closing == closing


def test_a_short_letter_of_thanks_comes_to_its_matter_at_once() -> None:
    lines = said(replace(letter(form=LetterForm.SHORT), invites=False))
    assert lines.paragraphs[0] == "前略　平素は厚く御礼申し上げます。"
    assert lines.closing == "草々"


def test_details_are_numbered_and_end() -> None:
    lines = said(MATERIAL)
    assert (lines.details_heading, lines.details_end) == ("記", "以上")
    assert [(one.number, one.label, one.text) for one in lines.details] == [
        ("1.", "日時", "令和8年12月13日(日)"),
        ("2.", "場所", "しらさぎ会館\n2階 和室"),
        ("3.", "", "持ち物は要りません"),
    ]


def test_without_details_there_is_neither_heading_nor_end() -> None:
    lines = said(letter(details=" \n"))
    assert (lines.details_heading, lines.details, lines.details_end) == ("", (), "")


def test_a_personal_sentence_stands_before_the_last_paragraph() -> None:
    lines = said(letter(personal="器のお話が心に残りました。"))
    assert [text[:4] for text in lines.paragraphs] == [
        "拝啓　晩",
        "　さて、",
        "　器のお",
        "　まずは",
    ]
    alone = said(letter(text="", personal="ありがとうございます。"))
    assert alone.paragraphs == (f"拝啓　{DRAFT.greeting}ありがとうございます。",)


def test_the_slip_says_until_when_and_to_whom() -> None:
    slip = said(letter(with_slip=True)).slip
    assert slip is not None
    assert slip.back_by == "令和8年12月1日(火)必着でご返送ください。"
    assert slip.choices == ("ご出席", "ご欠席")
    assert slip.blanks == ("ご芳名", "ご所属", "ご連絡先")
    assert (slip.event, slip.to) == ("器の会", "本田 結衣 行")
    assert said(MATERIAL).slip is None


def test_a_slip_without_a_day_or_a_name_still_reads() -> None:
    nameless = replace(letter(with_slip=True, reply_by=None), sender=Sender())
    slip = said(nameless, "en").slip
    assert slip is not None
    assert (slip.back_by, slip.to) == ("Please return this slip", "")


def test_in_english_it_is_a_plain_business_letter() -> None:
    lines = said(MATERIAL, "en")
    assert lines.date == "21 November 2026"
    assert lines.addressee == (
        "𠮷田 太郎, 代表理事",
        "みらい協同組合",
        "〒670-0012 兵庫県姫路市本町68",
    )
    assert lines.salutation == "Dear 𠮷田 太郎,"
    assert lines.paragraphs == ("Please come.", "I look forward to it.")
    assert (lines.closing, lines.signature) == ("Kind regards,", ("本田 結衣", "世話人"))
    assert (lines.details_heading, lines.details_end) == ("Details", "")


@pytest.mark.parametrize(
    ("honorific", "written"), [("先生", "𠮷田 先生"), ("御中", "𠮷田 様"), ("", "𠮷田")]
)
def test_the_addressee_is_one_person(honorific: str, written: str) -> None:
    name = PaperName(family="𠮷田", honorific=honorific)
    assert said(replace(MATERIAL, title="", name=name)).addressee[-1] == written


def test_somebody_else_s_copy_names_nobody() -> None:
    lines = said(passed(MATERIAL, person_id=2).value)
    everything = lines.as_text() + said(passed(MATERIAL, person_id=2).value, "en").as_text()
    assert "𠮷田" not in everything
    assert "みらい協同組合" not in everything
    assert "本町" not in everything
    assert "さて、器の会を開きます。" in everything


def test_as_text_it_is_in_the_order_it_is_read() -> None:
    text = said(MATERIAL).as_text()
    words = ("第12号", "代表理事", "世話人", "「器の会」", "拝啓", "敬具", "記", "1. 日時", "以上")
    places = [text.index(word) for word in words]
    assert places == sorted(places)


def test_every_text_is_listed_with_its_place() -> None:
    found = dict(said(letter(with_slip=True)).texts())
    assert found["場所"] == "場所 しらさぎ会館\n2階 和室"
    assert found["出欠票"] == "本田 結衣 行"
