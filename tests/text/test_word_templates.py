import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from organiser.errors import InvalidInput
from organiser.text.word_templates import (
    LONGEST_TEMPLATE,
    Filled,
    check_template,
    fill_template,
)

VALUES = {"programme": "器の会", "企画": "器の会", "when": "", "日時": "", "seats": "8"}


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("「{{ 企画 }}」と{{ programme }}", "「器の会」と器の会"),
        ("{% if when %}\n日時 {{ when }}\n{% endif %}\n以上", "以上"),
        ("{% if not when %}未定{% endif %}", "未定"),
        ("{% if when %}a{% elif seats == 8 %}b{% else %}c{% endif %}", "b"),
        ("{% if seats != '9' and (when or programme) %}a{% endif %}。\nb", "a。\nb"),
        ("{{ when|default('未定') }}と{{ programme|trim }}", "未定と器の会"),
        ("{% if seats %}{{ seats }}名{% endif %}\nつぎ", "8名\nつぎ"),
        ("a\n\n{% if when %}\nx\n\n{% endif %}\n\nb", "a\n\nb"),
        ("{# 覚え書き #}ただの文 }} %}", "ただの文 }} %}"),
        ("", ""),
    ],
)
def test_fields_and_conditions(template: str, filled: str) -> None:
    assert check_template(template, VALUES) == ()
    assert fill_template(template, VALUES) == Filled(filled)


def test_an_empty_field_leaves_a_gap_and_is_named() -> None:
    template = "日時 {{ 日時 }}。{{ when|trim }}。{% if programme %}{{ when }}{% endif %}"
    filled = fill_template(template, VALUES, gaps={"日時": "【日時】"})
    assert filled == Filled("日時 【日時】。[when]。", ("日時", "when"))


@pytest.mark.parametrize(
    "value", ["{{ 7 * 7 }}", "{% if x %}", "{{ ''.__class__ }}", "｛｛", "\\", "{#"]
)
def test_what_stands_in_values_is_never_a_part_of_the_template(value: str) -> None:
    assert fill_template("「{{ 企画 }}」", {"企画": value}).text == f"「{value}」"


@pytest.mark.parametrize(
    "code",
    [
        "{{ ''.__class__ }}",
        "{{ programme.__class__.__mro__ }}",
        "{{ programme['upper'] }}",
        "{{ programme() }}",
        "{{ 'a' * 100000000 }}",
        "{{ 10 ** 10 }}",
        "{{ programme ~ seats }}",
        "{{ [seats] }}",
        "{{ seats if programme }}",
        "{{ seats is defined }}",
        "{% for sign in programme %}{{ sign }}{% endfor %}",
        "{% set programme = 1 %}",
        "{% include 'passwords' %}",
        "{% import 'os' as os %}",
        "{% extends 'other' %}",
        "{% macro m() %}{% endmacro %}",
        "{% block b %}{% endblock %}",
        "{% with %}{% endwith %}",
        "{% do programme.upper() %}",
        "{% unknown %}",
    ],
)
def test_code_is_a_mistake_with_its_line(code: str) -> None:
    mistakes = check_template(f"一行目\n{code}", VALUES)
    assert [mistake.line for mistake in mistakes][:1] == [2]
    assert "only fields and conditions" in str(mistakes[0].message)
    with pytest.raises(InvalidInput, match="Line 2"):
        fill_template(f"一行目\n{code}", VALUES)


@pytest.mark.parametrize(
    ("template", "line", "sentence"),
    [
        ("{{ programm }}", 1, "Did you mean “programme”?"),
        ("\n\n{{ zzz }}", 3, "there is no field “zzz”. Choose one"),
        ("{{ seats }}\n{{ 企画\n", 2, "is not closed. Write }} behind it."),
        ("{{ 企画 {{ seats }}", 1, "is not closed"),
        ("\n{% if when %}\na", 2, "a condition is not closed"),
        ("a\n{% endif %}", 2, "there is no “if” before this “endif”"),
        ("{{ 企画 seats }}", 1, "is not understood"),
        ("{{ }}", 1, "is not understood"),
        ("｛｛ 企画 ｝｝", 1, "has wide brackets"),
        ("{{ seats < 9 }}", 1, "by == and != only"),
        ("{{ programme|upper }}", 1, "only “default” and “trim”"),
        ("{{ programme|default(seats) }}", 1, "only “default” and “trim”"),
        ("{{ programme|nothing }}", 1, "only “default” and “trim”"),
        ("{{ " + "seats or " * 40 + "seats }}", 1, "is too long"),
        ("{{ " + "not " * 40 + "seats }}", 1, "too many conditions"),
        ("{{ " + "(" * 190 + "seats }}", 1, "too many conditions"),
        ("{% if seats %}" * 60 + "{% endif %}" * 60, 1, "too many conditions"),
        ("{% if seats %}" + "{% elif when %}" * 40 + "{% endif %}", 1, "too many conditions"),
        ("{{ seats }}" * 400, 1, "more than 300 fields"),
        ("あ" * (LONGEST_TEMPLATE + 1), 1, "too long"),
        ("{{ a1 }}\n{% autoescape true %}{% endautoescape %}", 1, "there is no field"),
        ("\n{% autoescape true %}{% endautoescape %}", 2, "only fields and conditions"),
        ("\n{{ '\\ud800' }}", 2, "only fields and conditions"),
        ("{{ seats|default('\\x00') }}", 1, "only fields and conditions"),
    ],
)
def test_a_mistake_says_its_line_and_what_to_do(template: str, line: int, sentence: str) -> None:
    first = check_template(template, VALUES)[0]
    assert sentence in str(first.message)
    assert first.line == line


def test_all_mistakes_are_told_in_the_order_of_their_lines() -> None:
    template = "{{ a1 }}\n{% if b2 %}\n{{ c3.d }}\n{% endif %}"
    assert [mistake.line for mistake in check_template(template, VALUES)] == [1, 2, 3]


_PIECES = st.sampled_from(
    [
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "if ",
        "endif",
        "else",
        "elif ",
        "for x in ",
        "-",
        "|",
        "企画",
        "programme",
        ".__class__",
        "(",
        ")",
        "'",
        '"',
        "==",
        " and ",
        "\n",
        "default",
        "\\",
        "raw",
        "endraw",
        "set ",
        "[",
        "]",
        "not ",
        "  ",
        "9",
        "é",
        "｛｛",
        "\r\n",
        "\0",
        "\u2028",
        "{% autoescape true %}",
        "{% endautoescape %}",
        "{{ a1 }}",
    ]
)


@given(st.one_of(st.text(max_size=300), st.lists(_PIECES, max_size=40).map("".join)))
@example("{% raw %}{{ x }}{% endraw %}")
@example("{{ '\\" + "' }}")
@example("{{ 9" + "9" * 190 + " }}")
def test_no_template_raises_anything_but_our_mistakes(template: str) -> None:
    mistakes = check_template(template, VALUES)
    if mistakes:
        assert all(str(mistake.message) and mistake.line >= 1 for mistake in mistakes)
        with pytest.raises(InvalidInput):
            fill_template(template, VALUES)
        return
    longest = len(template) + template.count("{{") * 40
    assert len(fill_template(template, VALUES).text) <= longest


@given(st.text(max_size=200))
def test_any_value_is_shown_as_it_is(value: str) -> None:
    shown = fill_template("<{{ 企画|default('-') }}>", {"企画": value}).text
    expected = value if value.strip() else "-"
    assert "".join(shown.split()) == "".join(f"<{expected}>".split())
