"""The side of the group, shown in the room of tours on a tour with five people."""

from collections.abc import Callable

import pytest

from organiser.book.book import Book
from organiser.ui.forms import FormDialog
from organiser.ui.tours.group.group_side import GroupSide
from organiser.ui.tours.room import ToursRoom
from tests.factories import PREPARE
from tests.services.group_books import Group, make_group


@pytest.fixture
def group(book: Book) -> Group:
    return book.do(PREPARE, make_group).value


@pytest.fixture
def side(room: ToursRoom, group: Group) -> GroupSide:
    room.show_tour(group.tour_id)
    room.tour_page.show_side("group")
    shown = room.tour_page.findChild(GroupSide)
    assert isinstance(shown, GroupSide)
    return shown


@pytest.fixture
def keep(room: ToursRoom) -> Callable[..., None]:
    """Return what fills the open form's fields and saves it."""

    def kept(**values: object) -> None:
        (form,) = [one for one in room.findChildren(FormDialog) if one.isVisible()]
        for name, value in values.items():
            field = form.fields.field(name)
            (field.set_value if hasattr(field, "set_value") else field.setText)(value)
        form.save()

    return kept
