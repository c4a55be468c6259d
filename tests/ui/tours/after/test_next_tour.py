"""The next tour is planned from the head of the one before, and then shown."""

from collections.abc import Callable

from PySide6.QtGui import QAction

from organiser.ui.forms import FormDialog
from organiser.ui.tours.tour_page import TourPage


def test_the_menu_plans_the_next_tour_and_shows_it(
    page: TourPage, open_form: Callable[[], FormDialog]
) -> None:
    before = page.itinerary.tour_id
    action = page.header.findChild(QAction, "copy_tour_action")
    assert action is not None
    action.trigger()
    form = open_form()
    form.fields.field("name").setText("次の見学")
    form.save()
    assert page.itinerary.title == "次の見学"
    assert page.itinerary.tour_id != before
