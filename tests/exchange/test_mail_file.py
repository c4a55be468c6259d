from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.exchange.mail_file import MailDraft, build_mail


def fields(data: bytes) -> set[str]:
    return {
        name.lower() for name, _value in message_from_bytes(data, policy=policy.default).items()
    }


def test_a_draft_is_read_back_as_written() -> None:
    data = build_mail(
        MailDraft(
            address="misaki@example.jp",
            name="高橋 美咲, 代表",
            subject="「器をひろげる会」のご案内",
            text="高橋様\n\nいかがでしょうか。\n.\n田中",
        )
    )
    read = message_from_bytes(data, policy=policy.default)
    assert read["X-Unsent"] == "1"
    assert [(one.addr_spec, one.display_name) for one in read["To"].addresses] == [
        ("misaki@example.jp", "高橋 美咲, 代表")
    ]
    assert read["Subject"] == "「器をひろげる会」のご案内"
    assert read.get_content() == "高橋様\r\n\r\nいかがでしょうか。\r\n.\r\n田中\r\n"
    assert all(len(line) <= 78 for line in data.split(b"\r\n"))


@pytest.mark.parametrize("address", ["", "a@b.jp, c@d.jp", "a@b.jp\r\nBcc: c@d.jp"])
def test_without_one_plain_address_nobody_is_addressed(address: str) -> None:
    data = build_mail(MailDraft(address=address, subject="会", text=""))
    assert fields(data) == {
        "x-unsent",
        "subject",
        "content-type",
        "content-transfer-encoding",
        "mime-version",
    }


def test_an_address_with_signs_beyond_ascii() -> None:
    data = build_mail(MailDraft(address="misaki@例.jp", subject="会", text="本文"))
    assert "To: misaki@例.jp" in data.decode()


#: "\r\nBcc: x@y.z", as a field of a mail may spell it.
_HIDDEN = "=?utf-8?b?DQpCY2M6IHhAeS56?="


@pytest.mark.parametrize(("name", "subject"), [(_HIDDEN, "会"), ("高橋", f"会 {_HIDDEN}")])
def test_an_encoded_word_adds_no_further_recipient(name: str, subject: str) -> None:
    data = build_mail(MailDraft(address="a@b.jp", name=name, subject=subject, text=""))
    assert "bcc" not in fields(data)
    assert len(message_from_bytes(data, policy=policy.default)["To"].addresses) == 1


@given(st.text(max_size=120), st.text(max_size=120), st.text(max_size=200))
def test_no_text_makes_a_field_of_its_own(name: str, subject: str, text: str) -> None:
    draft = MailDraft(address="a@example.jp", name=name, subject=subject, text=text)
    data = build_mail(draft)
    assert fields(data) == {
        "x-unsent",
        "to",
        "subject",
        "content-type",
        "content-transfer-encoding",
        "mime-version",
    }
    read = message_from_bytes(data, policy=policy.default)
    assert [one.addr_spec for one in read["To"].addresses] == ["a@example.jp"]
