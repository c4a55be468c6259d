import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.file_names import safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("計画.pdf", "計画.pdf"),
        ("か\u3099.txt", "が.txt"),
        ("a/b\\c:d.txt", "a_b_c_d.txt"),
        ("../../etc", "_._etc"),
        ("CON.txt", "_CON.txt"),
        ("com1", "_com1"),
        ("console.txt", "console.txt"),
        ("end. ", "end"),
        ("\u202egpj.exe", "gpj.exe"),
        (".profile", "profile"),
        ("", "file"),
        ("…", "…"),
    ],
)
def test_names_of_other_systems(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_long_name_keeps_its_ending() -> None:
    safe = safe_name("見" * 200 + ".xlsx")
    assert safe.endswith("見.xlsx")
    assert len(safe.encode()) <= 180


@given(st.text())
def test_any_name_becomes_one_that_stays(name: str) -> None:
    safe = safe_name(name)
    assert safe_name(safe) == safe
    assert 0 < len(safe.encode()) <= 190
    assert not set(safe) & set('<>:"/\\|?*\n\x00')
