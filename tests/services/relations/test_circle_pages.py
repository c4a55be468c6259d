"""What the page of a circle is told: skills of its members, who was there the last time."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Circle, CircleMember, Expertise, Skill
from organiser.services.people.person_values import PersonName
from organiser.services.relations.circle_pages import get_circle_page
from organiser.services.relations.circle_values import CircleSkill
from organiser.vocabulary import Stance
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person

YESTERDAY = TODAY - timedelta(days=1)


def a_learning_circle(session: Session) -> int:
    """One teaches nursing to another; a third has left, and knows it too."""
    circle = add(session, Circle(name="介護グループ"))
    teacher, learner, gone = (make_person(session, given_name=name) for name in "あいう")
    nursing = add(session, Skill(name="介護", reading="かいご"))
    law = add(session, Skill(name="法律", reading="ほうりつ"))
    for person, until in ((teacher, None), (learner, TODAY), (gone, YESTERDAY)):
        add(session, CircleMember(circle_id=circle, person_id=person, until=until))
    for person, skill, stance, valid_to in (
        (teacher, law, Stance.OFFERS, None),
        (teacher, nursing, Stance.OFFERS, None),
        (learner, nursing, Stance.LEARNING, None),
        (gone, nursing, Stance.OFFERS, None),
        (learner, law, Stance.OFFERS, YESTERDAY),
    ):
        row = Expertise(person_id=person, skill_id=skill, stance=stance, valid_to=valid_to)
        add(session, row)
    make_interaction(session, teacher, circle_id=circle, happened_on=TODAY)
    make_interaction(session, learner, gone, circle_id=circle, happened_on=TODAY)
    make_interaction(session, circle_id=circle, happened_on=TODAY)
    make_interaction(session, teacher, happened_on=TODAY)
    return circle


def test_skills_that_can_be_learnt_here_come_first(book: Book) -> None:
    circle = book.do(PREPARE, a_learning_circle).value
    nursing, law = book.read(get_circle_page, circle, today=TODAY).skills
    assert (nursing.name, law.name) == ("介護", "法律")
    told = {stance: [one.person_id for one in people] for stance, people in nursing.people.items()}
    assert told == {Stance.OFFERS: [1], Stance.LEARNING: [2]}
    assert list(law.people) == [Stance.OFFERS]
    assert len(law.people[Stance.OFFERS]) == 1


def test_the_last_who_were_named_are_known(book: Book) -> None:
    circle = book.do(PREPARE, a_learning_circle).value
    assert book.read(get_circle_page, circle, today=TODAY).last_present == (2, 3)


def test_the_last_to_leave_stands_first(book: Book) -> None:
    circle = book.do(PREPARE, a_learning_circle).value
    earlier = book.do(PREPARE, make_person).value
    row = CircleMember(circle_id=circle, person_id=earlier, until=TODAY - timedelta(days=400))
    book.do(PREPARE, add, row)
    former = book.read(get_circle_page, circle, today=TODAY).former
    assert [line.person_id for line in former] == [3, earlier]


@pytest.mark.parametrize(
    ("offers", "learning", "is_match"),
    [((1,), (2,), True), ((1,), (1,), False), ((1, 2), (1, 2), True), ((1,), (), False)],
)
def test_nobody_learns_from_themselves(
    offers: tuple[int, ...], learning: tuple[int, ...], is_match: bool
) -> None:
    def named(keys: tuple[int, ...]) -> list[PersonName]:
        return [PersonName(person_id=key, name=str(key)) for key in keys]

    people = {Stance.PASSES_ON: named(offers), Stance.LEARNING: named(learning)}
    assert CircleSkill(name="介護", people=people).is_match is is_match
