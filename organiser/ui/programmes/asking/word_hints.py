"""What to know before words go out: nothing of it hinders, each says what can be done."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.ui.labels import LabelRole, text_label
from organiser.ui.language import say
from organiser.ui.links import Link
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What is to be said of some words.

    `gaps` are marks of empty fields still in them, `alike` is to whom nearly the same was said.
    `is_behind` says that they were written by hand before channel, tone or date were changed.
    """

    gaps: tuple[str, ...] = ()
    notice: Phrase | None = None
    alike: str = ""
    is_behind: bool = False
    lacks_sender: bool = False
    lacks_address: bool = False


class WordHints(QWidget):
    """Shows the hints that hold, one below the other.

    Signals: `settings_requested()`, `person_requested()` and `wordings_requested()` from the links
    to where what is missing is entered.
    """

    settings_requested = Signal()
    person_requested = Signal()
    wordings_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("word_hints")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self.notice = _Hint("notice_hint", self.tr("Wordings…"))
        self.gaps = _Hint("gaps_hint")
        self.alike = _Hint("alike_hint")
        self.behind = _Hint("behind_hint", role="small")
        self.name = _Hint("sender_hint", self.tr("Settings…"), role="small")
        self.address = _Hint("address_hint", self.tr("Go to the person"), role="small")
        self._all = (self.notice, self.gaps, self.alike, self.behind, self.name, self.address)
        for hint in self._all:
            self._column.addWidget(hint)
        self.notice.followed.connect(self.wordings_requested)
        self.name.followed.connect(self.settings_requested)
        self.address.followed.connect(self.person_requested)
        self.hide()

    def show_hints(self, hints: Hints) -> None:
        """Say what holds of the words now."""
        self.notice.say(say(hints.notice) if hints.notice else "")
        self.gaps.say(self._about_gaps(hints.gaps))
        self.alike.say(
            self.tr("Nearly the same words went to {person}.").format(person=hints.alike)
            if hints.alike
            else ""
        )
        self.behind.say(
            self.tr("Your words stay as you wrote them. “Draft anew” takes up what you chose.")
            if hints.is_behind
            else ""
        )
        self.name.say(self.tr("Your name is not entered yet.") if hints.lacks_sender else "")
        self.address.say(
            self.tr("No mail address of this person is known.") if hints.lacks_address else ""
        )
        self.setVisible(any(not hint.isHidden() for hint in self._all))

    def _about_gaps(self, gaps: tuple[str, ...]) -> str:
        if not gaps:
            return ""
        return self.tr("Still to be filled in by hand: {gaps}").format(gaps=" ".join(gaps))


class _Hint(QWidget):
    """One sentence, and a link behind it where something can be entered."""

    followed = Signal()

    def __init__(self, name: str, link: str = "", *, role: LabelRole = "caution") -> None:
        super().__init__()
        self.setObjectName(name)
        self.label = text_label("", role, wrap=True, name=f"{name}_label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.label, 1)
        if link:
            self.link = Link(link, name=f"{name}_link")
            self.link.clicked.connect(self.followed)
            row.addWidget(self.link)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; an empty one takes the hint away."""
        self.label.setText(sentence)
        self.setVisible(bool(sentence))
