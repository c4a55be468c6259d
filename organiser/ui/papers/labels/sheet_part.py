"""Where on which sheet is printed: the sheet, the printer's offset, the first free cell."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.papers.label_sheets import SheetChoice, SheetGrid, sheet_label
from organiser.services.papers.label_sheets import list_grids
from organiser.ui.buttons import button
from organiser.ui.fields import ChoiceField
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.papers.labels.kept_choices import keep_choice, kept_choice
from organiser.ui.papers.labels.offset_field import OffsetField
from organiser.ui.papers.labels.sheet_picture import SheetPicture
from organiser.ui.papers.labels.sheets_form import SheetsForm
from organiser.ui.papers.labels.trial import open_trial
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_S


class SheetPart(QWidget):
    """The fields for a sheet; `usual` is the key of the sheet that is chosen at first.

    Signals: `changed()` when the cells lie elsewhere.
    """

    changed = Signal()

    def __init__(self, store: Store, *, usual: SheetGrid, for_badges: bool = False) -> None:
        super().__init__()
        self.setObjectName("sheet_part")
        self._store = store
        self._for_badges = for_badges
        self._kept_as = "badge_sheet" if for_badges else "label_sheet"
        self._grids = self._read_grids()
        self.sheet_field = ChoiceField()
        self.sheet_field.setObjectName("sheet_field")
        self.sheet_field.setAccessibleName(self.tr("Sheet"))
        self.sheet_field.setMinimumContentsLength(12)
        self.sheet_field.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._offer(kept_choice(self._kept_as) or usual.key)
        self.offset_field = OffsetField(store)
        self.picture = SheetPicture(self._grid(), name="sheet_picture")
        self.trial_button = button(
            self.tr("Test sheet…"), name="trial_button", kind="quiet", icon_name="printer"
        )
        self.sheets_button = button(
            self.tr("Own sheets and printers…"),
            name="sheets_button",
            kind="quiet",
            icon_name="settings",
        )
        self._lay_out()
        self._connect()

    def choice(self) -> SheetChoice:
        """Return where is printed."""
        across, down = self.offset_field.offset()
        return SheetChoice(
            grid=self._grid(), across=across, down=down, first_cell=self.picture.first_cell()
        )

    def _grid(self) -> SheetGrid:
        return next(grid for grid in self._grids if grid.key == self.sheet_field.value())

    def _read_grids(self) -> Sequence[SheetGrid]:
        grids = self._store.read(list_grids)
        return [grid for grid in grids if grid.holds_badges] if self._for_badges else grids

    def _offer(self, key: object) -> None:
        choices = [(grid.key, say(sheet_label(grid))) for grid in self._grids]
        self.sheet_field.set_choices(choices, key)
        self.sheet_field.setToolTip(self.sheet_field.currentText())

    def _connect(self) -> None:
        self.sheet_field.changed.connect(self._on_sheet_changed)
        self.offset_field.changed.connect(self.changed)
        self.picture.chosen.connect(lambda _cell: self.changed.emit())
        self.trial_button.clicked.connect(self._on_trial_clicked)
        self.sheets_button.clicked.connect(self._on_sheets_clicked)

    def _on_sheet_changed(self) -> None:
        self.sheet_field.setToolTip(self.sheet_field.currentText())
        keep_choice(self._kept_as, str(self.sheet_field.value()))
        self.picture.set_grid(self._grid())
        self.changed.emit()

    def _on_trial_clicked(self) -> None:
        open_trial(self, self._store, self.choice())

    def _on_sheets_clicked(self) -> None:
        form = SheetsForm.open_for(self._store, self.window())
        form.saved.connect(lambda _saved: self._read_again())

    def _read_again(self) -> None:
        key = self.sheet_field.value()
        self._grids = self._read_grids()
        self._offer(key)
        self.offset_field.read_again()
        self.picture.set_grid(self._grid())
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(text_label(self.tr("Sheet"), "field", name="sheet_label"))
        column.addWidget(self.sheet_field)
        column.addWidget(text_label(self.tr("First free cell"), "field", name="cell_label"))
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        hint = self.tr("Click the first label that is still on the sheet.")
        column.addWidget(text_label(hint, "small", wrap=True, name="cell_hint"))
        column.addWidget(self.offset_field)
        column.addWidget(self.trial_button)
        column.addWidget(self.sheets_button)
