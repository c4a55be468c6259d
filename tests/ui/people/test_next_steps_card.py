"""What a person has to do, on their page: with the way to the programme, done in one click."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.services.programmes import next_steps
from organiser.services.programmes.step_values import Owner, StepDraft
from organiser.ui.links import Link
from organiser.ui.pieces import Card, Chip
from organiser.ui.store import Store
from tests.factories import PREPARE, TODAY, make_programme
from tests.ui.people.page_desk import DRAFT, Desk


def test_steps_of_a_person_lead_to_the_programme_and_are_done(qtbot: QtBot, store: Store) -> None:
    desk = Desk(qtbot, store, DRAFT)
    assert desk.room.page.findChild(Card, "next_steps_card") is None

    def note(session: Session) -> tuple[int, int]:
        programme = make_programme(session)
        owner = Owner(person_id=desk.person_id)
        due = TODAY + timedelta(days=3)
        draft = StepDraft(text="候補を挙げる", owner=owner, due_on=due)
        return programme, next_steps.add_step(session, programme, draft)

    programme, key = store.do(PREPARE, note)
    assert desk.texts("person_step_text") == ["候補を挙げる"]
    assert desk.seen(Chip, "person_step_due").text() == "in 3 days"
    assert desk.seen(QLabel, "next_steps_card_title")
    with qtbot.waitSignal(desk.room.programme_requested) as asked:
        desk.seen(Link, f"step_programme_{programme}").click()
    assert asked.args == [programme]
    desk.seen(QToolButton, f"finish_step_{key}").click()
    assert store.read(next_steps.list_steps_of, desk.person_id) == ()
    assert desk.texts("person_step_text") == []
