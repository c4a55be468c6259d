"""The commands as scripts use them: output, exit codes, files; no Qt."""

import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pypdf
import pytest

from organiser import cli
from organiser.__main__ import main
from organiser.book.book import Book
from organiser.book.check import problems
from organiser.book.lock import BookLock
from organiser.services import sample
from organiser.vocabulary import Stage
from tests.conftest import still_clock
from tests.services.seat_books import start_inviting

TODAY = "2026-11-21"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:森田;誠\r\nnonsense\r\nEND:VCARD\r\n".encode()


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.organiser"
    book = Book(path, clock=still_clock)
    sample.build(book.do, today=date.fromisoformat(TODAY), language="ja")
    book.close()
    return path


def run(*arguments: str | Path) -> int:
    return main([*map(str, arguments), "--today", TODAY])


@pytest.mark.parametrize("command", [None, *cli.COMMANDS])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_command_has_help(
    command: str | None, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main([f"--language={language}", *([command] if command else []), "--help"])
    assert left.value.code == 0
    assert "--book" in capsys.readouterr().out


def test_the_sample_is_made_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "s.organiser"
    assert run("sample", "--book", path) == cli.DONE
    assert run("sample", "--book", path) == cli.UNUSABLE
    assert "exists already" in capsys.readouterr().err
    assert run("sample", "--book", path, "--if-missing") == cli.DONE
    assert problems(path) == []


def test_next_names_who_waits_for_a_free_seat(
    empty_book_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(shutil.copy(empty_book_file, tmp_path / "waiting.organiser"))
    inviting = start_inviting(Book(path, clock=still_clock), capacity=1)
    inviting.ask(1)
    inviting.answer(1, Stage.WAITING)
    inviting.book.close()
    assert run("next", "--book", path, "--language", "en") == cli.DONE
    assert "a seat is free for 高橋 美咲" in capsys.readouterr().out


def test_next_names_one_person_per_programme(
    sample_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("next", "--book", sample_file, "--language", "ja") == cli.DONE
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "監理団体の器をひろげる会: 次は 髙橋 美咲 様(播磨つむぎ協同組合 代表理事)"
    assert "空席がありません" in out[1]


def test_tour_tells_its_cautions(sample_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("tour", "--book", sample_file, "--language", "ja") == cli.ATTENTION
    out = capsys.readouterr().out
    assert "14:40 終了は受入時間(14:30まで)を10分超えます" in out
    assert "13:10 – 14:40" in out


def test_itinerary_is_a_pdf(sample_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "行程表.pdf"
    assert run("itinerary", "--book", sample_file, "--out", target) == cli.DONE
    assert len(pypdf.PdfReader(target).pages) >= 1


def test_itinerary_into_a_missing_folder_is_said(
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "missing" / "i.pdf"
    assert run("itinerary", "--book", sample_file, "--out", target) == cli.UNUSABLE
    assert "could not be written" in capsys.readouterr().err


def test_any_paper_is_printed(sample_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "route.pdf"
    ways = ("--western", "--large", "--furigana", "--black-and-white", "--language", "en")
    assert run("print", "route-map", "--book", sample_file, "--out", target, *ways) == cli.DONE
    assert len(pypdf.PdfReader(target).pages) >= 1


def test_a_paper_for_each_is_one_file_each(
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "pages"
    assert run("print", "personal-page", "--book", sample_file, "--out", folder) == cli.DONE
    files = list(folder.iterdir())
    assert len(files) > 1
    assert len(capsys.readouterr().out.splitlines()) == len(files)


@pytest.mark.parametrize("paper", ["minutes", "envelope", "circle-directory", "badges"])
def test_a_paper_of_nothing_says_what_is_missing(
    sample_file: Path, paper: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("print", paper, "--book", sample_file, "--language", "en") == cli.UNUSABLE
    assert "Say what the paper is of: --" in capsys.readouterr().err


def test_papers_of_one_person(sample_file: Path, tmp_path: Path) -> None:
    for paper in ("meeting-card", "envelope", "address-labels"):
        target = tmp_path / f"{paper}.pdf"
        command = ("print", paper, "--person", "1", "--book", sample_file, "--out", target)
        assert run(*command) == cli.DONE
        assert target.read_bytes().startswith(b"%PDF")


def test_import_says_what_could_not_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card, picture = tmp_path / "card.vcf", tmp_path / "picture.vcf"
    card.write_bytes(CARD)
    picture.write_bytes(b"\xff\xd8\xff\xe0 a picture")
    book = tmp_path / "b.organiser"
    assert run("import", "--book", book, card, picture) == cli.ATTENTION
    told = capsys.readouterr()
    assert "People added: 1" in told.out
    assert "card.vcf:4:" in told.err
    assert "picture.vcf" in told.err
    assert run("import", "--book", book, card, picture) == cli.ATTENTION
    assert "People added: 0" in capsys.readouterr().out


def test_backup_and_check(sample_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.organiser"
    assert run("backup", "--book", sample_file, "--out", target) == cli.DONE
    assert run("check", "--book", target) == cli.DONE


def test_check_finds_a_broken_reference(sample_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(sample_file, tmp_path / "b.organiser"))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE position SET organisation_id = 9999 WHERE id = 1")
    assert run("check", "--book", path) == cli.ATTENTION


@pytest.mark.parametrize(
    "command", ["next", "tour", "itinerary", "backup", "check", "print itinerary"]
)
def test_without_a_book_a_sentence(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*command.split(), "--book", tmp_path / "none.organiser") == cli.UNUSABLE
    assert "There is no book at" in capsys.readouterr().err


def test_writing_while_a_window_has_the_book_is_refused(
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(shutil.copy(sample_file, tmp_path / "b.organiser"))
    card = tmp_path / "card.vcf"
    card.write_bytes(CARD)
    lock = BookLock(path)
    lock.take(now=still_clock())
    assert run("import", "--book", path, card) == cli.UNUSABLE
    assert "already open" in capsys.readouterr().err
    assert run("next", "--book", path) == cli.DONE
    lock.release()


def test_check_mends_the_search_index(
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(shutil.copy(sample_file, tmp_path / "b.organiser"))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE person_search SET names = 'nobody' WHERE person_id = 1")
    assert run("check", "--book", path) == cli.ATTENTION
    assert "check --mend" in capsys.readouterr().out
    assert run("check", "--mend", "--book", path) == cli.DONE


def test_check_names_missing_files_and_removes_those_nobody_needs(
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(shutil.copy(sample_file, tmp_path / "b.organiser"))
    unused = path.with_name("b.organiser.files") / "ab" / ("ab" * 32)
    unused.parent.mkdir(parents=True)
    unused.touch()
    assert run("check", "--mend", "--book", path) == cli.DONE
    assert "1 attached files that nothing" in capsys.readouterr().out
    assert not unused.exists()
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO attachment (interaction_id, file_name, size_bytes, digest, added_on,"
            " media_type) VALUES (1, '計画.pdf', 5, ?, '2026-11-21', '')",
            ("c" * 64,),
        )
    assert run("check", "--book", path) == cli.ATTENTION
    assert "計画.pdf is missing" in capsys.readouterr().out


def test_a_terminal_without_japanese_shows_question_marks(sample_file: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "organiser", "next", "--book", sample_file, "--today", TODAY],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert told.returncode == cli.DONE
    assert b"?" in told.stdout
    assert told.stderr == b""
