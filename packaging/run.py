"""Set Organiser up and open it on the sample book: `python3 packaging/run.py`.

Where there is no screen it says so and tells the same story without a window.
"""

import argparse
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import floor  # noqa: F401 - first of ours: it stops an old Python with a sentence
import setting_up
import story
import system_packages
from speaking import say, start


def main(arguments: list[str]) -> int:
    """Set up, then open the window or tell the story; return the exit code."""
    ours, handed_on = _split(arguments)
    options = _options(ours)
    python = setting_up.ready("run")
    platforms = [] if options.no_window else system_packages.platforms_here()
    if platforms:
        system_packages.need_for_qt(setting_up.VENV, platforms)
        return _open_window(python, options, handed_on)
    if not options.no_window:
        say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set),")
        say("so the same story is told without a window.")
    system_packages.need_for_qt(setting_up.VENV, ["offscreen"])
    return story.tell(python, book=options.book, language=options.language, folder=options.out)


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Return our arguments and, after `--`, those of the application."""
    if "--" not in arguments:
        return arguments, []
    place = arguments.index("--")
    return arguments[:place], arguments[place + 1 :]


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="run.py",
        description="Set Organiser up in this checkout and open it on the sample book.",
        epilog="What stands after -- is handed to the application: run.py -- --scheme dark",
    )
    parser.add_argument("--book", type=Path, metavar="FILE", help="open this book instead")
    parser.add_argument("--language", choices=["ja", "en"], help="instead of the system's language")
    parser.add_argument(
        "--no-window",
        action="store_true",
        help="tell the story on the terminal, as without a screen",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="where the story puts its papers and pictures"
    )
    return parser.parse_args(arguments)


def _open_window(python: Path, options: argparse.Namespace, handed_on: list[str]) -> int:
    chosen = ["--book", str(options.book)] if options.book else ["--sample"]
    if options.language:
        chosen += ["--language", options.language]
    say(f"Opening Organiser on {options.book or 'the sample book'} ...")
    command = [str(python), "-P", "-m", "organiser", *chosen, *handed_on]
    code = subprocess.run(command, env=setting_up.surroundings(), check=False).returncode
    if code < 0:
        say(f"The window ended abnormally (signal {-code}).")
        say("If this screen cannot be used, see the same without it: run.py --no-window")
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    start(main)
