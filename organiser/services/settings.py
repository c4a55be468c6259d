"""The organiser's preferences that belong to the book."""

from dataclasses import dataclass, fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Preferences with their defaults.

    `language` and `scheme` are empty where the system decides. `organiser_name` and
    `organiser_telephone` stand on papers and under words, the other facts about them on letters.
    """

    organiser_name: str = ""
    organiser_telephone: str = ""
    organiser_organisation: str = ""
    organiser_title: str = ""
    organiser_postal_code: str = ""
    organiser_address: str = ""
    organiser_mail: str = ""
    language: str = ""
    scheme: str = ""
    era_dates: bool = True


def get_settings(session: Session) -> Settings:
    """Return all preferences."""
    kept = dict(session.execute(select(Setting.name, Setting.value)).all())
    values: dict[str, object] = {}
    for field in fields(Settings):
        if field.name in kept:
            text = kept[field.name]
            values[field.name] = text == "yes" if field.type is bool else text
    return Settings(**values)  # type: ignore[arg-type]


def change_settings(session: Session, settings: Settings) -> None:
    """Keep these preferences; only those that differ are written."""
    kept = {setting.name: setting for setting in session.scalars(select(Setting))}
    before = get_settings(session)
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if value == getattr(before, field.name):
            continue
        text = ("yes" if value else "no") if isinstance(value, bool) else str(value).strip()
        if field.name in kept:
            kept[field.name].value = text
        else:
            session.add(Setting(name=field.name, value=text))
