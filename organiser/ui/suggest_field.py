"""Fields that propose what the book knows while somebody types: organisations and people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

from organiser.ui.completion import Completion
from organiser.ui.fields import TextField
from organiser.ui.icons import icon
from organiser.ui.overriding import override
from organiser.ui.store import Store

_MOST = 12
#: How somebody goes on to another field; a closing window is no such thing.
_LEFT_BY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One thing of the book, with what tells it from others of the same name."""

    key: int
    name: str
    detail: str = ""

    @property
    def text(self) -> str:
        """Return both in one line."""
        return f"{self.name} · {self.detail}" if self.detail else self.name


class SuggestField(TextField):
    """One line of text that may stand for something in the book; a mark then stands in it.

    Signals: `chosen(int)` with the id of what was taken from the list, or typed out exactly.
    """

    chosen = Signal(int)

    def __init__(
        self, find: Callable[[str], Sequence[Suggestion]], *, placeholder: str = ""
    ) -> None:
        """Propose what `find` finds for the text typed so far."""
        super().__init__(placeholder=placeholder)
        self._find = find
        self._key: int | None = None
        self._name = ""
        self._mark = self.addAction(
            icon("link", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._mark.setToolTip(self.tr("From the book"))
        self._mark.setVisible(False)
        self.completion = Completion(self, lambda typed: [(one, one.text) for one in find(typed)])
        self.completion.picked.connect(self._choose)
        self.textEdited.connect(self._on_edited)

    def key(self) -> int | None:
        """Return the id of what the text stands for, None for mere text."""
        return self._key

    def chosen_name(self) -> str:
        """Return the name of what the text stands for."""
        return self._name

    def set_chosen(self, key: int | None, name: str, *, text: str | None = None) -> None:
        """Show what the field stands for, by its name or by another `text`."""
        self._key, self._name = key, name
        self._mark.setVisible(key is not None)
        self.setText(name if text is None else text)
        self.changed.emit()

    def resolve(self) -> None:
        """Take what has exactly the name that was typed, if there is only one."""
        typed = self.value()
        if self._key is not None or not typed:
            return
        exact = [one for one in self._find(typed) if one.name == typed]
        if len(exact) == 1:
            self._choose(exact[0])

    def still_means(self, text: str) -> bool:
        """Tell whether a changed text stands for the same thing as before."""
        return text.strip() == self._name

    def _on_edited(self, text: str) -> None:
        if self._key is not None and not self.still_means(text):
            self._key = None
            self._mark.setVisible(False)
            self.changed.emit()

    def _choose(self, suggestion: object) -> None:
        if isinstance(suggestion, Suggestion):
            self.set_chosen(suggestion.key, suggestion.name)
            self.chosen.emit(suggestion.key)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _LEFT_BY:
            self.resolve()
        super().focusOutEvent(event)


class PlaceField(SuggestField):
    """Where the group stops: an organisation of the book, or any place by its name."""

    def __init__(self, store: Store, *, placeholder: str = "") -> None:
        def find(typed: str) -> Sequence[Suggestion]:
            return [
                Suggestion(key=row.organisation_id, name=row.name, detail=row.place)
                for row in store.organisations(typed)[:_MOST]
            ]

        super().__init__(find, placeholder=placeholder)

    @override
    def still_means(self, text: str) -> bool:
        """Tell whether the organisation's name is still in the text: 「… 本部」 is the same."""
        return bool(self.chosen_name()) and self.chosen_name() in text


class PersonField(SuggestField):
    """A person of the book."""

    def __init__(self, store: Store, *, placeholder: str = "") -> None:
        def find(typed: str) -> Sequence[Suggestion]:
            keys = store.people_keys(typed)[:_MOST]
            return [
                Suggestion(
                    key=row.person_id,
                    name=row.name,
                    detail=" ".join(filter(None, (row.organisation, row.title))),
                )
                for row in store.people_page(keys)
            ]

        super().__init__(find, placeholder=placeholder)

    @override
    def problem(self) -> str:
        """Return what to do about a name that stands for nobody in the book."""
        if self.is_empty() or self.key() is not None:
            return ""
        return self.tr("Choose a person from the list, or add them under People first.")
