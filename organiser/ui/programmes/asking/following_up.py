"""What one does about an answer that has not come: remind, hold on, close; and offering a seat.

Each begins with one invitation. Where the seat is gone meanwhile, the reason is asked for first.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.services.inviting import follow_ups, turns, words
from organiser.services.inviting.invitation_values import AnswerDraft, FollowUpDraft
from organiser.services.inviting.words import Manner, Words
from organiser.ui.language import current_language
from organiser.ui.programmes import actions
from organiser.ui.programmes.asking.answer_form import HurdleForm
from organiser.ui.programmes.words_dialog import Said, WordsDialog
from organiser.ui.store import Store
from organiser.vocabulary import Stage, WordPurpose

#: Called with the invitation once something was done with it.
Done = Callable[[int], object]


class Awaited(Protocol):
    """Somebody from whom an answer is awaited, or who waits for a seat."""

    @property
    def invitation_id(self) -> int:
        """Return the id of the invitation."""

    @property
    def person_id(self) -> int:
        """Return the id of the person."""

    @property
    def name(self) -> str:
        """Return the name of the person."""

    @property
    def stage(self) -> Stage:
        """Return where the invitation stands."""


def remind(
    store: Store, parent: QWidget, awaited: Awaited, *, done: Done = lambda _invitation_id: None
) -> None:
    """Open the words that remind somebody, or tell them of a free seat, if they wait for one."""
    if awaited.stage is Stage.WAITING:
        title = QCoreApplication.translate("FollowingUp", "Tell {person} that a seat is free")
        purpose, keep = WordPurpose.SEAT_FREE, actions.offer_seat
    else:
        title = QCoreApplication.translate("FollowingUp", "Remind {person}")
        purpose, keep = WordPurpose.REMIND, actions.remind
    key, today = awaited.invitation_id, store.today()

    def compose(manner: Manner) -> Words:
        return store.read(words.draft, key, replace(manner, purpose=purpose), today=today)

    def said_so(said: Said, reason: str) -> None:
        keep(store, awaited, _draft(said, reason))
        done(key)

    def open_words(reason: str) -> None:
        WordsDialog(
            store,
            parent,
            title=title.format(person=awaited.name),
            person_id=awaited.person_id,
            purpose=purpose,
            compose=compose,
            on_said=lambda said: said_so(said, reason),
            channel=store.read(follow_ups.find_asked_channel, key),
            reply_by=store.read(follow_ups.find_usual_day, key, today=today),
            with_reply_by=True,
        ).open()

    _with_reason(store, parent, awaited, go_on=open_words)


def hold_on(
    store: Store,
    parent: QWidget,
    awaited: Awaited,
    until: date,
    *,
    done: Done = lambda _invitation_id: None,
) -> None:
    """Go on holding somebody's seat until a day."""

    def go_on(reason: str) -> None:
        actions.hold_on(store, awaited, until, reason=reason)
        done(awaited.invitation_id)

    _with_reason(store, parent, awaited, go_on=go_on)


def close(store: Store, awaited: Awaited) -> None:
    """Wait no longer for somebody's answer."""
    draft = AnswerDraft(stage=Stage.NO_REPLY, given_on=store.today(), language=current_language())
    actions.record_answer(store, awaited, draft)


def _with_reason(
    store: Store, parent: QWidget, awaited: Awaited, *, go_on: Callable[[str], object]
) -> None:
    """Go on at once, or where a hurdle stands against it once there is a reason."""
    hurdle = store.read(turns.find_hold_hurdle, awaited.invitation_id, today=store.today())
    if hurdle is None:
        go_on("")
        return
    given: list[str] = []
    form = HurdleForm(parent, awaited.name, hurdle, on_save=given.append)
    # The next window opens once this one is gone.
    form.accepted.connect(lambda: go_on(given[-1]))
    form.open()


def _draft(said: Said, reason: str) -> FollowUpDraft:
    return FollowUpDraft(
        channel=said.channel,
        words=said.words,
        reply_by=said.reply_by,
        override_reason=reason,
        language=current_language(),
    )
