"""Templates of words: fields and conditions, and nothing that could do harm.

The language is a small part of Jinja: text, `{{ field }}`, `{% if field %}…{% else %}…{% endif %}`,
`not`, `and`, `or`, comparing with a constant, and the filters `default` and `trim`. A template runs
only after its parsed tree was found to hold nothing else, and then in a sandbox.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from organiser.errors import InvalidInput
from organiser.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Collection

    from jinja2 import nodes
    from jinja2.environment import Template
    from jinja2.runtime import Context
    from jinja2.sandbox import SandboxedEnvironment

#: More than any letter needs; longer ones are refused unread.
LONGEST_TEMPLATE = 20_000
#: What stands between two marks is a field or a short condition.
_LONGEST_MARK = 200
#: More of them would take long to look through.
_MOST_MARKS = 300
_MOST_MISTAKES = 20
#: Conditions within conditions, deeper than anyone can read.
_DEEPEST = 12
_FILTERS = ("default", "trim")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_OPENING = re.compile(r"\{\{|\{%|\{#")
_WIDE = re.compile(r"[｛{][｛][^｛｝{}\n]{0,60}[｝}]{1,2}|[｛][{％%]")
_ALONE = re.compile(r"^[^\S\n]*((?:\{%[^%\n]*%\})+)[^\S\n]*\n", re.MULTILINE)
#: Signs that a constant may spell, as \x00, and that no text may hold.
_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
#: Under this name, which no field can have, the fields left empty are collected.
_GAPS = " gaps"


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a template, and in which line, counted from 1."""

    line: int
    message: Phrase


@dataclass(frozen=True, slots=True)
class Filled:
    """A template filled in; `empty_fields` are those that left a gap, in the order met."""

    text: str
    empty_fields: tuple[str, ...] = ()


def check_template(text: str, fields: "Collection[str]") -> tuple[Mistake, ...]:
    """Return what is wrong with a template that may use these fields, nothing if all is well."""
    return _check(text, frozenset(fields))


def fill_template(
    text: str, values: Mapping[str, str], *, gaps: Mapping[str, str] | None = None
) -> Filled:
    """Return the template with the values in their fields; raises `InvalidInput` for mistakes.

    A field outside every condition that has no value leaves a mark: `gaps` says which, else its
    name in brackets. What stands in values is never taken for a part of the template.
    """
    mistakes = check_template(text, values)
    if mistakes:
        raise InvalidInput(mistakes[0].message, field="text")
    missing: dict[str, None] = {}

    def gap(name: str) -> str:
        missing.setdefault(name, None)
        return (gaps or {}).get(name, f"[{name}]")

    filled = _compiled(text).render({**values, _GAPS: gap})
    # Conditions that do not hold leave their empty lines behind.
    return Filled(re.sub(r"\n{3,}", "\n\n", filled).strip(), tuple(missing))


@lru_cache(maxsize=256)
def _check(text: str, fields: frozenset[str]) -> tuple[Mistake, ...]:
    if len(text) > LONGEST_TEMPLATE:
        told = phrase(
            "The wording is too long. Shorten it to {most} characters.", most=LONGEST_TEMPLATE
        )
        return (Mistake(1, told),)
    badly_marked = tuple(islice(_marks(text), _MOST_MISTAKES))
    marks = sum(1 for _mark in _OPENING.finditer(text))
    if badly_marked or not marks:
        return badly_marked
    if marks > _MOST_MARKS:
        told = phrase("There are more than {most} fields. Use fewer.", most=_MOST_MARKS)
        return (Mistake(1, told),)
    found = _parsed(text)
    if isinstance(found, Mistake):
        return (found,)
    wrong = _Walk(fields).mistakes(found)
    return tuple(dict.fromkeys(sorted(wrong, key=lambda mistake: mistake.line)))


def _marks(text: str) -> Iterator[Mistake]:
    """Find marks that are not closed, too long, or written with wide signs."""
    for wide in _WIDE.finditer(text):
        told = phrase(
            "Line {line}: “{written}” has wide brackets. Write {opening} and {closing} in narrow"
            " signs.",
            line=_line(text, wide.start()),
            written=wide.group(),
            opening="{{",
            closing="}}",
        )
        yield Mistake(_line(text, wide.start()), told)
    place = 0
    while opening := _OPENING.search(text, place):
        closing = _CLOSING[opening.group()]
        end = text.find(closing, opening.end())
        following = _OPENING.search(text, opening.end())
        line = _line(text, opening.start())
        if end < 0 or (following and following.start() < end):
            yield Mistake(line, _unclosed(text, opening, line=line, closing=closing))
            return
        if end - opening.end() > _LONGEST_MARK and opening.group() != "{#":
            told = phrase(
                "Line {line}: what stands between {opening} and {closing} is too long. Use one"
                " field, or a short condition.",
                line=line,
                opening=opening.group(),
                closing=closing,
            )
            yield Mistake(line, told)
        place = end + len(closing)


def _unclosed(text: str, opening: re.Match[str], *, line: int, closing: str) -> Phrase:
    written = text[opening.start() : opening.start() + 24].splitlines()[0]
    return phrase(
        "Line {line}: “{written}” is not closed. Write {closing} behind it.",
        line=line,
        written=written,
        closing=closing,
    )


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _parsed(text: str) -> "nodes.Template | Mistake":
    from jinja2 import TemplateSyntaxError

    try:
        return _environment().parse(text)
    except TemplateSyntaxError as error:
        return Mistake(error.lineno, _explained(error))
    except (RecursionError, MemoryError):
        return _too_deep(1)


def _explained(error: Any) -> Phrase:  # noqa: ANN401 - jinja2 is imported on first use
    """Put what the parser says into the organiser's words."""
    said, line = str(error.message), error.lineno
    unknown = re.search(r"unknown tag '([^']*)'", said)
    if unknown and unknown.group(1) not in {"elif", "else", "endif"}:
        return _only_conditions(line)
    if unknown:
        return phrase(
            "Line {line}: there is no “if” before this “{tag}”. Write one, or take it out.",
            line=line,
            tag=unknown.group(1),
        )
    if "endif" in said or "end of template" in said:
        return phrase(
            "Line {line}: a condition is not closed. Write {endif} where it ends.",
            line=line,
            endif="{% endif %}",
        )
    return phrase(
        "Line {line}: what stands between the brackets is not understood. Write one field, as"
        " {example}.",
        line=line,
        example="{{ programme }}",
    )


def _only_conditions(line: int) -> Phrase:
    return phrase(
        "Line {line}: only fields and conditions with “if” may stand here. Take this out.",
        line=line,
    )


def _unknown_filter(line: int) -> Phrase:
    return phrase(
        "Line {line}: behind “|” only “default” and “trim” are understood. Take the other out.",
        line=line,
    )


def _too_deep(line: int) -> Mistake:
    told = phrase(
        "Line {line}: too many conditions stand in one another. Make it simpler.", line=line
    )
    return Mistake(line, told)


class _Walk:
    """Finds what a parsed template must not hold."""

    def __init__(self, fields: frozenset[str]) -> None:
        self._fields = fields
        self._checks: dict[str, Callable[[Any], Iterator[Mistake]]] = {
            "Name": self._name,
            "Filter": self._filter,
            "Compare": self._compare,
            "If": _branches,
            "Const": _constant,
        }

    def mistakes(self, node: "nodes.Node", depth: int = 0) -> Iterator[Mistake]:
        """Yield the mistakes of a node and all below it."""
        if depth > 2 * _DEEPEST:
            yield _too_deep(node.lineno)
            return
        kind = type(node).__name__
        if kind not in _ALLOWED:
            # Of some nodes that stand around others the parser gives no line.
            line = next((one.lineno for one in _with_inner(node) if one.lineno), 1)
            yield Mistake(line, _only_conditions(line))
            return
        found = list(self._checks.get(kind, _nothing)(node))
        yield from found
        if found and kind != "Name":
            return
        for child in node.iter_child_nodes():
            yield from self.mistakes(child, depth + 1)

    def _name(self, node: Any) -> Iterator[Mistake]:  # noqa: ANN401 - any node
        if node.name not in self._fields or node.ctx != "load":
            yield Mistake(node.lineno, _unknown_field(node.name, node.lineno, self._fields))

    def _filter(self, node: Any) -> Iterator[Mistake]:  # noqa: ANN401 - any node
        plain = all(type(arg).__name__ == "Const" for arg in node.args)
        fits = len(node.args) <= (2 if node.name == "default" else 0) and plain
        loose = bool(node.kwargs or node.dyn_args or node.dyn_kwargs)
        if node.name not in _FILTERS or loose or not fits:
            yield Mistake(node.lineno, _unknown_filter(node.lineno))

    def _compare(self, node: Any) -> Iterator[Mistake]:  # noqa: ANN401 - any node
        if len(node.ops) == 1 and node.ops[0].op in {"eq", "ne"}:
            sides = {type(node.expr).__name__, type(node.ops[0].expr).__name__}
            if sides <= {"Name", "Const", "Filter"}:
                return
        told = phrase(
            "Line {line}: a field can be compared with a word by == and != only.",
            line=node.lineno,
        )
        yield Mistake(node.lineno, told)


#: The kinds of nodes a template may be made of; all others are refused with what is in them.
_ALLOWED = frozenset(
    {
        "Template",
        "Output",
        "TemplateData",
        "Name",
        "Const",
        "If",
        "Not",
        "And",
        "Or",
        "Compare",
        "Operand",
        "Filter",
    }
)


def _branches(node: Any) -> Iterator[Mistake]:  # noqa: ANN401 - any node
    if len(node.elif_) > _DEEPEST:
        yield _too_deep(node.lineno)


def _constant(node: Any) -> Iterator[Mistake]:  # noqa: ANN401 - any node
    if isinstance(node.value, str) and _NO_TEXT.search(node.value):
        yield Mistake(node.lineno, _only_conditions(node.lineno))


def _with_inner(node: "nodes.Node") -> Iterator["nodes.Node"]:
    yield node
    for child in node.iter_child_nodes():
        yield from _with_inner(child)


def _nothing(_node: object) -> Iterator[Mistake]:
    return iter(())


def _unknown_field(name: str, line: int, fields: "Collection[str]") -> Phrase:
    from rapidfuzz import process

    nearest = process.extractOne(name, sorted(fields), score_cutoff=50)
    if nearest is None:
        return phrase(
            "Line {line}: there is no field “{name}”. Choose one from those above the text.",
            line=line,
            name=name,
        )
    return phrase(
        "Line {line}: there is no field “{name}”. Did you mean “{nearest}”?",
        line=line,
        name=name,
        nearest=nearest[0],
    )


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import pass_context
    from jinja2.sandbox import SandboxedEnvironment

    made = SandboxedEnvironment(autoescape=False)
    made.globals.clear()
    made.tests = {name: made.tests[name] for name in ("defined",)}
    made.filters = {
        "default": _default,
        "trim": lambda value: str(value).strip(),
        _GAPS: pass_context(_gap),
    }
    return made


def _default(value: object, other: object = "", _always: object = None) -> object:
    """Return the other text where a field is empty, as everyone expects of it."""
    return value if str(value).strip() else other


def _gap(context: "Context", value: object, name: str) -> object:
    if str(value).strip():
        return value
    return context[_GAPS](name)


@lru_cache(maxsize=128)
def _compiled(text: str) -> "Template":
    """Return a template, found well before, that marks what is left empty outside conditions."""
    # A condition alone in its line leaves no empty line behind.
    tree = _environment().parse(_ALONE.sub(r"\1", text))
    _as_text(tree)
    _mark_gaps(tree)
    return _environment().from_string(tree)


def _as_text(tree: "nodes.Template") -> None:
    """Let numbers compare with fields, which are all text."""
    from jinja2 import nodes

    for constant in tree.find_all(nodes.Const):
        if not isinstance(constant.value, str | bool | None):
            constant.value = str(constant.value)


def _mark_gaps(tree: "nodes.Template") -> None:
    from jinja2 import nodes

    for output in (node for node in tree.body if isinstance(node, nodes.Output)):
        for place, shown in enumerate(output.nodes):
            name = shown if isinstance(shown, nodes.Name) else shown.find(nodes.Name)
            if name is not None:
                argument = nodes.Const(name.name, lineno=shown.lineno)
                output.nodes[place] = nodes.Filter(
                    shown, _GAPS, [argument], [], None, None, lineno=shown.lineno
                )
