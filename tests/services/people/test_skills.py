"""The catalogue of skills: found by every name, each name once, two made one."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import ProgrammeCondition, Skill
from organiser.services import removing
from organiser.services.people import expertise, skills
from organiser.services.people.expertise import ExpertiseDraft
from organiser.services.people.skills import SkillDraft, search_skills
from organiser.vocabulary import ConditionKind, SkillKind, Stance, Verdict
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person, make_programme

DO = phrase("Skill")


@pytest.fixture
def nurse(book: Book) -> int:
    draft = SkillDraft(
        name="看護師", kind=SkillKind.QUALIFICATION, reading="かんごし", synonyms="ナース, RN"
    )
    return book.do(DO, skills.add_skill, draft).value


def give(book: Book, skill: str, **changes: object) -> int:
    """Note a skill with somebody new and return the entry's id."""

    def prepare(session: Session) -> int:
        person_id = make_person(session)
        draft = ExpertiseDraft(skill=skill, **changes)  # type: ignore[arg-type]
        return expertise.add_expertise(session, person_id, draft, today=TODAY)

    return book.do(PREPARE, prepare).value


def names(book: Book) -> list[str]:
    return [row.name for row in book.read(skills.list_skills)]


def test_the_catalogue_is_in_the_order_of_readings_and_counts(book: Book, nurse: int) -> None:
    book.do(DO, skills.add_skill, SkillDraft(name="介護", reading="かいご"))
    give(book, "看護師")
    give(book, "看護師", stance=Stance.LEARNING)
    rows = book.read(skills.list_skills)
    assert [row.name for row in rows] == ["介護", "看護師"]
    assert (rows[1].skill_id, rows[1].offers, rows[1].learning, rows[1].passes_on) == (
        nurse,
        1,
        1,
        0,
    )
    assert [row.is_used for row in rows] == [False, True]


@pytest.mark.parametrize("text", ["看護師", "ナース", "なーす", "ＲＮ", "カンゴシ"])
def test_a_skill_is_found_by_each_of_its_names(book: Book, nurse: int, text: str) -> None:
    found = book.read(skills.find_skill, text)
    assert found is not None
    assert found.skill_id == nurse


@pytest.mark.parametrize("text", ["", "看護", "准看護師"])
def test_other_names_are_other_skills(book: Book, nurse: int, text: str) -> None:
    del nurse
    assert book.read(skills.find_skill, text) is None


def test_what_begins_with_the_text_is_proposed_first(book: Book, nurse: int) -> None:
    del nurse
    for name in ("准看護師", "看護助手"):
        book.do(DO, skills.add_skill, SkillDraft(name=name))
    found = search_skills(book.read(skills.list_skills), "看護")
    assert [row.name for row in found][-1] == "准看護師"
    assert len(found) == 3


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (SkillDraft(name=" "), "name"),
        (SkillDraft(name="看護師"), "name"),
        (SkillDraft(name="ﾅｰｽ"), "name"),
        (SkillDraft(name="看護", synonyms="病棟, 看護師"), "synonyms"),
        (SkillDraft(name="看護", reading="か\nんご"), "reading"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    book: Book, nurse: int, draft: SkillDraft, field: str
) -> None:
    del nurse
    with pytest.raises(InvalidInput) as refused:
        book.do(DO, skills.add_skill, draft)
    assert refused.value.field == field


def test_a_skill_keeps_its_own_names_when_it_is_changed(book: Book, nurse: int) -> None:
    draft = SkillDraft(name="看護師(RN)", kind=SkillKind.CRAFT, synonyms="看護師, RN")
    book.do(DO, skills.change_skill, nurse, draft)
    assert book.read(skills.get_skill_draft, nurse) == draft


def test_a_used_skill_cannot_be_removed(book: Book, nurse: int) -> None:
    key = give(book, "看護師")
    with pytest.raises(Refused, match="noted with 1"):
        book.do(DO, removing.remove_skill, nurse)
    book.do(DO, expertise.remove_expertise, key)
    book.do(DO, removing.remove_skill, nurse)
    assert names(book) == []


def test_merging_moves_everybody_and_keeps_the_names(book: Book, nurse: int) -> None:
    other = book.do(DO, skills.add_skill, SkillDraft(name="看護", synonyms="病棟")).value
    give(book, "看護", level="◎")
    book.do(DO, skills.merge_skills, nurse, other)
    (row,) = book.read(skills.list_skills)
    assert (row.name, row.offers, row.synonyms) == ("看護師", 1, "ナース, RN, 看護, 病棟")
    book.undo()
    assert names(book) == ["看護師", "看護"]


def test_two_entries_of_one_person_become_one(book: Book, nurse: int) -> None:
    other = book.do(DO, skills.add_skill, SkillDraft(name="看護")).value

    def prepare(session: Session) -> None:
        person_id = make_person(session)
        for skill, level in (("看護師", "◎"), ("看護", "10年")):
            draft = ExpertiseDraft(skill=skill, level=level)
            expertise.add_expertise(session, person_id, draft, today=TODAY)

    book.do(PREPARE, prepare)
    book.do(DO, skills.merge_skills, nurse, other)
    (person,) = book.read(skills.list_skill_people, nurse)
    assert person.level == "◎ / 10年"


def test_merging_moves_what_programmes_ask_for(book: Book, nurse: int) -> None:
    other = book.do(DO, skills.add_skill, SkillDraft(name="看護")).value

    def ask_for(session: Session, skill_id: int, weight: Verdict, programme_id: int) -> None:
        condition = ProgrammeCondition(
            programme_id=programme_id, kind=ConditionKind.SKILL, skill_id=skill_id, weight=weight
        )
        session.add(condition)

    def prepare(session: Session) -> None:
        both, one = make_programme(session), make_programme(session)
        ask_for(session, nurse, Verdict.CAUTION, both)
        ask_for(session, other, Verdict.STOP, both)
        ask_for(session, other, Verdict.CAUTION, one)

    book.do(PREPARE, prepare)
    with pytest.raises(Refused, match="2 programmes ask for it"):
        book.do(DO, removing.remove_skill, other)
    book.do(DO, skills.merge_skills, nurse, other)
    weights = select(ProgrammeCondition.skill_id, ProgrammeCondition.weight)
    found = book.read(lambda session: session.execute(weights).all())
    assert sorted(found) == [(nurse, Verdict.CAUTION), (nurse, Verdict.STOP)]


def test_a_skill_is_not_merged_with_itself_or_with_nothing(book: Book, nurse: int) -> None:
    with pytest.raises(Refused):
        book.do(DO, skills.merge_skills, nurse, nurse)
    with pytest.raises(NotFound):
        book.do(DO, skills.merge_skills, nurse, 99)


def test_its_people_stand_by_stance_and_reading(book: Book, nurse: int) -> None:
    def prepare(session: Session) -> None:
        for family, reading, stance in (
            ("田村", "たむら", Stance.PASSES_ON),
            ("林", "はやし", Stance.OFFERS),
            ("阿部", "あべ", Stance.OFFERS),
        ):
            person_id = make_person(session, family_name=family, family_reading=reading)
            draft = ExpertiseDraft(skill="看護師", stance=stance)
            expertise.add_expertise(session, person_id, draft, today=TODAY)

    book.do(PREPARE, prepare)
    people = book.read(skills.list_skill_people, nurse)
    assert [person.name for person in people] == ["阿部 美咲", "林 美咲", "田村 美咲"]


@pytest.mark.parametrize(("name", "reading"), [("きもの", "きもの"), ("建設業", ""), ("", "")])
def test_a_reading_is_proposed_only_where_it_is_certain(name: str, reading: str) -> None:
    assert skills.propose_reading(name) == reading


def test_the_table_has_no_names_twice(book: Book, nurse: int) -> None:
    with pytest.raises(InvalidInput):
        book.do(DO, skills.change_skill, nurse, SkillDraft(name=""))
    assert book.read(lambda session: session.get_one(Skill, nurse).name) == "看護師"
