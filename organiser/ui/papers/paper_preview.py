"""A paper before it is saved or printed: its real pages, and what can still be chosen."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.documents.paper import Paper
from organiser.errors import OrganiserError
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.ui import ask
from organiser.ui.buttons import button, icon_button
from organiser.ui.jobs import JobControl, start_job
from organiser.ui.labels import ElidedLabel
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.papers import printing
from organiser.ui.papers.choices import EVERY_CHOICE, Choice
from organiser.ui.papers.file_chip import FileChip
from organiser.ui.papers.notes_panel import LeftOutNote, MissingNote, SidePanel
from organiser.ui.papers.option_fields import OptionFields
from organiser.ui.papers.page_bar import PageBar
from organiser.ui.papers.paper_stage import PaperStage
from organiser.ui.papers.preview_body import PreviewBody
from organiser.ui.papers.rendering import POINTS_PER_INCH
from organiser.ui.papers.saving import write_file
from organiser.ui.papers.search_bar import SearchBar
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S

_SIZE = QSize(1080, 900)
_SIZE_WITH_EDITOR = QSize(1400, 900)


class PaperPreview(QDialog):
    """Shows a paper; `build` makes it anew on another thread whenever an option changes.

    Signals: `shown(object)` with the `Paper` each time its pages are to be seen; `saved(object)`
    with the path; `options_changed(object)` with the `PaperOptions` that were chosen.
    """

    shown = Signal(object)
    saved = Signal(object)
    options_changed = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        build: Callable[[PaperOptions], Paper],
        options: PaperOptions,
        choices: Collection[Choice] = EVERY_CHOICE,
        passed: Passed[Any] | None = None,
    ) -> None:
        """Begin with `options`; `build` gets frozen values only and may take its time.

        With `passed` the preview tells what was left out of the paper.
        """
        super().__init__(parent)
        self.setObjectName("paper_preview")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build = build
        self._paper: Paper | None = None
        self._is_building = self._is_outdated = False
        self._make_widgets(options, choices, passed)
        self._connect()
        self._add_keys()
        self._lay_out()
        self._fit_screen()
        self._rebuild()

    @property
    def paper(self) -> Paper | None:
        """Return the paper that is shown, None while the first is made."""
        return self._paper

    def options(self) -> PaperOptions:
        """Return what is chosen now."""
        return self.option_fields.options()

    def add_part(self, part: QWidget) -> None:
        """Put a part below the options and notes at the side of the pages."""
        self.side_panel.add_part(part)

    def add_action(self, action: QWidget) -> None:
        """Put a button before those that close, print and save."""
        self._buttons.insertWidget(self._buttons.indexOf(self.close_button), action)

    def add_editor(self, editor: QWidget, accessible_name: str) -> None:
        """Put what the paper is written in at the left of the pages, and make room for both."""
        self._body.set_editor(editor, accessible_name)
        self._fit_screen(_SIZE_WITH_EDITOR)

    def rebuild(self) -> None:
        """Make the paper anew: something it is made of has changed."""
        self._rebuild()

    def _make_widgets(
        self, options: PaperOptions, choices: Collection[Choice], passed: Passed[Any] | None
    ) -> None:
        self.stage = PaperStage()
        self.pages_view = self.stage.pages_view
        self.page_bar = PageBar(self.pages_view)
        self.search_bar = SearchBar(self.pages_view)
        self.search_button = icon_button(
            "search", self.tr("Search in the paper (Ctrl+F)"), name="search_button"
        )
        self.option_fields = OptionFields(options, choices)
        self.missing_note = MissingNote()
        self.side_panel = SidePanel([self.option_fields, self.missing_note])
        if passed is not None:
            self.side_panel.add_part(LeftOutNote(passed))
        self.file_chip = FileChip()
        self.status_label = ElidedLabel("", "muted", name="status_label")
        self.print_button = button(
            self.tr("Print…"), name="print_button", icon_name="printer", tip="Ctrl+P"
        )
        self.save_button = button(
            self.tr("Save…"), name="save_button", kind="primary", icon_name="save", tip="Ctrl+S"
        )
        self.close_button = button(self.tr("Close"), name="close_button")

    def _connect(self) -> None:
        self.option_fields.changed.connect(self._on_options_changed)
        self.search_button.clicked.connect(self.search_bar.open)
        self.search_bar.left.connect(self.pages_view.setFocus)
        self.stage.retry_requested.connect(self._rebuild)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.stage.let_go)

    def _add_keys(self) -> None:
        keys = QKeySequence.StandardKey
        QShortcut(keys.Find, self, self.search_bar.open)
        QShortcut(keys.FindNext, self, lambda: self.search_bar.step(1))
        QShortcut(keys.FindPrevious, self, lambda: self.search_bar.step(-1))
        QShortcut(keys.Save, self, self.save_button.click)
        QShortcut(keys.Print, self, self.print_button.click)

    def _on_options_changed(self) -> None:
        self.options_changed.emit(self.options())
        self._rebuild()

    def _rebuild(self) -> None:
        """Make the paper as the options say; only one is ever made at a time."""
        self._allow_taking(allowed=False)
        self._is_outdated = self._is_building
        if self._is_building:
            return
        self._is_building = True
        self.status_label.setText(self.tr("The paper is being made…"))
        self.stage.say_building()
        build, options = self._build, self.options()

        def work(_control: JobControl) -> Paper:
            return build(options)

        start_job(work, done=self._on_built, failed=self._on_failed, owner=self)

    def _on_built(self, paper: Paper) -> None:
        self._is_building = False
        if self._is_outdated:
            self._rebuild()
            return
        self.search_bar.set_pages(self.stage.show_pages(paper.data))
        if self._paper is None:
            # Keys and wheel turn the pages, not the choice of language.
            self.pages_view.setFocus()
        self._paper = paper
        self.page_bar.set_count(paper.page_count)
        self.file_chip.set_paper(paper)
        self.status_label.setText("")
        self.missing_note.set_missing(paper.missing)
        self._allow_taking(allowed=True)
        self.shown.emit(paper)

    def _on_failed(self, error: Exception) -> None:
        self._is_building = False
        if self._is_outdated:
            self._rebuild()
            return
        said = self.tr("The paper could not be made.")
        self.status_label.setText(said)
        if isinstance(error, OrganiserError):
            self.stage.say_failed(say(error.message))
            return
        self.stage.say_failed(said)
        raise error

    def _allow_taking(self, *, allowed: bool) -> None:
        """Let the paper be taken away only while it is the one that was chosen."""
        for widget in (self.save_button, self.print_button, self.file_chip):
            widget.setEnabled(allowed)

    def _on_save_clicked(self) -> None:
        if self._paper is None:
            return
        kinds = [(self.tr("PDF documents"), ["*.pdf"])]
        path = ask.save_path(self, self.tr("Save the paper"), self._paper.file_name, kinds=kinds)
        if path is None:
            return
        write_file(path, self._paper.data)
        self.pages_view.setFocus()
        self.status_label.setText(self.tr("Saved as {file}").format(file=str(path)))
        self.saved.emit(path)

    def _on_print_clicked(self) -> None:
        pages = self.stage.pages
        if self._paper is None or pages is None:
            return
        size = pages.size_at(0, POINTS_PER_INCH)
        printer = printing.choose_printer(self, self._paper.file_name, len(pages), size)
        if printer is not None:
            printing.print_pages(printer, pages)
            self.status_label.setText(self.tr("Sent to the printer."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.pages_view.zoom_by_key(event):
            super().keyPressEvent(event)

    def _fit_screen(self, size: QSize = _SIZE) -> None:
        """Be as large as is good for reading, but never larger than the screen."""
        room = self.screen().availableGeometry().size()
        self.resize(size.boundedTo(QSize(room.width() - 16, room.height() - 48)))

    def _lay_out(self) -> None:
        head = _frame("preview_head", "header")
        line = QHBoxLayout(head)
        line.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        line.setSpacing(SPACE_S)
        line.addWidget(self.page_bar)
        line.addStretch(1)
        line.addWidget(self.search_button)
        self._body = PreviewBody(self.stage, self.side_panel)
        foot = _frame("preview_foot", "foot")
        self._buttons = QHBoxLayout(foot)
        self._buttons.setContentsMargins(SPACE_M, SPACE_M, SPACE_L, SPACE_M)
        self._buttons.setSpacing(SPACE_S)
        self._buttons.addWidget(self.file_chip)
        self._buttons.addWidget(self.status_label, 1)
        for made in (self.close_button, self.print_button, self.save_button):
            self._buttons.addWidget(made)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.search_bar)
        whole.addWidget(self._body, 1)
        whole.addWidget(foot)


def _frame(name: str, surface: str) -> QFrame:
    made = QFrame()
    made.setObjectName(name)
    made.setProperty("surface", surface)
    return made
