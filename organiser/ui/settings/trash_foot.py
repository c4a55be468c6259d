"""The foot of the trash: what went along, what was just done, and the buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.settings.trash_lines import MOST_LINES, TrashLine
from organiser.ui.tokens import SPACE_M, SPACE_XL
from organiser.wording import Phrase


class TrashFoot(QFrame):
    """Says more about the chosen thing; the dialog connects the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trash_foot")
        self.setProperty("surface", "foot")
        self.detail_label = text_label("", "muted", wrap=True, name="trash_detail")
        self.done_label = text_label("", "positive", wrap=True, name="done_label")
        self.notice_label = text_label("", "problem", wrap=True, name="notice_label")
        self.erase_old_button = button(
            self.tr("Erase everything older than a year…"), name="erase_old_button"
        )
        self.close_button = button(self.tr("Close"), name="close_button")
        keys = QKeySequence(Qt.Key.Key_Delete)
        self.erase_button = button(
            self.tr("Erase…"),
            name="erase_button",
            icon_name="trash-2",
            tip=keys.toString(QKeySequence.SequenceFormat.NativeText),
        )
        self.restore_button = button(
            self.tr("Restore"), name="restore_button", kind="primary", icon_name="undo-2"
        )
        self._lay_out()

    def show_line(self, line: TrashLine | None, *, old: bool, at_rest: bool) -> None:
        """Show what can be done with a line; `old` says whether anything has long been here."""
        self.detail_label.setText(self._detail(line))
        for each in (self.restore_button, self.erase_button):
            each.setEnabled(line is not None and at_rest)
        self.erase_old_button.setEnabled(old and at_rest)
        self.close_button.setEnabled(at_rest)

    def tell(self, done: str, problems: Sequence[Phrase] = ()) -> None:
        """Say what was done, and what could not be; nothing takes away what was said before."""
        self.done_label.setText(done)
        self.done_label.setVisible(bool(done))
        said = [say(one) for one in problems[:MOST_LINES]]
        if len(problems) > MOST_LINES:
            said.append(self.tr("and %n more", "", len(problems) - MOST_LINES))
        self.notice_label.setText("\n".join(said))
        self._notice.setVisible(bool(said))

    def _detail(self, line: TrashLine | None) -> str:
        if line is None:
            return ""
        if not line.with_it:
            return self.tr("Nothing else went with it.")
        return self.tr("Went with it: {list}").format(list=" · ".join(line.with_it))

    def _lay_out(self) -> None:
        self._notice = QFrame()
        self._notice.setObjectName("notice")
        self._notice.setProperty("surface", "notice")
        QVBoxLayout(self._notice).addWidget(self.notice_label)
        self._notice.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addWidget(self.erase_old_button)
        buttons.addStretch(1)
        for each in (self.close_button, self.erase_button, self.restore_button):
            each.setAutoDefault(True)
            buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.done_label)
        column.addWidget(self._notice)
        column.addWidget(self.detail_label)
        self.done_label.hide()
        column.addLayout(buttons)
