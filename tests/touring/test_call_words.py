from dataclasses import replace

import pytest

from organiser.touring.call_words import build_call_words
from organiser.touring.progress import Noted
from organiser.touring.ripple import RippledStop

LATER = RippledStop(
    stop_id=1, planned_start=840, planned_end=900, new_start=860, new_end=920, comes=860
)


def said(
    language: str, comes: RippledStop | None, noted: Noted | None = None, *, caller: str = "本田"
) -> list[str]:
    words = build_call_words(
        "高橋 美咲 様", caller, planned=840, noted=noted or Noted(), comes=comes
    )
    return [one.in_language(language) for one in words]


def test_a_later_arrival_is_said_naturally_in_japanese() -> None:
    assert said("ja", LATER) == [
        "高橋 美咲 様、いつもお世話になっております。本田です。",
        "本日14時にお伺いするお約束でしたが、道中の都合により、到着が14時20分ごろになる見込みです。",
        "ご迷惑をおかけいたしますが、どうぞよろしくお願いいたします。",
    ]


def test_a_later_arrival_is_said_in_english() -> None:
    greeting, news, closing = said("en", LATER)
    assert greeting == "Hello 高橋 美咲 様, this is 本田."
    assert "14:00 today; we now expect to arrive at about 14:20" in news
    assert "apologise" in closing


@pytest.mark.parametrize(
    ("comes", "wanted"),
    [
        (None, "お伺いできなくなりました"),
        (replace(LATER, shortened_to=45), "お時間は45分ほど"),
        (replace(LATER, window_minutes=10), "お伺いしてもよろしいでしょうか"),
        (replace(LATER, comes=843), "お約束の14時03分"),
    ],
)
def test_what_else_there_is_to_say_is_said(comes: RippledStop | None, wanted: str) -> None:
    assert wanted in "".join(said("ja", comes))


def test_who_was_told_hears_what_they_were_told_before() -> None:
    told = Noted(told_start=870)
    assert "先ほど14時30分ごろとお伝えいたしましたが、14時20分ごろ" in said("ja", LATER, told)[1]
    later = replace(LATER, comes=885)
    assert "本日14時30分にお伺いするお約束でしたが" in said("ja", later, told)[1]


def test_without_names_the_greeting_still_reads() -> None:
    assert said("en", LATER, caller="")[0] == "Hello 高橋 美咲 様."
    alone = build_call_words("", "", planned=840, noted=Noted(), comes=LATER)
    assert alone[0].in_language("ja") == "いつもお世話になっております。"
    nameless = build_call_words("", "本田", planned=840, noted=Noted(), comes=LATER)
    assert nameless[0].in_language("en") == "Hello, this is 本田."


def test_a_time_after_midnight_is_said_as_the_clock_has_it() -> None:
    late = replace(LATER, comes=1470)
    assert "0時30分ごろ" in said("ja", late)[1]
