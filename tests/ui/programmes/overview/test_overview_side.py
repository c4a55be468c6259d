from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.models import (
    AgendaItem,
    Contributor,
    Expertise,
    NextStep,
    Programme,
    ProgrammeCondition,
    Skill,
    Thanks,
)
from organiser.services.inviting.seats import Seats
from organiser.services.programmes import programmes
from organiser.ui.card_desk import CardDesk
from organiser.ui.language import install_translators
from organiser.ui.programmes.overview.overview_side import OverviewSide
from organiser.ui.programmes.overview.seat_row import SeatRow, seat_tones
from organiser.ui.store import Store
from organiser.vocabulary import (
    ConditionKind,
    ContributorRole,
    ProgrammeKind,
    Stage,
    ThanksOccasion,
)
from tests.factories import (
    PREPARE,
    add,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
)
from tests.services.seat_books import TODAY, Inviting
from tests.ui.programmes.pressing import dialog, find, press


class Desk:
    """An overview on a desk that notes where it leads."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.gone: list[tuple[str, int]] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.store = store
        ways = {
            f"show_{kind}": lambda key, kind=kind: self.gone.append((kind, key))
            for kind in ("person", "organisation", "invitation", "tour", "circle")
        }
        self.side = OverviewSide(CardDesk(store=store, parent=self.window, **ways))
        self.side.setParent(self.window)
        self.window.resize(1100, 900)
        self.side.resize(1100, 900)
        self.sides: list[str] = []
        self.side.side_requested.connect(self.sides.append)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def show(self, programme_id: int) -> None:
        self.side.show_programme(
            self.store.read(programmes.get_programme, programme_id, today=TODAY)
        )

    def texts(self) -> str:
        """Return all that the side says."""
        parts: list[Any] = [*self.side.findChildren(QLabel)]
        parts += self.side.findChildren(QAbstractButton)
        return "\n".join(part.text() for part in parts if part.isVisibleTo(self.window))


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Desk:
    return Desk(qtbot, store)


def test_an_empty_programme_says_what_to_do_first(qtbot: QtBot, desk: Desk) -> None:
    desk.show(desk.store.do(PREPARE, make_programme))
    press(qtbot, desk.side, "first_asking")
    press(qtbot, desk.side, "first_sessions")
    press(qtbot, desk.side, "to_sessions")
    assert desk.sides == ["asking", "sessions", "sessions"]
    assert "No date yet" in desk.texts()
    assert not find(desk.side, "figure_accepted").isEnabled()


def test_the_seats_and_the_people_behind_each_number(
    qtbot: QtBot, desk: Desk, inviting: Inviting
) -> None:
    inviting.accept(1)
    inviting.ask(2)
    desk.show(inviting.programme_id)
    assert "1 of 3 free" in desk.texts()
    assert find(desk.side, "figure_asked").count() == "2"
    press(qtbot, desk.side, "figure_in_order")
    behind = dialog(desk.window, "people_behind")
    assert [line.name[:2] for line in behind.model.rows()] == ["岡本", "森田", "伊藤"]
    qtbot.keyClick(behind.view, Qt.Key.Key_Down)
    qtbot.keyClick(behind.view, Qt.Key.Key_Return)
    assert desk.gone == [("invitation", inviting.key(4))]


def test_from_a_number_to_the_page_of_a_person(
    qtbot: QtBot, desk: Desk, inviting: Inviting
) -> None:
    inviting.ask(1)
    desk.show(inviting.programme_id)
    press(qtbot, desk.side, "figure_awaited")
    behind = dialog(desk.window, "people_behind")
    assert behind.model.rows()[0].second_line == "until 28 Nov (Sat)"
    press(qtbot, behind, "behind_person")
    assert desk.gone == [("person", inviting.page(1).row.person_id)]


def test_whose_answer_is_due_next_comes_first(qtbot: QtBot, desk: Desk, inviting: Inviting) -> None:
    inviting.ask(1, reply_by=TODAY + timedelta(days=5))
    inviting.ask(2, reply_by=TODAY)
    inviting.pass_days(1)
    desk.show(inviting.programme_id)
    texts = desk.texts()
    assert "due today" in texts
    assert "5 days left" in texts
    names = [
        one.text()[:2] for one in desk.side.findChildren(QAbstractButton) if "美咲" in one.text()
    ]
    assert names[:2] == ["田村", "高橋"]
    press(qtbot, desk.side, f"awaited_{inviting.key(2)}")
    assert desk.gone == [("invitation", inviting.key(2))]


def add_guests(session: Session, programme_id: int) -> None:
    """Nine people from nine bodies, who accepted and are to be thanked."""
    for place in range(1, 10):
        person_id = make_person(session, family_name=f"客{place}")
        make_position(session, person_id, make_organisation(session, name=f"団体{place}"))
        make_invitation(
            session, programme_id, person_id, place=place, stage=Stage.ACCEPTED, asked_on=TODAY
        )
        add(session, Expertise(person_id=person_id, skill_id=1))
        add(
            session,
            Thanks(
                person_id=person_id,
                occasion=ThanksOccasion.OTHER,
                owed_on=TODAY,
                about="資料",
                programme_id=programme_id,
            ),
        )


def fill(session: Session) -> int:
    """A programme of which everything is known."""
    programme_id = make_programme(session, theme="介護", cost_note="会費 3,000円", capacity=20)
    host, body = make_person(session, family_name="主催"), make_organisation(session)
    add(session, Skill(name="介護"))
    add(session, Skill(name="監査"))
    add_guests(session, programme_id)
    for role, owner in (("host", {"person_id": host}), ("partner", {"organisation_id": body})):
        add(
            session,
            Contributor(
                programme_id=programme_id, role=ContributorRole(role), duty="会場", **owner
            ),
        )
    for number in range(7):
        due = TODAY + timedelta(days=number - 1)
        add(session, NextStep(programme_id=programme_id, text=f"用意{number}", due_on=due))
    for kind, values in (
        (ConditionKind.SKILL, {"skill_id": 2}),
        (ConditionKind.ORGANISATION_KIND, {"text_value": "supervising organisation"}),
        (ConditionKind.AT_MOST_PER_ORGANISATION, {"number_value": 1}),
    ):
        add(session, ProgrammeCondition(programme_id=programme_id, kind=kind, **values))
    make_session(session, programme_id, theme="現場", place="姫路", off_the_record=True)
    return programme_id


def test_everything_one_asks_at_a_glance(qtbot: QtBot, desk: Desk) -> None:
    desk.show(desk.store.do(PREPARE, fill))
    texts = desk.texts()
    for told in (
        "Wanted and not there yet: 監査",
        "主催 美咲",
        "Partner",
        "9 people",
        "7 open",
        "1 day over",
        "会費 3,000円",
        "Has a skill: 監査",
        "At most per organisation: 1",
        "Organisation kind: Supervising organisation",
        "Off the record",
        "in 21 days",
    ):
        assert told in texts, told
    assert "資料" in texts


def test_links_and_ways_to_other_sides(qtbot: QtBot, desk: Desk) -> None:
    desk.show(desk.store.do(PREPARE, fill))
    press(qtbot, desk.side, "carrier_person_1")
    press(qtbot, desk.side, "carrier_organisation_1")
    press(qtbot, desk.side, "to_thanks")
    press(qtbot, desk.side, "to_steps")
    assert desk.gone == [("person", 1), ("organisation", 1)]
    assert desk.sides == ["after", "sessions"]
    press(qtbot, desk.side, "skill_share_1")
    assert dialog(desk.window, "people_behind").model.rowCount() == 9


def test_the_rest_of_many_organisations_unfolds(qtbot: QtBot, desk: Desk) -> None:
    desk.show(desk.store.do(PREPARE, fill))
    assert "団体9" not in desk.texts()
    press(qtbot, desk.side, "shares_more")
    qtbot.waitUntil(lambda: "団体9" in desk.texts())
    press(qtbot, desk.side, "share_10")
    assert dialog(desk.window, "people_behind").windowTitle() == "団体9"


def test_nothing_is_built_anew_where_nothing_changed(desk: Desk, inviting: Inviting) -> None:
    desk.show(inviting.programme_id)
    before = find(desk.side, "seats_card")
    desk.show(inviting.programme_id)
    assert find(desk.side, "seats_card") is before
    inviting.ask(1)
    desk.show(inviting.programme_id)
    assert find(desk.side, "seats_card") is not before


def test_the_focus_stays_on_a_number_over_a_change(desk: Desk, inviting: Inviting) -> None:
    inviting.accept(1)
    desk.show(inviting.programme_id)
    find(desk.side, "figure_accepted").setFocus()
    inviting.accept(2)
    desk.show(inviting.programme_id)
    assert find(desk.side, "figure_accepted").count() == "2"
    assert find(desk.side, "figure_accepted").hasFocus()


def test_a_narrow_side_stands_below(qtbot: QtBot, desk: Desk, inviting: Inviting) -> None:
    desk.show(inviting.programme_id)
    desk.side.resize(600, 900)
    qtbot.waitUntil(
        lambda: find(desk.side, "overview_beside").y() > find(desk.side, "overview_main").y()
    )


@pytest.mark.parametrize(
    ("seats", "tones"),
    [
        (Seats(capacity=4, accepted=1, held=1, waiting=0), ["positive", "caution", None, None]),
        (Seats(capacity=1, accepted=2, held=1, waiting=0), ["positive", "stop", "stop"]),
        (Seats(capacity=None, accepted=0, held=0, waiting=0), []),
    ],
)
def test_drawn_seats(seats: Seats, tones: list[str | None]) -> None:
    assert seat_tones(seats) == tones


def test_oversold_seats_are_said(desk: Desk, inviting: Inviting) -> None:
    for number in (1, 2):
        inviting.accept(number)
    inviting.change(capacity=1)
    desk.show(inviting.programme_id)
    assert "1 more taken or held than there are seats." in desk.texts()


def test_seats_wrap_and_too_many_are_not_drawn(qtbot: QtBot) -> None:
    seats = Seats(capacity=20, accepted=3, held=2, waiting=2, in_line=2)
    row = SeatRow(seats, spoken="")
    qtbot.addWidget(row)
    assert row.heightForWidth(100) > row.heightForWidth(900)
    assert SeatRow.can_show(seats)
    assert not SeatRow.can_show(Seats(capacity=5000, accepted=0, held=0, waiting=0))


def test_in_japanese_nothing_fails(desk: Desk, qapp: Any) -> None:
    install_translators(qapp, "ja")
    desk.show(desk.store.do(PREPARE, fill))
    assert "主催" in desk.texts()


def test_a_programme_without_limit_has_no_row_of_seats(desk: Desk, inviting: Inviting) -> None:
    def unlimited(session: Session) -> None:
        programme = session.get(Programme, inviting.programme_id)
        assert programme is not None
        programme.capacity = None

    desk.store.do(PREPARE, unlimited)
    desk.show(inviting.programme_id)
    assert "No limit" in desk.texts()
    assert desk.side.findChild(SeatRow) is None


def test_a_link_opens_in_the_browser_only_when_pressed(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "organiser.ui.programmes.overview.side_cards.QDesktopServices.openUrl",
        lambda url: opened.append(url.toString()),
    )
    values = {"link": "https://meet.example.jp/a"}
    desk.show(desk.store.do(PREPARE, lambda session: make_programme(session, **values)))
    assert opened == []
    press(qtbot, desk.side, "page_link")
    assert opened == ["https://meet.example.jp/a"]
    desk.show(desk.store.do(PREPARE, lambda session: make_programme(session, link="Zoom 12")))
    assert find(desk.side, "page_text").text() == "Zoom 12"


def fill_project(session: Session) -> int:
    """A joint project with many awaited, many skills, a past session and steps of others."""
    programme_id = make_programme(session, kind=ProgrammeKind.JOINT_PROJECT, capacity=None)
    make_session(session, programme_id, held_on=TODAY - timedelta(days=3))
    first = make_person(session, family_name="先")
    make_invitation(session, programme_id, first, stage=Stage.ACCEPTED, asked_on=TODAY)
    for number in range(8):
        add(session, Skill(name=f"技{number}"))
        add(session, Expertise(person_id=first, skill_id=number + 1))
        person_id = make_person(session, family_name=f"待{number}")
        asked_on = TODAY - timedelta(days=9)
        make_invitation(
            session,
            programme_id,
            person_id,
            place=number + 2,
            stage=Stage.ASKED,
            asked_on=asked_on,
            reply_by=asked_on + timedelta(days=number),
        )
    considers = make_person(session, family_name="考")
    make_invitation(session, programme_id, considers, place=20, stage=Stage.CONSIDERING)
    body = make_organisation(session, name="みらい")
    for text, owner in (
        ("人の", {"own": False, "person_id": first, "due_on": TODAY}),
        ("団体の", {"own": False, "organisation_id": body}),
        ("だれかの", {"own": False}),
    ):
        add(session, NextStep(programme_id=programme_id, text=text, **owner))
    return programme_id


def test_a_project_with_much_to_wait_for(qtbot: QtBot, desk: Desk) -> None:
    desk.show(desk.store.do(PREPARE, fill_project))
    texts = desk.texts()
    for told in (
        "9 days over",
        "and 4 more",
        "The last session was on 2026-11-18 (Wed).",
        "nobody any more",
        "技5",
    ):
        assert told in texts, told
    assert "技7" not in texts
    press(qtbot, desk.side, "skill_mix_more")
    qtbot.waitUntil(lambda: "技7" in desk.texts())
    press(qtbot, desk.side, "to_steps")
    press(qtbot, desk.side, "step_owner_1")
    press(qtbot, desk.side, "step_body_1")
    assert (desk.sides, desk.gone) == (["project"], [("person", 1), ("organisation", 1)])
    press(qtbot, desk.side, "more_awaited")
    assert dialog(desk.window, "people_behind").model.rowCount() == 9


def test_a_session_on_record_says_how_long_its_agenda_is(desk: Desk) -> None:
    def prepare(session: Session) -> int:
        programme_id = make_programme(session)
        held = make_session(session, programme_id, held_on=TODAY, ends=None)
        add(session, AgendaItem(session_id=held, place=1, title="近況", minutes=15))
        return programme_id

    desk.show(desk.store.do(PREPARE, prepare))
    texts = desk.texts()
    assert "Agenda of 15 minutes" in texts
    assert "2026-11-21 (Sat) 13:30\n" in texts + "\n"
    assert "today" in texts


def test_when_all_seats_are_held_the_day_is_said_on_which_one_may_open(
    desk: Desk, inviting: Inviting
) -> None:
    for number in (1, 2, 3):
        inviting.ask(number)
    desk.show(inviting.programme_id)
    assert "0 of 3 free · the next may open on 29 Nov (Sun)" in desk.texts()
