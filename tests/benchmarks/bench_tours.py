"""Compute and read a tour of five days with eight stops each, and try estimates of travel times.

    python -m tests.benchmarks.bench_tours [--days N] [--stops N] [--earlier N] [--rounds N]

Works on an invented book in which `--earlier` tours have taken place. Prints p50 and p95 in
milliseconds, by the clock and of this process alone. The timeline's floor is one great circle and
one frozen value for each stop and way; that of reading is fetching the tour's rows by plain
sqlite3. At last the published travel times with their estimates and the mean error.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import event
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import HostVisit, Leg, Organisation, Stop, StopWindow, Tour, TourDay
from organiser.models import VisitingWindow as Hours
from organiser.services.tours.itineraries import get_itinerary
from organiser.touring.itinerary import TimedLeg, TimedStop
from organiser.touring.plan import PlannedStop, PlannedTour
from organiser.touring.timeline import compute
from organiser.touring.travel import great_circle_km
from organiser.vocabulary import LegMode, LegSource, Stage, StopKind
from organiser.wording import phrase
from tests.benchmarks.bench_person_page import milliseconds, said
from tests.touring.published_ways import PUBLISHED, estimated, mean_error

DAY = date(2026, 12, 7)
_BODIES = 60
_TABLES = ("tour_day", "stop", "leg", "stop_window", "host_visit")


def fill(session: Session, *, days: int, stops: int, earlier: int) -> int:
    """Keep organisations, tours that have taken place, and one to come; return its id."""
    chance = random.Random(days * stops)
    session.add_all(Organisation(name=f"協同組合 {number}") for number in range(_BODIES))
    session.flush()
    session.add_all(
        Hours(organisation_id=body, weekday=weekday, opens=540, closes=1020)
        for body in range(1, _BODIES + 1)
        for weekday in range(5)
    )
    for number in range(1, earlier + 1):
        _add_tour(session, chance, DAY - timedelta(days=30 * number), days=days, stops=stops)
    return _add_tour(session, chance, DAY, days=days, stops=stops)


def _add_tour(
    session: Session, chance: random.Random, first: date, *, days: int, stops: int
) -> int:
    tour = Tour(name=f"実地見学ツアー {first}", arrival_buffer_minutes=5, group_size=20)
    session.add(tour)
    session.flush()
    for later in range(days):
        day = TourDay(tour_id=tour.id, held_on=first + timedelta(days=later))
        session.add(day)
        session.flush()
        for place in range(1, stops + 1):
            _add_stop(session, chance, day, place=place)
    return tour.id


def _add_stop(session: Session, chance: random.Random, day: TourDay, *, place: int) -> None:
    is_past = day.held_on < DAY
    stop = Stop(
        day_id=day.id,
        place=place,
        kind=StopKind.MEAL if place == 4 else StopKind.VISIT,
        name=f"訪問先 {place}",
        dwell_minutes=30,
        organisation_id=chance.randint(1, _BODIES),
        latitude=34.6 + chance.random() / 4,
        longitude=134.6 + chance.random() / 2,
        came_at=480 + 60 * place if is_past else None,
        left_at=510 + 60 * place if is_past else None,
    )
    session.add(stop)
    session.flush()
    session.add(StopWindow(stop_id=stop.id, opens=540, closes=690))
    session.add(StopWindow(stop_id=stop.id, opens=780, closes=1020))
    session.add(HostVisit(stop_id=stop.id, stage=Stage.ACCEPTED))
    session.add(Leg(to_stop_id=stop.id, mode=LegMode.BUS))


def timeline_floor(stops: list[PlannedStop]) -> list[TimedStop]:
    """Do the least any timeline does: measure each way, and make a value for it and its stop."""
    found, before = [], stops[0]
    for number, stop in enumerate(stops):
        assert stop.place
        assert before.place
        far = round(great_circle_km(before.place, stop.place) * 1000)
        leg = TimedLeg(mode=LegMode.BUS, minutes=5, source=LegSource.ESTIMATE, distance_m=far)
        found.append(TimedStop(stop=stop, number=number, starts=0, ends=0, leg_before=leg))
        before = stop
    return found


def reading_floor(path: Path) -> int:
    """Fetch the rows of the last tour by plain sqlite3; return how many they are."""
    with closing(sqlite3.connect(path)) as connection:
        (day_id,) = connection.execute(
            "SELECT min(id) FROM tour_day WHERE held_on >= ?", [DAY.isoformat()]
        ).fetchone()
        (stop_id,) = connection.execute(
            "SELECT min(id) FROM stop WHERE day_id >= ?", [day_id]
        ).fetchone()
        keys = {"tour_day": ("id", day_id), "stop": ("id", stop_id), "leg": ("to_stop_id", stop_id)}
        count = 0
        for table in _TABLES:
            column, first = keys.get(table, ("stop_id", stop_id))
            query = f"SELECT * FROM {table} WHERE {column} >= ?"
            count += len(connection.execute(query, [first]).fetchall())
        return count


def count_queries(book: Book, tour_id: int) -> int:
    """Return how many queries reading the tour takes."""
    seen: list[object] = []

    def noted(*arguments: object) -> None:
        seen.append(arguments[2])

    event.listen(book._engine, "before_cursor_execute", noted)
    book.read(get_itinerary, tour_id)
    event.remove(book._engine, "before_cursor_execute", noted)
    return len(seen)


def measure_timeline(plan: PlannedTour, rounds: int) -> None:
    """Print what the timeline takes, and its floor, in turn."""
    stops = [stop for day in plan.days for stop in day.stops]
    whole, floor = [], []
    for _ in range(rounds):
        whole.append(milliseconds(lambda: compute(plan)))
        floor.append(milliseconds(lambda: timeline_floor(stops)))
    report("timeline", whole, floor)


def measure_reading(book: Book, path: Path, tour_id: int, rounds: int) -> None:
    """Print what reading the tour from the book takes, computing included, and its floor."""
    whole, floor = [], []
    for _ in range(rounds):
        whole.append(milliseconds(lambda: book.read(get_itinerary, tour_id)))
        floor.append(milliseconds(lambda: reading_floor(path)))
    report("get_itinerary", whole, floor)
    print(f"{count_queries(book, tour_id)} queries")


def report(name: str, whole: list[tuple[float, float]], floor: list[tuple[float, float]]) -> None:
    """Print two lines of times and the median of the ratios of each round."""
    print(said(f"{name:20}", whole))
    print(said(f"{name + ', floor':20}", floor))
    ratios = sorted(one[0] / least[0] for one, least in zip(whole, floor, strict=True))
    print(f"{name:20} {ratios[len(ratios) // 2]:.1f} times the floor")


def report_estimates() -> None:
    """Print each published travel time with its estimate, and the mean error."""
    for name, (straight_km, _profile, _expected, published) in PUBLISHED.items():
        minutes = estimated(name)
        off = (minutes - published) / published
        print(
            f"{name:24}{straight_km:7.1f} km {minutes:4} min, published {published:5.1f} {off:+.0%}"
        )
    print(f"mean absolute error {mean_error():.1%} of {len(PUBLISHED)} ways")


def main(*, days: int, stops: int, earlier: int, rounds: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.organiser"
        book = Book(path)
        filled = book.do(phrase("Fill"), fill, days=days, stops=stops, earlier=earlier)
        tour_id = filled.value
        plan = book.read(get_itinerary, tour_id).plan
        measure_timeline(plan, rounds)
        measure_reading(book, path, tour_id, rounds)
        book.close()
    print(f"{days} days of {stops} stops, {earlier} earlier tours, {rounds} rounds")
    report_estimates()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=5)
    parser.add_argument("--stops", type=int, default=8)
    parser.add_argument("--earlier", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=200)
    main(**vars(parser.parse_args()))
