"""The name of a paper's file, which can be dragged to where the file is wanted."""

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from organiser.documents.paper import Paper
from organiser.ui.icons import icon
from organiser.ui.labels import plain_tip
from organiser.ui.overriding import override
from organiser.ui.papers.handing_over import file_for, mime_for

_WIDEST = 260


class FileChip(QPushButton):
    """Dragged, it brings the file; pressed, it offers to copy the file or to open it elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("file_chip")
        self.setProperty("kind", "quiet")
        self.setIcon(icon("file-text", "accent"))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._paper: Paper | None = None
        self._pressed_at: QPoint | None = None
        self._menu = QMenu(self)
        copy = self._menu.addAction(icon("copy"), self.tr("Copy the file"))
        copy.setObjectName("copy_file_action")
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_file)
        self.addAction(copy)
        opener = self._menu.addAction(
            icon("external-link"), self.tr("Open with the system's program")
        )
        opener.setObjectName("open_file_action")
        opener.triggered.connect(self.open_file)
        self.clicked.connect(self._show_menu)
        self.hide()

    def set_paper(self, paper: Paper) -> None:
        """Stand for another paper."""
        self._paper = paper
        name = paper.file_name
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST))
        tip = self.tr("Drag this to a folder or into a mail. Click for more: {file}")
        self.setToolTip(plain_tip(tip.format(file=name)))
        self.setAccessibleName(name)
        self.show()

    def copy_file(self) -> None:
        """Put the file on the clipboard, to be pasted into a folder or a mail."""
        if self._paper is not None:
            QGuiApplication.clipboard().setMimeData(mime_for(self._paper))

    def open_file(self) -> None:
        """Open the file with the system's program for it."""
        if self._paper is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file_for(self._paper))))

    def start_drag(self, paper: Paper) -> None:
        """Let the file be dropped somewhere; it is copied there."""
        drag = QDrag(self)
        drag.setMimeData(mime_for(paper))
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.CopyAction)

    def _show_menu(self) -> None:
        place = self.mapToGlobal(QPoint(0, 0))
        self._menu.popup(place - QPoint(0, self._menu.sizeHint().height()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or self._paper is None:
            return
        way = event.position().toPoint() - self._pressed_at
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self.start_drag(self._paper)
