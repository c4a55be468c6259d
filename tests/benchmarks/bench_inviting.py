"""Ask people in a large programme of a book with many others: open, go on, answer, look around.

    python tests/benchmarks/bench_inviting.py [--people N] [--programmes N] [--invitations N]
                                              [--rounds N]

Runs offscreen on an invented book. Prints p50 and p95 in milliseconds, by the clock and of this
process alone, of the questions to the book and of what the window does with the answers.
"""

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Answer, Attendance, Invitation, Programme, ProgrammeCondition
from organiser.models import Session as ProgrammeSession
from organiser.services.inviting import awaiting, briefing, invitation_lists, invitations, proposals
from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft
from organiser.services.programmes import asking_balance, programme_overviews, programmes
from organiser.services.programmes.asking_balance import Grouping
from organiser.services.sessions import thanks
from organiser.ui.language import install_translators
from organiser.ui.programmes.balance.dialog import BalanceDialog
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.ui.theme import apply_theme
from organiser.ui.today.room import TodayRoom
from organiser.vocabulary import Channel, ConditionKind, Presence, ProgrammeKind, Stage
from organiser.wording import phrase
from tests.benchmarks.bench_person_page import milliseconds, said
from tests.benchmarks.books import DAY, make_book

Measured = dict[str, list[tuple[float, float]]]

SMALL = 60
_PAST = (Stage.ACCEPTED, Stage.ACCEPTED, Stage.DECLINED, Stage.NOT_THIS_TIME, Stage.NO_REPLY)
_SIDES = ("overview", "sessions", "after")


def fill(session: Session, people: int, count: int, size: int) -> int:
    """Add the programmes, of which every tenth is open, and a large one; return its id."""
    chance = random.Random(people)
    for number in range(count):
        is_open = number % 10 == 0
        days = chance.randint(7, 90) if is_open else -chance.randint(20, 3000)
        programme = Programme(
            name=f"代表の会 第{number + 1}回",
            series=f"シリーズ{number % 20}",
            kind=chance.choice(list(ProgrammeKind)),
            capacity=12,
            closed_on=None if is_open else DAY + timedelta(days=days + 2),
        )
        add(session, programme, chance.sample(range(1, people + 1), SMALL), days, chance)
    large = Programme(name="大きな会", capacity=size // 2, series="シリーズ1", theme="介護")
    add(session, large, chance.sample(range(1, people + 1), size), 30, chance)
    session.add(
        ProgrammeCondition(
            programme_id=large.id, kind=ConditionKind.CONTACT_WITHIN_MONTHS, number_value=12
        )
    )
    session.flush()
    return large.id


def add(
    session: Session, programme: Programme, people: list[int], days: int, chance: random.Random
) -> None:
    """Add one programme with a session that many days ahead, and its invitations."""
    session.add(programme)
    session.flush()
    held = ProgrammeSession(programme_id=programme.id, held_on=DAY + timedelta(days=days))
    session.add(held)
    rows = [invitation(programme, place, key, days) for place, key in enumerate(people, 1)]
    session.add_all([held, *rows])
    session.flush()
    for row in rows:
        if row.asked_on is not None:
            session.add(answer(row))
        if days < 0 and row.stage is Stage.ACCEPTED:
            came = chance.choice((Presence.PRESENT, Presence.LATE, Presence.ABSENT_WITH_WORD))
            session.add(Attendance(session_id=held.id, person_id=row.person_id, presence=came))
    session.flush()


def invitation(programme: Programme, place: int, person_id: int, days: int) -> Invitation:
    """Return one invitation: of a past programme answered, of an open one a third."""
    stage = _PAST[place % len(_PAST)]
    if days > 0 and place % 3:
        stage = Stage.CANDIDATE if place % 3 == 1 or place > 40 else Stage.ASKED
    row = Invitation(programme_id=programme.id, person_id=person_id, place=place, stage=stage)
    if stage is not Stage.CANDIDATE:
        row.asked_on = DAY + timedelta(days=min(-1, days - 30 - place % 9))
        row.reply_by = DAY + timedelta(days=3) if days > 0 else row.asked_on + timedelta(days=7)
        row.channel, row.words = Channel.LINE, f"{place}番のお誘いです。ご都合はいかがでしょうか。"
    return row


def answer(row: Invitation) -> Answer:
    """Return the step an invitation took when the person was asked."""
    assert row.asked_on is not None
    return Answer(
        invitation_id=row.id,
        from_stage=Stage.CANDIDATE,
        to_stage=Stage.ASKED,
        given_on=row.asked_on,
        words=row.words,
    )


def main(*, people: int, count: int, size: int, rounds: int) -> None:
    """Measure and print."""
    application = QApplication([])
    qInstallMessageHandler(lambda *_said: None)
    install_translators(application, "ja")
    apply_theme(application, "light")
    with tempfile.TemporaryDirectory() as folder:
        path = make_book(Path(folder) / "book.organiser", people, visits=2)
        book = Book(path)
        large = book.do(phrase("Fill"), fill, people, count, size).value
        store = Store(Glance(path), lambda: book, today=lambda: DAY)
        measured: Measured = {}
        for name, work in questions(store, large):
            measured[name] = [milliseconds(work) for _ in range(rounds)]
        for name, work in steps(application, store, large):
            measured.setdefault(name, []).append(milliseconds(work))
            settle(application)
        for name, times in measured.items():
            print(said(f"{name:28}", times))
        store.close()
    print(f"{people} people, {count} programmes of {SMALL}, one of {size}, {rounds} rounds")


def questions(store: Store, large: int) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what is asked of the book alone."""
    page = store.read(programmes.get_programme, large, today=DAY)
    key = page.turn.invitation_id or 0
    yield "list_programmes", lambda: store.read(programmes.list_programmes, DAY)
    yield "get_programme", lambda: store.read(programmes.get_programme, large, today=DAY)
    rows = invitation_lists.list_invitations
    yield "list_invitations", lambda: store.read(rows, large, today=DAY)
    yield "briefing", lambda: store.read(briefing.build, key, DAY)
    proposed = proposals.list_proposals
    yield "list_proposals", lambda: store.read(proposed, large, today=DAY)
    yield "next_to_ask (Today)", lambda: store.read(awaiting.next_to_ask, DAY)
    yield "list_awaited (Today)", lambda: store.read(awaiting.list_awaited, DAY)
    yield "thanks lately owed", lambda: store.read(thanks.list_lately_owed, DAY)
    overview = programme_overviews.get_overview
    yield "get_overview", lambda: store.read(overview, large, today=DAY)
    balances = asking_balance.list_balances
    yield "list_balances", lambda: store.read(balances, since=None, today=DAY)
    groups = asking_balance.list_groups
    yield "list_groups", lambda: store.read(groups, Grouping.REGION, today=DAY)


def steps(
    application: QApplication, store: Store, large: int
) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what the window does, one after the other."""
    room = ProgrammesRoom(store)
    room.resize(1160, 860)
    room.show()
    settle(application)
    screen = room.programme_screen
    yield "ask screen opens first", lambda: room.show_programme(large)
    others = [row.programme_id for row in store.read(programmes.list_programmes, DAY)[:8]]
    for other in others:
        room.show_programme(other)
        settle(application)
        yield "ask screen opens again", lambda: room.show_programme(large)
    rows = store.read(invitation_lists.list_invitations, large, today=DAY)
    waiting = [row.invitation_id for row in rows if row.stage is Stage.CANDIDATE]
    for key in waiting[:30]:
        yield "next person", lambda key=key: screen.asking.select(key)
    for _ in range(8):
        yield "asked → fresh", lambda: ask_next(store, large)
        yield "answered → fresh", lambda: accept_next(store, large)
    for key in _SIDES:
        yield f"side {key}, first", lambda key=key: screen.show_side(key)
        screen.show_side("asking")
        yield f"side {key}, again", lambda key=key: screen.show_side(key)
    for _ in range(5):
        yield "list of programmes", room.show_list
    room.hide()
    for _ in range(5):
        yield "balance opens", lambda: BalanceDialog.open_for(store, None).close()
    today = TodayRoom(store)
    today.resize(1160, 860)
    today.show()
    for _ in range(5):
        yield "Today", today.reload


def ask_next(store: Store, large: int) -> None:
    """Ask whoever is next, as the window does."""
    key = store.read(programmes.get_programme, large, today=DAY).turn.invitation_id or 0
    draft = AskDraft(channel=Channel.LINE, words="ご都合はいかがでしょうか。")
    store.do(phrase("Ask"), invitations.ask, key, draft, today=DAY)


def accept_next(store: Store, large: int) -> None:
    """Record that somebody who was asked accepts."""
    rows = store.read(invitation_lists.list_invitations, large, today=DAY)
    key = next(row.invitation_id for row in rows if row.stage is Stage.ASKED)
    draft = AnswerDraft(stage=Stage.ACCEPTED, given_on=DAY)
    store.do(phrase("Answer"), invitations.record_answer, key, draft, today=DAY)


def settle(application: QApplication) -> None:
    """Lay out, paint, and let go of what was shown before."""
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    told = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    told.add_argument("--people", type=int, default=10_000)
    told.add_argument("--programmes", dest="count", type=int, default=300)
    told.add_argument("--invitations", dest="size", type=int, default=2_000)
    told.add_argument("--rounds", type=int, default=15)
    main(**vars(told.parse_args()))
