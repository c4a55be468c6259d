from datetime import date, timedelta
from typing import Any

import pytest

from organiser.services.briefing_lines import (
    BriefLine,
    Clash,
    Condition,
    CurrentPost,
    Facts,
    KeepApart,
    ago_said,
    build_lines,
    months_before,
    worst,
)
from organiser.vocabulary import ConditionKind, OrganisationKind, Stage, Verdict
from organiser.wording import phrase

TODAY = date(2026, 11, 21)
MET = {"contact_count": 9, "last_contact_on": TODAY - timedelta(days=38)}
POST = CurrentPost(
    organisation="みらい協同組合", kind=OrganisationKind.SUPERVISING, represents=True
)


def ago(*days: int) -> tuple[date, ...]:
    return tuple(TODAY - timedelta(days=count) for count in days)


def lines(**facts: Any) -> list[str]:
    built = build_lines(Facts(today=TODAY, **facts))
    return [f"{line.verdict.value}: {line.fact}" for line in built]


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
    ("condition", "facts", "met"),
    [
        ((ConditionKind.CONTACT_WITHIN_MONTHS, 6, ""), MET, True),
        ((ConditionKind.CONTACT_WITHIN_MONTHS, 1, ""), MET, False),
        ((ConditionKind.CONTACT_WITHIN_MONTHS, 6, ""), {}, False),
        ((ConditionKind.REPRESENTS, None, ""), {"posts": [POST]}, True),
        ((ConditionKind.REPRESENTS, None, ""), {"posts": []}, False),
        ((ConditionKind.ORGANISATION_KIND, None, "supervising organisation"), {"posts": [POST]}, 1),
        ((ConditionKind.ORGANISATION_KIND, None, "school"), {"posts": [POST]}, False),
        ((ConditionKind.AT_MOST_PER_ORGANISATION, 1, ""), {"posts": [POST]}, True),
        ((ConditionKind.DAYS_SINCE_LAST_ASK, 60, ""), {"asks": ago(60, 300)}, True),
        ((ConditionKind.DAYS_SINCE_LAST_ASK, 60, ""), {"asks": ago(59)}, False),
        ((ConditionKind.DAYS_SINCE_LAST_ASK, 60, ""), {}, True),
    ],
)
@pytest.mark.parametrize("weight", [Verdict.CAUTION, Verdict.STOP])
def test_conditions(
    condition: tuple[ConditionKind, int | None, str],
    facts: dict[str, Any],
    met: bool,
    weight: Verdict,
) -> None:
    kind, number, text = condition
    asked_for = Condition(kind=kind, weight=weight, number_value=number, text_value=text)
    first = build_lines(Facts(today=TODAY, conditions=[asked_for], **facts))[0]
    assert first.verdict is (Verdict.PASS if met else weight)


@pytest.mark.parametrize(("seated", "verdict"), [(1, Verdict.PASS), (2, Verdict.STOP)])
def test_at_most_so_many_per_organisation(seated: int, verdict: Verdict) -> None:
    post = CurrentPost(organisation="北星会", kind=OrganisationKind.COMPANY, seated=seated)
    condition = Condition(
        kind=ConditionKind.AT_MOST_PER_ORGANISATION, weight=Verdict.STOP, number_value=2
    )
    built = build_lines(Facts(today=TODAY, posts=[post], conditions=[condition]))
    assert built[0].verdict is verdict


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({}, "caution: No contact recorded yet."),
        (MET, "pass: Contacts: 9, the last one 38 days ago."),
        (
            {"contact_count": 1, "last_contact_on": ago(366)[0]},
            "caution: Contacts: 1, the last one 366 days ago.",
        ),
        ({}, "pass: Not asked in the last 90 days."),
        ({"asks": ago(90)}, "pass: Asks in the last 90 days: 1."),
        ({"asks": ago(91)}, "pass: Not asked in the last 90 days."),
        ({"asks": ago(3, 90)}, "caution: Asks in the last 90 days: 2."),
        ({}, "pass: Not asked to any other programme yet."),
        (
            {"asks": ago(400, 900)},
            "pass: Left out for over a year: last asked on 2025-10-17 (Fri).",
        ),
        ({"do_not_approach": True}, "stop: Does not wish to be approached."),
        (
            {"reading": "たかはし", "reading_guessed": True},
            "caution: The reading of the name is a guess: たかはし.",
        ),
        ({"topics_to_avoid": "合併の話"}, "caution: Better not mentioned: 合併の話"),
    ],
)
def test_facts_become_lines(facts: dict[str, Any], line: str) -> None:
    assert line in lines(**facts)


def test_clashes_and_people_to_keep_apart() -> None:
    found = lines(
        clashes=[Clash(day=date(2026, 12, 12), what="組合総会", stage=Stage.ACCEPTED)],
        keep_apart=[KeepApart(name="佐々木 亮", stage=Stage.ASKED, note="席を分ける")],
    )
    assert "caution: On 2026-12-12 (Sat) there is also 組合総会 (Accepted)." in found
    assert "caution: Better kept apart from 佐々木 亮 (Asked). Note: 席を分ける" in found


def test_others_from_the_same_organisation_without_a_condition() -> None:
    post = CurrentPost(organisation="北星会", kind=OrganisationKind.COMPANY, seated=1)
    assert "caution: Already in this programme from 北星会: 1." in lines(posts=[post])


@pytest.mark.parametrize(
    ("verdicts", "heaviest"),
    [
        ([], Verdict.PASS),
        ([Verdict.PASS, Verdict.CAUTION], Verdict.CAUTION),
        ([Verdict.STOP, Verdict.CAUTION], Verdict.STOP),
    ],
)
def test_the_heaviest_verdict(verdicts: list[Verdict], heaviest: Verdict) -> None:
    built = [BriefLine(verdict=verdict, fact=phrase("today")) for verdict in verdicts]
    assert worst(built) is heaviest


@pytest.mark.parametrize(("days", "said"), [(0, "今日"), (1, "昨日"), (38, "38日前")])
def test_how_long_ago(days: int, said: str) -> None:
    assert ago_said(days).in_language("ja") == said
