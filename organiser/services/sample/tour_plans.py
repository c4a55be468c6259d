"""The plan of a tour of the sample: its days, and its stops with the ways to them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.models import Organisation
from organiser.services.sample.gatherings import Known
from organiser.services.tours import stops, tours
from organiser.services.tours.receiving_hours import list_hours
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.services.tours.tours import DayDraft, TourDraft
from organiser.touring.plan import Lunch, Window
from organiser.vocabulary import LegMode, StopKind

_TOUR = tuple(field.name for field in fields(TourDraft))
_STOP = tuple(field.name for field in fields(StopDraft))


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What a plan needs beside its data."""

    known: Known
    first_day: date
    programme_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedTour:
    """A tour that is in the book: its id, and those of its stops by key and by day."""

    tour_id: int
    stops: Mapping[str, int]
    days: tuple[tuple[int, ...], ...]


def add_plan(session: Session, data: Mapping[str, Any], setup: Setup) -> AddedTour:
    """Add a tour with its days and stops and return their ids."""
    plain = {name: data[name] for name in _TOUR if name in data}
    tour_id = tours.add_tour(session, TourDraft(**plain, programme_id=setup.programme_id))
    found: dict[str, int] = {}
    days = []
    for number, row in enumerate(data["days"]):
        held_on = setup.first_day + timedelta(days=number)
        day_id = tours.add_day(session, tour_id, held_on=held_on)
        tours.change_day(session, day_id, _day(row, held_on))
        here = {
            stop["key"]: _add_stop(session, day_id, stop, setup.known, held_on=held_on)
            for stop in row["stops"]
        }
        found |= here
        days.append(tuple(here.values()))
    return AddedTour(tour_id=tour_id, stops=found, days=tuple(days))


def _day(row: Mapping[str, Any], held_on: date) -> DayDraft:
    return DayDraft(
        held_on=held_on,
        starts_at=row["starts_at"],
        note=row.get("note", ""),
        ends_by=row.get("ends_by"),
        lunch=Lunch(*row["lunch"]) if "lunch" in row else None,
    )


def _add_stop(
    session: Session, day_id: int, row: Mapping[str, Any], known: Known, *, held_on: date
) -> int:
    plain = {name: row[name] for name in _STOP if name in row}
    if "organisation" in row:
        body = known.organisations[row["organisation"]]
        hours = list_hours(session, [body], [held_on])[body][0]
        name = session.get_one(Organisation, body).name
        plain = {"name": name, "windows": hours.windows, **plain, "organisation_id": body}
    if "windows" in row:
        plain["windows"] = tuple(Window(*window) for window in row["windows"])
    plain["kind"] = StopKind(row["kind"])
    plain["leg"] = _leg(row.get("leg"))
    if "host" in row:
        plain["host"] = HostDraft(person_id=known.people[row["host"]["person"]])
    return stops.add_stop(session, day_id, StopDraft(**plain))


def _leg(row: Mapping[str, Any] | None) -> LegDraft | None:
    return None if row is None else LegDraft(**{**row, "mode": LegMode(row["mode"])})
