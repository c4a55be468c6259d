"""Lines of thanks owed: done in one click or key, with words, or not needed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from organiser.services.sessions.thanks import OwedThanks, ThanksKey
from organiser.ui.buttons import button, icon_button
from organiser.ui.labels import ElidedLabel, plain_tip, text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.pieces import Chip
from organiser.ui.programmes.after import actions
from organiser.ui.programmes.after.stepping import SteppingLine
from organiser.ui.programmes.days import short_day
from organiser.ui.store import Store
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import ToneName


class OwedLine(SteppingLine):
    """One person who is to be thanked; Enter opens the words, T is done, N not needed."""

    def __init__(
        self,
        store: Store,
        owed: OwedThanks,
        *,
        told: str = "",
        show_person: Callable[[int], object] | None = None,
    ) -> None:
        """Show thanks owed; `told` says where and when, if nothing around it does."""
        self._what = " · ".join(filter(None, (say(owed.what_for), told)))
        spoken = f"{owed.name}, {self._what}"
        super().__init__(name=f"owed_{line_name(owed.key)}", spoken=spoken)
        self._store = store
        self._owed = owed
        self._show_person = show_person
        self.setToolTip(plain_tip(self._tip()))
        self._fill()
        self.opened.connect(self._open_words)

    def _fill(self) -> None:
        owed, name = self._owed, line_name(self._owed.key)
        done = icon_button("check", self.tr("Thanked (T)"), name=f"thanked_{name}")
        done.setFixedSize(26, 24)
        done.clicked.connect(self._give)
        self.row.addWidget(done)
        self.row.addWidget(ElidedLabel(owed.name, "body", name="owed_name", least=60))
        self.row.addWidget(text_label(owed.honorific, "small"))
        self.row.addWidget(ElidedLabel(self._what, "small", name="owed_what", least=150), 1)
        if owed.due_on is not None:
            today = self._store.today()
            due = self.tr("by {day}").format(day=short_day(owed.due_on, today=today))
            tone: ToneName = "stop" if owed.due_on < today else "neutral"
            self.row.addWidget(Chip(due, tone, name=f"thanks_due_{name}"))
        words = button(self.tr("Words…"), name=f"words_{name}", kind="small", tip="Enter")
        words.clicked.connect(self._open_words)
        self.row.addWidget(words)
        spoken = self.tr("What to do with the thanks to {name}").format(name=owed.name)
        self.row.addWidget(more_button(self._choices(), name=f"more_{name}", spoken=spoken))

    def _tip(self) -> str:
        owed = self._owed
        post = " ".join(filter(None, (owed.organisation, owed.title)))
        return "\n".join(filter(None, (owed.name, post, self._what)))

    def _give(self) -> None:
        actions.give(self._store, self._owed)

    def _spare(self) -> None:
        actions.spare(self._store, self._owed)

    def _open_words(self) -> None:
        _open_words(self._store, self.window(), self._owed)

    def _choices(self) -> list[Choice]:
        choices = owed_choices(self._store, self.window, self._owed)
        if self._show_person is not None:
            show = partial(self._show_person, self._owed.person_id)
            choices.append((self.tr("Show the person"), show))
        return choices

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        acts = {Qt.Key.Key_T: self._give, Qt.Key.Key_N: self._spare}
        if key in acts and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            acts[key]()
        else:
            super().keyPressEvent(event)


def owed_choices(store: Store, parent: Callable[[], QWidget], owed: OwedThanks) -> list[Choice]:
    """Return what can be done about thanks owed; forms open over `parent`."""
    translate = QCoreApplication.translate
    choices: list[Choice] = [
        (translate("OwedLine", "Thanked"), lambda: actions.give(store, owed)),
        (
            translate("OwedLine", "Thank with words…"),
            lambda: _open_words(store, parent(), owed),
        ),
        (translate("OwedLine", "No thanks needed"), lambda: actions.spare(store, owed)),
    ]
    if owed.key.thanks_id is None:
        return choices
    return [
        *choices,
        (
            translate("OwedLine", "Change…"),
            lambda: _change_note(store, parent(), owed),
        ),
        (translate("OwedLine", "Remove"), lambda: actions.remove_note(store, owed)),
    ]


# Today shows these lines, and its first paint does not wait for words and forms.


def _open_words(store: Store, parent: QWidget, owed: OwedThanks) -> None:
    from organiser.ui.programmes.after.words import open_thanks

    open_thanks(store, parent, owed)


def _change_note(store: Store, parent: QWidget, owed: OwedThanks) -> None:
    from organiser.ui.programmes.after.forms import NoteForm

    NoteForm.open_for(store, parent, thanks_id=owed.key.thanks_id)


def line_name(key: ThanksKey) -> str:
    """Return what tells one line of thanks from the others."""
    owner = f"session_{key.session_id}" if key.session_id is not None else f"note_{key.thanks_id}"
    if key.stop_id is not None:
        owner = f"stop_{key.stop_id}"
    return f"{owner}_{key.person_id}"
