"""Who may know whom: the contracts hold, and a planted violation of each is caught."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "organiser"
CONTRACTS = {
    contract["id"]: contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
}

_STARTS = "organiser.app organiser.picture_command"
_COMMANDS = "organiser.cli organiser.commands"
_WINDOW = f"PySide6 shiboken6 organiser.ui {_STARTS} {_COMMANDS}"
_FORMATS = "organiser.documents organiser.exchange"
_UPSTAIRS = f"{_WINDOW} {_FORMATS}"
_SQL = "sqlalchemy alembic sqlite3 organiser.models organiser.book organiser.migrations"
_ABOVE_THE_GROUND = (
    f"{_UPSTAIRS} sqlalchemy organiser.models organiser.book organiser.services"
    " organiser.text organiser.touring"
)
#: What needs Qt, or a run of alembic around it.
_NOT_ALONE = {"ui", "app.py", "picture_command.py", "migrations"}
_OURS = "errors vocabulary wording paths models book text touring services documents ui"

#: Contract, who breaks it, and what each of them must not know; written down apart from
#: pyproject.toml, so that a line lost there is noticed here.
NEVER = [
    ("ground-order", "paths", "organiser.wording organiser.errors organiser.vocabulary"),
    ("ground-order", "wording", "organiser.errors organiser.vocabulary"),
    ("ground-order", "vocabulary", "organiser.errors"),
    *(("ground", who, _ABOVE_THE_GROUND) for who in ("errors", "paths", "vocabulary", "wording")),
    *(
        ("pure", who, f"{_UPSTAIRS} {_SQL} organiser.services")
        for who in ("papers", "text", "touring")
    ),
    ("text-apart", "text", "organiser.touring organiser.papers"),
    ("text-apart", "touring", "organiser.papers"),
    ("models", "models", f"{_UPSTAIRS} alembic organiser.book organiser.services organiser.text"),
    *(("book", who, f"{_UPSTAIRS} organiser.services") for who in ("book", "migrations")),
    ("revisions", "migrations/versions", " ".join(f"organiser.{name}" for name in _OURS.split())),
    ("services", "services", f"{_UPSTAIRS} organiser.migrations"),
    ("services-book", "services", "alembic sqlite3 organiser.book organiser.book.engine"),
    *(("papers", who, _WINDOW) for who in ("documents", "exchange")),
    *(("papers-sql", who, _SQL) for who in ("documents", "exchange")),
    ("papers-gate", "documents", "organiser.services"),
    ("papers-apart", "documents", "organiser.exchange"),
    ("papers-apart", "exchange", "organiser.documents"),
    ("window", "ui", f"{_SQL} organiser.book.engine"),
    ("window-start", "ui", f"{_STARTS} {_COMMANDS}"),
    *(
        ("commands", who, f"PySide6 shiboken6 organiser.ui {_STARTS}")
        for who in ("cli", "commands", "paper_making", "print_jobs")
    ),
]


def lint_imports(folder: Path) -> str:
    """Return what import-linter says of the package in `folder`."""
    start = "from importlinter.cli import lint_imports_command as run; run()"
    command = [sys.executable, "-c", start, "--no-cache", "--no-logo"]
    told = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    return told.stdout + told.stderr


def plant(package: Path, who: str, imports: str) -> str:
    """Make the package or module `who` import something; return the name of the culprit."""
    path = package / who
    file = path / "planted.py" if path.is_dir() else path.with_suffix(".py")
    lines = "".join(f"\nimport {name}" for name in imports.split())
    with file.open("a", encoding="utf-8") as source:
        source.write(lines)
    return ".".join(file.relative_to(package.parent).with_suffix("").parts)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return import-linter's complaints under each contract, with everything in NEVER planted."""
    folder = tmp_path_factory.mktemp("planted")
    shutil.copytree(PACKAGE, folder / "organiser", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    for _contract, who, imports in NEVER:
        plant(folder / "organiser", who, imports)
    parts = re.split(r"^(.+)\n-+\n", lint_imports(folder), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_the_contracts_are_kept() -> None:
    assert f"{len(CONTRACTS)} kept, 0 broken" in lint_imports(ROOT)


def test_every_contract_is_proved() -> None:
    assert {contract for contract, _, _ in NEVER} == set(CONTRACTS)


@pytest.mark.parametrize(("contract", "who", "imports"), NEVER)
def test_a_planted_import_is_caught(
    planted: dict[str, str], contract: str, who: str, imports: str
) -> None:
    culprit = "organiser." + who.replace("/", ".")
    culprit += ".planted" if (PACKAGE / who).is_dir() else ""
    complaints = planted[CONTRACTS[contract]]
    missed = [name for name in imports.split() if f"{culprit} -> {name} (l." not in complaints]
    assert not missed


def import_without_qt(folder: Path, names: list[str]) -> str:
    """Import modules from `folder` where PySide6 cannot be imported; return what went wrong."""
    script = (
        "import importlib, sys; sys.modules.update(PySide6=None, shiboken6=None);"
        f"[importlib.import_module(name) for name in {sorted(names)}]"
    )
    command = [sys.executable, "-c", script]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stderr


def test_everything_but_the_window_is_imported_without_qt() -> None:
    names = [
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for file in PACKAGE.rglob("*.py")
        if file.relative_to(PACKAGE).parts[0] not in _NOT_ALONE
    ]
    assert import_without_qt(ROOT, names) == ""


def test_a_planted_import_of_qt_is_refused(tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text("from PySide6.QtCore import QObject\n", encoding="utf-8")
    assert "ModuleNotFoundError" in import_without_qt(tmp_path, ["planted"])
