"""Thanks, and the question what somebody thought, in words for one person."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from organiser.services.inviting import words
from organiser.services.inviting.words import Manner, Matter, Words
from organiser.services.sessions.feedback import FeedbackLine
from organiser.services.sessions.thanks import OwedThanks
from organiser.text.dates import month_day
from organiser.ui.programmes.after import actions
from organiser.ui.store import Store
from organiser.vocabulary import ThanksOccasion, WordPurpose
from organiser.wording import phrase


def open_thanks(store: Store, parent: QWidget | None, owed: OwedThanks) -> QDialog:
    """Open the words of thanks; what was said there settles them. Return the dialog."""
    # The words need the mail parts, which nothing else on the first screen does.
    from organiser.ui.programmes.words_dialog import WordsDialog

    def compose(manner: Manner) -> Words:
        thanking = replace(manner, purpose=WordPurpose.THANK)
        return _draft(store, owed.person_id, _matter(owed, manner.language), thanking)

    dialog = WordsDialog(
        store,
        parent,
        title=QCoreApplication.translate("AfterWords", "Thank {name}").format(name=owed.name),
        person_id=owed.person_id,
        purpose=WordPurpose.THANK,
        compose=compose,
        on_said=lambda said: actions.give(store, owed, channel=said.channel, words=said.words),
    )
    dialog.open()
    return dialog


def open_feedback(
    store: Store,
    parent: QWidget | None,
    line: FeedbackLine,
    *,
    programme_id: int,
    held_on: date | None,
) -> QDialog:
    """Open the words that ask one person what they think. Return the dialog."""
    from organiser.ui.programmes.words_dialog import WordsDialog

    matter = Matter(programme_id=programme_id, held_on=held_on, occasion=ThanksOccasion.TOOK_PART)

    def compose(manner: Manner) -> Words:
        asking = replace(manner, purpose=WordPurpose.ASK_FEEDBACK)
        return _draft(store, line.person_id, matter, asking)

    title = QCoreApplication.translate("AfterWords", "Ask {name} for feedback")
    dialog = WordsDialog(
        store,
        parent,
        title=title.format(name=line.name),
        person_id=line.person_id,
        purpose=WordPurpose.ASK_FEEDBACK,
        compose=compose,
        on_said=lambda said: actions.ask_feedback(
            store, programme_id, line, channel=said.channel, words=said.words
        ),
    )
    dialog.open()
    return dialog


def _matter(owed: OwedThanks, language: str) -> Matter:
    """Return what the words thank for; who sent a deputy is thanked for that, not for coming."""
    matter = Matter(
        programme_id=owed.programme_id,
        held_on=owed.owed_on,
        about=owed.matter,
        occasion=owed.key.occasion,
    )
    if not owed.deputy_name:
        return matter
    sent = phrase(
        "sending {deputy} to “{programme}” on {day}",
        deputy=owed.deputy_name.removesuffix("様"),
        programme=owed.programme,
        day=month_day(owed.owed_on, language=language),
    )
    return replace(matter, about=sent.in_language(language), occasion=ThanksOccasion.OTHER)


def _draft(store: Store, person_id: int, matter: Matter, manner: Manner) -> Words:
    return store.read(words.draft_to, person_id, matter, manner, today=store.today())
