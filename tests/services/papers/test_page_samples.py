"""The paper beside a text that is being written."""

import pytest
from sqlalchemy.orm import Session

from organiser.paper_making import builder
from organiser.papers.options import PaperOptions
from organiser.services.papers.page_samples import get_page_sample
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.vocabulary import PaperWording
from tests.factories import TODAY
from tests.papers.every_paper import text_of
from tests.papers.nasty import make_nasty


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("wording", list(PaperWording), ids=lambda wording: wording.value)
def test_every_text_is_seen_on_its_paper_before_it_is_kept(
    session: Session, wording: PaperWording, language: str
) -> None:
    make_nasty(session)
    key = PaperTextKey(wording=wording, language=language)
    sample = get_page_sample(session, key, "Subject: 見本\n\n書きかけの一文", today=TODAY)
    assert sample is not None
    paper = builder(*sample)(PaperOptions(language=language, printed_on=TODAY))
    assert "書きかけの一文" in text_of(paper)


@pytest.mark.parametrize("wording", list(PaperWording), ids=lambda wording: wording.value)
def test_an_empty_book_has_no_paper_to_show(session: Session, wording: PaperWording) -> None:
    key = PaperTextKey(wording=wording, language="ja")
    assert get_page_sample(session, key, "一文", today=TODAY) is None
