"""The only door from the window to the book."""

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from organiser.book.glance import Glance, OrganisationGlance, PersonGlance
from organiser.wording import Phrase

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from organiser.book.attachments import AttachedFiles
    from organiser.book.book import Book, Done
    from organiser.book.circle_list import CircleGlance
    from organiser.book.journal import Entry
    from organiser.book.people_columns import Due
    from organiser.book.quiet import QuietRow
    from organiser.book.reasons import Reason
    from organiser.book.restoring import Restored
    from organiser.book.trash import TrashEntry
    from organiser.text.log_line import Named
    from organiser.text.people_query import PeopleFilter
    from organiser.text.query_words import QueryKey

__all__ = ["QuietRow", "Store", "View", "keep_fresh"]

P = ParamSpec("P")
T = TypeVar("T")
#: Stands among the tables when the day has turned: every view shows something counted from today.
_DAY = "calendar day"
_JOURNAL = "changed_row"


class View(QWidget):
    """A widget that shows what is in some tables, named in `WATCHES`."""

    WATCHES: ClassVar[frozenset[str]] = frozenset()

    def reload(self) -> None:
        """Read anew and show it."""
        raise NotImplementedError


class Store(QObject):
    """Runs services on the book and tells the window what they wrote.

    Signals: `changed(frozenset)` once after each action, with the names of the tables written.

    The book itself is opened by `open_book`, on first use: the lists need only the quick look.
    """

    changed = Signal(frozenset)

    def __init__(
        self,
        glance: Glance,
        open_book: "Callable[[], Book]",
        *,
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        """Keep the door closed until someone goes through it."""
        super().__init__(parent)
        self._glance = glance
        self._open_book = open_book
        self._book: Book | None = None
        self.today = today

    @property
    def book(self) -> "Book":
        """Return the open book; the first access waits for it."""
        if self._book is None:
            self._book = self._open_book()
        return self._book

    def do(
        self,
        action: Phrase,
        service: "Callable[Concatenate[Session, P], T]",
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a writing service as one action, announce what it wrote, return what it returns."""
        done = self.book.do(action, service, *args, **kwargs)
        if done.tables:
            self.changed.emit(done.tables)
        return done.value

    def do_beside(
        self,
        done: Callable[[T], None],
        failed: Callable[[], None],
        action: Phrase,
        service: "Callable[Concatenate[Session, P], T]",
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run a long action on another thread; announce it and call `done` on this one.

        The window goes on painting and reading; whoever starts it sees to it that nothing else is
        written meanwhile. After an error `failed` is called, and the application's error hook
        says what was wrong.
        """
        from organiser.ui.jobs import start_job

        book = self.book

        def finished(outcome: "Done[T]") -> None:
            if outcome.tables:
                self.changed.emit(outcome.tables)
            done(outcome.value)

        def went_wrong(error: Exception) -> None:
            failed()
            raise error

        start_job(
            lambda _control: book.do(action, service, *args, **kwargs),
            done=finished,
            failed=went_wrong,
            owner=self,
        )

    def read(
        self,
        service: "Callable[Concatenate[Session, P], T]",
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Return what a reading service finds: frozen values."""
        return self.book.read(service, *args, **kwargs)

    def undo(self, change_id: int | None = None) -> Phrase:
        """Take back the last action, or the one named; return its name."""
        done = self.book.undo(change_id)
        self.changed.emit(done.tables)
        return done.value

    def redo(self) -> Phrase:
        """Bring back what was undone last; return its name."""
        done = self.book.redo()
        self.changed.emit(done.tables)
        return done.value

    def restore(self, change_id: int) -> "Restored":
        """Take an old action back as far as possible; return what that came to."""
        restored = self.book.restore(change_id)
        self.changed.emit(restored.tables)
        return restored

    def trash(self) -> "tuple[TrashEntry, ...]":
        """Return what was removed and is still gone, what went last first."""
        return self.book.trash()

    def purge_beside(
        self, done: Callable[[], None], failed: Callable[[], None], change_ids: Sequence[int]
    ) -> None:
        """Erase for good what some actions removed, on another thread; it cannot be undone.

        Whoever starts it sees to it that nothing is written meanwhile; see `do_beside`.
        """
        from organiser.ui.jobs import start_job

        book = self.book

        def finished(_nothing: None) -> None:
            self.changed.emit(frozenset({_JOURNAL}))
            done()

        def went_wrong(error: Exception) -> None:
            failed()
            raise error

        start_job(
            lambda _control: book.purge(*change_ids), done=finished, failed=went_wrong, owner=self
        )

    def announce_day(self) -> None:
        """Have every view read anew because the day, or what may be shown, has turned."""
        self.changed.emit(frozenset({_DAY}))

    def undoable(self) -> "Entry | None":
        """Return the action that `undo` would take back."""
        return self.book.undoable()

    def redoable(self) -> "Entry | None":
        """Return the action that `redo` would bring back."""
        return self.book.redoable()

    def history(self) -> "tuple[Entry, ...]":
        """Return the latest actions, newest first."""
        return self.book.history()

    def people_keys(self, wanted: "PeopleFilter | str" = "", *, limit: int = 1000) -> "array[int]":
        """Return person ids in kana order, all or those found by a filter or a line of the search.

        See `text/people_query.py`; those found by words come as far as `limit` goes.
        """
        return self._glance.people_keys(wanted, today=self.today(), limit=limit)

    def reasons(self, person_ids: Sequence[int], wanted: "PeopleFilter") -> "dict[int, Reason]":
        """Return why people are found by the words of a filter, where their row does not say so."""
        return self._glance.reasons(person_ids, wanted, today=self.today())

    def proposals(self, key: "QueryKey", text: str) -> list[str]:
        """Return what the book has for a key of the search line: names that begin with a text."""
        return self._glance.proposals(key, text)

    def named(self, text: str, *, beginning: bool = False) -> "list[Named]":
        """Return whom or what a name means that was written in passing, or what begins with it."""
        return self._glance.named(text, today=self.today(), beginning=beginning)

    def people_page(self, keys: Sequence[int]) -> list[PersonGlance]:
        """Return list rows for some people, in the order of their ids."""
        return self._glance.people_page(keys, today=self.today())

    def first_places(self, keys: Sequence[int]) -> dict[str, int]:
        """Return where each initial begins in keys that are in kana order."""
        return self._glance.first_places(keys)

    def order_people(self, keys: Sequence[int], by: str, *, descending: bool) -> "array[int]":
        """Return keys in an order of `people_order` other than that of kana."""
        return self._glance.order_people(keys, by, descending=descending, today=self.today())

    def people_cells(
        self, keys: Sequence[int], columns: Collection[str]
    ) -> dict[int, Mapping[str, tuple[str, ...]]]:
        """Return, by person, what further columns of the list of people say."""
        return self._glance.people_cells(keys, columns, today=self.today())

    def quiet_people(self, *, limit: int) -> "tuple[list[QuietRow], int]":
        """Return the people with whom a contact is due, worst first, and how many in all."""
        return self._glance.quiet_people(today=self.today(), limit=limit)

    def quiet_circles(self) -> "list[QuietRow]":
        """Return the circles that have gone quiet, the quietest first."""
        return self._glance.quiet_circles(today=self.today())

    def people_due(self, keys: Sequence[int]) -> "dict[int, Due]":
        """Return when the next contact is due with those of these people who have a rhythm."""
        return self._glance.people_due(keys, today=self.today())

    def photo(self, person_id: int) -> bytes:
        """Return a person's picture as it came, empty without one."""
        return self._glance.photo(person_id)

    @property
    def book_path(self) -> Path:
        """Return the file of the book."""
        return self._glance.path

    @property
    def files(self) -> "AttachedFiles":
        """Return the files kept beside the book."""
        from organiser.book.attachments import AttachedFiles

        return AttachedFiles(self.book_path)

    def organisations(self, query: str = "") -> list[OrganisationGlance]:
        """Return list rows of organisations in kana order, all or those found."""
        return self._glance.organisations(query, today=self.today())

    def circles(self, query: str = "") -> "list[CircleGlance]":
        """Return list rows of circles in the order of their names, all or those found."""
        return self._glance.circles(query, today=self.today())

    def counts(self) -> dict[str, int]:
        """Return how many people, organisations, circles, programmes and tours the book has."""
        return self._glance.counts()

    def setting(self, name: str) -> str:
        """Return a preference kept in the book."""
        return self._glance.setting(name)

    def close(self) -> None:
        """Close the book and the quick look."""
        self._glance.close()
        if self._book is not None:
            self._book.close()
            self._book = None


class _Freshness(QObject):
    """Marks a view stale on changes it watches; reloads it at once or when it is next shown."""

    def __init__(self, view: View, store: Store) -> None:
        super().__init__(view)
        self._view = view
        self._stale = False
        store.changed.connect(self._on_changed)
        view.installEventFilter(self)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if not tables & (self._view.WATCHES | {_DAY}):
            return
        if self._view.isVisible():
            self._view.reload()
        else:
            self._stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._stale and event.type() == QEvent.Type.Show:
            self._stale = False
            self._view.reload()
        return False


def keep_fresh(view: View, store: Store) -> None:
    """Have `view.reload()` called when a table in `view.WATCHES` was written.

    A visible view reloads at once, a hidden one once, when it is next shown.
    """
    _Freshness(view, store)
