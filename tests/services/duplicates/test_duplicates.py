"""Pairs in the book, with reasons in words, and pairs known not to be the same."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound, Refused
from organiser.models import Address, ImportedCard
from organiser.services.duplicates import duplicates
from organiser.services.duplicates.duplicate_traits import contact_sign, plain_number
from organiser.services.duplicates.duplicates import LikelyPair, list_organisation_pairs, list_pairs
from organiser.services.duplicates.likeness import Sign
from organiser.vocabulary import ContactKind, Sensitivity, Sureness
from tests.factories import (
    TODAY,
    add,
    make_contact_point,
    make_organisation,
    make_person,
    make_position,
)


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened


def reasons(pair: LikelyPair) -> list[str]:
    return [str(reason) for reason in pair.reasons]


def test_what_is_for_the_organiser_alone_is_compared_and_not_shown(session: Session) -> None:
    for _each in range(2):
        person = make_person(session)
        make_contact_point(session, person, sensitivity=Sensitivity.ME_ONLY)
    (pair,) = list_pairs(session)
    assert "Same e-mail address" in reasons(pair)
    assert (pair.first.reached, pair.second.reached) == ("", "")


@pytest.mark.parametrize("website", ["http://[mirai", "https://[a]/", "[::1"])
def test_a_website_that_is_none_hinders_nothing(session: Session, website: str) -> None:
    make_organisation(session, website=website)
    make_organisation(session, website=website)
    (pair,) = list_organisation_pairs(session)
    assert reasons(pair)[0] == "Same name"


def test_a_pair_says_why_and_shows_both(session: Session) -> None:
    first = make_person(session)
    second = make_person(session, family_name="髙橋", family_reading="")
    body = make_organisation(session)
    make_position(session, first, body)
    make_contact_point(session, first, value="MISAKI@example.jp")
    make_contact_point(session, second, value="misaki@example.jp ")
    (pair,) = list_pairs(session)
    assert reasons(pair) == ["Same e-mail address", "Same name, written otherwise"]
    assert (pair.first.row_id, pair.second.row_id) == (first, second)
    assert pair.first.belongs == "みらい協同組合 代表理事"
    assert pair.first.reached == "MISAKI@example.jp"
    assert (pair.second.name, pair.second.reading) == ("髙橋 美咲", "みさき")


def test_the_surest_pair_comes_first_and_no_more_than_wanted(session: Session) -> None:
    for family in ("森田", "森田", "秋吉", "秋吉"):
        person = make_person(session, family_name=family)
        if family == "秋吉":
            make_contact_point(session, person)
    found = list_pairs(session)
    assert [pair.first.name for pair in found] == ["秋吉 美咲", "森田 美咲"]
    assert len(list_pairs(session, limit=1)) == 1


def test_sure_readings_that_differ_move_a_pair_down(session: Session) -> None:
    for reading in ("ゆうこ", "ひろこ"):
        make_person(session, given_name="裕子", given_reading=reading)
    for day in (date(1970, 1, 1), date(1971, 1, 1)):
        make_person(session, given_name="健", birthday=day)
    for _ in range(2):
        make_person(
            session,
            given_name="澪",
            given_reading=f"みお{_}",
            given_reading_sureness=Sureness.GUESSED,
        )
    found = list_pairs(session)
    assert [[str(doubt) for doubt in pair.doubts] for pair in found] == [
        [],
        ["The readings differ"],
        ["The birthdays differ"],
    ]


def test_colleagues_of_one_family_name_are_no_pair(session: Session) -> None:
    bodies = [make_organisation(session), make_organisation(session, name="みらい組合")]
    for given, body in zip(("美咲", "健"), bodies, strict=True):
        person = make_person(session, given_name=given, given_reading="")
        make_position(session, person, body)
        make_contact_point(session, person, value="info@example.jp")
        add(session, Address(person_id=person, municipality="姫路市", rest="本町68"))
    assert list_pairs(session) == ()


def test_a_mail_of_many_is_nobodys_own(session: Session) -> None:
    for given in ("一", "二", "三", "四"):
        person = make_person(session, given_name=given, given_reading=given)
        make_contact_point(session, person)
    assert list_pairs(session) == ()


def test_one_card_makes_a_pair(session: Session) -> None:
    for given in ("美咲", "健"):
        person = make_person(session, given_name=given)
        card = {"file_name": "a.vcf", "fingerprint": given, "imported_on": TODAY}
        add(session, ImportedCard(person_id=person, uid="card-1", **card))
    (pair,) = list_pairs(session)
    assert reasons(pair) == ["Came from the same address card"]


@pytest.mark.parametrize(
    ("kind", "value", "key"),
    [
        (ContactKind.MOBILE, "+81 90-1234-5678", (Sign.SAME_MOBILE, "09012345678")),
        (ContactKind.TELEPHONE, "０９０（１２３４）５６７８", (Sign.SAME_MOBILE, "09012345678")),
        (ContactKind.TELEPHONE, "079-123-4567 内線12", (Sign.SAME_TELEPHONE, "0791234567")),
        (ContactKind.TELEPHONE, "119", None),
        (ContactKind.MAIL, "Ｍisaki@Example.jp", (Sign.SAME_MAIL, "misaki@example.jp")),
        (ContactKind.MAIL, "soumu@example.jp", (Sign.SHARED_MAIL, "soumu@example.jp")),
        (ContactKind.MAIL, "misaki", None),
        (ContactKind.LINE, "Misaki_T", (Sign.SAME_ACCOUNT, "misaki_t")),
        (ContactKind.LINE, "みさき", None),
        (ContactKind.LINK, "https://example.jp", None),
    ],
)
def test_contact_points_are_compared_in_one_form(
    kind: ContactKind, value: str, key: tuple[Sign, str] | None
) -> None:
    assert contact_sign(kind, value) == key


def test_a_number_too_short_is_none() -> None:
    assert plain_number("12-34") == ""


def test_organisations_are_found_with_their_reasons(session: Session) -> None:
    make_organisation(session, telephone="079-123-4567", website="https://www.mirai.example/a")
    second = make_organisation(
        session,
        name="協同組合みらい",
        telephone="0791234567",
        website="mirai.example",
        branch="姫路",
    )
    for body in (1, second):
        add(session, Address(organisation_id=body, municipality="姫路市", rest="本町68"))
    (pair,) = list_organisation_pairs(session)
    assert reasons(pair)[0] == "Same name, written otherwise"
    assert {"Same telephone number", "Same website", "Same address"} <= set(reasons(pair))
    assert pair.second.belongs == "姫路 姫路市本町68"
    assert pair.second.reached == "0791234567 · mirai.example"


def test_not_the_same_is_remembered_and_taken_back(session: Session) -> None:
    first, second = make_person(session), make_person(session)
    duplicates.remember_not_the_same(session, second, first, today=TODAY)
    duplicates.remember_not_the_same(session, first, second, today=TODAY)
    session.flush()
    assert list_pairs(session) == ()
    (known,) = duplicates.list_known_pairs(session)
    assert (known.first.row_id, known.second.row_id, known.noted_on) == (first, second, TODAY)
    duplicates.forget_not_the_same(session, second, first)
    assert len(list_pairs(session)) == 1
    with pytest.raises(NotFound):
        duplicates.forget_not_the_same(session, first, second)


def test_organisations_too_may_be_known_not_to_be_the_same(session: Session) -> None:
    first, second = make_organisation(session), make_organisation(session)
    duplicates.remember_not_the_same_organisation(session, second, first, today=TODAY)
    assert list_organisation_pairs(session) == ()
    (known,) = duplicates.list_known_organisation_pairs(session)
    assert (known.first.row_id, known.second.row_id) == (first, second)
    duplicates.forget_not_the_same_organisation(session, first, second)
    assert len(list_organisation_pairs(session)) == 1


def test_one_and_the_same_is_refused(session: Session) -> None:
    person = make_person(session)
    with pytest.raises(Refused):
        duplicates.remember_not_the_same(session, person, person, today=TODAY)
    with pytest.raises(NotFound):
        duplicates.remember_not_the_same(session, person, 99, today=TODAY)


def test_the_search_can_be_stopped(session: Session) -> None:
    make_person(session)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list_pairs(session, progress=stop)
    with pytest.raises(InterruptedError):
        list_organisation_pairs(session, progress=stop)
