"""Whom one might ask to a programme, each with reasons in words; nobody is asked by it."""

import heapq
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from organiser.book import search
from organiser.models import Invitation, Person, Programme, Relationship
from organiser.services.inviting.briefing_lines import ago_said
from organiser.services.inviting.briefing_sources import INVOLVED
from organiser.services.inviting.invitations import add_candidates, set_aside
from organiser.services.inviting.proposal_conditions import Asked, list_asked
from organiser.services.inviting.proposal_grounds import (
    Question,
    find_brought,
    find_left_out,
    find_never_asked,
    find_new_regions,
    find_new_skills,
    find_not_this_time,
    find_offering_theme,
)
from organiser.services.inviting.proposal_values import Asks, Facts, Ground, Proposal, ProposalGroup
from organiser.services.people.acquaintance import Contacts, list_contacts, list_faces
from organiser.services.programmes.programmes import load_programme
from organiser.services.relations.relationships import open_on
from organiser.text.names import full_name
from organiser.vocabulary import (
    ASKED_LATELY_DAYS,
    ASKED_OFTEN,
    RelationshipKind,
    Stage,
    Verdict,
    label,
)
from organiser.wording import Phrase, phrase

#: So many people are shown at most, and so many of each group even where others have more.
MOST = 50
_AT_LEAST = 6
#: What a programme asks, and who meets it.
_Met = tuple[Asked, set[int]]


def list_proposals(
    session: Session, programme_id: int, *, today: date
) -> tuple[ProposalGroup, ...]:
    """Return whom one might ask, by what speaks for it; who is in the programme is left out.

    So is whoever does not wish to be approached or does not meet a condition that stops. Within a
    group come first those not asked for longest, then those who meet most of what the programme
    asks, then the order is that of kana.
    """
    programme = load_programme(session, programme_id)
    asked = [(one, _who_meets(session, one)) for one in list_asked(session, programme, today=today)]
    asks = _list_asks(session, today)
    everybody = _list_eligible(session, programme_id)
    for one, people in asked:
        if one.weight is Verdict.STOP:
            everybody &= people
    question = Question(session=session, programme=programme, today=today)
    found = _find(question, everybody, asks, asked)
    groups = _grouped(everybody, found, asks)
    shares = _shares([len(people) for people in groups.values()])
    by_last_ask = _by_last_ask(session, asks, asked)
    cut = {
        ground: heapq.nsmallest(share, people, key=by_last_ask)
        for (ground, people), share in zip(groups.items(), shares, strict=True)
    }
    shown = [key for people in cut.values() for key in people]
    told = _tell(question, shown, (found, asked, asks))
    return tuple(
        ProposalGroup(
            ground=ground,
            total=len(groups[ground]),
            proposals=tuple(told[key] for key in people),
        )
        for ground, people in cut.items()
    )


def leave_out(
    session: Session,
    programme_id: int,
    person_id: int,
    *,
    reason: str,
    today: date,
    language: str = "ja",
) -> int:
    """Decide not to ask somebody who is proposed to this programme; return their invitation.

    They stand among those set aside, from where they can be taken back.
    """
    added = add_candidates(session, programme_id, [person_id])
    if not added:
        query = select(Invitation.id).where(
            Invitation.programme_id == programme_id, Invitation.person_id == person_id
        )
        return session.scalars(query).one()
    set_aside(session, added[0], reason, today=today, language=language)
    return added[0]


def _find(
    question: Question,
    everybody: set[int],
    asks: Mapping[int, Asks],
    asked: Sequence[_Met],
) -> dict[Ground, Facts]:
    return {
        Ground.NOT_THIS_TIME: find_not_this_time(question),
        Ground.BROUGHT: find_brought(question),
        Ground.THEME: find_offering_theme(question),
        Ground.NEW_SKILL: find_new_skills(question),
        Ground.NEW_REGION: find_new_regions(question),
        Ground.LEFT_OUT: find_left_out(asks, question.today),
        Ground.NEVER_ASKED: find_never_asked(everybody, asks),
        Ground.CONDITIONS: _find_fitting(everybody, asked),
    }


def _find_fitting(everybody: set[int], asked: Sequence[_Met]) -> Facts:
    """Return who meets all conditions; nobody where there are none."""
    if not asked:
        return {}
    fitting = everybody.intersection(*(people for _one, people in asked))
    return dict.fromkeys(fitting, phrase("Meets all conditions"))


def _who_meets(session: Session, one: Asked) -> set[int]:
    return set(session.scalars(select(Person.id).where(one.met)))


def _list_eligible(session: Session, programme_id: int) -> set[int]:
    present = select(Invitation.person_id).where(Invitation.programme_id == programme_id)
    query = select(Person.id).where(Person.do_not_approach.is_(False), Person.id.not_in(present))
    return set(session.scalars(query))


def _list_asks(session: Session, today: date) -> dict[int, Asks]:
    lately = Invitation.asked_on >= today - timedelta(days=ASKED_LATELY_DAYS)
    rows = session.execute(
        select(
            Invitation.person_id,
            func.max(Invitation.asked_on),
            func.sum(case((lately, 1), else_=0)),
        )
        .where(Invitation.asked_on.is_not(None))
        # Not by the bare column: its index would lead through the whole table row by row.
        .group_by(Invitation.person_id + 0)
    )
    return {key: Asks(last_on=last_on, lately=count) for key, last_on, count in rows}


def _by_last_ask(
    session: Session, asks: Mapping[int, Asks], asked: Sequence[_Met]
) -> Callable[[int], tuple[date, int, int]]:
    """Return what puts people in order: not asked for longest, meeting most, then kana."""
    connection = session.connection().connection.driver_connection
    assert connection is not None
    places = {key: place for place, key in enumerate(search.all_keys(connection))}
    never = Asks(last_on=date.min, lately=0)
    return lambda key: (
        asks.get(key, never).last_on,
        sum(key not in people for _one, people in asked),
        places.get(key, len(places)),
    )


def _grouped(
    everybody: Collection[int], found: Mapping[Ground, Facts], asks: Mapping[int, Asks]
) -> dict[Ground | None, set[int]]:
    """Return people under the first ground that speaks for them, those asked often at the end."""
    left = set(everybody)
    tired = {key for key, ask in asks.items() if _is_tired(ask)}
    groups: dict[Ground | None, set[int]] = {}
    often: set[int] = set()
    for ground in Ground:
        people = left & found[ground].keys()
        left -= people
        often |= people & tired
        groups[ground] = people - tired
    groups[None] = often
    return {ground: people for ground, people in groups.items() if people}


def _is_tired(asks: Asks | None) -> bool:
    return asks is not None and asks.lately >= ASKED_OFTEN


def _shares(sizes: Sequence[int]) -> list[int]:
    """Return how many of each group are shown: some of each, the rest to the first ones."""
    shown = [min(size, _AT_LEAST) for size in sizes]
    left = MOST - sum(shown)
    for place, size in enumerate(sizes):
        more = max(0, min(size - shown[place], left))
        shown[place] += more
        left -= more
    return shown


def _tell(question: Question, person_ids: Sequence[int], known: "_Known") -> dict[int, Proposal]:
    """Return what is said of the few who are shown."""
    session, today = question.session, question.today
    found, asked, asks = known
    faces = list_faces(session, person_ids, today=today)
    readings = _readings(session, person_ids)
    contacts = list_contacts(session, person_ids)
    cautions = _list_cautions(question, person_ids, asked, contacts)
    return {
        key: Proposal(
            person_id=key,
            name=faces[key].name,
            reading=readings[key],
            organisation=faces[key].organisation,
            title=faces[key].title,
            reasons=tuple(found[ground][key] for ground in Ground if key in found[ground]),
            cautions=(*_fatigue(asks.get(key)), *cautions[key]),
            facts=tuple(_met(contacts.get(key), today)),
        )
        for key in person_ids
    }


#: What speaks for people, what the programme asks, and when they were asked.
_Known = tuple[Mapping[Ground, Facts], Sequence[_Met], Mapping[int, Asks]]


def _met(contacts: Contacts | None, today: date) -> Iterator[Phrase]:
    if contacts is not None and contacts.last_on is not None:
        ago = ago_said((today - contacts.last_on).days)
        yield phrase("Contacts: {count}, the last one {ago}.", count=contacts.count, ago=ago)


def _fatigue(asks: Asks | None) -> Iterator[Phrase]:
    if asks is not None and _is_tired(asks):
        yield phrase(
            "Asks in the last {days} days: {count}.", days=ASKED_LATELY_DAYS, count=asks.lately
        )


def _list_cautions(
    question: Question,
    person_ids: Collection[int],
    asked: Sequence[_Met],
    contacts: Collection[int],
) -> dict[int, list[Phrase]]:
    cautions: dict[int, list[Phrase]] = {key: [] for key in person_ids}
    for one, people in asked:
        if one.weight is Verdict.CAUTION:
            # Who has no contact at all is told so once, below.
            lacking = set(contacts) if one.is_of_contacts else cautions.keys()
            for key in (cautions.keys() & lacking) - people:
                cautions[key].append(one.lacking)
    for key, said in _list_apart(question, person_ids):
        cautions[key].append(said)
    for key in cautions.keys() - contacts:
        cautions[key].append(phrase("No contact recorded yet."))
    return cautions


def _list_apart(question: Question, person_ids: Collection[int]) -> Iterator[tuple[int, Phrase]]:
    """Return who is better kept apart from somebody in the programme, and from whom."""
    ends = Relationship.first_person_id, Relationship.second_person_id
    pairs = question.session.execute(
        select(*ends)
        .where(
            Relationship.kind == RelationshipKind.KEEP_APART,
            or_(*(end.in_(person_ids) for end in ends)),
            open_on(question.today),
        )
        .order_by(Relationship.id)
    ).all()
    involved = _involved(question.session, question.programme)
    for one, other in (*pairs, *((second, first) for first, second in pairs)):
        if one is not None and one in person_ids and other in involved:
            name, stage = involved[other]
            yield (
                one,
                phrase(
                    "Better kept apart from {person} ({stage}).", person=name, stage=label(stage)
                ),
            )


def _involved(session: Session, programme: Programme) -> dict[int, tuple[str, Stage]]:
    rows = session.execute(
        select(
            Person.id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
            Invitation.stage,
        )
        .join(Invitation, Invitation.person_id == Person.id)
        .where(Invitation.programme_id == programme.id, Invitation.stage.in_(INVOLVED))
    )
    return {
        key: (full_name(family, given, order), stage) for key, family, given, order, stage in rows
    }


def _readings(session: Session, person_ids: Collection[int]) -> dict[int, str]:
    rows = session.execute(
        select(Person.id, Person.family_reading, Person.given_reading).where(
            Person.id.in_(person_ids)
        )
    )
    return {key: f"{family} {given}".strip() for key, family, given in rows}
