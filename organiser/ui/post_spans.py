"""How long a post was held, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from organiser.text.dates import year_month
from organiser.ui.language import current_language


def months_text(since: date | None, until: date | None) -> str:
    """Return the months of a post: 2019-04 – 2026-03, since 2019-04; empty if none is known."""
    language = current_language()
    first = year_month(since, language=language) if since else ""
    last = year_month(until, language=language) if until else ""
    if first and last:
        return f"{first} – {last}"
    if first:
        return QCoreApplication.translate("PostSpans", "since {month}").format(month=first)
    if last:
        return QCoreApplication.translate("PostSpans", "until {month}").format(month=last)
    return ""
