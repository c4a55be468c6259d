"""Thanks that were given before, with day and words, folded under those still owed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.sessions.thanks import SettledThanks
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.icons import icon
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language, say
from organiser.ui.links import link
from organiser.ui.programmes.after import actions
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.vocabulary import ThanksState, label
from organiser.wording import day_label

_FIRST = 40


class SettledFold(QWidget):
    """A button that unfolds who was thanked, how, and in which words; unfolded it stays so."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin folded and without anybody."""
        super().__init__()
        self.setObjectName("settled_fold")
        self._desk = desk
        self._programme_id = 0
        self._settled: Sequence[SettledThanks] = ()
        self._first = _FIRST
        self._is_open = False
        self.toggle = button("", name="settled_button", kind="quiet", icon_name="chevron-right")
        self.toggle.clicked.connect(self._turn)
        self._list = QWidget()
        self._list.setObjectName("settled_list")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.toggle)
        column.addWidget(self._list)

    def show_settled(self, programme_id: int, settled: Sequence[SettledThanks]) -> None:
        """Show the thanks of a programme; another programme begins folded."""
        if programme_id != self._programme_id:
            self._programme_id, self._is_open, self._first = programme_id, False, _FIRST
        elif settled == self._settled:
            return
        self._settled = settled
        self.toggle.setText(self.tr("Settled (%n)", "", len(settled)))
        self.setVisible(bool(settled))
        self._build()

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._build()

    def _build(self) -> None:
        clear_column(self._column)
        self.toggle.setIcon(icon("chevron-down" if self._is_open else "chevron-right", "accent"))
        self._list.setVisible(self._is_open)
        if not self._is_open:
            return
        for row in self._settled[: self._first]:
            self._column.addWidget(self._entry(row))
        left = len(self._settled) - self._first
        if left > 0:
            more = button(self.tr("and %n more", "", left), name="more_settled", kind="quiet")
            more.clicked.connect(self._show_all)
            self._column.addWidget(more)

    def _show_all(self) -> None:
        self._first = len(self._settled)
        self._build()

    def _entry(self, row: SettledThanks) -> QWidget:
        entry = QWidget()
        entry.setObjectName(f"settled_{row.thanks_id}")
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        name = link(row.name, self._desk.show_person, row.person_id, name="settled_person")
        head.addWidget(name)
        head.addWidget(ElidedLabel(self._what(row), "small", name="settled_what"), 1)
        if row.state is ThanksState.NOT_NEEDED:
            again = button(
                self.tr("Owed after all"), name=f"owe_again_{row.thanks_id}", kind="small"
            )
            again.clicked.connect(lambda: actions.owe_again(self._desk.store, row))
            head.addWidget(again)
        column.addLayout(head)
        column.addWidget(text_label(self._how(row), "small", wrap=True, name="settled_how"))
        if row.words:
            column.addWidget(text_label(row.words, "muted", wrap=True, name="settled_words"))
        return entry

    def _what(self, row: SettledThanks) -> str:
        day = day_label(row.owed_on, current_language())
        what = say(row.what_for)
        matter = "" if row.matter in what else row.matter
        return " · ".join(filter(None, (what, matter, day)))

    def _how(self, row: SettledThanks) -> str:
        if row.given_on is None:
            return say(label(row.state))
        said = self.tr("Thanked on {day}").format(day=day_label(row.given_on, current_language()))
        return " · ".join(filter(None, (said, say(label(row.channel)) if row.channel else "")))
