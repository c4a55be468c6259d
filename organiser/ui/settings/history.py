"""What was done, newest first; any action can be taken back while nothing stands on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.errors import Refused
from organiser.ui.buttons import button
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.language import say
from organiser.ui.person_rows import HeadingLine
from organiser.ui.pieces import EmptyState
from organiser.ui.row_views import RowsView
from organiser.ui.settings.history_rows import (
    HISTORY_ROW_HEIGHT,
    HistoryDelegate,
    HistoryLine,
    history_lines,
    undone_word,
)
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_Line = HistoryLine | HeadingLine
_MOST_SENTENCES = 6


class HistoryDialog(QDialog):
    """Lists the latest actions and takes the chosen one back; says what stands on it if it cannot.

    Ctrl+Z takes back the last action, Ctrl+Shift+Z brings it back, as in the window itself.
    """

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "HistoryDialog":
        """Show the history over `parent` and return it."""
        dialog = cls(store, parent)
        dialog.open()
        return dialog

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Build the list and fill it."""
        super().__init__(parent)
        self._store = store
        self.setObjectName("history_dialog")
        self.setWindowTitle(self.tr("What was done"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._wire()
        self.resize(620, 640)
        self.reload()
        self.view.select_first()
        (self.view if self.model.rows() else self.close_button).setFocus()

    def reload(self) -> None:
        """Show the journal as it is now; the chosen action stays chosen."""
        self.model.set_rows(history_lines(self._store.history(), today=self._store.today()))
        self._stack.setCurrentWidget(self.view if self.model.rows() else self._empty)
        self._show_what_can_be_done()

    def undo_chosen(self) -> None:
        """Take the chosen action back, or say why it cannot be."""
        line = self._chosen()
        if line is None or line.undone:
            return
        refused = not self._try(lambda: self._store.undo(line.change_id))
        self.lenient_button.setVisible(refused)

    def undo_leniently(self) -> None:
        """Take the chosen action back as far as possible, and say what could not be."""
        line = self._chosen()
        told: list[str] = []

        def take_back(change_id: int) -> None:
            restored = self._store.restore(change_id)
            told.append(self.tr("Taken back, as far as possible."))
            told.extend(say(sentence) for sentence in restored.left_out[:_MOST_SENTENCES])
            told.extend(["…"] if len(restored.left_out) > _MOST_SENTENCES else [])

        if line is not None and self._try(lambda: take_back(line.change_id)):
            self._say("\n".join(told))

    def undo_last(self) -> None:
        """Take back the last action in force."""
        self._try(self._store.undo)

    def redo_last(self) -> None:
        """Bring back what was undone last."""
        self._try(self._store.redo)

    def _try(self, step: Callable[[], object]) -> bool:
        """Take a step; a refusal is no fault but an answer, and stands under the list."""
        self._say("")
        try:
            step()
        except Refused as refusal:
            self._say(say(refusal.message))
            return False
        return True

    def _say(self, sentence: str) -> None:
        self.notice_label.setText(sentence)
        self._notice.setVisible(bool(sentence))
        self.lenient_button.hide()

    def _chosen(self) -> HistoryLine | None:
        line = self.model.row_at(self.model.position_of(self.view.current_key()))
        return line if isinstance(line, HistoryLine) else None

    def _show_what_can_be_done(self) -> None:
        line = self._chosen()
        self.undo_button.setEnabled(line is not None and not line.undone)
        redo = self._store.redoable()
        self.redo_button.setEnabled(redo is not None)
        shortcut = self._redo_keys.key().toString(QKeySequence.SequenceFormat.NativeText)
        told = f"{say(redo.action)} ({shortcut})" if redo else shortcut
        self.redo_button.setToolTip(plain_tip(told))

    def _on_current_key_changed(self, _key: object) -> None:
        self._say("")
        self._show_what_can_be_done()

    def _wire(self) -> None:
        self.view.current_key_changed.connect(self._on_current_key_changed)
        self.view.key_activated.connect(self.undo_button.setFocus)
        self.undo_button.clicked.connect(self.undo_chosen)
        self.lenient_button.clicked.connect(self.undo_leniently)
        self.redo_button.clicked.connect(self.redo_last)
        self.close_button.clicked.connect(self.close)
        self._store.changed.connect(self.reload)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self.undo_last)
        self._redo_keys = QShortcut(QKeySequence("Ctrl+Shift+Z"), self)
        self._redo_keys.activated.connect(self.redo_last)

    def _build(self) -> None:
        title = text_label(self.tr("What was done"), "title", name="history_title")
        hint = text_label(
            self.tr(
                "Anything here can be taken back, also weeks later, as long as nothing later"
                " stands on it."
            ),
            "muted",
            wrap=True,
            name="history_hint",
        )
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        head.setSpacing(SPACE_S)
        head.addWidget(title)
        head.addWidget(hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._list(), 1)
        whole.addWidget(self._foot())

    def _list(self) -> QStackedWidget:
        self.view = RowsView(name="history_list", row_height=HISTORY_ROW_HEIGHT)
        self.view.setAccessibleName(self.tr("What was done"))
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.model: RowsModel[_Line] = RowsModel(
            [Column(header="", text=_spoken, tip=_spoken)],
            key=lambda line: line.key if isinstance(line, HeadingLine) else line.change_id,
            heading=lambda line: isinstance(line, HeadingLine),
            parent=self.view,
        )
        self.view.show_model(self.model)
        self._empty = EmptyState(
            "history",
            self.tr("Nothing has been done yet. Whatever you add or change will be listed here."),
            name="history_empty",
        )
        self._stack = QStackedWidget()
        self._stack.setObjectName("history_pages")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        return self._stack

    def _foot(self) -> QFrame:
        self.notice_label = text_label("", "problem", wrap=True, name="notice_label")
        self._notice = QFrame()
        self._notice.setObjectName("notice")
        self._notice.setProperty("surface", "notice")
        self.lenient_button = button(
            self.tr("Take back as far as possible"), name="lenient_button", kind="quiet"
        )
        inside = QVBoxLayout(self._notice)
        inside.addWidget(self.notice_label)
        inside.addWidget(self.lenient_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._notice.hide()
        self.undo_button = button(
            self.tr("Undo this"), name="undo_button", kind="primary", icon_name="undo-2"
        )
        self.redo_button = button(self.tr("Redo the last"), name="redo_button", icon_name="redo-2")
        self.close_button = button(self.tr("Close"), name="close_button")
        self.close_button.setDefault(True)
        for each in (self.undo_button, self.redo_button, self.close_button):
            each.setAutoDefault(True)
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(self.redo_button)
        line.addStretch(1)
        line.addWidget(self.close_button)
        line.addWidget(self.undo_button)
        foot = QFrame()
        foot.setObjectName("history_foot")
        foot.setProperty("surface", "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self._notice)
        column.addLayout(line)
        return foot


def _spoken(line: _Line) -> str:
    """Return a row as one sentence, for tooltips and screen readers."""
    if isinstance(line, HeadingLine):
        return line.text
    words = f"{line.clock}  {line.action}"
    return f"{words} ({undone_word()})" if line.undone else words
