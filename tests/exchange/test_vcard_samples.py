"""Real files of other programs, where the folder with them is at hand; they are not part of us."""

import re
from pathlib import Path

import pytest

from organiser.exchange.vcard import read_cards

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "vcards"
ROW = re.compile(r"^\| (\S+\.vcf) \|.*?\b(\d+) cards?\b", re.MULTILINE)


def sample_counts() -> list[tuple[str, int]]:
    about = FOLDER / "README.md"
    text = about.read_text(encoding="utf-8") if about.exists() else ""
    return [(name, int(count)) for name, count in ROW.findall(text)]


pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the sample files are not here")


def test_the_table_names_every_file() -> None:
    assert sorted(name for name, _count in sample_counts()) == sorted(
        path.name for path in FOLDER.glob("*.vcf")
    )


@pytest.mark.parametrize(("name", "count"), sample_counts())
def test_every_card_of_a_real_file_is_read(name: str, count: int) -> None:
    data = (FOLDER / name).read_bytes()
    found = read_cards(data, name)

    assert len(found.cards) == count
    assert [card.fingerprint for card in found.cards] == [
        card.fingerprint for card in read_cards(data, name).cards
    ]


def test_japanese_names_of_telephones_are_right() -> None:
    old = read_cards((FOLDER / "aosp--v21_japanese_1.vcf").read_bytes(), "1").cards[0].name
    new = read_cards((FOLDER / "aosp--v30_japanese.vcf").read_bytes(), "2").cards[0].name

    assert (old.family, old.family_reading) == ("安藤ロイド", "あんどうろいど")
    assert (new.family, new.given, new.additional) == ("伊能", "圭一", "伊予")
