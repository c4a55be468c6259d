"""Papers that were given out: their numbers, who holds them, what stands on timelines."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import Base, Interaction, PaperHolder, PaperIssue, Stop, Tour
from organiser.papers.options import PaperOptions
from organiser.services.papers import issues
from organiser.services.papers.issue_values import HolderDraft, IssueDraft
from organiser.services.papers.passing import get_passed
from organiser.services.removing import remove_person, remove_stop
from organiser.vocabulary import Channel, InteractionKind, PaperKind
from tests.conftest import still_clock
from tests.factories import PREPARE, TODAY
from tests.services.merge_books import dump
from tests.services.papers.given_books import Given, draft_of, give, make_given, move

ITINERARY, HOST = PaperKind.ITINERARY, PaperKind.HOST_SHEET


@pytest.fixture
def given(session: Session) -> Given:
    return make_given(session)


def all_of(session: Session, mapped: type[Base]) -> list[Any]:
    return list(session.scalars(select(mapped).order_by(mapped.id)))


def revision(session: Session, given: Given) -> int:
    return session.get_one(Tour, given.group.tour_id).revision


def test_the_first_is_revision_1_and_only_a_change_counts_on(
    session: Session, given: Given
) -> None:
    numbers = []
    for minute in (600, 600, 640, 640, 600):
        move(session, given.group.visit, minute)
        give(session, ITINERARY, given.tour, given.group.people[0])
        numbers.append(revision(session, given))
    assert numbers == [1, 1, 2, 2, 3]
    listed = issues.list_issues(session, given.group.tour_id)
    assert [row.revision for row in listed] == numbers[::-1]


def test_one_state_of_the_plan_has_one_number(session: Session, given: Given) -> None:
    give(session, ITINERARY, given.tour, given.group.people[0])
    give(session, HOST, given.visit, given.host)
    move(session, given.group.visit, 640)
    give(session, ITINERARY, given.tour, given.group.people[0])
    give(session, HOST, given.visit, given.host)
    assert [row.revision for row in issues.list_issues(session, given.group.tour_id)] == [
        2,
        2,
        1,
        1,
    ]


def test_a_first_paper_after_a_change_says_that_the_plan_is_another(
    session: Session, given: Given
) -> None:
    give(session, HOST, given.visit, given.host)
    move(session, given.group.visit, 640)
    give(session, ITINERARY, given.tour, given.group.people[0])
    assert revision(session, given) == 2


def test_an_unchanged_paper_keeps_the_number_whatever_others_say(
    session: Session, given: Given
) -> None:
    hotel = given.group.second_hotel
    give(session, HOST, given.visit, given.host)
    give(session, ITINERARY, given.tour, given.group.people[0])
    session.get_one(Stop, hotel).name = "ホテル加古川"
    session.flush()
    give(session, HOST, given.visit, given.host)
    assert revision(session, given) == 1


def test_holders_are_kept_with_channel_and_day(session: Session, given: Given) -> None:
    draft = draft_of(session, HOST, given.visit, given.host, "案内係", channel=Channel.MAIL)
    issue_id = issues.issue_paper(session, HOST, given.visit, draft, today=TODAY)
    host, guide = issues.holders_of(session, issue_id)
    assert (host.person_id, host.name, host.channel) == (given.host, "三木 健", Channel.MAIL)
    assert (guide.person_id, guide.name, guide.given_on) == (None, "案内係", TODAY)
    last = issues.last_issue(session, HOST, given.visit)
    assert last is not None
    assert (last.issue_id, last.subject) == (issue_id, "播州機械工業")
    assert issues.last_issue(session, ITINERARY, given.tour) is None


@pytest.mark.parametrize(
    ("channel", "kind"),
    [
        (Channel.FACE_TO_FACE, InteractionKind.MET),
        (Channel.MAIL, InteractionKind.NOTE),
        (Channel.TELEPHONE, InteractionKind.NOTE),
        (None, InteractionKind.NOTE),
    ],
)
def test_each_timeline_gets_one_entry(
    session: Session, given: Given, channel: Channel | None, kind: InteractionKind
) -> None:
    draft = draft_of(session, HOST, given.visit, given.host, "案内係", channel=channel)
    issues.issue_paper(session, HOST, given.visit, draft, today=TODAY)
    (entry,) = all_of(session, Interaction)
    holder = all_of(session, PaperHolder)[0]
    assert (entry.id, entry.kind, entry.about) == (
        holder.interaction_id,
        kind,
        "実地見学ツアー 兵庫",
    )
    assert "第1版" in entry.text
    assert "播州機械工業" in entry.text


def test_somebody_chosen_twice_gets_it_once(session: Session, given: Given) -> None:
    give(session, ITINERARY, given.tour, given.host, given.host)
    assert len(all_of(session, PaperHolder)) == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"holders": ()}, "holders"),
        ({"holders": (HolderDraft(name=" "),)}, "holders"),
        ({"holders": (HolderDraft(name="運転\n手"),)}, "holders"),
        ({"given_on": TODAY + timedelta(days=1)}, "given_on"),
    ],
)
def test_what_cannot_be_is_refused(
    session: Session, given: Given, changes: dict[str, Any], field: str
) -> None:
    values = {"lines": {}, "holders": (HolderDraft(name="運転手"),), "given_on": TODAY} | changes
    with pytest.raises(InvalidInput) as refused:
        issues.issue_paper(session, HOST, given.visit, IssueDraft(**values), today=TODAY)
    assert refused.value.field == field


def test_nobody_gets_a_paper_who_is_not_in_the_book(session: Session, given: Given) -> None:
    with pytest.raises(NotFound):
        give(session, ITINERARY, given.tour, 999)


def test_what_changed_since_is_marked_in_either_language(session: Session, given: Given) -> None:
    give(session, ITINERARY, given.tour, given.host)
    move(session, given.group.visit, 640)
    passed = get_passed(session, ITINERARY, given.tour, today=TODAY)
    marks = issues.get_marks(session, ITINERARY, given.tour, passed)
    assert marks.passed.value.itinerary.revision == 2
    for language in ("ja", "en"):
        options = marks.marked(PaperOptions(language=language, printed_on=TODAY))
        assert f"stop:{given.group.visit}" in options.changed
        assert options.changed_since == 1


def test_a_revision_is_marked_alike_whoever_gets_it_later(session: Session, given: Given) -> None:
    first, second, third = given.group.people[:3]
    give(session, ITINERARY, given.tour, first, second, third)
    move(session, given.group.visit, 640)
    marked = []
    for person_id in (first, second, third):
        passed = get_passed(session, ITINERARY, given.tour, today=TODAY)
        marks = issues.get_marks(session, ITINERARY, given.tour, passed)
        marked.append((marks.revision, marks.since["ja"].revision, marks.since["ja"].keys))
        give(session, ITINERARY, given.tour, person_id)
    assert marked[0][2]
    assert marked == [(2, 1, marked[0][2])] * 3


def test_the_first_paper_has_no_marks(session: Session, given: Given) -> None:
    passed = get_passed(session, ITINERARY, given.tour, today=TODAY)
    marks = issues.get_marks(session, ITINERARY, given.tour, passed)
    options = PaperOptions(language="ja", printed_on=TODAY)
    assert marks.marked(options) == options
    assert not marks.since


def test_an_erased_person_takes_their_papers_along(session: Session, given: Given) -> None:
    give(session, ITINERARY, given.tour, given.host, given.group.people[0])
    remove_person(session, given.host)
    assert [row.person_id for row in all_of(session, PaperHolder)] == [given.group.people[0]]
    assert "三木" not in "".join(entry.text for entry in all_of(session, Interaction))


def test_a_stop_that_goes_leaves_the_issue_with_its_name(session: Session, given: Given) -> None:
    give(session, HOST, given.visit, given.host)
    remove_stop(session, given.group.visit)
    (issue,) = all_of(session, PaperIssue)
    assert (issue.stop_id, issue.subject) == (None, "播州機械工業")


def test_giving_out_is_one_step_and_survives_reopening(book: Book) -> None:
    given = book.do(PREPARE, make_given).value
    before = dump(book.path)
    draft = book.read(draft_of, ITINERARY, given.tour, *given.group.people, "運転手")
    book.do(PREPARE, issues.issue_paper, ITINERARY, given.tour, draft, today=TODAY)
    after = dump(book.path)
    book.close()
    again = Book(book.path, clock=still_clock)
    (listed,) = again.read(issues.list_issues, given.group.tour_id)
    assert len(listed.holders) == 6
    again.undo()
    assert dump(book.path) == before
    again.redo()
    assert dump(book.path) == after
    again.close()
