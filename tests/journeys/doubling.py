"""Who is in the book twice: set apart, merged, taken apart, split; organisations too."""

from typing import Any

from organiser.ui.duplicates.dialog import DuplicatesDialog
from organiser.ui.duplicates.kinds import ORGANISATIONS
from organiser.ui.duplicates.merge_form import MergeForm
from organiser.ui.duplicates.split_form import SplitForm
from organiser.ui.duplicates.take_apart import TakeApartForm
from organiser.ui.organisations.organisation_form import OrganisationForm
from organiser.ui.people.person_form import PersonForm
from tests.journeys.desk import Desk
from tests.journeys.saving import save

KNOWN = 1


def sort_out(desk: Desk) -> None:
    """Do all of it with two people and two organisations of one name each."""
    store, window = desk.store, desk.window
    one, other = (
        save(PersonForm.open_for(store, window), family_name="石井", given_name="学")
        for _again in range(2)
    )
    _set_apart(desk)
    MergeForm.open_for(store, window, one, other).save()
    TakeApartForm.open_for(store, window, one).save()
    MergeForm.open_for(store, window, one, other).save()
    save(SplitForm.open_for(store, window, one, name="石井 学"), family_name="石田")
    bodies = [save(OrganisationForm.open_for(store, window), name="学び舎") for _again in range(2)]
    MergeForm.open_for(store, window, *bodies, kind=ORGANISATIONS).save()


def _set_apart(desk: Desk) -> None:
    dialog: Any = DuplicatesDialog.open_for(desk.store, desk.window)
    desk.qtbot.waitUntil(lambda: bool(dialog.model.rows()))
    dialog.part()
    dialog.list_bar.findChild(type(dialog.close_button), f"list_bar_{KNOWN}").click()
    dialog.view.select_first()
    dialog.part()
    dialog.close()
