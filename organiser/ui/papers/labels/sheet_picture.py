"""A small picture of a sheet, on which the first free cell is chosen with mouse or keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from organiser.papers.label_sheets import PAGE_HEIGHT, PAGE_WIDTH, SheetChoice, SheetGrid
from organiser.ui import theme
from organiser.ui.overriding import override

_HEIGHT = 190
_MARGIN = 2


class SheetPicture(QWidget):
    """Draws the cells of a sheet: those before the first free one are taken and pale.

    A click chooses the first free cell, arrows go on from it, Home goes back to the first.

    Signals: `chosen(int)` with the cell, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self, grid: SheetGrid, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._grid = grid
        self._cell = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say_cell()

    def first_cell(self) -> int:
        """Return the first free cell, counted from 0."""
        return self._cell

    def set_grid(self, grid: SheetGrid) -> None:
        """Show another sheet, all of its cells free."""
        if grid != self._grid:
            self._grid, self._cell = grid, 0
            self._say_cell()
            self.update()

    def choose(self, cell: int) -> None:
        """Make a cell the first free one, if there is such a cell."""
        if 0 <= cell < self._grid.count and cell != self._cell:
            self._cell = cell
            self._say_cell()
            self.update()
            self.chosen.emit(cell)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(_HEIGHT * PAGE_WIDTH / PAGE_HEIGHT) + 2 * _MARGIN, _HEIGHT + 2 * _MARGIN)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        for cell in range(self._grid.count):
            if self._rect(cell).contains(place):
                self.choose(cell)
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._grid.columns
        steps = {
            Qt.Key.Key_Left: self._cell - 1,
            Qt.Key.Key_Right: self._cell + 1,
            Qt.Key.Key_Up: self._cell - columns,
            Qt.Key.Key_Down: self._cell + columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._grid.count - 1,
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.choose(wanted)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.accent if self.hasFocus() else look.line_strong
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(look.field))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        for cell in range(self._grid.count):
            self._paint_cell(painter, cell)

    def _paint_cell(self, painter: QPainter, cell: int) -> None:
        look = theme.tokens()
        is_taken, is_first = cell < self._cell, cell == self._cell
        pen = QPen(theme.colour(look.accent if is_first else look.line), 2 if is_first else 1)
        if is_taken:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        tone = look.tone("info")
        painter.setBrush(theme.colour(look.hover if is_taken else tone.ground))
        painter.drawRect(self._rect(cell).adjusted(1, 1, -1, -1))
        if is_first:
            painter.setPen(theme.colour(look.accent))
            painter.setFont(theme.font("tiny"))
            painter.drawText(self._rect(cell), Qt.AlignmentFlag.AlignCenter, str(cell + 1))

    def _rect(self, cell: int) -> QRectF:
        box = SheetChoice(grid=self._grid).box(cell)
        scale = _HEIGHT / PAGE_HEIGHT
        return QRectF(
            _MARGIN + box.left * scale,
            _MARGIN + box.top * scale,
            box.width * scale,
            box.height * scale,
        )

    def _say_cell(self) -> None:
        self.setAccessibleName(self.tr("First free cell"))
        self.setAccessibleDescription(
            self.tr("{cell} of {count}").format(cell=self._cell + 1, count=self._grid.count)
        )
