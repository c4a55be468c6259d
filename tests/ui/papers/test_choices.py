import pytest

from organiser.book.book import Book
from organiser.ui.papers.choices import EVERY_CHOICE, Choice, choices_of
from organiser.vocabulary import PaperKind
from tests.factories import PREPARE
from tests.papers.every_paper import make_paper
from tests.papers.nasty import make_nasty


def test_only_a_booklet_can_be_had_page_by_page() -> None:
    offering = [kind for kind in PaperKind if Choice.IN_PAGE_ORDER in choices_of(kind)]
    assert offering == [PaperKind.BOOKLET]
    assert Choice.IN_PAGE_ORDER not in EVERY_CHOICE


@pytest.mark.parametrize(
    ("choice", "kinds"),
    [
        (
            Choice.FURIGANA,
            (PaperKind.ITINERARY, PaperKind.DRIVER_SHEET, PaperKind.CIRCLE_DIRECTORY),
        ),
        (Choice.LARGE_PRINT, (PaperKind.BOOKLET, PaperKind.ROSTER)),
    ],
)
def test_what_makes_a_difference_is_offered(
    book: Book, choice: Choice, kinds: tuple[PaperKind, ...]
) -> None:
    made = book.do(PREPARE, make_nasty).value
    for kind in kinds:
        usual, chosen = (
            book.read(make_paper, made, kind, **{choice.value: on}) for on in (False, True)
        )
        assert (usual.data != chosen.data) is (choice in choices_of(kind))
