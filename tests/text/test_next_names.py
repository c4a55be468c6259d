from datetime import timedelta

import pytest

from organiser.text.next_names import next_name, series_name, usual_gap


@pytest.mark.parametrize(
    ("name", "following"),
    [
        ("第3回 器の会", "第4回 器の会"),
        ("器の会 第９回", "器の会 第１０回"),
        ("第三回 代表の会", "第四回 代表の会"),
        ("第十九回", "第二十回"),
        ("第十回", "第十一回"),
        ("代表の会(3回目)", "代表の会(4回目)"),
        ("研修 第12期", "研修 第13期"),
        ("春の代表の会", "秋の代表の会"),
        ("代表の会 2026年春", "代表の会 2026年秋"),
        ("2026年 秋の会", "2027年 春の会"),
        ("令和8年 秋季研修", "令和9年 春季研修"),
        ("令和元年度研修", "令和2年度研修"),
        ("見学会2026", "見学会2027"),
        ("第3回 春の会", "第4回 秋の会"),
        ("2026年 第3回 研修", "2026年 第4回 研修"),
        ("Round table, Autumn 2026", "Round table, Spring 2027"),
        ("Training vol. 09", "Training vol. 10"),
        ("秋田見学会", "秋田見学会"),
        ("春日の会", "春日の会"),
        ("器をひろげる会", "器をひろげる会"),
        ("", ""),
    ],
)
def test_the_next_name(name: str, following: str) -> None:
    assert next_name(name) == following


@pytest.mark.parametrize(
    ("name", "series"),
    [
        ("第3回 器の会", "器の会"),
        ("器の会(第3回)", "器の会"),
        ("春の代表の会", "代表の会"),
        ("令和8年度 秋季研修", "研修"),
        ("2026年 代表の会", "代表の会"),
        ("器をひろげる会", "器をひろげる会"),
        ("第3回", "第3回"),
        ("Round table vol. 3", "Round table"),
    ],
)
def test_the_name_of_the_series(name: str, series: str) -> None:
    assert series_name(name) == series


@pytest.mark.parametrize(
    ("name", "weeks"), [("春の会", 26), ("見学会2026", 52), ("第3回 2026年", 0), ("器の会", 0)]
)
def test_how_long_until_the_next(name: str, weeks: int) -> None:
    assert usual_gap(name) == timedelta(weeks=weeks)
