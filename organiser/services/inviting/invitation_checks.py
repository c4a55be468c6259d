"""What can be said of an ask or an answer without the book: whether it can be, and in words."""

from datetime import date, timedelta
from typing import Protocol

from organiser.errors import InvalidInput, Refused
from organiser.services.checking import check_not_future, check_text
from organiser.services.inviting.invitation_values import ANSWERS, AnswerDraft
from organiser.vocabulary import Channel, Stage, label
from organiser.wording import Phrase, phrase, verbatim

#: How long after an answer "I will consider it" one comes back to it, unless another day is given.
COME_BACK_DAYS = 7


class ReplyRule(Protocol):
    """What a programme says of the date to reply by: days after the ask, and no day beyond."""

    @property
    def reply_days(self) -> int:
        """Return how many days somebody has who is asked today."""

    @property
    def answers_until(self) -> date | None:
        """Return the last day for answers, nothing if there is none."""


def usual_reply_by(today: date, programme: ReplyRule) -> date:
    """Return the date to reply by, by the programme's rule; never one that has passed."""
    by_days = today + timedelta(days=programme.reply_days)
    return max(today, min(by_days, programme.answers_until or by_days))


def check_reply_by(reply_by: date, *, today: date) -> None:
    """Refuse a reply-by date that has passed; a form's own question, too."""
    if reply_by < today:
        raise InvalidInput(
            phrase(
                "The date to reply by, {day}, has passed. Please choose today or a later day.",
                day=reply_by,
            ),
            field="reply_by",
        )


def check_come_back(stage: Stage, come_back_on: date | None, *, today: date) -> None:
    """Refuse someone who considers without a day, after today, to come back to it."""
    if stage is Stage.CONSIDERING and (come_back_on is None or come_back_on <= today):
        raise InvalidInput(
            phrase("Please choose a day after today on which to come back to this."),
            field="come_back_on",
        )


def check_answer(draft: AnswerDraft, *, last_step_on: date | None, today: date) -> None:
    """Refuse what is no answer, and answers on days that cannot be."""
    if draft.stage not in ANSWERS:
        raise Refused(
            phrase("{stage} is not an answer to an invitation.", stage=label(draft.stage))
        )
    check_not_future(
        draft.given_on, today=today, field="given_on", name=phrase("The day of the answer")
    )
    if last_step_on is not None and draft.given_on < last_step_on:
        raise InvalidInput(
            phrase(
                "The answer is dated {day}, before the last step on {last_step_on}. If that step"
                " was a mistake, undo it first.",
                day=draft.given_on,
                last_step_on=last_step_on,
            ),
            field="given_on",
        )
    check_text(draft.words, field="words", name=phrase("The words"))
    check_come_back(draft.stage, draft.come_back_on, today=today)


def step_said(stage: Stage, channel: Channel | None, words: str = "") -> Phrase:
    """Return one step in words, as timelines keep it: `Accepted (call): "With pleasure"`."""
    return said_so(label(stage), channel, words)


def said_so(what: Phrase, channel: Channel | None, words: str = "") -> Phrase:
    """Return what was done or said, by which way and in which words."""
    if channel is not None:
        what = phrase("{stage} ({channel})", stage=what, channel=label(channel))
    return phrase("{step}: “{words}”", step=what, words=verbatim(words)) if words else what
