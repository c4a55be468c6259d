"""What the papers of a tour know of its stops, from a real book."""

import pytest
from sqlalchemy.orm import Session

from organiser.models import Address, Organisation, Participant, Stop, StopAttendance, Vehicle
from organiser.papers.options import PaperSubject
from organiser.papers.tour_material import StopNotes
from organiser.services.papers.passing import get_passed
from organiser.services.papers.tour_materials import gather_tour
from organiser.services.tours import costs
from organiser.services.tours.cost_values import CostDraft
from organiser.vocabulary import PaperKind, StopKind
from tests.factories import TODAY, add, make_person
from tests.services.tour_books import Hyogo, make_hyogo


@pytest.fixture
def tour(session: Session) -> Hyogo:
    made = make_hyogo(session)
    add(session, Address(organisation_id=made.organisation_id, postal_code="670-0001"))
    add(session, Vehicle(tour_id=made.tour_id, name="1号車", company="播但観光"))
    stop = session.get_one(Stop, made.visit)
    stop.parking, stop.other_plan = "北の駐車場", "会議室で話を聞く"
    return made


def notes(session: Session, tour: Hyogo) -> StopNotes:
    found = gather_tour(session, tour.tour_id).stops
    return next(one for one in found if one.stop_id == tour.visit)


def test_the_host_is_named_with_title_and_address(session: Session, tour: Hyogo) -> None:
    found = notes(session, tour)
    assert (found.host_name, found.host_title) == ("高橋 美咲", "代表理事")
    assert (found.body, found.body_address) == ("みらい協同組合", "〒670-0001")
    assert (found.parking, found.other_plan) == ("北の駐車場", "会議室で話を聞く")
    assert found.carriers == ("播但観光",)


def test_only_the_number_of_a_lodging_is_for_everybody(session: Session, tour: Hyogo) -> None:
    session.get_one(Organisation, tour.organisation_id).telephone = "078-1"
    assert (notes(session, tour).body_telephone, notes(session, tour).lodging_telephone) == (
        "078-1",
        "",
    )
    session.get_one(Stop, tour.visit).kind = StopKind.LODGING
    assert notes(session, tour).lodging_telephone == "078-1"


def test_what_is_paid_there_is_known(session: Session, tour: Hyogo) -> None:
    costs.add_cost(session, tour.tour_id, CostDraft(what="入場料", amount=500, stop_id=tour.visit))
    assert notes(session, tour).pays == ("入場料",)


def test_diets_are_counted_for_those_who_are_there(session: Session, tour: Hyogo) -> None:
    for place, diet in enumerate(("ハラール、卵なし", "ハラール", "卵なし")):
        row = Participant(
            tour_id=tour.tour_id, person_id=make_person(session), diet=diet, is_added=True
        )
        guest = add(session, row)
        if place == 2:
            away = {"stop_id": tour.visit, "participant_id": guest, "takes_part": False}
            add(session, StopAttendance(**away))
    assert notes(session, tour).diets == (("ハラール", 2), ("卵なし", 1))


def test_the_drivers_copy_knows_whose_it_is(session: Session, tour: Hyogo) -> None:
    subject = PaperSubject(tour_id=tour.tour_id, vehicle_id=1)
    passed = get_passed(session, PaperKind.DRIVER_SHEET, subject, today=TODAY)
    assert passed.value.own.vehicle_id == 1
    assert passed.value.rides[0].company == "播但観光"
    assert all(not one.other_plan for one in passed.value.stops)


def test_a_host_reads_only_of_the_own_stop(session: Session, tour: Hyogo) -> None:
    for stop_id, parking in ((tour.visit, "北の駐車場"), (tour.factory, "")):
        subject = PaperSubject(tour_id=tour.tour_id, stop_id=stop_id)
        passed = get_passed(session, PaperKind.HOST_SHEET, subject, today=TODAY)
        shown = {one.stop_id: one.parking for one in passed.value.stops}
        assert shown[tour.visit] == parking
