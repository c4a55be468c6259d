"""Taking a merge apart, however long ago it was made."""

from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.services.duplicates.merges import MergeDone
from organiser.ui import ask
from organiser.ui.duplicates.kinds import PEOPLE, Kind
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.wording import day_label

_MOST_TOLD = 12


class TakeApartForm(FormDialog):
    """Lists who became part of a person, and brings the chosen one back.

    What cannot come back, as it was changed since, is said afterwards. Signals: `saved(object)`.
    """

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, thing_id: int, *, kind: Kind = PEOPLE
    ) -> "TakeApartForm":
        """Show the merges of a person or organisation over `parent` and return the form."""
        form = cls(store, parent, store.read(kind.list_merges, thing_id))
        form.open()
        return form

    def __init__(self, store: Store, parent: QWidget | None, merges: tuple[MergeDone, ...]) -> None:
        super().__init__(
            parent,
            self.tr("Take the merge apart"),
            on_save=self._take_apart,
            action_label=self.tr("Take apart"),
            name="take_apart_form",
        )
        self._store = store
        self._merges = merges
        self.fields.column.addWidget(
            text_label(self._hint(), "muted", wrap=True, name="take_apart_hint")
        )
        if merges:
            choices: list[tuple[object, str]] = [
                (merge.change_id, self._line(merge)) for merge in merges
            ]
            self.fields.add_choice("change_id", self.tr("Who was merged"), choices)

    @override
    def refresh(self) -> None:
        super().refresh()
        if not self._merges:
            self.save_button.setEnabled(False)

    @override
    def draft(self) -> int:
        chosen = self.fields.field("change_id").value() if self._merges else 0
        return chosen if isinstance(chosen, int) else 0

    def _take_apart(self, change_id: int) -> None:
        restored = self._store.restore(change_id)
        told = [say(sentence) for sentence in restored.left_out[:_MOST_TOLD]]
        if told:
            ask.show_error(
                self, "\n".join(told), title=self.tr("Not everything could be brought back")
            )

    def _hint(self) -> str:
        if not self._merges:
            return self.tr("Nobody has been merged into this entry.")
        return self.tr(
            "The one who became part comes back with everything that was theirs. What was entered"
            " since the merge stays with the one who was kept."
        )

    def _line(self, merge: MergeDone) -> str:
        day: date = merge.done_at.astimezone().date()
        label = day_label(day, current_language())
        return self.tr("{name}, merged on {day}").format(name=merge.gone, day=label)
