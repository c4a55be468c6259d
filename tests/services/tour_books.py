"""A two-day tour in a real book, and the proof that an action can be taken back exactly."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.services.tours import stops, tours
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.services.tours.tours import TourDraft
from organiser.touring.plan import Window
from organiser.vocabulary import LegMode, Stage, StopKind
from organiser.wording import phrase
from tests.factories import make_organisation, make_person, make_position

FIRST_DAY = date(2026, 12, 3)
ACT = phrase("Do what is tested")
PREPARE = phrase("Prepare a test")


@dataclass(frozen=True)
class Hyogo:
    """The ids of the tour: on the first day gathering, visit, lunch and factory, then a hotel."""

    tour_id: int
    day_ids: tuple[int, int]
    gathering: int
    visit: int
    lunch: int
    factory: int
    hotel: int
    organisation_id: int
    person_id: int


def make_hyogo(session: Session) -> Hyogo:
    """Plan the tour; the factory is visited until ten minutes after its hours, 90 minutes long."""
    organisation_id = make_organisation(session)
    person_id = make_person(session)
    make_position(session, person_id, organisation_id)
    tour_id = tours.add_tour(
        session,
        TourDraft(name="実地見学ツアー 兵庫", group_size=5),
        days=tours.days_from(FIRST_DAY, 2),
    )
    first, second = (day.plan.day_id for day in _days(session, tour_id))
    stop_ids = [stops.add_stop(session, first, draft) for draft in _first_day(organisation_id)]
    host = HostDraft(person_id=person_id, stage=Stage.ACCEPTED, wishes="名刺を20枚")
    stops.change_stop(session, stop_ids[1], _visit(organisation_id, host))
    hotel = stops.add_stop(
        session, second, StopDraft(name="ホテル明石", kind=StopKind.LODGING, dwell_minutes=0)
    )
    return Hyogo(tour_id, (first, second), *stop_ids, hotel, organisation_id, person_id)


def _days(session: Session, tour_id: int) -> tuple[Any, ...]:
    from organiser.services.tours.itineraries import get_itinerary

    return get_itinerary(session, tour_id).timeline.days


def _visit(organisation_id: int, host: HostDraft) -> StopDraft:
    return StopDraft(
        name="みらい協同組合",
        dwell_minutes=90,
        organisation_id=organisation_id,
        purpose="入国後講習の見学",
        own_note="駐車は裏門",
        leg=LegDraft(typed_minutes=25, typed_distance_m=14_000),
        host=host,
    )


def _first_day(organisation_id: int) -> tuple[StopDraft, ...]:
    return (
        StopDraft(
            name="JR姫路駅 中央改札前", kind=StopKind.MEETING, dwell_minutes=15, fixed_start=540
        ),
        _visit(organisation_id, HostDraft()),
        StopDraft(
            name="レストラン播磨",
            kind=StopKind.MEAL,
            leg=LegDraft(typed_minutes=20, typed_distance_m=9_000),
        ),
        StopDraft(
            name="播州機械工業",
            dwell_minutes=90,
            windows=(Window(780, 870),),
            leg=LegDraft(mode=LegMode.CAR, typed_minutes=40),
            host=HostDraft(stage=Stage.ASKED),
        ),
    )


def prepared(book: Book) -> Hyogo:
    """Return the tour in this book."""
    return book.do(PREPARE, make_hyogo).value


def contents(book: Book) -> dict[str, list[Any]]:
    """Return every row of the tables a tour is in."""
    names = ("tour", "tour_day", "stop", "stop_window", "leg", "host_visit")
    with closing(sqlite3.connect(book.path)) as connection:
        return {
            name: connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            for name in names
        }


def assert_undone_exactly(book: Book, service: Any, *args: Any, **values: Any) -> None:
    """Run a service, and take it back and bring it again without a trace."""
    before = contents(book)
    book.do(ACT, service, *args, **values)
    after = contents(book)
    assert after != before
    book.undo()
    assert contents(book) == before
    book.redo()
    assert contents(book) == after
