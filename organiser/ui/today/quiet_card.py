"""Today's card of people and circles with whom a contact is due, worst first."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.services.periods import day_after
from organiser.ui.ages import rhythm_tone
from organiser.ui.buttons import icon_button
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.pieces import Card, Chip
from organiser.ui.store import Store
from organiser.ui.ties.rhythm_actions import RhythmOwner, pause_rhythm
from organiser.ui.ties.rhythm_words import RhythmWords, circle_tone
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.today.lines import OpenLine, let_lines_stand_out
from organiser.vocabulary import GapUnit

if TYPE_CHECKING:
    from organiser.ui.store import QuietRow

_FIRST = 8


class QuietCard(Card):
    """Shows who has gone quiet; people without a rhythm never stand here.

    Signals: `person_requested(int)`, `circle_requested(int)`, `log_requested(list)` with the ids
    of people.
    """

    person_requested = Signal(int)
    circle_requested = Signal(int)
    log_requested = Signal(list)

    def __init__(self, store: Store) -> None:
        """Read who is due and show the worst; `is_empty` tells whether there is nobody."""
        super().__init__(name="quiet_card")
        let_lines_stand_out(self)
        self._store = store
        self._words = RhythmWords()
        people, count = store.quiet_people(limit=_FIRST)
        circles = store.quiet_circles()
        self.is_empty = not (people or circles)
        subtitle = self.tr("%n past the wanted gap", "", count) if count else ""
        self.set_heading(self.tr("Gone quiet"), subtitle)
        for row in people:
            self.body.addWidget(self._person_line(row))
        if count > len(people):
            more = count - len(people)
            text = self.tr("and %n more, found by “rhythm:due rhythm:overdue”", "", more)
            self.body.addWidget(text_label(text, "small", wrap=True, name="quiet_more"))
        for row in circles:
            self.body.addWidget(self._circle_line(row))

    def _person_line(self, row: "QuietRow") -> QWidget:
        line = OpenLine(name=f"quiet_{row.person_id}", spoken=f"{row.name}, {self._told(row)}")
        line.row.addWidget(ElidedLabel(row.name, "body", name="quiet_name"))
        line.row.addWidget(Chip(self._days(row), rhythm_tone(row.state)))
        line.row.addWidget(ElidedLabel(self._told(row), "small"), 1)
        logging = icon_button(
            "notebook-pen",
            self.tr("Log a contact with {name}").format(name=row.name),
            name=f"log_quiet_{row.person_id}",
        )
        logging.clicked.connect(lambda: self.log_requested.emit([row.person_id]))
        line.row.addWidget(logging)
        owner = RhythmOwner(name=row.name, standing=None, person_id=row.person_id)
        line.row.addWidget(self._more(owner, f"more_quiet_{row.person_id}"))
        line.opened.connect(lambda: self.person_requested.emit(row.person_id))
        return line

    def _circle_line(self, row: "QuietRow") -> QWidget:
        line = OpenLine(
            name=f"quiet_circle_{row.circle_id}", spoken=f"{row.name}, {self._told(row)}"
        )
        name = self.tr("Circle “{name}”").format(name=row.name)
        line.row.addWidget(ElidedLabel(name, "body", name="quiet_circle_name"))
        line.row.addWidget(Chip(self._days(row), circle_tone(row.state)))
        line.row.addWidget(ElidedLabel(self._told(row), "small"), 1)
        owner = RhythmOwner(name=row.name, standing=None, circle_id=row.circle_id)
        line.row.addWidget(self._more(owner, f"more_quiet_circle_{row.circle_id}"))
        line.opened.connect(lambda: self.circle_requested.emit(row.circle_id))
        return line

    def _days(self, row: "QuietRow") -> str:
        return self.tr("%n d", "days since the last contact", self._age(row.last_on))

    def _told(self, row: "QuietRow") -> str:
        wanted = self.tr("wanted {gap}").format(gap=self._words.every(row.wanted, row.unit))
        tag = self.tr("tag “{tag}”").format(tag=row.tag) if row.tag else ""
        return " · ".join(filter(None, (wanted, tag)))

    def _age(self, day: date) -> int:
        return (self._store.today() - day).days

    def _more(self, owner: RhythmOwner, name: str) -> QWidget:
        today = self._store.today()
        next_week = today + timedelta(days=7)
        next_month = day_after(today, 1, GapUnit.MONTH)
        choices: list[Choice] = [
            (
                self.tr("Remind me in a week"),
                lambda: pause_rhythm(self._store, owner, next_week),
            ),
            (
                self.tr("Pause for a month"),
                lambda: pause_rhythm(self._store, owner, next_month),
            ),
        ]
        spoken = self.tr("Pause the rhythm with {name}").format(name=owner.name)
        return more_button(choices, name=name, spoken=spoken)
