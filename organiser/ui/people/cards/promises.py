"""What was promised, either way, and what came of it."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from organiser.services.people.person_values import PersonPage, PromiseLine
from organiser.services.relations import promises
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import LabelRole, text_label
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Card
from organiser.ui.ties.promise_forms import OutcomeForm, PromiseForm, open_due_day_form
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.vocabulary import PromiseSide, PromiseState, label
from organiser.wording import day_label, phrase


def promises_card(page: PersonPage, desk: CardDesk) -> Card:
    """Return the open promises, the closed ones folded under them, and ways to note more."""
    return _PromiseLines(page, desk).build()


class _PromiseLines(QObject):
    """Builds the card; an object because plurals are translated only by `tr` of a class."""

    def __init__(self, page: PersonPage, desk: CardDesk) -> None:
        super().__init__()
        self._page = page
        self._desk = desk
        self._store = desk.store
        self._person_id = page.facts.person_id

    def build(self) -> Card:
        card = Card(self.tr("Promises"), name="promises_card")
        adding = icon_button("plus", self.tr("Note a promise"), name="add_promise_button")
        store, parent, person_id = self._store, self._desk.parent, self._person_id
        adding.clicked.connect(lambda: PromiseForm.open_for(store, parent, person_id))
        card.head.addWidget(adding)
        card.body.setSpacing(SPACE_M)
        for promise in self._page.promises:
            card.body.addLayout(self._open_line(promise))
        if self._page.closed_promises:
            self._fold(card)
        elif not self._page.promises:
            sentence = self.tr("None is open. Note with + what you promised, or were promised.")
            card.body.addWidget(text_label(sentence, "muted", wrap=True, name="promises_empty"))
        return card

    def _open_line(self, promise: PromiseLine) -> QLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(promise.text, wrap=True, name="promise_text"))
        told, role = self._due_words(promise, self._store.today())
        words.addWidget(text_label(told, role, wrap=True, name="promise_words"))
        line.addLayout(words, 1)
        kept = icon_button("check", self.tr("Kept…"), name=f"keep_promise_{promise.promise_id}")
        kept.setFixedSize(26, 24)
        kept.clicked.connect(lambda: self._close(promise, PromiseState.KEPT))
        spoken = self.tr("Change the promise “{text}”").format(text=promise.text)
        more = more_button(
            self._open_choices(promise), name=f"more_promise_{promise.promise_id}", spoken=spoken
        )
        for tool in (kept, more):
            line.addWidget(tool)
        return line

    def _due_words(self, promise: PromiseLine, today: date) -> tuple[str, LabelRole]:
        mine = promise.side is PromiseSide.MINE
        told = [self.tr("I promised") if mine else self.tr("they promised")]
        is_over = promise.due_on is not None and promise.due_on < today
        if promise.due_on is not None:
            day = day_label(promise.due_on, current_language())
            told.append(self.tr("by {day}").format(day=day))
            if is_over:
                told.append(self.tr("%n day(s) over", "", (today - promise.due_on).days))
        return " · ".join(told), "stop" if is_over else "small"

    def _fold(self, card: Card) -> None:
        closed = self._page.closed_promises
        folded = QWidget()
        folded.setObjectName("closed_promises")
        column = QVBoxLayout(folded)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for promise in closed:
            column.addLayout(self._closed_line(promise))
        toggle = button(
            self.tr("Closed before (%n)", "", len(closed)),
            name="closed_promises_button",
            kind="quiet",
            icon_name="chevron-right",
        )
        toggle.clicked.connect(lambda: folded.setVisible(folded.isHidden()))
        card.body.addWidget(toggle)
        card.body.addWidget(folded)
        folded.hide()

    def _closed_line(self, promise: PromiseLine) -> QLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(promise.text, "muted", wrap=True, name="closed_promise_text"))
        mine = promise.side is PromiseSide.MINE
        told = [
            self.tr("I promised") if mine else self.tr("they promised"),
            say(label(promise.state)),
            day_label(promise.closed_on, current_language()) if promise.closed_on else "",
            promise.outcome,
        ]
        text = " · ".join(filter(None, told))
        words.addWidget(text_label(text, "small", wrap=True, name="closed_promise_words"))
        line.addLayout(words, 1)
        choices: list[Choice] = [
            (self.tr("Open again"), lambda: self._reopen(promise)),
            (self.tr("Change…"), lambda: self._change(promise)),
            (self.tr("Remove"), lambda: self._remove(promise)),
        ]
        spoken = self.tr("Change the promise “{text}”").format(text=promise.text)
        name = f"more_promise_{promise.promise_id}"
        line.addWidget(more_button(choices, name=name, spoken=spoken))
        return line

    def _open_choices(self, promise: PromiseLine) -> list[Choice]:
        store, parent = self._store, self._desk.parent
        return [
            (self.tr("Kept…"), lambda: self._close(promise, PromiseState.KEPT)),
            (self.tr("Eased…"), lambda: self._close(promise, PromiseState.EASED)),
            (
                self.tr("Another due day…"),
                lambda: open_due_day_form(store, parent, promise.promise_id),
            ),
            (self.tr("Change…"), lambda: self._change(promise)),
            (self.tr("Remove"), lambda: self._remove(promise)),
        ]

    def _close(self, promise: PromiseLine, state: PromiseState) -> None:
        OutcomeForm.open_for(
            self._store, self._desk.parent, promise.promise_id, promise.text, state
        )

    def _change(self, promise: PromiseLine) -> None:
        PromiseForm.open_for(
            self._store, self._desk.parent, self._person_id, promise_id=promise.promise_id
        )

    def _reopen(self, promise: PromiseLine) -> None:
        action = phrase("Open the promise again: {text}", text=promise.text)
        self._store.do(action, promises.reopen_promise, promise.promise_id)

    def _remove(self, promise: PromiseLine) -> None:
        action = phrase("Remove the promise: {text}", text=promise.text)
        self._store.do(action, promises.remove_promise, promise.promise_id)
