"""What an organisation's page shows, as frozen values."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from organiser.services.organisations.organisation_kinds import KindSpan
from organiser.services.people.person_values import AddressLine, PersonName
from organiser.vocabulary import Sensitivity, Stage

#: How a licence stands on a day. Running out: within `LICENCE_SOON_DAYS`, or it can be renewed.
LicenceState = Literal["not yet", "valid", "running out", "ran out"]
#: Whether a post is held on a day.
PostState = Literal["now", "coming", "before"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHere:
    """Someone with a post in the organisation: now, from a day to come, or before."""

    position_id: int
    person_id: int
    name: str
    title: str
    department: str
    since: date | None
    until: date | None
    represents: bool
    state: PostState


@dataclass(frozen=True, slots=True, kw_only=True)
class HostVisitLine:
    """A tour that comes, or came, to the organisation, and who of it receives the group.

    `is_closed` says that the organisation is closed on that day.
    """

    tour_id: int
    tour: str
    held_on: date
    stop: str
    stage: Stage
    host: str
    is_closed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """A visit that was logged, and who of the book took part."""

    interaction_id: int
    happened_on: date
    text: str
    sensitivity: Sensitivity
    people: tuple[PersonName, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitMadeLine:
    """A stop of a tour at another organisation, and who of the own people went there."""

    tour_id: int
    tour: str
    held_on: date
    organisation_id: int
    organisation: str
    people: tuple[PersonName, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceLine:
    """A licence, until when it holds, and how it stands."""

    licence_class: str
    number: str
    valid_from: date | None
    valid_to: date | None
    renewal_opens_on: date | None
    state: LicenceState


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowLine:
    """When visitors are received on a weekday (0 is Monday), in minutes of the day."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedLine:
    """Days on which nobody is received, both ends included."""

    first_day: date
    last_day: date
    every_year: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationPage:
    """All about one organisation.

    Kinds: in their order, the last is the latest. People: those here now first, then those to come,
    then those of before, the latest first; who represents it before others. Visits: newest first,
    of those logged the latest out of `visit_count`; `visits_made` are those its own people went on
    with tours. Windows by weekday and hour. `came_through`
    counts the people whom people of here introduced.
    """

    organisation_id: int
    name: str
    kinds: tuple[KindSpan, ...]
    reading: str
    reading_is_guessed: bool
    branch: str
    website: str
    telephone: str
    notes: str
    place: str
    people: tuple[PersonHere, ...]
    came_through: int
    addresses: tuple[AddressLine, ...]
    windows: tuple[WindowLine, ...]
    closed_days: tuple[ClosedLine, ...]
    licences: tuple[LicenceLine, ...]
    host_visits: tuple[HostVisitLine, ...]
    visits: tuple[VisitLine, ...]
    visit_count: int
    visits_made: tuple[VisitMadeLine, ...] = ()


def is_closed(closed: ClosedLine, day: date) -> bool:
    """Tell whether nobody is received on a day; a yearly time may reach over the new year."""
    if not closed.every_year:
        return closed.first_day <= day <= closed.last_day
    if (closed.last_day - closed.first_day).days >= 365:
        return True
    first, last = _in_year(closed.first_day), _in_year(closed.last_day)
    if first <= last:
        return first <= _in_year(day) <= last
    return _in_year(day) >= first or _in_year(day) <= last


def _in_year(day: date) -> tuple[int, int]:
    return day.month, day.day
