"""How a text on papers reads with what the book has first, while it is being written."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.errors import OrganiserError
from organiser.services.papers import text_samples
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.ui.labels import restyle, selectable, text_label
from organiser.ui.pieces import Card, scrolled
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_M

_REST_MILLISECONDS = 150


class SamplePane(QWidget):
    """Fills a text in for the first person, programme or tour of the book, else for an example."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("paper_text_sample")
        self._store = store
        self._wanted: tuple[PaperTextKey, str] | None = None
        self.past_label = text_label(
            self.tr("The text has a mistake. This is how it read last without one."),
            "caution",
            wrap=True,
            name="sample_past",
        )
        self.past_label.hide()
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
        read = self._store.read
        try:
            shown = read(text_samples.show_text, key, text, today=self._store.today())
        except OrganiserError:
            self._dim(is_past=True)
            return
        self._dim(is_past=False)
        self.text_label.setText(shown or self.tr("Nothing stands there."))

    def _dim(self, *, is_past: bool) -> None:
        self.past_label.setVisible(is_past)
        wanted = "muted" if is_past else "body"
        if self.text_label.property("role") != wanted:
            self.text_label.setProperty("role", wanted)
            restyle(self.text_label)

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setObjectName("sample_sheet")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_M)
        inside.addWidget(self.past_label)
        inside.addWidget(self.text_label)
        inside.addStretch(1)
        card = Card(
            self.tr("How it reads"),
            self.tr("With what the book has first."),
            name="sample_card",
        )
        card.body.addWidget(scrolled(sheet, name="sample_area"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
