"""The window of texts on papers: listed, changed by the organiser, seen as they read."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.papers import paper_texts
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.language import current_language
from organiser.ui.overriding import override
from organiser.ui.papers.texts import actions
from organiser.ui.papers.texts.sample_pane import SamplePane
from organiser.ui.papers.texts.text_editor import TextEditor
from organiser.ui.papers.texts.text_list import TextList
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from organiser.vocabulary import PaperWording

_SIZE = (1280, 800)
_MARGIN = 40
_LIST_WIDTH = 264
_SAMPLE_LEAST = 200
_EDITOR_LEAST = 260


class PaperTextsDialog(QDialog):
    """Lists the texts; the chosen one is edited in the middle and read at the right."""

    WATCHES: ClassVar[frozenset[str]] = frozenset({"paper_text", "setting", "person", "tour"})

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, *, at: PaperTextKey | None = None
    ) -> "PaperTextsDialog":
        """Show the window over `parent` and return it."""
        dialog = cls(store, parent, at=at)
        dialog.open()
        return dialog

    def __init__(
        self, store: Store, parent: QWidget | None, *, at: PaperTextKey | None = None
    ) -> None:
        """Begin with a text, else with that of invitations in the language of the window."""
        super().__init__(parent)
        self._store = store
        self._key = at or PaperTextKey(
            wording=PaperWording.INVITATION_LETTER, language=current_language()
        )
        self.setObjectName("paper_texts_dialog")
        self.setWindowTitle(self.tr("Texts on papers"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = TextList()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.editor = TextEditor()
        self.editor.setMinimumWidth(_EDITOR_LEAST)
        self.sample = SamplePane(store)
        self.sample.setMinimumWidth(_SAMPLE_LEAST)
        self.back_button = button(
            self.tr("Back to the shipped text"), name="back_button", icon_name="undo-2"
        )
        self.close_button = button(self.tr("Close"), name="close_button")
        self.save_button = button(self.tr("Save"), name="save_button", kind="primary")
        self._lay_out()
        self._wire()
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - _MARGIN), min(_SIZE[1], room.height() - _MARGIN))
        self.reload()
        (self.list.view if at is None else self.editor.text).setFocus()

    def reload(self) -> None:
        """Show the texts as they are kept; what is being written stays."""
        self.list.show_lines(self._store.read(paper_texts.list_paper_texts), self._key)
        if not self.editor.is_changed():
            self._show()

    def keep(self) -> None:
        """Keep the text as it is written."""
        if self.save_button.isEnabled():
            actions.keep_text(self._store, self._key, self.editor.written())
            self._show()

    def go_back(self) -> None:
        """Go back to the text that comes with the application."""
        if self.back_button.isEnabled():
            actions.remove_text(self._store, self._key)
            self._show()

    @override
    def reject(self) -> None:
        if self._may_leave():
            super().reject()

    def _show(self) -> None:
        kept = self._store.read(paper_texts.get_paper_text, self._key)
        self.back_button.setEnabled(kept.is_own)
        self.editor.show_text(self._key, kept.text)

    def _may_leave(self) -> bool:
        return not self.editor.is_changed() or ask.confirm(
            self,
            self.tr("Discard what you changed?"),
            self.tr("The text has not been saved."),
            action_label=self.tr("Discard"),
            dangerous=True,
        )

    def _go_to(self, key: object) -> None:
        if not isinstance(key, PaperTextKey) or key == self._key:
            return
        if self._may_leave():
            self._key = key
            self._show()
        self.list.show_lines(self._store.read(paper_texts.list_paper_texts), self._key)

    def _on_edited(self) -> None:
        problem = self.editor.problem()
        self.save_button.setEnabled(self.editor.is_changed() and not problem)
        self.save_button.setToolTip(plain_tip(problem or "Ctrl+Enter"))
        self.sample.show_text(self._key, self.editor.written())

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & self.WATCHES:
            self.reload()

    def _wire(self) -> None:
        self.list.chosen.connect(self._go_to)
        self.editor.changed.connect(self._on_edited)
        self.back_button.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.keep)
        self._store.changed.connect(self._on_changed)
        self.finished.connect(self.sample.let_go)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.keep)
        QShortcut(QKeySequence.StandardKey.Undo, self.list, self._store.undo)

    def _lay_out(self) -> None:
        hint = text_label(
            self.tr(
                "These texts are printed on your papers. Your own text counts before the"
                " shipped one; an empty text prints nothing."
            ),
            "muted",
            wrap=True,
            name="paper_texts_hint",
        )
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        head.setSpacing(SPACE_S)
        head.addWidget(text_label(self.tr("Texts on papers"), "title", name="paper_texts_title"))
        head.addWidget(hint)
        panes = QHBoxLayout()
        panes.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_M)
        panes.setSpacing(SPACE_L)
        panes.addWidget(self.list)
        panes.addWidget(self.editor, 4)
        panes.addWidget(self.sample, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(panes, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("paper_texts_foot")
        foot.setProperty("surface", "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        line.setSpacing(SPACE_M)
        line.addWidget(self.back_button)
        line.addStretch(1)
        line.addWidget(self.close_button)
        line.addWidget(self.save_button)
        return foot
