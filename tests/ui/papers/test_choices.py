from organiser.ui.papers.choices import EVERY_CHOICE, Choice, choices_of
from organiser.vocabulary import PaperKind


def test_only_a_booklet_can_be_had_page_by_page() -> None:
    offering = [kind for kind in PaperKind if Choice.IN_PAGE_ORDER in choices_of(kind)]
    assert offering == [PaperKind.BOOKLET]
    assert Choice.IN_PAGE_ORDER not in EVERY_CHOICE
