"""Labelled lines of panels."""

import pytest

from organiser.papers.fact_lines import without_label
from organiser.wording import phrase


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("会費 2,000円", "2,000円"),
        ("会費：2,000円", "2,000円"),
        (" Fee: 2,000 yen\n", "2,000 yen"),
        ("会費は当日", "会費は当日"),
        ("2,000円", "2,000円"),
        ("", ""),
    ],
)
def test_a_label_typed_once_more_is_taken_off(text: str, left: str) -> None:
    assert without_label(text, phrase("Fee")) == left
