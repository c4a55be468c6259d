"""What screens and forms hold of an invitation: rows, pages and drafts, all frozen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from organiser.services.inviting.seats import Standing, held_until
from organiser.vocabulary import TRANSITIONS, Channel, FollowUpKind, Stage

#: The stages that an answer may lead to: all but asking and the organiser's own sorting.
ANSWERS = tuple(
    stage for stage in Stage if stage not in {Stage.CANDIDATE, Stage.ASKED, Stage.SET_ASIDE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDraft:
    """How one person is asked, and until when their seat is held.

    Without `reply_by` the programme's own rule counts. `words` are kept as sent. `override_reason`
    is why this person is asked although it is not their turn. `language` is that of the line
    which the ask leaves on the timeline.
    """

    channel: Channel
    words: str = ""
    reply_by: date | None = None
    override_reason: str = ""
    language: str = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerDraft:
    """What one person said, when, by which channel, in their own words.

    `come_back_on` is when to speak of it again, for someone who considers. `override_reason` is
    why a seat is given although none is free. `language` is that of the line on the timeline.
    """

    stage: Stage
    given_on: date
    channel: Channel | None = None
    words: str = ""
    come_back_on: date | None = None
    override_reason: str = ""
    language: str = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDraft:
    """How one person is reminded of an ask, or told that a seat is free.

    Without `reply_by` the programme's own rule counts. `words` are kept as sent. `override_reason`
    is why a seat is held for them although none is free. `language` is that of the line on the
    timeline.
    """

    channel: Channel
    words: str = ""
    reply_by: date | None = None
    override_reason: str = ""
    language: str = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPlace:
    """Where one invitation stands: as much as it takes to put an order into its sections."""

    invitation_id: int
    person_id: int
    place: int
    stage: Stage
    reply_by: date | None
    come_back_on: date | None

    @property
    def due_on(self) -> date | None:
        """Return the day on which an awaited answer is due, nothing if none is awaited.

        Whoever waits for a seat owes an answer once one was offered.
        """
        if self.stage is Stage.CONSIDERING and self.come_back_on is not None:
            return self.come_back_on
        return held_until(
            Standing(
                invitation_id=self.invitation_id,
                place=self.place,
                stage=self.stage,
                reply_by=self.reply_by,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationRow(OrderPlace):
    """One line of the order; `answered_on` is the day of the last step after the ask."""

    programme_id: int
    name: str
    organisation: str
    title: str
    reason: str
    channel: Channel | None
    asked_on: date | None
    answered_on: date | None
    do_not_approach: bool
    reading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """One step an invitation took; nothing of it is ever overwritten."""

    from_stage: Stage
    to_stage: Stage
    given_on: date
    channel: Channel | None
    words: str
    come_back_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLine:
    """One time somebody was reminded or told of a seat, or one held on without a word."""

    kind: FollowUpKind
    noted_on: date
    reply_by: date
    channel: Channel | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationPage:
    """All about one invitation: its line, the words as sent, its steps and follow_ups in order."""

    row: InvitationRow
    words: str
    override_reason: str
    steps: Sequence[AnswerLine]
    follow_ups: Sequence[FollowUpLine] = ()

    @property
    def possible_answers(self) -> tuple[Stage, ...]:
        """Return the answers that may be recorded now."""
        return tuple(stage for stage in ANSWERS if stage in TRANSITIONS[self.row.stage])


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedOver:
    """Someone who said "not this time" to an earlier programme of the series."""

    person_id: int
    name: str
    programme: str
    said_on: date
    words: str
