import pytest

from organiser.documents.paper import MissingSign, safe_file_name


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("行程表", "兵庫", "第3版"), "行程表_兵庫_第3版.pdf"),
        (("行程表", 'A/B:C*"<D>|?\\', "第3版"), "行程表_A B C D_第3版.pdf"),
        (("行程表", "", "第3版"), "行程表_第3版.pdf"),
        (("行程表", " 秋. ", "第3版"), "行程表_秋_第3版.pdf"),
        (("行程表", "a\nb\x00c", "../x"), "行程表_a bc_x.pdf"),
    ],
)
def test_a_file_name_holds_nothing_a_system_refuses(parts: tuple[str, ...], name: str) -> None:
    assert safe_file_name(parts, suffix=".pdf") == name


def test_only_the_longest_part_of_a_long_name_is_cut() -> None:
    name = safe_file_name(("行程表", "訪" * 200, "第3版"), suffix=".pdf")
    assert name.startswith("行程表_訪")
    assert name.endswith("訪_第3版.pdf")
    assert len(name.encode()) <= 180


def test_a_missing_sign_tells_its_number() -> None:
    assert MissingSign("🎉", "1日目").code == "U+1F389"
