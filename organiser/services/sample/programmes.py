"""The sample's programmes, with every ask and answer on its own day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from organiser.services import invitations, programmes, words
from organiser.services.invitation_values import AnswerDraft, AskDraft
from organiser.services.programme_drafts import ConditionDraft, ProgrammeDraft, SessionDraft
from organiser.services.sample.data import read
from organiser.vocabulary import Channel, ConditionKind, ProgrammeKind, Stage, Verdict
from organiser.wording import phrase

Do = Callable[..., Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stage:
    """One programme being played: what its steps need."""

    do: Do
    known: Mapping[str, int]
    programme_id: int
    invitations: dict[str, int]
    language: str


def add_programmes(
    do: Do, known: Mapping[str, int], *, today: date, tour_day: date, language: str
) -> dict[str, int]:
    """Add the programmes and play their steps; return their ids by key."""
    added = {}
    for row in read("programmes"):
        draft = _draft(row, today=today, tour_day=tour_day)
        action = phrase("Add {name}", name=row["name"])
        programme_id = do(action, programmes.add_programme, draft).value
        added[row["key"]] = programme_id
        stage = _Stage(
            do=do, known=known, programme_id=programme_id, invitations={}, language=language
        )
        for days, step, *details in row["steps"]:
            _play(stage, step, details, day=today - timedelta(days=days))
        if "closed" in row:
            day = today - timedelta(days=row["closed"])
            do(
                phrase("Close {name}", name=row["name"]),
                programmes.close_programme,
                programme_id,
                today=day,
            )
    return added


def _draft(row: Mapping[str, Any], *, today: date, tour_day: date) -> ProgrammeDraft:
    return ProgrammeDraft(
        name=row["name"],
        kind=ProgrammeKind(row["kind"]),
        series=row["series"],
        theme=row["theme"],
        aim=row["aim"],
        place=row["place"],
        capacity=row["capacity"],
        reply_days=row["reply_days"],
        conditions=tuple(
            ConditionDraft(kind=ConditionKind(kind), weight=Verdict(weight), number_value=number)
            for kind, weight, number in row["conditions"]
        ),
        sessions=tuple(
            SessionDraft(
                held_on=tour_day if ahead == "tour" else today + timedelta(days=ahead),
                starts=starts,
                ends=ends,
            )
            for ahead, starts, ends in row["sessions"]
        ),
    )


def _play(stage: _Stage, step: str, details: list[Any], *, day: date) -> None:
    if step == "add":
        people = details[0]
        added = stage.do(
            phrase("Put people in the asking order"),
            invitations.add_candidates,
            stage.programme_id,
            [stage.known[name] for name in people],
        ).value
        stage.invitations.update(zip(people, added, strict=True))
    elif step == "ask":
        _ask(stage, *details, day=day)
    elif step == "reason":
        name, reason = details
        action = phrase("Note why this person")
        stage.do(action, invitations.set_reason, stage.invitations[name], reason)
    else:
        name, channel, said = details
        answer = AnswerDraft(
            stage=Stage(step),
            given_on=day,
            channel=Channel(channel),
            words=said,
            language=stage.language,
        )
        stage.do(
            phrase("Record an answer"),
            invitations.record_answer,
            stage.invitations[name],
            answer,
            today=day,
        )


def _ask(stage: _Stage, name: str, channel: str, reason: str, *, day: date) -> None:
    invitation_id = stage.invitations[name]

    def ask(session: Any) -> None:  # noqa: ANN401 - a session
        if reason:
            invitations.set_reason(session, invitation_id, reason)
        manner = words.Manner(channel=Channel(channel), language=stage.language)
        text = words.draft(session, invitation_id, manner, today=day)
        draft = AskDraft(channel=Channel(channel), words=text.text, language=stage.language)
        invitations.ask(session, invitation_id, draft, today=day)

    stage.do(phrase("Ask one person"), ask)
