"""Who refused to stand on lists that others read."""

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.models import Consent
from organiser.services.papers.listings import list_agreed, list_unlisted
from organiser.vocabulary import ConsentKind
from tests.factories import TODAY, add, make_person

BEFORE = TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("given", "refused", "is_unlisted"),
    [
        (TODAY, None, False),
        (None, TODAY, True),
        (TODAY, BEFORE, False),
        (BEFORE, TODAY, True),
        (TODAY, TODAY, True),
    ],
)
def test_the_later_answer_counts_and_of_one_day_the_refusal(
    session: Session, given: date | None, refused: date | None, is_unlisted: bool
) -> None:
    person = make_person(session)
    answer = {"given_on": given, "refused_on": refused}
    add(session, Consent(person_id=person, kind=ConsentKind.LISTING, **answer))
    assert (person in list_unlisted(session, [person])) is is_unlisted
    assert (person in list_agreed(session, [person])) is not is_unlisted


def test_who_was_never_asked_or_refused_something_else_is_listed(session: Session) -> None:
    asked, never = make_person(session), make_person(session)
    add(session, Consent(person_id=asked, kind=ConsentKind.NEWSLETTER, refused_on=TODAY))
    assert list_unlisted(session, [asked, never]) == frozenset()
    assert list_agreed(session, [asked, never]) == frozenset()
