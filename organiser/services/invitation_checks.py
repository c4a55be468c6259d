"""What can be said of an ask or an answer without the book: whether it can be, and in words."""

from datetime import date, timedelta

from organiser.errors import InvalidInput, Refused
from organiser.services.checking import check_not_future, check_text
from organiser.services.invitation_values import ANSWERS, AnswerDraft
from organiser.vocabulary import Channel, Stage, label
from organiser.wording import Phrase, phrase, verbatim

#: How long after an answer "I will consider it" one comes back to it, unless another day is given.
COME_BACK_DAYS = 7


def usual_reply_by(today: date, reply_days: int) -> date:
    """Return the date to reply by, by the programme's rule."""
    return today + timedelta(days=reply_days)


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


def check_answer(draft: AnswerDraft, *, asked_on: date | None, today: date) -> None:
    """Refuse what is no answer, and answers on days that cannot be."""
    if draft.stage not in ANSWERS:
        raise Refused(
            phrase("{stage} is not an answer to an invitation.", stage=label(draft.stage))
        )
    check_not_future(
        draft.given_on, today=today, field="given_on", name=phrase("The day of the answer")
    )
    if asked_on is not None and draft.given_on < asked_on:
        raise InvalidInput(
            phrase(
                "The answer is dated {day}, before the ask on {asked_on}.",
                day=draft.given_on,
                asked_on=asked_on,
            ),
            field="given_on",
        )
    check_text(draft.words, field="words", name=phrase("The words"))
    check_come_back(draft.stage, draft.come_back_on, today=today)


def step_said(stage: Stage, channel: Channel | None, words: str = "") -> Phrase:
    """Return one step in words, as timelines keep it: `Accepted (call): "With pleasure"`."""
    step = label(stage)
    if channel is not None:
        step = phrase("{stage} ({channel})", stage=step, channel=label(channel))
    return phrase("{step}: “{words}”", step=step, words=verbatim(words)) if words else step
