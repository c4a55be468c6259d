"""The command that pictures every screen: what it writes, and that the book is only read."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from organiser.book.book import Book
from organiser.services import sample
from tests.conftest import TODAY

ROOT = Path(__file__).resolve().parent.parent
SCREENS = {
    "today",
    "people",
    "organisations",
    "circles",
    "programmes",
    "programmes-awaited",
    "programme-overview",
    "programme-sessions",
    "programme-thanks",
    "project",
    "tours",
    "tour-hosts",
    "tour-people",
    "tour-seats",
    "tour-rooms",
    "tour-costs",
    "tour-live",
    "tour-after",
    "tour-order",
    "tour-map",
    "tour-papers",
    "paper",
    "paper-for-each",
    "paper-give-out",
    "paper-letter",
    "paper-envelope",
    "paper-labels",
    "paper-sheets",
    "paper-texts",
    "person-form",
    "log-form",
    "quick-log",
    "import",
    "settings",
    "history",
}


def pictured(book: Path, folder: Path, *more: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "organiser", "pictures", "--today", TODAY.isoformat()]
    return subprocess.run(
        [*command, "--book", str(book), "--out", str(folder), *more],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def files_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.slow
def test_every_screen_is_pictured_and_the_book_left_alone(book_file: Path, tmp_path: Path) -> None:
    book = Book(book_file)
    sample.build(book.do, today=TODAY, language="ja")
    book.close()
    before = files_of(book_file.parent)
    run = pictured(book_file, tmp_path / "out", "--language", "ja", "--scheme", "dark")
    assert run.returncode == 0, run.stderr
    names = {f"{name}-ja-dark.png" for name in SCREENS}
    assert {Path(line).name for line in run.stdout.splitlines()} == names
    assert {file.name for file in (tmp_path / "out").iterdir()} == names
    with Image.open(tmp_path / "out" / "today-ja-dark.png") as picture:
        assert picture.size == (1360, 860)
    (tmp_path / "out").rename(tmp_path.parent / f"{tmp_path.name} pictures")
    assert files_of(book_file.parent) == before


def test_an_empty_book_has_its_screens_too(book_file: Path, tmp_path: Path) -> None:
    run = pictured(book_file, tmp_path / "out", "--language", "en", "--scheme", "light")
    assert run.returncode == 0, run.stderr
    assert len(list((tmp_path / "out").iterdir())) >= len(SCREENS) - 1


@pytest.mark.parametrize("hindrance", ["no book", "no folder"])
def test_what_cannot_be_done_is_said(book_file: Path, tmp_path: Path, hindrance: str) -> None:
    book = book_file if hindrance == "no folder" else tmp_path / "missing"
    (tmp_path / "file").write_text("", encoding="utf-8")
    folder = tmp_path / "file" / "out" if hindrance == "no folder" else tmp_path / "out"
    run = pictured(book, folder, "--language", "en")
    assert run.returncode == 2
    assert run.stdout == ""
    said = "There is no book at" if hindrance == "no book" else "could not be opened"
    assert said in run.stderr
