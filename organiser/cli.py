"""The same jobs without a window, for scripts and for people at a terminal.

Exit codes: 0 done; 2 the command line, or a file that cannot be used; 3 done, and something wants
attention (cautions, unread lines, damage, nobody to ask). 1 is left to faults of our own.
"""

import argparse
import locale
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, contextmanager, nullcontext
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from organiser import __version__, paths
from organiser.book.file import unreadable
from organiser.errors import InvalidInput, OrganiserError
from organiser.wording import LANGUAGES, Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from organiser.book.book import Book
    from organiser.services.awaiting import NextToAsk

DONE, UNUSABLE, ATTENTION = 0, 2, 3


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of a start; leaves with a sentence and exit code 2 when they are off."""
    language = _language(arguments)
    say = _speaker(language)
    parser = argparse.ArgumentParser(
        prog="organiser",
        description=say(phrase("The desk of one person who keeps a small professional circle.")),
        epilog=say(phrase("Without a command the window opens.")),
    )
    parser.add_argument("--version", action="version", version=f"Organiser {__version__}")
    _add_common(parser, say, top=True)
    parser.add_argument(
        "--sample", action="store_true", help=say(phrase("open the sample book, made if missing"))
    )
    parser.add_argument(
        "--scheme", choices=("light", "dark"), help=say(phrase("colours, otherwise the system's"))
    )
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(dest="command", metavar=say(phrase("COMMAND")))
    for name, (help_text, add_arguments, _run) in COMMANDS.items():
        command = commands.add_parser(name, help=say(help_text), description=say(help_text))
        _add_common(command, say, top=False)
        add_arguments(command, say)
    options = parser.parse_args(list(arguments))
    options.language = options.language or ""
    return options


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code; what is wrong is said on standard error."""
    _, _, command = COMMANDS[options.command]
    try:
        return command(options)
    except OrganiserError as error:
        print(error.message.in_language(_spoken(options)), file=sys.stderr)
        return UNUSABLE


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
        sample.build(book.do, today=_today(options), language=_spoken(options))
    finally:
        book.close()


def _own(book: Callable[[], Path]) -> Path:
    """Return a book of this user's; a folder that cannot be made is said in a sentence."""
    try:
        return book()
    except OSError as error:
        raise unreadable(Path(error.filename), error) from error


Say = Callable[[Phrase], str]


def _add_common(parser: argparse.ArgumentParser, say: Say, *, top: bool) -> None:
    unset = None if top else argparse.SUPPRESS
    parser.add_argument(
        "--book", metavar="FILE", default=unset, help=say(phrase("the book, otherwise your own"))
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=unset,
        help=say(phrase("language of the output, otherwise the system's")),
    )
    parser.add_argument(
        "--today",
        metavar="DATE",
        type=date.fromisoformat,
        default=unset,
        help=say(phrase("count from this day instead (2026-11-21)")),
    )


def _sample(options: argparse.Namespace) -> int:
    path = Path(options.book).absolute() if options.book else _own(paths.sample_book)
    if path.exists() and path.stat().st_size and options.if_missing:
        return DONE
    if path.exists() and path.stat().st_size:
        raise InvalidInput(
            phrase("{file} exists already. Name another file, or remove it first.", file=str(path))
        )
    with _locked(path):
        make_sample(path, options)
    _print(options, phrase("The sample book is {file}.", file=str(path)))
    return DONE


def _import(options: argparse.Namespace) -> int:
    from organiser.exchange.card_people import draft_people
    from organiser.exchange.vcard import read_cards
    from organiser.services import importing

    language = _spoken(options)
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
    return ATTENTION if unread or refused else DONE


def _next(options: argparse.Namespace) -> int:
    from organiser.services import awaiting

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
    return DONE if any(turn.person for turn in turns) else ATTENTION


def _turn_said(turn: "NextToAsk") -> Phrase:
    if turn.person is None:
        return phrase(
            "{programme}: {reason}", programme=turn.programme, reason=turn.reason or phrase("—")
        )
    person = turn.person
    return phrase(
        "{programme}: next is {person} {honorific} ({post})",
        programme=turn.programme,
        person=person.name,
        honorific=person.honorific,
        post=f"{person.organisation} {person.title}".strip(),
    )


def _tour(options: argparse.Namespace) -> int:
    from organiser.services import itineraries, tours
    from organiser.touring.lines import lines_of

    language = _spoken(options)
    with _open(options) as book:
        tour_id = options.tour or book.read(tours.next_tour_id, _today(options))
        itinerary = book.read(itineraries.get_itinerary, tour_id)
    print(itinerary.title)
    for line in lines_of(itinerary, language):
        print(line)
    for conflict in itinerary.timeline.conflicts:
        print(f"! {conflict.sentence.in_language(language)}")
    return ATTENTION if itinerary.timeline.conflicts else DONE


def _itinerary(options: argparse.Namespace) -> int:
    from organiser.documents import itinerary as paper
    from organiser.services import itineraries, settings, tours

    with _open(options) as book:
        tour_id = options.tour or book.read(tours.next_tour_id, _today(options))
        value = book.read(itineraries.get_itinerary, tour_id)
        era_dates = book.read(settings.get_settings).era_dates
    built = paper.build(
        value, language=_spoken(options), era_dates=era_dates, printed_on=_today(options)
    )
    target = Path(options.out or built.file_name)
    try:
        target.write_bytes(built.data)
    except OSError as error:
        raise InvalidInput(
            phrase(
                "{file} could not be written ({cause}). Choose another place.",
                file=str(target),
                cause=str(error),
            )
        ) from error
    _print(options, phrase("The itinerary is {file}.", file=str(target)))
    return DONE


def _backup(options: argparse.Namespace) -> int:
    from organiser.book.backup import backup, backup_name

    path = existing_book(options)
    target = (
        Path(options.out).absolute()
        if options.out
        else backup_name(path, datetime.now().astimezone())
    )
    _print(options, phrase("The backup is {file}.", file=str(backup(path, target))))
    return DONE


def _check(options: argparse.Namespace) -> int:
    from organiser.book.check import problems

    found = problems(existing_book(options))
    for problem in found:
        _print(options, problem)
    if not found:
        _print(options, phrase("The book is in order."))
    return ATTENTION if found else DONE


@contextmanager
def _open(options: argparse.Namespace, *, writing: bool = False) -> "Iterator[Book]":
    from organiser.book.book import Book

    path = book_path(options) if writing else existing_book(options)
    with _locked(path) if writing else nullcontext(), closing(Book(path)) as book:
        yield book


@contextmanager
def _locked(path: Path) -> "Iterator[None]":
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


def _language(arguments: Sequence[str]) -> str:
    """Return the language before the options are parsed, so that the help can be in it too."""
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--language":
            value = value or "".join(arguments[place + 1 : place + 2])
            return value if value in LANGUAGES else "en"
    system = locale.getlocale()[0] or ""
    return "ja" if system.lower().startswith(("ja", "japan")) else "en"


def _spoken(options: argparse.Namespace) -> str:
    return options.language or _language(())


def _speaker(language: str) -> Say:
    return lambda text: text.in_language(language)


def _print(options: argparse.Namespace, text: Phrase) -> None:
    print(text.in_language(_spoken(options)))


def _no_arguments(_parser: argparse.ArgumentParser, _say: Say) -> None:
    """Add nothing: the command has only the common options."""


def _if_missing(parser: argparse.ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--if-missing", action="store_true", help=say(phrase("do nothing if it is there already"))
    )


def _files(parser: argparse.ArgumentParser, say: Say) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help=say(phrase("vCard files")))


def _tour_choice(parser: argparse.ArgumentParser, say: Say) -> None:
    parser.add_argument("--tour", type=int, help=say(phrase("the tour's number, else the next")))


def _tour_and_out(parser: argparse.ArgumentParser, say: Say) -> None:
    _tour_choice(parser, say)
    _out(parser, say)


def _out(parser: argparse.ArgumentParser, say: Say) -> None:
    parser.add_argument("--out", metavar="FILE", help=say(phrase("where to write")))


def _folder(parser: argparse.ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--out", metavar="FOLDER", required=True, help=say(phrase("where to write"))
    )
    parser.add_argument(
        "--scheme",
        choices=("light", "dark"),
        default=argparse.SUPPRESS,
        help=say(phrase("only these colours, otherwise both")),
    )


def _elsewhere(_options: argparse.Namespace) -> int:
    raise AssertionError("pictures need Qt and are run by __main__")


Command = tuple[
    Phrase,
    Callable[[argparse.ArgumentParser, Say], None],
    Callable[[argparse.Namespace], int],
]
COMMANDS: dict[str, Command] = {
    "sample": (phrase("make the sample book"), _if_missing, _sample),
    "import": (phrase("bring people in from vCard files"), _files, _import),
    "next": (phrase("say who is next to ask, one person per programme"), _no_arguments, _next),
    "tour": (phrase("show a tour with its cautions"), _tour_choice, _tour),
    "itinerary": (phrase("write a tour's itinerary as PDF"), _tour_and_out, _itinerary),
    "backup": (phrase("write a verified copy of the book"), _out, _backup),
    "check": (phrase("check that the book is whole"), _no_arguments, _check),
    "pictures": (phrase("save pictures of every main screen"), _folder, _elsewhere),
}
