"""What no file of the project says: places on somebody's machine, package hosts, work left over."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (".ci", "organiser", "packaging", "resources/translations", "tests")
SUFFIXES = {"", ".cfg", ".json", ".lock", ".mako", ".md", ".py", ".toml", ".ts", ".txt"}

#: Written in pieces, so that this file passes its own test.
FORBIDDEN = re.compile(
    "|".join(
        (
            r"(?<![\w./~-])/(?:wor" + r"k|roo" + r"t|home/\w+|Users/\w+)/",
            r"[A-Z]:\\+User" + r"s\\",
            r"pypi\.o" + r"rg|pythonhoste" + r"d\.org|npmj" + r"s\.(?:com|org)",
            r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b",
        )
    )
)


def texts() -> list[Path]:
    files = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*")]
    files += [*ROOT.glob("*.md"), ROOT / "pyproject.toml"]
    return sorted(
        file
        for file in files
        if file.is_file() and file.suffix in SUFFIXES and "__pycache__" not in file.parts
    )


def test_no_file_says_what_belongs_elsewhere() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}: {said[0]}"
        for file in texts()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if (said := FORBIDDEN.search(line))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        'open("/wor' + 'k/main/book")',
        "see /home/" + "somebody/desk",
        r"C:\User" + r"s\somebody",
        "https://py" + "pi.org/simple",
        "# TO" + "DO: later",
    ],
)
def test_a_planted_word_is_caught(line: str) -> None:
    assert FORBIDDEN.search(line)


@pytest.mark.parametrize("line", ["people/home/index", "at work / at home", "the root/branch"])
def test_plain_words_pass(line: str) -> None:
    assert not FORBIDDEN.search(line)
