"""One entry of a timeline: its day and kind at the left, what was said, who and what belongs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from organiser.services.relations.timeline_values import TimelineEntry
from organiser.ui import theme
from organiser.ui.ages import day_text
from organiser.ui.discretion import hidden_text, hides
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.icons import paint_icon
from organiser.ui.language import current_language, say
from organiser.ui.links import Link, link
from organiser.ui.overriding import override
from organiser.ui.painting import chip_size, draw_line, paint_chip
from organiser.ui.timeline.file_link import Choices, FileLink, size_tip
from organiser.ui.timeline.flowing_text import FlowingText
from organiser.ui.tokens import SPACE_M, SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import InteractionKind, Sensitivity, label
from organiser.wording import day_label

FOLDED_LINES = 6
_DAY_WIDTH = 54
_MORE_WIDTH = 30
_TOP = SPACE_S + 2
_LEAST_HEIGHT = 40
_LEAST_WIDTH = 320
#: At the narrowest, six lines hold more than so many signs.
_NEVER_FOLDED_SIGNS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWays:
    """Where the links of a row lead, and what its keys and its menu do.

    The last four get the entry; `attach` also the files.
    """

    show_person: Callable[[int], object]
    show_organisation: Callable[[int], object]
    show_circle: Callable[[int], object]
    file_choices: Choices
    unfold: Callable[[TimelineEntry], object]
    change: Callable[[TimelineEntry], object]
    remove: Callable[[TimelineEntry], object]
    attach: Callable[[TimelineEntry, Sequence[Path]], object]


class EntryRow(QWidget):
    """Shows one `TimelineEntry`. Enter changes it, Delete removes it, files may be dropped on it.

    Signals: `step_requested(int)` with 1 or -1 for the row below or above.
    """

    step_requested = Signal(int)

    def __init__(
        self, entry: TimelineEntry, ways: RowWays, *, text: str | None = None, named: bool = True
    ) -> None:
        """Show an entry, with all of its `text` if that is given; `named` shows whom it belongs."""
        super().__init__()
        self.setObjectName(f"entry_{entry.interaction_id}")
        self.entry = entry
        self._ways = ways
        self._day = day_text(entry.happened_on, language=current_language())
        self._kind = say(label(entry.kind))
        self._kind_width = _kind_width(current_language())
        self._left = SPACE_S + _DAY_WIDTH + self._kind_width + SPACE_M
        is_open = entry.sensitivity is Sensitivity.OPEN
        self._is_hidden = hides(entry.sensitivity)
        self._mark = "" if is_open else say(label(entry.sensitivity))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(entry.is_own)
        self.setAccessibleName(_spoken(entry, hidden_text() if self._is_hidden else entry.text))
        self._words = FlowingText(
            hidden_text() if self._is_hidden else entry.text if text is None else text,
            name="entry_text",
            lines=FOLDED_LINES if text is None else 0,
        )
        self._more: Link | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words.pressed.connect(self.setFocus)
        self._words.setParent(self)
        self._words.setVisible(bool(entry.text))
        self._parts: list[QWidget] = [self._words] if entry.text else []
        self._fold(is_open=text is not None)
        self._add_further(named=named)
        for part in self._parts:
            part.setParent(self)

    def copy_text(self) -> None:
        """Put the marked text on the clipboard, all that is shown if nothing is marked."""
        QGuiApplication.clipboard().setText(self._words.marked_text() or self._words.text())

    def offer(self) -> QMenu:
        """Show the menu of what can be done with the entry, and return it."""
        menu = QMenu(self)
        menu.setObjectName("entry_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        acts: list[tuple[str, Callable[[], object]]] = [
            (translate("EntryRow", "Copy text"), self.copy_text)
        ]
        if self.entry.is_own:
            acts = [
                (translate("EntryRow", "Change…"), lambda: self._ways.change(self.entry)),
                (translate("EntryRow", "Attach files…"), lambda: self._ways.attach(self.entry, ())),
                *acts,
                (translate("EntryRow", "Remove"), lambda: self._ways.remove(self.entry)),
            ]
        for text, act in acts:
            menu.addAction(text).triggered.connect(lambda _checked, act=act: act())
        menu.popup(self.mapToGlobal(QPoint(self.width() - _MORE_WIDTH, _TOP + 18)))
        return menu

    def _fold(self, *, is_open: bool) -> None:
        """Add the link that shows all of a text which may be folded; only short ones never are."""
        text = self.entry.text
        if is_open or self._is_hidden:
            return
        if len(text) < _NEVER_FOLDED_SIGNS and text.count("\n") < FOLDED_LINES:
            return
        words = QCoreApplication.translate("EntryRow", "Show all of it")
        self._more = Link(words, name=f"unfold_entry_{self.entry.interaction_id}")
        self._more.clicked.connect(lambda: self._ways.unfold(self.entry))
        self._parts.append(self._more)

    def _add_further(self, *, named: bool) -> None:
        entry, ways = self.entry, self._ways
        if entry.about and not self._is_hidden:
            self._parts.append(
                FlowingText(entry.about, name="entry_about", size="small", muted=True)
            )
        links = [
            link(other.name, ways.show_person, other.person_id, name="other")
            for other in entry.others
        ]
        if named and entry.organisation_id is not None:
            links.append(
                link(
                    entry.organisation,
                    ways.show_organisation,
                    entry.organisation_id,
                    name="entry_organisation",
                )
            )
        if named and entry.circle_id is not None:
            # Among the people it would read as one of them.
            named_circle = self.tr("Circle “{name}”").format(name=entry.circle)
            links.append(link(named_circle, ways.show_circle, entry.circle_id, name="entry_circle"))
        for file in () if self._is_hidden else entry.attachments:
            made = FileLink(file, ways.file_choices)
            made.setToolTip(size_tip(file))
            links.append(made)
        if links:
            self._parts.append(_flow(links))

    def _arrange(self, width: int, *, place: bool) -> int:
        """Put the parts below each other, or only count; return the height that takes.

        By hand: layouts within layouts ask every text for its height dozens of times.
        """
        room = max(width - self._left - _MORE_WIDTH, 1)
        top = _TOP
        for part in self._parts:
            if part is self._more and not self._may_unfold(room):
                part.hide()
                continue
            high = part.hasHeightForWidth()
            height = part.heightForWidth(room) if high else part.sizeHint().height()
            if place:
                wide = room if high else min(room, part.sizeHint().width())
                part.setGeometry(self._left, top, wide, height)
                part.show()
            top += height + SPACE_XS
        least = _LEAST_HEIGHT + (22 if self._mark else 0)
        return max(top - SPACE_XS + _TOP, least)

    def _may_unfold(self, width: int) -> bool:
        return not self.entry.is_whole or self._words.is_cut(width)

    def _more_place(self) -> QRect:
        return QRect(self.width() - _MORE_WIDTH + 6, _TOP, 18, 18)

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(width, place=False)
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(self.rect(), theme.colour(look.selection))
            painter.fillRect(QRect(0, 0, 3, self.height()), theme.colour(look.accent))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.colour(look.hover))
        place = QRect(SPACE_S, _TOP, _DAY_WIDTH, 20)
        draw_line(painter, place, self._day, theme.font("small"), look.muted)
        left = place.right() + 1
        self._paint_chip(painter, left, _TOP, self._kind, "info")
        self._paint_chip(painter, left, _TOP + 22, self._mark, "neutral")
        paint_icon(painter, self._more_place(), "ellipsis", look.muted)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour(look.line_soft))

    def _paint_chip(
        self, painter: QPainter, left: int, top: int, text: str, tone: ToneName
    ) -> None:
        if text:
            size = chip_size(text)
            room = QRect(left, top, min(size.width(), self._kind_width), size.height())
            paint_chip(painter, room, text, tone)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.step_requested.emit(steps[key])
        elif key is Qt.Key.Key_Menu:
            self.offer()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_text()
        elif not self._act(key):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key) -> bool:
        """Do what a key stands for; tell whether it stands for anything here."""
        if key is Qt.Key.Key_Space and self._more is not None:
            self._ways.unfold(self.entry)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.entry.is_own:
            self._ways.change(self.entry)
        elif key is Qt.Key.Key_Delete and self.entry.is_own:
            self._ways.remove(self.entry)
        else:
            return False
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.position().x() >= self.width() - _MORE_WIDTH:
            self.offer()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        if self.entry.is_own:
            self._ways.change(self.entry)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.offer()
        event.accept()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._ways.attach(self.entry, dropped_files(event.mimeData()))
        event.acceptProposedAction()


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that something dragged stands for."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


@cache
def _kind_width(_language: str) -> int:
    """Return the width of the widest kind, so that all texts begin below each other."""
    return max(chip_size(say(label(kind))).width() for kind in InteractionKind)


def _flow(links: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    holder.setObjectName("entry_links")
    flow = FlowLayout(holder, gap=SPACE_M)
    for made in links:
        flow.addWidget(made)
    return holder


def _spoken(entry: TimelineEntry, text: str) -> str:
    """Return what a screen reader says of an entry."""
    day = day_label(entry.happened_on, current_language())
    names = [other.name for other in entry.others]
    told = (day, say(label(entry.kind)), text, *names)
    return " · ".join(filter(None, told))
