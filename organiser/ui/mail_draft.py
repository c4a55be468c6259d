"""A draft in the organiser's own mail program: for one person, and only opened, never sent."""

import re
from urllib.parse import quote

from PySide6.QtCore import QUrl

#: One address and nothing else: what could name a second person is not passed on.
_ONE_ADDRESS = re.compile(r"[^\s,;:<>()@\"%?&]+@[^\s,;:<>()@\"%?&]+")


def mail_draft(address: str, subject: str, text: str) -> QUrl:
    """Return the link that opens a draft; anything but one plain address is left out."""
    to = address.strip() if _ONE_ADDRESS.fullmatch(address.strip()) else ""
    body = "\r\n".join(text.splitlines())
    link = f"mailto:{quote(to, safe='@')}?subject={quote(subject)}&body={quote(body)}"
    return QUrl(link, QUrl.ParsingMode.StrictMode)
