from datetime import date, timedelta
from typing import Any

import pytest

from organiser.services.inviting.briefing_conditions import months_before
from organiser.services.inviting.briefing_facts import (
    Attended,
    CurrentPost,
    Facts,
    HeldSkill,
    KnownPlace,
)
from organiser.services.inviting.briefing_lines import build_lines
from organiser.services.programmes.programme_drafts import ConditionDraft
from organiser.vocabulary import (
    ConditionKind,
    OrganisationKind,
    ProgrammeKind,
    Stance,
    Verdict,
    label,
)

TODAY = date(2026, 11, 21)
CONTACT = TODAY - timedelta(days=38)
POST = CurrentPost(
    organisation="みらい協同組合", kind=OrganisationKind.SUPERVISING, represents=True
)
SKILL: dict[str, Any] = {"skill_id": 7, "skill": "特定技能実務"}
SPRING = Attended(programme="春の会", held_on=date(2026, 4, 12))


def held(stance: Stance, **more: Any) -> dict[str, Any]:
    return {"skills": [HeldSkill(skill_id=7, stance=stance, **more)]}


def verdict_on(facts: dict[str, Any], *asked: dict[str, Any]) -> str:
    """Return the first line of a briefing with these conditions, each a caution."""
    conditions = [ConditionDraft(**({"weight": Verdict.CAUTION} | one)) for one in asked]
    kind_name = label(ProgrammeKind.TRAINING)
    line = build_lines(Facts(today=TODAY, conditions=conditions, kind_name=kind_name, **facts))[0]
    return f"{line.verdict.value}: {line.fact}"


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 21), 6, date(2026, 5, 21)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2026, 3, 31), 24, date(2024, 3, 31)),
        (date(2026, 3, 31), 30_000, date.min),
    ],
)
def test_months_before(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before


@pytest.mark.parametrize(
    ("condition", "facts", "said"),
    [
        (
            {"kind": ConditionKind.CONTACT_WITHIN_MONTHS, "number_value": 6},
            {"last_contact_on": CONTACT},
            "pass: Contact within 6 months: on 2026-10-14 (Wed).",
        ),
        (
            {"kind": ConditionKind.CONTACT_WITHIN_MONTHS, "number_value": 1},
            {"last_contact_on": CONTACT},
            "caution: No contact within 1 months: the last was on 2026-10-14 (Wed).",
        ),
        (
            {"kind": ConditionKind.CONTACT_WITHIN_MONTHS, "number_value": 6},
            {},
            "caution: No contact within 6 months: none is recorded.",
        ),
        (
            {"kind": ConditionKind.REPRESENTS},
            {"posts": [POST]},
            "pass: Represents みらい協同組合.",
        ),
        ({"kind": ConditionKind.REPRESENTS}, {}, "caution: Represents no organisation."),
        (
            {"kind": ConditionKind.DAYS_SINCE_LAST_ASK, "number_value": 60},
            {"asks": [TODAY - timedelta(days=60), TODAY - timedelta(days=300)]},
            "pass: At least 60 days since the last ask: it was 60 days ago.",
        ),
        (
            {"kind": ConditionKind.DAYS_SINCE_LAST_ASK, "number_value": 60},
            {"asks": [TODAY - timedelta(days=59)]},
            "caution: At least 60 days since the last ask: it was 59 days ago.",
        ),
        (
            {"kind": ConditionKind.DAYS_SINCE_LAST_ASK, "number_value": 60},
            {},
            "pass: At least 60 days since the last ask: never asked yet.",
        ),
    ],
)
def test_what_was_found(condition: dict[str, Any], facts: dict[str, Any], said: str) -> None:
    assert verdict_on(facts, condition) == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            held(Stance.OFFERS, since=date(2021, 4, 1)),
            "pass: Offers 特定技能実務, since 2021.",
        ),
        (held(Stance.OFFERS, level="1級"), "pass: Offers 特定技能実務 (1級)."),
        (held(Stance.PASSES_ON, valid_to=TODAY), "pass: Passes on 特定技能実務."),
        (
            held(Stance.OFFERS, valid_to=TODAY - timedelta(days=1)),
            "caution: 特定技能実務: ran out on 2026-11-20 (Fri).",
        ),
        (held(Stance.LEARNING), "caution: Is still learning 特定技能実務."),
        ({}, "caution: Not known to have 特定技能実務."),
    ],
)
def test_a_skill_is_offered_or_passed_on(facts: dict[str, Any], said: str) -> None:
    assert verdict_on(facts, {"kind": ConditionKind.SKILL, **SKILL}) == said


def test_every_skill_counts() -> None:
    other = {"kind": ConditionKind.SKILL, "skill_id": 8, "skill": "通訳"}
    facts = held(Stance.OFFERS)
    assert verdict_on(facts, other, {"kind": ConditionKind.SKILL, **SKILL}).startswith("caution")


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ([KnownPlace(prefecture="兵庫県")], "pass: Their address is in 兵庫県."),
        (
            [
                KnownPlace(prefecture="奈良県"),
                KnownPlace(prefecture="大阪府", organisation="北星会"),
            ],
            "pass: 北星会 is in 大阪府.",
        ),
        (
            [KnownPlace(prefecture="奈良県")],
            "stop: Asked for: 兵庫県 or 大阪府. Known places: 奈良県.",
        ),
        ([], "stop: Asked for: 兵庫県 or 大阪府. No address is noted."),
    ],
)
def test_one_of_several_prefectures_is_enough(places: list[KnownPlace], said: str) -> None:
    asked = (
        {"kind": ConditionKind.PREFECTURE, "text_value": "兵庫県"},
        {"kind": ConditionKind.PREFECTURE, "text_value": "大阪府", "weight": Verdict.STOP},
    )
    assert verdict_on({"places": places}, *asked) == said


@pytest.mark.parametrize(
    ("posts", "said"),
    [
        (
            [POST],
            "pass: みらい協同組合 is of the kind asked for: Supervising organisation.",
        ),
        (
            [],
            "caution: In no organisation of the kind asked for: "
            "School or Supervising organisation.",
        ),
    ],
)
def test_one_of_several_kinds_of_organisation_is_enough(
    posts: list[CurrentPost], said: str
) -> None:
    asked = [
        {"kind": ConditionKind.ORGANISATION_KIND, "text_value": kind.value}
        for kind in (OrganisationKind.SCHOOL, OrganisationKind.SUPERVISING)
    ]
    assert verdict_on({"posts": posts}, *asked) == said


@pytest.mark.parametrize(
    ("kind", "attended", "said"),
    [
        (ConditionKind.ATTENDED_KIND, SPRING, "pass: Attended 春の会 on 2026-04-12 (Sun)."),
        (
            ConditionKind.ATTENDED_KIND,
            None,
            "caution: Has not attended a programme of this kind yet: Training.",
        ),
        (
            ConditionKind.NEVER_ATTENDED_KIND,
            None,
            "pass: Has not attended a programme of this kind yet: Training.",
        ),
        (
            ConditionKind.NEVER_ATTENDED_KIND,
            SPRING,
            "caution: Attended 春の会 on 2026-04-12 (Sun).",
        ),
    ],
)
def test_who_has_come_before(kind: ConditionKind, attended: Attended | None, said: str) -> None:
    assert verdict_on({"attended": attended}, {"kind": kind}) == said


@pytest.mark.parametrize(("seated", "verdict"), [(1, "pass"), (2, "stop")])
def test_at_most_so_many_per_organisation(seated: int, verdict: str) -> None:
    post = CurrentPost(organisation="北星会", kind=OrganisationKind.COMPANY, seated=seated)
    condition = {
        "kind": ConditionKind.AT_MOST_PER_ORGANISATION,
        "weight": Verdict.STOP,
        "number_value": 2,
    }
    assert verdict_on({"posts": [post]}, condition).startswith(verdict)
