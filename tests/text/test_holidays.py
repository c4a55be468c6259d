"""Names of public holidays in both countries and both languages."""

from datetime import date

import pytest

from organiser.text.holidays import Country, holiday_name


@pytest.mark.parametrize(
    ("day", "country", "language", "name"),
    [
        (date(2026, 11, 23), "JP", "ja", "勤労感謝の日"),
        (date(2026, 11, 23), "JP", "en", "Labor Thanksgiving Day"),
        (date(2026, 5, 6), "JP", "ja", "振替休日"),
        (date(2026, 11, 24), "JP", "ja", ""),
        (date(2026, 8, 17), "ID", "ja", "独立記念日"),
        (date(2026, 8, 17), "ID", "en", "Independence Day"),
        (date(2026, 12, 24), "ID", "ja", "クリスマスの政令指定休日"),
        (date(2026, 12, 24), "ID", "en", "Christmas Joint Holiday"),
        (date(2026, 12, 24), "JP", "ja", ""),
        (date(2027, 3, 10), "ID", "ja", "断食明け大祭(予定)"),
        (date(2027, 3, 10), "ID", "en", "Eid al-Fitr (estimated)"),
    ],
)
def test_a_holiday_has_its_name(day: date, country: Country, language: str, name: str) -> None:
    assert holiday_name(day, country, language) == name


@pytest.mark.parametrize("year", [1, 1900, 2200, 9999])
@pytest.mark.parametrize("country", ["JP", "ID"])
def test_years_beyond_the_tables_have_no_holidays(year: int, country: Country) -> None:
    assert holiday_name(date(year, 1, 2), country, "ja") == ""


def test_every_indonesian_day_has_a_japanese_name() -> None:
    days = [date.fromordinal(number) for number in range(735600, 740000)]
    names = {holiday_name(day, "ID", "ja") for day in days}
    assert len(names) > 15
    assert not [name for name in names if any(sign.isascii() and sign.isalpha() for sign in name)]
