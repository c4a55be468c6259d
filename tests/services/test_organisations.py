from dataclasses import replace
from datetime import date, timedelta

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import HostVisit
from organiser.services import organisations
from organiser.services.organisation_drafts import (
    LicenceDraft,
    OrganisationDraft,
    VisitingWindowDraft,
    check_organisation,
)
from organiser.services.organisation_pages import get_organisation_page
from organiser.services.person_drafts import AddressDraft
from organiser.vocabulary import OrganisationKind, Sureness
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_day,
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
    licences=(LicenceDraft(licence_class="一般監理事業", valid_to=date(2027, 3, 31)),),
)


def add_full(book: Book) -> int:
    return book.do(PREPARE, organisations.add_organisation, FULL).value


def test_an_organisation_comes_back_as_entered(book: Book) -> None:
    found = book.read(organisations.get_draft, add_full(book))
    assert replace(found, addresses=(), windows=(), licences=()) == replace(
        FULL, addresses=(), windows=(), licences=()
    )
    assert [replace(row, row_id=None) for row in found.windows] == list(FULL.windows)
    assert [replace(row, row_id=None) for row in found.licences] == list(FULL.licences)


def test_changing_removes_rows_and_undo_brings_them_back(book: Book) -> None:
    key = add_full(book)
    before = book.read(organisations.get_draft, key)
    bare = replace(before, name="兵庫協同組合", addresses=(), windows=(), licences=())
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
    assert [(one.name, one.is_current) for one in page.people] == [
        ("林 美咲", True),
        ("高橋 美咲", False),
    ]


def test_the_page_tells_hours_licences_and_visits(book: Book) -> None:
    key = add_full(book)

    def host(session: object) -> None:
        stop = make_stop(session, make_day(session, make_tour(session)), organisation_id=key)
        add(session, HostVisit(stop_id=stop))

    book.do(PREPARE, host)
    page = book.read(get_organisation_page, key, today=TODAY)
    assert page.place == "兵庫県姫路市"
    assert page.reading_is_guessed
    assert [(window.weekday, window.opens) for window in page.windows] == [(2, 600)]
    assert [licence.licence_class for licence in page.licences] == ["一般監理事業"]
    assert [visit.tour for visit in page.host_visits] == ["実地見学ツアー 兵庫"]


def test_a_stranger_is_not_found(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(get_organisation_page, 5, today=TODAY)
