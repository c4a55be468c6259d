"""A line of text that is read into a value."""

from collections.abc import Callable

from organiser.errors import InvalidInput
from organiser.ui.fields import TextField
from organiser.ui.language import say
from organiser.ui.overriding import override


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
