"""A day of a tour to be followed: fixed and optional stops, hosts with numbers, four people."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import TourDay
from organiser.services.settings import Settings, change_settings
from organiser.services.tours import participants, stops, tours
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.services.tours.tours import TourDraft
from organiser.touring.plan import Window
from organiser.vocabulary import ContactKind, LegMode, Stage, StopKind
from tests.factories import make_contact_point, make_organisation, make_person, make_position
from tests.services.tour_books import FIRST_DAY, PREPARE

NAMES = (("石田", "健一"), ("小林", "彩"), ("渡辺", "誠"), ("中村", "直子"))


@dataclass(frozen=True)
class LiveDay:
    """The ids of the day: 9:00 station, 9:40 visit, museum if there is time, 13:00 factory."""

    tour_id: int
    day_id: int
    station: int
    visit: int
    museum: int
    lunch: int
    factory: int
    hotel: int
    people: tuple[int, ...]
    host_id: int


def at(clock: str, *, later_days: int = 0) -> datetime:
    """Return a time of the day in Japan."""
    hours, minutes = (int(part) for part in clock.split(":"))
    midnight = datetime(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day, tzinfo=UTC)
    return midnight + timedelta(days=later_days, hours=hours - 9, minutes=minutes)


def make_live_day(session: Session) -> LiveDay:
    """Plan the day; the museum may be left out, the factory expects the group at a fixed time."""
    change_settings(session, Settings(organiser_name="本田 結衣"))
    first, second = make_organisation(session), make_organisation(session, name="播州機械工業")
    host = make_person(session)
    make_position(session, host, first)
    make_contact_point(session, host, kind=ContactKind.MOBILE, value="090-1234-5678")
    other = make_person(session, family_name="森", given_name="大輔")
    make_position(session, other, second, title="工場長")
    draft = TourDraft(name="実地見学ツアー 兵庫", arrival_buffer_minutes=5)
    tour_id = tours.add_tour(session, draft, days=(FIRST_DAY,))
    (day_id,) = session.scalars(select(TourDay.id).where(TourDay.tour_id == tour_id))
    keys = [stops.add_stop(session, day_id, one) for one in _stops(first, second, host, other)]
    people = [make_person(session, family_name=one, given_name=two) for one, two in NAMES]
    participants.add_participants(session, tour_id, people)
    return LiveDay(tour_id, day_id, *keys, people=tuple(people), host_id=host)


def prepared_day(book: Book) -> LiveDay:
    """Return the day in this book."""
    return book.do(PREPARE, make_live_day).value


def _stops(first: int, second: int, host: int, other: int) -> tuple[StopDraft, ...]:
    walk = LegDraft(mode=LegMode.WALK, typed_minutes=10)
    station = StopDraft(
        name="JR姫路駅 中央改札前", kind=StopKind.MEETING, dwell_minutes=15, fixed_start=540
    )
    museum = StopDraft(name="姫路城 資料館", dwell_minutes=30, is_optional=True, leg=walk)
    lunch = StopDraft(
        name="レストラン播磨",
        kind=StopKind.MEAL,
        dwell_minutes=50,
        least_dwell_minutes=40,
        leg=walk,
    )
    hotel = StopDraft(
        name="ホテル明石",
        kind=StopKind.LODGING,
        dwell_minutes=0,
        windows=(Window(900, 1380),),
        leg=LegDraft(typed_minutes=45),
    )
    visit, factory = _visits(first, second, host, other)
    return station, visit, museum, lunch, factory, hotel


def _visits(first: int, second: int, host: int, other: int) -> tuple[StopDraft, StopDraft]:
    visit = StopDraft(
        name="みらい協同組合",
        dwell_minutes=75,
        organisation_id=first,
        leg=LegDraft(typed_minutes=20),
        host=HostDraft(person_id=host, stage=Stage.ACCEPTED),
    )
    factory = StopDraft(
        name="播州機械工業",
        dwell_minutes=90,
        fixed_start=780,
        organisation_id=second,
        leg=LegDraft(typed_minutes=10),
        host=HostDraft(person_id=other, stage=Stage.ACCEPTED),
    )
    return visit, factory
