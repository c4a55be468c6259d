"""Start and wire the window: log, lock, book, main window.

Order matters for the first paint (performance): nothing here imports SQLAlchemy before the window
is painted, unless the book must be made or upgraded first.
"""

import argparse
import contextlib
import gc
import logging
import sys
import threading
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from organiser import cli, commands, paths
from organiser.book.file import REVISION, revision_of
from organiser.book.glance import Glance
from organiser.book.lock import BookLock
from organiser.errors import BookError, BookInUse, OrganiserError
from organiser.ui import ask, jobs, language, theme
from organiser.ui.error_hook import install_error_hook
from organiser.ui.first_paint import after_first_paint
from organiser.ui.main_window import MainWindow
from organiser.ui.preferences import Preferences
from organiser.ui.store import Store
from organiser.wording import Phrase, phrase

if TYPE_CHECKING:
    from organiser.book.book import Book

_LOG_BYTES = 2_000_000
_LOOK_MILLISECONDS = 15


def run(options: argparse.Namespace) -> int:
    """Open the window on a book and return the exit code when it is closed."""
    application = make_application(options)
    install_error_hook(QApplication.activeWindow, start_log())
    lock = None
    try:
        path = commands.book_path(options)
        lock = BookLock(path)
        _take(lock, path)
        glance = open_glance(path, options)
    except BookInUse as error:
        return cli.DONE if _bring_forward(path) else _cannot_start(error.message)
    except OrganiserError as error:
        if lock is not None:
            lock.release()
        return _cannot_start(error.message)
    loader = BookLoader(path)
    store = Store(glance, loader.book, today=day_of(options))
    try:
        desk = Desk(application, store, path, options)
        desk.open(loader)
        return int(application.exec())
    finally:
        jobs.stop_all_jobs()
        loader.wait()
        store.close()
        lock.release()


class Desk:
    """The window that is open; a new one takes its place when the language changes."""

    def __init__(
        self, application: QApplication, store: Store, book: Path, options: argparse.Namespace
    ) -> None:
        """Dress the application and build the window; `open` shows it."""
        self._application = application
        self._store = store
        self._book = book
        self.preferences = Preferences(
            application,
            store,
            given_language=options.language,
            given_scheme=options.scheme or "",
        )
        self.preferences.language_changed.connect(self._on_language_changed)
        self.window = MainWindow(store, book)

    def open(self, loader: "BookLoader") -> None:
        """Show the window; once it is painted, open the book and listen to further starts."""
        after_first_paint(self.window, lambda: self._after_first_paint(loader))
        self.window.show()

    def renew(self) -> None:
        """Put a new window, which speaks the language of now, in the place of the old one."""
        old = self.window
        self.window = MainWindow(self._store, self._book)
        self.window.take_over(old)
        old.close()
        old.deleteLater()

    def _on_language_changed(self) -> None:
        # Later, when whoever changed it has returned: the form is a child of the old window.
        QTimer.singleShot(0, self.preferences, self.renew)

    def _after_first_paint(self, loader: "BookLoader") -> None:
        from organiser.ui.one_window import listen

        gc.freeze()
        gc.enable()
        loader.start()
        listen(self._book, lambda: self.window, self._application)

        def look() -> None:
            if loader.ready:
                timer.stop()
                self.window.fill()
                loader.load_rooms()

        timer = QTimer(self._application)
        timer.timeout.connect(look)
        timer.start(_LOOK_MILLISECONDS)


def open_glance(path: Path, options: argparse.Namespace) -> Glance:
    """Return the quick look at a book that exists and is of today's revision, making it so."""
    if revision_of(path) != REVISION:
        if getattr(options, "sample", False) and not options.book:
            commands.make_sample(path, options)
        else:
            from organiser.book.book import Book

            Book(path).close()
    return Glance(path)


class BookLoader:
    """Opens the book in a thread, so that the window can be painted and used meanwhile."""

    def __init__(self, path: Path) -> None:
        """Keep the path; `start` begins, `book` waits."""
        self._path = path
        self._book: Book | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._load, name="open the book", daemon=True)
        self._rooms: threading.Thread | None = None
        self._started = threading.Lock()

    def start(self) -> None:
        """Begin opening, once."""
        with self._started:
            if not self._thread.ident:
                self._thread.start()

    def book(self) -> "Book":
        """Return the open book, waiting for it; raises what opening it raised."""
        self.start()
        self._thread.join()
        if self._error is not None:
            raise self._error
        if self._book is None:
            raise BookError(phrase("The book could not be opened."))
        return self._book

    @property
    def ready(self) -> bool:
        """Whether `book` would return without waiting."""
        return self._book is not None or self._error is not None

    def load_rooms(self) -> None:
        """Import the other rooms in a thread, so that entering one does not wait."""
        self._rooms = threading.Thread(target=self._load_rooms, name="load the rooms", daemon=True)
        self._rooms.start()

    def wait(self) -> None:
        """Wait until nothing is being imported: an interpreter that ends meanwhile may crash."""
        for thread in (self._thread, self._rooms):
            if thread is not None and thread.ident:
                thread.join()

    @staticmethod
    def _load_rooms() -> None:
        from organiser.ui import rooms

        rooms.load()
        # What stays for good need not be looked at again and again: that would halt the window.
        gc.freeze()

    def _load(self) -> None:
        try:
            from organiser.book.book import Book
            from organiser.ui import rooms

            rooms.load(rooms.ROOMS[0])
            self._book = Book(self._path)
        except BaseException as error:  # noqa: BLE001 - handed to whoever asks for the book
            self._error = error


def start_log() -> Path:
    """Write the log to a file and return it; one that grew large is set aside.

    Where the usual folder cannot be written, it lies in the folder for passing things.
    """
    try:
        return _open_log(paths.log_folder())
    except OSError:
        import tempfile

        return _open_log(Path(tempfile.gettempdir()))


def _open_log(folder: Path) -> Path:
    log = folder / "organiser.log"
    with contextlib.suppress(OSError):
        if log.exists() and log.stat().st_size > _LOG_BYTES:
            log.replace(folder / "organiser.old.log")
    logging.basicConfig(
        filename=log,
        encoding="utf-8",
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    # It tells at every start what it would do, and an upgrade is told by us.
    logging.getLogger("alembic").setLevel(logging.WARNING)
    return log


def _take(lock: BookLock, path: Path) -> None:
    now = datetime.now().astimezone()
    try:
        lock.take(now=now)
    except BookInUse as error:
        if not error.other_computer or _bring_forward(path, patience_seconds=0):
            raise
        _dress()
        if not ask.confirm(
            None,
            language.say(phrase("The book is open elsewhere")),
            language.say(error.message),
            action_label=language.say(phrase("Open all the same")),
            dangerous=True,
        ):
            raise
        lock.take(now=now, ignore_other_computer=True)


def _cannot_start(message: Phrase) -> int:
    text = language.say(message)
    _dress()
    print(text, file=sys.stderr)  # noqa: T201 - whoever started us from a terminal reads it there
    ask.show_error(None, text)
    return cli.UNUSABLE


def make_application(options: argparse.Namespace) -> QApplication:
    """Return the application, with its name and in the language of the options."""
    made = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(made, QApplication):
        raise TypeError("something made an application without windows before us")
    made.setApplicationName(paths.APPLICATION)
    made.setOrganizationName(paths.APPLICATION)
    language.install_translators(made, options.language)
    return made


def day_of(options: argparse.Namespace) -> Callable[[], date]:
    """Return what tells the day: the one of the options, else today's."""
    if options.today:
        return lambda: options.today
    return date.today


def _dress() -> None:
    """Give a box that comes before the window the colours of the system."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme.apply_theme(application)


def _bring_forward(path: Path, *, patience_seconds: float = 3.0) -> bool:
    from organiser.ui.one_window import bring_forward

    return bring_forward(path, patience_seconds=patience_seconds)
