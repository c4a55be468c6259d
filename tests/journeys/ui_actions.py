"""Which actions the window can do: their names, found in its source."""

import ast
from collections.abc import Iterator
from pathlib import Path

from organiser import ui
from organiser.services.duplicates import merges
from organiser.services.duplicates.merging import Merge

_DOING = frozenset({"do", "do_beside"})


def action_names() -> set[str]:
    """Return the templates of the names under which the window writes into the book."""
    in_window = {name for module in _modules() for name in _names_of(module)}
    return in_window | _named_by_services()


def _named_by_services() -> set[str]:
    """Return what merges and what brings something back are called: not the window says it."""
    some = Merge(kept_id=1, gone_id=2, kept_name="", gone_name="", fields=(), lists=())
    merged = (merges.merge_action(some), merges.organisation_merge_action(some))
    return {*(action.template for action in merged), "Restore {thing}"}


def _modules() -> Iterator[list[ast.FunctionDef]]:
    for file in Path(ui.__file__).parent.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        yield [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def _names_of(functions: list[ast.FunctionDef]) -> Iterator[str]:
    """Return the names in a module's functions, those that another of them makes, too."""
    made = {one.name: _templates(one) for one in functions if _makes_a_name(one)}
    for function in functions:
        yield from _names_in(function, made)


def _makes_a_name(function: ast.FunctionDef) -> bool:
    return isinstance(function.returns, ast.Name) and function.returns.id == "Phrase"


def _names_in(function: ast.FunctionDef, made: dict[str, list[str]]) -> Iterator[str]:
    assigned: dict[str, list[str]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            assigned.setdefault(node.targets[0].id, []).extend(_templates(node.value))
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _is_doing(node):
            for argument in node.args:
                yield from _templates(argument)
                if isinstance(argument, ast.Name):
                    yield from assigned.get(argument.id, ())
                if isinstance(argument, ast.Call) and isinstance(argument.func, ast.Name):
                    yield from made.get(argument.func.id, ())


def _is_doing(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in _DOING


def _templates(whole: ast.AST) -> list[str]:
    """Return the literals of the phrases in a part of the source, both sides of a choice too."""
    found = []
    for node in ast.walk(whole):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "phrase":
            first = node.args[0]
            found += [str(first.value)] if isinstance(first, ast.Constant) else []
    return found
