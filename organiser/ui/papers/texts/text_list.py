"""The list of texts on papers in one language, each marked where it is the organiser's own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.papers.paper_texts import PaperTextKey, PaperTextLine
from organiser.ui.buttons import ChoiceBar
from organiser.ui.language import current_language, say
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_M
from organiser.vocabulary import label

_OWN_WIDTH = 88


class TextList(QWidget):
    """Lists the texts.

    Signals: `chosen(object)` with the `PaperTextKey` of another line.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper_text_pane")
        self._lines: Sequence[PaperTextLine] = ()
        self._quiet = False
        self.languages = ChoiceBar(name="paper_text_languages")
        names = [("ja", self.tr("Japanese")), ("en", self.tr("English"))]
        self.languages.set_choices(names, current_language())
        self.view = RowsView(name="paper_texts_list")
        self.view.setAccessibleName(self.tr("Texts on papers"))
        self.model: RowsModel[PaperTextLine] = RowsModel(
            [
                Column(header=self.tr("Text"), text=_named, tip=_named),
                Column(
                    header=self.tr("Whose"),
                    text=lambda line: self.tr("own") if line.is_own else self.tr("shipped"),
                    width=_OWN_WIDTH,
                ),
            ],
            key=lambda line: line.key,
            parent=self.view,
        )
        self.view.show_model(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.languages)
        column.addWidget(self.view, 1)
        self.languages.chosen.connect(self._on_language)
        self.view.current_key_changed.connect(self._on_chosen)

    def show_lines(self, lines: Sequence[PaperTextLine], key: PaperTextKey) -> None:
        """Show the lines, at the one of `key`; nothing is announced."""
        self._lines = lines
        self.languages.set_current(key.language)
        self._quiet = True
        self.model.set_rows([line for line in lines if line.key.language == key.language])
        self.view.select_key(key)
        self._quiet = False

    def _on_language(self, language: object) -> None:
        """Go to the same text in the other language."""
        current = self.view.current_key()
        if isinstance(current, PaperTextKey):
            self.chosen.emit(PaperTextKey(wording=current.wording, language=str(language)))

    def _on_chosen(self, key: object) -> None:
        if not self._quiet and isinstance(key, PaperTextKey):
            self.chosen.emit(key)


def _named(line: PaperTextLine) -> str:
    return say(label(line.key.wording))
