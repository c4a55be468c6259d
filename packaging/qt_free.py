"""A plugin for pytest, used by test.py: makes PySide6 impossible to import."""

import sys

import pytest

for _name in ("PySide6", "shiboken6"):
    # An entry of None makes every import of it, or of anything below it, fail.
    sys.modules[_name] = None  # type: ignore[assignment]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare pytest-qt's settings, which would be unknown with that plugin switched off."""
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "a setting of pytest-qt", default="")
