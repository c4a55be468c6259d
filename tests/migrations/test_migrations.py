"""The migrations lead to the models, and a book that cannot be upgraded stays as it was."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import organiser.migrations
from organiser.book import file, search, upgrade
from organiser.book.book import Book
from organiser.book.engine import create_upgrade_engine
from organiser.book.upgrade import prepare
from organiser.errors import BookError
from organiser.models import Base
from tests.conftest import still_clock
from tests.factories import PREPARE, make_person

SHADOW = ("person_search", "person_names_fts", "person_everything_fts", "organisation_search")


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", organiser.migrations.__path__[0])
    return ScriptDirectory.from_config(config)


def test_the_newest_migration_is_the_revision_we_read() -> None:
    assert scripts().get_current_head() == file.REVISION
    assert [step.revision for step in reversed(list(scripts().walk_revisions()))] == list(
        file.KNOWN_REVISIONS
    )


def test_migrated_tables_are_those_of_the_models(book_file: Path) -> None:
    engine = create_upgrade_engine(book_file)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: (
                    kind != "table" or not str(name).startswith(SHADOW)
                )
            },
        )
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_migrated_rules_are_those_of_the_models(book_file: Path, tmp_path: Path) -> None:
    fresh = create_upgrade_engine(tmp_path / "fresh.db")
    Base.metadata.create_all(fresh)
    fresh.dispose()
    expected = statements(tmp_path / "fresh.db")
    migrated = statements(book_file)
    assert {name: migrated.get(name) for name in expected} == expected


def statements(path: Path) -> dict[str, str]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {
            name: " ".join(sql.split()).replace("( ", "(").replace(" )", ")")
            for name, sql in rows
            if not name.startswith("sqlite_")
        }


def test_the_search_tables_are_those_of_the_search(book_file: Path) -> None:
    migrated = set(statements(book_file).values())
    assert {" ".join(sql.split()).replace("( ", "(") for sql in search.SCHEMA} <= migrated


def test_an_upgrade_makes_a_backup_first_and_is_whole(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.do(PREPARE, make_person)
    book.close()
    with sqlite3.connect(book.path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    monkeypatch.setattr(file, "KNOWN_REVISIONS", ("0000", file.REVISION))

    def migrate(path: Path) -> None:
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE alembic_version SET version_num = ?", (file.REVISION,))

    monkeypatch.setattr(upgrade, "_migrate", migrate)
    copy = prepare(book.path, now=still_clock())
    assert copy is not None
    assert "before-upgrade" in copy.name
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT family_name FROM person").fetchall() == [("高橋",)]


def test_an_upgrade_that_fails_leaves_the_book_as_it_was(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.do(PREPARE, make_person)
    book.close()
    folder = Path(shutil.copytree(organiser.migrations.__path__[0], tmp_path / "migrations"))
    (folder / "versions" / "broken_9999.py").write_text(
        f'from alembic import op\nrevision = "9999"\ndown_revision = "{file.REVISION}"\n'
        'def upgrade():\n    op.execute("CREATE TABLE half (id)")\n'
        '    op.execute("INSERT INTO nowhere VALUES (1)")\n'
    )
    monkeypatch.setattr(organiser.migrations, "__path__", [str(folder)])
    monkeypatch.setattr(upgrade, "REVISION", "9999")
    with pytest.raises(BookError, match="nowhere"):
        prepare(book.path, now=still_clock())
    assert "half" not in statements(book.path)
    assert file.revision_of(book.path) == file.REVISION
