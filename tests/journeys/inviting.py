"""A programme and its order, asks, answers and reminders: each done once, under its own name."""

from dataclasses import replace
from datetime import timedelta

from organiser.services.inviting import invitation_lists
from organiser.services.inviting.invitation_values import (
    AnswerDraft,
    AskDraft,
    FollowUpDraft,
    InvitationRow,
)
from organiser.services.inviting.wordings import Wording, WordingKey
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.services.people.person_pages import get_person_page
from organiser.services.programmes import programmes
from organiser.services.programmes.programme_drafts import (
    ConditionDraft,
    ProgrammeDraft,
    SessionDraft,
)
from organiser.services.programmes.programme_kinds import OwnKindDraft
from organiser.ui.papers.texts.actions import keep_text, remove_text
from organiser.ui.people.programme_menu import ProgrammeMenu
from organiser.ui.programmes import actions, making
from organiser.ui.programmes.asking import order_actions
from organiser.ui.wordings.actions import keep_wording, remove_wording
from organiser.vocabulary import (
    Channel,
    ConditionKind,
    PaperWording,
    Politeness,
    Stage,
    WordPurpose,
)
from tests.journeys.desk import Desk

ROUND = ProgrammeDraft(
    name="器をひろげる会",
    series="代表の会",
    capacity=2,
    conditions=(ConditionDraft(kind=ConditionKind.REPRESENTS),),
)
SPRING = "春の会"


def invite(desk: Desk, person_ids: list[int]) -> int:
    """Do all of it with a programme of four people; return its id, with two who accepted."""
    _keep_wordings(desk)
    programme_id = actions.add_programme(desk.store, ROUND)
    _put_in_order(desk, programme_id, person_ids)
    first, second, third, fourth = rows(desk, programme_id)
    order_actions.move(desk.store, [second], 0)
    order_actions.move_by(desk.store, [second, third], 1)
    order_actions.move_after(desk.store, [second], fourth.invitation_id)
    actions.set_reason(desk.store, first, "研修に熱心")
    actions.set_aside(desk.store, third, "繁忙期")
    actions.take_back(desk.store, third)
    actions.remove_candidate(desk.store, fourth)
    _ask(desk, first)
    _answer(desk, first, Stage.ACCEPTED)
    _ask(desk, second)
    _go_on_with(desk, second)
    _answer(desk, second, Stage.NOT_THIS_TIME)
    _change_programmes(desk, programme_id, second.person_id)
    _ask(desk, third)
    _answer(desk, third, Stage.WAITING)
    said = FollowUpDraft(channel=Channel.LINE, words="席が空きました。")
    actions.offer_seat(desk.store, third, said)
    _answer(desk, third, Stage.ACCEPTED)
    return programme_id


def rows(desk: Desk, programme_id: int) -> list[InvitationRow]:
    """Return everybody of a programme in order."""
    found = desk.store.read(invitation_lists.list_invitations, programme_id, today=desk.today)
    return sorted(found, key=lambda row: row.place)


def _put_in_order(desk: Desk, programme_id: int, person_ids: list[int]) -> None:
    store = desk.store
    page = store.read(get_person_page, person_ids[0], today=desk.today)
    (row,) = store.read(programmes.list_programmes, desk.today)
    menu = ProgrammeMenu(store, desk.window)
    menu._add(page, row)
    order_actions.put_in(store, programme_id, person_ids[1:2])
    order_actions.put_in(store, programme_id, person_ids[2:], reason="前から")
    for invited in rows(desk, programme_id)[2:]:
        actions.remove_candidate(store, invited)
    menu._add_several(person_ids[2:], row)


def _ask(desk: Desk, row: InvitationRow) -> None:
    actions.ask(desk.store, row, AskDraft(channel=Channel.LINE, words="いかがでしょうか。"))


def _go_on_with(desk: Desk, row: InvitationRow) -> None:
    said = FollowUpDraft(channel=Channel.LINE, words="その後いかがでしょうか。")
    actions.remind(desk.store, row, said)
    actions.hold_on(desk.store, row, desk.today + timedelta(days=9))


def _answer(desk: Desk, row: InvitationRow, stage: Stage) -> None:
    draft = AnswerDraft(stage=stage, given_on=desk.today, words="承知しました")
    actions.record_answer(desk.store, row, draft)


def _change_programmes(desk: Desk, programme_id: int, carried: int) -> None:
    store, held_on = desk.store, desk.today + timedelta(days=20)
    sessions = (SessionDraft(held_on=held_on, starts=600, ends=720),)
    changed = replace(ROUND, capacity=3, conditions=(), sessions=sessions)
    actions.change_programme(store, programme_id, changed)
    actions.close_programme(store, programme_id, ROUND.name)
    actions.reopen_programme(store, programme_id, ROUND.name)
    draft = replace(ROUND, name=SPRING, series="", sessions=sessions)
    following = making.add_next(store, programme_id, draft)
    actions.carry_over(store, following, [carried], reason="前回は見送り")
    for row in rows(desk, following):
        actions.remove_candidate(store, row)
    order_actions.leave_out(store, following, carried, name="小林", reason="繁忙期")
    actions.remove_programme(store, following, SPRING)
    making.rename_series(store, [ROUND.series], "器の会")
    making.change_kinds(store, (OwnKindDraft(name="勉強会"),))


def _keep_wordings(desk: Desk) -> None:
    key = WordingKey(purpose=WordPurpose.ASK, politeness=Politeness.POLITE, language="ja")
    for text in ("{{ 宛名 }} いかがでしょうか。", "いかがでしょうか。"):
        keep_wording(desk.store, key, Wording(subject="ご案内", text=text))
    remove_wording(desk.store, key)
    on_paper = PaperTextKey(wording=PaperWording.SESSION_NOTE, language="ja")
    keep_text(desk.store, on_paper, "{{ 差出人 }}までご一報ください。")
    remove_text(desk.store, on_paper)
