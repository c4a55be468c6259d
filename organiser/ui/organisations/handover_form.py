"""The form for a change of representative: who leaves, who comes, from which day."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from organiser.services.organisations import organisation_posts
from organiser.services.organisations.organisation_posts import HandoverDraft, check_handover
from organiser.services.organisations.organisation_values import OrganisationPage, PersonHere
from organiser.services.periods import day_before
from organiser.text.names import full_name
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.organisations.newcomer_field import NewcomerField
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.wording import day_label, phrase

_WIDTH = 560
#: Room for three lines, so that the form keeps its size while it is filled in.
_MEANING_HEIGHT = 60


class HandoverForm(FormDialog):
    """Lets one person follow another as representative; under the fields stands what that means.

    Signals: `saved(object)` with the id of the one who comes.
    """

    def __init__(self, store: Store, parent: QWidget | None, page: OrganisationPage) -> None:
        """Propose that the present representative leaves, and today."""
        super().__init__(
            parent, self.tr("Change of representative"), on_save=self._keep, name="handover_form"
        )
        self._store = store
        self._page = page
        self._today: date = store.today()
        self._leaving = {
            person.person_id: person
            for person in page.people
            if person.represents and person.state == "now"
        }
        self._add_fields()
        self.fields.changed.connect(self._say_it)
        self._say_it()
        self.setMinimumWidth(_WIDTH)

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, page: OrganisationPage
    ) -> "HandoverForm":
        """Show the form and return it."""
        form = cls(store, parent, page)
        form.open()
        form.fields.field("comes").setFocus()
        return form

    @override
    def draft(self) -> HandoverDraft:
        said: dict[str, Any] = self.fields.entered()
        said["comes"] = self._comes.newcomer()
        draft = HandoverDraft(**said, language=current_language())
        check_handover(draft)
        return draft

    def _keep(self, draft: HandoverDraft) -> int:
        action = phrase("Change of representative: {organisation}", organisation=self._page.name)
        key = self._page.organisation_id
        today = self._today
        return self._store.do(
            action, organisation_posts.change_representative, key, draft, today=today
        )

    def _add_fields(self) -> None:
        fields = self.fields
        leaving: list[tuple[object, str]] = [
            (key, " · ".join(filter(None, (person.name, person.title))))
            for key, person in self._leaving.items()
        ]
        leaving.append((None, self.tr("Nobody")))
        first = next(iter(self._leaving), None)
        title = self._leaving[first].title if first is not None else ""
        fields.add_choice("leaves_id", self.tr("Who leaves"), leaving, first)
        hint = self.tr("Stays here as (empty: leaves altogether)")
        fields.add_text("stays_as", hint, hint=self.tr("e.g. chairperson"))
        self._comes = NewcomerField(self._store)
        fields.add_field("comes", self.tr("Who comes"), self._comes, required=True)
        with fields.side_by_side():
            fields.add_text("title", self.tr("Title"), title)
            label = self.tr("First day of the one who comes")
            fields.add_date("from_day", label, self._today, today=self._today, required=True)
        fields.add_check(
            "is_predecessor", self.tr("Note them as predecessor and successor"), checked=True
        )
        self.meaning_label = text_label("", "muted", wrap=True, name="handover_meaning")
        self.meaning_label.setMinimumHeight(_MEANING_HEIGHT)
        self.meaning_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        fields.column.addWidget(self.meaning_label)
        fields.field("leaves_id").changed.connect(self._follow_leaving)
        self._follow_leaving()

    def _follow_leaving(self) -> None:
        person = self._leaving.get(self.fields.field("leaves_id").value())
        if person is not None:
            self.fields.field("title").setText(person.title)
        for name in ("stays_as", "is_predecessor"):
            self.fields.field(name).parentWidget().setVisible(person is not None)

    def _say_it(self) -> None:
        """Say in a sentence what saving will do."""
        day = self.fields.field("from_day")
        if day.is_empty() or day.problem() or self._comes.is_empty() or self._comes.problem():
            self.meaning_label.setText(self.tr("Choose who comes; what will be kept stands here."))
            return
        leaves = self._leaving.get(self.fields.field("leaves_id").value())
        self.meaning_label.setText(self._meaning(leaves, day.value()))

    def _meaning(self, leaves: PersonHere | None, day: date) -> str:
        who, language = self._comes.newcomer(), current_language()
        name = full_name(who.family_name, who.given_name, who.name_order)
        if who.person_id is not None:
            found = self._store.people_page([who.person_id])
            name = found[0].name if found else ""
        said = self.tr("{after} represents it from {day}.")
        if leaves is not None:
            said = self.tr(
                "{before} represents it until {last}, {after} from {day}."
                " Both timelines get a note, which is no contact."
            )
        return said.format(
            before=leaves.name if leaves else "",
            after=name,
            last=day_label(day_before(day), language),
            day=day_label(day, language),
        )
