from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.services.inviting.invitation_values import AskDraft
from organiser.services.sessions import thanks
from organiser.services.sessions.thanks_values import ThanksDraft
from organiser.services.tours import host_asks, host_details, hosts, stops, tours
from organiser.services.tours.host_details import has_same_gift
from organiser.services.tours.host_pages import HostPage, get_host_page
from organiser.services.tours.host_rules import USUAL_RULES, Rules, join_rules, split_rules
from organiser.services.tours.hosts_due import list_due_hosts
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import HostDraft, StopDraft
from organiser.services.tours.tours import TourDraft
from organiser.vocabulary import Channel, Stage
from organiser.wording import LANGUAGES
from tests.factories import PREPARE, TODAY, make_person, make_position
from tests.services.tour_books import ACT, FIRST_DAY, Hyogo, assert_undone_exactly, prepared

LONG_AGO = FIRST_DAY - timedelta(days=600)


@pytest.fixture
def tour(book: Book) -> Hyogo:
    return prepared(book)


def page_of(book: Book, stop_id: int, *, today: Any = TODAY) -> HostPage:
    return book.read(get_host_page, stop_id, today=today)


def note(book: Book, stop_id: int, **changes: Any) -> None:
    book.do(ACT, host_details.change_details, stop_id, changes, today=TODAY)


def visit_before(book: Book, tour: Hyogo, gift: str, *, stage: Stage = Stage.ACCEPTED) -> None:
    """Let a tour have come to the same organisation long ago, with a gift, or wanted to."""

    def prepare(session: Any) -> None:
        draft = TourDraft(name="前の見学")
        earlier = tours.add_tour(session, draft, days=(LONG_AGO,))
        (day,) = get_itinerary(session, earlier).timeline.days
        host = HostDraft(person_id=tour.person_id, stage=stage)
        stop = StopDraft(name="本部", organisation_id=tour.organisation_id, host=host)
        stop_id = stops.add_stop(session, day.plan.day_id, stop)
        host_details.change_details(session, stop_id, {"gift": gift}, today=TODAY)

    book.do(PREPARE, prepare)


def test_the_representative_comes_first(book: Book, tour: Hyogo) -> None:
    def add_others(session: Any) -> None:
        for name, changes in (("理事", {}), ("前任", {"until": FIRST_DAY - timedelta(days=9)})):
            key = make_person(session, family_name=name)
            values = {"title": name, "represents": False, **changes}
            make_position(session, key, tour.organisation_id, **values)

    book.do(PREPARE, add_others)
    page = page_of(book, tour.visit)
    assert [one.title for one in page.people] == ["代表理事", "理事"]
    assert page.title == "代表理事"


def test_a_gift_for_a_visit_that_was_refused_was_never_given(book: Book, tour: Hyogo) -> None:
    visit_before(book, tour, "神戸プリン", stage=Stage.DECLINED)
    note(book, tour.visit, gift="神戸プリン")
    assert page_of(book, tour.visit).same_gift is None


def test_the_same_gift_is_found_again(book: Book, tour: Hyogo) -> None:
    visit_before(book, tour, "神戸プリン")
    note(book, tour.visit, gift="だし昆布")
    page = page_of(book, tour.visit)
    assert [(one.tour, one.gift) for one in page.earlier] == [("前の見学", "神戸プリン")]
    assert page.same_gift is None
    note(book, tour.visit, gift="神戸プリン、だし昆布")
    same = page_of(book, tour.visit).same_gift
    assert same is not None
    assert same.held_on == LONG_AGO


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("神戸プリン", "神戸プリン", True),
        ("ワイン・神戸プリン", "神戸プリン\nハンカチ", True),
        ("Wine", "wine", True),
        ("ﾌﾟﾘﾝ", "プリン", True),
        ("", "", False),
        ("昆布", "プリン", False),
    ],
)
def test_gifts_are_compared_thing_by_thing(one: str, other: str, *, same: bool) -> None:
    assert has_same_gift(one, other) is same


def test_what_is_noted_comes_back_and_is_undone(book: Book, tour: Hyogo) -> None:
    changes = {"shows": "寮と食堂", "largest_group": 20, "lead_days": 14, "requested_on": TODAY}
    service = host_details.change_details
    assert_undone_exactly(book, service, tour.visit, changes, today=TODAY)
    kept = book.read(hosts.find_host, tour.visit)
    assert (kept.shows, kept.largest_group, kept.wishes) == ("寮と食堂", 20, "名刺を20枚")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("largest_group", 0),
        ("lead_days", 366),
        ("requested_on", TODAY + timedelta(days=1)),
        ("gift", "\x07"),
        ("rules", "\x07"),
    ],
)
def test_what_cannot_be_noted_names_its_field(
    book: Book, tour: Hyogo, field: str, value: Any
) -> None:
    with pytest.raises(InvalidInput) as caught:
        note(book, tour.visit, **{field: value})
    assert caught.value.field == field


def test_numbers_and_lead_time_are_looked_at(book: Book, tour: Hyogo) -> None:
    note(book, tour.visit, largest_group=4, lead_days=14)
    page = page_of(book, tour.visit)
    assert page.group_size == 5
    assert page.is_group_too_large
    assert page.request_by == FIRST_DAY - timedelta(days=14)
    note(book, tour.visit, largest_group=5, lead_days=None)
    page = page_of(book, tour.visit)
    assert not page.is_group_too_large
    assert page.request_by is None


def test_thanks_are_due_three_days_after(book: Book, tour: Hyogo) -> None:
    assert page_of(book, tour.visit).owed is None
    after = FIRST_DAY + timedelta(days=1)
    owed = page_of(book, tour.visit, today=after).owed
    assert owed is not None
    assert owed.due_on == FIRST_DAY + timedelta(days=3)
    draft = ThanksDraft(channel=Channel.LETTER, words="ありがとうございました。")
    book.do(ACT, thanks.give, owed.key, draft, today=after)
    page = page_of(book, tour.visit, today=after)
    assert (page.owed, page.thanked_on) == (None, after)


def test_a_stop_without_anybody_has_a_page(book: Book, tour: Hyogo) -> None:
    page = page_of(book, tour.gathering)
    assert (page.people, page.earlier, page.steps, page.next_person) == ((), (), (), None)


def test_the_nearest_hosts_come_up(book: Book, tour: Hyogo) -> None:
    early = FIRST_DAY - timedelta(days=40)
    assert [one.stop for one in book.read(list_due_hosts, early)] == ["播州機械工業"]

    def forget(session: Any) -> None:
        hosts.load_host(session, tour.factory).stage = Stage.CANDIDATE

    book.do(PREPARE, forget)
    assert book.read(list_due_hosts, early) == ()
    (due,) = book.read(list_due_hosts, TODAY)
    assert (due.stop_id, due.stage) == (tour.factory, Stage.CANDIDATE)
    note(book, tour.factory, lead_days=60)
    assert len(book.read(list_due_hosts, early)) == 1
    assert book.read(list_due_hosts, FIRST_DAY + timedelta(days=1)) == ()


def test_who_refused_comes_up_until_somebody_else_is_asked(book: Book, tour: Hyogo) -> None:
    def refuse(session: Any) -> None:
        hosts.load_host(session, tour.visit).stage = Stage.DECLINED

    book.do(PREPARE, refuse)
    early = FIRST_DAY - timedelta(days=40)
    found = book.read(list_due_hosts, early)
    assert [(one.stop_id, one.stage) for one in found] == [
        (tour.visit, Stage.DECLINED),
        (tour.factory, Stage.ASKED),
    ]
    assert found[0].is_refused


def test_the_most_overdue_answer_comes_first(book: Book, tour: Hyogo) -> None:
    def prepare(session: Any) -> None:
        hosts.load_host(session, tour.factory).stage = Stage.CANDIDATE
        host = hosts.load_host(session, tour.visit)
        host.stage = Stage.CANDIDATE
        long_ago = TODAY - timedelta(days=40)
        draft = AskDraft(channel=Channel.MAIL)
        host_asks.ask(session, tour.visit, draft, today=long_ago)

    book.do(PREPARE, prepare)
    found = book.read(list_due_hosts, TODAY)
    assert [one.name[:2] for one in found] == ["高橋", "播州"]


@given(
    ticked=st.frozensets(st.integers(0, len(USUAL_RULES) - 1)),
    other=st.text(st.characters(categories=["L", "N"]), max_size=20),
    language=st.sampled_from(LANGUAGES),
)
def test_rules_come_back_from_their_text(ticked: frozenset[int], other: str, language: str) -> None:
    rules = Rules(ticked=ticked, other=other)
    assert split_rules(join_rules(rules, language=language)) == rules
