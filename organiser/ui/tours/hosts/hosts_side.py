"""The side of the hosts: the stops that want one at the left, one of them at the right."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.services.tours import host_pages, hosts
from organiser.services.tours.host_steps import OVER
from organiser.services.tours.hosts import HostRow
from organiser.text.dates import month_day
from organiser.touring.itinerary import Itinerary
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language
from organiser.ui.overriding import override
from organiser.ui.person_rows import (
    PERSON_ROW_HEIGHT,
    HeadingLine,
    PersonLine,
    PersonRowDelegate,
)
from organiser.ui.pieces import EmptyState, pane
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XL
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.hosts.course_card import CourseCard
from organiser.ui.tours.hosts.gift_card import GiftCard
from organiser.ui.tours.hosts.host_lines import host_lines, line_key, visit_times
from organiser.ui.tours.hosts.standing_card import StandingCard
from organiser.ui.tours.hosts.visit_card import VisitCard
from organiser.ui.tours.sides import TourSide
from organiser.ui.tours.tour_forms import TourForms
from organiser.ui.tours.two_columns import TwoColumns
from organiser.vocabulary import Stage

_LIST_WIDTH = 348
#: Below this width the cards about a host stand below each other.
_NARROW = 760


class HostsSide(TourSide):
    """Asks hosts one by one; the stop that was current stays so over a reload."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("hosts_side")
        self._desk = desk
        self._rows: tuple[HostRow, ...] = ()
        self._itinerary: Itinerary | None = None
        self._forms = TourForms(desk.parent, desk.store, TourActions(desk.store))
        self.so_far = text_label("", "small", name="hosts_so_far")
        self.view = RowsView(name="hosts_view", row_height=PERSON_ROW_HEIGHT)
        self.view.setItemDelegate(PersonRowDelegate(self.view, avatars=False, trailing="chip"))
        self._model: RowsModel[PersonLine | HeadingLine] = RowsModel(
            [Column(header="", text=_text, tip=_tip)],
            key=line_key,
            heading=lambda line: isinstance(line, HeadingLine),
            parent=self.view,
        )
        self.view.show_model(self._model)
        self.title_label = ElidedLabel("", "title", name="host_stop_title")
        self.when_label = text_label("", "muted", wrap=True, name="host_when")
        self.standing = StandingCard(desk)
        self.visit = VisitCard(desk)
        self.gift = GiftCard(desk)
        self.course = CourseCard(desk)
        self.empty = self._make_empty()
        self._lay_out()
        self.view.current_key_changed.connect(self._show_host)
        self.view.key_activated.connect(lambda _key: self.standing.focus_first_step())
        self.standing.stop_requested.connect(self._change_place)

    @override
    def show_tour(self, itinerary: Itinerary) -> None:
        """Show the hosts of a tour; the one that was current stays so."""
        is_another = self._itinerary is None or self._itinerary.tour_id != itinerary.tour_id
        self._itinerary = itinerary
        self._rows = self._desk.store.read(hosts.list_hosts, itinerary.tour_id)
        self._stack.setCurrentIndex(1 if self._rows else 0)
        self._model.set_rows(host_lines(self._rows, itinerary, today=self._desk.store.today()))
        confirmed = sum(row.stage is Stage.ACCEPTED for row in self._rows)
        said = self.tr("{count} of {total} confirmed")
        self.so_far.setText(said.format(count=confirmed, total=len(self._rows)))
        if is_another or self._current() is None:
            self.select(self._next_to_ask())
        self._show_host(self.view.current_key())

    @override
    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        (self.view if self._rows else self.empty).setFocus()

    def select(self, stop_id: int | None) -> None:
        """Show the host of one stop, if it has one."""
        if stop_id is not None:
            self.view.select_key(stop_id)

    def _next_to_ask(self) -> int | None:
        """Return the stop where something is to be done first, else the first one."""
        today = self._desk.store.today()
        pressing = [row for row in self._rows if row.is_overdue(today) or row.stage in OVER]
        to_ask = [row for row in self._rows if row.stage is Stage.CANDIDATE]
        return next((row.stop_id for row in (*pressing, *to_ask, *self._rows)), None)

    def _current(self) -> HostRow | None:
        key = self.view.current_key()
        return next((row for row in self._rows if row.stop_id == key), None)

    def _show_host(self, _key: object) -> None:
        row, itinerary = self._current(), self._itinerary
        if row is None or itinerary is None:
            return
        store = self._desk.store
        page = store.read(host_pages.get_host_page, row.stop_id, today=store.today())
        self.title_label.setText(row.stop_name)
        when = visit_times(itinerary).get(row.stop_id, "")
        day = month_day(row.held_on, language=current_language())
        named = row.organisation_name if row.organisation_name != row.stop_name else ""
        self.when_label.setText(" · ".join(filter(None, (f"{day} {when}", named))))
        others = tuple(
            other
            for other in self._rows
            if other.stop_id != row.stop_id
            and other.is_awaited
            and other.organisation_id is not None
            and other.organisation_id == row.organisation_id
        )
        self.standing.show_host(page, others if row.stage is Stage.CANDIDATE else ())
        for card in (self.visit, self.gift, self.course):
            card.show_host(page)

    def _change_place(self, stop_id: int) -> None:
        if self._itinerary is not None:
            self._forms.edit_stop(self._itinerary, stop_id)

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            "handshake",
            self.tr("No visits yet. Add a stop of the kind “Visit” under “Plan”, then ask here."),
            action_label=self.tr("Go to the plan"),
            name="no_hosts",
        )
        empty.action_requested.connect(lambda: self.side_requested.emit("plan"))
        return empty

    def _lay_out(self) -> None:
        frame, column = pane(name="hosts_pane", width=_LIST_WIDTH)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        head.addWidget(self.so_far)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        both = QWidget()
        both.setObjectName("hosts_both")
        row = QHBoxLayout(both)
        row.setContentsMargins(0, SPACE_S, 0, 0)
        row.setSpacing(0)
        row.addWidget(frame)
        row.addWidget(self._cards(), 1)
        self._stack = QStackedWidget()
        self._stack.setObjectName("hosts_stack")
        self._stack.addWidget(self.empty)
        self._stack.addWidget(both)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _cards(self) -> QWidget:
        content = QWidget()
        content.setObjectName("host_cards")
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, 0)
        head.setSpacing(0)
        head.addWidget(self.title_label)
        head.addWidget(self.when_label)
        columns = TwoColumns(
            (self.standing, self.visit), (self.gift, self.course), name="host_area", narrow=_NARROW
        )
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addLayout(head)
        whole.addWidget(columns, 1)
        return content


def _text(line: PersonLine | HeadingLine) -> str:
    return line.text if isinstance(line, HeadingLine) else line.name


def _tip(line: PersonLine | HeadingLine) -> str:
    return "" if isinstance(line, HeadingLine) else line.tip
