from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import (
    Address,
    Attendance,
    Contributor,
    Expertise,
    HostVisit,
    OwnKind,
    Person,
    Programme,
    ProgrammeCondition,
    Promise,
    Relationship,
    Skill,
)
from organiser.services.inviting import briefing
from organiser.services.inviting.briefing import Briefing
from organiser.vocabulary import (
    ConditionKind,
    ContributorRole,
    Presence,
    ProgrammeKind,
    PromiseSide,
    PromiseState,
    RelationshipKind,
    SkillKind,
    Stage,
    Sureness,
    Verdict,
)
from tests.factories import (
    PREPARE,
    add,
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

TODAY = date(2026, 11, 21)
DAY = TODAY + timedelta(days=21)


@pytest.fixture
def invitation_id(book: Book) -> int:
    """One candidate, 高橋, in one programme with one session."""

    def prepare(session: Session) -> int:
        programme_id = make_programme(session)
        make_session(session, programme_id, held_on=DAY)
        return make_invitation(session, programme_id, make_person(session), reason="研修に前向き")

    return book.do(PREPARE, prepare).value


def brief(book: Book, invitation_id: int) -> Briefing:
    return book.read(briefing.build, invitation_id, TODAY)


def facts(book: Book, invitation_id: int, verdict: Verdict) -> list[str]:
    lines = brief(book, invitation_id).lines
    return [str(line.fact) for line in lines if line.verdict is verdict]


def ids(book: Book, invitation_id: int) -> tuple[int, int]:
    found = brief(book, invitation_id)
    return found.person_id, found.programme_id


def join_in(session: Session, programme_id: int, stage: Stage, **person: Any) -> int:
    """Put someone else into the programme at this stage; return their id."""
    person_id = make_person(session, **({"family_name": "佐々木", "given_name": "亮"} | person))
    make_invitation(
        session, programme_id, person_id, place=2, stage=stage, asked_on=TODAY, reply_by=TODAY
    )
    return person_id


def test_who_and_why(book: Book, invitation_id: int) -> None:
    person_id, _ = ids(book, invitation_id)
    book.do(
        PREPARE,
        lambda session: make_position(session, person_id, make_organisation(session)),
    )
    found = brief(book, invitation_id)
    assert (found.name, found.honorific, found.reading) == ("高橋 美咲", "様", "たかはし みさき")
    assert (found.organisation, found.title) == ("みらい協同組合", "代表理事")
    assert found.reason == "研修に前向き"
    assert found.last_ask is None


def test_the_last_three_things_that_happened(book: Book, invitation_id: int) -> None:
    person_id, _ = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        for days in (5, 1, 9, 3):
            make_interaction(session, person_id, happened_on=TODAY - timedelta(days=days))

    book.do(PREPARE, prepare)
    recent = brief(book, invitation_id).recent
    assert [(TODAY - line.happened_on).days for line in recent] == [1, 3, 5]
    assert "Contacts: 4, the last one yesterday." in facts(book, invitation_id, Verdict.PASS)


def test_open_promises_both_ways(book: Book, invitation_id: int) -> None:
    person_id, _ = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        for text, side, state, due_on in (
            ("資料を送る", PromiseSide.MINE, PromiseState.OPEN, None),
            ("紹介してくれる", PromiseSide.THEIRS, PromiseState.OPEN, DAY),
            ("もう済んだ", PromiseSide.MINE, PromiseState.KEPT, None),
        ):
            promise = Promise(
                person_id=person_id,
                side=side,
                text=text,
                since=TODAY,
                due_on=due_on,
                state=state,
            )
            add(session, promise)

    book.do(PREPARE, prepare)
    found = brief(book, invitation_id).promises
    assert [promise.text for promise in found] == ["紹介してくれる", "資料を送る"]


def test_conditions_are_the_programme_s(book: Book, invitation_id: int) -> None:
    _, programme_id = ids(book, invitation_id)
    condition = ProgrammeCondition(
        programme_id=programme_id, kind=ConditionKind.REPRESENTS, weight=Verdict.STOP
    )
    book.do(PREPARE, lambda session: add(session, condition))
    assert facts(book, invitation_id, Verdict.STOP) == ["Represents no organisation."]


@pytest.mark.parametrize(
    ("stage", "days", "clashes"),
    [
        (Stage.ACCEPTED, 0, True),
        (Stage.ASKED, 0, True),
        (Stage.DECLINED, 0, False),
        (Stage.ACCEPTED, 1, False),
    ],
)
@pytest.mark.parametrize("tour", [False, True])
def test_clash_with_another_programme_or_its_tour(
    book: Book, invitation_id: int, stage: Stage, days: int, clashes: bool, tour: bool
) -> None:
    person_id, _ = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        other = make_programme(session, name="組合総会")
        held_on = DAY + timedelta(days=days)
        if tour:
            make_day(session, make_tour(session, programme_id=other), held_on=held_on)
        else:
            make_session(session, other, held_on=held_on)
        make_invitation(session, other, person_id, stage=stage, asked_on=TODAY, reply_by=TODAY)

    book.do(PREPARE, prepare)
    found = any("組合総会" in fact for fact in facts(book, invitation_id, Verdict.CAUTION))
    assert found is clashes


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("stage", "until", "apart"),
    [
        (Stage.ACCEPTED, None, True),
        (Stage.ASKED, None, True),
        (Stage.DECLINED, None, False),
        (Stage.ACCEPTED, TODAY - timedelta(days=1), False),
        (Stage.ACCEPTED, TODAY, False),
    ],
)
def test_people_to_keep_apart(
    book: Book, invitation_id: int, first: bool, stage: Stage, until: date | None, apart: bool
) -> None:
    person_id, programme_id = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        pair = [person_id, join_in(session, programme_id, stage)]
        one, two = pair if first else reversed(pair)
        tie = Relationship(
            first_person_id=one,
            second_person_id=two,
            kind=RelationshipKind.KEEP_APART,
            until=until,
        )
        add(session, tie)

    book.do(PREPARE, prepare)
    found = any("佐々木 亮" in fact for fact in facts(book, invitation_id, Verdict.CAUTION))
    assert found is apart


def test_others_from_the_same_organisation(book: Book, invitation_id: int) -> None:
    person_id, programme_id = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        organisation_id = make_organisation(session)
        make_position(session, person_id, organisation_id)
        other = join_in(session, programme_id, Stage.ACCEPTED)
        make_position(session, other, organisation_id)
        make_position(session, other, organisation_id, title="兼 事務局長")

    book.do(PREPARE, prepare)
    assert "Already in this programme from みらい協同組合: 1." in facts(
        book, invitation_id, Verdict.CAUTION
    )


def test_asks_to_other_programmes_count_this_one_does_not(book: Book, invitation_id: int) -> None:
    person_id, _ = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        for days in (10, 20):
            asked_on = TODAY - timedelta(days=days)
            make_invitation(
                session,
                make_programme(session),
                person_id,
                stage=Stage.DECLINED,
                asked_on=asked_on,
                reply_by=asked_on,
            )

    book.do(PREPARE, prepare)
    assert "Asks in the last 90 days: 2." in facts(book, invitation_id, Verdict.CAUTION)
    last_ask = brief(book, invitation_id).last_ask
    assert last_ask is not None
    assert last_ask.asked_on == TODAY - timedelta(days=10)


def test_a_guessed_reading_and_topics_to_avoid(book: Book, invitation_id: int) -> None:
    person_id, _ = ids(book, invitation_id)

    def change(session: Session) -> None:
        person = session.get_one(Person, person_id)
        person.given_reading_sureness = Sureness.GUESSED
        person.topics_to_avoid = "合併の話"

    book.do(PREPARE, change)
    found = facts(book, invitation_id, Verdict.CAUTION)
    assert "The reading of the name is a guess: たかはし みさき." in found
    assert "Better not mentioned: 合併の話" in found


@pytest.mark.parametrize("own_tour", [False, True])
def test_clash_with_a_tour_that_the_person_receives(
    book: Book, invitation_id: int, own_tour: bool
) -> None:
    person_id, programme_id = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        tour_id = make_tour(session, programme_id=programme_id if own_tour else None)
        stop_id = make_stop(session, make_day(session, tour_id, held_on=DAY))
        add(session, HostVisit(stop_id=stop_id, person_id=person_id))

    book.do(PREPARE, prepare)
    said = "On 2026-12-12 (Sat) there is also 実地見学ツアー 兵庫 (receives the group)."
    assert (said in facts(book, invitation_id, Verdict.CAUTION)) is not own_tour


def test_clash_with_a_programme_that_the_person_hosts(book: Book, invitation_id: int) -> None:
    person_id, _ = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        other = make_programme(session, name="研修会")
        make_session(session, other, held_on=DAY)
        add(
            session,
            Contributor(programme_id=other, role=ContributorRole.CO_HOST, person_id=person_id),
        )

    book.do(PREPARE, prepare)
    said = "On 2026-12-12 (Sat) there is also 研修会 (Co-host)."
    assert said in facts(book, invitation_id, Verdict.CAUTION)


def test_people_to_keep_apart_from_the_host(book: Book, invitation_id: int) -> None:
    person_id, programme_id = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        host = make_person(session, family_name="佐々木", given_name="亮")
        add(
            session,
            Contributor(programme_id=programme_id, role=ContributorRole.HOST, person_id=host),
        )
        tie = Relationship(
            first_person_id=person_id, second_person_id=host, kind=RelationshipKind.KEEP_APART
        )
        add(session, tie)

    book.do(PREPARE, prepare)
    assert "Better kept apart from 佐々木 亮 (Host)." in facts(book, invitation_id, Verdict.CAUTION)


def ask_for(session: Session, programme_id: int, kind: ConditionKind, **more: Any) -> None:
    add(session, ProgrammeCondition(programme_id=programme_id, kind=kind, **more))


def test_a_skill_that_is_asked_for(book: Book, invitation_id: int) -> None:
    person_id, programme_id = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        skill_id = add(session, Skill(name="特定技能実務", kind=SkillKind.FIELD))
        since = date(2021, 4, 1)
        add(session, Expertise(person_id=person_id, skill_id=skill_id, since=since))
        ask_for(session, programme_id, ConditionKind.SKILL, skill_id=skill_id)

    book.do(PREPARE, prepare)
    assert "Offers 特定技能実務, since 2021." in facts(book, invitation_id, Verdict.PASS)


@pytest.mark.parametrize(
    ("of_person", "said"),
    [(True, "Their address is in 兵庫県."), (False, "みらい協同組合 is in 兵庫県.")],
)
def test_a_prefecture_that_is_asked_for(
    book: Book, invitation_id: int, of_person: bool, said: str
) -> None:
    person_id, programme_id = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        body = make_organisation(session)
        make_position(session, person_id, body)
        other = make_organisation(session, name="よその団体")
        owner = {"person_id": person_id} if of_person else {"organisation_id": body}
        add(session, Address(prefecture="兵庫県", **owner))
        add(session, Address(prefecture="奈良県", organisation_id=other))
        ask_for(session, programme_id, ConditionKind.PREFECTURE, text_value="兵庫県")

    book.do(PREPARE, prepare)
    assert said in facts(book, invitation_id, Verdict.PASS)


@pytest.mark.parametrize(
    ("presence", "same_kind", "came"),
    [
        (Presence.PRESENT, True, True),
        (Presence.DEPUTY, True, True),
        (Presence.ABSENT_WITH_WORD, True, False),
        (Presence.LATE, False, False),
    ],
)
@pytest.mark.parametrize("own", [False, True])
def test_who_has_come_to_this_kind_before(
    book: Book, invitation_id: int, presence: Presence, same_kind: bool, came: bool, own: bool
) -> None:
    person_id, programme_id = ids(book, invitation_id)

    def prepare(session: Session) -> None:
        kind_id = add(session, OwnKind(name="勉強会", kind=ProgrammeKind.LIMITED)) if own else None
        session.get_one(Programme, programme_id).own_kind_id = kind_id
        kind = ProgrammeKind.LIMITED if same_kind else ProgrammeKind.TRAINING
        other = make_programme(
            session, name="春の会", kind=kind, own_kind_id=kind_id if same_kind else None
        )
        held = make_session(session, other, held_on=date(2026, 4, 12))
        add(session, Attendance(session_id=held, person_id=person_id, presence=presence))
        ask_for(session, programme_id, ConditionKind.ATTENDED_KIND)

    book.do(PREPARE, prepare)
    found = facts(book, invitation_id, Verdict.PASS)
    assert ("Attended 春の会 on 2026-04-12 (Sun)." in found) is came


def test_a_briefing_for_nobody(book: Book) -> None:
    with pytest.raises(NotFound):
        brief(book, 99)
