"""A person's page: head, timeline in the middle, cards at the right."""

from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap

from organiser.services.person_values import PersonPage, Post
from organiser.ui.ages import years_text
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.entry_page import AVATAR_SIZE, EntryPage, card_column
from organiser.ui.labels import ElidedLabel
from organiser.ui.overriding import override
from organiser.ui.people.cards.about import about_card
from organiser.ui.people.cards.contacts import contacts_card
from organiser.ui.people.cards.expertise import expertise_card
from organiser.ui.people.cards.invitations import invitations_card
from organiser.ui.people.cards.posts import posts_card
from organiser.ui.people.cards.promises import promises_card
from organiser.ui.people.cards.ties import ties_card
from organiser.ui.people.timeline_card import TimelineCard
from organiser.ui.pieces import Avatar, ChipFlow
from organiser.ui.store import Store
from organiser.ui.tokens import ToneName


class PersonPageView(EntryPage):
    """Shows one `PersonPage`; every wish is a signal.

    Signals: `log_requested()`, `invite_requested()`, `edit_requested()`; with ids
    `person_requested(int)`, `organisation_requested(int)`, `invitation_requested(int)`,
    `tour_requested(int)`, `circle_requested(int)`, `entry_change_requested(int)`,
    `entry_removal_requested(int)`.
    """

    log_requested = Signal()
    invite_requested = Signal()
    person_requested = Signal(int)
    organisation_requested = Signal(int)
    invitation_requested = Signal(int)
    tour_requested = Signal(int)
    circle_requested = Signal(int)
    entry_change_requested = Signal(int)
    entry_removal_requested = Signal(int)

    avatar: "Portrait"

    def __init__(self, store: Store) -> None:
        super().__init__(Portrait(size=AVATAR_SIZE), name="person")
        self._desk = CardDesk(
            store=store,
            parent=self,
            show_person=self.person_requested.emit,
            show_organisation=self.organisation_requested.emit,
            show_invitation=self.invitation_requested.emit,
            show_tour=self.tour_requested.emit,
            show_circle=self.circle_requested.emit,
        )
        self.posts_label = ElidedLabel("", "muted", name="person_posts")
        self.chips = ChipFlow(name="person_chips")
        self.log_button = button(
            self.tr("Log contact"), name="log_button", icon_name="notebook-pen", tip="Ctrl+L"
        )
        self.invite_button = button(self.tr("Invite…"), name="invite_button", icon_name="send")
        self.edit_button = button(
            self.tr("Edit"), name="edit_button", icon_name="pencil", tip="Ctrl+E"
        )
        self.timeline = TimelineCard()
        self.columns.addWidget(self.timeline, 1)
        self.lay_out(
            [self.posts_label, self.chips],
            [self.log_button, self.invite_button, self.edit_button],
        )
        self._wire()

    def show_page(self, page: PersonPage, *, today: date) -> None:
        """Show a person."""
        facts = page.facts
        self.avatar.show_person(facts.name, facts.photo)
        self.name_label.setText(facts.name)
        self.reading_label.setText(self._reading(page))
        self.posts_label.setText(self._second_line(page))
        self.chips.set_chips(self._marks(page))
        self.timeline.show_page(page, today=today)
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

    def _show_side(self, page: PersonPage) -> None:
        cards = [
            expertise_card(page, self._desk),
            invitations_card(page, self._desk),
            promises_card(page, self._desk),
            ties_card(page, self._desk),
            contacts_card(page, self._desk),
            posts_card(page, self._desk),
            about_card(page, self._desk),
        ]
        self.put_side(card_column(cards, name="person_side"))

    def _wire(self) -> None:
        self.log_button.clicked.connect(self.log_requested)
        self.invite_button.clicked.connect(self.invite_requested)
        self.edit_button.clicked.connect(self.edit_requested)
        self.timeline.person_requested.connect(self.person_requested)
        self.timeline.change_requested.connect(self.entry_change_requested)
        self.timeline.removal_requested.connect(self.entry_removal_requested)


class Portrait(Avatar):
    """The circle with a person's picture, or the first sign of their name without one."""

    def __init__(self, *, size: int) -> None:
        super().__init__(size=size)
        self._picture = QPixmap()

    def show_person(self, name: str, photo: bytes | None) -> None:
        """Stand for somebody; a picture that cannot be drawn is no picture."""
        self.set_name(name)
        self.setAccessibleName(name)
        self._picture = QPixmap()
        if photo:
            self._picture.loadFromData(photo)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        circle = QPainterPath()
        circle.addEllipse(self.rect())
        painter.setClipPath(circle)
        side = min(self._picture.width(), self._picture.height())
        left, top = (self._picture.width() - side) // 2, (self._picture.height() - side) // 2
        painter.drawPixmap(self.rect(), self._picture, QRect(left, top, side, side))


def _post_text(post: Post) -> str:
    years = years_text(post.since, post.until)
    held = f"{post.organisation} {post.title}".strip()
    return f"{held} ({years})" if years else held
