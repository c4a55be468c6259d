"""Papers ask the book as often for many people and stops as for few."""

from collections.abc import Callable

from sqlalchemy import event
from sqlalchemy.orm import Session

from organiser.services.papers.giving_each import GivenDraft, give_to_each
from organiser.services.papers.subjects import list_subjects
from organiser.services.papers.tour_materials import gather_tour
from organiser.services.tours import participants
from organiser.vocabulary import PaperKind, StopKind
from tests.factories import TODAY, make_day, make_person, make_stop
from tests.services.group_books import FIRST_DAY, make_group
from tests.services.papers.given_books import Given, make_given

PAGE = PaperKind.PERSONAL_PAGE


def queries(session: Session, work: Callable[[], object]) -> int:
    counted: list[object] = []
    connection = session.connection()

    def count(*arguments: object) -> None:
        counted.append(arguments)

    event.listen(connection, "before_cursor_execute", count)
    work()
    event.remove(connection, "before_cursor_execute", count)
    return len(counted)


def test_a_larger_tour_is_gathered_by_as_many_queries(session: Session) -> None:
    group = make_group(session, people=2)
    few = queries(session, lambda: gather_tour(session, group.tour_id))
    others = [make_person(session, family_name=f"参加者{place}") for place in range(9)]
    participants.add_participants(session, group.tour_id, others)
    day = make_day(session, group.tour_id, held_on=FIRST_DAY.replace(day=6))
    for place in range(1, 6):
        make_stop(session, day, place=place, kind=StopKind.VISIT, name=f"見学 {place}")
    assert queries(session, lambda: gather_tour(session, group.tour_id)) == few < 60


def test_papers_given_to_each_read_their_tour_once(session: Session) -> None:
    def needed(given: Given, count: int) -> int:
        subjects = [one for one, _ in list_subjects(session, PAGE, given.tour, today=TODAY)]
        draft = GivenDraft(given_on=TODAY)
        return queries(
            session, lambda: give_to_each(session, PAGE, subjects[:count], draft, today=TODAY)
        )

    one = needed(make_given(session), 1)
    assert needed(make_given(session), 5) - one < 4 * 20
