"""Files beside the book: each content once, whole or not at all, and carried by its backups."""

import os
import sqlite3
from pathlib import Path

import pytest

from organiser.book import attachments
from organiser.book.attachments import SHARED, AttachedFiles, needed_digests, remove_unused
from organiser.book.backup import backup
from organiser.book.book import Book
from organiser.book.check import mend, problems
from organiser.errors import BookError, InvalidInput, NotFound
from organiser.models import Attachment
from organiser.services.relations.attachments import remove_attachment
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person

NOBODYS = "0" * 64


@pytest.fixture
def files(book: Book) -> AttachedFiles:
    return AttachedFiles(book.path)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "計画.txt"
    file.write_text("見学の計画", encoding="utf-8")
    return file


def attached(book: Book, digest: str) -> int:
    person = book.do(PREPARE, make_person).value
    entry = book.do(PREPARE, make_interaction, person).value
    row = Attachment(
        interaction_id=entry, file_name="計画.txt", size_bytes=15, digest=digest, added_on=TODAY
    )
    return book.do(PREPARE, add, row).value


def contents(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_the_same_content_is_kept_once(files: AttachedFiles, plan: Path) -> None:
    first = files.keep(plan)
    second = files.keep(plan.rename(plan.with_name("案.txt")))
    assert first.digest == second.digest
    assert (first.file_name, second.file_name) == ("計画.txt", "案.txt")
    assert first.size_bytes == 15
    (kept,) = contents(files.folder)
    assert kept.relative_to(files.folder).parts == (first.digest[:2], first.digest)


def test_a_damaged_file_is_made_whole_by_attaching_it_again(
    files: AttachedFiles, plan: Path
) -> None:
    digest = files.keep(plan).digest
    (kept,) = contents(files.folder)
    kept.write_text("？", encoding="utf-8")
    files.keep(plan)
    assert files.problem(digest, "計画.txt") is None


def test_what_is_too_large_or_no_file_is_refused(
    files: AttachedFiles, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InvalidInput, match="is no file"):
        files.keep(tmp_path)
    with pytest.raises(InvalidInput, match="is no file"):
        files.keep(tmp_path / "missing.txt")
    monkeypatch.setattr(attachments, "MOST_MEGABYTES", 0)
    with pytest.raises(InvalidInput, match="up to 0 MB"):
        files.keep(plan)
    assert not files.folder.exists()


def test_a_folder_that_cannot_be_made_is_said(files: AttachedFiles, plan: Path) -> None:
    files.folder.write_text("in the way")
    with pytest.raises(BookError, match="Nothing was attached"):
        files.keep(plan)


def test_a_disk_that_fills_up_leaves_nothing_behind(
    files: AttachedFiles, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(attachments.os, "fsync", full)
    with pytest.raises(BookError, match="No space left"):
        files.keep(plan)
    assert contents(files.folder) == []


def test_a_copy_is_written_whole_or_refused(
    files: AttachedFiles, plan: Path, tmp_path: Path
) -> None:
    digest = files.keep(plan).digest
    target = files.save_as(digest, "計画.txt", tmp_path / "写し.txt")
    assert target.read_text(encoding="utf-8") == "見学の計画"
    (kept,) = contents(files.folder)
    kept.write_text("？", encoding="utf-8")
    with pytest.raises(BookError, match="not what was attached"):
        files.save_as(digest, "計画.txt", target)
    assert target.read_text(encoding="utf-8") == "見学の計画"
    with pytest.raises(NotFound, match="is missing"):
        files.save_as(NOBODYS, "計画.txt", target)
    assert sorted(tmp_path.glob("*.part")) == []


def test_a_place_that_cannot_be_written_is_said(files: AttachedFiles, plan: Path) -> None:
    digest = files.keep(plan).digest
    with pytest.raises(BookError, match="Choose another place"):
        files.save_as(digest, "計画.txt", plan / "写し.txt")


def test_a_copy_to_read_has_its_name_and_is_mended(files: AttachedFiles, plan: Path) -> None:
    digest = files.keep(plan).digest
    copy = files.copy_to_read(digest, "報告/計画.txt")
    assert copy.name == "報告_計画.txt"
    assert files.copy_to_read(digest, "報告/計画.txt") == copy
    copy.chmod(0o644)
    copy.write_text("changed")
    files.copy_to_read(digest, "報告/計画.txt")
    assert copy.read_text(encoding="utf-8") == "見学の計画"


@pytest.mark.skipif(os.name == "nt", reason="rights of another kind")
def test_nobody_else_reads_a_copy(files: AttachedFiles, plan: Path) -> None:
    copy = files.copy_to_read(files.keep(plan).digest, "計画.txt")
    assert copy.parent.parent.stat().st_mode & 0o077 == 0


def test_what_is_erased_is_no_copy_any_more(book: Book, files: AttachedFiles, plan: Path) -> None:
    digest = files.keep(plan).digest
    attachment = attached(book, digest)
    copy = files.copy_to_read(digest, "計画.txt")
    book.do(phrase("Remove"), remove_attachment, attachment)
    assert copy.exists()
    book.purge(book.history(limit=1)[0].change_id)
    assert not copy.exists()
    assert files.find(digest) is None


def test_check_names_what_is_missing_or_changed(
    book: Book, files: AttachedFiles, plan: Path
) -> None:
    digest = files.keep(plan).digest
    attached(book, digest)
    assert problems(book.path) == []
    (kept,) = contents(files.folder)
    kept.write_text("？", encoding="utf-8")
    assert "not what was attached" in str(problems(book.path)[0])
    kept.unlink()
    assert "計画.txt is missing" in str(problems(book.path)[0])
    assert files.problem("../../book", "計画.txt") is not None


def test_only_what_nobody_needs_is_removed(book: Book, files: AttachedFiles, plan: Path) -> None:
    wanted = files.keep(plan).digest
    attached(book, wanted)
    book.undo()
    plan.write_text("使わない")
    files.keep(plan)
    own = files.folder / "ab" / "notes.txt"
    own.parent.mkdir(exist_ok=True)
    own.write_text("the organiser's own")
    (files.folder / "left.part").touch()
    mend(book.path)
    assert {file.name for file in contents(files.folder)} == {wanted, "notes.txt"}
    with sqlite3.connect(book.path) as connection:
        assert needed_digests(connection) == {wanted}
    assert remove_unused(book.path, ()) == 1
    assert remove_unused(book.path, ()) == 0


def test_backups_share_their_files_and_are_whole_books(
    book: Book, files: AttachedFiles, plan: Path, tmp_path: Path
) -> None:
    digest = files.keep(plan).digest
    attached(book, digest)
    first = backup(book.path, tmp_path / "safe" / "one.organiser")
    (copied,) = contents(first.parent / SHARED)
    before = copied.stat().st_mtime_ns
    second = backup(book.path, first.with_name("two.organiser"))
    assert copied.stat().st_mtime_ns == before
    assert problems(first) == problems(second) == []
    third = backup(first, tmp_path / "again" / "three.organiser")
    assert problems(third) == []


def test_a_damaged_file_is_not_carried_into_a_backup(
    book: Book, files: AttachedFiles, plan: Path, tmp_path: Path
) -> None:
    attached(book, files.keep(plan).digest)
    (kept,) = contents(files.folder)
    kept.write_text("？", encoding="utf-8")
    copy = backup(book.path, tmp_path / "safe" / "one.organiser")
    assert contents(copy.parent / SHARED) == []
