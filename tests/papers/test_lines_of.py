"""Every paper that can be given out has lines by which it is compared."""

from importlib import import_module

import pytest

from organiser.papers.catalogue import CATALOGUE
from organiser.papers.lines_of import LINE_MODULES, same_lines
from organiser.vocabulary import PaperKind


def test_papers_with_revisions_and_papers_with_lines_are_the_same() -> None:
    issued = {kind for kind, spec in CATALOGUE.items() if spec.has_revisions}
    assert issued == set(LINE_MODULES)


@pytest.mark.parametrize("module", sorted(set(LINE_MODULES.values())))
def test_its_module_says_the_lines(module: str) -> None:
    assert callable(import_module(f"organiser.papers.{module}").paper_lines)


def test_itinerary_and_booklet_say_the_same_and_others_only_what_they_say() -> None:
    assert set(same_lines(PaperKind.BOOKLET)) == {PaperKind.ITINERARY, PaperKind.BOOKLET}
    assert same_lines(PaperKind.HOST_SHEET) == (PaperKind.HOST_SHEET,)
    assert same_lines(PaperKind.BADGES) == (PaperKind.BADGES,)
