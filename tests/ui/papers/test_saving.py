import errno
import os
from pathlib import Path

import pytest

from organiser.errors import OrganiserError
from organiser.ui.papers.saving import write_file


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "紙.pdf"
    write_file(path, b"first")
    write_file(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "紙.pdf"
    write_file(path, b"first")

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OrganiserError, match="No space left on device"):
        write_file(path, b"second")
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_is_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "紙.pdf").mkdir()
    with pytest.raises(OrganiserError, match=r"紙\.pdf could not be written"):
        write_file(tmp_path / "紙.pdf", b"first")
    assert [file.name for file in tmp_path.iterdir()] == ["紙.pdf"]
