"""The sample's programmes, with every ask and answer on its own day."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Invitation
from organiser.services.inviting import follow_ups, invitations, order_moves, words
from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft, FollowUpDraft
from organiser.services.programmes import programmes
from organiser.services.programmes.contributors import ContributorDraft
from organiser.services.programmes.programme_drafts import (
    ConditionDraft,
    ProgrammeDraft,
    SessionDraft,
)
from organiser.services.programmes.programme_kinds import (
    OwnKindDraft,
    change_own_kinds,
    list_own_kinds,
)
from organiser.services.sample.data import read, second_tuesdays
from organiser.services.sample.gatherings import Known, add_gathering
from organiser.vocabulary import (
    Channel,
    ConditionKind,
    ContributorRole,
    ProgrammeKind,
    Stage,
    Verdict,
    WordPurpose,
)
from organiser.wording import phrase

Do = Callable[..., Any]
#: In days; longer than the sample goes back.
_LONG_AGO = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stage:
    """One programme being played: what its steps need."""

    do: Do
    known: Known
    programme_id: int
    invitations: dict[str, int]
    language: str
    today: date


def add_programmes(
    do: Do, known: Known, *, today: date, tour_day: date, language: str
) -> dict[str, int]:
    """Add the programmes and play their steps; return their ids by key.

    What a draft of words says of the last contact must be in the book by then. So those that began
    earlier are played first, each with what came of its sessions.
    """
    added = {}
    kinds = _add_kinds(do)
    open_ones = []
    for row in read("programmes"):
        draft = replace(
            _draft(row, today=today, tour_day=tour_day),
            own_kind_id=kinds.get(row.get("own_kind", "")),
            contributors=_contributors(row, known),
        )
        action = phrase("Add {name}", name=row["name"])
        programme_id = do(action, programmes.add_programme, draft).value
        added[row["key"]] = programme_id
        stage = _Stage(
            do=do,
            known=known,
            programme_id=programme_id,
            invitations={},
            language=language,
            today=today,
        )
        if "closed" in row:
            # The next one of its series carries over who said "not this time" to it.
            _play_all(stage, row)
        else:
            open_ones.append((row, stage))
    for row, stage in sorted(open_ones, key=_began, reverse=True):
        _play_all(stage, row)
    return added


def _began(one: tuple[Mapping[str, Any], _Stage]) -> int:
    """Return how many days ago a programme began; one without asks comes before the others."""
    return max((step[0] for step in one[0]["steps"]), default=_LONG_AGO)


def _play_all(stage: _Stage, row: Mapping[str, Any]) -> None:
    """Play the steps of one programme, what came of its sessions, and its end."""
    today = stage.today
    for days, step, *details in row["steps"]:
        _play(stage, step, details, day=today - timedelta(days=days))
    if "closed" in row:
        action = phrase("Close {name}", name=row["name"])
        day = today - timedelta(days=row["closed"])
        stage.do(action, programmes.close_programme, stage.programme_id, today=day)
    told = read("gatherings")["gatherings"].get(row["key"])
    if told is not None:
        add_gathering(
            stage.do, told, stage.programme_id, stage.known, today=today, language=stage.language
        )


def _contributors(row: Mapping[str, Any], known: Known) -> tuple[ContributorDraft, ...]:
    return tuple(
        ContributorDraft(
            role=ContributorRole(role),
            person_id=known.people.get(person),
            organisation_id=known.organisations.get(body),
            duty=duty,
        )
        for role, person, body, duty in row.get("contributors", ())
    )


def _add_kinds(do: Do) -> dict[str, int]:
    kinds = tuple(
        OwnKindDraft(name=name, kind=ProgrammeKind(kind))
        for name, kind in read("gatherings")["own_kinds"]
    )

    def add(session: Session) -> dict[str, int]:
        change_own_kinds(session, kinds)
        added = list_own_kinds(session)
        return {one.name: one.row_id for one in added if one.row_id is not None}

    found: dict[str, int] = do(phrase("Change the kinds of programme"), add).value
    return found


def _draft(row: Mapping[str, Any], *, today: date, tour_day: date) -> ProgrammeDraft:
    return ProgrammeDraft(
        name=row["name"],
        kind=ProgrammeKind(row["kind"]),
        series=row["series"],
        theme=row["theme"],
        aim=row["aim"],
        place=row["place"],
        capacity=row["capacity"],
        cost_note=row.get("cost", ""),
        reply_days=row["reply_days"],
        repeat_rule=row.get("rule", ""),
        conditions=tuple(
            ConditionDraft(kind=ConditionKind(kind), weight=Verdict(weight), number_value=number)
            for kind, weight, number in row["conditions"]
        ),
        sessions=tuple(_sessions(row, today=today, tour_day=tour_day)),
    )


def _sessions(row: Mapping[str, Any], *, today: date, tour_day: date) -> Iterator[SessionDraft]:
    for ahead, starts, ends in row["sessions"]:
        held_on = tour_day if ahead == "tour" else today + timedelta(days=ahead)
        yield SessionDraft(held_on=held_on, starts=starts, ends=ends)
    if "monthly" in row:
        past, starts, ends = row["monthly"]
        for held_on in second_tuesdays(today, past=past):
            yield SessionDraft(held_on=held_on, starts=starts, ends=ends)


def _play(stage: _Stage, step: str, details: list[Any], *, day: date) -> None:
    if step == "add":
        _add(stage, details[0])
    elif step == "move":
        name, position = details
        action = phrase("Change the asking order")
        stage.do(action, order_moves.move_candidates, [stage.invitations[name]], position)
    elif step == "ask":
        _ask(stage, *details, day=day)
    elif step == "remind":
        _remind(stage, *details, day=day)
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


def _add(stage: _Stage, names: Sequence[str]) -> None:
    """Put people into the order; who was carried over by itself is there already."""

    def add(session: Session) -> dict[int, int]:
        people = [stage.known.people[name] for name in names]
        invitations.add_candidates(session, stage.programme_id, people)
        rows = session.execute(
            select(Invitation.person_id, Invitation.id).where(
                Invitation.programme_id == stage.programme_id
            )
        )
        return dict(rows.all())

    added = stage.do(phrase("Put people in the asking order"), add).value
    stage.invitations.update({name: added[stage.known.people[name]] for name in names})


def _remind(stage: _Stage, name: str, channel: str, ago: int, *, day: date) -> None:
    invitation_id = stage.invitations[name]

    def remind(session: Session) -> None:
        manner = words.Manner(
            channel=Channel(channel), language=stage.language, purpose=WordPurpose.REMIND
        )
        text = words.draft(session, invitation_id, manner, today=day)
        draft = FollowUpDraft(
            channel=Channel(channel),
            words=text.text,
            reply_by=stage.today - timedelta(days=ago),
            language=stage.language,
        )
        follow_ups.remind(session, invitation_id, draft, today=day)

    stage.do(phrase("Remind one person"), remind)


def _ask(
    stage: _Stage, name: str, channel: str, reason: str, override: str = "", *, day: date
) -> None:
    invitation_id = stage.invitations[name]

    def ask(session: Session) -> None:
        if reason:
            invitations.set_reason(session, invitation_id, reason)
        manner = words.Manner(channel=Channel(channel), language=stage.language)
        text = words.draft(session, invitation_id, manner, today=day)
        draft = AskDraft(
            channel=Channel(channel),
            words=text.text,
            override_reason=override,
            language=stage.language,
        )
        invitations.ask(session, invitation_id, draft, today=day)

    stage.do(phrase("Ask one person"), ask)
