"""A tour of two days in the book, with three who come along, for journeys through its papers."""

from PySide6.QtCore import Qt
from sqlalchemy.orm import Session

from organiser.services.settings import Settings, change_settings
from organiser.services.tours import participants
from organiser.services.tours.participants import ParticipantDraft
from organiser.vocabulary import ContactKind
from tests.factories import PREPARE, make_contact_point, make_person
from tests.journeys.desk import Desk
from tests.journeys.tour_desk import save, show_side
from tests.services.tour_books import Hyogo, make_hyogo

GUILD, FACTORY = "みらい協同組合", "播州機械工業"
PEOPLE = (("石田", "いしだ"), ("小林", "こばやし"), ("髙﨑", "たかさき"))
#: What the book knows of each and no paper for participants may tell.
PRIVATE = ("090-5550", "卵なし", "遅れがち")


def open_tour(desk: Desk) -> Hyogo:
    """Plan the tour and show it."""
    made: Hyogo = desk.store.do(PREPARE, _prepare)
    desk.window.show_tour(made.tour_id)
    desk.find("timeline").setFocus()
    return made


def _prepare(session: Session) -> Hyogo:
    change_settings(session, Settings(organiser_name="本田 結衣"))
    hyogo = make_hyogo(session)
    for number, (name, reading) in enumerate(PEOPLE):
        named = {"family_name": name, "family_reading": reading}
        key = make_person(session, **named, given_name="", given_reading="")
        make_contact_point(session, key, kind=ContactKind.MOBILE, value=f"{PRIVATE[0]}-010{number}")
        participants.add_participants(session, hyogo.tour_id, [key])
        draft = ParticipantDraft(diet=PRIVATE[1], note=PRIVATE[2])
        participants.change_participant(session, hyogo.tour_id, key, draft)
    return hyogo


def move_factory(desk: Desk, starts: str) -> None:
    """Let the visit of the factory begin at another time, in its form."""
    show_side(desk, "plan")
    timeline = desk.find("timeline")
    place = next(at for at, row in enumerate(timeline.rows()) if row.text == FACTORY)
    index = timeline.model().index(place, 0)
    timeline.scrollTo(index)
    desk.click_at(timeline.viewport(), timeline.visualRect(index).center())
    desk.key(Qt.Key.Key_Return)
    form = desk.dialog("stop_form")
    desk.write_into(desk.find("fixed_start_edit", form), starts)
    save(desk, form)
