"""What next steps look like to a form and to a page: whose, until when, done or not. No SQL."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose a step is: the organiser's `own`, a person's or a body's; else nobody's any more."""

    own: bool = False
    person_id: int | None = None
    organisation_id: int | None = None
    name: str = ""

    @property
    def is_nobody(self) -> bool:
        """Tell whether whoever it was is gone from the book."""
        return not self.own and self.person_id is None and self.organisation_id is None


#: The organiser.
MINE = Owner(own=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDraft:
    """What is to be done, by whom, until when; no day means whenever it suits."""

    text: str = ""
    owner: Owner = MINE
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One step as a card shows it; `session_on` is the day of the session it came from."""

    step_id: int
    programme_id: int
    programme: str
    text: str
    owner: Owner
    due_on: date | None
    done_on: date | None
    outcome: str
    session_id: int | None = None
    session_on: date | None = None

    @property
    def is_done(self) -> bool:
        """Tell whether it is done."""
        return self.done_on is not None

    def is_over(self, today: date) -> bool:
        """Tell whether it should have been done before today and is not."""
        return not self.is_done and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class StepsPage:
    """The steps of a programme or a session: those to do by their day, and those done.

    A session off the record takes no steps.
    """

    open: tuple[StepLine, ...] = ()
    done: tuple[StepLine, ...] = ()
    off_the_record: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepCounts:
    """How far the steps are, and the day on which the next one to come is due."""

    done: int = 0
    open: int = 0
    overdue: int = 0
    next_due_on: date | None = None


def count_steps(lines: Iterable[StepLine], *, today: date) -> StepCounts:
    """Return how many of these steps are done, open and overdue, and what is due next."""
    lines = tuple(lines)
    undone = [line for line in lines if not line.is_done]
    coming = [line.due_on for line in undone if line.due_on is not None and line.due_on >= today]
    return StepCounts(
        done=len(lines) - len(undone),
        open=len(undone),
        overdue=sum(line.is_over(today) for line in undone),
        next_due_on=min(coming, default=None),
    )
