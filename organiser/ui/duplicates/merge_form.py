"""The merge form: two people or bodies side by side become one."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from organiser.services.duplicates.merge_fields import Choice
from organiser.services.duplicates.merging import Merge, MergeDraft, OtherName
from organiser.text.folding import fold
from organiser.text.names import full_name
from organiser.ui.duplicates import kinds
from organiser.ui.duplicates.kinds import PEOPLE, Kind
from organiser.ui.duplicates.merge_grid import MergeGrid
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.vocabulary import NameOrder


class MergeForm(FormDialog):
    """Shows both sides field by field, and what comes of it; Ctrl+Enter merges.

    Signals: `saved(object)` with the id of the one who is kept.
    """

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        kept_id: int,
        gone_id: int,
        *,
        kind: Kind = PEOPLE,
    ) -> "MergeForm":
        """Show two side by side over `parent` and return the form."""
        form = cls(store, parent, store.read(kind.read, kept_id, gone_id), kind=kind)
        form.open()
        return form

    def __init__(self, store: Store, parent: QWidget | None, merge: Merge, *, kind: Kind) -> None:
        super().__init__(
            parent,
            self.tr("Merge into one"),
            on_save=self._keep,
            action_label=self.tr("Merge"),
            name="merge_form",
        )
        self._store = store
        self._kind = kind
        self._merge = merge
        self.grid = self.fields.add_field("choices", "", MergeGrid(merge))
        if self._names_differ():
            self._add_other_name()
        self.result_label = text_label("", "body", wrap=True, name="result_label")
        self.fields.column.addWidget(self.result_label)
        self.grid.swap_requested.connect(self.swap)
        self.grid.changed.connect(self._show_result)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self.swap)
        self._show_result()
        self.resize(940, 720)

    @override
    def draft(self) -> MergeDraft:
        use = OtherName.DROPPED
        if self.fields.has_field("other_name"):
            use = OtherName(str(self.fields.field("other_name").value()))
        return MergeDraft(
            kept_id=self._merge.kept_id,
            gone_id=self._merge.gone_id,
            choices=self.grid.value(),
            other_name=use,
        )

    def swap(self) -> None:
        """Show the two the other way round; what was chosen is chosen still, seen from there."""
        other = {Choice.KEPT: Choice.GONE, Choice.GONE: Choice.KEPT, Choice.BOTH: Choice.BOTH}
        chosen = {name: other[choice] for name, choice in self.grid.value().items()}
        ids = self._merge.gone_id, self._merge.kept_id
        self._merge = self._store.read(self._kind.read, *ids)
        self.grid.show_merge(self._merge)
        for name, choice in chosen.items():
            self.grid.choose(name, choice)
        self._show_result()

    def _keep(self, draft: MergeDraft) -> int:
        return kinds.merge(self._store, self._kind, self._merge, draft)

    def _names_differ(self) -> bool:
        return self._merge.kept_name != self._merge.gone_name

    def _add_other_name(self) -> None:
        if self._kind is PEOPLE:
            uses: list[tuple[object, str]] = [
                (OtherName.FORMER, self.tr("Keep it as a former name")),
                (OtherName.FURTHER, self.tr("Keep it among the further names")),
                (OtherName.DROPPED, self.tr("Do not keep it")),
            ]
            # 髙橋 and 高橋 is one name, and nobody bore it before
            if fold(self._merge.kept_name) == fold(self._merge.gone_name):
                uses[:2] = uses[1::-1]
        else:
            uses = [
                (OtherName.FURTHER, self.tr("Keep it in the notes")),
                (OtherName.DROPPED, self.tr("Do not keep it")),
            ]
        self.fields.add_choice("other_name", self.tr("The name that is not chosen"), uses)

    def _show_result(self) -> None:
        said = self.tr(
            "There will be one entry: {name}. Everything of both belongs to it, and both timelines"
            " become one. The merge can be taken apart at any time."
        )
        self.result_label.setText(said.format(name=self._result_name(self.grid.value())))

    def _result_name(self, choices: Mapping[str, Choice]) -> str:
        chosen = {
            pair.name: pair.chosen(choices.get(pair.name, pair.proposed))
            for pair in self._merge.fields
        }
        if self._kind is not PEOPLE:
            return str(chosen["name"])
        order = NameOrder(str(chosen["name_order"]))
        name = full_name(str(chosen["family_name"]), str(chosen["given_name"]), order)
        readings = (str(chosen["family_reading"]), str(chosen["given_reading"]))
        reading = full_name(*readings, order)
        return f"{name} ({reading})" if reading else name
