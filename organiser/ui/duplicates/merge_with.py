"""Choosing whom or what to merge the thing on a page with."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from organiser.ui.duplicates.kinds import PEOPLE, Kind
from organiser.ui.duplicates.merge_form import MergeForm
from organiser.ui.forms import FormDialog
from organiser.ui.overriding import override
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.people.people_field import PeopleField
from organiser.ui.store import Store

_PROPOSED = 12


class MergeWithForm(FormDialog):
    """Asks for the other one and then puts both side by side.

    Signals: `saved(object)` with the id of the other one.
    """

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        thing_id: int,
        *,
        kind: Kind = PEOPLE,
        merged: Callable[[int], object] | None = None,
    ) -> "MergeWithForm":
        """Show the form over `parent` and return it; `merged` hears who was kept in the end."""
        form = cls(store, parent, thing_id, kind=kind)
        form.merged = merged
        form.open()
        return form

    def __init__(self, store: Store, parent: QWidget | None, thing_id: int, *, kind: Kind) -> None:
        super().__init__(
            parent,
            self.tr("Merge with"),
            on_save=self._take,
            action_label=self.tr("Compare"),
            name="merge_with_form",
        )
        if kind is PEOPLE:
            label, hint = self.tr("The same person as"), self.tr("Type a name or a reading")
            field: ChipsField = PeopleField(store, placeholder=hint, most=1, without=thing_id)
        else:
            label, hint = self.tr("The same organisation as"), self.tr("Type a name")
            field = _bodies_field(store, hint, without=thing_id)
        self.fields.add_field("other", label, field, required=True)
        self._store, self._kind, self._thing_id = store, kind, thing_id
        self.merged: Callable[[int], object] | None = None
        self.saved.connect(self._compare)

    @override
    def draft(self) -> int:
        chosen = self.fields.field("other").value()
        return int(chosen[0]) if chosen else 0

    def _take(self, other_id: int) -> int:
        return other_id

    def _compare(self, other_id: object) -> None:
        ids = self._thing_id, int(str(other_id))
        form = MergeForm.open_for(self._store, self.parentWidget(), *ids, kind=self._kind)
        if self.merged is not None:
            form.saved.connect(self.merged)


def _bodies_field(store: Store, placeholder: str, *, without: int) -> ChipsField:
    def find(text: str) -> list[tuple[object, str]]:
        found = store.organisations(text)[: _PROPOSED + 1]
        return [
            (glance.organisation_id, glance.name)
            for glance in found
            if glance.organisation_id != without
        ]

    return ChipsField(find=find, placeholder=placeholder, most=1)
