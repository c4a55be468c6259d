"""Finding what somebody asked or wished for in a note."""

import pytest

from organiser.text.questions import find_question


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ""),
        ("駅前で会った。元気そう。", ""),
        (
            "元気そう。許可申請はいつから始めればよいですか。また会う。",
            "許可申請はいつから始めればよいですか。",
        ),
        ("帳票の書き方を知りたいとのこと\n次は春に", "帳票の書き方を知りたいとのこと"),
        ("Had lunch. How do others keep records? Fine.", "How do others keep records?"),
        ("She asked about the new law. Nice day.", "She asked about the new law."),
        ("移行について質問あり", "移行について質問あり"),
    ],
)
def test_the_sentence_that_asks_is_found(text: str, found: str) -> None:
    assert find_question(text) == found


def test_a_long_question_ends_in_dots() -> None:
    found = find_question("あ" * 200 + "ですか。")
    assert (len(found), found[-1]) == (81, "…")
