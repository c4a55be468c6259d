"""A programme: seats, the order, one ask after the other, and who is next."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from organiser.services.inviting import invitation_lists
from organiser.services.inviting.awaiting import next_to_ask
from organiser.services.inviting.invitation_values import InvitationRow
from organiser.services.inviting.turns import find_hurdle
from organiser.services.programmes import programmes
from organiser.ui.person_rows import PersonLine
from organiser.vocabulary import Stage
from tests.journeys.desk import Desk
from tests.journeys.peopling import FAMILY_NAMES

PROGRAMME = "器をひろげる会"
NEXT_IN = {"ja": "次", "en": "Next"}


def make_programme(desk: Desk, *, seats: int = 3) -> int:
    """Make a programme with so many seats and a session in three weeks."""
    desk.press("room_programmes")
    desk.press("no_programmes_action")
    form = desk.dialog("programme_form")
    desk.fill(form, name=PROGRAMME, capacity=str(seats))
    desk.press("session_add", form)
    held_on = desk.today + timedelta(days=21)
    desk.write_into(desk.find("session_0_held_on", form), held_on.isoformat())
    desk.press("save_button", form)
    (row,) = desk.store.read(programmes.list_programmes, desk.today)
    assert (row.name, row.capacity, row.next_session_on) == (PROGRAMME, seats, held_on)
    return row.programme_id


def put_in_order(desk: Desk) -> None:
    """Search for everybody in turn and put them into the order."""
    desk.press("empty_order_action")
    dialog = desk.dialog("add_people")
    for name in FAMILY_NAMES:
        desk.write_into(desk.find("people_search", dialog), name)
        desk.key(Qt.Key.Key_Down)
        desk.key(Qt.Key.Key_Return)
    desk.press("close_button", dialog)


def rows(desk: Desk) -> list[InvitationRow]:
    """Return everybody of the programme in order."""
    (row,) = desk.store.read(programmes.list_programmes, desk.today)
    found = desk.store.read(invitation_lists.list_invitations, row.programme_id, today=desk.today)
    return sorted(found, key=lambda one: one.place)


def stages(desk: Desk) -> list[Stage]:
    """Return where everybody stands, in order."""
    return [row.stage for row in rows(desk)]


def ask_next(desk: Desk) -> str:
    """Ask whoever is next; the words are in the clipboard then. Return the family name."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("")
    desk.press("next_button")
    words = desk.find("words_edit").value()
    name = desk.text("briefing_name").split()[0]
    desk.press("ask_button")
    assert clipboard.text().strip() == words
    assert name in words
    assert PROGRAMME in words
    return name


def choose(desk: Desk, name: str) -> int:
    """Click somebody in the order; return the invitation."""
    row = next(row for row in rows(desk) if row.name.split()[0] == name)
    desk.click_row(desk.find("order_list"), row.invitation_id)
    assert desk.text("briefing_name").split()[0] == name
    return row.invitation_id


def accept(desk: Desk, name: str) -> None:
    """Record that somebody who was asked accepted today."""
    choose(desk, name)
    desk.press("answer_accepted")
    form = desk.dialog("answer_form")
    desk.fill(form, words="喜んで")
    desk.press("save_button", form)
    desk.qtbot.waitUntil(lambda: not desk.shows("answer_form"))


def marked_next(desk: Desk) -> list[str]:
    """Return the family names that the order marks as next."""
    lines = desk.find("order_list").order.rows()
    told = NEXT_IN.values()
    return [
        line.name.split()[0]
        for line in lines
        if isinstance(line, PersonLine) and line.trailing in told
    ]


def assert_nobody_is_next(desk: Desk) -> None:
    """Hold service and room against the rule that a held seat lets nobody in."""
    (turn,) = desk.store.read(next_to_ask, desk.today)
    assert turn.person is None
    assert marked_next(desk) == []
    assert not desk.find("next_button").isEnabled()


def assert_next_is(desk: Desk, name: str) -> None:
    """Hold the service, Today and the room of programmes against one family name."""
    (turn,) = desk.store.read(next_to_ask, desk.today)
    assert turn.person is not None
    assert turn.person.name.split()[0] == name
    desk.press("room_today")
    card = desk.find(f"next_card_{turn.programme_id}")
    assert desk.text("next_name", card).split()[0] == name
    desk.press("ask_button", card)
    assert desk.text("briefing_name").split()[0] == name
    assert marked_next(desk) == [name]
    assert desk.find("ask_button").isEnabled()


def assert_out_of_turn(desk: Desk, name: str) -> None:
    """See that somebody can be looked at, and asked only for a reason."""
    invitation_id = choose(desk, name)
    assert desk.shows("hurdle_label")
    assert not desk.find("ask_button").isEnabled()
    assert desk.store.read(find_hurdle, invitation_id, today=desk.today) is not None


def day_after_reply(desk: Desk) -> date:
    """Return the first day on which the silent ones no longer hold a seat."""
    held = [row.reply_by for row in rows(desk) if row.stage is Stage.ASKED and row.reply_by]
    return max(held) + timedelta(days=1)
