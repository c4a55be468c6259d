from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import HostVisit
from organiser.services.organisations import organisations
from organiser.services.organisations.organisation_drafts import (
    ClosedDayDraft,
    FormerKindDraft,
    LicenceDraft,
    OrganisationDraft,
    VisitingWindowDraft,
    check_organisation,
)
from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.services.organisations.organisation_values import ClosedLine, is_closed
from organiser.services.people.person_drafts import AddressDraft
from organiser.vocabulary import InteractionKind, OrganisationKind, Sureness
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_day,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
    make_stop,
    make_tour,
)
from tests.services.problems import problem_of

FULL = OrganisationDraft(
    name="ひょうご協同組合",
    kind=OrganisationKind.SUPERVISING,
    reading="ひょうごきょうどうくみあい",
    reading_sureness=Sureness.GUESSED,
    branch="姫路支部",
    addresses=(AddressDraft(prefecture="兵庫県", municipality="姫路市", rest="本町68"),),
    windows=(VisitingWindowDraft(weekday=2, opens=600, closes=720),),
    closed_days=(ClosedDayDraft(first_day=date(2026, 12, 29), last_day=date(2027, 1, 3)),),
    licences=(LicenceDraft(licence_class="一般監理事業", valid_to=date(2027, 3, 31)),),
)
ROWS = ("addresses", "windows", "closed_days", "licences")
BARE: dict[str, Any] = dict.fromkeys(ROWS, ())


def add_full(book: Book) -> int:
    return book.do(PREPARE, organisations.add_organisation, FULL).value


def test_an_organisation_comes_back_as_entered(book: Book) -> None:
    found = book.read(organisations.get_draft, add_full(book))
    assert replace(found, **BARE) == replace(FULL, **BARE)
    for rows in ROWS:
        kept = [replace(row, row_id=None) for row in getattr(found, rows)]
        assert kept == list(getattr(FULL, rows))


def test_changing_removes_rows_and_undo_brings_them_back(book: Book) -> None:
    key = add_full(book)
    before = book.read(organisations.get_draft, key)
    bare = replace(before, name="兵庫協同組合", **BARE)
    book.do(PREPARE, organisations.change_organisation, key, bare)
    assert book.read(organisations.get_draft, key) == bare
    book.undo()
    assert book.read(organisations.get_draft, key) == before


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"telephone": "079\n000"}, "telephone"),
        ({"windows": (VisitingWindowDraft(opens=700, closes=700),)}, "windows.0.closes"),
        ({"licences": (LicenceDraft(),)}, "licences.0.licence_class"),
        ({"closed_days": (ClosedDayDraft(reason="お盆"),)}, "closed_days.0.first_day"),
        (
            {"closed_days": (ClosedDayDraft(first_day=TODAY, last_day=date(2026, 1, 1)),)},
            "closed_days.0.last_day",
        ),
        ({"former_kinds": (FormerKindDraft(note="a\x07"),)}, "former_kinds.0.note"),
        (
            {
                "licences": (
                    LicenceDraft(
                        licence_class="特定", valid_to=TODAY, renewal_opens_on=date(2027, 1, 1)
                    ),
                )
            },
            "licences.0.renewal_opens_on",
        ),
        (
            {
                "licences": (
                    LicenceDraft(licence_class="特定", valid_from=TODAY, valid_to=date(2020, 1, 1)),
                )
            },
            "licences.0.valid_to",
        ),
    ],
)
def test_what_cannot_be_kept_is_refused(book: Book, changes: dict[str, object], field: str) -> None:
    bad = replace(FULL, **changes)
    problem = problem_of(check_organisation, bad)
    assert problem is not None
    assert problem.field == field
    with pytest.raises(InvalidInput):
        book.do(PREPARE, organisations.add_organisation, bad)
    assert problem_of(check_organisation, FULL) is None


def test_the_page_tells_people_now_before_those_of_before(book: Book) -> None:
    def prepare(session: object) -> int:
        body = make_organisation(session)
        before, now = make_person(session), make_person(session, family_name="林")
        make_position(session, before, body, until=TODAY - timedelta(days=1))
        make_position(session, now, body, represents=False, title="専務")
        return body

    page = book.read(get_organisation_page, book.do(PREPARE, prepare).value, today=TODAY)
    assert [(one.name, one.state) for one in page.people] == [
        ("林 美咲", "now"),
        ("高橋 美咲", "before"),
    ]


def test_the_page_tells_hours_licences_and_visits(book: Book) -> None:
    key = add_full(book)

    def host(session: object) -> None:
        stop = make_stop(session, make_day(session, make_tour(session)), organisation_id=key)
        add(session, HostVisit(stop_id=stop, person_id=make_person(session)))

    book.do(PREPARE, host)
    page = book.read(get_organisation_page, key, today=TODAY)
    assert page.place == "兵庫県姫路市"
    assert page.reading_is_guessed
    assert [(window.weekday, window.opens) for window in page.windows] == [(2, 600)]
    assert [licence.licence_class for licence in page.licences] == ["一般監理事業"]
    (visit,) = page.host_visits
    assert (visit.tour, visit.host) == ("実地見学ツアー 兵庫", "高橋 美咲")


def test_a_stranger_is_not_found(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(get_organisation_page, 5, today=TODAY)


def test_a_closed_day_without_a_last_is_one_day(book: Book) -> None:
    draft = replace(FULL, closed_days=(ClosedDayDraft(first_day=TODAY, reason="棚卸し"),))
    key = book.do(PREPARE, organisations.add_organisation, draft).value
    (closed,) = book.read(get_organisation_page, key, today=TODAY).closed_days
    assert (closed.first_day, closed.last_day, closed.reason) == (TODAY, TODAY, "棚卸し")


@pytest.mark.parametrize(
    ("first", "last", "every_year", "day", "expected"),
    [
        (date(2026, 12, 29), date(2027, 1, 3), True, date(2030, 1, 1), True),
        (date(2026, 12, 29), date(2027, 1, 3), True, date(2030, 12, 30), True),
        (date(2026, 12, 29), date(2027, 1, 3), True, date(2030, 1, 4), False),
        (date(2026, 12, 29), date(2027, 1, 3), False, date(2030, 1, 1), False),
        (date(2026, 12, 29), date(2027, 1, 3), False, date(2027, 1, 3), True),
        (date(2026, 8, 13), date(2026, 8, 15), True, date(2027, 8, 14), True),
        (date(2026, 8, 13), date(2026, 8, 15), True, date(2027, 8, 16), False),
        (date(2026, 1, 1), date(2027, 1, 1), True, date(2030, 6, 1), True),
    ],
)
def test_when_an_organisation_is_closed(
    first: date, last: date, every_year: bool, day: date, expected: bool
) -> None:
    line = ClosedLine(first_day=first, last_day=last, every_year=every_year, reason="")
    assert is_closed(line, day) is expected


def test_the_page_tells_who_visited_and_who_came_through(book: Book) -> None:
    def prepare(session: object) -> int:
        body = make_organisation(session)
        member = make_person(session)
        friend = make_person(session, family_name="林", introduced_by_id=member)
        make_position(session, member, body, until=date(2020, 3, 31))
        make_interaction(session, member, friend, organisation_id=body)
        make_interaction(session, friend, organisation_id=body, kind=InteractionKind.CALL)
        return body

    page = book.read(get_organisation_page, book.do(PREPARE, prepare).value, today=TODAY)
    (visit,) = page.visits
    assert [person.name for person in visit.people] == ["高橋 美咲", "林 美咲"]
    assert page.came_through == 1


def test_a_tour_on_a_closed_day_is_told(book: Book) -> None:
    key = add_full(book)

    def host(session: object) -> None:
        day = make_day(session, make_tour(session), held_on=date(2026, 12, 30))
        add(session, HostVisit(stop_id=make_stop(session, day, organisation_id=key)))

    book.do(PREPARE, host)
    (visit,) = book.read(get_organisation_page, key, today=TODAY).host_visits
    assert visit.is_closed


@pytest.mark.parametrize(
    "name", ["組" * 5000, "مؤسسة التعاون", "🏢 Koperasi 協同組合", "\u200fRTL", "𠮷田屋"]
)
def test_a_name_of_any_script_and_length_is_kept(book: Book, name: str) -> None:
    draft = replace(FULL, name=name, telephone="内線3(受付)へ")
    key = book.do(PREPARE, organisations.add_organisation, draft).value
    found = book.read(organisations.get_draft, key)
    assert (found.name, found.telephone) == (name, "内線3(受付)へ")
