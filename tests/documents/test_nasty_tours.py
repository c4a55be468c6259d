"""The papers of a whole tour say every value of a book that is hard to print, and only those."""

import unicodedata
from collections.abc import Iterator
from importlib import import_module

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.documents.paper import Paper
from organiser.papers.booklet_lines import booklet_paper
from organiser.papers.gate import Passed
from organiser.papers.itinerary_lines import itinerary_paper
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.papers.tour_material import TourMaterial
from organiser.services.papers.passing import get_passed
from organiser.vocabulary import PaperKind
from tests.factories import PREPARE, TODAY
from tests.papers.every_paper import text_of
from tests.papers.nasty import UNKNOWN_SIGN, NastyBook, make_nasty

#: What stands in private fields of the nasty book.
FORBIDDEN = (
    "駐車",
    "代案",
    "要望",
    "土産",
    "家族",
    "配慮",
    "食事0",
    "役職9",
    "寝具",
    "090-1111",
    "example",
)


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, NastyBook]]:
    book = Book(tmp_path_factory.mktemp("nasty") / "book.organiser")
    yield book, book.do(PREPARE, make_nasty).value
    book.close()


def passed(book: Book, tour_id: int) -> Passed[TourMaterial]:
    def read(session: Session) -> Passed[TourMaterial]:
        subject = PaperSubject(tour_id=tour_id)
        return get_passed(session, PaperKind.BOOKLET, subject, today=TODAY)

    return book.read(read)


def squeezed(text: str) -> str:
    plain = unicodedata.normalize("NFC", text.replace(UNKNOWN_SIGN, "〓"))
    return "".join(plain.split())


def built(module: str, material: Passed[TourMaterial], options: PaperOptions) -> Paper:
    paper: Paper = import_module(f"organiser.documents.{module}").build(material, options)
    return paper


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("module", ["itinerary", "booklet"])
@pytest.mark.parametrize("is_empty", [False, True])
def test_every_value_is_on_the_paper_and_nothing_private(
    nasty: tuple[Book, NastyBook], module: str, language: str, is_empty: bool
) -> None:
    book, made = nasty
    material = passed(book, made.empty_tour_id if is_empty else made.tour_id)
    options = PaperOptions(language=language, printed_on=TODAY, in_page_order=True)
    lines = (
        booklet_paper(material.value, options)
        if module == "booklet"
        else itinerary_paper(material.value, language=language, era_dates=True)
    )
    text = squeezed(text_of(built(module, material, options)))
    assert [line for _place, line in lines.texts() if squeezed(line) not in text] == []
    assert [word for word in FORBIDDEN if word in text] == []


def test_names_are_printed_as_their_owners_write_them(nasty: tuple[Book, NastyBook]) -> None:
    book, made = nasty
    options = PaperOptions(language="ja", printed_on=TODAY, furigana=True)
    text = squeezed(text_of(built("booklet", passed(book, made.tour_id), options)))
    for name in (
        "髙﨑美咲",
        "𠮷田太郎",
        "辻\U000e0100一",
        "辻\U000e0101恵",
        "葛\U000e0100城",
        "Sukarno",
    ):
        assert name in text
    assert "O'Neil" not in text
    assert "つじ" in text


@pytest.mark.parametrize("module", ["itinerary", "booklet", "route_map"])
def test_an_unknown_sign_is_named_with_where_it_stands(
    nasty: tuple[Book, NastyBook], module: str
) -> None:
    book, made = nasty
    options = PaperOptions(language="ja", printed_on=TODAY)
    missing = built(module, passed(book, made.tour_id), options).missing
    assert {one.sign for one in missing} == {UNKNOWN_SIGN}
    assert len(missing) > 50
