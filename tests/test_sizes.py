"""How long things may be, and what services must not do; every rule proved by a planted breach."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "organiser"

MODULE_LINES, CLASS_LINES, ARGUMENTS = 400, 250, 6
FUNCTION_LINES, BUILDING_LINES, TEST_LINES = 40, 60, 30

#: A service gets the session and the day from its caller.
NOT_IN_SERVICES = {"commit", "rollback", "today", "now", "utcnow"}


Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def breaches(file: Path, root: Path) -> list[str]:
    """Return what is too long in one module, each as `path:line: what`."""
    text = file.read_text(encoding="utf-8")
    place = file.relative_to(root).as_posix()
    found = [f"{place}:1: module"] if text.count("\n") > MODULE_LINES else []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, Definition):
            found += [f"{place}:{node.lineno}: {what}" for what in _too_long(node, place)]
    return found


def _too_long(node: Definition, place: str) -> Iterator[str]:
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if isinstance(node, ast.ClassDef):
        if lines > CLASS_LINES:
            yield f"class {node.name}"
        return
    if lines > _limit(node.name, place):
        yield f"function {node.name}"
    if _arguments(node) > ARGUMENTS:
        yield f"arguments of {node.name}"


def _limit(name: str, place: str) -> int:
    if place.startswith("tests/") and name.startswith("test_"):
        return TEST_LINES
    builds = name == "__init__" or name.lstrip("_").startswith("build")
    return BUILDING_LINES if builds and "organiser/ui/" in place else FUNCTION_LINES


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    names = [one.arg for one in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]]
    return len([name for name in names if name not in {"self", "cls"}])


def forbidden_calls(file: Path) -> list[str]:
    """Return the calls of one service module that end transactions or read the clock."""
    return [
        f"{file.name}:{node.lineno}: {node.func.attr}"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in NOT_IN_SERVICES
    ]


def test_nothing_is_too_long() -> None:
    files = [file for name in ("organiser", "packaging", "tests") for file in _modules(name)]
    assert [breach for file in files for breach in breaches(file, ROOT)] == []


def _modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def body(lines: int) -> str:
    return "    x = 1\n" * (lines - 1)


@pytest.mark.parametrize(
    ("path", "source", "what"),
    [
        ("organiser/planted.py", "x = 1\n" * 401, "1: module"),
        ("organiser/planted.py", "class Long:\n" + body(251), "1: class Long"),
        ("organiser/planted.py", "def long():\n" + body(41), "1: function long"),
        ("organiser/planted.py", "def build():\n" + body(41), "1: function build"),
        ("organiser/ui/planted.py", "def _build():\n" + body(61), "1: function _build"),
        ("organiser/planted.py", "def many(a, b, c, *, d, e, f, g): ...\n", "1: arguments of many"),
        ("tests/test_planted.py", "def test_long():\n" + body(31), "1: function test_long"),
    ],
)
def test_a_planted_length_is_caught(tmp_path: Path, path: str, source: str, what: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(source, encoding="utf-8")
    assert breaches(file, tmp_path) == [f"{path}:{what}"]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("organiser/planted.py", "def short(self, a, b, c, *, d, e, f):\n" + body(40)),
        ("organiser/ui/planted.py", "def build():\n" + body(60)),
        ("organiser/ui/planted.py", "class Page:\n    def __init__(self):\n" + "        1\n" * 59),
    ],
)
def test_what_is_at_its_limit_passes(tmp_path: Path, path: str, source: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(source, encoding="utf-8")
    assert breaches(file, tmp_path) == []


def test_services_never_commit_and_never_read_the_clock() -> None:
    files = _modules("organiser/services")
    assert [call for file in files for call in forbidden_calls(file)] == []


@pytest.mark.parametrize(
    "call", ["session.commit()", "date.today()", "datetime.now(UTC)", "datetime.datetime.now()"]
)
def test_a_planted_call_in_a_service_is_caught(tmp_path: Path, call: str) -> None:
    file = tmp_path / "planted.py"
    file.write_text(f"def record(session):\n    {call}\n", encoding="utf-8")
    assert len(forbidden_calls(file)) == 1
