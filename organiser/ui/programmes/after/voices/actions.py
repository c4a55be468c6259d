"""What is done to voices, each under the name it has in the undo menu."""

from organiser.services.programmes import voices
from organiser.services.programmes.voices import (
    SaidBefore,
    VoiceAnswer,
    VoiceDraft,
    VoiceLine,
)
from organiser.ui.store import Store
from organiser.vocabulary import VoiceState, label
from organiser.wording import phrase

#: So much of a point tells it from others in the undo menu.
_SIGNS = 30


def add_voice(store: Store, programme_id: int, draft: VoiceDraft) -> int:
    """Note a point; return its id."""
    action = phrase("Note the voice: {said}", said=_short(draft.said))
    return store.do(action, voices.add_voice, programme_id, draft, today=store.today())


def take_from_feedback(store: Store, programme_id: int, said: SaidBefore) -> int:
    """Make a voice of what somebody said; return its id."""
    action = phrase("Take over the feedback of {person}", person=said.person)
    return store.do(
        action, voices.take_from_feedback, programme_id, said.person_id, today=store.today()
    )


def change_voice(store: Store, voice_id: int, draft: VoiceDraft) -> None:
    """Make a point say what the draft says."""
    action = phrase("Change the voice: {said}", said=_short(draft.said))
    store.do(action, voices.change_voice, voice_id, draft)


def set_state(store: Store, line: VoiceLine, state: VoiceState) -> None:
    """Note what became of a point."""
    action = phrase("{state}: {said}", state=label(state), said=_short(line.said))
    store.do(action, voices.set_voice_state, line.voice_id, state)


def answer_voice(store: Store, line: VoiceLine, draft: VoiceAnswer) -> None:
    """Note what became of a point and what is answered."""
    action = phrase("Answer the voice: {said}", said=_short(line.said))
    store.do(action, voices.answer_voice, line.voice_id, draft, today=store.today())


def place_voice(store: Store, line: VoiceLine, place: int) -> None:
    """Move a point among the others."""
    action = phrase("Move the voice: {said}", said=_short(line.said))
    store.do(action, voices.place_voice, line.voice_id, place)


def remove_voice(store: Store, line: VoiceLine) -> None:
    """Take a point out of the book."""
    action = phrase("Remove the voice: {said}", said=_short(line.said))
    store.do(action, voices.remove_voice, line.voice_id)


def _short(said: str) -> str:
    line = " ".join(said.split())
    return line if len(line) <= _SIGNS else f"{line[:_SIGNS].rstrip()}…"
