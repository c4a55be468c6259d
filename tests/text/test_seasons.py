from datetime import date, timedelta

import pytest

from organiser.text.seasons import season_greeting, season_greetings, season_words


@pytest.mark.parametrize(
    ("day", "word"),
    [
        (date(2026, 1, 1), "新春"),
        (date(2026, 1, 15), "新春"),
        (date(2026, 1, 16), "厳寒"),
        (date(2026, 2, 3), "厳寒"),
        (date(2026, 2, 4), "余寒"),
        (date(2026, 3, 1), "早春"),
        (date(2026, 4, 1), "陽春"),
        (date(2026, 5, 31), "新緑"),
        (date(2026, 6, 1), "梅雨"),
        (date(2026, 7, 1), "盛夏"),
        (date(2026, 8, 7), "盛夏"),
        (date(2026, 8, 8), "残暑"),
        (date(2026, 9, 1), "初秋"),
        (date(2026, 10, 1), "秋冷"),
        (date(2026, 11, 21), "晩秋"),
        (date(2026, 12, 31), "初冬"),
    ],
)
def test_the_usual_word_of_every_month(day: date, word: str) -> None:
    assert season_words(day)[0] == word


def test_every_day_has_words_and_none_twice() -> None:
    for number in range(366):
        words = season_words(date(2028, 1, 1) + timedelta(days=number))
        assert len(words) >= 2
        assert len(set(words)) == len(words)


def test_a_person_is_wished_health_and_a_body_success() -> None:
    assert season_greeting("新緑") == "新緑の候、ますますご健勝のこととお慶び申し上げます。"
    to_body = season_greeting("新緑", to_body=True)
    assert to_body == "新緑の候、ますますご清栄のこととお慶び申し上げます。"


def test_the_usual_greeting_stands_first_and_one_fits_all_year() -> None:
    greetings = season_greetings(date(2026, 5, 10))
    assert greetings[0] == season_greeting("新緑")
    assert greetings[-1].startswith("時下")
    assert len(set(greetings)) == len(greetings)
