from datetime import date

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import ClosedDay, VisitingWindow
from organiser.services.tours.receiving_hours import list_hours
from organiser.touring.plan import DayHours, Window
from tests.factories import add, make_organisation
from tests.services.tour_books import ACT

THURSDAY, FRIDAY = date(2026, 12, 3), date(2026, 12, 4)
NEW_YEAR = {"first_day": date(2020, 12, 29), "last_day": date(2021, 1, 3), "every_year": True}


def hours_of(book: Book, *rows: object, days: tuple[date, ...]) -> tuple[DayHours, ...]:
    """Keep an organisation with these hours and closed days, and read it for the days."""

    def keep(session: Session) -> int:
        body = make_organisation(session)
        for row in rows:
            row.organisation_id = body  # type: ignore[attr-defined]
            add(session, row)  # type: ignore[arg-type]
        return body

    body = book.do(ACT, keep).value
    return book.read(list_hours, [body], days)[body]


def window(weekday: int, opens: int, closes: int) -> VisitingWindow:
    return VisitingWindow(organisation_id=0, weekday=weekday, opens=opens, closes=closes)


def test_a_weekday_has_its_windows_in_order_and_one_without_is_closed(book: Book) -> None:
    thursday, friday = hours_of(
        book, window(3, 780, 1020), window(3, 540, 690), days=(THURSDAY, FRIDAY)
    )
    assert thursday == DayHours(THURSDAY, (Window(540, 690), Window(780, 1020)))
    assert friday.windows == ()
    assert friday.closed_by is not None
    assert friday.closed_by.in_language("ja") == "金曜定休"


def test_who_said_nothing_is_neither_open_nor_closed(book: Book) -> None:
    assert hours_of(book, days=(THURSDAY,)) == (DayHours(THURSDAY),)


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        (date(2026, 12, 28), False),
        (date(2026, 12, 29), True),
        (date(2027, 1, 3), True),
        (date(2027, 1, 4), False),
    ],
)
def test_what_is_closed_every_year_is_closed_over_the_new_year(
    book: Book, day: date, closed: bool
) -> None:
    row = ClosedDay(organisation_id=0, reason="年末年始", **NEW_YEAR)
    (hours,) = hours_of(book, row, days=(day,))
    assert (hours.closed_by is not None) is closed
    if hours.closed_by is not None:
        assert str(hours.closed_by) == "年末年始"


def test_a_closed_day_goes_before_the_hours_of_its_weekday(book: Book) -> None:
    row = ClosedDay(organisation_id=0, first_day=THURSDAY, last_day=THURSDAY)
    (hours,) = hours_of(book, window(3, 540, 690), row, days=(THURSDAY,))
    assert (hours.windows, str(hours.closed_by)) == ((), "closing day")
