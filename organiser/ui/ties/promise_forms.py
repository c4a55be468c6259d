"""The forms of a promise: what was promised, and what came of it."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.relations import promises
from organiser.services.relations.promises import PromiseDraft, check_promise
from organiser.ui.due_day_form import DueDayForm
from organiser.ui.forms import FormDialog
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.vocabulary import PromiseSide, PromiseState
from organiser.wording import phrase


class PromiseForm(FormDialog):
    """Notes a promise to or of a person, or changes one.

    Signals: `saved(object)` with the promise's id.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        person_id: int,
        *,
        promise_id: int | None = None,
        start: PromiseDraft,
    ) -> None:
        title = self.tr("Note a promise") if promise_id is None else self.tr("Change the promise")
        super().__init__(parent, title, on_save=self._keep, name="promise_form")
        self._store = store
        self._person_id = person_id
        self._promise_id = promise_id
        self._start = start
        self._today: date = store.today()
        sides = [
            (PromiseSide.MINE, self.tr("I promised them")),
            (PromiseSide.THEIRS, self.tr("They promised me")),
        ]
        self.fields.add_text("text", self.tr("What"), start.text, required=True)
        self.fields.add_choice("side", self.tr("Who promised"), sides, start.side)
        with self.fields.side_by_side():
            since = DateField(start.since, today=self._today, lean="past")
            self.fields.add_field("since", self.tr("Promised on"), since, required=True)
            due = DateField(start.due_on, today=self._today, lean="coming")
            self.fields.add_field("due_on", self.tr("Due on"), due)
        if start.outcome:
            self.fields.add_lines("outcome", self.tr("What came of it"), start.outcome, rows=2)
        self.setMinimumWidth(520)

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        person_id: int,
        *,
        promise_id: int | None = None,
    ) -> "PromiseForm":
        """Show the form for a new promise, or for one that is noted, and return it."""
        start = PromiseDraft(since=store.today())
        if promise_id is not None:
            start = store.read(promises.get_draft, promise_id)
        form = cls(store, parent, person_id, promise_id=promise_id, start=start)
        form.open()
        return form

    @override
    def draft(self) -> PromiseDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = PromiseDraft(**said)
        check_promise(draft, today=self._today)
        return draft

    def _keep(self, draft: PromiseDraft) -> int:
        if self._promise_id is None:
            return self._store.do(
                phrase("Note a promise: {text}", text=draft.text),
                promises.add_promise,
                self._person_id,
                draft,
                today=self._today,
            )
        self._store.do(
            phrase("Change the promise: {text}", text=draft.text),
            promises.change_promise,
            self._promise_id,
            draft,
            today=self._today,
        )
        return self._promise_id


class OutcomeForm(FormDialog):
    """Asks, lightly, what came of a promise that is closed; an empty answer is one too."""

    def __init__(
        self, store: Store, parent: QWidget | None, promise_id: int, text: str, state: PromiseState
    ) -> None:
        kept = state is PromiseState.KEPT
        super().__init__(
            parent,
            self.tr("Promise kept") if kept else self.tr("Promise eased"),
            on_save=self._keep,
            action_label=self.tr("Kept") if kept else self.tr("Eased"),
            name="outcome_form",
        )
        self._store = store
        self._promise_id = promise_id
        self._text = text
        self._state = state
        words = self.tr("What came of “{text}”? It may stay empty.").format(text=text)
        self.fields.add_lines("outcome", words, rows=2)

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, promise_id: int, text: str, state: PromiseState
    ) -> "OutcomeForm":
        """Ask for the outcome of a promise and return the form."""
        form = cls(store, parent, promise_id, text, state)
        form.open()
        return form

    @override
    def draft(self) -> str:
        return str(self.fields.field("outcome").value())

    def _keep(self, outcome: str) -> None:
        close_promise(self._store, self._promise_id, self._text, self._state, outcome=outcome)


def open_due_day_form(store: Store, parent: QWidget | None, promise_id: int) -> DueDayForm:
    """Ask for another due day of a promise and return the form."""
    start = store.read(promises.get_draft, promise_id)
    action = phrase("Another due day: {text}", text=start.text)

    def keep(due_on: date | None) -> None:
        store.do(action, promises.postpone_promise, promise_id, due_on)

    form = DueDayForm(parent, start.due_on, today=store.today(), on_save=keep)
    form.open()
    return form


def close_promise(
    store: Store, promise_id: int, text: str, state: PromiseState, *, outcome: str = ""
) -> None:
    """Note as one action that a promise was kept or eased."""
    action = phrase("Promise eased: {text}", text=text)
    if state is PromiseState.KEPT:
        action = phrase("Promise kept: {text}", text=text)
    store.do(
        action,
        promises.close_promise,
        promise_id,
        state,
        outcome=outcome,
        today=store.today(),
    )
