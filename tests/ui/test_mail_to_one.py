"""The link that opens a mail draft names one person at most, whatever the address field holds."""

from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from organiser.ui.mail_draft import mail_draft
from tests.test_one_at_a_time import TRICKY


def recipients(link: QUrl) -> list[str]:
    """Return whom a mail program would write to; RFC 6068 §2 lets fields name some, too."""
    text = bytes(link.toEncoded()).decode()
    to, _, fields = text.removeprefix("mailto:").partition("?")
    named = [value for name, value in parse_qsl(fields) if name.lower() in {"to", "cc", "bcc"}]
    return [unquote(one) for one in (*to.split(","), *named) if one]


@pytest.mark.parametrize("address", TRICKY)
def test_a_draft_goes_to_nobody_where_the_address_is_not_one(address: str) -> None:
    assert recipients(mail_draft(address, "", "")) == []


def test_a_draft_goes_to_the_one_address() -> None:
    link = mail_draft(" a@example.jp ", "ご案内 & 一覧?", "本文\n&bcc=b@example.jp")
    assert recipients(link) == ["a@example.jp"]


@given(address=st.text(), subject=st.text(), text=st.text())
def test_no_text_adds_a_second_recipient(address: str, subject: str, text: str) -> None:
    try:
        link = mail_draft(address, subject, text)
    except UnicodeEncodeError:
        return  # half a sign, which no form lets in
    assert len(recipients(link)) <= 1
