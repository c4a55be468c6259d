"""The fields with which one chooses how a paper is written."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.papers.options import PaperOptions
from organiser.ui.fields import CheckField, ChoiceField
from organiser.ui.papers.choices import EVERY_CHOICE, Choice
from organiser.ui.tokens import SPACE_S


class OptionFields(QWidget):
    """Language, dates, readings, size and ink; only what makes a difference to the paper is shown.

    Signals: `changed()` when something else is chosen.
    """

    changed = Signal()

    def __init__(self, options: PaperOptions, choices: Collection[Choice] = EVERY_CHOICE) -> None:
        super().__init__()
        self.setObjectName("option_fields")
        self._first = options
        self.language_field = ChoiceField()
        self.language_field.setObjectName("language_field")
        self.language_field.setAccessibleName(self.tr("Language of the paper"))
        self.language_field.set_choices([("ja", "日本語"), ("en", "English")], options.language)
        self.checks = {
            Choice.ERA_DATES: CheckField(self.tr("Years by era"), checked=options.era_dates),
            Choice.FURIGANA: CheckField(self.tr("Readings above names"), checked=options.furigana),
            Choice.LARGE_PRINT: CheckField(self.tr("Large print"), checked=options.large_print),
            Choice.BLACK_AND_WHITE: CheckField(
                self.tr("Black and white"), checked=options.black_and_white
            ),
            Choice.IN_PAGE_ORDER: CheckField(
                self.tr("Page by page, not for folding"), checked=options.in_page_order
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.language_field)
        self.language_field.setVisible(Choice.LANGUAGE in choices)
        for choice, field in self.checks.items():
            field.setObjectName(f"{choice.value}_field")
            column.addWidget(field)
            field.setVisible(choice in choices)
            field.changed.connect(self._on_changed)
        self.language_field.changed.connect(self._on_changed)
        self._follow_language()

    def options(self) -> PaperOptions:
        """Return what is chosen now."""
        chosen: dict[str, Any] = {
            choice.value: field.isChecked() for choice, field in self.checks.items()
        }
        return replace(self._first, language=str(self.language_field.value()), **chosen)

    def _on_changed(self) -> None:
        self._follow_language()
        self.changed.emit()

    def _follow_language(self) -> None:
        """Leave eras and readings to papers in Japanese."""
        is_japanese = self.language_field.value() == "ja"
        for choice in (Choice.ERA_DATES, Choice.FURIGANA):
            self.checks[choice].setEnabled(is_japanese)
