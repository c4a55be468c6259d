"""A paper before it is saved or printed: its real pages, and what can still be chosen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from organiser.documents.paper import Paper
from organiser.ui import ask
from organiser.ui.buttons import button, icon_button
from organiser.ui.fields import CheckField, ChoiceField
from organiser.ui.jobs import JobControl, start_job
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.papers import printing
from organiser.ui.papers.pages_view import PagesView
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.papers.saving import write_file
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """What can be chosen of every paper: "ja" or "en", and Japanese dates by era."""

    language: str
    era_dates: bool


class PaperPreview(QDialog):
    """Shows a paper; `build` makes it anew on another thread whenever an option changes.

    Signals: `shown(object)` with the `Paper` each time its pages are to be seen; `saved(object)`
    with the path.
    """

    shown = Signal(object)
    saved = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        build: Callable[[PaperOptions], Paper],
        options: PaperOptions,
    ) -> None:
        """Begin with `options`; `build` gets frozen values only and may take its time."""
        super().__init__(parent)
        self.setObjectName("paper_preview")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build = build
        self._paper: Paper | None = None
        self._pages: PdfPages | None = None
        self._is_building = self._is_outdated = False
        self._make_widgets(options)
        self._lay_out()
        # Keys and wheel turn the pages, not the choice of language.
        self.pages_view.setFocus()
        self.resize(880, 900)
        self._rebuild()

    @property
    def paper(self) -> Paper | None:
        """Return the paper that is shown, None while the first is made."""
        return self._paper

    def options(self) -> PaperOptions:
        """Return what is chosen now."""
        return PaperOptions(
            language=str(self.language_field.value()), era_dates=self.era_field.isChecked()
        )

    def _make_widgets(self, options: PaperOptions) -> None:
        self.language_field = ChoiceField()
        self.language_field.setObjectName("language_field")
        self.language_field.setAccessibleName(self.tr("Language of the paper"))
        self.language_field.set_choices([("ja", "日本語"), ("en", "English")], options.language)
        self.era_field = CheckField(self.tr("Years by era"), checked=options.era_dates)
        self.era_field.setObjectName("era_field")
        self.zoom_out_button = icon_button(
            "zoom-out", self.tr("Smaller (Ctrl+-)"), name="zoom_out_button"
        )
        self.zoom_in_button = icon_button(
            "zoom-in", self.tr("Larger (Ctrl++)"), name="zoom_in_button"
        )
        self.fit_button = button(
            self.tr("Fit width"), name="fit_button", kind="quiet", tip=self.tr("Ctrl+0")
        )
        self.zoom_label = text_label("", "muted", name="zoom_label")
        self.count_label = text_label("", "muted", name="count_label")
        self.pages_view = PagesView(name="pages_view")
        self.missing_label = text_label("", "caution", wrap=True, name="missing_label")
        self.missing_label.hide()
        self.status_label = ElidedLabel("", "muted", name="status_label")
        self.print_button = button(self.tr("Print…"), name="print_button", icon_name="printer")
        self.save_button = button(
            self.tr("Save…"), name="save_button", kind="primary", icon_name="save"
        )
        self.close_button = button(self.tr("Close"), name="close_button")
        self._connect()

    def _connect(self) -> None:
        self.language_field.changed.connect(self._rebuild)
        self.era_field.changed.connect(self._rebuild)
        self.zoom_in_button.clicked.connect(self.pages_view.zoom_in)
        self.zoom_out_button.clicked.connect(self.pages_view.zoom_out)
        self.fit_button.clicked.connect(self.pages_view.fit_width)
        self.pages_view.zoom_changed.connect(self._on_zoom_changed)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._let_go)

    def _rebuild(self) -> None:
        """Make the paper as the options say; only one is ever made at a time."""
        self.era_field.setEnabled(self.language_field.value() == "ja")
        self.save_button.setEnabled(False)
        self.print_button.setEnabled(False)
        self._is_outdated = self._is_building
        if self._is_building:
            return
        self._is_building = True
        self.status_label.setText(self.tr("The paper is being made…"))
        build, options = self._build, self.options()

        def work(_control: JobControl) -> Paper:
            return build(options)

        start_job(work, done=self._on_built, failed=self._on_failed, owner=self)

    def _on_built(self, paper: Paper) -> None:
        self._is_building = False
        if self._is_outdated:
            self._rebuild()
            return
        if self._pages is not None:
            self._pages.close()
        self._paper, self._pages = paper, PdfPages(paper.data)
        self.pages_view.set_pages(self._pages)
        self.count_label.setText(self.tr("%n page(s)", "", paper.page_count))
        self.status_label.setText(paper.file_name)
        signs = [f"{one.sign} ({one.code}) {one.place}" for one in paper.missing]
        told = self.tr("No font has these signs; they are printed as 〓: {signs}")
        self.missing_label.setText(told.format(signs=", ".join(signs)))
        self.missing_label.setVisible(bool(signs))
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(True)
        self.shown.emit(paper)

    def _on_failed(self, error: Exception) -> None:
        self._is_building = False
        self.status_label.setText(self.tr("The paper could not be made."))
        raise error

    def _on_zoom_changed(self, percent: int) -> None:
        self.zoom_label.setText(self.tr("{percent} %").format(percent=percent))

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
        if self._paper is None or self._pages is None:
            return
        printer = printing.choose_printer(self, self._paper.file_name, len(self._pages))
        if printer is not None:
            printing.print_pages(printer, self._pages)
            self.status_label.setText(self.tr("Sent to the printer."))

    def _let_go(self) -> None:
        if self._pages is not None:
            self.pages_view.forget_pages()
            self._pages.close()
            self._pages = None

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("preview_head")
        head.setProperty("surface", "header")
        _line(
            head,
            self.language_field,
            self.era_field,
            None,
            self.count_label,
            self.zoom_out_button,
            self.zoom_label,
            self.zoom_in_button,
            self.fit_button,
        )
        foot = QFrame()
        foot.setObjectName("preview_foot")
        foot.setProperty("surface", "foot")
        buttons = QWidget()
        _line(
            buttons, self.status_label, None, self.close_button, self.print_button, self.save_button
        )
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.missing_label.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, 0)
        column.addWidget(self.missing_label)
        column.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.pages_view, 1)
        whole.addWidget(foot)


def _line(holder: QWidget, *parts: QLabel | QWidget | None) -> None:
    """Put widgets into one line; None stands for the room between left and right."""
    row = QHBoxLayout(holder)
    row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
    row.setSpacing(SPACE_S)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
