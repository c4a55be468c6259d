"""What changed on a paper is exactly what differs, told in reading order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.papers.changes import Change, Lines, compare, marked_keys
from organiser.papers.concerns import concerning
from organiser.papers.told_words import change_lines, told_words
from organiser.wording import phrase

_TEXTS = st.sampled_from(["", "9:00 集合", "9:20 集合", "工場", "a → b", "<b>&"])
_LINES = st.lists(
    st.tuples(st.sampled_from(["day:1", "day:2", "stop:1", "stop:2", "leg:2", "note"]), _TEXTS),
    max_size=9,
    unique_by=lambda line: line[0],
).map(tuple)


def said(before: str, now: str, language: str = "ja") -> str:
    (change,) = compare((("stop:1", before),), (("stop:1", now),))
    return change.sentence.in_language(language)


@given(_LINES, _LINES)
def test_what_is_told_is_exactly_what_differs(before: Lines, now: Lines) -> None:
    old, new = dict(before), dict(now)
    differing = {key for key in old | new if old.get(key, "") != new.get(key, "")}
    changes = compare(before, now)
    assert {change.key for change in changes} == differing
    assert len(changes) == len(differing)
    for change in changes:
        assert (change.before, change.now) == (old.get(change.key, ""), new.get(change.key, ""))


@given(_LINES, _LINES)
def test_what_is_there_now_is_told_in_its_order(before: Lines, now: Lines) -> None:
    told = [change.key for change in compare(before, now) if change.now]
    assert told == [key for key, _text in now if key in told]
    assert marked_keys(compare(before, now)) == set(told)


@given(_LINES)
def test_a_paper_has_not_changed_against_itself(lines: Lines) -> None:
    assert compare(lines, lines) == ()
    assert compare(lines, lines[::-1]) == ()


@pytest.mark.parametrize(
    ("before", "now", "sentence"),
    [
        ("14:20 工場見学", "14:40 工場見学", "14:20 → 14:40 工場見学"),
        ("9:00 – 10:00 見学", "9:00 – 10:30 見学", "9:00 – 10:00 → 9:00 – 10:30 見学"),
        ("9:00 姫路駅 集合", "9:00 明石駅 集合", "9:00 姫路駅 → 明石駅 集合"),
        ("9:00", "9:30", "9:00 → 9:30"),
        (
            "持ち物 名刺 20枚、上履き",
            "持ち物 名刺 20枚、傘",
            "持ち物 名刺 20枚、上履き → 名刺 20枚、傘",
        ),
        ("9:00 見学", "9:00 見学 会議室", "9:00 見学 → 見学 会議室"),
        ("", "15:00 休憩", "追加: 15:00 休憩"),
        ("15:00 休憩", "", "取りやめ: 15:00 休憩"),
    ],
)
def test_a_change_is_said_by_what_differs(before: str, now: str, sentence: str) -> None:
    assert said(before, now) == sentence


def test_a_new_line_is_said_in_english() -> None:
    assert said("", "15:00 Rest", "en") == "New: 15:00 Rest"


def test_what_went_stands_where_it_was_and_under_its_day() -> None:
    before = (("day:1", "3日"), ("stop:1", "a"), ("stop:2", "b"), ("day:2", "4日"), ("stop:3", "c"))
    now = (("day:1", "3日"), ("stop:1", "A"), ("day:2", "4日"), ("stop:3", "C"))
    told = [(change.key, change.heading) for change in compare(before, now)]
    assert told == [("stop:1", "3日"), ("stop:2", "3日"), ("stop:3", "4日")]


def test_lines_that_share_a_key_are_counted() -> None:
    before = (("note", "a"), ("note", "b"))
    changes = compare(before, (("note", "a"), ("note", "c")))
    assert [(change.before, change.now) for change in changes] == [("b", "c")]


def test_what_one_is_not_at_is_not_theirs() -> None:
    keys = ("title", "fact:count", "day:1", "stop:1", "leg:1", "stop:12", "day:2", "stop:2:host")
    changes = [Change(key=key, before="a", now="b") for key in keys]
    left = concerning(changes, {1, 2}, {1: {1, 12}, 2: {2}})
    assert [change.key for change in left] == ["title", "day:1", "stop:12"]


def test_words_for_one_person_say_day_change_and_paper() -> None:
    changes = compare(
        (("day:1", "12月3日(木)"), ("stop:1", "14:20 工場見学")),
        (("day:1", "12月3日(木)"), ("stop:1", "14:40 工場見学")),
    )
    words = told_words(
        ("青木様", "本田"),
        "兵庫",
        [phrase("revision {revision}", revision=1)],
        changes,
        language="ja",
    )
    assert words.startswith("青木様、いつもお世話になっております。本田です。")
    assert "12月3日(木)\n・14:20 → 14:40 工場見学" in words
    assert "第1版" in words


def test_a_day_heads_all_its_changes_once() -> None:
    changes = [Change(key=str(place), now="x", heading="3日") for place in range(2)]
    assert list(change_lines(changes, "ja")) == ["3日", "・追加: x", "・追加: x"]
