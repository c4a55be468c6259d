"""The window of wordings: what drafts are made from, changed by the organiser, seen as it reads."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.inviting import wordings
from organiser.services.inviting.wordings import WordingKey
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.fields import ChoiceField
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from organiser.ui.wordings import actions
from organiser.ui.wordings.preview_pane import PreviewPane
from organiser.ui.wordings.wording_editor import WordingEditor
from organiser.ui.wordings.wording_list import WordingList
from organiser.vocabulary import Channel, Politeness, ProgrammeKind, WordPurpose, label

_SIZE = (1180, 740)
_MARGIN = 40
_LIST_WIDTH = 300
_PREVIEW_LEAST = 250


class WordingsDialog(QDialog):
    """Lists the wordings; the chosen one is edited in the middle and read at the right."""

    WATCHES: ClassVar[frozenset[str]] = frozenset({"word_template", "setting", "person"})

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, *, at: WordingKey | None = None
    ) -> "WordingsDialog":
        """Show the window over `parent` and return it."""
        dialog = cls(store, parent, at=at)
        dialog.open()
        return dialog

    def __init__(
        self, store: Store, parent: QWidget | None, *, at: WordingKey | None = None
    ) -> None:
        """Begin with a wording, else with the polite ask in the language of the window."""
        super().__init__(parent)
        self._store = store
        self._key = at or WordingKey(
            purpose=WordPurpose.ASK,
            politeness=Politeness.POLITE,
            language=current_language(),
        )
        self.setObjectName("wordings_dialog")
        self.setWindowTitle(self.tr("Wordings"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = WordingList()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.editor = WordingEditor()
        self.preview = PreviewPane(store)
        self.preview.setMinimumWidth(_PREVIEW_LEAST)
        self._make_scope()
        self._make_foot()
        self._lay_out()
        self._wire()
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - _MARGIN), min(_SIZE[1], room.height() - _MARGIN))
        self.reload()
        if at is None:
            self.list.view.setFocus()
        else:
            self.editor.text.setFocus()

    def reload(self) -> None:
        """Show the wordings as they are kept; what is being written stays."""
        self.list.show_lines(self._store.read(wordings.list_wordings), self._key)
        if not self.editor.is_changed():
            self._show()

    def keep(self) -> None:
        """Keep the wording as it is written."""
        if self.save_button.isEnabled():
            actions.keep_wording(self._store, self._key, self.editor.draft())
            self._show()

    def go_back(self) -> None:
        """Go back to the wording that comes with the application."""
        if self.back_button.isEnabled():
            actions.remove_wording(self._store, self._key)
            self._show()

    @override
    def reject(self) -> None:
        if self._may_leave():
            super().reject()

    def _show(self) -> None:
        kept = self._store.read(wordings.get_wording, self._key)
        for field, value in ((self.kind, self._key.kind), (self.channel, self._key.channel)):
            field.blockSignals(True)
            field.set_value(value)
            field.blockSignals(False)
        self.back_button.setEnabled(kept.own_id is not None)
        self.editor.show_wording(self._key, kept)

    def _may_leave(self) -> bool:
        return not self.editor.is_changed() or ask.confirm(
            self,
            self.tr("Discard what you changed?"),
            self.tr("The wording has not been saved."),
            action_label=self.tr("Discard"),
            dangerous=True,
        )

    def _go_to(self, key: object) -> None:
        if not isinstance(key, WordingKey) or key == self._key:
            return
        if not self._may_leave():
            self._show_place()
            return
        self._key = key
        self._show()
        self._show_place()

    def _show_place(self) -> None:
        """Let list and choices say which wording is edited."""
        self.list.show_lines(self._store.read(wordings.list_wordings), self._key)
        for field, value in ((self.kind, self._key.kind), (self.channel, self._key.channel)):
            field.blockSignals(True)
            field.set_value(value)
            field.blockSignals(False)

    def _on_scope_changed(self) -> None:
        kind, channel = self.kind.value(), self.channel.value()
        self._go_to(
            WordingKey(
                purpose=self._key.purpose,
                politeness=self._key.politeness,
                language=self._key.language,
                kind=kind if isinstance(kind, ProgrammeKind) else None,
                channel=channel if isinstance(channel, Channel) else None,
            )
        )

    def _on_edited(self) -> None:
        problem = self.editor.problem()
        is_changed = self.editor.is_changed()
        self.save_button.setEnabled(is_changed and not problem)
        self.save_button.setToolTip(plain_tip(problem or "Ctrl+Enter"))
        self.preview.show_wording(self._key, self.editor.draft())

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & self.WATCHES:
            self.reload()

    def _make_scope(self) -> None:
        self.kind = ChoiceField()
        self.kind.setObjectName("wording_kind")
        self.kind.setAccessibleName(self.tr("Kind of programme"))
        self.kind.set_choices(
            [
                (None, self.tr("All kinds of programmes")),
                *((kind, say(label(kind))) for kind in ProgrammeKind),
            ]
        )
        self.channel = ChoiceField()
        self.channel.setObjectName("wording_channel")
        self.channel.setAccessibleName(self.tr("Channel"))
        self.channel.set_choices(
            [
                (None, self.tr("All written channels")),
                *((channel, say(label(channel))) for channel in Channel),
            ]
        )

    def _make_foot(self) -> None:
        self.back_button = button(
            self.tr("Back to the shipped wording"), name="back_button", icon_name="undo-2"
        )
        self.close_button = button(self.tr("Close"), name="close_button")
        self.save_button = button(self.tr("Save"), name="save_button", kind="primary")

    def _wire(self) -> None:
        self.list.chosen.connect(self._go_to)
        self.kind.changed.connect(self._on_scope_changed)
        self.channel.changed.connect(self._on_scope_changed)
        self.editor.changed.connect(self._on_edited)
        self.back_button.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.keep)
        self._store.changed.connect(self._on_changed)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.keep)
        QShortcut(QKeySequence.StandardKey.Undo, self.list, self._store.undo)

    def _lay_out(self) -> None:
        hint = text_label(
            self.tr(
                "Drafts are made from these. Your own wording counts before the shipped one, and"
                " one for a kind or channel before one for all."
            ),
            "muted",
            wrap=True,
            name="wordings_hint",
        )
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        head.setSpacing(SPACE_S)
        head.addWidget(text_label(self.tr("Wordings"), "title", name="wordings_title"))
        head.addWidget(hint)
        scope = QHBoxLayout()
        scope.setSpacing(SPACE_S)
        for field in (self.kind, self.channel):
            field.setMinimumWidth(90)
        scope.addWidget(self.kind, 1)
        scope.addWidget(self.channel, 1)
        middle = QVBoxLayout()
        middle.setSpacing(SPACE_S)
        middle.addLayout(scope)
        middle.addWidget(self.editor, 1)
        panes = QHBoxLayout()
        panes.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_M)
        panes.setSpacing(SPACE_L)
        panes.addWidget(self.list)
        panes.addLayout(middle, 5)
        panes.addWidget(self.preview, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(panes, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("wordings_foot")
        foot.setProperty("surface", "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        line.setSpacing(SPACE_M)
        line.addWidget(self.back_button)
        line.addStretch(1)
        line.addWidget(self.close_button)
        line.addWidget(self.save_button)
        return foot
