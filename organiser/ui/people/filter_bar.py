"""The strip under the head of the room: each condition of the filter, and what to do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from organiser.text.filter_values import PeopleFilter, Term, terms_of, without_term
from organiser.ui import theme
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.people.filter_words import term_text
from organiser.ui.tokens import SPACE_M, SPACE_S, SPACE_XL

_WIDEST_CHIP = 220


class FilterBar(QFrame):
    """Shows a filter; hidden while there is nothing to say.

    A press on a condition takes it out. Signals: `changed(PeopleFilter)` with what is left of the
    filter; `keep_requested()` when it is to be kept under a name.
    """

    changed = Signal(object)
    keep_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filter_bar")
        self.setProperty("surface", "header")
        self._wanted = PeopleFilter()
        self._chips = QWidget()
        self._chips.setObjectName("filter_chips")
        self._flow = FlowLayout(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self.problem_label = text_label("", "caution", wrap=True, name="filter_problem")
        self.keep_button = button(
            self.tr("Keep as…"), name="keep_filter", kind="small", icon_name="bookmark"
        )
        self.clear_button = button(
            self.tr("Clear all"), name="clear_filter", kind="small", icon_name="x"
        )
        self.keep_button.clicked.connect(self.keep_requested)
        self.clear_button.clicked.connect(self.clear)
        self._lay_out()
        self.hide()

    def show_filter(self, wanted: PeopleFilter, problem: str = "") -> None:
        """Show the conditions of a filter, and what was not understood of it."""
        terms = terms_of(wanted)
        if terms != terms_of(self._wanted):
            self._flow.clear()
            for term in terms:
                self._flow.addWidget(self._chip(term))
            self._chips.updateGeometry()
        self._wanted = wanted
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self._chips.setVisible(bool(terms))
        self.keep_button.setVisible(bool(terms))
        self.clear_button.setVisible(bool(terms))
        self.setVisible(bool(terms or problem))

    def clear(self) -> None:
        """Take every condition out; the words stay."""
        self.changed.emit(PeopleFilter(words=self._wanted.words))

    def _chip(self, term: Term) -> QPushButton:
        said = term_text(term)
        short = QFontMetrics(theme.font("small")).elidedText(
            said, Qt.TextElideMode.ElideRight, _WIDEST_CHIP
        )
        made = button(short.replace("&", "&&"), name="term_chip", kind="small", icon_name="x")
        made.setParent(self._chips)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        tip = self.tr("Take out: {condition}").format(condition=said)
        made.setToolTip(plain_tip(tip))
        made.setAccessibleName(tip)
        made.clicked.connect(lambda: self.changed.emit(without_term(self._wanted, term)))
        made.show()
        return made

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self._chips, 1)
        for made in (self.keep_button, self.clear_button):
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S + 1)
        column.setSpacing(SPACE_M)
        column.addLayout(line)
        column.addWidget(self.problem_label)
