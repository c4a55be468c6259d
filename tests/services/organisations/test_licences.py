from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Licence
from organiser.services.organisations.licences import licence_state, list_due
from tests.factories import PREPARE, TODAY, add, make_organisation


def later(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "opens", "state"),
    [
        (None, None, None, "valid"),
        (None, None, later(-1), "valid"),
        (later(1), later(900), None, "not yet"),
        (None, later(61), None, "valid"),
        (None, later(60), None, "running out"),
        (None, later(200), TODAY, "running out"),
        (None, later(200), later(1), "valid"),
        (None, TODAY, None, "running out"),
        (None, later(-1), None, "ran out"),
    ],
)
def test_how_a_licence_stands(
    valid_from: date | None, valid_to: date | None, opens: date | None, state: str
) -> None:
    assert licence_state(valid_from, valid_to, opens, today=TODAY) == state


def hold(session: Session, *licences: tuple[str, date | None, date | None]) -> None:
    body = make_organisation(session)
    for name, valid_to, opens in licences:
        add(
            session,
            Licence(
                organisation_id=body,
                licence_class=name,
                valid_to=valid_to,
                renewal_opens_on=opens,
            ),
        )


def test_what_asks_for_something_comes_by_its_end(book: Book) -> None:
    book.do(
        PREPARE,
        hold,
        ("一般", later(120), later(-3)),
        ("特定", later(30), None),
        ("登録", later(-20), None),
        ("遠い", later(90), later(10)),
        ("忘れた", later(-90), None),
        ("無期限", None, None),
    )
    due = book.read(list_due, TODAY)
    assert [(row.licence_class, row.days_left, row.can_be_renewed) for row in due] == [
        ("登録", -20, False),
        ("特定", 30, False),
        ("一般", 120, True),
    ]
    assert due[0].organisation == "みらい協同組合"


@pytest.mark.parametrize(("following", "count"), [(later(900), 0), (None, 0), (later(20), 2)])
def test_a_licence_that_was_renewed_is_silent(
    book: Book, following: date | None, count: int
) -> None:
    name = "一般" if count == 0 else "特定"
    book.do(PREPARE, hold, ("一般", later(30), None), (name, following, None))
    assert len(book.read(list_due, TODAY)) == count
    glance = Glance(book.path)
    ends = glance.organisations(today=TODAY)[0].licence_ends
    glance.close()
    assert ends == (later(20) if count else None)
