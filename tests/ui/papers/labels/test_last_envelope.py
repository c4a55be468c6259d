import pytest

from organiser.paper_making import many_builders
from organiser.papers.envelopes import EnvelopeSize, Writing
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.ui.papers.labels.kept_choices import keep_choice
from organiser.ui.papers.labels.last_envelope import last_choice
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind
from tests.documents.measured import page_size
from tests.factories import TODAY
from tests.ui.papers.labels.conftest import Prepared


def test_many_envelopes_are_as_the_last_one_was(store: Store, prepared: Prepared) -> None:
    keep_choice("envelope_size", EnvelopeSize.WIDE_2.value)
    keep_choice("envelope_writing", Writing.ACROSS.value)
    keep_choice("printer", "事務所")
    choice = last_choice(store, PaperKind.ENVELOPE)
    assert choice is not None
    assert choice.across == 1.5
    subject = PaperSubject(person_ids=(prepared.person_id, prepared.homeless_id))
    build_for = many_builders(store.read, PaperKind.ENVELOPE, subject, today=TODAY, choice=choice)
    paper = build_for(PaperSubject(person_id=prepared.person_id))(
        PaperOptions(language="ja", printed_on=TODAY)
    )
    assert page_size(paper) == pytest.approx((162, 114), abs=0.1)


def test_what_was_kept_by_nobody_is_as_usual(store: Store) -> None:
    keep_choice("envelope_size", "unknown")
    choice = last_choice(store, PaperKind.ENVELOPE)
    assert choice is not None
    assert choice.size is EnvelopeSize.LONG_3
    assert last_choice(store, PaperKind.BADGES) is None
