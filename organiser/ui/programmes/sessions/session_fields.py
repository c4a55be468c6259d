"""The fields of one session: in the form that adds it, and in its place on the page."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.ui.form_fields import FieldColumn
from organiser.ui.moment_fields import DateField
from organiser.ui.programmes.sessions.day_notes import minute_of, time_of

#: Room for a day with its weekday and the mark of the calendar.
_DAY_WIDTH = 188


def add_day_field(
    fields: FieldColumn, day: date | None, *, today: date, name: str = "held_on"
) -> DateField:
    """Add the field of the day, or of the day from which on there are sessions."""
    translate = QCoreApplication.translate
    is_one = name == "held_on"
    label = translate("SessionFields", "Day") if is_one else translate("SessionFields", "From")
    field = DateField(day, today=today, lean="coming")
    field.setMinimumWidth(_DAY_WIDTH)
    return fields.add_field(name, label, field, required=True)


def add_time_fields(fields: FieldColumn, draft: SessionDraft) -> None:
    """Add the fields of start and end."""
    translate = QCoreApplication.translate
    fields.add_time("starts", translate("SessionFields", "Start"), time_of(draft.starts))
    fields.add_time("ends", translate("SessionFields", "End"), time_of(draft.ends))


def add_place_fields(fields: FieldColumn, draft: SessionDraft, *, usual: str = "") -> None:
    """Add the fields of place and link; `usual` is where the programme takes place."""
    translate = QCoreApplication.translate
    label = translate("SessionFields", "Venue")
    fields.add_text("place", label, draft.place, hint=usual)
    hint = translate("SessionFields", "e.g. https://…")
    fields.add_text("link", translate("SessionFields", "Online link"), draft.link, hint=hint)


def add_theme_field(fields: FieldColumn, draft: SessionDraft) -> None:
    """Add the field of the theme."""
    fields.add_text("theme", QCoreApplication.translate("SessionFields", "Theme"), draft.theme)


def read_session(said: dict[str, Any], *, session_id: int | None = None) -> SessionDraft:
    """Return what was entered as a draft."""
    values = dict(said)
    for name in ("starts", "ends"):
        values[name] = minute_of(values[name])
    return SessionDraft(**values, session_id=session_id)
