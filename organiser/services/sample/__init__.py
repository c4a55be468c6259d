"""The sample book: invented people and bodies, two years of history, dates counted from today.

Made by the same services the window uses, one action after the other. The data lie in
`resources/sample/`; nobody in them is real.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from organiser.services import settings
from organiser.services.sample import gatherings, people, programmes, ties, tours
from organiser.wording import phrase

#: `Book.do`: runs a service as one action under a name.
Do = Callable[..., Any]


def build(do: Do, *, today: date, language: str) -> None:
    """Fill an empty book through `do`; drafts of words are in `language`."""
    preferences = settings.Settings(
        organiser_name="田中 結衣",
        organiser_telephone="090-5555-0100",
        organiser_organisation="田中結衣事務所",
        organiser_title="代表",
        organiser_postal_code="650-0024",
        organiser_address="兵庫県神戸市中央区海岸通9-9-9 海岸ビル301",
        organiser_mail="yui@tanaka-office.example",
    )
    do(phrase("Change the settings"), settings.change_settings, preferences)
    organisations = people.add_organisations(do, today=today)
    known = people.add_people(do, organisations, today=today)
    ties.add_history(do, known, today=today)
    ties.add_knowledge(do, known, today=today)
    tour_day = tours.first_day("tour_hyogo", today)
    tables = gatherings.Known(people=known, organisations=organisations)
    added = programmes.add_programmes(do, tables, today=today, tour_day=tour_day, language=language)
    setting = tours.Setting(known=tables, programmes=added, today=today, language=language)
    tours.add_tours(do, setting)
    gatherings.add_notes(do, tables, today=today)
