"""The command line: its options, the commands with their help, and the exit codes.

Exit codes: 0 done; 2 the command line, or a file that cannot be used; 3 done, and something wants
attention (cautions, unread lines, damage, nobody to ask). 1 is left to faults of our own.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date

from organiser import __version__, commands
from organiser.errors import OrganiserError
from organiser.vocabulary import PaperKind
from organiser.wording import LANGUAGES, Phrase, phrase

DONE, UNUSABLE, ATTENTION = 0, 2, 3

Say = Callable[[Phrase], str]


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
    if _speaks_of_commands(arguments):
        _add_commands(parser, say)
    options = parser.parse_args(list(arguments))
    options.language = options.language or ""
    return options


def _speaks_of_commands(arguments: Sequence[str]) -> bool:
    """Tell whether the commands are needed to read these; a start of the window spares 4 ms."""
    mistyped = bool(arguments) and not arguments[0].startswith("-")
    return mistyped or not {"-h", "--help", *COMMANDS}.isdisjoint(arguments)


def _add_commands(parser: argparse.ArgumentParser, say: Say) -> None:
    added = parser.add_subparsers(dest="command", metavar=say(phrase("COMMAND")))
    for name, (help_text, add_arguments, _run) in COMMANDS.items():
        command = added.add_parser(name, help=say(help_text), description=say(help_text))
        _add_common(command, say, top=False)
        add_arguments(command, say)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code; what is wrong is said on standard error."""
    _, _, command = COMMANDS[options.command]
    try:
        return ATTENTION if command(options) else DONE
    except OrganiserError as error:
        print(error.message.in_language(commands.spoken(options)), file=sys.stderr)
        return UNUSABLE


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


def _language(arguments: Sequence[str]) -> str:
    """Return the language before the options are parsed, so that the help can be in it too."""
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--language":
            value = value or "".join(arguments[place + 1 : place + 2])
            return value if value in LANGUAGES else "en"
    return commands.system_language()


def _speaker(language: str) -> Say:
    return lambda text: text.in_language(language)


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


def _paper(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add which paper, of what, and how it is written."""
    papers = [kind.value.replace(" ", "-") for kind in PaperKind]
    parser.add_argument("paper", choices=papers, metavar="PAPER", help=", ".join(papers))
    _tour_choice(parser, say)
    number = say(phrase("the number it has in the book"))
    for name in ("stop", "vehicle", "programme", "session", "circle", "person"):
        parser.add_argument(f"--{name}", type=int, help=number)
    for name, words in _WAYS.items():
        parser.add_argument(f"--{name}", action="store_true", help=say(words))
    parser.add_argument(
        "--out",
        metavar="PLACE",
        help=say(phrase("the file to write, or a folder for one file each")),
    )


_WAYS = {
    "western": phrase("western years instead of eras"),
    "furigana": phrase("readings above names"),
    "large": phrase("large print"),
    "black-and-white": phrase("without colours"),
}


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


def _mend(parser: argparse.ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--mend",
        action="store_true",
        help=say(phrase("first build the search index anew and remove unused attached files")),
    )


def _elsewhere(_options: argparse.Namespace) -> bool:
    raise AssertionError("pictures need Qt and are run by __main__")


Command = tuple[
    Phrase,
    Callable[[argparse.ArgumentParser, Say], None],
    Callable[[argparse.Namespace], bool],
]
COMMANDS: dict[str, Command] = {
    "sample": (phrase("make the sample book"), _if_missing, commands.make_sample_book),
    "import": (phrase("bring people in from vCard files"), _files, commands.import_cards),
    "next": (
        phrase("say who is next to ask, one person per programme"),
        _no_arguments,
        commands.say_next,
    ),
    "tour": (phrase("show a tour with its cautions"), _tour_choice, commands.show_tour),
    "itinerary": (
        phrase("write a tour's itinerary as PDF"),
        _tour_and_out,
        commands.write_itinerary,
    ),
    "print": (phrase("write any paper as PDF"), _paper, commands.print_paper),
    "backup": (phrase("write a verified copy of the book"), _out, commands.back_up),
    "check": (phrase("check that the book is whole"), _mend, commands.check),
    "pictures": (phrase("save pictures of every main screen"), _folder, _elsewhere),
}
