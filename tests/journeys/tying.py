"""Ties, promises and rhythms: everything that can be done about them, through a person's page."""

from organiser.services.people.person_pages import get_person_page
from organiser.services.people.person_values import Party, PersonPage
from organiser.ui.due_day_form import DueDayForm
from organiser.ui.ties.promise_forms import OutcomeForm, PromiseForm
from organiser.ui.ties.relationship_form import RelationshipForm
from organiser.ui.ties.rhythm_settings import RhythmSettings
from tests.journeys.desk import Desk
from tests.journeys.saving import save

#: Places in the menus at the ends of the lines.
CHANGE_TIE, END_TIE = range(2)
KEPT, EASED, ANOTHER_DAY, CHANGE_PROMISE = range(4)
REOPEN = 0
PAUSE = -2
REMOVE = -1


def keep_ties(desk: Desk, person_ids: list[int]) -> None:
    """Do all of it with the first person, and leave something of each kind behind."""
    desk.window.show_person(person_ids[0])
    for _again in range(2):
        _tie(desk, person_ids)
    desk.choose(f"more_tie_{_page(desk, person_ids[0]).ties[-1].relationship_id}", REMOVE)
    for _again in range(2):
        _promise(desk)
    _change_promises(desk, person_ids[0])
    _keep_rhythm(desk)


def _page(desk: Desk, person_id: int) -> PersonPage:
    return desk.store.read(get_person_page, person_id, today=desk.today)


def _tie(desk: Desk, person_ids: list[int]) -> None:
    desk.click("add_tie_button")
    form = desk.form(RelationshipForm)
    form.other_field.add(Party(person_id=person_ids[1], name="小林"), "小林")
    form.save()
    key = _page(desk, person_ids[0]).ties[0].relationship_id
    desk.choose(f"more_tie_{key}", CHANGE_TIE)
    save(desk.form(RelationshipForm), note="研究会")
    desk.choose(f"more_tie_{key}", END_TIE)


def _promise(desk: Desk) -> None:
    desk.click("add_promise_button")
    save(desk.form(PromiseForm), text="資料を送る")


def _change_promises(desk: Desk, person_id: int) -> None:
    first, second = (f"more_promise_{row.promise_id}" for row in _page(desk, person_id).promises)
    desk.choose(first, CHANGE_PROMISE)
    save(desk.form(PromiseForm), text="名簿を送る")
    desk.choose(first, ANOTHER_DAY)
    save(desk.form(DueDayForm), due_on=f"{desk.today}")
    desk.choose(first, KEPT)
    desk.form(OutcomeForm).save()
    desk.choose(second, EASED)
    desk.form(OutcomeForm).save()
    desk.click("closed_promises_button")
    desk.choose(second, REOPEN)
    desk.choose(second, REMOVE)


def _keep_rhythm(desk: Desk) -> None:
    desk.click("quick_rhythm_1")
    desk.choose("more_rhythm", PAUSE)
    desk.choose("more_rhythm", REMOVE)
    desk.click("quick_rhythm_2")
    form = RhythmSettings.open_for(desk.store, desk.window)
    form.editor.add_row()
    form.editor.rows[0].cells["tag"].setText("研修")
    form.save()
