"""Making a new book, and bringing an older one to today's revision.

A verified backup comes first, then everything in one transaction on an engine that never switches
foreign keys on (rebuilding a table would take its children along); both are checked before the end.
The search index is built anew: what people are found by may have grown with the version.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from organiser.book import shadow
from organiser.book.backup import backup, backup_name
from organiser.book.engine import create_upgrade_engine, driver
from organiser.book.file import APPLICATION_ID, REVISION, open_plain, revision_of, unreadable
from organiser.errors import BookError
from organiser.wording import phrase


def prepare(path: Path, *, now: datetime) -> Path | None:
    """Make the book if it is missing, upgrade it if it is older; return the backup made before.

    Raises `BookError` for a foreign or newer file, a folder that cannot be written, a full disk, or
    a failed upgrade; the file is then as it was.
    """
    revision = revision_of(path)
    if revision == REVISION:
        return None
    copy = None
    if revision is not None:
        copy = backup(path, backup_name(path, now, "before-upgrade"))
    else:
        _make_room(path)
    try:
        _migrate(path)
    except DatabaseError as error:
        raise unreadable(path, error.orig if error.orig is not None else error) from error
    return copy


def _make_room(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        connection = open_plain(path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.close()
    except OSError as error:
        raise unreadable(path, error) from error


def _migrate(path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    import organiser.migrations

    config = Config()
    folder = str(Path(organiser.migrations.__path__[0]))
    # A per cent sign begins a place for another value in such a setting.
    config.set_main_option("script_location", folder.replace("%", "%%"))
    engine = create_upgrade_engine(path)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            shadow.rebuild(driver(connection))
            _verify(connection, path)
    finally:
        engine.dispose()


def _verify(connection: Connection, path: Path) -> None:
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    state = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
    if orphans or state != "ok":
        raise BookError(
            phrase(
                "{file} could not be brought to the new version: {cause}. It was left as it was;"
                " the copy made before stands beside it.",
                file=str(path),
                cause=str(orphans[0]) if orphans else str(state),
            )
        )
