"""The side of a joint project: how far it is, who carries it, who does what until when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from organiser.services.programmes import next_steps, projects
from organiser.services.programmes.programmes import ProgrammePage
from organiser.services.programmes.projects import Project
from organiser.services.programmes.step_values import StepCounts, count_steps
from organiser.ui.card_desk import CardDesk
from organiser.ui.entry_page import card_column
from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.inline_form import open_forms, save_or_say
from organiser.ui.pieces import scrolled
from organiser.ui.programmes.project.partners_card import PartnersCard
from organiser.ui.programmes.project.state_card import StateCard
from organiser.ui.programmes.sides import ProgrammeSide
from organiser.ui.programmes.steps.steps_card import StepsCard
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XL

_SIDE_WIDTH = 380


class ProjectSide(ProgrammeSide):
    """Shows a joint project; what is being typed stays while it is read anew."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("project_side")
        self._desk = desk
        self._page: ProgrammePage | None = None
        self._told: tuple[object, ...] = ()
        self._steps: StepsCard | None = None
        self._cards = QWidget()
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_XL)
        self._columns.setSpacing(SPACE_L)
        self._columns.addWidget(self._cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(content, name="project_scroll"))

    def show_programme(self, page: ProgrammePage) -> None:
        """Show a project; what is being entered about another one is kept first."""
        if self._page is None or self._page.programme_id != page.programme_id:
            save_or_say(self)
            self._put_steps(page.programme_id)
        elif self._steps is not None:
            self._steps.reload()
        self._page = page
        self._show_cards(page)

    def take_focus(self) -> None:
        """Put the keyboard where a step is typed."""
        if self._steps is not None:
            self._steps.adder.setFocus()

    def _put_steps(self, programme_id: int) -> None:
        if self._steps is not None:
            self._columns.removeWidget(self._steps)
            self._steps.hide()
            self._steps.deleteLater()
        self._steps = StepsCard(self._desk, programme_id=programme_id, by_owner=True)
        self._columns.insertWidget(0, self._steps, 1, Qt.AlignmentFlag.AlignTop)

    def _show_waiting(self) -> None:
        if self._page is not None:
            self._show_cards(self._page)

    def _show_cards(self, page: ProgrammePage) -> None:
        """Show the cards, unless something is being entered in them: then when that is done."""
        busy = [form for form in open_forms(self._cards) if form.is_changed()]
        for form in busy:
            form.closed.connect(self._show_waiting, Qt.ConnectionType.QueuedConnection)
        if busy:
            return
        project, counts = self._read(page.programme_id)
        told = (page.programme_id, page.name, project, counts)
        if told == self._told:
            return
        self._told = told
        focused = focused_part(self._cards)
        self._columns.removeWidget(self._cards)
        self._cards.hide()
        self._cards.deleteLater()
        state = StateCard(self._desk, page.programme_id, page.name, project, counts)
        partners = PartnersCard(self._desk, page.programme_id, project)
        self._cards = card_column([state, partners], name="project_cards")
        self._cards.setFixedWidth(_SIDE_WIDTH)
        self._columns.addWidget(self._cards)
        self._cards.show()
        focus_part(self, focused)

    def _read(self, programme_id: int) -> tuple[Project, StepCounts]:
        store = self._desk.store
        project = store.read(projects.get_project, programme_id)
        steps = store.read(next_steps.get_steps, programme_id)
        return project, count_steps((*steps.open, *steps.done), today=store.today())
