"""What each command of the terminal does, without a window.

Every command returns whether something wants attention: cautions, unread lines, damage, nobody to
ask. What cannot be done at all is raised as an `OrganiserError`.
"""

import argparse
import locale
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from organiser import paths
from organiser.book.file import unreadable
from organiser.errors import InvalidInput
from organiser.wording import Phrase, phrase

if TYPE_CHECKING:
    from organiser.book.book import Book
    from organiser.services.inviting.awaiting import NextToAsk


def book_path(options: argparse.Namespace) -> Path:
    """Return the book that a start is about."""
    if options.book:
        return Path(options.book).expanduser().absolute()
    return _own(paths.sample_book if getattr(options, "sample", False) else paths.default_book)


def existing_book(options: argparse.Namespace) -> Path:
    """Return the book to read; raises `InvalidInput` where there is none yet."""
    path = book_path(options)
    if not path.exists() or path.stat().st_size == 0:
        raise InvalidInput(
            phrase(
                "There is no book at {file}. Name one with --book, or make the sample book with"
                " “organiser sample”.",
                file=str(path),
            )
        )
    return path


def make_sample(path: Path, options: argparse.Namespace) -> None:
    """Make the sample book at `path`, with days counted from today."""
    from organiser.book.book import Book
    from organiser.services import sample

    book = Book(path)
    try:
        sample.build(book.do, today=_today(options), language=spoken(options))
    finally:
        book.close()


def _own(book: Callable[[], Path]) -> Path:
    """Return a book of this user's; a folder that cannot be made is said in a sentence."""
    try:
        return book()
    except OSError as error:
        raise unreadable(Path(error.filename), error) from error


def make_sample_book(options: argparse.Namespace) -> bool:
    """Make the sample book; with `if_missing` only where there is none."""
    path = Path(options.book).absolute() if options.book else _own(paths.sample_book)
    if path.exists() and path.stat().st_size and options.if_missing:
        return False
    if path.exists() and path.stat().st_size:
        raise InvalidInput(
            phrase("{file} exists already. Name another file, or remove it first.", file=str(path))
        )
    with _locked(path):
        make_sample(path, options)
    _print(options, phrase("The sample book is {file}.", file=str(path)))
    return False


def import_cards(options: argparse.Namespace) -> bool:
    """Bring people in from vCard files and say what could not be read, and where."""
    from organiser.exchange.card_people import draft_people
    from organiser.exchange.vcard import read_cards
    from organiser.services.people import importing

    language = spoken(options)
    files = []
    refused = 0
    for name in options.files:
        try:
            files.append(read_cards(_bytes(Path(name)), Path(name).name))
        except InvalidInput as error:
            refused += 1
            print(error.message.in_language(language), file=sys.stderr)
    with _open(options, writing=True) as book:
        report = book.do(
            phrase("Import {count} cards", count=sum(len(file.cards) for file in files)),
            importing.import_files,
            [draft_people(file, today=_today(options)) for file in files],
            today=_today(options),
        ).value
    for line in report.lines():
        _print(options, line)
    unread = [line for file in files for line in file.unread]
    for left in unread:
        print(f"{left.file}:{left.line}: {left.reason.in_language(language)}", file=sys.stderr)
    return bool(unread or refused)


def say_next(options: argparse.Namespace) -> bool:
    """Say who is next to ask in every programme, and whose answer is awaited."""
    from organiser.services.inviting import awaiting

    today = _today(options)
    with _open(options) as book:
        turns = book.read(awaiting.next_to_ask, today)
        awaited = book.read(awaiting.list_awaited, today)
    for turn in turns:
        _print(options, _turn_said(turn))
    if not turns:
        _print(options, phrase("No programme is under way."))
    for row in awaited:
        _print(
            options,
            phrase(
                "Answer awaited: {person}, “{programme}”, by {day}",
                person=row.name,
                programme=row.programme,
                day=row.due_on,
            ),
        )
    return not any(turn.person for turn in turns)


def _turn_said(turn: "NextToAsk") -> Phrase:
    if turn.person is None:
        return phrase(
            "{programme}: {reason}", programme=turn.programme, reason=turn.reason or phrase("—")
        )
    person = turn.person
    if turn.offers:
        return phrase(
            "{programme}: a seat is free for {person} {honorific}, who waits for one",
            programme=turn.programme,
            person=person.name,
            honorific=person.honorific,
        )
    return phrase(
        "{programme}: next is {person} {honorific} ({post})",
        programme=turn.programme,
        person=person.name,
        honorific=person.honorific,
        post=f"{person.organisation} {person.title}".strip(),
    )


def show_tour(options: argparse.Namespace) -> bool:
    """Show a tour with its cautions."""
    from organiser.services.tours import itineraries, tours
    from organiser.touring.lines import lines_of

    language = spoken(options)
    with _open(options) as book:
        tour_id = options.tour or book.read(tours.next_tour_id, _today(options))
        itinerary = book.read(itineraries.get_itinerary, tour_id)
    print(itinerary.title)
    for line in lines_of(itinerary, language):
        print(line)
    for conflict in itinerary.timeline.conflicts:
        print(f"! {conflict.sentence.in_language(language)}")
    return bool(itinerary.timeline.conflicts)


def print_paper(options: argparse.Namespace) -> bool:
    """Write a paper as PDF, or one file for each it can be made for; say what was written."""
    from organiser import print_jobs

    language = spoken(options)
    with _open(options) as book:
        job = print_jobs.job_for(book.read, options, language=language, today=_today(options))
        found_missing = False
        for file, paper in job:
            _print(options, phrase("Written: {file}", file=str(file)))
            for one in paper.missing:
                found_missing = True
                print(f"! {one.sign} ({one.code}) {one.place}", file=sys.stderr)
    return found_missing


def write_itinerary(options: argparse.Namespace) -> bool:
    """Write the participants' itinerary of a tour as PDF."""
    options.paper = "itinerary"
    return print_paper(options)


def back_up(options: argparse.Namespace) -> bool:
    """Write a verified copy of the book."""
    from organiser.book.backup import backup, backup_name

    path = existing_book(options)
    target = (
        Path(options.out).absolute()
        if options.out
        else backup_name(path, datetime.now().astimezone())
    )
    _print(options, phrase("The backup is {file}.", file=str(backup(path, target))))
    return False


def check(options: argparse.Namespace) -> bool:
    """Check that the book is whole; with `--mend` put right what can be, first."""
    from organiser.book.check import mend, problems

    if options.mend:
        path = existing_book(options)
        with _locked(path):
            removed = mend(path)
        _print(options, phrase("The search index was built anew."))
        if removed:
            _print(
                options,
                phrase(
                    "{count} attached files that nothing in the book names any more were removed.",
                    count=removed,
                ),
            )
    found = problems(existing_book(options))
    for problem in found:
        _print(options, problem)
    if not found:
        _print(options, phrase("The book is in order."))
    return bool(found)


@contextmanager
def _open(options: argparse.Namespace, *, writing: bool = False) -> "Iterator[Book]":
    from organiser.book.book import Book

    path = book_path(options) if writing else existing_book(options)
    with _locked(path) if writing else nullcontext(), closing(Book(path)) as book:
        yield book


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    from organiser.book.lock import BookLock

    lock = BookLock(path)
    lock.take(now=datetime.now().astimezone())
    try:
        yield
    finally:
        lock.release()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput(
            phrase("{file} could not be read ({cause}).", file=str(path), cause=str(error))
        ) from error


def _today(options: argparse.Namespace) -> date:
    return options.today or date.today()  # noqa: DTZ011 - the organiser's own calendar day


def spoken(options: argparse.Namespace) -> str:
    """Return the language to answer in."""
    return options.language or system_language()


def system_language() -> str:
    """Return the language of this computer if it is one of ours, else English."""
    system = locale.getlocale()[0] or ""
    return "ja" if system.lower().startswith(("ja", "japan")) else "en"


def _print(options: argparse.Namespace, text: Phrase) -> None:
    print(text.in_language(spoken(options)))
