"""Set everything up and run every check: `python3 packaging/test.py`."""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).resolve().parent))

import floor  # noqa: F401 - first of ours: it stops an old Python with a sentence
import setting_up
import system_packages
from speaking import say, start

#: Tests of the window, and of how the whole is made; all others run where Qt cannot be imported.
_WITH_QT = (
    "tests/ui",
    "tests/journeys",
    "tests/test_app.py",
    "tests/test_architecture.py",
    "tests/test_house_words.py",
    "tests/test_packaging.py",
    "tests/test_set_up.py",
    "tests/test_sizes.py",
)

#: Percent of lines and branches; it goes up, never down.
_LEAST_COVERED = 96


class Step(NamedTuple):
    """One check: what it is called, the arguments for .venv's Python, what it finds around it."""

    name: str
    arguments: list[str]
    surroundings: dict[str, str]


class Outcome(NamedTuple):
    """What became of a step."""

    name: str
    passed: bool
    seconds: float


def main(arguments: list[str]) -> int:
    """Set up, run every step, sum up; return 0 only if all passed."""
    options, for_pytest = _options(arguments)
    python = setting_up.ready("test")
    system_packages.need_for_qt(setting_up.VENV, ["offscreen"])
    with tempfile.TemporaryDirectory() as folder:
        reports = Path(folder)
        tests = _tests(reports, for_pytest, quick=options.quick)
        outcomes = [_run(python, step) for step in [*_checks(), *tests]]
        return _sum_up(outcomes, reports)


def _options(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(
        prog="test.py",
        description="Set everything up and run format, lint, types, contracts and all tests.",
        epilog="Any other argument is handed to pytest: test.py --quick tests/touring -x",
    )
    parser.add_argument(
        "--quick", action="store_true", help="all tests in one run, without slow ones and coverage"
    )
    return parser.parse_known_args(arguments)


def _checks() -> list[Step]:
    contracts = "from importlinter.cli import lint_imports_command as run; run()"
    return [
        Step("Format (ruff)", ["-m", "ruff", "format", "--check", "."], {}),
        Step("Lint (ruff)", ["-m", "ruff", "check", "."], {}),
        Step("Types (mypy)", ["-m", "mypy"], {}),
        Step("Who may know whom (import-linter)", ["-c", contracts, "--no-logo"], {}),
    ]


def _tests(reports: Path, for_pytest: list[str], *, quick: bool) -> list[Step]:
    """Return the runs of pytest, each of which writes its numbers into the folder `reports`.

    Every test runs once: what needs no window where Qt cannot be imported, the rest after it.
    """
    pytest = ["-m", "pytest", "-q", "-n", "2", "--dist", "loadscope"]
    with_qt = {"QT_QPA_PLATFORM": "offscreen"}
    if quick or for_pytest:
        chosen = [*(["-m", "not slow"] if quick else []), *for_pytest]
        report = f"--junitxml={reports / 'tests.xml'}"
        return [Step("Tests (pytest)", [*pytest, report, *chosen], with_qt)]
    without_qt = [*pytest, "-p", "no:pytest-qt", "-p", "qt_free"]
    without_qt += [f"--junitxml={reports / 'without_qt.xml'}", "--cov", "--cov-report="]
    without_qt += [f"--ignore={path}" for path in _WITH_QT]
    window = [*pytest, f"--junitxml={reports / 'with_qt.xml'}", "--cov", "--cov-append"]
    window += ["--cov-report=term:skip-covered", f"--cov-fail-under={_LEAST_COVERED}", *_WITH_QT]
    beside = {"PYTHONPATH": str(setting_up.ROOT / "packaging")}
    return [
        Step("Tests without Qt (pytest)", without_qt, beside),
        Step("Tests of the window (pytest)", window, with_qt),
    ]


def _run(python: Path, step: Step) -> Outcome:
    say(f"\n=== {step.name}")
    surroundings = setting_up.surroundings(**step.surroundings)
    command = [str(python), *step.arguments]
    began = time.monotonic()
    code = subprocess.run(command, cwd=setting_up.ROOT, env=surroundings, check=False).returncode
    seconds = time.monotonic() - began
    say(f"=== {step.name}: {'passed' if code == 0 else 'FAILED'} in {seconds:.1f} s")
    return Outcome(step.name, code == 0, seconds)


def _sum_up(outcomes: list[Outcome], reports: Path) -> int:
    """Print what became of each step and, last, `N passed, N failed`: tests, and steps as one."""
    say("\n=== Summary")
    for outcome in outcomes:
        word = "passed" if outcome.passed else "FAILED"
        say(f"    {word}  {outcome.seconds:6.1f} s  {outcome.name}")
    counts = [_counts(report) for report in sorted(reports.glob("*.xml"))]
    checks = [outcome.passed for outcome in outcomes if "pytest" not in outcome.name]
    passed = sum(passed for passed, _failed in counts) + sum(checks)
    failed = sum(failed for _passed, failed in counts) + checks.count(False)
    if not all(outcome.passed for outcome in outcomes):
        # A run can fail as a whole, with every test passed or none begun.
        failed = max(failed, 1)
    say(f"\n{passed} passed, {failed} failed")
    return 1 if failed else 0


def _counts(report: Path) -> tuple[int, int]:
    """Return how many tests passed and failed, read from one of pytest's reports."""
    total = failed = skipped = 0
    for suite in ET.parse(report).getroot().iter("testsuite"):
        total += int(suite.get("tests", 0))
        failed += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        skipped += int(suite.get("skipped", 0))
    return total - failed - skipped, failed


if __name__ == "__main__":
    start(main)
