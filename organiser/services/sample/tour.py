"""The sample's tour: two days in Hyogo, with one visit that runs past its host's hours."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.models import Organisation
from organiser.services.sample.data import read
from organiser.services.tours import stops, tours
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.services.tours.tours import TourDraft
from organiser.touring.plan import Window
from organiser.vocabulary import LegMode, Stage, StopKind
from organiser.wording import phrase

Do = Callable[..., Any]


def first_day(today: date) -> date:
    """Return the tour's first day: the first Thursday ten or more days ahead."""
    data = read("tour")
    earliest = today + timedelta(days=data["earliest"])
    return earliest + timedelta(days=(data["weekday"] - earliest.weekday()) % 7)


def add_tour(
    do: Do,
    organisations: Mapping[str, int],
    known: Mapping[str, int],
    *,
    programme_id: int,
    first_day: date,
) -> int:
    """Add the tour with its days and stops and return its id."""
    data = read("tour")
    draft = TourDraft(
        name=data["name"],
        programme_id=programme_id,
        gathering=data["gathering"],
        things_to_bring=data["things_to_bring"],
        rain_rule=data["rain_rule"],
        closing_note=data["closing_note"],
        arrival_buffer_minutes=data["arrival_buffer_minutes"],
    )
    tour_id: int = do(phrase("Add {name}", name=data["name"]), tours.add_tour, draft).value
    for number, day in enumerate(data["days"]):
        held_on = first_day + timedelta(days=number)
        day_id = do(
            phrase("Add a day"),
            tours.add_day,
            tour_id,
            held_on=held_on,
            starts_at=day["starts_at"],
        ).value
        for row in day["stops"]:
            do(phrase("Add a stop"), _add_stop, day_id, row, organisations, known, held_on=held_on)
    return tour_id


def _add_stop(
    session: Session,
    day_id: int,
    row: Mapping[str, Any],
    organisations: Mapping[str, int],
    known: Mapping[str, int],
    *,
    held_on: date,
) -> None:
    organisation_id = organisations.get(row.get("organisation", ""))
    name = row.get("name", "")
    windows = tuple(Window(opens, closes) for opens, closes in row.get("windows", ()))
    if organisation_id is not None:
        name = session.get_one(Organisation, organisation_id).name
        if row.get("hours"):
            windows = stops.propose_windows(session, organisation_id, held_on.weekday())
    stops.add_stop(
        session,
        day_id,
        StopDraft(
            name=name,
            kind=StopKind(row["kind"]),
            dwell_minutes=row["dwell"],
            fixed_start=row.get("fixed_start"),
            windows=windows,
            organisation_id=organisation_id,
            address=row.get("address", ""),
            latitude=row.get("latitude"),
            longitude=row.get("longitude"),
            purpose=row.get("purpose", ""),
            note=row.get("note", ""),
            own_note=row.get("own_note", ""),
            leg=_leg(row.get("leg")),
            host=_host(row.get("host"), known),
        ),
    )


def _leg(row: list[Any] | None) -> LegDraft | None:
    if row is None:
        return None
    mode, minutes, distance = row
    return LegDraft(mode=LegMode(mode), typed_minutes=minutes, typed_distance_m=distance)


def _host(row: list[str] | None, known: Mapping[str, int]) -> HostDraft | None:
    if row is None:
        return None
    person, state = row
    return HostDraft(person_id=known[person], stage=Stage(state))
