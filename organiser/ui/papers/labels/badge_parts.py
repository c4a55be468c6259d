"""What is chosen for badges and for seat cards beside their preview."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.papers.badges import BadgeChoice, BadgeMaterial, SeatCardChoice
from organiser.papers.label_sheets import BADGE_SHEET
from organiser.papers.name_words import written_name
from organiser.ui.fields import CheckField, ChoiceField, NumberField
from organiser.ui.labels import text_label
from organiser.ui.papers.labels.kept_choices import keep_choice, kept_choice
from organiser.ui.papers.labels.offset_field import OffsetField
from organiser.ui.papers.labels.sheet_part import SheetPart
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_S

_MOST_BLANK = 40


class BadgePart(QWidget):
    """The sheet, Latin letters, lines to cut along, and blank badges at the end.

    Signals: `changed()` when the badges are to be printed otherwise.
    """

    changed = Signal()

    def __init__(self, store: Store, material: BadgeMaterial) -> None:
        super().__init__()
        self.setObjectName("badge_part")
        self.sheet_part = SheetPart(store, usual=BADGE_SHEET, for_badges=True)
        self.romaji_field = CheckField(self.tr("Names in Latin letters"), checked=True)
        self.romaji_field.setObjectName("romaji_field")
        self.outlines_field = CheckField(self.tr("Lines to cut along"))
        self.outlines_field.setObjectName("outlines_field")
        self.outlines_field.setToolTip(self.tr("For plain paper; sheets of badges are cut already"))
        self.blank_field = NumberField(0, maximum=_MOST_BLANK)
        self.blank_field.setObjectName("blank_field")
        self.blank_field.setAccessibleName(self.tr("Blank badges at the end"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        _tell_of_nobody(column, material)
        column.addWidget(self.romaji_field)
        column.addWidget(self.outlines_field)
        blank_label = text_label(self.tr("Blank badges at the end"), "field", name="blank_label")
        column.addWidget(blank_label)
        column.addWidget(self.blank_field)
        column.addWidget(self.sheet_part)
        for field in (self.sheet_part, self.romaji_field, self.outlines_field, self.blank_field):
            field.changed.connect(self.changed)

    def choice(self) -> BadgeChoice:
        """Return how badges are printed."""
        return BadgeChoice(
            sheet=self.sheet_part.choice(),
            romaji=self.romaji_field.isChecked(),
            blank=self.blank_field.value(),
            outlines=self.outlines_field.isChecked(),
        )


class SeatCardPart(QWidget):
    """How many seat cards stand on a sheet, and the printer.

    Signals: `changed()` when the cards are to be printed otherwise.
    """

    changed = Signal()

    def __init__(self, store: Store, material: BadgeMaterial) -> None:
        super().__init__()
        self.setObjectName("seat_card_part")
        self.count_field = ChoiceField()
        self.count_field.setObjectName("count_field")
        self.count_field.setAccessibleName(self.tr("Size"))
        choices = [
            ("3", self.tr("3 per sheet (49 mm high)")),
            ("2", self.tr("2 per sheet (74 mm high)")),
        ]
        self.count_field.set_choices(choices, kept_choice("seat_cards"))
        self.offset_field = OffsetField(store)
        hint = self.tr("Cut at the solid marks, fold at the dashed ones.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        _tell_of_nobody(column, material)
        column.addWidget(text_label(self.tr("Size"), "field", name="count_label"))
        column.addWidget(self.count_field)
        column.addWidget(text_label(hint, "small", wrap=True, name="fold_hint"))
        column.addWidget(self.offset_field)
        self.count_field.changed.connect(self._on_count_changed)
        self.offset_field.changed.connect(self.changed)

    def choice(self) -> SeatCardChoice:
        """Return how seat cards are printed."""
        across, down = self.offset_field.offset()
        return SeatCardChoice(
            per_sheet=int(str(self.count_field.value())), across=across, down=down
        )

    def _on_count_changed(self) -> None:
        keep_choice("seat_cards", str(self.count_field.value()))
        self.changed.emit()


def _tell_of_nobody(column: QVBoxLayout, material: BadgeMaterial) -> None:
    """Say why there is nothing to print, where nobody who may be named is on the list."""
    if any(written_name(guest.name) or guest.deputy_name for guest in material.guests):
        return
    told = QCoreApplication.translate(
        "BadgeParts",
        "Nobody who may be named is on the list yet. Add people first.",
    )
    column.addWidget(text_label(told, "caution", wrap=True, name="nobody_label"))
