"""The form that renames a series for all its programmes, and makes one of two spellings."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.services.checking import check_filled, check_line
from organiser.services.programmes import series
from organiser.services.programmes.series import SeriesRow
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.programmes import making
from organiser.ui.store import Store
from organiser.wording import phrase


class SeriesForm(FormDialog):
    """Asks for the new name; series that are written much alike can be joined with a tick."""

    def __init__(self, store: Store, parent: QWidget | None, *, name: str) -> None:
        """Begin with the name as it is."""
        title = self.tr("Rename the series")
        super().__init__(parent, title, on_save=self._keep, name="series_form")
        self._store = store
        self._name = name
        self._alike: Sequence[SeriesRow] = store.read(series.find_alike, name)
        self.fields.add_text("name", self.tr("Name of the series"), name, required=True)
        hint = self.tr("All programmes of the series get this name.")
        self.fields.column.addWidget(text_label(hint, "muted", wrap=True, name="series_hint"))
        if self._alike:
            self.fields.add_section(self.tr("Is this the same series?"))
        for place, row in enumerate(self._alike):
            self.fields.add_check(f"alike_{place}", _said(row))

    @override
    def draft(self) -> tuple[list[str], str]:
        entered: dict[str, Any] = self.fields.entered()
        new_name = str(entered["name"])
        check_filled(new_name, field="name", name=phrase("The name of the series"))
        check_line(new_name, field="name", name=phrase("The name of the series"))
        joined = [row.name for place, row in enumerate(self._alike) if entered[f"alike_{place}"]]
        return [self._name, *joined], new_name

    def _keep(self, draft: tuple[list[str], str]) -> None:
        making.rename_series(self._store, *draft)


def _said(row: SeriesRow) -> str:
    told = QCoreApplication.translate("SeriesForm", "{series} (programmes: {count})")
    return told.format(series=row.name, count=row.programmes)
