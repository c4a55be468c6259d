"""The foot of the catalogue of skills: what could not be done, and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from organiser.services.people.skills import SkillRow
from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.tokens import SPACE_M, SPACE_XL


class SkillsFoot(QFrame):
    """Shows what can be done with the chosen skill; the dialog connects the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("skills_foot")
        self.setProperty("surface", "foot")
        self.notice_label = text_label("", "problem", wrap=True, name="notice_label")
        self.notice_label.hide()
        self.merge_button = button(self.tr("Merge…"), name="merge_button")
        self.remove_button = button(self.tr("Remove"), name="remove_button", icon_name="trash-2")
        self.close_button = button(self.tr("Close"), name="close_button")
        self.change_button = button(
            self.tr("Change…"), name="change_button", icon_name="pencil", tip="Enter"
        )
        self.add_button = button(
            self.tr("Add a skill…"),
            name="add_button",
            kind="primary",
            icon_name="plus",
            tip=_keys(QKeySequence("Ctrl+N")),
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addWidget(self.merge_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        for each in (self.close_button, self.change_button, self.add_button):
            buttons.addWidget(each)
        for each in (
            self.merge_button,
            self.remove_button,
            self.close_button,
            self.change_button,
            self.add_button,
        ):
            each.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.notice_label)
        column.addLayout(buttons)

    def show_skill(self, row: SkillRow | None, *, others: bool) -> None:
        """Show what can be done with a skill; `others` says whether there are more of them."""
        self.complain("")
        self.change_button.setEnabled(row is not None)
        self.merge_button.setEnabled(row is not None and others)
        self.merge_button.setToolTip(self.tr("Make one skill of this and another"))
        is_used = row is not None and row.is_used
        self.remove_button.setEnabled(row is not None and not is_used)
        if is_used:
            sentence = self.tr("People have this skill. Merge it into another instead.")
            self.remove_button.setToolTip(sentence)
        else:
            self.remove_button.setToolTip(_keys(QKeySequence(Qt.Key.Key_Delete)))

    def complain(self, sentence: str) -> None:
        """Say what could not be done, or take that away."""
        self.notice_label.setText(sentence)
        self.notice_label.setVisible(bool(sentence))


def _keys(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
