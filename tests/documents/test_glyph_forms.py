from pathlib import Path

import pytest

from organiser import paths
from organiser.documents.glyph_forms import read_forms


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_forms_of_a_font_are_read(weight: str) -> None:
    forms = read_forms(paths.resource("fonts", f"BIZUDPGothic-{weight}.ttf"))
    for sign in "辻葛":
        assert forms[ord(sign), 0xE0100]
        assert forms[ord(sign), 0xE0101] is None
    assert (ord("山"), 0xE0105) not in forms


def test_a_font_without_forms_has_none(tmp_path: Path) -> None:
    assert read_forms(paths.resource("fonts", "NotoSansJP-Rest-Regular.ttf")) == {}
    bare = tmp_path / "bare.ttf"
    bare.write_bytes(bytes(12))
    assert read_forms(bare) == {}
