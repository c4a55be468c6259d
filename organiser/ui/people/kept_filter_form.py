"""The small form in which a filter gets its name."""

from PySide6.QtWidgets import QWidget

from organiser.services.people import saved_filters
from organiser.services.people.saved_filters import KeptFilter
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.wording import phrase


class KeptFilterForm(FormDialog):
    """Keeps a line of the search under a name, or gives a kept filter another name."""

    def __init__(
        self, store: Store, parent: QWidget | None, line: str, kept: KeptFilter | None
    ) -> None:
        title = self.tr("Keep the filter") if kept is None else self.tr("Rename the filter")
        super().__init__(parent, title, on_save=self._keep, name="kept_filter_form")
        self._store = store
        self._line = line
        self._kept = kept
        self.fields.add_text("name", self.tr("Name"), kept.name if kept else "", required=True)
        told = text_label(line, "small", wrap=True, name="kept_line")
        self.fields.column.addWidget(told)

    @classmethod
    def open_to_add(cls, store: Store, parent: QWidget | None, line: str) -> "KeptFilterForm":
        """Show the form for a new filter."""
        form = cls(store, parent, line, None)
        form.open()
        return form

    @classmethod
    def open_to_rename(
        cls, store: Store, parent: QWidget | None, kept: KeptFilter
    ) -> "KeptFilterForm":
        """Show the form for a filter that is kept."""
        form = cls(store, parent, kept.line, kept)
        form.open()
        return form

    @override
    def draft(self) -> str:
        return str(self.fields.field("name").value())

    def _keep(self, name: str) -> int:
        if self._kept is None:
            action = phrase("Keep the filter “{name}”", name=name)
            return self._store.do(action, saved_filters.add_filter, name, self._line)
        filter_id = self._kept.filter_id
        action = phrase(
            "Rename the filter “{before}” to “{name}”", before=self._kept.name, name=name
        )
        self._store.do(action, saved_filters.rename_filter, filter_id, name)
        return filter_id
