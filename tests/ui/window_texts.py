"""Finding the window's texts in its source: what is translated, and what was forgotten."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import organiser
from organiser import paths

SOURCE = Path(organiser.__file__).parent
TRANSLATIONS = paths.resource("translations")

#: Calls whose texts people read.
_SHOWN_BY = """
QLabel QPushButton QAction QCheckBox QToolButton setText setWindowTitle setToolTip
setPlaceholderText setAccessibleName setStatusTip addAction addMenu addItem addTab setTabText
button icon_button menu_button text_label ElidedLabel Chip Card EmptyState
PageHeader SearchField CheckField Column Cell set_heading set_title set_status
set_sentence add_text add_lines add_date add_time add_words add_choice add_number add_check
add_section add_field confirm show_error open_paths save_path
"""
_SHOWING = frozenset(_SHOWN_BY.split())
#: Calls that make a text fit to be read, in the language of the window.
_TRANSLATING = frozenset({"tr", "translate", "phrase", "say"})
#: Arguments that name a thing for the program.
_FOR_THE_PROGRAM = frozenset({"name", "icon_name", "kind", "edge", "make", "field"})
#: What stands for itself in every language: the product, kinds of files, languages, keys, marks.
_SAME_EVERYWHERE = re.compile(
    r"Organiser|vCard|\*\.\w+|English|(?:Ctrl|Alt|Shift)\+\S+|Enter|Escape|^[A-Z]$|<[^>]*>?"
)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Text:
    """One text as a translator gets it; `way` is the call it stands in."""

    context: str
    source: str
    comment: str
    way: str


@cache
def sources() -> dict[str, ast.Module]:
    """Return the parsed files of the window by their place under the package."""
    files = [*sorted((SOURCE / "ui").rglob("*.py")), SOURCE / "app.py"]
    return {
        file.relative_to(SOURCE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in files
    }


def texts_in(tree: ast.AST, context: str = "") -> Iterator[Text]:
    """Yield the texts of all `tr` and `translate` calls; each must be a literal."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else context
        if isinstance(node, ast.Call):
            way, places = _called(node), [_literal(one) for one in node.args]
            if way == "tr":
                yield _text(inside, places, way)
            elif way == "translate" and len(places) > 1 and not _is_number(node.args[0]):
                yield _text(places[0], places[1:], way)
        yield from texts_in(node, inside)


def forgotten_in(tree: ast.AST) -> Iterator[str]:
    """Yield what people would read in English whatever the language of the window."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in _SHOWING:
            named = [one.value for one in node.keywords if one.arg not in _FOR_THE_PROGRAM]
            for argument in (*node.args, *named):
                yield from filter(_is_english, _bare_texts(argument))


def plural_classes_in(tree: ast.AST) -> Iterator[str]:
    """Yield the names of classes whose own `tr` calls have plurals."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(
            "%n" in one.source and one.context == node.name for one in texts_in(node, node.name)
        ):
            yield node.name


def bases_in(tree: ast.AST) -> Iterator[str]:
    """Yield the names of all classes that others are made from."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from (ast.unparse(base).partition("[")[0].split(".")[-1] for base in node.bases)


@cache
def translations(language: str) -> dict[Text, list[str]]:
    """Return what the translation file has; the ways are "one" and "many" (plurals)."""
    found = {}
    for context in ET.parse(TRANSLATIONS / f"organiser_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            text = Text(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                way="many" if message.get("numerus") else "one",
            )
            found[text] = forms or [translation.text or ""]
    return found


def places(text: str) -> list[str]:
    """Return what both languages must have: `{places}`, `%n`, a key mark, an ellipsis."""
    return sorted(re.findall(r"\{\w+\}|%n|&|…$", text))


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text else None


def _is_number(node: ast.expr) -> bool:
    """Return whether `translate` moves something on the screen instead."""
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float)


def _text(context: str | None, rest: list[str | None], way: str) -> Text:
    source, comment = rest[0], rest[1] if len(rest) > 1 else ""
    assert context, f"no class around {source!r}"
    assert source is not None, f"in {context} something is translated that is no literal"
    assert comment is not None, f"{source!r} has a comment that is no literal"
    return Text(context=context, source=source, comment=comment, way=way)


def _bare_texts(node: ast.AST) -> Iterator[str]:
    """Yield the literals of an argument that no call has translated."""
    if isinstance(node, ast.Call | ast.Subscript | ast.Compare | ast.Lambda):
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        yield from _bare_texts(child)


def _is_english(text: str) -> bool:
    left = _SAME_EVERYWHERE.sub("", text)
    return bool(re.search(r"[A-Za-z]", left) and re.search(r"[A-Z\s]", left))
