"""Where every start begins: a command for the terminal, or the window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command if one is named, otherwise open the window; return the exit code."""
    from organiser import cli

    given = list(sys.argv[1:] if arguments is None else arguments)
    options = cli.parse(given)
    if options.command not in (None, "pictures"):
        return cli.run(options)
    from organiser import app

    return app.run(options) if options.command is None else app.take_pictures(options)


if __name__ == "__main__":
    sys.exit(main())
