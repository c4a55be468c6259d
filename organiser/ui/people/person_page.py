"""A person's page: head, timeline in the middle, cards at the right."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton

from organiser.services.people import people
from organiser.services.people.person_values import PersonPage, Post
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.ui.ages import years_text
from organiser.ui.buttons import button, icon_button
from organiser.ui.entry_page import AVATAR_SIZE, EntryPage, card_column
from organiser.ui.in_place import InPlace, focus_part, focused_part
from organiser.ui.inline_form import InlineForm, open_forms, save_or_say
from organiser.ui.labels import ElidedLabel
from organiser.ui.people.cards.about import about_card
from organiser.ui.people.cards.about_parts import part_form
from organiser.ui.people.cards.consents import consents_card
from organiser.ui.people.cards.contacts import contacts_card
from organiser.ui.people.cards.expertise import expertise_card
from organiser.ui.people.cards.invitations import invitations_card
from organiser.ui.people.cards.next_steps import next_steps_card
from organiser.ui.people.cards.posts import posts_card
from organiser.ui.people.cards.promises import promises_card
from organiser.ui.people.cards.rhythm import rhythm_card
from organiser.ui.people.cards.thanks import thanks_card
from organiser.ui.people.cards.ties import ties_card
from organiser.ui.people.more_menu import person_menu, turn_approach_entry
from organiser.ui.people.portrait import Portrait
from organiser.ui.pieces import ChipFlow
from organiser.ui.store import Store
from organiser.ui.timeline.timeline_card import TimelineCard
from organiser.ui.tokens import ToneName
from organiser.vocabulary import Sureness
from organiser.wording import phrase


class PersonPageView(EntryPage):
    """Shows one `PersonPage`; every wish is a signal.

    Signals: `log_requested()`, `invite_requested()`, `edit_requested()`; with ids
    `person_requested(int)`, `organisation_requested(int)`, `invitation_requested(int)`,
    `tour_requested(int)`, `circle_requested(int)`.
    """

    log_requested = Signal()
    invite_requested = Signal()

    avatar: Portrait

    def __init__(self, store: Store) -> None:
        super().__init__(Portrait(size=AVATAR_SIZE), name="person")
        self._desk = self.card_desk(store)
        self._shown: PersonPage | None = None
        self.posts_label = ElidedLabel("", "muted", name="person_posts")
        self.chips = ChipFlow(name="person_chips")
        self.tags = InPlace(
            self.chips, self._tags_form, name="tags", label=self.tr("Change the tags")
        )
        self.confirm_button = icon_button(
            "check", self.tr("The reading is right"), name="confirm_reading"
        )
        self.log_button = button(
            self.tr("Log contact"), name="log_button", icon_name="notebook-pen", tip="Ctrl+L"
        )
        self.invite_button = button(self.tr("Invite…"), name="invite_button", icon_name="send")
        self.edit_button = button(
            self.tr("Edit"), name="edit_button", icon_name="pencil", tip="Ctrl+E"
        )
        self.more = person_menu(store, self)
        self.timeline = TimelineCard(store)
        self.columns.addWidget(self.timeline, 1)
        self.lay_out(
            [self.posts_label, self.tags],
            [self.log_button, self.invite_button, self.edit_button, self.more.button],
            beside_name=self.confirm_button,
        )
        self._wire()

    def show_page(self, page: PersonPage, *, today: date) -> None:
        """Show a person; what is being entered about another one is kept first."""
        if self._shown is not None and self._shown.facts.person_id != page.facts.person_id:
            save_or_say(self)
        self._shown = page
        with self.unseen():
            self._show_parts(page)

    def _show_parts(self, page: PersonPage) -> None:
        facts = page.facts
        self.more.turn_to(facts.person_id, facts.name)
        self.avatar.show_person(facts.name, facts.photo)
        self.name_label.setText(facts.name)
        self.reading_label.setText(self._reading(page))
        self.posts_label.setText(self._second_line(page))
        self.confirm_button.setVisible(facts.reading_is_guessed)
        self.chips.set_chips(self._marks(page))
        self.chips.add_last(self._tag_button())
        turn_approach_entry(self.more, on=facts.do_not_approach)
        owner = TimelineOwner(person_id=facts.person_id)
        self.timeline.show_timeline(owner, outline=page.history, known_since=page.known_since)
        self._show_side(page)

    def _reading(self, page: PersonPage) -> str:
        facts = page.facts
        reading = facts.reading
        if facts.reading_is_guessed:
            reading = self.tr("{reading} (guessed)").format(reading=reading)
        return " · ".join(filter(None, (reading, facts.honorific)))

    def _second_line(self, page: PersonPage) -> str:
        posts = [_post_text(post) for post in page.posts if post.is_current]
        return " · ".join(filter(None, [*posts, page.place]))

    def _marks(self, page: PersonPage) -> list[tuple[str, ToneName]]:
        marks: list[tuple[str, ToneName]] = [(tag, "neutral") for tag in page.facts.tags]
        if page.facts.do_not_approach:
            marks.insert(0, (self.tr("Do not approach"), "stop"))
        return marks

    def _tag_button(self) -> QToolButton:
        made = icon_button("plus", self.tr("Add a tag"), name="add_tag")
        made.setFixedSize(26, 20)
        made.clicked.connect(self.tags.open)
        return made

    def _tags_form(self) -> InlineForm:
        if self._shown is None:
            raise LookupError("no person is shown")
        return part_form("tags", self._shown.facts, self._desk)

    def _confirm_reading(self) -> None:
        if self._shown is None:
            return
        facts, store = self._shown.facts, self._desk.store
        sure = dict.fromkeys(
            (f"{part}_reading_sureness" for part in ("family", "given", "further")), Sureness.SURE
        )
        action = phrase("Confirm the reading of {person}", person=facts.name)
        store.do(action, people.change_parts, facts.person_id, today=store.today(), **sure)

    def _show_waiting(self) -> None:
        if self._shown is not None:
            self._show_side(self._shown)

    def _show_side(self, page: PersonPage) -> None:
        """Show the cards, unless something is being entered in them: then when that is done."""
        busy = [form for form in open_forms(self._side) if form.is_changed()]
        for form in busy:
            form.closed.connect(self._show_waiting, Qt.ConnectionType.QueuedConnection)
        if busy:
            return
        focused = focused_part(self)
        cards = [
            expertise_card(page, self._desk),
            invitations_card(page, self._desk),
            thanks_card(page, self._desk),
            promises_card(page, self._desk),
            next_steps_card(page, self._desk),
            rhythm_card(page, self._desk),
            ties_card(page, self._desk),
            contacts_card(page, self._desk),
            posts_card(page, self._desk),
            consents_card(page, self._desk),
            about_card(page, self._desk),
        ]
        self.put_side(card_column(cards, name="person_side"))
        focus_part(self, focused)

    def _wire(self) -> None:
        self.log_button.clicked.connect(self.log_requested)
        self.invite_button.clicked.connect(self.invite_requested)
        self.edit_button.clicked.connect(self.edit_requested)
        self.confirm_button.clicked.connect(self._confirm_reading)
        self.timeline.person_requested.connect(self.person_requested)
        self.timeline.organisation_requested.connect(self.organisation_requested)
        self.timeline.circle_requested.connect(self.circle_requested)


def _post_text(post: Post) -> str:
    years = years_text(post.since, post.until)
    held = f"{post.organisation} {post.title}".strip()
    return f"{held} ({years})" if years else held
