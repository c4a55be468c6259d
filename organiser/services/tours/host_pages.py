"""Reading all that is shown of the host of one stop."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.models import HostVisit, Person, Stop, Thanks, Tour, TourDay
from organiser.services.organisations.organisation_pages import list_people_here
from organiser.services.organisations.organisation_values import PersonHere
from organiser.services.sessions.thanks_owed import list_owed
from organiser.services.sessions.thanks_values import OwedThanks
from organiser.services.tours.attendances import count_at
from organiser.services.tours.host_answers import HostStep, list_steps
from organiser.services.tours.host_details import has_same_gift
from organiser.services.tours.host_steps import HOST_ANSWERS, OVER
from organiser.services.tours.hosts import HostRow, find_host
from organiser.text.names import full_name
from organiser.vocabulary import TRANSITIONS, NameOrder, Stage, ThanksState


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierVisit:
    """A tour that came to the same organisation, or to the same person, before."""

    tour_id: int
    tour: str
    held_on: date
    host: str
    gift: str
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class HostPage:
    """All about the host of one stop.

    `people` have a post in the organisation on the day, the representative first. `title` is the
    post of the person chosen. `words` are those of the last ask, as sent. `steps` are all there
    were at this stop, also with people asked before; `asked_before` holds their ids. `earlier` are
    visits before this one, the latest first; `same_gift` is one that got the same gift. `owed`
    are the thanks still to be given.
    """

    row: HostRow
    tour_id: int
    tour: str
    title: str
    group_size: int
    words: str
    people: tuple[PersonHere, ...]
    steps: tuple[HostStep, ...]
    asked_before: frozenset[int]
    earlier: tuple[EarlierVisit, ...]
    owed: OwedThanks | None
    thanked_on: date | None

    @property
    def same_gift(self) -> EarlierVisit | None:
        """Return the latest earlier visit that was agreed and had a gift like this one."""
        visits = (one for one in self.earlier if one.stage is Stage.ACCEPTED)
        return next((one for one in visits if has_same_gift(one.gift, self.row.gift)), None)

    @property
    def possible_answers(self) -> tuple[Stage, ...]:
        """Return the answers that may be recorded now."""
        return tuple(stage for stage in HOST_ANSWERS if stage in TRANSITIONS[self.row.stage])

    @property
    def is_over(self) -> bool:
        """Tell whether this person will not receive the group, so that others may be asked."""
        return self.row.stage in OVER

    @property
    def next_person(self) -> PersonHere | None:
        """Return who could be asked instead: the first in the organisation who was not."""
        tried = self.asked_before | {self.row.person_id}
        return next((one for one in self.people if one.person_id not in tried), None)

    @property
    def request_by(self) -> date | None:
        """Return the last day for the request in writing, nothing if none is wanted."""
        if self.row.lead_days is None:
            return None
        return self.row.held_on - timedelta(days=self.row.lead_days)

    @property
    def is_group_too_large(self) -> bool:
        """Tell whether more come than the host takes."""
        return self.row.largest_group is not None and self.group_size > self.row.largest_group


def get_host_page(session: Session, stop_id: int, *, today: date) -> HostPage:
    """Return all about the host of one stop; raises `NotFound`."""
    row = find_host(session, stop_id)
    tour = session.execute(
        select(Tour.id, Tour.name).join(TourDay).join(Stop).where(Stop.id == stop_id)
    ).one()
    people = _people(session, row)
    posts = (one.title for one in people if one.person_id == row.person_id)
    asked = select(HostVisit.words).where(HostVisit.stop_id == stop_id)
    steps = list_steps(session, stop_id)
    return HostPage(
        row=row,
        tour_id=tour.id,
        tour=tour.name,
        title=next(posts, ""),
        group_size=count_at(session, tour.id).get(stop_id, 0),
        words=session.scalar(asked) or "",
        people=people,
        steps=steps,
        asked_before=frozenset(step.person_id for step in steps if step.person_id is not None),
        earlier=_earlier(session, row),
        owed=_owed(session, row, today),
        thanked_on=_thanked_on(session, row),
    )


def _people(session: Session, row: HostRow) -> tuple[PersonHere, ...]:
    if row.organisation_id is None:
        return ()
    here = list_people_here(session, row.organisation_id, today=row.held_on)
    return tuple(one for one in here if one.state == "now")


def _earlier(session: Session, row: HostRow) -> tuple[EarlierVisit, ...]:
    same = [
        column == key
        for column, key in (
            (Stop.organisation_id, row.organisation_id),
            (HostVisit.person_id, row.person_id),
        )
        if key is not None
    ]
    if not same:
        return ()
    query = (
        select(
            Tour.id,
            Tour.name,
            TourDay.held_on,
            HostVisit.gift,
            HostVisit.stage,
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(TourDay, TourDay.tour_id == Tour.id)
        .join(Stop, Stop.day_id == TourDay.id)
        .join(HostVisit, HostVisit.stop_id == Stop.id)
        .outerjoin(Person, Person.id == HostVisit.person_id)
        .where(or_(*same), Stop.id != row.stop_id, TourDay.held_on <= row.held_on)
        .order_by(TourDay.held_on.desc(), Stop.place.desc())
    )
    return tuple(
        EarlierVisit(
            tour_id=tour_id,
            tour=tour,
            held_on=held_on,
            host=full_name(family or "", given or "", order or NameOrder.FAMILY_FIRST),
            gift=gift,
            stage=stage,
        )
        for tour_id, tour, held_on, gift, stage, family, given, order in session.execute(query)
    )


def _owed(session: Session, row: HostRow, today: date) -> OwedThanks | None:
    if row.person_id is None:
        return None
    owed = list_owed(session, today, person_id=row.person_id)
    return next((one for one in owed if one.key.stop_id == row.stop_id), None)


def _thanked_on(session: Session, row: HostRow) -> date | None:
    query = select(Thanks.given_on).where(
        Thanks.stop_id == row.stop_id,
        Thanks.person_id == row.person_id,
        Thanks.state == ThanksState.GIVEN,
    )
    return session.scalar(query.order_by(Thanks.id.desc()).limit(1))
