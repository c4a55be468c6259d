"""Reads the source for whoever speaks to people: asks, words, mails, reminds, thanks.

A function speaks if it is one of `SPEAKING`, or calls one that does, or has the store do it.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

#: Where speaking begins; everything else that speaks is found from here.
SPEAKING = frozenset(
    {
        "organiser.services.inviting.invitations.ask",
        "organiser.services.inviting.invitations.record_answer",
        "organiser.services.inviting.follow_ups.remind",
        "organiser.services.inviting.follow_ups.offer_seat",
        "organiser.services.inviting.follow_ups.hold_on",
        "organiser.services.sessions.thanks.give",
        "organiser.services.sessions.feedback.ask_feedback",
        "organiser.services.inviting.words.draft",
        "organiser.services.inviting.words.draft_to",
        "organiser.ui.mail_draft.mail_draft",
        "organiser.exchange.mail_file.build_mail",
    }
)
#: Calls that run what is given to them.
_RUNNING = frozenset({"do", "do_beside", "read", "map", "starmap", "partial"})
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Written:
    """A function with its full name, where it stands, and what names mean there."""

    name: str
    node: _Function
    means: Mapping[str, str]
    within: str
    place: str
    used: frozenset[str] = field(default=frozenset(), compare=False)


def functions(folder: Path, root: Path) -> list[Written]:
    """Return every function and method of the modules in a folder, or of one module."""
    files = [folder] if folder.is_file() else sorted(folder.rglob("*.py"))
    return [written for file in files for written in _of_module(file, root)]


def speaking(written: list[Written]) -> frozenset[str]:
    """Return the full names of all functions that speak."""
    found = set(SPEAKING)
    while True:
        more = {one.name for one in written if one.name not in found and set(one.used) & found}
        if not more:
            return frozenset(found)
        found |= more


def spoken_in_turn(written: list[Written], speak: frozenset[str]) -> list[str]:
    """Return where somebody speaks inside a loop or a comprehension: to several people."""
    return [
        f"{one.place}:{node.lineno}: {name}"
        for one in written
        for loop in ast.walk(one.node)
        if isinstance(loop, (*_LOOPS, *_COMPREHENSIONS))
        for node, name in _runs(loop, one)
        if name in speak
    ]


def _of_module(file: Path, root: Path) -> Iterator[Written]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    place = file.relative_to(root).as_posix()
    module = ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    means = _imports(tree) | {
        node.name: f"{module}.{node.name}" for node in tree.body if isinstance(node, _FUNCTIONS)
    }
    for node in tree.body:
        if isinstance(node, _FUNCTIONS):
            yield _written(module, node, means, place)
        elif isinstance(node, ast.ClassDef):
            for method in node.body:
                if isinstance(method, _FUNCTIONS):
                    yield _written(f"{module}.{node.name}", method, means, place)


def _written(within: str, node: _Function, means: Mapping[str, str], place: str) -> Written:
    bare = Written(f"{within}.{node.name}", node, means, within, place)
    used = frozenset(name for _call, name in _runs(node, bare))
    return Written(bare.name, node, means, within, place, used)


def _imports(tree: ast.Module) -> dict[str, str]:
    means: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            means |= {one.asname or one.name: one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            means |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    return means


def _runs(around: ast.AST, one: Written) -> Iterator[tuple[ast.Call, str]]:
    """Yield what runs within: what is called, and what is given to something that runs it.

    What a lambda does happens later, and so does what a function inside does, unless it is run.
    """
    waiting = list(ast.iter_child_nodes(around))
    inner: dict[str, _Function] = {}
    run_inside: set[str] = set()
    while waiting:
        child = waiting.pop()
        if isinstance(child, _FUNCTIONS):
            inner[child.name] = child
            continue
        if isinstance(child, ast.Call):
            for part in _run_by(child):
                run_inside |= {part.id} if isinstance(part, ast.Name) else set()
                name = _full_name(part, one)
                if name:
                    yield child, name
        if not isinstance(child, ast.Lambda):
            waiting.extend(ast.iter_child_nodes(child))
    for name in run_inside & inner.keys():
        yield from _runs(inner[name], one)


def _run_by(call: ast.Call) -> list[ast.expr]:
    runs = isinstance(call.func, ast.Attribute | ast.Name) and _last(call.func) in _RUNNING
    return [call.func, *(call.args if runs else ())]


def _last(node: ast.Attribute | ast.Name) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id


def _full_name(node: ast.expr, one: Written) -> str:
    if isinstance(node, ast.Name):
        return one.means.get(node.id, "")
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        owner = one.within if node.value.id == "self" else one.means.get(node.value.id, "")
        return f"{owner}.{node.attr}" if owner else ""
    return ""
