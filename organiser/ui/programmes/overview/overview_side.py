"""The overview of a programme: what one asks at a glance, one card a question."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.programmes import contributors, programme_guests, programme_overviews
from organiser.services.programmes.contributors import ContributorLine
from organiser.services.programmes.programme_overviews import Overview, Share
from organiser.services.programmes.programmes import ProgrammePage
from organiser.services.sessions import thanks
from organiser.services.sessions.thanks_values import OwedThanks
from organiser.ui.card_desk import CardDesk
from organiser.ui.entry_page import card_column
from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.programmes.overview.awaited_card import AwaitedCard
from organiser.ui.programmes.overview.behind import Behind, BehindDialog
from organiser.ui.programmes.overview.first_card import FirstCard
from organiser.ui.programmes.overview.seats_card import SeatsCard
from organiser.ui.programmes.overview.shares_card import SharesCard, SkillsCard
from organiser.ui.programmes.overview.side_cards import (
    AboutCard,
    CarriersCard,
    ConditionsCard,
    SessionCard,
    StepsOpenCard,
    ThanksOwedCard,
)
from organiser.ui.programmes.sides import ProgrammeSide, is_project
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_XL
from organiser.vocabulary import Stage

_SIDE_WIDTH = 330
_NARROW = 900
#: Qt's own greatest size of a widget (QWIDGETSIZE_MAX), which PySide6 does not export.
_ANY_WIDTH = (1 << 24) - 1
_AWAITED = (Stage.ASKED, Stage.CONSIDERING)


class OverviewSide(ProgrammeSide):
    """Shows one programme at a glance; what has not changed is not built anew."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("overview_side")
        self._desk = desk
        self._told: tuple[object, ...] = ()
        self._page: ProgrammePage | None = None
        self._content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._columns.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        self._columns.setSpacing(SPACE_L)
        self._main, self._beside = QWidget(), QWidget()
        self.area = scrolled(self._content, name="overview_area")
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    @override
    def show_programme(self, page: ProgrammePage) -> None:
        store, key = self._desk.store, page.programme_id
        today = store.today()
        overview = store.read(programme_overviews.get_overview, key, today=today)
        carried = store.read(contributors.list_contributors, key)
        owed = store.read(thanks.list_owed, today, programme_id=key)
        told = (page, overview, carried, owed, today)
        if told == self._told:
            return
        moved = self._page is None or self._page.programme_id != key
        self._told, self._page = told, page
        focused = focused_part(self)
        self._show(page, overview, self._beside_cards(page, overview, carried, owed=owed))
        focus_part(self, focused)
        if moved:
            self.area.verticalScrollBar().setValue(0)

    @override
    def take_focus(self) -> None:
        self.area.setFocus()

    def show_people(self, title: str, stages: Sequence[Stage]) -> None:
        """Open the list of the people who stand at these stages."""
        if self._page is None:
            return
        guests = self._desk.store.read(
            programme_guests.list_guests,
            self._page.programme_id,
            stages=stages,
            today=self._desk.store.today(),
        )
        BehindDialog.open_for(self._desk, Behind(title=title, guests=guests))

    def _show(
        self, page: ProgrammePage, overview: Overview, beside: Sequence[QWidget | None]
    ) -> None:
        old = self._main, self._beside
        self._main = card_column(self._main_cards(page, overview), name="overview_main")
        self._beside = card_column(beside, name="overview_beside")
        for widget in old:
            self._columns.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._columns.addWidget(self._main, 1)
        self._columns.addWidget(self._beside)
        self._arrange()
        for widget in (self._main, self._beside):
            widget.show()

    def _main_cards(self, page: ProgrammePage, overview: Overview) -> list[QWidget | None]:
        return [
            *self._asking_cards(page, overview),
            self._awaited_card(overview),
            self._origin_cards(overview) if overview.guests else None,
            self._skills_card(overview) if overview.guests or overview.skills.missing else None,
            self._nature_cards(page, overview),
        ]

    def _asking_cards(self, page: ProgrammePage, overview: Overview) -> list[QWidget | None]:
        if is_project(page) and not overview.counts:
            # One that invites nobody has nothing to say of seats and of an order.
            return []
        seats = SeatsCard(page, overview)
        seats.stages_requested.connect(self.show_people)
        return [self._first_card(overview), seats]

    def _beside_cards(
        self,
        page: ProgrammePage,
        overview: Overview,
        carried: Sequence[ContributorLine],
        *,
        owed: Sequence[OwedThanks],
    ) -> list[QWidget | None]:
        today = self._desk.store.today()
        session = SessionCard(overview, today=today)
        session.sessions_requested.connect(lambda: self.side_requested.emit("sessions"))
        return [
            session,
            self._thanks_card(owed),
            self._steps_card(page, overview),
            CarriersCard(carried, self._desk) if carried else None,
        ]

    def _first_card(self, overview: Overview) -> QWidget | None:
        has_date = overview.next_session is not None or overview.last_held_on is not None
        if overview.counts and has_date:
            return None
        card = FirstCard(has_people=bool(overview.counts), has_date=has_date)
        card.side_requested.connect(self.side_requested)
        return card

    def _awaited_card(self, overview: Overview) -> QWidget | None:
        awaited = overview.at(*_AWAITED)
        if not awaited:
            return None
        card = AwaitedCard(awaited, self._desk, today=self._desk.store.today())
        card.all_requested.connect(lambda: self.show_people(self.tr("Answer awaited"), _AWAITED))
        return card

    def _origin_cards(self, overview: Overview) -> QWidget:
        bodies = SharesCard(
            self.tr("Organisations"),
            overview.organisations,
            nameless=self.tr("without an organisation"),
            empty=self.tr("Nobody yet"),
            name="organisations_card",
        )
        regions = SharesCard(
            self.tr("Prefectures"),
            overview.regions,
            nameless=self.tr("place not known"),
            empty=self.tr("Nobody yet"),
            name="regions_card",
        )
        for card in (bodies, regions):
            card.share_requested.connect(self._on_share)
        return _side_by_side(bodies, regions)

    def _nature_cards(self, page: ProgrammePage, overview: Overview) -> QWidget | None:
        cards: list[QWidget] = []
        if AboutCard.says_something(page.draft):
            cards.append(AboutCard(page.draft))
        if overview.conditions:
            cards.append(ConditionsCard(overview.conditions))
        return _side_by_side(*cards) if cards else None

    def _skills_card(self, overview: Overview) -> QWidget:
        card = SkillsCard(overview.skills)
        card.share_requested.connect(self._on_share)
        return card

    def _steps_card(self, page: ProgrammePage, overview: Overview) -> QWidget | None:
        if not overview.open_steps:
            return None
        card = StepsOpenCard(overview.open_steps, self._desk, today=self._desk.store.today())
        side = "project" if is_project(page) else "sessions"
        card.steps_requested.connect(lambda: self.side_requested.emit(side))
        return card

    def _thanks_card(self, owed: Sequence[OwedThanks]) -> QWidget | None:
        if not owed:
            return None
        card = ThanksOwedCard(owed, self._desk)
        card.thanks_requested.connect(lambda: self.side_requested.emit("after"))
        return card

    def _on_share(self, share: Share) -> None:
        title = share.name or self.tr("Not known")
        BehindDialog.open_for(self._desk, Behind(title=title, guests=share.people))

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        if narrow:
            self._beside.setMinimumWidth(0)
            self._beside.setMaximumWidth(_ANY_WIDTH)
        else:
            self._beside.setFixedWidth(_SIDE_WIDTH)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _side_by_side(*cards: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_M)
    for card in cards:
        row.addWidget(card, 1)
    return holder
