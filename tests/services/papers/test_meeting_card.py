"""The card for a talk, from the book to the PDF."""

from datetime import date

import pypdfium2
import pytest
from sqlalchemy.orm import Session

from organiser.documents.meeting_card import build
from organiser.models import Promise, Relationship
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.passing import get_passed
from organiser.vocabulary import (
    Fact,
    PaperKind,
    PromiseSide,
    RelationshipKind,
    Sensitivity,
)
from tests.factories import (
    TODAY,
    add,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)


def text_of(session: Session, subject: PaperSubject, language: str = "ja") -> str:
    passed = get_passed(session, PaperKind.MEETING_CARD, subject, today=TODAY)
    paper = build(passed, PaperOptions(language=language, printed_on=TODAY))
    document = pypdfium2.PdfDocument(paper.data)
    pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    document.close()
    return "\n".join(pages)


@pytest.fixture
def person(session: Session) -> int:
    person = make_person(session, topics_to_avoid="移転の話")
    make_position(session, person, make_organisation(session))
    make_interaction(session, person, text="通訳の人手が足りない", about="通訳")
    add(
        session,
        Promise(person_id=person, side=PromiseSide.MINE, text="名簿を送る", since=TODAY),
    )
    return person


def test_the_card_tells_posts_contacts_promises_and_what_to_avoid(
    session: Session, person: int
) -> None:
    text = text_of(session, PaperSubject(person_id=person))
    for said in ("高橋 美咲", "たかはし みさき", "みらい協同組合 代表理事", "通訳の人手が足りない"):
        assert said in text
    assert "私から" in text
    assert "名簿を送る" in text
    assert "移転の話" in text


def test_the_card_says_how_they_stand_to_others_who_are_there(
    session: Session, person: int
) -> None:
    other = make_person(session, family_name="𠮷田", given_name="健")
    tie = Relationship(first_person_id=person, second_person_id=other, kind=RelationshipKind.MENTOR)
    add(session, tie)
    text = text_of(session, PaperSubject(person_id=person, person_ids=(other,)), "en")
    assert text.index("Ties to others who are there") < text.index("𠮷田 健")


def test_what_is_me_only_is_not_on_the_card_and_is_counted(session: Session, person: int) -> None:
    make_interaction(
        session, person, text="極秘の相談", happened_on=TODAY, sensitivity=Sensitivity.ME_ONLY
    )
    subject = PaperSubject(person_id=person)
    passed = get_passed(session, PaperKind.MEETING_CARD, subject, today=TODAY)
    assert [(one.fact, one.count) for one in passed.left_out] == [(Fact.ME_ONLY, 1)]
    assert "極秘" not in text_of(session, subject)


def test_a_card_about_somebody_nothing_is_known_of_is_one_page(session: Session) -> None:
    person = make_person(session, family_reading="", given_reading="")
    subject = PaperSubject(person_id=person)
    passed = get_passed(session, PaperKind.MEETING_CARD, subject, today=TODAY)
    paper = build(passed, PaperOptions(language="en", printed_on=date(2026, 1, 2)))
    assert paper.page_count == 1
    assert "None so far" in text_of(session, subject, "en")


def test_of_a_whole_letter_the_card_tells_how_it_begins(session: Session, person: int) -> None:
    make_interaction(session, person, text="拝啓\n\n" + "長い手紙です。" * 60, about="手紙")
    text = text_of(session, PaperSubject(person_id=person)).replace("\r\n", "")
    assert "拝啓 長い手紙です。" in text
    assert text.count("長い手紙です。") < 30
    assert "…" in text
