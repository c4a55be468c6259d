"""What holds for every paper there is: discretion, fonts, the same plan on all of them."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.documents.paper import Paper
from organiser.models import Stop, TourDay
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.matrix import permission
from organiser.vocabulary import Fact, PaperKind, Permission
from tests.papers.every_paper import make_paper, text_of
from tests.papers.nasty import SECRETS, NastyBook, make_nasty

LANGUAGES = ("ja", "en")
#: Words of the nasty book that are private, by what they are about.
PRIVATE = {
    Fact.EMERGENCY_CONTACT: "家族1",
    Fact.PRIVATE_CONTACT: "090-1111-0001",
    Fact.INTERNAL: "配慮1",
}
WITH_TIMES = {
    PaperKind.ITINERARY,
    PaperKind.BOOKLET,
    PaperKind.PERSONAL_PAGE,
    PaperKind.HOST_SHEET,
    PaperKind.HOST_REQUEST,
    PaperKind.DRIVER_SHEET,
    PaperKind.RUN_SHEET,
    PaperKind.ROUTE_MAP,
    PaperKind.HOTEL_ROOMS,
}
KINDS = pytest.mark.parametrize("kind", list(CATALOGUE), ids=lambda kind: kind.value)


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> tuple[Session, NastyBook]:
    book = Book(tmp_path_factory.mktemp("nasty") / "nasty.organiser")
    session = book._sessions()
    return session, make_nasty(session)


def test_every_kind_of_paper_is_in_the_catalogue() -> None:
    assert set(CATALOGUE) == set(PaperKind)


@KINDS
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_secret_is_on_no_paper_but_the_running_sheet(
    nasty: tuple[Session, NastyBook], kind: PaperKind, language: str
) -> None:
    text = text_of(make_paper(*nasty, kind, language=language))
    told = {secret for secret in SECRETS if secret in text}
    assert told == ({"停留秘密", "電話秘密"} if kind is PaperKind.RUN_SHEET else set())


@KINDS
def test_private_facts_reach_only_readers_who_may_read_them(
    nasty: tuple[Session, NastyBook], kind: PaperKind
) -> None:
    text, reader = text_of(make_paper(*nasty, kind)), CATALOGUE[kind].reader
    for fact, word in PRIVATE.items():
        if permission(fact, reader) is Permission.NEVER:
            assert word not in text, fact
    if permission(Fact.HEALTH, reader) is Permission.NEVER:
        named = [line for line in text.splitlines() if "𠮷田" in line or "Nguyễn" in line]
        assert not any("食事" in line for line in named), "what somebody eats, by name"


@KINDS
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_fonts_are_in_the_file_and_it_says_title_and_language(
    nasty: tuple[Session, NastyBook], kind: PaperKind, language: str
) -> None:
    reader = PdfReader(BytesIO(make_paper(*nasty, kind, language=language).data), strict=True)
    assert reader.metadata is not None
    assert reader.metadata.title
    assert reader.root_object["/Lang"] == language
    for page in reader.pages:
        for font in fonts_of(page["/Resources"].get_object()):
            assert "/FontFile2" in font["/FontDescriptor"].get_object(), font["/BaseFont"]


def fonts_of(resources: DictionaryObject) -> list[DictionaryObject]:
    fonts = resources.get("/Font", DictionaryObject()).get_object()
    return [font.get_object() for font in fonts.values()]


@KINDS
def test_the_same_book_gives_the_same_bytes(
    nasty: tuple[Session, NastyBook], kind: PaperKind
) -> None:
    assert make_paper(*nasty, kind).data == make_paper(*nasty, kind).data


@KINDS
@pytest.mark.parametrize("look", ["furigana", "large_print", "black_and_white"])
def test_every_look_of_a_paper_can_be_made(
    nasty: tuple[Session, NastyBook], kind: PaperKind, look: str
) -> None:
    assert make_paper(*nasty, kind, **{look: True}).page_count >= 1


@KINDS
def test_an_unknown_sign_is_named_with_its_place(
    nasty: tuple[Session, NastyBook], kind: PaperKind
) -> None:
    paper = make_paper(*nasty, kind)
    if "〓" in text_of(paper):
        assert all(one.sign == "🎉" and one.place for one in paper.missing)
        assert paper.missing


def test_a_time_changed_once_is_changed_on_all_papers_and_nothing_else_is(
    session: Session,
) -> None:
    book = make_nasty(session)
    before = {kind: make_paper(session, book, kind) for kind in CATALOGUE}
    day_id = session.get_one(Stop, book.visit).day_id
    session.get_one(TourDay, day_id).starts_at += 7
    session.flush()
    after = {kind: make_paper(session, book, kind) for kind in CATALOGUE}
    changed = {kind for kind in CATALOGUE if after[kind].data != before[kind].data}
    assert changed == WITH_TIMES
    for kind in changed:
        assert timeless(after[kind]) == timeless(before[kind]), kind


def timeless(paper: Paper) -> str:
    """Return the text of a paper without times of day, and without regard to its lines."""
    return re.sub(r"\s", "", re.sub(r"\d{1,2}:\d{2}", "", text_of(paper)))
