"""Splitting a person in two: the name of the second, and what is theirs."""

from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.duplicates.splitting import (
    Share,
    SplitDraft,
    check_split,
    list_shares,
    split_person,
)
from organiser.ui.duplicates.check_tree import CheckTree
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.wording import phrase


class SplitForm(FormDialog):
    """Asks for the second person's name and what goes to them; Ctrl+Enter splits.

    Signals: `saved(object)` with the id of the new person.
    """

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, person_id: int, *, name: str
    ) -> "SplitForm":
        """Show the form for a person over `parent` and return it."""
        form = cls(store, parent, store.read(list_shares, person_id), name=name)
        form.person_id = person_id
        form.open()
        return form

    def __init__(
        self, store: Store, parent: QWidget | None, shares: tuple[Share, ...], *, name: str
    ) -> None:
        super().__init__(
            parent,
            self.tr("Split {person} in two").format(person=name),
            on_save=self._keep,
            action_label=self.tr("Split"),
            name="split_form",
        )
        self._store = store
        self._name = name
        self.person_id = 0
        hint = self.tr(
            "The second person is new. Tick what is theirs; everything else stays with {person}."
            " What an invitation left on the timeline goes with it."
        )
        said = text_label(hint.format(person=name), "muted", wrap=True, name="split_hint")
        self.fields.column.addWidget(said)
        fields = self.fields
        with fields.side_by_side():
            fields.add_text("family_name", self.tr("Family name"))
            fields.add_text("given_name", self.tr("Given name"))
        with fields.side_by_side():
            fields.add_text("family_reading", self.tr("Reading of the family name"))
            fields.add_text("given_reading", self.tr("Reading of the given name"))
        fields.add_field("going", self.tr("Goes to the second person"), CheckTree(shares))
        self.setMinimumWidth(640)

    @override
    def draft(self) -> SplitDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = SplitDraft(person_id=self.person_id, **said)
        check_split(draft)
        return draft

    def _keep(self, draft: SplitDraft) -> int:
        return self._store.do(
            phrase("Split {person} in two", person=self._name), split_person, draft
        )
