"""The organiser's own texts on papers: kept, refused, taken back; and as they read."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import PaperText
from organiser.papers.own_words import shipped_text
from organiser.services.papers import text_samples
from organiser.services.papers.page_samples import get_page_sample
from organiser.services.papers.paper_texts import (
    PaperTextKey,
    find_text,
    find_text_mistakes,
    get_paper_text,
    keep_paper_text,
    list_paper_texts,
    remove_paper_text,
)
from organiser.services.settings import Settings, change_settings
from organiser.vocabulary import PaperWording
from tests.factories import TODAY, add, make_day, make_person, make_programme, make_tour

KEY = PaperTextKey(wording=PaperWording.SESSION_NOTE, language="ja")
INVITATION = PaperTextKey(wording=PaperWording.INVITATION_LETTER, language="ja")
THANKS = PaperTextKey(wording=PaperWording.THANKS_LETTER, language="en")


def show_text(session: Session, key: PaperTextKey, text: str, *, today: date) -> str:
    page = get_page_sample(session, key, text, today=today)
    return text_samples.show_text(session, key, text, page=page, today=today)


def own(session: Session) -> list[PaperTextKey]:
    return [line.key for line in list_paper_texts(session) if line.is_own]


def test_every_text_is_listed_in_both_languages(session: Session) -> None:
    assert len(list_paper_texts(session)) == 2 * len(PaperWording)
    assert own(session) == []


def test_a_text_is_kept_changed_and_taken_back(session: Session) -> None:
    first = keep_paper_text(session, KEY, " 時間厳守 ")
    assert keep_paper_text(session, KEY, "{{ 差出人 }}まで") == first
    assert own(session) == [KEY]
    kept = get_paper_text(session, KEY)
    assert (kept.text, kept.is_own) == ("{{ 差出人 }}まで", True)
    remove_paper_text(session, KEY)
    remove_paper_text(session, KEY)
    kept = get_paper_text(session, KEY)
    assert (kept.text, kept.is_own) == (shipped_text(KEY.wording, "ja"), False)


def test_nothing_may_stand_there(session: Session) -> None:
    keep_paper_text(session, KEY, " ")
    assert get_paper_text(session, KEY).is_own
    assert find_text(session, KEY.wording, "ja") == ""


def test_a_mistake_is_refused_with_its_line(session: Session) -> None:
    with pytest.raises(InvalidInput, match="Line 2") as refused:
        keep_paper_text(session, KEY, "一\n{{ nobody }}")
    assert refused.value.field == "text"
    assert own(session) == []


def test_each_text_has_its_fields() -> None:
    assert not find_text_mistakes(INVITATION, "{{ 挨拶 }}")
    assert find_text_mistakes(KEY, "{{ 挨拶 }}")
    assert not find_text_mistakes(KEY, "{{ 名称 }}")


def test_one_kept_long_ago_with_a_mistake_does_not_count(session: Session) -> None:
    add(session, PaperText(wording=KEY.wording, language="ja", text="{{ oops"))
    assert find_text(session, KEY.wording, "ja") == shipped_text(KEY.wording, "ja")


def test_a_letter_reads_with_the_first_person_and_programme(session: Session) -> None:
    make_person(session)
    make_programme(session, name="器の会")
    shown = show_text(session, INVITATION, "件名: {{ 企画 }}\n\n{{ 氏名 }}様へ", today=TODAY)
    assert "高橋 美咲 様" in shown
    assert "\n\n器の会\n\n拝啓" in shown
    assert "高橋 美咲様へ" in shown


@pytest.mark.parametrize(("key", "word"), [(INVITATION, "姫路見学会"), (THANKS, "Himeji")])
def test_in_an_empty_book_an_example_stands_in(
    session: Session, key: PaperTextKey, word: str
) -> None:
    shown = show_text(session, key, shipped_text(key.wording, key.language), today=TODAY)
    assert word in shown
    assert "【" not in shown
    assert "[" not in shown


def test_a_note_reads_with_the_first_tour(session: Session) -> None:
    text = "{{ 名称 }}|{{ 期間 }}|{{ 人数 }}|{{ 差出人 }}|{{ 所属 }}"
    change_settings(session, Settings(organiser_name="本田"))
    assert show_text(session, KEY, text, today=TODAY) == (
        "姫路見学会|令和8年12月3日(木)～4日(金)|12|本田|"
    )
    tour = make_tour(session, name="兵庫")
    assert show_text(session, KEY, text, today=TODAY) == "兵庫||12|本田|"
    make_day(session, tour)
    assert show_text(session, KEY, text, today=TODAY).startswith("兵庫|令和8年12月3日(木)|")


def test_a_mistake_is_not_shown_but_said(session: Session) -> None:
    with pytest.raises(InvalidInput):
        show_text(session, INVITATION, "{{ oops", today=TODAY)
