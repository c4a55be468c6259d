"""Sessions, what is next, and thanks: everything that comes once people accepted, done once."""

from dataclasses import replace
from datetime import timedelta

from organiser.services.programmes.contributors import list_contributors
from organiser.services.programmes.next_steps import get_steps
from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.programmes.projects import PartnerDraft
from organiser.services.programmes.step_values import StepDraft
from organiser.services.programmes.theme_ideas import IdeaDraft, get_backlog
from organiser.services.programmes.voices import VoiceAnswer, VoiceDraft, get_voices
from organiser.services.sessions import feedback as feedbacks
from organiser.services.sessions import sessions
from organiser.services.sessions.agendas import AgendaDraft
from organiser.services.sessions.attendances import AttendanceDraft, AttendanceLine
from organiser.services.sessions.feedback import SaidDraft
from organiser.services.sessions.sessions import SessionPage
from organiser.services.sessions.thanks import NoteDraft, list_owed, list_settled
from organiser.services.sessions.thanks_values import OwedThanks
from organiser.text.repeat_rules import Every, RepeatRule
from organiser.ui.programmes.after import actions as after
from organiser.ui.programmes.after.voices import actions as voice
from organiser.ui.programmes.project import actions as project
from organiser.ui.programmes.sessions import actions as meeting
from organiser.ui.programmes.steps import actions as steps
from organiser.ui.programmes.themes import actions as themes
from organiser.vocabulary import Channel, ContributorRole, Presence, VoiceState
from tests.journeys.desk import Desk

CAME = AttendanceDraft(presence=Presence.PRESENT)


def meet(desk: Desk, programme_id: int, person_ids: list[int]) -> None:
    """Do all of it with a programme to which two people have accepted."""
    session_id = _hold(desk, programme_id)
    _note_who_came(desk, session_id, guest=person_ids[3])
    _go_on(desk, programme_id, session_id)
    _take_up(desk, programme_id)
    _thank(desk, programme_id, session_id, person_ids[3])
    _ask_what_they_think(desk, programme_id, person_ids[1])
    _answer_voices(desk, programme_id)
    _carry_together(desk, programme_id, person_ids[2])
    day = _page(desk, session_id).draft.held_on
    meeting.go_off_the_record(desk.store, session_id, day)
    meeting.go_on_record(desk.store, session_id, day)


def _page(desk: Desk, session_id: int) -> SessionPage:
    return desk.store.read(sessions.get_session, session_id, today=desk.today)


def _hold(desk: Desk, programme_id: int) -> int:
    """Return a session of today, with minutes and two points on its agenda."""
    store, day = desk.store, desk.today
    session_id = meeting.add_session(store, programme_id, SessionDraft(held_on=day))
    draft = SessionDraft(held_on=day, starts=600, ends=720, place="会議室")
    meeting.change_session(store, session_id, draft)
    meeting.add_lines(store, session_id, "10 ごあいさつ\n30 器の話\n")
    first, second = _page(desk, session_id).agenda.lines
    meeting.change_item(store, first.item_id, AgendaDraft(title="ご紹介", minutes=15))
    meeting.place_item(store, first.item_id, 1, "ご紹介")
    meeting.remove_item(store, second.item_id, second.title)
    meeting.write_notes(store, session_id, day, minutes="器の話をした", decisions="次は春")
    _hold_more(desk, programme_id)
    return session_id


def _hold_more(desk: Desk, programme_id: int) -> None:
    rule = RepeatRule(every=Every.WEEKS, weekdays=(5,))
    days = [desk.today + timedelta(weeks=weeks) for weeks in (6, 7)]
    usual = SessionDraft(held_on=days[0])
    first, second = meeting.add_series(desk.store, programme_id, rule, days=days, usual=usual)
    meeting.copy_earlier(desk.store, first)
    meeting.remove_session(desk.store, second, days[1])


def _note_who_came(desk: Desk, session_id: int, *, guest: int) -> None:
    store = desk.store

    def lines() -> tuple[AttendanceLine, ...]:
        return _page(desk, session_id).attendance

    deputy = AttendanceDraft(presence=Presence.DEPUTY, deputy_name="森田 修", note="出張のため")
    meeting.mark(store, session_id, lines()[0], deputy)
    meeting.clear(store, session_id, lines()[0])
    meeting.mark_rest(store, session_id)
    meeting.mark_guest(store, session_id, guest, CAME)
    assert [line.presence for line in lines()] == [Presence.PRESENT] * 3


def _go_on(desk: Desk, programme_id: int, session_id: int) -> None:
    store = desk.store
    for text in ("名簿を送る", "会場をさがす"):
        steps.add_step(store, programme_id, StepDraft(text=text), session_id=session_id)
    first, second = desk.store.read(get_steps, programme_id).open
    steps.change_step(store, first.step_id, StepDraft(text="名簿を整える", due_on=desk.today))
    steps.put_off_step(store, first, desk.today + timedelta(days=3))
    steps.finish_step(store, first, outcome="届いた")
    steps.reopen_step(store, first)
    steps.remove_step(store, second)


def _take_up(desk: Desk, programme_id: int) -> None:
    store = desk.store
    themes.add_idea(store, programme_id, IdeaDraft(text="研修の工夫"))
    (line,) = store.read(get_backlog, programme_id).waiting
    themes.change_idea(store, line.idea_id, IdeaDraft(text="研修の工夫", note="春に"))
    later = desk.store.read(sessions.list_sessions, programme_id)[-1]
    themes.use_idea(store, line, later.session_id)
    themes.put_back_idea(store, line)
    themes.drop_idea(store, line)
    themes.remove_idea(store, line)


def _owed(desk: Desk, programme_id: int) -> tuple[OwedThanks, ...]:
    return desk.store.read(list_owed, desk.today, programme_id=programme_id)


def _thank(desk: Desk, programme_id: int, session_id: int, person_id: int) -> None:
    store = desk.store
    first, second, _third = _owed(desk, programme_id)
    after.give(store, first, channel=Channel.LINE, words="ありがとうございました。")
    after.spare(store, second)
    (spared,) = [row for row in store.read(list_settled, programme_id) if not row.given_on]
    after.owe_again(store, spared)
    after.spare_session(store, session_id, desk.today)
    note = NoteDraft(about="会場の手配", owed_on=desk.today, programme_id=programme_id)
    thanks_id = after.note_owed(store, person_id, note)
    after.change_note(store, thanks_id, replace(note, owed_on=desk.today - timedelta(days=1)))
    (noted,) = _owed(desk, programme_id)
    after.remove_note(store, noted)


def _ask_what_they_think(desk: Desk, programme_id: int, added: int) -> None:
    store = desk.store
    after.add_to_feedback(store, programme_id, added)
    lines = store.read(feedbacks.list_feedback, programme_id, today=desk.today)
    here = next(line for line in lines if line.person_id == added)
    after.take_out_of_feedback(store, programme_id, here)
    other = next(line for line in lines if line.was_there)
    words = "ご感想をお聞かせください。"
    after.ask_feedback(store, programme_id, other, channel=Channel.LINE, words=words)
    after.note_said(store, programme_id, other, SaidDraft(said="よい会でした", said_on=desk.today))


def _answer_voices(desk: Desk, programme_id: int) -> None:
    store = desk.store
    voice.add_voice(store, programme_id, VoiceDraft(said="声が届かない"))
    page = store.read(get_voices, programme_id)
    voice.take_from_feedback(store, programme_id, page.feedback[0])
    first, second = store.read(get_voices, programme_id).voices
    voice.change_voice(store, first.voice_id, VoiceDraft(said="後ろまで声が届かない"))
    voice.set_state(store, first, VoiceState.LOOKING)
    voice.answer_voice(store, first, VoiceAnswer(state=VoiceState.DONE, answer="マイクを足した"))
    voice.place_voice(store, first, 1)
    voice.remove_voice(store, second)


def _carry_together(desk: Desk, programme_id: int, person_id: int) -> None:
    store = desk.store
    project.note_outcome(store, programme_id, "器の会", "手引きができた")
    project.add_partner(store, programme_id, PartnerDraft(person_id=person_id), name="渡辺")
    (line,) = store.read(list_contributors, programme_id)
    project.change_partner(store, line, role=ContributorRole.HELPER, duty="会場")
    project.remove_partner(store, line)
