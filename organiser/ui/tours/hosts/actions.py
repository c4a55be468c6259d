"""What is done with the hosts of a tour, each under the name that undo shows."""

from datetime import date
from typing import Any, TypeVar

from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft, FollowUpDraft
from organiser.services.tours import host_answers, host_asks, host_details
from organiser.services.tours.hosts import HostRow
from organiser.ui.language import current_language
from organiser.ui.programmes.words_dialog import Said
from organiser.ui.store import Store
from organiser.vocabulary import Stage, host_label
from organiser.wording import phrase

_Draft = TypeVar("_Draft", AskDraft, FollowUpDraft)


def choose_person(store: Store, host: HostRow, person_id: int | None) -> None:
    """Make somebody the one who is asked to receive the group, or nobody."""
    action = phrase("Choose who receives the group at “{stop}”", stop=host.stop_name)
    store.do(action, host_asks.choose_person, host.stop_id, person_id)


def ask(store: Store, host: HostRow, said: Said) -> None:
    """Note that the person named was asked today, in these words."""
    draft = _as_said(AskDraft, said)
    action = phrase("Ask {person} to receive the group", person=host.person_name)
    store.do(action, host_asks.ask, host.stop_id, draft, today=store.today())


def remind(store: Store, host: HostRow, said: Said) -> None:
    """Note that the person named was reminded today, in these words."""
    draft = _as_said(FollowUpDraft, said)
    action = phrase("Remind {person} of the request", person=host.person_name)
    store.do(action, host_asks.remind, host.stop_id, draft, today=store.today())


def record_answer(store: Store, host: HostRow, draft: AnswerDraft) -> None:
    """Keep what a host answered."""
    action = phrase(
        "Record the answer of the host of “{stop}”: {stage}",
        stop=host.stop_name,
        stage=host_label(draft.stage),
    )
    store.do(action, host_answers.record_answer, host.stop_id, draft, today=store.today())


def mark_stage(store: Store, host: HostRow, stage: Stage) -> None:
    """Note how far a visit is agreed, without words."""
    action = phrase(
        "Mark the host of “{stop}”: {stage}", stop=host.stop_name, stage=host_label(stage)
    )
    store.do(
        action,
        host_answers.mark_stage,
        host.stop_id,
        stage,
        today=store.today(),
        language=current_language(),
    )


def change_details(store: Store, host: HostRow, changes: dict[str, Any]) -> None:
    """Keep what was noted about a visit."""
    action = phrase("Note about the visit to “{stop}”", stop=host.stop_name)
    store.do(action, host_details.change_details, host.stop_id, changes, today=store.today())


def note_request_sent(store: Store, host: HostRow, day: date) -> None:
    """Note on which day the request went in writing."""
    action = phrase("Note the request sent to “{stop}”", stop=host.stop_name)
    changes = {"requested_on": day}
    store.do(action, host_details.change_details, host.stop_id, changes, today=store.today())


def _as_said(draft: type[_Draft], said: Said) -> _Draft:
    return draft(
        channel=said.channel,
        words=said.words,
        reply_by=said.reply_by,
        language=current_language(),
    )
