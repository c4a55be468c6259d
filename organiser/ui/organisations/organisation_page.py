"""An organisation's page: who is there, where it is, when it receives visitors, what it holds."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.organisations.organisation_kinds import kind_at, next_kind
from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.ui.buttons import button
from organiser.ui.entry_page import AVATAR_SIZE, EntryPage, card_column
from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.labels import ElidedLabel, selectable, text_label
from organiser.ui.language import current_language, say
from organiser.ui.organisations.cards.hours import hours_card
from organiser.ui.organisations.cards.kinds import kinds_card
from organiser.ui.organisations.cards.licences import licences_card
from organiser.ui.organisations.cards.people import PeopleCard
from organiser.ui.organisations.cards.projects import projects_card
from organiser.ui.organisations.cards.reach import reach_card
from organiser.ui.organisations.cards.visits import VisitsCard
from organiser.ui.organisations.more_menu import organisation_menu
from organiser.ui.pieces import Avatar, Card
from organiser.ui.store import Store
from organiser.ui.ties.organisation_ties_card import organisation_ties_card
from organiser.ui.timeline.timeline_card import TimelineCard
from organiser.ui.tokens import SPACE_M
from organiser.vocabulary import label
from organiser.wording import day_label


class OrganisationPageView(EntryPage):
    """Shows one `OrganisationPage`.

    Signals: `edit_requested()`, `log_requested()`, `person_requested(int)`,
    `organisation_requested(int)`, `invitation_requested(int)`, `tour_requested(int)`,
    `circle_requested(int)`.
    """

    log_requested = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__(Avatar(size=AVATAR_SIZE), name="organisation")
        self._desk = self.card_desk(store)
        self.kind_label = ElidedLabel("", "muted", name="organisation_kind")
        self.becomes_label = ElidedLabel("", "caution", name="organisation_becomes")
        self.log_button = button(
            self.tr("Log contact"), name="log_button", icon_name="notebook-pen", tip="Ctrl+L"
        )
        self.log_button.clicked.connect(self.log_requested)
        self.edit_button = button(
            self.tr("Edit"), name="edit_button", icon_name="pencil", tip="Ctrl+E"
        )
        self.edit_button.clicked.connect(self.edit_requested)
        self.more = organisation_menu(store, self)
        self.timeline = TimelineCard(store)
        self.timeline.person_requested.connect(self.person_requested)
        self.timeline.organisation_requested.connect(self.organisation_requested)
        self.timeline.circle_requested.connect(self.circle_requested)
        self._cards = QWidget()
        self._main = QVBoxLayout()
        self._main.setSpacing(SPACE_M)
        self._main.addWidget(self._cards)
        self._main.addWidget(self.timeline, 1)
        self.columns.addLayout(self._main, 1)
        self.lay_out(
            [self.kind_label, self.becomes_label],
            [self.log_button, self.edit_button, self.more.button],
        )

    def show_page(self, page: OrganisationPage, *, today: date) -> None:
        """Show an organisation."""
        focused = focused_part(self)
        self.more.turn_to(page.organisation_id, page.name)
        self.avatar.set_name(page.name)
        self.name_label.setText(page.name)
        reading = page.reading
        if page.reading_is_guessed:
            reading = self.tr("{reading} (guessed)").format(reading=reading)
        self.reading_label.setText(reading)
        self._show_kind(page, today)
        self._show_cards(card_column(self._main_cards(page), name="cards_column"))
        self.timeline.show_timeline(TimelineOwner(organisation_id=page.organisation_id))
        self.put_side(card_column(self._side_cards(page), name="cards_column"))
        focus_part(self, focused)

    def _show_kind(self, page: OrganisationPage, today: date) -> None:
        kind = say(label(kind_at(page.kinds, today).kind))
        self.kind_label.setText(" · ".join(filter(None, (page.branch, kind, page.place))))
        coming, words = next_kind(page.kinds, today), ""
        if coming is not None and coming.since is not None:
            words = self.tr("From {day}: {kind}").format(
                kind=say(label(coming.kind)), day=day_label(coming.since, current_language())
            )
        self.becomes_label.setText(words)
        self.becomes_label.setVisible(bool(words))

    def _show_cards(self, made: QWidget) -> None:
        self._main.removeWidget(self._cards)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = made
        self._main.insertWidget(0, made)

    def _main_cards(self, page: OrganisationPage) -> list[QWidget | None]:
        return [PeopleCard(page, self._desk), VisitsCard(page, self._desk)]

    def _side_cards(self, page: OrganisationPage) -> list[QWidget | None]:
        return [
            reach_card(page),
            hours_card(page),
            licences_card(page, self._desk),
            organisation_ties_card(page.organisation_id, page.name, self._desk),
            projects_card(page, self._desk),
            kinds_card(page, self._desk),
            self._notes_card(page),
        ]

    def _notes_card(self, page: OrganisationPage) -> Card | None:
        if not page.notes:
            return None
        card = Card(self.tr("Notes"), name="notes_card")
        card.body.addWidget(selectable(text_label(page.notes, wrap=True, name="notes_label")))
        return card
