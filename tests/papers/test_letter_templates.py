"""Words that were written as a whole letter become the parts of one again."""

from dataclasses import replace

from organiser.papers.letter_templates import draft_from_words
from organiser.text.letter_forms import LetterForm
from tests.papers.letters import DRAFT, ENGLISH

JAPANESE = """令和8年11月21日

みらい協同組合
代表理事 高橋 美咲 様

本田 結衣

謹啓　時下ますますご清祥のこととお慶び申し上げます。平素は厚く御礼申し上げます。

このたび、「器の会」を企画いたしました。

日時　12月13日(日)
会場　しらさぎ会館

まずは書中をもちまして、ご案内申し上げます。

敬白
"""
WRITTEN = """2026-11-21

Dear Mr Tanaka,

I invite you to “The circle”.

When: Sunday
Where: Himeji

I look forward to it.

Yours sincerely,
Yui Honda
"""


def test_a_japanese_letter_is_taken_apart() -> None:
    draft = draft_from_words(JAPANESE, replace(DRAFT, subject=""), invites=True)
    assert draft.form is LetterForm.FORMAL
    assert draft.greeting == "時下ますますご清祥のこととお慶び申し上げます。"
    assert draft.text.startswith("平素は厚く御礼申し上げます。\n\nこのたび")
    assert draft.text.endswith("ご案内申し上げます。")
    assert draft.details == "日時：12月13日(日)\n会場：しらさぎ会館"
    assert draft.subject == "「器の会」のご案内"


def test_an_english_letter_is_taken_apart() -> None:
    draft = draft_from_words(WRITTEN, replace(ENGLISH, subject=""), invites=True)
    assert draft.text == "I invite you to “The circle”.\n\nI look forward to it."
    assert draft.details == "When: Sunday\nWhere: Himeji"
    assert draft.subject == "Invitation to “The circle”"
    assert draft.greeting == ""


def test_words_that_are_no_letter_are_its_text() -> None:
    draft = draft_from_words("ぜひお越しください。", DRAFT, invites=True)
    assert draft.text == "ぜひお越しください。"
    assert draft.greeting == DRAFT.greeting
    assert (draft.form, draft.subject, draft.details) == (DRAFT.form, DRAFT.subject, "")
    english = draft_from_words("Please come.", ENGLISH, invites=True)
    assert english.text == "Please come."


def test_a_letter_without_a_greeting_keeps_all_its_text() -> None:
    draft = draft_from_words("前略　先日はありがとう。\nでは。\n草々", DRAFT, invites=False)
    assert draft.form is LetterForm.SHORT
    assert (draft.greeting, draft.text) == ("", "先日はありがとう。\nでは。")
    unended = draft_from_words("拝啓　ご清祥のことと", DRAFT, invites=False)
    assert (unended.greeting, unended.text) == ("", "ご清祥のことと")


def test_thanks_get_no_subject_of_an_invitation() -> None:
    draft = draft_from_words(JAPANESE, replace(DRAFT, subject=""), invites=False)
    assert draft.subject == ""
