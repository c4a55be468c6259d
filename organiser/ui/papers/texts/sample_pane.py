"""The paper a text stands on with what the book has first, while the text is being written."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from organiser.documents.paper import Paper
from organiser.errors import OrganiserError
from organiser.paper_making import builder
from organiser.papers.options import PaperOptions
from organiser.services.papers import page_samples, text_samples
from organiser.services.papers.page_samples import Sample
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.services.settings import get_settings
from organiser.ui.jobs import start_job
from organiser.ui.labels import restyle, selectable, text_label
from organiser.ui.papers.paper_stage import PaperStage
from organiser.ui.pieces import Card, scrolled
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_M

_REST_MILLISECONDS = 150


class SamplePane(QWidget):
    """Shows the paper of the first person, programme or tour of the book, with the text on it.

    Where the book has no such paper yet, the text alone is read, filled in with an example.
    """

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("paper_text_sample")
        self._store = store
        self._wanted: tuple[PaperTextKey, str] | None = None
        self.past_label = text_label(
            self.tr("The text has a mistake. This is how it last looked without one."),
            "caution",
            wrap=True,
            name="sample_past",
        )
        self.past_label.hide()
        self.stage = PaperStage()
        self._waiting: Sample | None = None
        self._is_building = False
        self.text_label = selectable(text_label("", "body", wrap=True, name="sample_text"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._fill)
        self._lay_out()

    def show_text(self, key: PaperTextKey, text: str) -> None:
        """Show soon how this text reads."""
        if self._wanted is not None and self._wanted[0] != key:
            self.text_label.setText("")
        self._wanted = (key, text)
        self._rest.start()

    def _fill(self) -> None:
        if self._wanted is None:
            return
        key, text = self._wanted
        read, today = self._store.read, self._store.today()
        try:
            page = read(page_samples.get_page_sample, key, text, today=today)
            shown = read(text_samples.show_text, key, text, page=page, today=today)
        except OrganiserError:
            self._dim(is_past=True)
            return
        self._dim(is_past=False)
        self.text_label.setText(shown or self.tr("Nothing is printed here."))
        self._draw(page)

    def _draw(self, sample: Sample | None) -> None:
        """Make the pages anew, one at a time; without a paper to show, the text alone is read."""
        self._stack.setCurrentWidget(self._area if sample is None else self.stage)
        self._waiting = sample
        if sample is not None and not self._is_building:
            self._build(sample)

    def _build(self, sample: Sample) -> None:
        self._is_building, self._waiting = True, None
        kind, passed = sample
        assert self._wanted is not None
        language = self._wanted[0].language
        options = PaperOptions(
            language=language,
            printed_on=self._store.today(),
            era_dates=self._store.read(get_settings).era_dates,
        )
        build = builder(kind, passed)
        self.stage.say_building()
        start_job(
            lambda _control: build(options), done=self._on_built, failed=self._on_failed, owner=self
        )

    def _on_built(self, paper: Paper) -> None:
        self._is_building = False
        self.stage.show_pages(paper.data)
        if self._waiting is not None:
            self._build(self._waiting)

    def _on_failed(self, error: Exception) -> None:
        self._is_building = False
        self.stage.say_failed(self.tr("The paper could not be made."))
        raise error

    def _dim(self, *, is_past: bool) -> None:
        self.past_label.setVisible(is_past)
        wanted = "muted" if is_past else "body"
        if self.text_label.property("role") != wanted:
            self.text_label.setProperty("role", wanted)
            restyle(self.text_label)

    def let_go(self) -> None:
        """Close the paper that is shown."""
        self._rest.stop()
        self.stage.let_go()

    def _lay_out(self) -> None:
        self._sheet = QWidget()
        self._sheet.setObjectName("sample_sheet")
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.text_label)
        inside.addStretch(1)
        self._area = scrolled(self._sheet, name="sample_area")
        self._stack = QStackedWidget()
        self._stack.setObjectName("sample_stack")
        for widget in (self._area, self.stage):
            self._stack.addWidget(widget)
        card = Card(
            self.tr("How it looks"),
            self.tr("Filled in from your book."),
            name="sample_card",
        )
        card.body.setSpacing(SPACE_M)
        card.body.addWidget(self.past_label)
        card.body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
