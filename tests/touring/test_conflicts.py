from collections.abc import Callable

import pytest

from organiser.touring.caution_words import LEVELS, length_said
from organiser.touring.itinerary import ConflictCode, clock
from organiser.touring.plan import PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import ConflictLevel

TourOf = Callable[[str], PlannedTour]

LATE = "9:00{settings}\n本社 visit 60\n播州機械工業 visit 60 =10:30 +{leg}"

SENTENCES = [
    (
        ConflictCode.LATE_FOR_FIXED,
        LATE.format(settings="", leg=40),
        "播州機械工業 — arrives at 10:40, 10 minutes late for the fixed start (10:30).",
        "播州機械工業 — 10:40 着は、固定の開始時刻(10:30)に10分遅れます。",
    ),
    (
        ConflictCode.LATE_FOR_FIXED,
        LATE.format(settings=" arrival=10", leg=31),
        "播州機械工業 — arrives at 10:31, 1 minute late for the fixed start (10:30); "
        "11 minutes with the arrival buffer.",
        "播州機械工業 — 10:31 着は、固定の開始時刻(10:30)に1分遅れます(余裕時間を含めると11分)。",
    ),
    (
        ConflictCode.LATE_FOR_FIXED,
        LATE.format(settings=" arrival=10", leg=25),
        "播州機械工業 — arrives at 10:25: the buffer before the fixed start (10:30) "
        "is 5 minutes short.",
        "播州機械工業 — 10:25 着では、10:30 開始までの余裕時間が5分足りません。",
    ),
    (
        ConflictCode.OVERLAP,
        "9:00\n本社 visit 60\n播州機械工業 visit 60 =9:45 +20",
        "播州機械工業 — starts at 9:45, 15 minutes before 本社 ends (10:00).",
        "播州機械工業 — 9:45 開始は、「本社」の終了(10:00)より15分早く、時間が重なります。",
    ),
    (
        ConflictCode.BEFORE_OPENING,
        "8:00\n播州機械工業 visit 60 =8:30 9:00-12:00",
        "播州機械工業 — starts at 8:30, 30 minutes before visiting hours (from 9:00).",
        "播州機械工業 — 8:30 開始は受入時間(9:00から)より30分早くなっています。",
    ),
    (
        ConflictCode.AFTER_CLOSE,
        "8:00\n播州機械工業 visit 60 =17:30 9:00-17:00",
        "播州機械工業 — starts at 17:30, 30 minutes after visiting hours (until 17:00).",
        "播州機械工業 — 17:30 開始では受入時間(17:00まで)を30分過ぎています。",
    ),
    (
        ConflictCode.AFTER_CLOSE,
        "8:00\n播州機械工業 visit 60 =17:00 9:00-17:00",
        "播州機械工業 — starts at 17:00, just when visiting hours end: no time is left.",
        "播州機械工業 — 17:00 開始では、ちょうど受入時間が終わり、滞在できません。",
    ),
    (
        ConflictCode.RUNS_PAST_CLOSE,
        "13:10\n播州機械工業 visit 90 13:00-14:30",
        "播州機械工業 — ends at 14:40, 10 minutes after visiting hours (until 14:30). "
        "A stay of up to 80 minutes fits.",
        "播州機械工業 — 14:40 終了は受入時間(14:30まで)を10分こえます。"
        "滞在は80分までなら収まります。",
    ),
    (
        ConflictCode.BETWEEN_WINDOWS,
        "11:00\n本社 visit 20\n播州機械工業 visit 60 9:00-12:00 13:00-17:00 +10",
        "播州機械工業 — waits 90 minutes for the visiting hours from 13:00.",
        "播州機械工業 — 13:00からの受入時間まで90分待ちます。",
    ),
    (
        ConflictCode.LONG_WAIT,
        "9:00\n本社 visit 30\n播州機械工業 visit 30 =10:30 +15",
        "播州機械工業 — 45 minutes of waiting before the start at 10:30.",
        "播州機械工業 — 10:30 の開始まで45分の待ち時間があります。",
    ),
    (
        ConflictCode.DAY_TOO_LONG,
        "14:00 longest=180\n播州機械工業 visit 185",
        "Day 1 — lasts from 14:00 to 17:05, 5 minutes longer than 3 hours.",
        "1日目 — 14:00から17:05までで、1日の上限(3時間)を5分こえます。",
    ),
    (
        ConflictCode.LUNCH_MISSING,
        "11:00\n播州機械工業 visit 180",
        "Day 1 — no time for lunch between 11:30 and 13:30.",
        "1日目 — 11:30から13:30までの間に昼食の時間がありません。",
    ),
    (
        ConflictCode.LUNCH_MISSING,
        "11:00\n本社 visit 60\n播州機械工業 visit 60 =12:40 +10",
        "Day 1 — no time for lunch between 11:30 and 13:30: "
        "the longest free time, 30 minutes, is 15 minutes too short.",
        "1日目 — 11:30から13:30までの間に昼食の時間がありません。"
        "空きは最長でも30分で、15分足りません。",
    ),
    (
        ConflictCode.NO_TRAVEL_TIME,
        "9:00\n本社 visit 30\n播州機械工業 visit 30",
        "播州機械工業 — the travel time from 本社 is not known. Please type the minutes.",
        "播州機械工業 — 本社からの移動時間がわかりません。分数を入力してください。",
    ),
    (
        ConflictCode.HOST_NOT_CONFIRMED,
        "9:00\n兵庫介護学院 visit 30 host:asked",
        "兵庫介護学院 — the host has not confirmed yet.",
        "兵庫介護学院 — まだ確認がとれていません。",
    ),
    (
        ConflictCode.HOST_NOT_CONFIRMED,
        "9:00\n兵庫介護学院 visit 30 host:candidate",
        "兵庫介護学院 — not confirmed yet: the host has not been asked.",
        "兵庫介護学院 — まだ確認がとれていません。受入をまだ依頼していません。",
    ),
    (
        ConflictCode.HOST_REFUSED,
        "9:00\n兵庫介護学院 visit 30 host:declined",
        "兵庫介護学院 — the host cannot receive the group.",
        "兵庫介護学院 — 受入を断られています。",
    ),
]


@pytest.mark.parametrize(("code", "text", "english", "japanese"), SENTENCES)
def test_conflict_is_a_sentence_with_its_minutes(
    tour_of: TourOf, code: ConflictCode, text: str, english: str, japanese: str
) -> None:
    (conflict,) = compute(tour_of(text)).conflicts

    assert (conflict.code, conflict.level) == (code, LEVELS[code])
    assert conflict.sentence.in_language("en") == english
    assert conflict.sentence.in_language("ja") == japanese


def test_every_code_has_a_sentence_here_and_a_level() -> None:
    assert {code for code, *_ in SENTENCES} == set(ConflictCode) == set(LEVELS)


def test_overlap_speaks_of_both_stops(tour_of: TourOf) -> None:
    timeline = compute(tour_of("9:00\nA visit 60\nB visit 60 =9:45 +20"))

    assert timeline.conflicts_at(1) == timeline.conflicts_at(2) == timeline.conflicts


@pytest.mark.parametrize(
    ("text", "planned", "limit", "longest"),
    [
        ("13:10\nA visit 90 13:00-14:30", "14:40", "14:30", 80),
        ("8:00\nA visit 60 =8:30 9:00-12:00", "8:30", "9:00", None),
        (LATE.format(settings=" arrival=10", leg=40), "10:40", "10:30", None),
        (LATE.format(settings=" arrival=10", leg=25), "10:35", "10:30", None),
    ],
)
def test_conflict_carries_its_numbers(
    tour_of: TourOf, text: str, planned: str, limit: str, longest: int | None
) -> None:
    (conflict,) = compute(tour_of(text)).conflicts

    assert conflict.planned_minute is not None
    assert conflict.limit_minute is not None
    assert [clock(conflict.planned_minute), clock(conflict.limit_minute)] == [planned, limit]
    assert conflict.minutes == abs(conflict.planned_minute - conflict.limit_minute)
    assert conflict.longest_dwell_minutes == longest


def test_confirmed_host_and_no_host_are_no_matter(tour_of: TourOf) -> None:
    tour = tour_of("9:00\nA visit 30 host:accepted\nB break 10 +5")

    assert not compute(tour).conflicts


def test_names_with_braces_stay_as_typed(tour_of: TourOf) -> None:
    (conflict,) = compute(tour_of("9:00\n{A} visit 30 host:declined")).conflicts

    assert str(conflict.sentence).startswith("{A} — ")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, "1 minute"), (60, "60 minutes"), (90, "90 minutes"), (120, "2 hours")],
)
def test_length_is_said_in_whole_hours_or_minutes(minutes: int, said: str) -> None:
    assert str(length_said(minutes)) == said


def test_only_waiting_is_mere_information() -> None:
    infos = {code for code, level in LEVELS.items() if level is ConflictLevel.INFO}

    assert infos == {ConflictCode.BETWEEN_WINDOWS, ConflictCode.LONG_WAIT}
