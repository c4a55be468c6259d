import pytest

from organiser.text.mail_addresses import one_address


@pytest.mark.parametrize("text", ["misaki@example.jp", " misaki+a@example.jp\n"])
def test_one_plain_address(text: str) -> None:
    assert one_address(text) == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a@b.jp, c@d.jp",
        "a@b.jp c@d.jp",
        "<a@b.jp>",
        "a@b@c.jp",
        "a@b.jp?cc=c@d.jp",
        "a\0@b.jp",
        "\ud800@b.jp",
        "a\u200b@b.jp",
    ],
)
def test_anything_else_is_no_address(text: str) -> None:
    assert one_address(text) == ""
