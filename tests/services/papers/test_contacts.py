from sqlalchemy.orm import Session

from organiser.services.papers.contacts import list_contacts
from organiser.vocabulary import ContactKind, Sensitivity
from tests.factories import make_contact_point, make_person


def test_a_number_that_is_me_only_is_kept_apart(session: Session) -> None:
    person = make_person(session)
    for value, sensitivity in (("090-1", Sensitivity.ME_ONLY), ("078-2", Sensitivity.OPEN)):
        make_contact_point(
            session, person, kind=ContactKind.MOBILE, value=value, sensitivity=sensitivity
        )
    reached = list_contacts(session, [person])[person]
    assert (reached.telephone, reached.secret_telephone) == ("078-2", "090-1")


def test_the_preferred_number_comes_first(session: Session) -> None:
    person = make_person(session)
    make_contact_point(session, person, kind=ContactKind.TELEPHONE, value="078-1")
    make_contact_point(session, person, kind=ContactKind.MOBILE, value="090-2", preferred=True)
    assert list_contacts(session, [person])[person].telephone == "090-2"


def test_a_mail_address_that_is_me_only_is_on_no_paper(session: Session) -> None:
    person = make_person(session)
    make_contact_point(session, person, value="a@example.jp", sensitivity=Sensitivity.ME_ONLY)
    assert list_contacts(session, [person]) == {}
