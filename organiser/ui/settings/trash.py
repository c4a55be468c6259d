"""The trash: what was removed, to be brought back or erased for good."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.errors import OrganiserError
from organiser.services.periods import day_after
from organiser.ui import ask
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.page_header import SearchField
from organiser.ui.pieces import EmptyState
from organiser.ui.row_views import RowsView
from organiser.ui.settings.trash_foot import TrashFoot
from organiser.ui.settings.trash_lines import (
    MOST_LINES,
    TRASH_ROW_HEIGHT,
    TrashDelegate,
    TrashLine,
    found_lines,
    spoken,
    trash_lines,
)
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from organiser.ui.typed_text import TypedText
from organiser.vocabulary import GapUnit


class TrashDialog(QDialog):
    """Lists what was removed; Enter brings the chosen back, Delete asks whether to erase it.

    What could not be brought back is said under the list.
    """

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "TrashDialog":
        """Show the trash over `parent` and return it."""
        dialog = cls(store, parent)
        dialog.open()
        return dialog

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Build the list and fill it."""
        super().__init__(parent)
        self._store = store
        self._lines: list[TrashLine] = []
        self._erasing = False
        self._position = 0
        self.setObjectName("trash_dialog")
        self.setWindowTitle(self.tr("Trash"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._wire()
        self.resize(760, 640)
        self.reload()
        self.view.select_first()
        (self.view if self.model.rows() else self.foot.close_button).setFocus()

    def reload(self) -> None:
        """Show what lies in the trash now; the chosen thing stays chosen."""
        self._lines = trash_lines(self._store.trash())
        self._show_found()

    def restore_chosen(self) -> None:
        """Bring the chosen thing back, as far as possible, and say what could not be."""
        line = self._chosen()
        if line is None or self._erasing:
            return
        position = self.model.position_of(line.change_id)
        try:
            restored = self._store.restore(line.change_id)
        except OrganiserError as refusal:
            self.foot.tell("", [refusal.message])
            return
        self._select_near(position)
        self.foot.tell(self.tr("“{name}” is back.").format(name=line.name), restored.left_out)

    def erase_chosen(self) -> None:
        """Ask, and erase the chosen thing for good."""
        line = self._chosen()
        if line is None or self._erasing:
            return
        title = self.tr("Erase “{name}” for good?").format(name=line.name)
        if self._may_erase(title, line.with_it):
            self._erase([line])

    def erase_old(self) -> None:
        """Ask, and erase for good what was removed more than a year ago."""
        old = self._old_lines()
        title = self.tr("Erase %n thing(s) for good?", "", len(old))
        names = [f"{line.kind}: {line.name}" for line in old]
        if old and not self._erasing and self._may_erase(title, names):
            self._erase(old)

    @override
    def reject(self) -> None:
        if not self._erasing:
            super().reject()

    def _may_erase(self, title: str, what: Sequence[str]) -> bool:
        listed = list(what[:MOST_LINES])
        if len(what) > MOST_LINES:
            listed.append(self.tr("and %n more", "", len(what) - MOST_LINES))
        warning = self.tr(
            "It goes from the book, its history and its attached files, and cannot be brought"
            " back. Backups made earlier still hold it."
        )
        text = "\n".join([*listed, "", warning]) if listed else warning
        action = self.tr("Erase for good")
        return ask.confirm(self, title, text, action_label=action, dangerous=True)

    def _erase(self, lines: Sequence[TrashLine]) -> None:
        self._erasing = True
        self.foot.tell(self.tr("Erasing… The book is written anew, which may take some seconds."))
        self._show_what_can_be_done()
        self._position = self.model.position_of(lines[0].change_id)
        ids = [line.change_id for line in lines]
        self._store.purge_beside(self._on_erased, self._on_not_erased, ids)

    def _on_erased(self) -> None:
        self._erasing = False
        self._select_near(self._position)
        self.foot.tell(self.tr("Erased for good."))
        self._show_what_can_be_done()

    def _on_not_erased(self) -> None:
        self._erasing = False
        self.foot.tell("")
        self._show_what_can_be_done()

    def _old_lines(self) -> list[TrashLine]:
        limit = day_after(self._store.today(), -1, GapUnit.YEAR)
        return [line for line in self._lines if line.removed_on < limit]

    def _select_near(self, position: int) -> None:
        """Choose what stands now where the thing stood that is gone from the list."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self.view.select_key(self.model.key_at(min(position, last)))
        else:
            self.foot.close_button.setFocus()

    def _show_found(self) -> None:
        found = found_lines(self._lines, self._typed.text())
        self.model.set_rows(found)
        if not self._lines:
            self._empty.set_sentence(
                self.tr("The trash is empty. Whatever you remove waits here until you erase it.")
            )
        else:
            self._empty.set_sentence(self.tr("Nothing in the trash is found by this."))
        self._stack.setCurrentWidget(self.view if found else self._empty)
        if found and self._chosen() is None:
            self.view.select_first()
        self._show_what_can_be_done()

    def _chosen(self) -> TrashLine | None:
        return self.model.row_at(self.model.position_of(self.view.current_key()))

    def _show_what_can_be_done(self) -> None:
        old = bool(self._old_lines())
        self.foot.show_line(self._chosen(), old=old, at_rest=not self._erasing)

    def _on_current_key_changed(self, _key: object) -> None:
        if not self._erasing:
            self.foot.tell("")
        self._show_what_can_be_done()

    def _wire(self) -> None:
        self._typed.changed.connect(lambda _text: self._show_found())
        self.search.list_requested.connect(self.view.setFocus)
        self.view.current_key_changed.connect(self._on_current_key_changed)
        self.view.key_activated.connect(lambda _key: self.restore_chosen())
        self.foot.restore_button.clicked.connect(self.restore_chosen)
        self.foot.erase_button.clicked.connect(self.erase_chosen)
        self.foot.erase_old_button.clicked.connect(self.erase_old)
        self.foot.close_button.clicked.connect(self.close)
        self._store.changed.connect(self.reload)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.erase_chosen)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)

    def _build(self) -> None:
        title = text_label(self.tr("Trash"), "title", name="trash_title")
        hint = text_label(
            self.tr(
                "What you removed waits here. It comes back as it was, also much later; what was"
                " changed since stays as it is."
            ),
            "muted",
            wrap=True,
            name="trash_hint",
        )
        self.foot = TrashFoot()
        self.search = SearchField(self.tr("Name, kind, action"), name="trash_search")
        self._typed = TypedText(self.search)
        line = QHBoxLayout()
        line.setSpacing(SPACE_L)
        line.addWidget(hint, 1)
        line.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        head.setSpacing(SPACE_S)
        head.addWidget(title)
        head.addLayout(line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._list(), 1)
        whole.addWidget(self.foot)

    def _list(self) -> QStackedWidget:
        self.view = RowsView(name="trash_list", row_height=TRASH_ROW_HEIGHT)
        self.view.setItemDelegate(TrashDelegate(self.view))
        self.view.setAccessibleName(self.tr("Trash"))
        self.model: RowsModel[TrashLine] = RowsModel(
            [Column(header="", text=spoken, tip=spoken)],
            key=lambda line: line.change_id,
            parent=self.view,
        )
        self.view.show_model(self.model)
        self._empty = EmptyState("trash-2", "", name="trash_empty")
        self._stack = QStackedWidget()
        self._stack.setObjectName("trash_pages")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        return self._stack
