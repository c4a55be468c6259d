import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.file_names import is_program, safe_name


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


@pytest.mark.parametrize("name", ["a.exe", "見積.PDF.LNK", "a.bat ", "a.\u202ecmd", ".sh.command"])
def test_what_would_be_run(name: str) -> None:
    assert is_program(name)


@pytest.mark.parametrize("name", ["a.pdf", "exe", "a.exe.txt", "run", "見積.xlsx", ""])
def test_what_would_only_be_shown(name: str) -> None:
    assert not is_program(name)


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
