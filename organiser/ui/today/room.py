"""The room the window opens on: next to ask, answers awaited, what is coming."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from organiser.services.inviting.awaiting import AwaitedRow, NextToAsk, list_awaited, next_to_ask
from organiser.services.organisations.licences import list_due
from organiser.services.papers.tours_to_tell import TourToTell
from organiser.services.people.expertise import list_running_out
from organiser.services.relations.promises import list_due_promises
from organiser.services.sessions.thanks_owed import list_lately_owed
from organiser.services.settings import get_settings
from organiser.services.tours.coming import Coming, list_coming
from organiser.services.tours.hosts_due import list_due_hosts
from organiser.text.dates import full_date
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.page_header import PageHeader, SearchField
from organiser.ui.pieces import Card, EmptyState, scrolled
from organiser.ui.store import Store, View, keep_fresh
from organiser.ui.today.awaited_card import AwaitedCard
from organiser.ui.today.hosts_card import DueHostsCard
from organiser.ui.today.keeping_place import focus_place, focused_place
from organiser.ui.today.licences_card import LicencesCard
from organiser.ui.today.lines import ComingLine, let_lines_stand_out
from organiser.ui.today.next_card import NextCard
from organiser.ui.today.papers_card import PapersCard
from organiser.ui.today.papers_to_tell import PapersToTell
from organiser.ui.today.promises_card import PromisesCard
from organiser.ui.today.qualifications_card import QualificationsCard
from organiser.ui.today.quiet_card import QuietCard
from organiser.ui.today.steps_card import DueStepsCard
from organiser.ui.today.thanks_card import ThanksCard
from organiser.ui.today.turns_card import TurnsCard
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XL

_COMING_DAYS = 30
#: So many programmes show their next person at length; of more the day would be full.
_SHOWN_AT_LENGTH = 2


class TodayRoom(View):
    """Shows what the day asks for; every line opens what it speaks of.

    Signals: `invitation_requested(int)`, `person_requested(int)`, `programme_requested(int)`,
    `tour_requested(int)`, `live_requested(int)` with a tour that is under way,
    `host_requested(int, int)` with a tour and the stop of the host, `papers_requested(int)` with a
    tour of which somebody holds an older paper,
    `organisation_requested(int)`, `circle_requested(int)`,
    `log_requested(list)` with the ids of people, `search_requested(str)`, `room_requested(str)`.
    """

    invitation_requested = Signal(int)
    person_requested = Signal(int)
    programme_requested = Signal(int)
    tour_requested = Signal(int)
    live_requested = Signal(int)
    host_requested = Signal(int, int)
    papers_requested = Signal(int)
    circle_requested = Signal(int)
    log_requested = Signal(list)
    organisation_requested = Signal(int)
    search_requested = Signal(str)
    room_requested = Signal(str)

    WATCHES: ClassVar[frozenset[str]] = frozenset(
        {
            "person",
            "position",
            "organisation",
            "licence",
            "interaction",
            "interaction_participant",
            "programme",
            "session",
            "invitation",
            "follow_up",
            "attendance",
            "contributor",
            "thanks",
            "tour",
            "tour_day",
            "stop",
            "stop_window",
            "leg",
            "host_visit",
            "paper_holder",
            "paper_issue",
            "setting",
            "promise",
            "next_step",
            "expertise",
            "skill",
            "rhythm",
            "person_tag",
            "circle",
        }
    )

    def __init__(self, store: Store) -> None:
        """Build the frame and show the day."""
        super().__init__()
        self.setObjectName("today_room")
        self._store = store
        self.header = PageHeader(self.tr("Today"), name="today_header")
        self._search = SearchField(self.tr("Find people"), name="today_search")
        shortcut = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self._search.setToolTip(self.tr("Find people ({keys})").format(keys=shortcut))
        self._search.list_requested.connect(self._on_search)
        self.header.add_action(self._search)
        self._cards: list[Card] = []
        self._to_tell: tuple[TourToTell, ...] = ()
        self._papers = PapersToTell(store, parent=self)
        self._papers.found.connect(self._on_papers_found)
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        self._grid.setSpacing(SPACE_L)
        self._grid.setColumnStretch(0, 57)
        self._grid.setColumnStretch(1, 43)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(scrolled(self._content, name="today_scroll"), 1)
        keep_fresh(self, store)
        self.reload()

    def reload(self) -> None:
        """Read the day anew; what takes long comes after."""
        self._show_day()
        self._papers.look()

    def _show_day(self) -> None:
        today = self._store.today()
        era = self._store.read(get_settings).era_dates
        said = full_date(today, language=current_language(), era_dates=era)
        self.header.set_title(self.tr("Today"), subtitle=said)
        turns = [turn for turn in self._store.read(next_to_ask, today) if not turn.at_rest]
        awaited = self._store.read(list_awaited, today)
        coming = self._store.read(list_coming, today, days=_COMING_DAYS)
        running_out = self._running_out_cards(today)
        owed = self._owed_cards(today)
        place = focused_place(self._cards)
        _clear(self._grid)
        self._cards = []
        if not (turns or awaited or coming or running_out or owed):
            self._grid.addWidget(self._nothing(), 0, 0, 1, 2)
            return
        # Each column by itself: cards of unlike heights would leave holes in rows.
        mine = PromisesCard | DueStepsCard
        left = [*self._touring_cards(coming, today), *self._next_cards(turns)]
        left += [card for card in owed if isinstance(card, mine)]
        others = [card for card in owed if not isinstance(card, mine)]
        right = [self._awaited_card(awaited), *others]
        below = self._coming_card(coming)
        self._grid.addLayout(_column(left), 0, 0)
        self._grid.addLayout(_column(right), 0, 1)
        self._grid.addWidget(below, 1, 0, 1, 2)
        for column, card in enumerate(running_out):
            top = Qt.AlignmentFlag.AlignTop if len(running_out) > 1 else Qt.AlignmentFlag(0)
            self._grid.addWidget(card, 2, column, 1, 3 - len(running_out), top)
        self._grid.setRowStretch(3, 1)
        self._cards = [*left, *right, below, *running_out]
        if place is not None:
            focus_place(self._cards, place)

    def _owed_cards(self, today: date) -> list[Card]:
        """Return the cards of promises, steps, hosts, thanks and the quiet that say something."""
        cards: list[Card] = []
        promises = self._store.read(list_due_promises, today=today)
        if promises:
            promised = PromisesCard(self._store, promises)
            promised.person_requested.connect(self.person_requested)
            cards.append(promised)
        steps = DueStepsCard(self._store)
        if not steps.is_empty:
            steps.programme_requested.connect(self.programme_requested)
            steps.person_requested.connect(self.person_requested)
            steps.organisation_requested.connect(self.organisation_requested)
            cards.append(steps)
        hosts = self._store.read(list_due_hosts, today)
        if hosts:
            cards.append(DueHostsCard(hosts, self.host_requested.emit, today=today))
        if self._to_tell:
            cards.append(PapersCard(self._to_tell, self.papers_requested.emit, today=today))
        thanks = self._store.read(list_lately_owed, today)
        if thanks:
            cards.append(ThanksCard(self._store, thanks, self.person_requested.emit))
        quiet = QuietCard(self._store)
        if not quiet.is_empty:
            quiet.person_requested.connect(self.person_requested)
            quiet.circle_requested.connect(self.circle_requested)
            quiet.log_requested.connect(self.log_requested)
            cards.append(quiet)
        return cards

    def _on_papers_found(self, found: tuple[TourToTell, ...]) -> None:
        if found != self._to_tell:
            self._to_tell = found
            self._show_day()

    def _running_out_cards(self, today: date) -> list[Card]:
        """Return the cards of licences and qualifications that run out, those that have any."""
        cards: list[Card] = []
        licences = self._store.read(list_due, today)
        if licences:
            cards.append(LicencesCard(licences, self.organisation_requested.emit))
        qualifications = self._store.read(list_running_out, today=today)
        if qualifications:
            cards.append(QualificationsCard(qualifications, self.person_requested.emit))
        return cards

    def _next_cards(self, turns: Sequence[NextToAsk]) -> list[Card]:
        turns = sorted(turns, key=lambda turn: (turn.person is None, not turn.offers))
        cards: list[Card] = []
        for turn in turns[:_SHOWN_AT_LENGTH]:
            if turn.person is None:
                break
            card = NextCard(turn, turn.person)
            card.ask_requested.connect(self.invitation_requested)
            card.person_requested.connect(self.person_requested)
            cards.append(card)
        in_short = turns[len(cards) :]
        if in_short:
            others = TurnsCard(in_short, alone=not cards)
            others.ask_requested.connect(self.invitation_requested)
            others.programme_requested.connect(self.programme_requested)
            cards.append(others)
        if not turns:
            empty = Card(self.tr("Next to ask"), name="next_card")
            empty.body.addWidget(_quiet(self.tr("Nobody is to be asked today.")))
            let_lines_stand_out(empty)
            cards.append(empty)
        return cards

    def _awaited_card(self, awaited: Sequence[AwaitedRow]) -> Card:
        card = AwaitedCard(self._store, awaited)
        card.invitation_requested.connect(self.invitation_requested)
        return card

    def _touring_cards(self, coming: Sequence[Coming], today: date) -> list[Card]:
        """Return a card for each tour that is under way today."""
        cards: list[Card] = []
        for row in coming:
            if row.tour_id is not None and row.first_day <= today <= row.last_day:
                # The first paint of other days does not wait for what a tour is made of.
                from organiser.ui.today.tour_card import TourTodayCard

                card = TourTodayCard(self._store, row.tour_id)
                card.live_requested.connect(self.live_requested)
                cards.append(card)
        return cards

    def _coming_card(self, coming: Sequence[Coming]) -> Card:
        card = Card(self.tr("Coming"), self.tr("%n day(s)", "", _COMING_DAYS), name="coming_card")
        let_lines_stand_out(card)
        for row in coming:
            line = ComingLine(row)
            line.opened.connect(lambda row=row: self._on_coming_opened(row))
            card.body.addWidget(line)
        if not coming:
            card.body.addWidget(_quiet(self.tr("Nothing is planned for these days.")))
        return card

    def _nothing(self) -> EmptyState:
        sentence = self.tr("A quiet day. Nothing waits for you.")
        if not self._store.counts().get("people"):
            sentence = self.tr(
                "A quiet day. Begin with the people you know: add one, or bring your"
                " contacts in with Book → Import people."
            )
        empty = EmptyState(
            "calendar-check",
            sentence,
            action_label=self.tr("Go to the people"),
            name="today_empty",
        )
        empty.action_requested.connect(lambda: self.room_requested.emit("people"))
        return empty

    def _on_coming_opened(self, row: Coming) -> None:
        if row.tour_id is not None:
            self.tour_requested.emit(row.tour_id)
        elif row.programme_id is not None:
            self.programme_requested.emit(row.programme_id)

    def _on_search(self) -> None:
        text = self._search.text()
        self._search.clear()
        self.search_requested.emit(text)


def _column(cards: Sequence[Card]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_L)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column


def _quiet(text: str) -> QLabel:
    label = text_label(text, "muted", wrap=True)
    label.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
    return label


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            _clear(inner)
            inner.deleteLater()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
