"""Books of people who are in twice, with something to unite in every table."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from organiser.models import (
    Address,
    AgendaItem,
    Answer,
    Attendance,
    Availability,
    Base,
    Circle,
    CircleMember,
    Consent,
    Contributor,
    Expertise,
    Feedback,
    FormerName,
    HostAnswer,
    HostVisit,
    ImportedCard,
    NextStep,
    NotTheSame,
    PairWish,
    PaperHolder,
    PaperIssue,
    Participant,
    Payment,
    Person,
    PersonTag,
    Photo,
    Promise,
    Relationship,
    Rhythm,
    Room,
    RoomPlace,
    SavedFilter,
    SavedFilterPerson,
    Seat,
    Skill,
    StopAttendance,
    Thanks,
    ThemeIdea,
    Vehicle,
    Voice,
)
from organiser.vocabulary import (
    AvailabilityLevel,
    Channel,
    ConsentKind,
    ContributorRole,
    Listing,
    PairWishKind,
    PaperKind,
    Presence,
    PromiseSide,
    RelationshipKind,
    Sensitivity,
    Stage,
    Stance,
    StopKind,
    Sureness,
    ThanksOccasion,
    ThanksState,
)
from tests.factories import (
    TODAY,
    add,
    make_contact_point,
    make_day,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
    make_stop,
    make_tour,
)

_JOURNAL = {"change", "changed_row"}
_STAGES = [stage for stage in Stage if stage is not Stage.ASKED]


def dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table but those of the journal."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        rows = {
            table.name: sorted(map(tuple, connection.execute(table.select())), key=repr)
            for table in Base.metadata.sorted_tables
            if table.name not in _JOURNAL
        }
    engine.dispose()
    return rows


class World:
    """What all people of a book share, and people who are in it once."""

    def __init__(self, session: Session, chance: random.Random) -> None:
        self.session = session
        self.chance = chance
        self.outsider = make_person(session, family_name="外山")
        self.body = make_organisation(session)
        self.programme = make_programme(session)
        self.date = make_session(session, self.programme)
        self.circle = add(session, Circle(name="兵庫の輪"))
        self.skill = add(session, Skill(name="登録支援"))
        self.filter = add(session, SavedFilter(name="近畿"))
        self.tour = make_tour(session)
        self.day = make_day(session, self.tour)
        self.hotel = make_stop(session, self.day, kind=StopKind.LODGING)
        self.vehicle = add(session, Vehicle(tour_id=self.tour, name="1号車", seat_rows=30))
        self.rooms = [
            add(session, Room(stop_id=self.hotel, name=name, beds=30)) for name in ("501", "502")
        ]
        paper = {"kind": PaperKind.ITINERARY, "revision": 1, "issued_on": TODAY, "lines": {}}
        self.paper = add(session, PaperIssue(**paper, tour_id=self.tour))
        self.traveller = add(session, Participant(tour_id=self.tour, person_id=self.outsider))

    def text(self) -> str:
        return self.chance.choice(["", "姫路", "神戸", "播州 支部", "一言\n二言"])

    def line(self) -> str:
        return self.chance.choice(["", "姫路", "神戸", "播州 支部"])

    def past(self) -> date:
        return TODAY - timedelta(days=self.chance.randint(1, 4000))

    def some_day(self) -> date | None:
        return self.chance.choice([None, self.past()])

    def span(self) -> dict[str, date | None]:
        days = sorted((self.past(), self.past()))
        return {"since": self.chance.choice([None, days[0]]), "until": days[1]}


def make_pairs(session: Session, count: int, *, seed: int) -> list[tuple[int, int]]:
    """Add people who are in twice, with everything that can hang on them; return their ids."""
    world = World(session, random.Random(seed))
    pairs = []
    for number in range(count):
        names = {"family_name": f"髙橋{number}", "given_name": f"美咲{number}"}
        pair = (_person(world, **names), _person(world, **names, family_reading=""))
        pairs.append(pair)
        for person_id in pair:
            _fill(world, person_id)
        _fill_course(world, pair)
        _fill_tour(world, pair)
    everybody = [person_id for pair in pairs for person_id in pair]
    for _ in range(count):
        make_interaction(session, *world.chance.sample(everybody, min(4, len(everybody))))
    for (_kept, gone), (kept, _gone) in pairwise(pairs):
        tie = {"first_person_id": gone, "second_person_id": kept}
        add(session, Relationship(kind=RelationshipKind.INTRODUCED, **tie))
    return pairs


def _person(world: World, **names: str) -> int:
    chance = world.chance
    return add(
        world.session,
        Person(
            **({"family_reading": "たかはし"} | names),
            given_reading=chance.choice(["みさき", "みさ", ""]),
            given_reading_sureness=chance.choice(list(Sureness)),
            honorific=chance.choice(["様", "先生"]),
            nickname=world.line(),
            languages=world.line(),
            birthday=world.some_day(),
            how_we_met=world.text(),
            met_on=world.some_day(),
            met_place=world.line(),
            introduced_by_id=chance.choice([None, world.outsider]),
            topics_to_avoid=world.text(),
            do_not_approach=chance.random() < 0.3,
            notes=world.text(),
            notes_sensitivity=chance.choice(list(Sensitivity)),
        ),
    )


def _fill(world: World, person_id: int) -> None:
    """Add what tells about a person alone; the other of the pair has the like of it."""
    session, chance, owner = world.session, world.chance, {"person_id": person_id}
    make_position(
        session, person_id, world.body, title=chance.choice(["理事", "会長"]), **world.span()
    )
    make_contact_point(session, person_id, value="misaki@example.jp", label=world.line())
    make_contact_point(session, person_id, value=f"{person_id}@example.jp")
    session.add_all(
        [
            Address(**owner, prefecture="兵庫県", rest=world.line(), label=world.line()),
            PersonTag(**owner, tag="近畿"),
            FormerName(**owner, family_name="森田", until=world.some_day()),
            Photo(**owner, content=chance.randbytes(20), media_type="image/png"),
            Expertise(**owner, skill_id=world.skill, stance=Stance.OFFERS, level=world.line()),
            Availability(**owner, level=AvailabilityLevel.SOME, as_of=world.past()),
            Consent(**owner, kind=ConsentKind.LISTING, given_on=world.past(), words=world.text()),
            Rhythm(**owner, wanted=chance.randint(1, 9)),
            ImportedCard(**owner, file_name="a.vcf", fingerprint="x", imported_on=world.past()),
            SavedFilterPerson(**owner, saved_filter_id=world.filter),
            CircleMember(**owner, circle_id=world.circle, role=world.line(), **world.span()),
            Promise(**owner, side=PromiseSide.MINE, text="資料を送る", since=TODAY),
        ]
    )
    host = add(session, HostVisit(**owner, stop_id=make_stop(session, world.day)))
    course = {"from_stage": Stage.CANDIDATE, "to_stage": Stage.ASKED, "given_on": world.past()}
    add(session, HostAnswer(**owner, host_visit_id=host, words=world.text(), **course))


def _fill_course(world: World, pair: Sequence[int]) -> None:
    """Add what happened with both of a pair, and who they are to others."""
    session, chance = world.session, world.chance
    for person_id in pair:
        stage = chance.choice(_STAGES)
        invitation = make_invitation(
            session, world.programme, person_id, stage=stage, words=world.text(), place=person_id
        )
        answer = {"from_stage": Stage.CANDIDATE, "to_stage": stage, "given_on": world.past()}
        session.add(Answer(invitation_id=invitation, words=world.text(), **answer))
        make_interaction(session, person_id, invitation_id=invitation)
        session.add(Attendance(session_id=world.date, person_id=person_id, presence=Presence.LATE))
        _fill_sessions(world, person_id)
        tie = {"first_person_id": world.outsider, "second_person_id": person_id}
        session.add(Relationship(kind=RelationshipKind.MENTOR, note=world.text(), **tie))
        first, second = sorted((world.outsider, person_id))
        session.add(NotTheSame(first_person_id=first, second_person_id=second, noted_on=TODAY))
        make_person(session, family_name="紹介", introduced_by_id=person_id)
    own = {"first_person_id": pair[1], "second_person_id": pair[0]}
    session.add(Relationship(kind=RelationshipKind.COLLEAGUE, note=world.text(), **own))
    session.add(NotTheSame(first_person_id=pair[0], second_person_id=pair[1], noted_on=TODAY))
    make_interaction(session, *pair)


def _fill_tour(world: World, pair: Sequence[int]) -> None:
    """Add the part of both of a pair in one tour, with all that hangs on it."""
    chance = world.chance
    keys = [_travel(world, person_id) for person_id in pair]
    wishes = [*(sorted((world.traveller, key)) for key in keys), sorted(keys)]
    for first, second in wishes:
        kind = chance.choice(list(PairWishKind))
        add(world.session, PairWish(first_id=first, second_id=second, kind=kind, note=world.line()))


def _travel(world: World, person_id: int) -> int:
    session, chance = world.session, world.chance
    key = add(
        session,
        Participant(
            tour_id=world.tour,
            person_id=person_id,
            diet=world.line(),
            listing=chance.choice(list(Listing)),
            is_added=chance.random() < 0.5,
        ),
    )
    _hold_papers(world, person_id)
    part = {"participant_id": key}
    seat = {"vehicle_id": world.vehicle, "row": key // 4 + 1, "number": key % 4 + 1}
    presence = chance.choice([None, *Presence])
    session.add_all(
        [
            Payment(**part, amount=chance.randint(1, 9000), paid_on=world.past()),
            Seat(**part, **seat),
            RoomPlace(**part, room_id=chance.choice(world.rooms)),
            StopAttendance(**part, stop_id=world.hotel, presence=presence),
        ]
    )
    session.flush()
    return key


def _hold_papers(world: World, person_id: int) -> None:
    """Give them the paper of everybody, and one of their own."""
    own = PaperIssue(
        kind=PaperKind.PERSONAL_PAGE,
        revision=1,
        issued_on=TODAY,
        lines={"ja": [["name", "髙橋"]]},
        tour_id=world.tour,
        person_id=person_id,
    )
    channel = world.chance.choice([None, *Channel])
    for issue_id in (world.paper, add(world.session, own)):
        holder = {"issue_id": issue_id, "given_on": world.past(), "channel": channel}
        add(world.session, PaperHolder(**holder, person_id=person_id))


def _fill_sessions(world: World, person_id: int) -> None:
    """Add what a person did for the sessions of a programme, and what became of it."""
    programme, owner = {"programme_id": world.programme}, {"person_id": person_id}
    thanked = world.chance.random() < 0.5
    state = ThanksState.GIVEN if thanked else ThanksState.OWED
    world.session.add_all(
        [
            Contributor(**programme, **owner, role=ContributorRole.HELPER, duty=world.line()),
            NextStep(**programme, **owner, text="議事を送る", own=False),
            ThemeIdea(**programme, **owner, text="特定技能の実務", noted_on=TODAY),
            Feedback(**programme, **owner, said_on=TODAY, said=world.text()),
            Voice(**programme, **owner, said="時間が短い", noted_on=TODAY),
            AgendaItem(**owner, session_id=world.date, place=0, title="近況"),
            Thanks(
                **owner,
                session_id=world.date,
                occasion=ThanksOccasion.TOOK_PART,
                owed_on=TODAY,
                state=state,
                given_on=TODAY if thanked else None,
                words=world.text(),
            ),
        ]
    )
