"""The programmes an organisation carries, on its page."""

from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.services.programmes import projects
from organiser.services.programmes.projects import PartnerDraft
from organiser.ui.links import Link
from organiser.ui.organisations.room import OrganisationsRoom
from organiser.ui.store import Store
from tests.factories import PREPARE, make_organisation, make_programme


def test_a_partner_leads_to_its_project(qtbot: QtBot, store: Store) -> None:
    def prepare(session: Session) -> tuple[int, int]:
        body, programme = make_organisation(session), make_programme(session)
        draft = PartnerDraft(organisation_id=body, duty="会場")
        projects.add_partner(session, programme, draft)
        return body, programme

    body, programme = store.do(PREPARE, prepare)
    room = OrganisationsRoom(store)
    qtbot.addWidget(room)
    room.show()
    room.show_organisation(body)
    made = room.page.findChild(Link, f"project_{programme}")
    assert made is not None
    with qtbot.waitSignal(room.programme_requested) as asked:
        made.click()
    assert asked.args == [programme]
