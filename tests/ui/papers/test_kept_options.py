from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings

from organiser.papers.options import PaperOptions
from organiser.ui.papers.choices import EVERY_CHOICE, Choice, choices_of
from organiser.ui.papers.kept_options import keep_options, read_options
from organiser.vocabulary import PaperKind
from tests.ui.papers.conftest import ENGLISH, JAPANESE


def test_what_was_chosen_is_there_again_for_this_paper_only() -> None:
    chosen = replace(ENGLISH, furigana=True, large_print=True, changed=frozenset({"a"}))
    keep_options("host sheet", chosen)
    assert read_options("host sheet", JAPANESE) == replace(chosen, changed=frozenset())
    assert read_options("itinerary", JAPANESE) == JAPANESE


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '{"language": "fr", "furigana": "yes", "era_dates": 1}', "null"]
)
def test_what_cannot_be_meant_is_as_usual(text: str) -> None:
    QSettings().setValue("papers/itinerary", text)
    assert read_options("itinerary", JAPANESE) == JAPANESE


def test_every_choice_is_one_of_the_options() -> None:
    assert set(PaperOptions.__dataclass_fields__) >= EVERY_CHOICE


@pytest.mark.parametrize("kind", PaperKind)
def test_every_paper_has_a_language(kind: PaperKind) -> None:
    assert Choice.LANGUAGE in choices_of(kind)
