"""The window that makes one file for each: for whom, how written, into which folder."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from organiser import paths
from organiser.documents.batch_names import already_there, file_names
from organiser.paper_making import many_builders
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.options import PaperSubject
from organiser.services.papers.subjects import NamedSubject, get_whole, list_subjects
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.papers.batch import laying_out
from organiser.ui.papers.batch.batch_run import BatchRun, Outcome, Piece
from organiser.ui.papers.batch.subject_list import SubjectList
from organiser.ui.papers.choices import choices_of
from organiser.ui.papers.issuing.give_each_form import GiveEachForm
from organiser.ui.papers.kept_options import keep_options
from organiser.ui.papers.labels.last_envelope import last_choice
from organiser.ui.papers.open_paper import first_options, open_paper
from organiser.ui.papers.option_fields import OptionFields
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind


class BatchDialog(QDialog):
    """Makes a file for each that is ticked; nothing is sent, and nothing replaced unasked."""

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, kind: PaperKind, subject: PaperSubject
    ) -> "BatchDialog":
        """Show for whom a paper can be made, over `parent`, and return the window."""
        dialog = cls(store, parent, kind, subject)
        dialog.open()
        return dialog

    def __init__(
        self, store: Store, parent: QWidget | None, kind: PaperKind, subject: PaperSubject
    ) -> None:
        super().__init__(parent)
        self.setObjectName("batch_dialog")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._kind = kind
        self._subject = subject
        self._label = CATALOGUE[kind].label
        self._named: tuple[NamedSubject, ...] = store.read(
            list_subjects, kind, subject, today=store.today()
        )
        self._whole = store.read(get_whole, subject)
        # Nothing is written while this window is open.
        self._next_builder = many_builders(
            store.read, kind, subject, today=store.today(), choice=last_choice(store, kind)
        )
        self._folder = paths.documents_folder()
        self._run: BatchRun | None = None
        self._running: tuple[int, ...] = ()
        self._files: tuple[str, ...] = ()
        self._written: list[int] = []
        self._done = self._failed = 0
        self.setWindowTitle(self.tr("{paper}: one file for each").format(paper=say(self._label)))
        self._make_widgets()
        self._connect()
        laying_out.lay_out(self)
        self.write_into(self._folder)
        self._say_chosen()

    @property
    def run(self) -> BatchRun | None:
        """Return what is making files, None while nothing is made."""
        return self._run

    def choose_folder(self) -> None:
        """Ask for the folder to write into."""
        chosen = ask.folder_path(self, self.tr("Folder for the files"), self._folder)
        if chosen is not None:
            self.write_into(chosen)

    def write_into(self, folder: Path) -> None:
        """Take a folder for the files."""
        self._folder = folder
        self.folder_label.setText(str(folder))

    def make_files(self) -> None:
        """Make a file for each that is ticked."""
        places = self.subject_list.ticked()
        names = self._file_names()
        there = already_there(self._folder, (names[place] for place in places))
        if self._run is not None or not places or (there and not self._may_replace(there)):
            return
        self._running, self._files = places, names
        self._done = self._failed = 0
        self._written = []
        self.subject_list.say_nothing()
        files = [self._folder / names[place] for place in places]
        self._run = BatchRun(
            self._next_builder,
            [
                Piece(subject=self._named[place][0], file=file, may_replace=file in there)
                for place, file in zip(places, files, strict=True)
            ],
            options=self.option_fields.options(),
            parent=self,
        )
        self._run.piece_done.connect(self._on_piece_done)
        self._run.ended.connect(self._on_ended)
        self._show_running(running=True)
        self.summary_label.setText(self.tr("The files are being made…"))
        self._run.start()

    def preview(self, place: int) -> None:
        """Look at the paper of one row."""
        if 0 <= place < len(self._named):
            open_paper(self, self._store, self._kind, self._named[place][0])

    def _make_widgets(self) -> None:
        self.subject_list = SubjectList([name for _subject, name in self._named])
        self.all_button = button(self.tr("Tick all"), name="all_button", kind="quiet")
        self.none_button = button(self.tr("Tick none"), name="none_button", kind="quiet")
        self.count_label = text_label("", "muted", name="batch_count_label")
        self.option_fields = OptionFields(
            first_options(self._store, self._kind), choices_of(self._kind)
        )
        self.folder_label = ElidedLabel("", name="folder_label")
        self.folder_button = button(self.tr("Other folder…"), name="folder_button")
        self.progress = QProgressBar()
        self.progress.setObjectName("batch_progress")
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.summary_label = text_label("", wrap=True, name="summary_label")
        self.open_button = button(
            self.tr("Open the folder"), name="open_folder_button", icon_name="external-link"
        )
        self.open_button.hide()
        self.give_button = button(
            self.tr("Note as given out…"), name="give_each_button", icon_name="handshake"
        )
        self.give_button.hide()
        self.preview_button = button(self.tr("Preview…"), name="preview_button", icon_name="eye")
        self.cancel_button = button(self.tr("Close"), name="cancel_button")
        self.make_button = button(
            self.tr("Make the files"), name="make_button", kind="primary", icon_name="file-down"
        )

    def _connect(self) -> None:
        self.subject_list.changed.connect(self._say_chosen)
        self.subject_list.itemDoubleClicked.connect(self._on_preview_clicked)
        self.all_button.clicked.connect(lambda: self.subject_list.tick_all(ticked=True))
        self.none_button.clicked.connect(lambda: self.subject_list.tick_all(ticked=False))
        self.option_fields.changed.connect(
            lambda: keep_options(self._kind.value, self.option_fields.options())
        )
        self.folder_button.clicked.connect(self.choose_folder)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.give_button.clicked.connect(self._on_give_clicked)
        self.preview_button.clicked.connect(self._on_preview_clicked)
        self.cancel_button.clicked.connect(self.reject)
        self.make_button.clicked.connect(self.make_files)

    def _file_names(self) -> tuple[str, ...]:
        names = [name for _subject, name in self._named]
        language = self.option_fields.options().language
        return file_names(self._label, names, self._whole, language=language)

    def _may_replace(self, there: frozenset[Path]) -> bool:
        names = sorted(place.name for place in there)
        return ask.confirm(
            self,
            self.tr("Replace %n file(s)?", "", len(names)),
            self.tr("The folder already has: {files}").format(files=", ".join(names[:5])),
            action_label=self.tr("Replace"),
            dangerous=True,
        )

    def _say_chosen(self) -> None:
        count = len(self.subject_list.ticked())
        told = self.tr("{count} of {total} chosen")
        self.count_label.setText(told.format(count=count, total=len(self._named)))
        self.make_button.setEnabled(count > 0 and self._run is None)

    def _on_piece_done(self, number: int, outcome: Outcome) -> None:
        place = self._running[number]
        if outcome.problem is not None:
            self._failed += 1
            self.subject_list.say_of(place, say(outcome.problem), "stop")
        elif outcome.missing:
            self._done += 1
            said = self.tr("%n character(s) could not be printed", "", outcome.missing)
            self.subject_list.say_of(place, f"{self._files[place]}: {said}", "caution")
        else:
            self._done += 1
            self.subject_list.say_of(place, self._files[place], "positive")
        if outcome.problem is None:
            self._written.append(place)
        self.progress.setValue(number + 1)
        said = self.tr("{done} of {total} made")
        self.summary_label.setText(said.format(done=number + 1, total=len(self._running)))

    def _on_ended(self) -> None:
        self._run = None
        left = len(self._running) - self._done - self._failed
        said = [self.tr("%n file(s) written.", "", self._done)]
        if self._failed:
            said.append(self.tr("%n could not be made; the list says why.", "", self._failed))
        if left:
            said.append(self.tr("Cancelled: %n were not made.", "", left))
        self.summary_label.setText(" ".join(said))
        self._show_running(running=False)
        self.open_button.setVisible(self._done > 0)
        is_of_tour = self._subject.tour_id is not None
        has_revisions = CATALOGUE[self._kind].has_revisions
        self.give_button.setVisible(bool(self._written) and has_revisions and is_of_tour)
        self.cancel_button.setFocus()

    def _show_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.progress.setRange(0, len(self._running))
        self.progress.setValue(0)
        self.open_button.hide()
        self.give_button.hide()
        for widget in (
            self.option_fields,
            self.folder_button,
            self.preview_button,
            self.all_button,
            self.none_button,
        ):
            widget.setEnabled(not running)
        self.cancel_button.setText(self.tr("Cancel") if running else self.tr("Close"))
        self._say_chosen()

    def _on_give_clicked(self) -> None:
        subjects = [self._named[place][0] for place in self._written]
        GiveEachForm.open_for(self._store, self, self._kind, subjects)

    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_preview_clicked(self) -> None:
        self.preview(self.subject_list.current_place())

    @override
    def reject(self) -> None:
        if self._run is None:
            super().reject()
            return
        self._run.cancel()
        self.summary_label.setText(self.tr("The file under way is finished first…"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.make_files()
            return
        super().keyPressEvent(event)
