"""An organisation's page: who is there, where it is, when it receives visitors, what it holds."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.services.organisation_pages import (
    HostVisitLine,
    LicenceLine,
    OrganisationPage,
    PersonHere,
    WindowLine,
)
from organiser.ui.addresses import address_text
from organiser.ui.ages import years_text
from organiser.ui.buttons import button
from organiser.ui.entry_page import AVATAR_SIZE, EntryPage, card_column
from organiser.ui.labels import ElidedLabel, LabelRole, selectable, text_label, thin_line
from organiser.ui.language import current_language, say
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Avatar, Card, Chip
from organiser.ui.tokens import SPACE_XS
from organiser.vocabulary import label
from organiser.wording import day_label


class OrganisationPageView(EntryPage):
    """Shows one `OrganisationPage`.

    Signals: `edit_requested()`, `person_requested(int)`, `tour_requested(int)`.
    """

    person_requested = Signal(int)
    tour_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(Avatar(size=AVATAR_SIZE), name="organisation")
        self.kind_label = ElidedLabel("", "muted", name="organisation_kind")
        self.edit_button = button(
            self.tr("Edit"), name="edit_button", icon_name="pencil", tip="Ctrl+E"
        )
        self.edit_button.clicked.connect(self.edit_requested)
        self._main = QWidget()
        self.columns.addWidget(self._main, 1)
        self.lay_out([self.kind_label], [self.edit_button])

    def show_page(self, page: OrganisationPage, *, today: date) -> None:
        """Show an organisation."""
        self.avatar.set_name(page.name)
        self.name_label.setText(" ".join(filter(None, (page.name, page.branch))))
        reading = page.reading
        if page.reading_is_guessed:
            reading = self.tr("{reading} (guessed)").format(reading=reading)
        self.reading_label.setText(reading)
        self.kind_label.setText(" · ".join(filter(None, (say(label(page.kind)), page.place))))
        self.columns.removeWidget(self._main)
        self._main.hide()
        self._main.deleteLater()
        cards = [self._people_card(page), self._visits_card(page)]
        self._main = card_column(cards, name="cards_column")
        self.columns.insertWidget(0, self._main, 1)
        side = card_column(
            [
                self._reach_card(page),
                self._hours_card(page),
                self._licences_card(page, today),
                self._notes_card(page),
            ],
            name="cards_column",
        )
        self.put_side(side)

    def _people_card(self, page: OrganisationPage) -> Card:
        now = [person for person in page.people if person.is_current]
        before = [person for person in page.people if not person.is_current]
        card = Card(self.tr("People"), self.tr("%n now", "", len(now)), name="people_card")
        card.body.setSpacing(SPACE_XS)
        if not page.people:
            sentence = self.tr("Nobody yet. Give a person a post here on their own page.")
            card.body.addWidget(text_label(sentence, "muted", wrap=True, name="people_empty"))
        for person in now:
            card.body.addLayout(self._person_line(person))
        if before:
            card.body.addWidget(thin_line())
            card.body.addWidget(text_label(self.tr("Before"), "small", name="before_heading"))
        for person in before:
            card.body.addLayout(self._person_line(person))
        card.body.addStretch(1)
        return card

    def _person_line(self, person: PersonHere) -> QHBoxLayout:
        words = (person.title, person.department, years_text(person.since, person.until))
        told = " · ".join(filter(None, words))
        chip = None
        if person.represents and person.is_current:
            chip = Chip(self.tr("represents it"), "info", name="represents_chip")
        made = link(person.name, self.person_requested.emit, person.person_id, name="person")
        return link_line(made, told, after=chip)

    def _visits_card(self, page: OrganisationPage) -> Card | None:
        if not page.host_visits:
            return None
        card = Card(self.tr("Visits received"), name="visits_card")
        card.body.setSpacing(SPACE_XS)
        for visit in page.host_visits:
            card.body.addLayout(self._visit_line(visit))
        return card

    def _visit_line(self, visit: HostVisitLine) -> QHBoxLayout:
        told = " · ".join((day_label(visit.held_on, current_language()), visit.stop))
        made = link(visit.tour, self.tour_requested.emit, visit.tour_id, name="tour")
        return link_line(made, told, after=Chip(say(label(visit.state)), "neutral"))

    def _reach_card(self, page: OrganisationPage) -> Card:
        card = Card(self.tr("Where it is"), name="reach_card")
        texts = [address_text(address) for address in page.addresses]
        texts += [page.telephone, page.website]
        for text in filter(None, texts):
            card.body.addWidget(selectable(text_label(text, wrap=True, name="reach_text")))
        if not any(texts):
            sentence = self.tr("No address yet. Add it under Edit.")
            card.body.addWidget(text_label(sentence, "muted", wrap=True, name="reach_empty"))
        return card

    def _hours_card(self, page: OrganisationPage) -> Card | None:
        if not page.windows:
            return None
        card = Card(self.tr("Receives visitors"), name="hours_card")
        card.body.setSpacing(SPACE_XS)
        for window in page.windows:
            card.body.addWidget(text_label(hours_text(window), name="hours_text"))
        return card

    def _licences_card(self, page: OrganisationPage, today: date) -> Card | None:
        if not page.licences:
            return None
        card = Card(self.tr("Licences"), name="licences_card")
        card.body.setSpacing(SPACE_XS)
        for licence in page.licences:
            words = " ".join(filter(None, (licence.licence_class, licence.number)))
            card.body.addWidget(text_label(words, wrap=True, name="licence_text"))
            if licence.valid_to is not None:
                card.body.addWidget(self._expiry(licence, licence.valid_to, today))
        return card

    def _expiry(self, licence: LicenceLine, valid_to: date, today: date) -> QWidget:
        day = day_label(valid_to, current_language())
        if valid_to < today:
            text = self.tr("ran out on {day}").format(day=day)
            return text_label(text, "stop", wrap=True, name="licence_expiry")
        opens = licence.renewal_opens_on
        may_renew = opens is not None and opens <= today
        text = self.tr("valid to {day}").format(day=day)
        if may_renew:
            text = self.tr("valid to {day}, can be renewed now").format(day=day)
        role: LabelRole = "caution" if may_renew else "small"
        return text_label(text, role, wrap=True, name="licence_expiry")

    def _notes_card(self, page: OrganisationPage) -> Card | None:
        if not page.notes:
            return None
        card = Card(self.tr("Notes"), name="notes_card")
        card.body.addWidget(selectable(text_label(page.notes, wrap=True, name="notes_label")))
        return card


def hours_text(window: WindowLine) -> str:
    """Return a weekday with its hours: Wed 10:00–12:00."""
    weekday = QLocale().standaloneDayName(window.weekday + 1, QLocale.FormatType.ShortFormat)
    return f"{weekday} {_clock(window.opens)}–{_clock(window.closes)}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"
