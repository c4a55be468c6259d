"""Files made for a moment, so that a paper can be dragged elsewhere, copied or opened."""

import tempfile
import uuid
from functools import cache
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from organiser.documents.paper import Paper
from organiser.ui.papers.saving import write_file


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    """Return a folder that only this user can read; it goes when the application ends."""
    return tempfile.TemporaryDirectory(prefix="organiser-papers-", ignore_cleanup_errors=True)


def file_for(paper: Paper) -> Path:
    """Write a paper under its own name into a private folder and return the file.

    Raises:
        OrganiserError: the disk or the system refuses.
    """
    # A program that was given an earlier one may still be reading it.
    place = Path(_folder().name) / uuid.uuid4().hex
    place.mkdir(mode=0o700)
    file = place / paper.file_name
    write_file(file, paper.data)
    return file


def mime_for(paper: Paper) -> QMimeData:
    """Return a paper as what is dragged or put on the clipboard: its file."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file_for(paper)))])
    return data
