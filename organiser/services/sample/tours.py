"""The sample's tours: one of last spring, and two to come."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from organiser.papers.catalogue import CATALOGUE
from organiser.services.sample import (
    tour_groups,
    tour_hosts,
    tour_outcomes,
    tour_papers,
    tour_plans,
)
from organiser.services.sample.data import read
from organiser.services.sample.gatherings import Known
from organiser.text.holidays import Country, holiday_name
from organiser.vocabulary import PaperKind
from organiser.wording import phrase

#: In the order in which they were begun.
_NAMES = ("tour_spring", "tour_hyogo", "tour_bandung")
#: Nobody receives a group from the first of these days (month and day) to the second.
_NEW_YEAR = ((12, 27), (1, 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What all tours of the sample know: who is there, the programmes, today, the language."""

    known: Known
    programmes: Mapping[str, int]
    today: date
    language: str


def first_day(name: str, today: date) -> date:
    """Return a tour's first day, on its weekday and so that every day of it is free."""
    data = read(name)
    earliest = today + timedelta(days=data["earliest"])
    first = earliest + timedelta(days=(data["weekday"] - earliest.weekday()) % 7)
    taken = {today + timedelta(days=ahead) for ahead in data["taken"]}
    while any(
        day in taken or _is_holiday(day, data["countries"])
        for day in (first + timedelta(days=later) for later in range(len(data["days"])))
    ):
        first += timedelta(weeks=1)
    return first


def add_tours(do: Callable[..., Any], setting: Setting) -> None:
    """Add the tours, each with its hosts, its people, its money and what became of it."""
    for name in _NAMES:
        _add_tour(do, read(name), setting, first=first_day(name, setting.today))


def _add_tour(
    do: Callable[..., Any], data: Mapping[str, Any], setting: Setting, *, first: date
) -> None:
    known, today, language = setting.known, setting.today, setting.language
    plan = tour_plans.Setup(
        known=known, first_day=first, programme_id=setting.programmes.get(data["key"])
    )
    name = data["name"]
    tour = do(phrase("Add {name}", name=name), tour_plans.add_plan, data, plan).value
    # Days before are counted from today, those of a tour that is over from its first day.
    course = tour_hosts.Course(known=known, day=min(today, first), language=language)
    # What hosts are asked says how many come.
    do(phrase("Note the group of {tour}", tour=name), tour_groups.add_group, data, tour, known)
    action = phrase("Note the hosts of {tour}", tour=name)
    do(action, tour_hosts.add_hosts, data, tour, course)
    do(phrase("Note the costs of {tour}", tour=name), tour_groups.add_money, data, tour, course)
    if "given" in data:
        action = phrase("Give out: {paper}", paper=CATALOGUE[PaperKind.ITINERARY].label)
        do(action, tour_papers.give_itinerary, data, tour, course, today=today)
    if first < today:
        action = phrase("Note what became of {tour}", tour=name)
        do(action, tour_outcomes.add_outcome, data, tour, course, today=today)


def _is_holiday(day: date, countries: Sequence[Country]) -> bool:
    if not _NEW_YEAR[1] < (day.month, day.day) < _NEW_YEAR[0]:
        return True
    return any(holiday_name(day, country, "ja") for country in countries)
