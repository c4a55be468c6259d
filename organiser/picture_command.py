"""The command `pictures`: it draws the window, so it stands apart from those that need no Qt."""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from organiser import cli, commands, paths
from organiser.app import day_of, make_application
from organiser.book.file import unreadable
from organiser.book.glance import Glance
from organiser.errors import OrganiserError
from organiser.ui import language, theme
from organiser.ui.store import Store
from organiser.wording import LANGUAGES


def run(options: argparse.Namespace) -> int:
    """Save pictures of every main screen, from a copy of the book, and return the exit code."""
    # No screen is needed, also where there is one.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application(options)
    # The window's own place on the screen is no concern of pictures.
    application.setApplicationName(f"{paths.APPLICATION} pictures")
    try:
        for file in _pictures(options):
            print(file, flush=True)  # noqa: T201 - whoever asked for them reads it there
    except OrganiserError as error:
        print(language.say(error.message), file=sys.stderr)  # noqa: T201 - as above
        return cli.UNUSABLE
    return cli.DONE


def _pictures(options: argparse.Namespace) -> Iterator[Path]:
    import tempfile

    from organiser.book.book import Book
    from organiser.ui.pictures import save_pictures

    options.sample = not options.book
    if options.sample and not commands.book_path(options).exists():
        commands.make_sample(commands.book_path(options), options)
    path = commands.existing_book(options)
    folder = _folder(Path(options.out).expanduser().absolute())
    schemes: tuple[theme.Scheme, ...] = (options.scheme,) if options.scheme else ("light", "dark")
    with tempfile.TemporaryDirectory() as scratch:
        copy = _copied(path, Path(scratch) / path.name)
        book = Book(copy)
        store = Store(Glance(copy), lambda: book, today=day_of(options))
        try:
            languages = (options.language,) if options.language else LANGUAGES
            yield from save_pictures(store, path, folder, languages=languages, schemes=schemes)
        finally:
            store.close()


def _copied(book: Path, target: Path) -> Path:
    """Return a copy to read; a book that is open nowhere is left without a trace beside it."""
    from organiser.book.backup import backup

    if book.with_name(f"{book.name}-wal").exists():
        return backup(book, target)
    try:
        return Path(shutil.copyfile(book, target))
    except OSError as error:
        raise unreadable(book, error) from error


def _folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unreadable(folder, error) from error
    return folder
