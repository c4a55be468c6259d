import shutil
from pathlib import Path

import pytest

import organiser.migrations
from organiser.book.book import Book


def test_a_book_is_made_from_a_folder_with_a_per_cent_sign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = tmp_path / "100% 配布" / "migrations"
    shutil.copytree(organiser.migrations.__path__[0], moved)
    monkeypatch.setattr(organiser.migrations, "__path__", [str(moved)])
    Book(tmp_path / "50%20#.organiser").close()
    assert (tmp_path / "50%20#.organiser").exists()
