"""Ties, promises and rhythms: everything that can be done about them, through a person's page."""

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QDialog, QMenu

from organiser.services.person_pages import get_person_page
from organiser.services.person_values import Party, PersonPage
from organiser.ui.ties.promise_forms import DueDayForm, OutcomeForm, PromiseForm
from organiser.ui.ties.relationship_form import RelationshipForm
from organiser.ui.ties.rhythm_settings import RhythmSettings
from tests.journeys.desk import Desk


def keep_ties(desk: Desk, person_ids: list[int]) -> None:
    """Do all of it with the first person, and leave something of each kind behind."""
    desk.window.enter("people").show_person(person_ids[0])
    for _again in range(2):
        _tie(desk, person_ids)
    _choose(desk, f"more_tie_{_page(desk, person_ids[0]).ties[-1].relationship_id}", "Remove")
    for _again in range(2):
        _promise(desk)
    _change_promises(desk, person_ids[0])
    _keep_rhythm(desk)


def _page(desk: Desk, person_id: int) -> PersonPage:
    return desk.store.read(get_person_page, person_id, today=desk.today)


def _press(desk: Desk, name: str) -> QAbstractButton:
    """Press a button of the page that is seen; pages before it may not be gone yet."""
    room = desk.window.enter("people")
    button = next(one for one in room.findChildren(QAbstractButton, name) if one.isVisible())
    button.click()
    return button


def _choose(desk: Desk, name: str, text: str) -> None:
    menu = _press(desk, name).findChild(QMenu)
    assert isinstance(menu, QMenu)
    (action,) = (action for action in menu.actions() if action.text() == text)
    action.trigger()
    menu.close()


def _form(desk: Desk, kind: type[QDialog]) -> Any:
    """Return the form that is open; those closed before may not be gone yet."""
    return next(form for form in desk.window.findChildren(kind) if form.isVisible())


def _tie(desk: Desk, person_ids: list[int]) -> None:
    _press(desk, "add_tie_button")
    form = _form(desk, RelationshipForm)
    form.other_field.add(Party(person_id=person_ids[1], name="小林"), "小林")
    form.save()
    key = _page(desk, person_ids[0]).ties[0].relationship_id
    _choose(desk, f"more_tie_{key}", "Change…")
    form = _form(desk, RelationshipForm)
    form.fields.field("note").setPlainText("研究会")
    form.save()
    _choose(desk, f"more_tie_{key}", "Ended today")


def _promise(desk: Desk) -> None:
    _press(desk, "add_promise_button")
    form = _form(desk, PromiseForm)
    form.fields.field("text").setText("資料を送る")
    form.save()


def _change_promises(desk: Desk, person_id: int) -> None:
    first, second = (f"more_promise_{row.promise_id}" for row in _page(desk, person_id).promises)
    _choose(desk, first, "Change…")
    form = _form(desk, PromiseForm)
    form.fields.field("text").setText("名簿を送る")
    form.save()
    _choose(desk, first, "Another due day…")
    form = _form(desk, DueDayForm)
    form.fields.field("due_on").setText(f"{desk.today}")
    form.save()
    _choose(desk, first, "Kept…")
    _form(desk, OutcomeForm).save()
    _choose(desk, second, "Eased…")
    _form(desk, OutcomeForm).save()
    _press(desk, "closed_promises_button")
    _choose(desk, second, "Open again")
    _choose(desk, second, "Remove")


def _keep_rhythm(desk: Desk) -> None:
    _press(desk, "quick_rhythm_1")
    _choose(desk, "more_rhythm", "Pause for a month")
    _choose(desk, "more_rhythm", "No rhythm")
    _press(desk, "quick_rhythm_2")
    form = RhythmSettings.open_for(desk.store, desk.window)
    form.editor.add_row()
    form.editor.rows[0].cells["tag"].setText("研修")
    form.save()
