"""Posts behind names."""

import pytest

from organiser.text.posts import parted_post


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("林 みらの 研修講師", "林 みらの", "研修講師"),
        ("宮本　事務局長", "宮本", "事務局長"),
        ("織田 信長", "織田 信長", ""),
        ("山田 太郎", "山田 太郎", ""),
        ("事務局長", "事務局長", ""),
        ("Sukarno", "Sukarno", ""),
        ("", "", ""),
    ],
)
def test_a_post_behind_a_name_is_told_apart(text: str, name: str, post: str) -> None:
    assert parted_post(text) == (name, post)
