"""Connections to the file: settings of SQLite, and whose BEGIN it is.

The driver would begin transactions by itself, and not before every statement; SQLAlchemy's
documented hook takes that over, so that schema changes are part of the transaction too.
"""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

BUSY_MILLISECONDS = 5_000


def create_book_engine(path: Path) -> Engine:
    """Return the engine for daily work: WAL, full synchronisation, foreign keys enforced."""
    engine = _engine(path)

    @event.listens_for(engine, "connect")
    def _settings(connection: sqlite3.Connection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    return engine


def create_upgrade_engine(path: Path) -> Engine:
    """Return the engine for migrations: foreign keys stay off, as tables are rebuilt."""
    return _engine(path)


def driver(connection: Connection) -> sqlite3.Connection:
    """Return the plain SQLite connection under a SQLAlchemy one, in the same transaction."""
    plain: Any = connection.connection.dbapi_connection
    return plain  # type: ignore[no-any-return]


def _engine(path: Path) -> Engine:
    # What people wrote stays out of errors, and so out of the log.
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _leave_begin_to_us(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
