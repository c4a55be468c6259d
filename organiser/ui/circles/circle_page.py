"""A circle's page: who is in it, what happened, how quiet it is, what its members can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.relations.circle_values import CirclePage
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.ui.buttons import button
from organiser.ui.circles.cards.members import MembersCard
from organiser.ui.circles.cards.missed import MissedCard
from organiser.ui.circles.cards.skills import CircleSkillsCard
from organiser.ui.circles.gathering_form import GatheringForm
from organiser.ui.circles.member_facts import MemberFacts, read_facts
from organiser.ui.circles.more_menu import circle_menu
from organiser.ui.entry_page import AVATAR_SIZE, EntryPage, card_column
from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.inline_form import open_forms, save_or_say
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Avatar
from organiser.ui.store import Store
from organiser.ui.ties.circle_rhythm_card import circle_rhythm_card
from organiser.ui.timeline.timeline_card import TimelineCard
from organiser.ui.tokens import SPACE_M
from organiser.vocabulary import label


class CirclePageView(EntryPage):
    """Shows one `CirclePage`.

    Signals: `edit_requested()`, `person_requested(int)`, `organisation_requested(int)`,
    `circle_requested(int)`, `log_requested(list)` with the ids of people, and
    `search_requested(str)` with what the people are searched for.
    """

    log_requested = Signal(list)
    search_requested = Signal(str)

    def __init__(self, store: Store) -> None:
        super().__init__(Avatar(size=AVATAR_SIZE), name="circle")
        self._desk = self.card_desk(store)
        self._shown: CirclePage | None = None
        self._told: tuple[object, ...] = ()
        self.channel_label = ElidedLabel("", "muted", name="circle_channel")
        self.purpose_label = text_label("", wrap=True, name="circle_purpose")
        self.log_button = button(
            self.tr("Log contact"),
            name="log_button",
            icon_name="notebook-pen",
            tip=self.tr("Tick who was there. In one line: Ctrl+L"),
        )
        self.edit_button = button(
            self.tr("Edit"), name="edit_button", icon_name="pencil", tip="Ctrl+E"
        )
        self.more = circle_menu(store, self, self.search_requested.emit)
        self.timeline = TimelineCard(store)
        self._cards = QWidget()
        self._main = QVBoxLayout()
        self._main.setSpacing(SPACE_M)
        self._main.addWidget(self._cards)
        self._main.addWidget(self.timeline, 1)
        self.columns.addLayout(self._main, 1)
        self.lay_out(
            [self.channel_label, self.purpose_label],
            [self.log_button, self.edit_button, self.more.button],
        )
        self._wire()

    def show_page(self, page: CirclePage) -> None:
        """Show a circle; what is being entered about another one is kept first."""
        if self._shown is not None and self._shown.circle_id != page.circle_id:
            save_or_say(self)
        self._shown = page
        self.more.turn_to(page.circle_id, page.name)
        self.avatar.set_name(page.name)
        self.name_label.setText(page.name)
        self.channel_label.setText(self._channel(page))
        self.purpose_label.setText(page.purpose)
        self.purpose_label.setVisible(bool(page.purpose))
        facts = read_facts(self._desk.store, page)
        self._show_members(page, facts)
        self.timeline.show_timeline(TimelineOwner(circle_id=page.circle_id))
        self.put_side(card_column(self._side_cards(page, facts), name="circle_side"))

    def log(self) -> None:
        """Open the form that logs what happened in the circle shown."""
        if self._shown is not None:
            GatheringForm.open_for(self._desk.store, self.window(), self._shown)

    def _channel(self, page: CirclePage) -> str:
        members = self.tr("%n member(s)", "", len(page.members))
        return " · ".join(filter(None, (say(label(page.channel)), page.channel_name, members)))

    def _side_cards(self, page: CirclePage, facts: Sequence[MemberFacts]) -> list[QWidget | None]:
        return [
            circle_rhythm_card(page.circle_id, page.name, self._desk),
            MissedCard(facts, self._desk, self.log_requested.emit) if facts else None,
            CircleSkillsCard(page) if facts else None,
        ]

    def _show_waiting(self) -> None:
        if self._shown is not None:
            self._show_members(self._shown, read_facts(self._desk.store, self._shown))

    def _show_members(self, page: CirclePage, facts: Sequence[MemberFacts]) -> None:
        """Show the members, unless something is being entered there: then when that is done."""
        busy = [form for form in open_forms(self._cards) if form.is_changed()]
        for form in busy:
            form.closed.connect(self._show_waiting, Qt.ConnectionType.QueuedConnection)
        # Many members take long to show: not again for what changed elsewhere on the page.
        told = (
            page.circle_id,
            page.name,
            page.members,
            page.former,
            facts,
            self._desk.store.today(),
        )
        if busy or told == self._told:
            return
        self._told = told
        focused = focused_part(self)
        self._main.removeWidget(self._cards)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = MembersCard(page, facts, self._desk)
        self._main.insertWidget(0, self._cards)
        self._cards.show()
        focus_part(self, focused)

    def _wire(self) -> None:
        self.log_button.clicked.connect(self.log)
        self.edit_button.clicked.connect(self.edit_requested)
        self.timeline.person_requested.connect(self.person_requested)
        self.timeline.organisation_requested.connect(self.organisation_requested)
        self.timeline.circle_requested.connect(self.circle_requested)
