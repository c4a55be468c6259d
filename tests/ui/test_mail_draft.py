from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from organiser.ui.mail_draft import mail_draft


@pytest.mark.parametrize(
    ("address", "to"),
    [
        ("misaki@example.jp", "misaki@example.jp"),
        ("  misaki@example.jp ", "misaki@example.jp"),
        ("misaki+work@example.jp", "misaki+work@example.jp"),
        ("a@example.jp, b@example.jp", ""),
        ("a@example.jp;b@example.jp", ""),
        ("a@example.jp b@example.jp", ""),
        ("a@example.jp?cc=b@example.jp", ""),
        ("a@example.jp&bcc=b@example.jp", ""),
        ("a@example.jp%2Cb@example.jp", ""),
        ("a@b@example.jp", ""),
        ("", ""),
    ],
)
def test_a_draft_is_for_one_person_at_most(address: str, to: str) -> None:
    link = urlsplit(bytes(mail_draft(address, "会", "text").toEncoded().data()).decode())
    assert unquote(link.path) == to
    assert set(parse_qs(link.query)) == {"subject", "body"}


def test_subject_and_text_arrive_as_written() -> None:
    text = "髙橋様\n\n50% & more? #1\n"
    link = mail_draft("a@example.jp", "ご案内 & more", text)
    query = parse_qs(urlsplit(bytes(link.toEncoded().data()).decode()).query)
    assert query["subject"] == ["ご案内 & more"]
    assert query["body"][0].replace("\r\n", "\n") == text.rstrip("\n")


def test_half_a_sign_does_not_keep_the_draft_from_opening() -> None:
    link = mail_draft("a@example.jp", "会\ud800", "本文\ud800")
    query = parse_qs(urlsplit(bytes(link.toEncoded().data()).decode()).query)
    assert (query["subject"], query["body"]) == (["会?"], ["本文?"])
