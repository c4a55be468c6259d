from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.models import Address, Circle, CircleMember, Consent, Contributor, Participant
from organiser.papers.address_material import AddressMaterial
from organiser.papers.badges import BadgeMaterial
from organiser.papers.options import PaperSubject
from organiser.services.papers.passing import get_passed
from organiser.services.settings import Settings, change_settings
from organiser.vocabulary import (
    ConsentKind,
    ContributorRole,
    PaperKind,
    Reader,
    Stage,
    TourRole,
)
from tests.factories import (
    TODAY,
    add,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
    make_tour,
)


def addresses(session: Session, *person_ids: int) -> AddressMaterial:
    subject = PaperSubject(person_ids=person_ids)
    passed = get_passed(session, PaperKind.ADDRESS_LABELS, subject, today=TODAY)
    material: AddressMaterial = passed.value
    return material


def badges(session: Session, subject: PaperSubject) -> BadgeMaterial:
    passed = get_passed(session, PaperKind.BADGES, subject, today=TODAY)
    material: BadgeMaterial = passed.value
    return material


def families(material: BadgeMaterial) -> list[str]:
    return [guest.name.family for guest in material.guests]


def make_settled(session: Session, **changes: object) -> int:
    """Make somebody with a post, an address at work and one at home."""
    person, body = make_person(session, **changes), make_organisation(session, branch="姫路支部")
    make_position(session, person, body, department="総務部")
    add(session, Address(organisation_id=body, municipality="姫路市", rest="本町68"))
    add(session, Address(organisation_id=body, municipality="神戸市", rest="別館1"))
    add(session, Address(person_id=person, prefecture="兵庫県"))
    add(session, Address(person_id=person, municipality="明石市", rest="大明石町1"))
    return person


def test_both_addresses_of_people_are_gathered_in_the_order_asked_for(session: Session) -> None:
    person, other = make_settled(session), make_person(session, family_name="佐藤")
    second, first = addresses(session, other, person).addressees
    assert (second.name.family, second.home.is_empty, second.work.is_empty) == ("佐藤", True, True)
    assert (first.organisation, first.department) == ("みらい協同組合 姫路支部", "総務部")
    assert (first.work.municipality, first.home.municipality) == ("姫路市", "明石市")


def test_a_post_that_is_over_is_not_on_an_envelope(session: Session) -> None:
    person, body = make_person(session), make_organisation(session)
    make_position(session, person, body, until=TODAY - timedelta(days=1))
    (one,) = addresses(session, person).addressees
    assert (one.organisation, one.title) == ("", "")


def test_an_envelope_tells_its_own_reader_alone(session: Session) -> None:
    change_settings(session, Settings(organiser_name="山崎", organiser_address="神戸市1-2"))
    person = make_settled(session)
    subject = PaperSubject(person_id=person)
    passed = get_passed(session, PaperKind.ENVELOPE, subject, today=TODAY)
    assert passed.reader is Reader.INVITEE
    assert [one.home.municipality for one in passed.value.addressees] == ["明石市"]
    assert passed.value.sender.address == "神戸市1-2"


def test_the_badges_of_a_tour_have_roles_and_deputies(session: Session) -> None:
    tour = make_tour(session)
    leader, guest = make_person(session), make_person(session, family_name="佐藤")
    hidden = make_person(session, family_name="秘")
    rows = (
        (leader, {"role": TourRole.LEADER}),
        (guest, {"deputy_name": "鈴木 次郎"}),
        (hidden, {"listing": "refused"}),
    )
    for person, changes in rows:
        add(session, Participant(tour_id=tour, person_id=person, is_added=True, **changes))
    material = badges(session, PaperSubject(tour_id=tour))
    assert material.occasion == "実地見学ツアー 兵庫"
    told = {
        guest.person_id: (guest.name.family, str(guest.role), guest.deputy_name)
        for guest in material.guests
    }
    assert told[leader] == ("高橋", "Leader", "")
    assert told[guest] == ("佐藤", "None", "鈴木 次郎")
    assert told[hidden][0] == "秘", "a badge is no list"


@pytest.mark.parametrize("of_session", [True, False])
def test_who_carries_a_programme_comes_first_with_their_role(
    session: Session, *, of_session: bool
) -> None:
    programme = make_programme(session)
    held = make_session(session, programme)
    host, guest = make_person(session), make_person(session, family_name="佐藤")
    asked = make_person(session, family_name="未定")
    make_invitation(session, programme, guest, stage=Stage.ACCEPTED)
    make_invitation(session, programme, asked, place=2)
    carrying = Contributor(programme_id=programme, person_id=host, role=ContributorRole.HOST)
    add(session, carrying)
    subject = PaperSubject(session_id=held) if of_session else PaperSubject(programme_id=programme)
    material = badges(session, subject)
    assert families(material) == ["高橋", "佐藤"]
    assert [str(one.role) for one in material.guests] == ["Host", "None"]


def test_badges_can_be_made_for_a_circle_and_for_people_at_will(session: Session) -> None:
    member, hidden = make_person(session), make_person(session, family_name="秘")
    refusal = Consent(person_id=hidden, kind=ConsentKind.LISTING, refused_on=TODAY)
    add(session, refusal)
    circle = add(session, Circle(name="有志の会"))
    for person in (member, hidden):
        add(session, CircleMember(circle_id=circle, person_id=person))
    of_circle = badges(session, PaperSubject(circle_id=circle))
    assert of_circle.occasion == "有志の会"
    assert sorted(families(of_circle)) == ["秘", "高橋"]
    assert families(badges(session, PaperSubject(person_ids=(member,)))) == ["高橋"]
