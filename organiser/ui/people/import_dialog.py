"""Bringing people in from vCard files: read, look at what will come, then import."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from organiser.exchange.cards import UnreadLine
from organiser.services.people import importing
from organiser.services.people.importing import ImportReport, JudgedCard, Standing
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.jobs import Job, start_job
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.people.card_reading import ReadFiles, read_files
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_M, SPACE_XL, ToneName
from organiser.wording import phrase

_TONES: dict[Standing, ToneName] = {
    Standing.NEW: "positive",
    Standing.ALREADY_HERE: "neutral",
    Standing.CHANGED: "caution",
}
_Numbered = tuple[int, JudgedCard]
_NumberedLine = tuple[int, UnreadLine]


class ImportDialog(QDialog):
    """Shows who is in some vCard files and imports those who are new.

    Signals: `imported(object)` with the `ImportReport`.
    """

    imported = Signal(object)

    def __init__(self, store: Store, parent: QWidget | None, files: Sequence[Path]) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import people"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._read = ReadFiles(files=(), unread=())
        self._job: Job | None = None
        self._writing = False
        self.summary_label = text_label("", "muted", wrap=True, name="summary_label")
        self.progress = QProgressBar()
        self.progress.setObjectName("import_progress")
        self.progress.setTextVisible(False)
        self.cards = RowsModel(self._card_columns(), key=lambda row: row[0], parent=self)
        self.unread = RowsModel(self._unread_columns(), key=lambda row: row[0], parent=self)
        self.tabs = QTabWidget()
        self.cancel_button = button(self.tr("Cancel"), name="cancel_button")
        self.import_button = button(self.tr("Import"), name="import_button", kind="primary")
        self._lay_out()
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self.import_new)
        self._start(files)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "ImportDialog | None":
        """Ask for files and show what is in them; None if no file was chosen."""
        title = QCoreApplication.translate("ImportDialog", "Import people")
        kinds = [("vCard", ["*.vcf", "*.vcard"])]
        files = ask.open_paths(parent, title, kinds=kinds)
        if not files:
            return None
        dialog = cls(store, parent, files)
        dialog.open()
        return dialog

    def import_new(self) -> None:
        """Add everyone who is new and say what was done; nobody can leave half-way."""
        self._writing = True
        self.import_button.setEnabled(False)
        self.cancel_button.setEnabled(False)
        self.summary_label.setText(self.tr("Importing…"))
        self.progress.setRange(0, 0)
        self.progress.show()
        self._store.do_beside(
            self._on_imported,
            self._on_ended,
            phrase("Import {count} people", count=self._count(Standing.NEW)),
            importing.import_files,
            self._read.files,
            today=self._store.today(),
        )

    @override
    def reject(self) -> None:
        if self._writing:
            return
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _start(self, files: Sequence[Path]) -> None:
        today = self._store.today()
        paths = tuple(files)
        self.summary_label.setText(self.tr("Reading %n file(s)…", "", len(paths)))
        self.import_button.setEnabled(False)
        self.progress.setRange(0, len(paths))
        self._job = start_job(
            lambda control: read_files(control, paths, today=today),
            done=self._on_read,
            progress=lambda done, _total: self.progress.setValue(done),
            owner=self,
        )

    def _on_read(self, read: ReadFiles) -> None:
        self._job = None
        self._read = read
        judged = self._store.read(importing.judge_files, read.files)
        self.progress.hide()
        self.cards.set_rows(list(enumerate(judged)))
        self.unread.set_rows(list(enumerate(read.unread)))
        self.tabs.setTabText(0, self.tr("People (%n)", "", len(judged)))
        self.tabs.setTabText(1, self.tr("Not read (%n)", "", len(read.unread)))
        self.tabs.setTabVisible(1, bool(read.unread))
        if not judged and read.unread:
            self.tabs.setCurrentIndex(1)
        self.tabs.show()
        new = self._count(Standing.NEW)
        self.summary_label.setText(self._summary())
        self.import_button.setText(self.tr("Import %n people", "", new))
        self.import_button.setEnabled(new > 0)
        self.import_button.setFocus()

    def _count(self, standing: Standing) -> int:
        return Counter(card.standing for _place, card in self.cards.rows())[standing]

    def _summary(self) -> str:
        here = self._count(Standing.ALREADY_HERE)
        changed = self._count(Standing.CHANGED)
        parts = [self.tr("%n new", "cards", self._count(Standing.NEW))]
        if here:
            parts.append(self.tr("%n already in the book", "cards", here))
        if changed:
            parts.append(self.tr("%n changed since their import, left as they are", "", changed))
        if self._read.unread:
            parts.append(self.tr("%n line(s) could not be read", "", len(self._read.unread)))
        return " · ".join(parts)

    def _on_ended(self) -> None:
        self._writing = False
        self.progress.hide()
        self.cancel_button.setEnabled(True)
        self.import_button.setEnabled(True)
        self.summary_label.setText(self._summary())

    def _on_imported(self, report: ImportReport) -> None:
        self._on_ended()
        self._tell(report)
        self.imported.emit(report)

    def _tell(self, report: ImportReport) -> None:
        self.summary_label.setText("\n".join(say(line) for line in report.lines()))
        self.import_button.hide()
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setFocus()

    def _card_columns(self) -> list[Column[_Numbered]]:
        words = {
            Standing.NEW: self.tr("new"),
            Standing.ALREADY_HERE: self.tr("already in the book"),
            Standing.CHANGED: self.tr("changed since"),
        }
        return [
            Column(header=self.tr("Name"), text=lambda row: row[1].name),
            Column(header=self.tr("Organisation"), text=lambda row: _organisation(row[1])),
            Column(header=self.tr("File"), text=lambda row: row[1].file_name, width=200),
            Column(
                header=self.tr("In the book"),
                text=lambda row: words[row[1].standing],
                tone=lambda row: _TONES[row[1].standing],
                width=170,
            ),
        ]

    def _unread_columns(self) -> list[Column[_NumberedLine]]:
        return [
            Column(header=self.tr("File"), text=lambda row: row[1].file, width=200),
            Column(header=self.tr("Line"), text=lambda row: str(row[1].line or ""), width=60),
            Column(header=self.tr("Text"), text=lambda row: row[1].text, width=180),
            Column(
                header=self.tr("Reason"),
                text=lambda row: say(row[1].reason),
                tip=lambda row: say(row[1].reason),
            ),
        ]

    def _lay_out(self) -> None:
        for model, name in ((self.cards, "cards_table"), (self.unread, "unread_table")):
            view = RowsView(name=name)
            view.show_model(model)
            self.tabs.addTab(view, "")
        self.tabs.setObjectName("import_tabs")
        self.tabs.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.import_button)
        foot = QFrame()
        foot.setObjectName("import_foot")
        foot.setProperty("surface", "foot")
        foot.setLayout(buttons)
        buttons.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_M)
        inner.setSpacing(SPACE_M)
        inner.addWidget(text_label(self.tr("Import people"), "title", name="import_title"))
        inner.addWidget(self.summary_label)
        inner.addWidget(self.progress)
        inner.addWidget(self.tabs, 1)
        inner.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inner, 1)
        whole.addWidget(foot)
        self.resize(860, 560)


def _organisation(card: JudgedCard) -> str:
    return next((post.organisation_name for post in card.card.person.positions), "")
