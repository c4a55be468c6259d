"""The duplicates: who or what may be in the book twice, to be compared, merged or left apart."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.services.duplicates.duplicates import KnownPair, LikelyPair
from organiser.ui.buttons import ChoiceBar, button
from organiser.ui.duplicates import kinds
from organiser.ui.duplicates.kinds import ORGANISATIONS, PEOPLE, Kind
from organiser.ui.duplicates.merge_form import MergeForm
from organiser.ui.duplicates.pair_rows import PAIR_ROW_HEIGHT, PairDelegate, PairLine, spoken
from organiser.ui.duplicates.search import Search
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.pieces import EmptyState
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, ToneName
from organiser.wording import day_label

_LIKELY, _KNOWN = "likely", "known"


class DuplicatesDialog(QDialog):
    """Lists pairs that look alike; Enter compares the chosen one, N says that it is none.

    The search runs beside the window, and again when a pair was merged or parted.
    """

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "DuplicatesDialog":
        """Show the duplicates over `parent` and return the window."""
        dialog = cls(store, parent)
        dialog.open()
        return dialog

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Build the list and start the search."""
        super().__init__(parent)
        self._store = store
        self._kind: Kind = PEOPLE
        self._likely: Sequence[LikelyPair] = ()
        self._known: Sequence[KnownPair] = ()
        self.search = Search(store, self)
        self.setObjectName("duplicates_dialog")
        self.setWindowTitle(self.tr("Duplicates"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._wire()
        self.resize(860, 680)
        self.reload()

    def reload(self) -> None:
        """Search anew; what is shown stays until something was found."""
        self._known = self._store.read(self._kind.known)
        self.search.start(self._kind)
        self._show()

    def compare(self) -> None:
        """Put the chosen pair side by side; of pairs set apart there is nothing to compare."""
        line = self._chosen()
        if line is not None and self.list_bar.current() == _LIKELY:
            MergeForm.open_for(
                self._store, self, line.first.row_id, line.second.row_id, kind=self._kind
            )

    def part(self) -> None:
        """Note that the chosen pair is not the same, or take that back."""
        line = self._chosen()
        if line is None:
            return
        position = self.model.position_of(line.key)
        if self.list_bar.current() == _LIKELY:
            kinds.remember(self._store, self._kind, line.first, line.second)
        else:
            kinds.forget(self._store, self._kind, line.first, line.second)
        self._likely = [pair for pair in self._likely if _key(pair) != line.key]
        self._show()
        self._select_near(position)

    @override
    def done(self, result: int) -> None:
        self.search.stop()
        super().done(result)

    def _on_kind_chosen(self, kind: object) -> None:
        self._kind = kind if isinstance(kind, Kind) else PEOPLE
        self._likely = ()
        self.reload()

    def _on_changed(self, tables: frozenset[str]) -> None:
        # what another action wrote may have made pairs or taken one away
        if tables & {"person", "organisation", "not_the_same", "contact_point", "former_name"}:
            self.reload()

    def _on_found(self, pairs: object) -> None:
        self._likely = pairs if isinstance(pairs, tuple) else ()
        self._show()

    def _show(self) -> None:
        lines = self._likely_lines() if self.list_bar.current() == _LIKELY else self._known_lines()
        self.model.set_rows(lines)
        self.progress_bar.setVisible(self.search.is_running() and not self._likely)
        self._empty.set_sentence(self._empty_sentence())
        appears = bool(lines) and self._stack.currentWidget() is self._empty
        self._stack.setCurrentWidget(self.view if lines else self._empty)
        if lines and self._chosen() is None:
            self.view.select_first()
        if appears:
            # only now: a view without a chosen row would make one current without choosing it
            self.view.setFocus()
        self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        chosen, likely = self._chosen() is not None, self.list_bar.current() == _LIKELY
        self.compare_button.setVisible(likely)
        self.compare_button.setEnabled(chosen)
        self.part_button.setEnabled(chosen)
        self.part_button.setText(
            self.tr("Not the same") if likely else self.tr("May be the same after all")
        )

    def _empty_sentence(self) -> str:
        if self.list_bar.current() == _KNOWN:
            return self.tr("No pair has been set apart. “Not the same” puts a pair here.")
        if self.search.is_running():
            return self.tr("Searching…")
        if self._kind is ORGANISATIONS:
            return self.tr("No two organisations look alike.")
        return self.tr("No two people look alike.")

    def _likely_lines(self) -> list[PairLine]:
        def chips(pair: LikelyPair) -> tuple[tuple[str, ToneName], ...]:
            reasons: list[tuple[str, ToneName]] = [(say(one), "info") for one in pair.reasons]
            doubts: list[tuple[str, ToneName]] = [(say(one), "caution") for one in pair.doubts]
            return (*reasons, *doubts)

        return [
            PairLine(first=pair.first, second=pair.second, chips=chips(pair))
            for pair in self._likely
        ]

    def _known_lines(self) -> list[PairLine]:
        said = self.tr("Not the same since {day}")
        return [
            PairLine(
                first=pair.first,
                second=pair.second,
                chips=((said.format(day=day_label(pair.noted_on, current_language())), "neutral"),),
            )
            for pair in self._known
        ]

    def _chosen(self) -> PairLine | None:
        return self.model.row_at(self.model.position_of(self.view.current_key()))

    def _select_near(self, position: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.view.select_key(self.model.key_at(min(position, last)))

    def _wire(self) -> None:
        self.search.found.connect(self._on_found)
        self.search.progressed.connect(self.progress_bar.setValue)
        self.kind_bar.chosen.connect(self._on_kind_chosen)
        self.list_bar.chosen.connect(lambda _list: self._show())
        self.view.current_key_changed.connect(lambda _key: self._show_what_can_be_done())
        self.view.key_activated.connect(lambda _key: self.compare())
        self.compare_button.clicked.connect(self.compare)
        self.part_button.clicked.connect(self.part)
        self.close_button.clicked.connect(self.close)
        self._store.changed.connect(self._on_changed)
        keys = QShortcut(QKeySequence("N"), self.view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.part)

    def _build(self) -> None:
        hint = text_label(
            self.tr(
                "Nothing is merged by itself: compare both sides and decide. A merge can be taken"
                " back at any time."
            ),
            "muted",
            wrap=True,
            name="duplicates_hint",
        )
        bars = QHBoxLayout()
        bars.setSpacing(SPACE_L)
        self.kind_bar = ChoiceBar(name="kind_bar")
        self.kind_bar.set_choices(
            [(PEOPLE, self.tr("People")), (ORGANISATIONS, self.tr("Organisations"))]
        )
        self.list_bar = ChoiceBar(name="list_bar")
        self.list_bar.set_choices(
            [(_LIKELY, self.tr("Look alike")), (_KNOWN, self.tr("Not the same"))]
        )
        bars.addWidget(self.kind_bar)
        bars.addStretch(1)
        bars.addWidget(self.list_bar)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        head.setSpacing(SPACE_S)
        head.addWidget(text_label(self.tr("Duplicates"), "title", name="duplicates_title"))
        head.addWidget(hint)
        head.addLayout(bars)
        self.progress_bar = self.search.make_bar()
        head.addWidget(self.progress_bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._build_list(), 1)
        whole.addWidget(self._build_foot())

    def _build_list(self) -> QStackedWidget:
        self.view = RowsView(name="duplicates_list", row_height=PAIR_ROW_HEIGHT)
        self.view.setAccessibleName(self.tr("Duplicates"))
        self.view.setItemDelegate(PairDelegate(self.view))
        self.model: RowsModel[PairLine] = RowsModel(
            [Column(header="", text=spoken, tip=spoken)],
            key=lambda line: line.key,
            parent=self.view,
        )
        self.view.show_model(self.model)
        self._empty = EmptyState("users", "", name="duplicates_empty")
        self._stack = QStackedWidget()
        self._stack.setObjectName("duplicates_pages")
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        return self._stack

    def _build_foot(self) -> QFrame:
        self.part_button = button(self.tr("Not the same"), name="part_button", tip="N")
        self.compare_button = button(self.tr("Compare…"), name="compare_button", kind="primary")
        self.close_button = button(self.tr("Close"), name="close_button")
        foot = QFrame()
        foot.setObjectName("duplicates_foot")
        foot.setProperty("surface", "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        line.setSpacing(SPACE_M)
        line.addWidget(self.part_button)
        line.addStretch(1)
        for each in (self.close_button, self.compare_button):
            line.addWidget(each)
        for each in (self.part_button, self.close_button, self.compare_button):
            each.setAutoDefault(True)
        return foot


def _key(pair: LikelyPair | KnownPair) -> tuple[int, int]:
    return pair.first.row_id, pair.second.row_id
