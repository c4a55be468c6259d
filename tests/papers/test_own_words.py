"""The organiser's own texts on papers, filled in."""

import pytest

from organiser.papers.own_words import (
    note_fields,
    own_words,
    sender_values,
    shipped_text,
    split_subject,
    with_subject,
)
from organiser.papers.people import OwnText, Sender
from organiser.text.word_templates import check_template
from organiser.vocabulary import PaperWording

NOTE = PaperWording.SESSION_NOTE


def own(text: str, language: str = "ja") -> tuple[OwnText, ...]:
    return (OwnText(wording=NOTE.value, language=language, text=text),)


def said(texts: tuple[OwnText, ...], **values: str) -> str:
    return own_words(texts, NOTE, language="ja", values=values)


def test_fields_are_filled_by_both_their_names() -> None:
    assert said(own("{{ 名称 }} / {{ title }}{{ dates }}"), title="器の会") == "器の会 / 器の会"


def test_without_an_own_text_the_shipped_one_counts() -> None:
    values = sender_values(Sender(name="本田 結衣", telephone="090-1"))
    text = own_words(own("x", "en"), NOTE, language="ja", values=values)
    assert text == "ご欠席やご遅刻の際は、本田 結衣(090-1)までご一報ください。"


def test_an_own_text_may_be_empty() -> None:
    assert said(own("")) == ""


def test_a_mistake_gives_way_to_the_shipped_text() -> None:
    assert said(own("{{ nobody }}"), sender="本田").startswith("ご欠席")


def test_what_stands_in_values_is_never_taken_for_fields() -> None:
    assert said(own("{{ title }}"), title="{{ sender }}") == "{{ sender }}"


@pytest.mark.parametrize("wording", PaperWording)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_shipped_text_is_sound(wording: PaperWording, language: str) -> None:
    from organiser.services.papers.paper_texts import list_fields

    names = {name for one in list_fields(wording) for name in (one.name, one.japanese)}
    assert check_template(shipped_text(wording, language), names) == ()


def test_an_unknown_language_reads_english() -> None:
    assert shipped_text(NOTE, "id") == shipped_text(NOTE, "en")


def test_only_a_visit_knows_its_place() -> None:
    of_visit = {field.name for field in note_fields(PaperWording.HOST_NOTE)}
    assert of_visit - {field.name for field in note_fields(NOTE)} == {
        "place",
        "host",
        "visit_time",
    }


@pytest.mark.parametrize("language", ["ja", "en"])
def test_subject_and_text_of_a_letter_are_kept_as_one(language: str) -> None:
    joined = with_subject("器の 会", "本文\n続き", language)
    assert split_subject(joined, language) == ("器の 会", "本文\n続き")
    assert split_subject(with_subject("", "本文", language), language) == ("", "本文")
