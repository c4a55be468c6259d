"""The list of wordings: every purpose and tone, and the organiser's own narrower ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.inviting.wordings import WordingKey, WordingLine
from organiser.ui.buttons import ChoiceBar
from organiser.ui.language import current_language, say
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_M
from organiser.vocabulary import label

_TONE_WIDTH = 84
_OWN_WIDTH = 58


class WordingList(QWidget):
    """Lists the wordings of one language.

    Signals: `chosen(object)` with the `WordingKey` of another line.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("wording_list_pane")
        self._lines: Sequence[WordingLine] = ()
        self._quiet = False
        self.languages = ChoiceBar(name="wording_languages")
        own = current_language()
        names = [("ja", self.tr("Japanese")), ("en", self.tr("English"))]
        self.languages.set_choices(names, own)
        self.view = RowsView(name="wordings_list")
        self.view.setAccessibleName(self.tr("Wordings"))
        self.model: RowsModel[WordingLine] = RowsModel(
            [
                Column(header=self.tr("Purpose"), text=_named, tip=_named),
                Column(
                    header=self.tr("Tone"),
                    text=lambda line: say(label(line.key.politeness)),
                    width=_TONE_WIDTH,
                ),
                Column(
                    header=self.tr("Own"),
                    text=lambda line: self.tr("own") if line.is_own else "",
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

    def show_lines(self, lines: Sequence[WordingLine], key: WordingKey | None) -> None:
        """Show the lines, at the one of `key` or else at the first; nothing is announced."""
        self._lines = lines
        if key is not None:
            self.languages.set_current(key.language)
        self._quiet = True
        self._fill()
        wanted = key if key is not None and self.model.position_of(key) >= 0 else None
        if wanted is None and key is not None:
            wanted = WordingKey(
                purpose=key.purpose, politeness=key.politeness, language=key.language
            )
        if not self.view.select_key(wanted):
            self.view.select_first()
        self._quiet = False

    def current(self) -> WordingKey | None:
        """Return the wording of the line that is current."""
        key = self.view.current_key()
        return key if isinstance(key, WordingKey) else None

    def _fill(self) -> None:
        language = self.languages.current()
        self.model.set_rows([line for line in self._lines if line.key.language == language])

    def _on_language(self, language: object) -> None:
        """Go to the same purpose and tone in the other language."""
        current = self.current()
        if current is not None:
            self.chosen.emit(
                WordingKey(
                    purpose=current.purpose,
                    politeness=current.politeness,
                    language=str(language),
                )
            )

    def _on_chosen(self, key: object) -> None:
        if not self._quiet and isinstance(key, WordingKey):
            self.chosen.emit(key)


def _named(line: WordingLine) -> str:
    """Return what the wording is for; narrower ones say for which kind and channel."""
    key = line.key
    narrower = [say(label(word)) for word in (key.kind, key.channel) if word is not None]
    if narrower:
        return f"　{' · '.join(narrower)}"
    return say(label(key.purpose))
