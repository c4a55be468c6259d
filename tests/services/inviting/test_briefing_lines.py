from datetime import date, timedelta
from typing import Any

import pytest

from organiser.services.inviting.briefing_facts import Clash, CurrentPost, Facts, KeepApart
from organiser.services.inviting.briefing_lines import BriefLine, ago_said, build_lines, worst
from organiser.vocabulary import OrganisationKind, Stage, Verdict, label
from organiser.wording import phrase

TODAY = date(2026, 11, 21)
MET = {"contact_count": 9, "last_contact_on": TODAY - timedelta(days=38)}


def ago(*days: int) -> tuple[date, ...]:
    return tuple(TODAY - timedelta(days=count) for count in days)


def lines(**facts: Any) -> list[str]:
    built = build_lines(Facts(today=TODAY, **facts))
    return [f"{line.verdict.value}: {line.fact}" for line in built]


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
        clashes=[Clash(day=date(2026, 12, 12), what="組合総会", part=label(Stage.ACCEPTED))],
        keep_apart=[KeepApart(name="佐々木 亮", part=label(Stage.ASKED), note="席を分ける")],
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
