from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from organiser.documents.batch_names import already_there, file_names
from organiser.papers.options import Whole
from organiser.wording import phrase

LABEL = phrase("Itinerary")
TOUR = Whole(name="兵庫 見学", revision=3)


def test_a_name_says_paper_person_tour_and_revision() -> None:
    assert file_names(LABEL, ["髙橋 美咲"], TOUR, language="en") == (
        "Itinerary_髙橋美咲_兵庫 見学_rev. 3.pdf",
    )
    (name,) = file_names(LABEL, ["髙橋 美咲"], Whole(), language="ja")
    assert name == "行程表_髙橋美咲.pdf"


def test_namesakes_are_numbered() -> None:
    found = file_names(LABEL, ["田中", "田中", "TANAKA", "tanaka"], Whole(), language="en")
    assert found == (
        "Itinerary_田中.pdf",
        "Itinerary_田中_2.pdf",
        "Itinerary_TANAKA.pdf",
        "Itinerary_tanaka_2.pdf",
    )


@given(st.lists(st.text(max_size=300), max_size=8))
def test_no_two_are_alike_whatever_people_are_called(names: list[str]) -> None:
    found = file_names(LABEL, names, TOUR, language="ja")
    assert len({name.casefold() for name in found}) == len(names)
    assert not any(sign in name for name in found for sign in '/\\:*?"<>|')


def test_files_that_are_there_are_known(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"")
    assert already_there(tmp_path, ["a.pdf", "b.pdf"]) == {tmp_path / "a.pdf"}
