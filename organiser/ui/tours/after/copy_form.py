"""The small form of the next tour like one that is there."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.tours import copies
from organiser.services.tours.copies import TourCopyDraft
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.ui.tours.after import actions
from organiser.wording import phrase


class CopyTourForm(FormDialog):
    """Asks for the name and the first day; everything else comes from the tour before."""

    def __init__(self, store: Store, parent: QWidget | None, tour_id: int) -> None:
        super().__init__(
            parent,
            self.tr("The next tour"),
            on_save=lambda draft: actions.copy_tour(store, tour_id, draft),
            action_label=self.tr("Plan it"),
            name="copy_tour_form",
        )
        draft = store.read(copies.draft_copy, tour_id, today=store.today())
        words = self.tr(
            "Days, stops, ways, hosts and costs come along, and the hosts are asked anew. People,"
            " noted times and payments stay with this tour."
        )
        self.fields.column.addWidget(text_label(words, "muted", wrap=True, name="copy_words"))
        self.fields.add_text("name", self.tr("Name"), draft.name, required=True)
        self._has_days = draft.first_day is not None
        if self._has_days:
            day = DateField(draft.first_day, today=store.today(), lean="coming")
            self.fields.add_field("first_day", self.tr("First day"), day, required=True)

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, tour_id: int, *, then: Callable[[int], object]
    ) -> "CopyTourForm":
        """Show the form and return it; `then` gets the id of the new tour."""
        form = cls(store, parent, tour_id)
        form.saved.connect(then)
        form.open()
        return form

    @override
    def draft(self) -> TourCopyDraft:
        name = self.fields.field("name").value()
        if not name:
            raise InvalidInput(phrase("Give the tour a name."), field="name")
        first = self.fields.field("first_day").value() if self._has_days else None
        return TourCopyDraft(name=name, first_day=first)
