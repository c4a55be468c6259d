"""One programme: its head, and below it one of its sides."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.papers.options import PaperSubject
from organiser.services.programmes import programmes
from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.buttons import ChoiceBar
from organiser.ui.card_desk import CardDesk
from organiser.ui.papers.paper_menu import choose_paper, fill_paper_menu
from organiser.ui.programmes.asking.asking_side import AskingSide
from organiser.ui.programmes.paper_kinds import PROGRAMME_PAPERS, SESSION_PAPERS
from organiser.ui.programmes.programme_header import ProgrammeHeader
from organiser.ui.programmes.sides import SIDES, ProgrammeSide, is_project, label_of
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_S, SPACE_XL
from organiser.vocabulary import PaperKind


class ProgrammeScreen(QWidget):
    """Shows one programme from one of its sides, first from that of asking.

    Signals: `person_requested(int)`, `organisation_requested(int)`, `circle_requested(int)`,
    `tour_requested(int)`.
    """

    person_requested = Signal(int)
    organisation_requested = Signal(int)
    circle_requested = Signal(int)
    tour_requested = Signal(int)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("programme_screen")
        self._store = store
        self._programme_id = 0
        self._page: ProgrammePage | None = None
        self._made: dict[str, ProgrammeSide] = {}
        self._offered: list[str] = []
        self._desk = CardDesk(
            store=store,
            parent=self,
            show_person=self.person_requested.emit,
            show_organisation=self.organisation_requested.emit,
            show_invitation=self.show_invitation,
            show_tour=self.tour_requested.emit,
            show_circle=self.circle_requested.emit,
            show_programme=self.show_programme,
        )
        self.header = ProgrammeHeader()
        self.bar = ChoiceBar(name="side_choice")
        self._sides = QStackedWidget()
        self._lay_out()
        self._fill_papers()
        self.bar.chosen.connect(self._on_chosen)
        self.header.next_button.clicked.connect(self.ask_next)
        self.header.take_out_action.triggered.connect(self.asking.take_out)
        self.asking.take_out_possible.connect(self.header.take_out_action.setEnabled)
        QShortcut(QKeySequence.StandardKey.Print, self, self.open_paper)
        QShortcut(QKeySequence.StandardKey.NextChild, self, lambda: self._step(1))
        QShortcut(QKeySequence.StandardKey.PreviousChild, self, lambda: self._step(-1))

    @property
    def asking(self) -> AskingSide:
        """Return the side of the order and the words."""
        side = self._side("asking")
        assert isinstance(side, AskingSide)
        return side

    def show_programme(self, programme_id: int, invitation_id: int | None = None) -> None:
        """Show a programme, in its order at the person given or whoever is next.

        The one shown already stays at its side; a joint project opens at its project.
        """
        is_other = programme_id != self._programme_id
        if invitation_id is not None or is_other:
            self.asking.go_to(programme_id, invitation_id)
            self._turn_to("asking")
        self._programme_id = programme_id
        page = self._read()
        opens_at_project = is_other and invitation_id is None and is_project(page)
        self._show(page, "project" if opens_at_project else self._side_shown())

    def show_invitation(self, invitation_id: int) -> None:
        """Show one person of the programme shown in its order."""
        self.show_programme(self._programme_id, invitation_id)

    def show_side(self, key: str) -> None:
        """Show the programme from another side."""
        self._turn_to(key)
        self.reload()

    def page(self) -> ProgrammePage | None:
        """Return what is known of the programme shown, nothing before the first."""
        return self._page

    def reload(self) -> None:
        """Read anew; raises `NotFound` when the programme is gone."""
        self._show(self._read(), self._side_shown())

    def ask_next(self) -> None:
        """Go to the person whose turn it is, with the cursor in the words."""
        if self._page is None or self._page.turn.invitation_id is None:
            return
        self.show_side("asking")
        self.asking.ask_next()

    def open_paper(self) -> None:
        """Open the first paper of the session shown, else of the programme."""
        session_id = self._current().session_id()
        kinds = PROGRAMME_PAPERS if session_id is None else SESSION_PAPERS
        subject = PaperSubject(programme_id=self._programme_id, session_id=session_id)
        choose_paper(self, self._store, kinds[0][0], subject)

    def take_focus(self) -> None:
        """Put the keyboard into the side shown."""
        self._current().take_focus()

    def _fill_papers(self) -> None:
        menu = self.header.paper_menu
        for kinds in PROGRAMME_PAPERS:
            fill_paper_menu(menu, self, self._store, kinds, self._paper_subject)
            menu.addSeparator()

    def _paper_subject(self, _kind: PaperKind) -> PaperSubject:
        return PaperSubject(programme_id=self._programme_id)

    def _read(self) -> ProgrammePage:
        today = self._store.today()
        return self._store.read(programmes.get_programme, self._programme_id, today=today)

    def _show(self, page: ProgrammePage, key: str) -> None:
        """Show a page from a side, or from that of asking where it does not belong."""
        self._page = page
        self.header.show_programme(page)
        offered = [side.key for side in SIDES if side.belongs(page)]
        if offered != self._offered:
            self._offered = offered
            self.bar.set_choices([(one, label_of(one)) for one in offered])
        self._turn_to(key if key in offered else "asking")
        self._current().show_programme(page)

    def _side_shown(self) -> str:
        return str(self.bar.current() or "asking")

    def _current(self) -> ProgrammeSide:
        return self._side(self._side_shown())

    def _side(self, key: str) -> ProgrammeSide:
        if key not in self._made:
            side = next(side for side in SIDES if side.key == key)
            self._made[key] = side.make(self._desk)
            self._made[key].side_requested.connect(self._on_side_requested)
            self._sides.addWidget(self._made[key])
        return self._made[key]

    def _turn_to(self, key: str) -> None:
        self._sides.setCurrentWidget(self._side(key))
        self.bar.set_current(key)

    def _on_chosen(self, key: object) -> None:
        self.show_side(str(key))
        self.take_focus()

    def _on_side_requested(self, key: str) -> None:
        if key in self._offered:
            self._on_chosen(key)

    def _step(self, steps: int) -> None:
        if self._offered:
            place = self._offered.index(self._side_shown()) + steps
            self._on_chosen(self._offered[place % len(self._offered)])

    def _lay_out(self) -> None:
        line = QWidget()
        line.setObjectName("side_line")
        row = QHBoxLayout(line)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        row.addWidget(self.bar, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line)
        column.addWidget(self._sides, 1)
