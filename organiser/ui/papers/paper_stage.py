"""Where the pages stand: as they are, under a veil while they are made anew, or a sentence."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from organiser.ui.papers.pages_view import PagesView
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.pieces import EmptyState

#: Most papers are made sooner; a veil for a moment would only flicker.
_VEILED_AFTER_MS = 150


class PaperStage(QWidget):
    """Shows the pages, or says why there are none yet.

    Signals: `retry_requested()` when a paper that could not be made is to be tried again.
    """

    retry_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper_stage")
        self.pages_view = PagesView(name="pages_view")
        self.waiting = EmptyState(
            "file-text", self.tr("The paper is being made…"), name="paper_waiting"
        )
        self.failure = EmptyState(
            "triangle-alert", "", action_label=self.tr("Try again"), name="paper_failure"
        )
        self.progress = QProgressBar()
        self.progress.setObjectName("paper_progress")
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self._keep_room_for(self.progress)
        self._pages: PdfPages | None = None
        self._veil_timer = QTimer(self)
        self._veil_timer.setSingleShot(True)
        self._veil_timer.setInterval(_VEILED_AFTER_MS)
        self._veil_timer.timeout.connect(self._veil)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.progress)
        self._stack = QStackedLayout()
        # First this: what it shows before it has a parent is a window of its own for a moment.
        column.addLayout(self._stack, 1)
        for widget in (self.waiting, self.pages_view, self.failure):
            self._stack.addWidget(widget)
        self.failure.action_requested.connect(self.retry_requested)

    @property
    def pages(self) -> PdfPages | None:
        """Return the pages shown, None where there are none."""
        return self._pages

    def say_building(self) -> None:
        """Say that the paper is being made; pages that are there stay, dimmed if it takes long."""
        if self._pages is None:
            self._stack.setCurrentWidget(self.waiting)
        self._veil_timer.start()

    def show_pages(self, data: bytes) -> PdfPages:
        """Show a finished paper and return its pages."""
        before = self._pages
        self._pages = PdfPages(data)
        self._unveil()
        self.pages_view.set_pages(self._pages)
        self._stack.setCurrentWidget(self.pages_view)
        if before is not None:
            before.close()
        return self._pages

    def say_failed(self, sentence: str) -> None:
        """Say why there is no paper; what was shown before would be another one."""
        self._unveil()
        self.failure.set_sentence(sentence)
        self._stack.setCurrentWidget(self.failure)

    def let_go(self) -> None:
        """Close the document."""
        self._veil_timer.stop()
        if self._pages is not None:
            self.pages_view.forget_pages()
            self._pages.close()
            self._pages = None

    def _veil(self) -> None:
        self.progress.show()
        self.pages_view.set_dimmed(dimmed=True)

    def _unveil(self) -> None:
        self._veil_timer.stop()
        self.progress.hide()
        self.pages_view.set_dimmed(dimmed=False)

    @staticmethod
    def _keep_room_for(widget: QWidget) -> None:
        """Hide a widget so that nothing moves when it comes and goes."""
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
        widget.hide()
