from dataclasses import replace
from datetime import date, timedelta

import pytest

from organiser.exchange.card_people import draft_people
from organiser.exchange.cards import (
    Card,
    CardAddress,
    CardContact,
    CardFile,
    CardName,
    CardPosition,
)
from organiser.services.people.person_drafts import PersonDraft, check_person
from organiser.vocabulary import ContactKind, NameOrder

TODAY = date(2026, 11, 21)
NAME = CardName(family="高橋", given="美咲", formatted="高橋 美咲")


def person_of(card: Card) -> PersonDraft:
    file = CardFile(name="old.vcf", cards=(card,), unread=())
    (draft,) = draft_people(file, today=TODAY).cards
    check_person(draft.person, today=TODAY)
    return draft.person


def test_what_has_a_place_comes_to_its_place() -> None:
    person = person_of(
        Card(
            line=1,
            name=replace(NAME, family_reading="たかはし", suffix="先生"),
            contacts=(CardContact(kind=ContactKind.MAIL, value="m@example.jp", preferred=True),),
            positions=(CardPosition(organisation="みらい", role="理事"),),
            birthday=date(1980, 1, 2),
            categories=("介護", "介護"),
            notes=("一つ目", "二つ目"),
        )
    )
    assert (person.family_name, person.family_reading) == ("高橋", "たかはし")
    assert person.honorific == "先生"
    assert person.positions[0].title == "理事"
    assert person.tags == ("介護",)
    assert person.notes == "一つ目\n\n二つ目"


@pytest.mark.parametrize(
    ("card", "kept"),
    [
        (Card(line=1, name=replace(NAME, prefix="Dr.")), "N: Dr."),
        (Card(line=1, name=replace(NAME, formatted="美咲ちゃん")), "FN: 美咲ちゃん"),
        (Card(line=1, name=NAME, birthday_text="--02-29"), "BDAY: --02-29"),
        (Card(line=1, name=NAME, positions=(CardPosition(title="理事"),)), "TITLE: 理事"),
        (Card(line=1, name=NAME, addresses=(CardAddress(label="駅前"),)), "ADR: 駅前"),
        (
            Card(line=1, name=NAME, addresses=(CardAddress(latitude=34.8, longitude=134.7),)),
            "GEO: 34.8, 134.7",
        ),
        (Card(line=1, name=NAME, left_over=("X-SKYPE: misaki",)), "X-SKYPE: misaki"),
        (Card(line=1, name=NAME, kind="org"), "KIND: org"),
    ],
)
def test_what_has_no_place_is_in_the_notes(card: Card, kept: str) -> None:
    assert kept in person_of(card).notes.splitlines()


def test_a_birthday_to_come_is_no_birthday() -> None:
    day = TODAY + timedelta(days=1)
    person = person_of(Card(line=1, name=NAME, birthday=day, birthday_text=day.isoformat()))
    assert person.birthday is None
    assert day.isoformat() in person.notes


@pytest.mark.parametrize(
    ("name", "order"),
    [
        (NAME, NameOrder.FAMILY_FIRST),
        (CardName(family="Doe", given="John", formatted="John Doe"), NameOrder.GIVEN_FIRST),
        (CardName(family="Lestari", given="Putri"), NameOrder.GIVEN_FIRST),
        (CardName(family="Doe", given="John", formatted="Doe John"), NameOrder.FAMILY_FIRST),
        (CardName(family="Doe"), NameOrder.FAMILY_FIRST),
    ],
)
def test_the_written_out_name_decides_the_order(name: CardName, order: NameOrder) -> None:
    assert person_of(Card(line=1, name=name)).name_order is order


def test_a_card_without_a_name_is_called_by_its_place() -> None:
    assert person_of(Card(line=7, name=CardName())).family_name == "old.vcf:7"


def test_control_characters_do_not_reach_the_book() -> None:
    person = person_of(
        Card(line=1, name=replace(NAME, nickname="み\x00さ\nき"), notes=("a\r\nb\x07c",))
    )
    assert person.nickname == "み さ き"
    assert person.notes == "a\nb c"
