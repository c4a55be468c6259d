"""Copies of attached files for other programs to show: in a folder of this run, and gone with it.

Nobody else on the computer can read that folder: what is attached may be for the organiser only.
"""

import atexit
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from organiser.text.file_names import safe_name


def place_for(digest: str, file_name: str) -> Path:
    """Return where the copy of a file belongs, under a name that any system takes."""
    root = _root()
    # Systems sweep their folder for passing things while we run.
    root.mkdir(mode=0o700, exist_ok=True)
    folder = root / digest
    folder.mkdir(exist_ok=True)
    return folder / safe_name(file_name)


def forget_copies() -> None:
    """Remove all copies, but for those another program does not let go."""
    for folder in _root().glob("*"):
        _remove(folder)


def make_writable(file: Path) -> None:
    """Let a copy be replaced or removed: Windows does neither with one that is only for reading."""
    with suppress(OSError):
        file.chmod(0o600)


@cache
def _root() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="organiser-"))
    atexit.register(_remove, folder)
    return folder


def _remove(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file():
            make_writable(file)
    shutil.rmtree(folder, ignore_errors=True)
