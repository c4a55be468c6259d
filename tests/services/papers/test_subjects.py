"""For whom and what a paper can be made, one each."""

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.papers.options import PaperSubject
from organiser.services.papers.subjects import get_whole, list_subjects
from organiser.services.tours import participants, rooms, vehicles
from organiser.services.tours.vehicles import VehicleDraft
from organiser.vocabulary import PaperKind
from tests.conftest import TODAY
from tests.factories import PREPARE, make_person, make_programme
from tests.services.tour_books import Hyogo, make_hyogo


def prepare(session: Session) -> Hyogo:
    hyogo = make_hyogo(session)
    people = [make_person(session, family_name=name) for name in ("石田", "小林")]
    participants.add_participants(session, hyogo.tour_id, people)
    vehicles.add_vehicle(session, hyogo.tour_id, VehicleDraft(name="1号車"))
    rooms.add_rooms(session, hyogo.hotel, "501", beds=2)
    return hyogo


@pytest.fixture
def hyogo(book: Book) -> Hyogo:
    return book.do(PREPARE, prepare).value


def names(book: Book, kind: PaperKind, subject: PaperSubject) -> list[str]:
    return [name for _subject, name in book.read(list_subjects, kind, subject, today=TODAY)]


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (PaperKind.PERSONAL_PAGE, ["石田", "小林"]),
        (PaperKind.HOST_SHEET, ["みらい協同組合"]),
        (PaperKind.DRIVER_SHEET, ["1号車"]),
        (PaperKind.HOTEL_ROOMS, ["ホテル明石"]),
    ],
)
def test_the_parts_of_a_tour(book: Book, hyogo: Hyogo, kind: PaperKind, wanted: list[str]) -> None:
    found = names(book, kind, PaperSubject(tour_id=hyogo.tour_id))
    assert all(any(name.startswith(one) for name in found) for one in wanted)


def test_each_subject_names_its_part(book: Book, hyogo: Hyogo) -> None:
    whole = PaperSubject(tour_id=hyogo.tour_id)
    stops = book.read(list_subjects, PaperKind.HOST_SHEET, whole, today=TODAY)
    assert (stops[0][0].tour_id, stops[0][0].stop_id) == (hyogo.tour_id, hyogo.visit)
    (night,) = book.read(list_subjects, PaperKind.HOTEL_ROOMS, whole, today=TODAY)
    assert night[0].stop_id == hyogo.hotel


def test_people_are_those_who_are_named(book: Book, hyogo: Hyogo) -> None:
    chosen = PaperSubject(person_ids=(hyogo.person_id,))
    ((one, _name),) = book.read(list_subjects, PaperKind.INVITATION_LETTER, chosen, today=TODAY)
    assert one == PaperSubject(person_id=hyogo.person_id)
    again = book.read(list_subjects, PaperKind.INVITATION_LETTER, one, today=TODAY)
    assert [subject for subject, _name in again] == [one]
    assert names(book, PaperKind.INVITATION_LETTER, PaperSubject()) == []


def test_what_papers_are_all_of(book: Book, hyogo: Hyogo) -> None:
    tour = book.read(get_whole, PaperSubject(tour_id=hyogo.tour_id))
    assert (tour.name, tour.revision) == ("実地見学ツアー 兵庫", 1)
    programme_id = book.do(PREPARE, make_programme, name="器の会").value
    assert book.read(get_whole, PaperSubject(programme_id=programme_id)).name == "器の会"
    assert book.read(get_whole, PaperSubject(person_id=1)).name == ""
