"""What is done to next steps, each under the name it has in the undo menu."""

from datetime import date

from organiser.services.programmes import next_steps
from organiser.services.programmes.step_values import StepDraft, StepLine
from organiser.ui.store import Store
from organiser.wording import phrase


def add_step(
    store: Store, programme_id: int, draft: StepDraft, *, session_id: int | None = None
) -> int:
    """Note a step of a programme, or of one of its sessions; return its id."""
    action = phrase("Add the step: {text}", text=draft.text)
    return store.do(action, next_steps.add_step, programme_id, draft, session_id=session_id)


def change_step(store: Store, step_id: int, draft: StepDraft) -> None:
    """Make a step what the draft says."""
    action = phrase("Change the step: {text}", text=draft.text)
    store.do(action, next_steps.change_step, step_id, draft)


def finish_step(
    store: Store, line: StepLine, *, done_on: date | None = None, outcome: str = ""
) -> None:
    """Note that a step is done, today unless another day is given, and what came of it."""
    today = store.today()
    store.do(
        phrase("Step done: {text}", text=line.text),
        next_steps.finish_step,
        line.step_id,
        done_on=done_on or today,
        outcome=outcome,
        today=today,
    )


def put_off_step(store: Store, line: StepLine, due_on: date | None) -> None:
    """Give a step another due day, or none."""
    action = phrase("Another due day for the step: {text}", text=line.text)
    store.do(action, next_steps.put_off_step, line.step_id, due_on)


def reopen_step(store: Store, line: StepLine) -> None:
    """Make a step one that is still to be done."""
    action = phrase("Open the step again: {text}", text=line.text)
    store.do(action, next_steps.reopen_step, line.step_id)


def remove_step(store: Store, line: StepLine) -> None:
    """Take a step out of the book."""
    action = phrase("Remove the step: {text}", text=line.text)
    store.do(action, next_steps.remove_step, line.step_id)
