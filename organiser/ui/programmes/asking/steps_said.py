"""The steps of one invitation as lines: what was answered, and what was said in between."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from organiser.services.inviting.invitation_values import AnswerLine, FollowUpLine, InvitationPage
from organiser.services.inviting.seats import MAY_HOLD
from organiser.ui.language import say
from organiser.ui.programmes.days import short_day
from organiser.vocabulary import Stage, label


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One step as it is read: its day and what happened, and below it the words."""

    text: str
    words: str


def step_lines(page: InvitationPage, *, today: date) -> list[StepLine]:
    """Return steps and follow-ups in the order in which they happened."""
    found = [*_steps(page, today), *_follow_ups(page, today)]
    return [line for _day, _rank, line in sorted(found, key=lambda item: item[:2])]


#: When it happened; of one day, what is asked comes before follow-ups and these before answers.
_Dated = tuple[date, int, StepLine]


def _steps(page: InvitationPage, today: date) -> Iterator[_Dated]:
    for step in page.steps:
        rank = 0 if step.to_stage in (Stage.CANDIDATE, *MAY_HOLD) else 2
        yield step.given_on, rank, StepLine(text=_step_said(step, today), words=step.words)


def _follow_ups(page: InvitationPage, today: date) -> Iterator[_Dated]:
    for follow_up in page.follow_ups:
        text = _follow_up_said(follow_up, today)
        yield follow_up.noted_on, 1, StepLine(text=text, words=follow_up.words)


def _step_said(step: AnswerLine, today: date) -> str:
    parts = [short_day(step.given_on, today=today), say(label(step.to_stage))]
    if step.channel is not None:
        parts.append(say(label(step.channel)))
    if step.come_back_on is not None:
        day = short_day(step.come_back_on, today=today)
        back = QCoreApplication.translate("AnswersPane", "back to it on {day}")
        parts.append(back.format(day=day))
    return " · ".join(parts)


def _follow_up_said(follow_up: FollowUpLine, today: date) -> str:
    parts = [short_day(follow_up.noted_on, today=today), say(label(follow_up.kind))]
    if follow_up.channel is not None:
        parts.append(say(label(follow_up.channel)))
    until = QCoreApplication.translate("AnswersPane", "answer by {day}")
    parts.append(until.format(day=short_day(follow_up.reply_by, today=today)))
    return " · ".join(parts)
