"""Hosts of a tour asked one by one by clicks: words, answers, a refusal, a gift."""

from datetime import date

from organiser.services.tours import hosts
from organiser.services.tours.hosts import HostRow
from tests.journeys.desk import Desk
from tests.journeys.tour_desk import itinerary, save, show_side


def host(desk: Desk, stop_name: str) -> HostRow:
    """Return the host of a stop."""
    rows = desk.store.read(hosts.list_hosts, itinerary(desk).tour_id)
    return next(row for row in rows if row.stop_name == stop_name)


def choose_host(desk: Desk, stop_name: str) -> None:
    """Turn to the hosts and click the one of a stop."""
    side = show_side(desk, "hosts")
    desk.click_row(desk.find("hosts_view", side), host(desk, stop_name).stop_id)
    assert desk.text("host_stop_title", side) == stop_name


def ask(desk: Desk, stop_name: str, *, reply_by: date, by: str = "") -> str:
    """Ask the person chosen for a stop, by the way proposed or another; return the words."""
    choose_host(desk, stop_name)
    desk.press("ask_host_button")
    dialog = desk.dialog("words_dialog")
    if by:
        desk.press(by, dialog)
    desk.write_into(desk.find("words_reply_by", dialog), reply_by.isoformat())
    words = str(dialog.editor.text.value())
    assert host(desk, stop_name).person_name.split()[0] in words
    desk.press("said_button", dialog)
    desk.qtbot.waitUntil(lambda: not desk.shows("words_dialog"))
    return words


def answer(desk: Desk, stop_name: str, stage: str, words: str) -> None:
    """Record what the host of a stop said."""
    choose_host(desk, stop_name)
    desk.press(f"host_answer_{stage}")
    form = desk.dialog("answer_form")
    desk.fill(form, words=words)
    save(desk, form)


def change_in_place(desk: Desk, part: str, **texts: str) -> None:
    """Open a part that is changed in its place, write into its fields and save."""
    place = desk.find(part)
    place.setFocus()
    place.open()
    desk.fill(place, **texts)
    desk.press("inline_save", place)
    desk.qtbot.waitUntil(lambda: not desk.shows("inline_form"))
