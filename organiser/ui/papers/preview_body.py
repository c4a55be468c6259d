"""What stands beside the pages: options at their right, and at their left what they are written in.

The pages come first: where the window is too narrow for three, the options go below the editor.
"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.tokens import SPACE_L, SPACE_XL

_PANEL_WIDTH = 264
_EDITOR_LEAST, _EDITOR_MOST = 350, 460
#: A page of A4 needs so much to be read: 55 per cent of its width, and the room around it.
_PAGE_LEAST = 437 + 2 * SPACE_L + SPACE_XL
_ALL_THREE = _EDITOR_MOST + _PAGE_LEAST + _PANEL_WIDTH


class PreviewBody(QWidget):
    """Lays out the pages with their panel and, where there is one, an editor."""

    def __init__(self, pages: QWidget, panel: QWidget) -> None:
        super().__init__()
        self.setObjectName("preview_body")
        self._panel = panel
        self._beside = scrolled(panel, name="side_scroll")
        self._beside.setFixedWidth(_PANEL_WIDTH)
        self._written_in: QVBoxLayout | None = None
        self._editor_side: QWidget | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._edge = _edge("panel_edge")
        for part, stretch in ((pages, 1), (self._edge, 0), (self._beside, 0)):
            self._line.addWidget(part, stretch)

    def set_editor(self, editor: QWidget, accessible_name: str) -> None:
        """Put what the paper is written in at the left of the pages."""
        held = QWidget()
        held.setObjectName("editor_column")
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(editor)
        area = scrolled(held, name="editor_scroll")
        area.setAccessibleName(accessible_name)
        self._line.insertWidget(0, area)
        self._line.insertWidget(1, _edge("editor_edge"))
        self._written_in, self._editor_side = column, area
        self._settle()

    def has_panel_beside(self) -> bool:
        """Tell whether the options stand at the right of the pages."""
        return self._beside.widget() is self._panel

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Give the pages what they need, the editor what is left."""
        if self._written_in is None or self._editor_side is None:
            return
        beside = self.width() >= _ALL_THREE
        others = _PAGE_LEAST + (_PANEL_WIDTH if beside else 0)
        width = min(max(self.width() - others, _EDITOR_LEAST), _EDITOR_MOST)
        self._editor_side.setFixedWidth(width)
        if beside == self.has_panel_beside():
            return
        if beside:
            self._beside.setWidget(self._panel)
        else:
            self._written_in.addWidget(self._beside.takeWidget())
        for part in (self._beside, self._edge):
            part.setVisible(beside)
        self._panel.show()


def _edge(name: str) -> QFrame:
    edge = QFrame()
    edge.setObjectName(name)
    edge.setProperty("surface", "line")
    edge.setFixedWidth(1)
    return edge
