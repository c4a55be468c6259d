"""The heads of the table of people against stops: the stops above, the names at the left."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from organiser.ui import theme
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.group.matrix import NAME_WIDTH, ROW_HEIGHT, Matrix, paint_person

_HEAD_HEIGHT = 64
_LINE = 18


class MatrixHead(QHeaderView):
    """Says of every stop when it is, what it is called, and how many are there."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("group_matrix_head")
        self.setFixedHeight(_HEAD_HEIGHT)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEAD_HEIGHT)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        if not isinstance(model, Matrix):
            return
        look = theme.tokens()
        painter.save()
        painter.fillRect(rect, theme.colour(look.header))
        painter.setPen(theme.colour(look.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(SPACE_S, 5, -4, -5)
        line = QRect(room.left(), room.top(), room.width(), _LINE)
        if logicalIndex > 0:
            self._paint_stop(painter, line, model, logicalIndex - 1)
        painter.restore()

    def _paint_stop(self, painter: QPainter, line: QRect, model: Matrix, place: int) -> None:
        look, stop = theme.tokens(), model.stops[place]
        count = model.count_at(stop.stop_id)
        draw_line(painter, line, stop.time, theme.font("tiny"), look.muted)
        line.translate(0, _LINE)
        draw_line(painter, line, stop.name, theme.font("small", bold=True), look.text)
        line.translate(0, _LINE)
        colour = look.muted if count == len(model.people) else look.caution.text
        draw_line(painter, line, self.tr("%n people", "", count), theme.font("small"), colour)


class MatrixNames(QHeaderView):
    """Names the people, and stays where it is while the stops are scrolled."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("group_matrix_names")
        self.setFixedWidth(NAME_WIDTH)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setSectionsClickable(True)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model, view = self.model(), self.parentWidget()
        if not isinstance(model, Matrix) or not isinstance(view, QTableView):
            return
        look = theme.tokens()
        is_current = view.currentIndex().row() == logicalIndex
        painter.save()
        painter.fillRect(rect, theme.colour(look.selection if is_current else look.card))
        paint_person(painter, rect, model.people[logicalIndex])
        painter.setPen(theme.colour(look.line_soft))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()
