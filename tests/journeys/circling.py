"""A circle: made, changed, its members coming and going; it is removed and brought back."""

from typing import Any

import pytest

from organiser.services.relations.circle_pages import get_circle_page
from organiser.services.relations.circle_values import CirclePage
from organiser.ui import ask
from organiser.ui.circles.circle_form import CircleForm
from organiser.ui.circles.gathering_form import GatheringForm
from organiser.ui.circles.members_form import MembersForm
from organiser.ui.in_place import InPlace
from organiser.ui.settings.trash import TrashDialog
from tests.journeys.desk import Desk

#: Places in the menu at the end of a member's line.
LEFT = CAME_BACK = 1
REMOVE = -1


def keep_circle(desk: Desk, person_ids: list[int]) -> None:
    """Do all of it with a circle of three people."""
    form: Any = CircleForm.open_for(desk.store, desk.window, name="介護の輪")
    form.save()
    room: Any = desk.window.enter("circles")
    room.pane.view.select_first()
    room._show_page()
    circle_id = room.current_circle_id()
    form = CircleForm.open_for(desk.store, desk.window, circle_id=circle_id)
    form.fields.field("purpose").setPlainText("工夫を持ち寄る")
    form.save()
    desk.click("add_members")
    form = desk.form(MembersForm)
    for person_id in person_ids[1:4]:
        form.fields.field("person_ids").add(person_id, "")
    form.save()
    _change_members(desk, room, _page(desk, circle_id))
    _gather(desk, person_ids[1])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ask, "confirm", lambda *_said, **_more: True)
        room.page.more.entry("remove").trigger()
    trash = TrashDialog.open_for(desk.store, desk.window)
    trash.restore_chosen()
    trash.close()


def _page(desk: Desk, circle_id: int) -> CirclePage:
    return desk.store.read(get_circle_page, circle_id, today=desk.today)


def _change_members(desk: Desk, room: Any, page: CirclePage) -> None:
    first, second, third = (line.member_id for line in page.members)
    part = room.findChild(InPlace, f"member_part_{first}")
    part.open()
    part.form().fields.field("role").setText("世話役")
    desk.press("inline_save", room)
    desk.choose(f"more_member_{second}", LEFT)
    desk.choose(f"more_member_{second}", CAME_BACK)
    desk.choose(f"more_member_{third}", REMOVE)


def _gather(desk: Desk, person_id: int) -> None:
    desk.click("log_button")
    form = desk.form(GatheringForm)
    form.fields.field("present").tick([person_id])
    form.fields.field("text").setPlainText("器の話")
    form.save()
