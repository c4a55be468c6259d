"""The windows in which one host is asked, reminded and answers; each is about one person."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from organiser.services.inviting.words import Manner, Words
from organiser.services.tours import host_words
from organiser.services.tours.host_asks import usual_reply_by
from organiser.services.tours.host_pages import HostPage
from organiser.services.tours.hosts import HostRow
from organiser.ui.overriding import override
from organiser.ui.programmes.asking.answer_form import AnswerForm
from organiser.ui.programmes.words_dialog import Said, WordsDialog
from organiser.ui.store import Store
from organiser.ui.tours.hosts import actions
from organiser.vocabulary import Channel, Stage, WordPurpose, host_label
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answering:
    """One host as the form of answers wants to know them."""

    name: str
    channel: Channel | None
    asked_on: date | None
    answered_on: date | None


class HostAnswerForm(AnswerForm):
    """Takes one answer of one host, named as stages of hosts are."""

    @staticmethod
    @override
    def stage_label(stage: Stage) -> Phrase:
        return host_label(stage)


def open_ask(store: Store, parent: QWidget, host: HostRow) -> QDialog:
    """Open the words that ask one person to receive the group; return the window."""
    title = QCoreApplication.translate("HostAsking", "Ask {person} to receive the group")
    return _open_words(store, parent, host, title=title, purpose=WordPurpose.ASK)


def open_reminder(store: Store, parent: QWidget, host: HostRow) -> QDialog:
    """Open the words that remind one person of the request; return the window."""
    title = QCoreApplication.translate("HostAsking", "Remind {person} of the request")
    return _open_words(store, parent, host, title=title, purpose=WordPurpose.REMIND)


def open_answer(store: Store, parent: QWidget, page: HostPage, stage: Stage) -> QDialog:
    """Open the form of one answer; return it."""
    host = page.row
    mine = [step.given_on for step in page.steps if step.person_id == host.person_id]
    answering = _Answering(
        name=host.person_name or host.stop_name,
        channel=host.channel,
        asked_on=host.asked_on,
        answered_on=max(mine, default=None),
    )
    form = HostAnswerForm(
        parent,
        answering,
        stage,
        today=store.today(),
        hurdle=None,
        on_save=lambda draft: actions.record_answer(store, host, draft),
    )
    form.open()
    return form


def _open_words(
    store: Store, parent: QWidget, host: HostRow, *, title: str, purpose: WordPurpose
) -> QDialog:
    today = store.today()

    def compose(manner: Manner) -> Words:
        told = replace(manner, purpose=purpose)
        return store.read(host_words.draft_words, host.stop_id, told, today=today)

    def keep(said: Said) -> None:
        write = actions.ask if purpose is WordPurpose.ASK else actions.remind
        write(store, host, said)

    dialog = WordsDialog(
        store,
        parent,
        title=title.format(person=host.person_name),
        person_id=host.person_id or 0,
        purpose=purpose,
        compose=compose,
        on_said=keep,
        channel=host.channel,
        reply_by=usual_reply_by(host.held_on, today=today),
        with_reply_by=True,
        has_own_wording=purpose is WordPurpose.REMIND,
    )
    dialog.open()
    return dialog
