"""Lines of text that are read into values."""

from collections.abc import Callable

from organiser.errors import InvalidInput
from organiser.ui.fields import TextField
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.tours.typed_tour import clock_text, read_clock, read_length


class ReadField(TextField):
    """One line of text with a function that reads it; what it cannot read is the complaint."""

    def __init__(
        self, read: Callable[[str], object], text: str = "", *, placeholder: str = ""
    ) -> None:
        """Read with `read`, which raises InvalidInput for what it cannot read."""
        super().__init__(text, placeholder=placeholder)
        self._read = read

    @override
    def problem(self) -> str:
        """Return why the text cannot be read, empty if it can."""
        try:
            self._read(self.text())
        except InvalidInput as error:
            return say(error.message)
        return ""


class ClockField(ReadField):
    """A time of day as a minute of it, also of the next day or the one before."""

    def __init__(self, minute: int | None = None) -> None:
        super().__init__(read_clock, clock_text(minute))
        self.setPlaceholderText(self.tr("e.g. 9:05"))
        self.editingFinished.connect(self._write_out)

    def minute(self) -> int | None:
        """Return the minute of the day, None for an empty field; raises InvalidInput."""
        return read_clock(self.text())

    def set_minute(self, minute: int | None) -> None:
        """Show another time, or none."""
        self.setText(clock_text(minute))

    def _write_out(self) -> None:
        if not self.problem():
            self.set_minute(self.minute())


class LengthField(ReadField):
    """Some minutes, or nothing."""

    def __init__(self, minutes: int | None = None, *, placeholder: str = "") -> None:
        shown = "" if minutes is None else str(minutes)
        super().__init__(read_length, shown, placeholder=placeholder)

    def minutes(self) -> int | None:
        """Return the minutes, None for an empty field; raises InvalidInput."""
        return read_length(self.text())
