"""Where every start begins: a command for the terminal, or the window."""

import gc
import io
import sys
from collections.abc import Sequence
from importlib import import_module

_BEFORE_QT = (
    "logging",
    "threading",
    "traceback",
    "platformdirs",
    "organiser.book.backup",
    "organiser.book.glance",
    "organiser.book.lock",
    "organiser.ui.style_sheet",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command if one is named, otherwise open the window; return the exit code."""
    from organiser import cli

    # A terminal that cannot write a sign of a name shows a question mark, never a traceback.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = cli.parse(given)
    if options.command not in (None, "pictures"):
        return cli.run(options)
    if options.command == "pictures":
        from organiser import picture_command

        return picture_command.run(options)
    hurry_to_first_paint()
    from organiser import app

    return app.run(options)


def hurry_to_first_paint() -> None:
    """Import before Qt what needs no Qt, and put off looking for garbage.

    PySide6 reads the source of every module imported after it, for its switch to snake_case names;
    what comes before it saves 8 ms. `app.Desk` has garbage looked for again once it is painted.
    """
    gc.disable()
    for name in _BEFORE_QT:
        import_module(name)


if __name__ == "__main__":
    sys.exit(main())
