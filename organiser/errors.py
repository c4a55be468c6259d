"""What can go wrong, told from what is broken: each error carries a sentence fit for the screen."""

from organiser.wording import Phrase


class OrganiserError(Exception):
    """Something the organiser can understand and do something about.

    The message says what happened, where (file, line, field), and what to do; nothing stored was
    changed.
    """

    def __init__(self, message: Phrase) -> None:
        """Keep the sentence; it is put into a language only where it is shown."""
        super().__init__(message.in_language("en"))
        self.message = message


class InvalidInput(OrganiserError):
    """A value that cannot be kept as it is; `field` names the input it belongs to."""

    def __init__(self, message: Phrase, *, field: str = "") -> None:
        """Keep the sentence and the name of the field, as in the draft's attribute."""
        super().__init__(message)
        self.field = field


class NotFound(OrganiserError):
    """The thing asked for is not in the book (any more)."""


class Refused(OrganiserError):
    """The book's rules do not allow this step now; the sentence says which and what would."""


class BookError(OrganiserError):
    """The book's file cannot be opened, read or written."""


class BookInUse(BookError):
    """Another start of the application holds the book, perhaps on another computer."""

    def __init__(self, message: Phrase, *, other_computer: bool = False) -> None:
        """Keep the sentence, and whether the lock can be judged from here."""
        super().__init__(message)
        self.other_computer = other_computer
