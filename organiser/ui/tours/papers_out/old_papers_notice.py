"""The line above a tour that says how many people hold an older paper."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.papers.held_papers import HolderOfOld
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel
from organiser.ui.pieces import Chip
from organiser.ui.tokens import SPACE_S, SPACE_XL


class OldPapersNotice(QWidget):
    """Names who has to be told of changes; hidden where nobody has.

    Signals: `show_requested()` when their list is wanted.
    """

    show_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("old_papers_notice")
        self.count_chip = Chip("", "caution", name="old_papers_count")
        self.names_label = ElidedLabel("", "small", name="old_papers_names")
        self.show_button = button(
            self.tr("What to tell them"), name="old_papers_button", kind="quiet"
        )
        self.show_button.clicked.connect(self.show_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.count_chip)
        row.addWidget(self.names_label, 1)
        row.addWidget(self.show_button)
        self._count, self._is_silent = 0, False
        self.hide()

    def show_holders(self, holders: Sequence[HolderOfOld]) -> None:
        """Say who holds an older paper, or nothing."""
        self._count = len(holders)
        self._show_or_hide()
        self.count_chip.setText(self.tr("%n hold(s) an older revision", "", len(holders)))
        self.count_chip.updateGeometry()
        self.names_label.setText(self.tr(", ").join(holder.name for holder in holders))

    def be_silent(self, *, silent: bool) -> None:
        """Stay hidden, or say again what there is to say."""
        self._is_silent = silent
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self._count) and not self._is_silent)
