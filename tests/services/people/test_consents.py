"""Consents: given, refused, given again; the later day counts."""

from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.people import consents
from organiser.services.people.consents import ConsentDraft
from organiser.services.people.person_values import ConsentLine
from organiser.vocabulary import Channel, ConsentKind
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person

DO = phrase("Consent")
DAY = timedelta(days=1)


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


def keep(book: Book, person_id: int, **changes: Any) -> int:
    draft = ConsentDraft(**({"on": TODAY} | changes))
    return book.do(DO, consents.keep_consent, person_id, draft, today=TODAY).value


def only(book: Book, person_id: int) -> ConsentLine:
    (line,) = book.read(consents.list_consents, person_id)
    return line


def test_a_consent_is_kept_with_way_and_words(book: Book, person_id: int) -> None:
    keep(book, person_id, channel=Channel.MAIL, words="喜んで")
    line = only(book, person_id)
    assert (line.is_given, line.on, line.channel, line.words) == (
        True,
        TODAY,
        Channel.MAIL,
        "喜んで",
    )


def test_a_refusal_stands_beside_the_day_of_the_consent(book: Book, person_id: int) -> None:
    first = keep(book, person_id, on=TODAY - DAY)
    assert keep(book, person_id, is_given=False) == first
    line = only(book, person_id)
    assert (line.is_given, line.given_on, line.refused_on) == (False, TODAY - DAY, TODAY)


@pytest.mark.parametrize("is_given", [True, False])
def test_of_one_day_the_last_word_counts(book: Book, person_id: int, is_given: bool) -> None:
    keep(book, person_id, is_given=not is_given)
    keep(book, person_id, is_given=is_given)
    line = only(book, person_id)
    assert line.is_given is is_given
    assert None in (line.given_on, line.refused_on)


@pytest.mark.parametrize(("is_given", "said"), [(True, "refused"), (False, "agreed to")])
def test_what_was_said_later_is_not_overruled(
    book: Book, person_id: int, is_given: bool, said: str
) -> None:
    keep(book, person_id, is_given=not is_given)
    with pytest.raises(InvalidInput, match=f"They {said} “Newsletter”") as refused:
        keep(book, person_id, is_given=is_given, on=TODAY - DAY)
    assert refused.value.field == "on"


@pytest.mark.parametrize(
    ("changes", "field"), [({"on": TODAY + DAY}, "on"), ({"words": "\x01"}, "words")]
)
def test_what_cannot_be_kept_is_refused(
    book: Book, person_id: int, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        keep(book, person_id, **changes)
    assert refused.value.field == field


def test_a_form_shows_the_answer_that_counts(book: Book, person_id: int) -> None:
    keep(book, person_id, on=TODAY - DAY)
    keep(book, person_id, kind=ConsentKind.LISTING)
    key = keep(book, person_id, is_given=False, words="今は結構です")
    draft = book.read(consents.get_consent_draft, key)
    assert draft == ConsentDraft(is_given=False, on=TODAY, words="今は結構です")


def test_a_consent_is_removed_and_comes_back(book: Book, person_id: int) -> None:
    key = keep(book, person_id)
    book.do(DO, consents.remove_consent, key)
    assert book.read(consents.list_consents, person_id) == ()
    with pytest.raises(NotFound):
        book.read(consents.get_consent_draft, key)
    book.undo()
    assert only(book, person_id).is_given
