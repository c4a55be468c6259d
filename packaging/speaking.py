"""How the scripts beside this file speak: one line at a time, and never a traceback."""

import sys
from collections.abc import Callable, Iterable


class Trouble(Exception):
    """Something the person at the terminal can mend; the message says what and how."""


def say(line: str = "") -> None:
    """Print one line at once, so that it stands before what it announces."""
    print(line, flush=True)


def quote(lines: Iterable[str]) -> None:
    """Print another program's own words, set in."""
    for line in lines:
        say(f"    {line}")


def start(main: Callable[[list[str]], int]) -> None:
    """Run a script's `main` with its arguments and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a sign of a folder's name gets a "?" instead of a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = main(sys.argv[1:])
    except Trouble as trouble:
        say(f"\n{trouble}")
        code = 1
    except KeyboardInterrupt:
        say("\nStopped.")
        code = 130
    sys.exit(code)
