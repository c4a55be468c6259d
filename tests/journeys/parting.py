"""Parts of a person's page, changed in their places: contact points, addresses, marks."""

from typing import Any

from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.people.person_form import PersonForm
from organiser.ui.people.reading_fields import Reading
from organiser.vocabulary import Sureness
from tests.journeys.desk import Desk


def keep_parts(desk: Desk, person_id: int) -> None:
    """Do all of it once with somebody who has one contact point and one address."""
    form = PersonForm.open_for(desk.store, desk.window, person_id=person_id)
    reading = form.fields.field("family_reading")
    reading.put(Reading(reading.text(), Sureness.GUESSED))
    form.save()
    desk.window.show_person(person_id)
    page: Any = desk.window.enter("people").page
    desk.press("confirm_reading", page)
    page.more.entry("approach").trigger()
    page.more.entry("approach").trigger()
    _opened(page, "contact_").fields.field("label").setText("仕事")
    desk.press("inline_save", page)
    _opened(page, "address_").fields.field("addresses").rows[0].cells["rest"].setText("本町")
    desk.press("inline_save", page)
    for name in ("contact_", "address_"):
        _opened(page, name)
        desk.press("inline_remove", page)


def _opened(page: Any, name: str) -> InlineForm:
    """Open the part of that name; those of the page before it may not be gone yet."""
    parts = [part for part in page.findChildren(InPlace) if part.isVisible()]
    part = next(part for part in parts if part.objectName().startswith(name))
    part.open()
    form = part.form()
    assert form is not None
    return form
