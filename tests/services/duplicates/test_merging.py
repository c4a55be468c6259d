"""Two people, or two bodies, become one: field by field, and every table by its rule."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound, Refused
from organiser.models import (
    Answer,
    Base,
    CircleMember,
    Consent,
    ContactPoint,
    FormerName,
    Interaction,
    InteractionParticipant,
    Invitation,
    Licence,
    NotTheSame,
    Organisation,
    Person,
    Photo,
    Position,
    Relationship,
)
from organiser.services.duplicates.merge_fields import Choice, Standing
from organiser.services.duplicates.merge_rules import ORGANISATION_RULES, PERSON_RULES, Rule
from organiser.services.duplicates.merging import (
    Merge,
    MergeDraft,
    OtherName,
    get_merge,
    get_organisation_merge,
    merge_organisations,
    merge_people,
)
from organiser.vocabulary import (
    ConsentKind,
    ContactKind,
    RelationshipKind,
    Sensitivity,
    Stage,
    Sureness,
)
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_contact_point,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
)
from tests.services.merge_books import dump, make_pairs


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened


def merged(session: Session, kept_id: int, gone_id: int, **draft: Any) -> Person:
    merge_people(session, MergeDraft(kept_id=kept_id, gone_id=gone_id, **draft))
    person = session.get(Person, kept_id)
    assert person is not None
    return person


def field(merge: Merge, name: str) -> Any:
    return next(pair for pair in merge.fields if pair.name == name)


def all_of(session: Session, mapped: type[Base], **values: Any) -> list[Any]:
    return list(session.scalars(select(mapped).filter_by(**values).order_by(mapped.id)))


def columns_to(table: str) -> set[tuple[str, str]]:
    return {
        (other.name, key.parent.name)
        for other in Base.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table.name == table
    }


@pytest.mark.parametrize(
    ("table", "rules"), [("person", PERSON_RULES), ("organisation", ORGANISATION_RULES)]
)
def test_every_column_that_points_at_one_has_a_rule(table: str, rules: tuple[Rule, ...]) -> None:
    assert {(rule.table, column) for rule in rules for column in rule.columns} == columns_to(table)


def test_a_column_without_a_rule_would_be_noticed() -> None:
    assert ("address", "organisation_id") in columns_to("organisation")
    assert {rule.table for rule in PERSON_RULES} > {"photo", "host_visit"}


def test_fields_stand_side_by_side_with_a_proposal(session: Session) -> None:
    kept = make_person(session, given_reading="みさ", given_reading_sureness=Sureness.GUESSED)
    gone = make_person(session, family_name="髙橋", nickname="みさ", notes="a", honorific="先生")
    merge = get_merge(session, kept, gone)
    assert field(merge, "given_name").standing is Standing.EQUAL
    assert field(merge, "family_name").standing is Standing.CONFLICT
    assert field(merge, "nickname").proposed is Choice.GONE
    assert field(merge, "given_reading").proposed is Choice.GONE
    assert str(field(merge, "given_reading").kept_words) == "みさ (Guessed)"
    assert field(merge, "honorific").proposed is Choice.KEPT
    assert (merge.kept_name, merge.gone_name) == ("高橋 美咲", "髙橋 美咲")


def test_a_warning_not_to_approach_is_proposed_whichever_side_has_it(session: Session) -> None:
    kept, gone = make_person(session), make_person(session, do_not_approach=True)
    assert merged(session, kept, gone).do_not_approach


def test_chosen_fields_are_taken_and_texts_stand_below_one_another(session: Session) -> None:
    kept = make_person(session, notes="一", honorific="様", languages="日本語")
    gone = make_person(session, notes="二", honorific="先生", languages="英語")
    session.get_one(Person, gone).notes_sensitivity = Sensitivity.ME_ONLY
    person = merged(session, kept, gone, choices={"honorific": Choice.GONE})
    assert (person.notes, person.notes_sensitivity) == ("一\n二", Sensitivity.ME_ONLY)
    assert (person.honorific, person.languages) == ("先生", "日本語 / 英語")
    assert session.get(Person, gone) is None


@pytest.mark.parametrize(
    ("use", "former", "further"),
    [
        (OtherName.FORMER, ["森田"], ""),
        (OtherName.FURTHER, [], "森田 美咲"),
        (OtherName.DROPPED, [], ""),
    ],
)
def test_the_other_name_is_kept_as_wished(
    session: Session, use: OtherName, former: list[str], further: str
) -> None:
    kept, gone = make_person(session), make_person(session, family_name="森田")
    person = merged(session, kept, gone, other_name=use)
    assert [name.family_name for name in all_of(session, FormerName)] == former
    assert person.further_names == further


def test_a_former_name_that_is_known_is_not_noted_twice(session: Session) -> None:
    kept, gone = make_person(session), make_person(session, family_name="森田")
    add(session, FormerName(person_id=kept, family_name="森田", given_name="美咲"))
    merged(session, kept, gone)
    assert len(all_of(session, FormerName)) == 1


def test_who_introduced_one_as_the_other_introduced_nobody(session: Session) -> None:
    kept = make_person(session)
    gone = make_person(session, introduced_by_id=kept)
    child = make_person(session, introduced_by_id=gone)
    session.get_one(Person, kept).introduced_by_id = gone
    assert merged(session, kept, gone).introduced_by_id is None
    assert session.get_one(Person, child).introduced_by_id == kept


def test_terms_that_touch_are_one_and_others_stay(session: Session) -> None:
    kept, gone = make_person(session), make_person(session)
    body = make_organisation(session)
    make_position(session, kept, body, since=date(2010, 1, 1), until=date(2015, 1, 1))
    make_position(session, gone, body, since=date(2014, 1, 1), until=None, represents=False)
    make_position(session, gone, body, since=date(2000, 1, 1), until=date(2001, 1, 1))
    merged(session, kept, gone)
    spans = [(post.since, post.until) for post in all_of(session, Position, person_id=kept)]
    assert spans == [(date(2010, 1, 1), None), (date(2000, 1, 1), date(2001, 1, 1))]


def test_one_number_written_in_two_ways_is_one(session: Session) -> None:
    kept, gone = make_person(session), make_person(session)
    mobile = {"kind": ContactKind.MOBILE}
    make_contact_point(session, kept, value="090-1234-5678", label="携帯", **mobile)
    make_contact_point(session, gone, value="+81 90 1234 5678", label="私用", **mobile)
    merged(session, kept, gone)
    (point,) = all_of(session, ContactPoint)
    assert (point.value, point.label) == ("090-1234-5678", "携帯 / 私用")


def test_what_is_stricter_and_what_is_preferred_survives(session: Session) -> None:
    kept, gone = make_person(session), make_person(session)
    make_contact_point(session, kept, sensitivity=Sensitivity.OPEN)
    make_contact_point(session, gone, sensitivity=Sensitivity.ME_ONLY, preferred=True)
    merged(session, kept, gone)
    (point,) = all_of(session, ContactPoint)
    assert (point.sensitivity, point.preferred) == (Sensitivity.ME_ONLY, True)


def test_the_invitation_further_on_stays_with_the_answers_of_both(session: Session) -> None:
    kept, gone = make_person(session), make_person(session)
    programme = make_programme(session)
    ours = make_invitation(session, programme, kept, words="一", place=4)
    theirs = make_invitation(session, programme, gone, stage=Stage.ACCEPTED, words="二", place=2)
    add(
        session,
        Answer(
            invitation_id=theirs,
            from_stage=Stage.ASKED,
            to_stage=Stage.ACCEPTED,
            given_on=TODAY,
        ),
    )
    entry = make_interaction(session, gone, invitation_id=theirs)
    merged(session, kept, gone)
    (invitation,) = all_of(session, Invitation)
    assert (invitation.id, invitation.stage, invitation.place) == (ours, Stage.ACCEPTED, 2)
    assert invitation.words == "一\n二"
    assert [answer.invitation_id for answer in all_of(session, Answer)] == [ours]
    assert session.get_one(Interaction, entry).invitation_id == ours


def test_a_contact_with_both_names_the_person_once(session: Session) -> None:
    kept, gone, other = (make_person(session) for _ in range(3))
    make_interaction(session, kept, gone, other)
    make_interaction(session, gone)
    merged(session, kept, gone)
    present = [row.person_id for row in all_of(session, InteractionParticipant)]
    assert present == [kept, other, kept]


def test_a_tie_between_the_two_goes_and_its_note_stays(session: Session) -> None:
    kept, gone, other = (make_person(session) for _ in range(3))
    ends = {"kind": RelationshipKind.FRIEND}
    add(session, Relationship(**ends, first_person_id=gone, second_person_id=kept, note="同一?"))
    add(session, Relationship(**ends, first_person_id=kept, second_person_id=other, note="一"))
    add(session, Relationship(**ends, first_person_id=other, second_person_id=gone, note="二"))
    person = merged(session, kept, gone)
    (tie,) = all_of(session, Relationship)
    assert (tie.first_person_id, tie.second_person_id, tie.note) == (kept, other, "一\n二")
    assert person.notes == "同一?"


def test_a_refusal_survives_an_older_consent(session: Session) -> None:
    kept, gone = make_person(session), make_person(session)
    kind = {"kind": ConsentKind.NEWSLETTER}
    add(session, Consent(person_id=kept, given_on=date(2026, 1, 1), words="はい", **kind))
    add(session, Consent(person_id=gone, refused_on=date(2026, 5, 1), words="いいえ", **kind))
    merged(session, kept, gone)
    (consent,) = all_of(session, Consent)
    assert consent.refused_on == date(2026, 5, 1)
    assert consent.words == "はい\nいいえ"


@pytest.mark.parametrize(("choice", "content"), [(Choice.KEPT, b"ours"), (Choice.GONE, b"theirs")])
def test_the_chosen_photo_stays(session: Session, choice: Choice, content: bytes) -> None:
    kept, gone = make_person(session), make_person(session)
    add(session, Photo(person_id=kept, content=b"ours"))
    add(session, Photo(person_id=gone, content=b"theirs"))
    merged(session, kept, gone, choices={"photo": choice})
    assert [photo.content for photo in all_of(session, Photo, person_id=kept)] == [content]


def test_a_photo_that_is_not_wanted_goes(session: Session) -> None:
    kept, gone = make_person(session), make_person(session)
    add(session, Photo(person_id=gone, content=b"theirs"))
    merged(session, kept, gone, choices={"photo": Choice.KEPT})
    assert all_of(session, Photo) == []


def test_known_pairs_are_kept_in_order_and_between_the_two_forgotten(session: Session) -> None:
    kept, other, gone = (make_person(session) for _ in range(3))
    for first, second in ((kept, gone), (other, gone)):
        add(
            session,
            NotTheSame(first_person_id=first, second_person_id=second, noted_on=TODAY),
        )
    merged(session, kept, gone)
    (pair,) = all_of(session, NotTheSame)
    assert (pair.first_person_id, pair.second_person_id) == (kept, other)


def test_lists_say_what_is_on_both_sides_and_what_becomes_one(session: Session) -> None:
    ((kept, gone),) = make_pairs(session, 1, seed=1)
    merge = get_merge(session, kept, gone)
    lists = {str(pair.label): pair for pair in merge.lists}
    assert {"Entries of the timeline", "Memberships of circles", "Consents", "Tags"} <= set(lists)
    circles = lists["Memberships of circles"]
    assert (len(circles.kept), len(circles.gone), circles.together()) == (1, 1, 1)
    merged(session, kept, gone)
    assert len(all_of(session, CircleMember)) == circles.together()
    assert len(all_of(session, InteractionParticipant, person_id=kept)) == (
        lists["Entries of the timeline"].together()
    )


def test_nobody_is_merged_with_themselves_or_with_nobody(session: Session) -> None:
    person_id = make_person(session)
    with pytest.raises(Refused):
        get_merge(session, person_id, person_id)
    with pytest.raises(NotFound):
        merged(session, person_id, 99)


def test_organisations_are_merged_with_their_people_and_licences(session: Session) -> None:
    kept, gone = make_organisation(session), make_organisation(session, name="㈱みらい", notes="注")
    person = make_person(session)
    make_position(session, person, gone)
    make_position(session, person, kept)
    licence = {"licence_class": "一般監理事業", "number": "12"}
    add(session, Licence(organisation_id=kept, valid_to=date(2027, 1, 1), **licence))
    add(session, Licence(organisation_id=gone, valid_from=date(2022, 1, 1), **licence))
    assert get_organisation_merge(session, kept, gone).gone_name == "㈱みらい"
    merge_organisations(session, MergeDraft(kept_id=kept, gone_id=gone))
    assert len(all_of(session, Position)) == 1
    assert [one.valid_from for one in all_of(session, Licence)] == [date(2022, 1, 1)]
    (body,) = all_of(session, Organisation)
    assert (body.name, body.notes) == ("みらい協同組合", "注\n㈱みらい")


def test_a_merge_is_undone_and_done_again_exactly(book: Book) -> None:
    ((kept, gone),) = book.do(PREPARE, make_pairs, 1, seed=3).value
    before = dump(book.path)
    book.do(PREPARE, merge_people, MergeDraft(kept_id=kept, gone_id=gone))
    after = dump(book.path)
    book.undo()
    assert dump(book.path) == before
    book.redo()
    assert dump(book.path) == after
