"""The directory of a circle, from the book to the PDF."""

import pypdfium2
from sqlalchemy.orm import Session

from organiser.documents.circle_directory import build
from organiser.models import Circle, CircleMember, Consent
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.passing import get_passed
from organiser.vocabulary import Channel, ConsentKind, PaperKind
from tests.factories import TODAY, add, make_contact_point, make_person


def make_circle(session: Session, *person_ids: int) -> int:
    circle = add(session, Circle(name="介護の輪", channel=Channel.LINE))
    for person_id in person_ids:
        add(session, CircleMember(circle_id=circle, person_id=person_id))
    return circle


def agree(session: Session, person_id: int) -> None:
    consent = Consent(person_id=person_id, kind=ConsentKind.LISTING, given_on=TODAY)
    add(session, consent)


def text_of(session: Session, circle: int, language: str = "ja", **more: bool) -> str:
    subject = PaperSubject(circle_id=circle)
    passed = get_passed(session, PaperKind.CIRCLE_DIRECTORY, subject, today=TODAY)
    paper = build(passed, PaperOptions(language=language, printed_on=TODAY, **more))
    document = pypdfium2.PdfDocument(paper.data)
    text: str = document[0].get_textpage().get_text_range()
    document.close()
    return text


def test_only_who_agreed_is_listed_and_the_others_are_counted(session: Session) -> None:
    listed = make_person(session)
    other = make_person(session, family_name="中村", given_name="健")
    make_contact_point(session, listed)
    make_contact_point(session, other, value="ken@example.jp")
    agree(session, listed)
    text = text_of(session, make_circle(session, listed, other))
    assert "高橋 美咲" in text
    assert "misaki@example.jp" in text
    assert "中村" not in text
    assert "ken@example.jp" not in text
    assert "ほか1名" in text


def test_a_refusal_of_the_same_day_counts(session: Session) -> None:
    person = make_person(session)
    consent = Consent(person_id=person, kind=ConsentKind.LISTING, given_on=TODAY, refused_on=TODAY)
    add(session, consent)
    assert "高橋" not in text_of(session, make_circle(session, person))


def test_an_empty_circle_says_so(session: Session) -> None:
    assert "Nobody has agreed to be listed yet." in text_of(session, make_circle(session), "en")


def test_readings_stand_above_names_where_that_is_chosen(session: Session) -> None:
    person = make_person(session)
    agree(session, person)
    circle = make_circle(session, person)
    assert "たかはし" not in text_of(session, circle)
    assert "たかはし" in text_of(session, circle, furigana=True)


def test_of_a_member_the_name_alone_may_be_known(session: Session) -> None:
    person = make_person(session)
    agree(session, person)
    assert "高橋 美咲" in text_of(session, make_circle(session, person))
