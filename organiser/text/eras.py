"""Japanese eras: dates as papers in Japan write them."""

from datetime import date

#: First day and name of each era, newest first.
ERAS = (
    (date(2019, 5, 1), "令和"),
    (date(1989, 1, 8), "平成"),
    (date(1926, 12, 25), "昭和"),
    (date(1912, 7, 30), "大正"),
    (date(1868, 1, 25), "明治"),
)
#: Until 1872 Japan counted other months, so that an era would stand beside a wrong month and day.
FIRST_COMMON_DAY = date(1873, 1, 1)

_WEEKDAYS = "月火水木金土日"


def era_year(day: date) -> str:
    """Return the year of a day in its era: `令和8年`, the first year `令和元年`.

    Days before 1873 have no era year that fits their month and day: `1872年`.
    """
    if day < FIRST_COMMON_DAY:
        return f"{day.year}年"
    first_day, name = next(era for era in ERAS if era[0] <= day)
    year = day.year - first_day.year + 1
    return f"{name}{'元' if year == 1 else year}年"


def era_date(day: date) -> str:
    """Return a day in its era: `令和8年12月3日`."""
    return f"{era_year(day)}{day.month}月{day.day}日"


def weekday_mark(day: date) -> str:
    """Return the weekday as it stands after a date: `(木)`."""
    return f"({_WEEKDAYS[day.weekday()]})"
