"""What the pages of people and organisations share: a head, and columns of cards below it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import ElidedLabel
from organiser.ui.overriding import override
from organiser.ui.pieces import Avatar
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

AVATAR_SIZE = 60
SIDE_WIDTH = 300
_NARROW = 660
_NARROWEST = 400
#: The reading gives way before the name: what is left of the narrowest page beside the picture.
_NAME_LEAST = 200
#: Qt's own greatest size of a widget (QWIDGETSIZE_MAX), which PySide6 does not export.
_ANY_WIDTH = (1 << 24) - 1


class EntryPage(QWidget):
    """The page of one entry of the book: circle, name with its reading, buttons, columns.

    Subclasses make their buttons and call `lay_out`. Signals: `edit_requested()`, and what its
    cards lead to: `person_requested(int)`, `organisation_requested(int)`,
    `invitation_requested(int)`, `tour_requested(int)`, `circle_requested(int)`,
    `programme_requested(int)`.
    """

    edit_requested = Signal()
    person_requested = Signal(int)
    organisation_requested = Signal(int)
    invitation_requested = Signal(int)
    tour_requested = Signal(int)
    circle_requested = Signal(int)
    programme_requested = Signal(int)

    def __init__(self, avatar: Avatar, *, name: str) -> None:
        """Make the head's parts; `name` begins the names of the widgets."""
        super().__init__()
        self.setObjectName(f"{name}_page")
        self.avatar = avatar
        self.name_label = ElidedLabel("", "large", name=f"{name}_name", least=_NAME_LEAST)
        self.reading_label = ElidedLabel("", "small", name=f"{name}_reading")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(SPACE_L)
        self._side = QWidget()
        # Asked for no more, the pane gives the width there is, and the side goes below.
        self.setMinimumWidth(_NARROWEST)

    def card_desk(self, store: Store) -> CardDesk:
        """Return what the cards of this page need."""
        return CardDesk(
            store=store,
            parent=self,
            show_person=self.person_requested.emit,
            show_organisation=self.organisation_requested.emit,
            show_invitation=self.invitation_requested.emit,
            show_tour=self.tour_requested.emit,
            show_circle=self.circle_requested.emit,
            show_programme=self.programme_requested.emit,
        )

    def lay_out(
        self,
        below_name: Sequence[QWidget],
        buttons: Sequence[QWidget],
        *,
        beside_name: QWidget | None = None,
    ) -> None:
        """Put everything in its place, with these widgets under the name and at the right.

        `beside_name` stands behind the reading.
        """
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addStretch(1)
        words.addLayout(self._name_line(beside_name))
        for widget in below_name:
            words.addWidget(widget)
        words.addStretch(1)
        who = QHBoxLayout()
        who.setSpacing(SPACE_L)
        who.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(words, 1)
        what = QHBoxLayout()
        what.setSpacing(SPACE_S)
        for button in buttons:
            what.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        what.addStretch(1)
        head = self._head
        head.setSpacing(SPACE_L)
        head.addLayout(who, 1)
        head.addLayout(what)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        whole.setSpacing(SPACE_L)
        whole.addLayout(head)
        whole.addLayout(self.columns, 1)

    def put_side(self, side: QWidget) -> None:
        """Put a column of cards at the right of the others, below them where it is narrow."""
        self.columns.removeWidget(self._side)
        self._side.hide()
        self._side.deleteLater()
        self._side = side
        # Its width first: every text in it would be laid out once more.
        self._arrange()
        self.columns.addWidget(side)
        # Its parts can be found and focused at once, not only when the layout shows it.
        side.show()

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """Take the page out of sight while it is built anew, unless it has the focus.

        Seen, it would be laid out as a whole for each part that comes.
        """
        focused: QWidget | None = self.window().focusWidget()
        has_focus = focused is not None and self.isAncestorOf(focused)
        is_hidden = self.isVisible() and not has_focus
        if is_hidden:
            self.hide()
        try:
            yield
        finally:
            if is_hidden:
                self.show()

    def _name_line(self, beside: QWidget | None) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.name_label)
        line.addWidget(self.reading_label, 0, Qt.AlignmentFlag.AlignBottom)
        if beside is not None:
            line.addWidget(beside, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        return line

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        self._head.setDirection(direction)
        self.columns.setDirection(direction)
        if narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)
        else:
            self._side.setFixedWidth(SIDE_WIDTH)


def card_column(cards: Sequence[QWidget | None], *, name: str) -> QWidget:
    """Return cards one below the other, without those that have nothing to say."""
    holder = QWidget()
    holder.setObjectName(name)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    for card in cards:
        if card is not None:
            column.addWidget(card)
    column.addStretch(1)
    return holder
