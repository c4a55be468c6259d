"""A draft in the organiser's own mail program: for one person, and only opened, never sent."""

from urllib.parse import quote

from PySide6.QtCore import QUrl

from organiser.text.mail_addresses import one_address


def mail_draft(address: str, subject: str, text: str) -> QUrl:
    """Return the link that opens a draft; anything but one plain address is left out."""
    body = "\r\n".join(text.splitlines())
    to = quote(one_address(address), safe="@")
    said = [quote(text, errors="replace") for text in (subject, body)]
    link = f"mailto:{to}?subject={said[0]}&body={said[1]}"
    return QUrl(link, QUrl.ParsingMode.StrictMode)
