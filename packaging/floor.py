"""Stop an old Python with a sentence; imported before modules that it could not even read."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - pip, which would check it, comes only later
    sys.exit(
        f"Organiser needs Python 3.11 or newer; this is Python {sys.version.split()[0]}"
        f" ({sys.executable}).\n"
        "Get a newer one from python.org or your system, and start this command with it."
    )
