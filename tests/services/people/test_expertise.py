"""What a person can do: noted once in each way, new skills on the way, what runs out."""

from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.people import expertise, skills
from organiser.services.people.expertise import ExpertiseDraft
from organiser.services.people.skills import SkillDraft
from organiser.vocabulary import SkillKind, Stance
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person

DO = phrase("Expertise")
DAY = timedelta(days=1)


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


def note(book: Book, person_id: int, **changes: Any) -> int:
    draft = ExpertiseDraft(**({"skill": "看護師"} | changes))
    return book.do(DO, expertise.add_expertise, person_id, draft, today=TODAY).value


def test_a_skill_that_is_new_comes_into_the_catalogue(book: Book, person_id: int) -> None:
    note(book, person_id, kind=SkillKind.QUALIFICATION, reading="かんごし")
    (row,) = book.read(skills.list_skills)
    assert (row.name, row.kind, row.reading) == ("看護師", SkillKind.QUALIFICATION, "かんごし")


def test_a_synonym_stands_for_its_skill(book: Book, person_id: int) -> None:
    book.do(DO, skills.add_skill, SkillDraft(name="看護師", synonyms="ナース"))
    note(book, person_id, skill="ナース", kind=SkillKind.CRAFT)
    (line,) = book.read(expertise.list_expertise, person_id)
    assert (line.skill, line.kind) == ("看護師", SkillKind.FIELD)


def test_each_stance_is_noted_once(book: Book, person_id: int) -> None:
    note(book, person_id)
    learning = note(book, person_id, stance=Stance.LEARNING)
    with pytest.raises(InvalidInput, match="看護師: Offers") as refused:
        note(book, person_id)
    assert refused.value.field == "skill"
    draft = ExpertiseDraft(skill="看護師", stance=Stance.OFFERS)
    with pytest.raises(InvalidInput):
        book.do(DO, expertise.change_expertise, learning, draft, today=TODAY)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"skill": " "}, "skill"),
        ({"level": "a\nb"}, "level"),
        ({"origin": "\x00"}, "origin"),
        ({"reading": "\n"}, "reading"),
        ({"as_of": TODAY + DAY}, "as_of"),
        ({"since": TODAY, "valid_to": TODAY - DAY}, "valid_to"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    book: Book, person_id: int, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        note(book, person_id, **changes)
    assert refused.value.field == field


def test_an_entry_is_changed_and_removed(book: Book, person_id: int) -> None:
    key = note(book, person_id, as_of=TODAY - 400 * DAY)
    draft = ExpertiseDraft(
        skill="介護", level="◎", since=TODAY - DAY, valid_to=TODAY, origin="本人"
    )
    book.do(DO, expertise.change_expertise, key, draft, today=TODAY)
    assert book.read(expertise.get_expertise_draft, key) == draft
    book.do(DO, expertise.remove_expertise, key)
    assert book.read(expertise.list_expertise, person_id) == ()
    with pytest.raises(NotFound):
        book.read(expertise.get_expertise_draft, key)


def test_lines_stand_in_the_order_of_the_stances(book: Book, person_id: int) -> None:
    for skill, stance in (("溶接", Stance.PASSES_ON), ("介護", Stance.OFFERS)):
        note(book, person_id, skill=skill, stance=stance)
    lines = book.read(expertise.list_expertise, person_id)
    assert [line.skill for line in lines] == ["介護", "溶接"]


def test_what_runs_out_is_told_the_most_urgent_first(book: Book, person_id: int) -> None:
    for skill, days in (("a", 91), ("b", 90), ("c", 0), ("d", -500)):
        note(book, person_id, skill=skill, valid_to=TODAY + days * DAY)
    note(book, person_id, skill="e", valid_to=TODAY, stance=Stance.LEARNING)
    note(book, person_id, skill="f")
    found = book.read(expertise.list_running_out, today=TODAY)
    assert [(due.skill, due.days_left) for due in found] == [("d", -500), ("c", 0), ("b", 90)]
    assert found[0].name == "高橋 美咲"


def test_a_skill_noted_in_two_ways_counts_by_the_later_day(book: Book, person_id: int) -> None:
    note(book, person_id, valid_to=TODAY - DAY)
    later = note(book, person_id, valid_to=TODAY + DAY, stance=Stance.PASSES_ON)
    (due,) = book.read(expertise.list_running_out, today=TODAY)
    assert (due.expertise_id, due.days_left) == (later, 1)
    draft = ExpertiseDraft(skill="看護師", stance=Stance.PASSES_ON, valid_to=TODAY - DAY)
    book.do(DO, expertise.change_expertise, later, draft, today=TODAY)
    (due,) = book.read(expertise.list_running_out, today=TODAY)
    assert due.days_left == -1


def test_what_is_only_learned_prolongs_nothing(book: Book, person_id: int) -> None:
    note(book, person_id, valid_to=TODAY + DAY)
    note(book, person_id, valid_to=TODAY + 300 * DAY, stance=Stance.LEARNING)
    (due,) = book.read(expertise.list_running_out, today=TODAY)
    assert due.days_left == 1


def test_it_is_found_at_once_and_gone_after_undo(book: Book, person_id: int) -> None:
    note(book, person_id)
    book.undo()
    assert book.read(expertise.list_expertise, person_id) == ()
    assert book.read(skills.list_skills) == ()
