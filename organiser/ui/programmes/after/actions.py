"""What thanks and feedback do to the book, each under the name it has in the undo menu."""

from datetime import date

from organiser.services.sessions import feedback, thanks
from organiser.services.sessions.feedback import FeedbackAsk, FeedbackLine, SaidDraft
from organiser.services.sessions.thanks import NoteDraft, OwedThanks, SettledThanks, ThanksDraft
from organiser.ui.language import current_language
from organiser.ui.store import Store
from organiser.vocabulary import Channel
from organiser.wording import phrase


def give(
    store: Store, owed: OwedThanks, *, channel: Channel | None = None, words: str = ""
) -> None:
    """Note that somebody was thanked today; without a channel by the one used last."""
    store.do(
        phrase("Thank {person}", person=owed.name),
        thanks.give,
        owed.key,
        ThanksDraft(channel=channel, words=words, language=current_language()),
        today=store.today(),
    )


def spare(store: Store, owed: OwedThanks) -> None:
    """Note that thanks are not needed."""
    store.do(phrase("No thanks needed: {person}", person=owed.name), thanks.spare, owed.key)


def spare_session(store: Store, session_id: int, day: date) -> None:
    """Note that nobody else needs thanks for a session."""
    store.do(
        phrase("No thanks needed for {day}", day=day),
        thanks.spare_session,
        session_id,
        today=store.today(),
    )


def owe_again(store: Store, settled: SettledThanks) -> None:
    """Let thanks that were not needed be owed after all."""
    store.do(
        phrase("Thanks owed after all: {person}", person=settled.name),
        thanks.owe_again,
        settled.thanks_id,
    )


def note_owed(store: Store, person_id: int, draft: NoteDraft) -> int:
    """Note that somebody is to be thanked for something; return the row's id."""
    name = store.people_page([person_id])[0].name
    return store.do(
        phrase("Note thanks owed to {person}", person=name),
        thanks.note_owed,
        person_id,
        draft,
        today=store.today(),
    )


def change_note(store: Store, thanks_id: int, draft: NoteDraft) -> None:
    """Change what somebody is to be thanked for."""
    store.do(
        phrase("Change the thanks owed: {about}", about=draft.about),
        thanks.change_note,
        thanks_id,
        draft,
        today=store.today(),
    )


def remove_note(store: Store, owed: OwedThanks) -> None:
    """Take a note of thanks owed out of the book."""
    store.do(
        phrase("Remove the thanks owed: {about}", about=owed.matter),
        thanks.remove_note,
        owed.key.thanks_id or 0,
    )


def ask_feedback(
    store: Store, programme_id: int, line: FeedbackLine, *, channel: Channel, words: str
) -> None:
    """Note that this one person was asked today what they think."""
    store.do(
        phrase("Ask {person} for feedback", person=line.name),
        feedback.ask_feedback,
        programme_id,
        line.person_id,
        FeedbackAsk(channel=channel, words=words, language=current_language()),
        today=store.today(),
    )


def note_said(store: Store, programme_id: int, line: FeedbackLine, draft: SaidDraft) -> None:
    """Keep what this one person said."""
    store.do(
        phrase("Note the feedback of {person}", person=line.name),
        feedback.note_said,
        programme_id,
        line.person_id,
        draft,
        today=store.today(),
    )


def add_to_feedback(store: Store, programme_id: int, person_id: int) -> None:
    """Put somebody among those who may be asked; nobody is asked by it."""
    name = store.people_page([person_id])[0].name
    store.do(
        phrase("Add {person} to the feedback", person=name),
        feedback.add_person,
        programme_id,
        person_id,
    )


def take_out_of_feedback(store: Store, programme_id: int, line: FeedbackLine) -> None:
    """Take out somebody who was added and not asked."""
    store.do(
        phrase("Take {person} out of the feedback", person=line.name),
        feedback.remove_person,
        programme_id,
        line.person_id,
    )
