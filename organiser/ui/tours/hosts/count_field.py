"""A number that may be missing."""

from organiser.ui.fields import TextField
from organiser.ui.overriding import override


class CountField(TextField):
    """A whole number between two limits, or nothing."""

    def __init__(self, count: int | None = None, *, limits: tuple[int, int]) -> None:
        """Show a number; both limits can be entered."""
        super().__init__("" if count is None else str(count))
        self._limits = limits

    @override
    def value(self) -> int | None:  # type: ignore[override]
        """Return the number, None for an empty field."""
        text = self.text().strip()
        return int(text) if text.isdecimal() else None

    @override
    def is_empty(self) -> bool:
        """Tell whether nothing was entered."""
        return not self.text().strip()

    @override
    def problem(self) -> str:
        """Return what could be entered instead of what was."""
        least, most = self._limits
        if self.is_empty():
            return ""
        count = self.value()
        if count is not None and least <= count <= most:
            return ""
        sentence = self.tr("Please enter a number between {least} and {most}, or nothing.")
        return sentence.format(least=least, most=most)
