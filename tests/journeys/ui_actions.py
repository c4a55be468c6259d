"""Which actions the window can do: their names, found in its source."""

import ast
from collections.abc import Iterator
from pathlib import Path

from organiser import ui

_DOING = frozenset({"do", "do_beside"})


def action_names() -> set[str]:
    """Return the templates of the names under which the window writes into the book."""
    files = Path(ui.__file__).parent.rglob("*.py")
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in files)
    functions = (
        node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    )
    return {name for function in functions for name in _names_in(function)}


def _names_in(function: ast.FunctionDef) -> Iterator[str]:
    assigned: dict[str, list[str]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            assigned.setdefault(node.targets[0].id, []).extend(_template(node.value))
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _is_doing(node):
            for argument in node.args:
                yield from _template(argument)
                if isinstance(argument, ast.Name):
                    yield from assigned.get(argument.id, ())


def _is_doing(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in _DOING


def _template(node: ast.expr) -> list[str]:
    if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "phrase"):
        return []
    first = node.args[0]
    return [str(first.value)] if isinstance(first, ast.Constant) else []
