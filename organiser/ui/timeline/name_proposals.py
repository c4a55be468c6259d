"""Proposals for a name that is being typed in the quick log's line, found by its beginning."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from organiser.services.relations.quick_log import Understood
from organiser.text.log_line import Named
from organiser.ui.completion import Completion, Proposal
from organiser.ui.store import Store

#: Nobody writes a longer name in one go.
_LONGEST_NAME = 24


class NameProposals(QObject):
    """Lists who may be meant below the line, and writes out whom somebody takes.

    Signals: `taken(str, object)` with the name now in the line and whom it means, just before it
    stands there.
    """

    taken = Signal(str, object)

    def __init__(
        self, store: Store, edit: QLineEdit, understand: Callable[[str], Understood]
    ) -> None:
        """Propose names at the end of what `understand` makes out of the line as its head."""
        super().__init__(edit)
        self._store = store
        self._edit = edit
        self._understand = understand
        self._fragment = (0, 0)
        self._completion = Completion(edit, self.find)
        self._completion.picked.connect(self._take)
        # An open list passes Enter to the line, past whoever watches it.
        edit.returnPressed.connect(self.take_marked)

    def take_marked(self) -> bool:
        """Take what is marked in the list, if it is to be seen; tell whether it is."""
        popup = self._completion.completer.popup()
        if popup is None or not popup.isVisible():
            return False
        self._completion.take(max(popup.currentIndex().row(), 0))
        return True

    def find(self, text: str) -> Sequence[Proposal]:
        """Return who may be meant by the name at the end of a line, nobody where there is none."""
        rest = text[self._understand(text).head_end :]
        name = rest.lstrip(" \u3000、,")
        ends_here = self._edit.cursorPosition() == len(self._edit.text())
        if not ends_here or len(name) > _LONGEST_NAME or len(name.split()) != 1:
            return ()
        self._fragment = (len(text) - len(name), len(name))
        return [
            (named, f"{named.name} · {named.detail}" if named.detail else named.name)
            for named in self._store.named(name, beginning=True)
        ]

    def _take(self, named: object) -> None:
        begin, length = self._fragment
        # An open list tells of Enter twice.
        if not isinstance(named, Named) or not length:
            return
        self._fragment = (0, 0)
        self.taken.emit(named.name, named)
        self._edit.setText(f"{self._edit.text()[:begin]}{named.name} ")
