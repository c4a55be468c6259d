"""Who is in an organisation, who represented it, and who was there otherwise."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from organiser.services.organisations.organisation_values import OrganisationPage, PersonHere
from organiser.services.people.person_drafts import PositionDraft
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import current_language
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.post_spans import months_text
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.wording import day_label

#: So many of those before are shown unasked.
_FIRST = 8


class PeopleCard(Card):
    """Those here now and to come, then former representatives in their order, then others."""

    def __init__(self, page: OrganisationPage, desk: CardDesk) -> None:
        """Show the people of a page."""
        now = [person for person in page.people if person.state == "now"]
        counted = len({person.person_id for person in now})
        super().__init__(self.tr("People"), self.tr("%n now", "", counted), name="people_card")
        self._page = page
        self._desk = desk
        self.body.setSpacing(SPACE_XS)
        if not now:
            self._say_nobody()
        before = [person for person in page.people if person.state == "before"]
        represented = [person for person in before if person.represents]
        others = [person for person in before if not person.represents]
        coming = [person for person in page.people if person.state == "coming"]
        for person in now:
            self.body.addLayout(self._line(person))
        self._add_group(self.tr("To come"), "coming", coming)
        self._add_buttons()
        self._add_group(self.tr("Represented it before"), "represented", represented)
        self._add_group(self.tr("Others before"), "before", others)
        if page.came_through:
            told = self.tr("%n in the book came through people from here.", "", page.came_through)
            self.body.addWidget(thin_line())
            self.body.addWidget(text_label(told, "small", wrap=True, name="came_through"))
        self.body.addStretch(1)

    def _add_buttons(self) -> None:
        handover = button(
            self.tr("Change of representative…"),
            name="handover_button",
            kind="quiet",
            icon_name="refresh-cw",
        )
        handover.clicked.connect(self._hand_over)
        menu = QMenu()
        menu.setObjectName("add_person_menu")
        menu.addAction(self.tr("Choose someone, or a new name…")).triggered.connect(self._add)
        menu.addAction(self.tr("New person, all details…")).triggered.connect(self._add_new)
        adding = button(
            self.tr("Add a person here"),
            name="add_person_button",
            kind="quiet",
            icon_name="user-plus",
        )
        menu.setParent(adding, menu.windowFlags())
        adding.setMenu(menu)
        holder = QWidget()
        holder.setObjectName("people_buttons")
        flow = FlowLayout(holder, gap=SPACE_S)
        flow.addWidget(adding)
        flow.addWidget(handover)
        self.body.addWidget(holder)

    def _say_nobody(self) -> None:
        sentence = self.tr(
            "Nobody at present. Add a person here, or give one a post on their page."
        )
        self.body.addWidget(text_label(sentence, "muted", wrap=True, name="people_empty"))

    def _add_group(self, title: str, name: str, people: Sequence[PersonHere]) -> None:
        if not people:
            return
        self.body.addWidget(thin_line())
        self.body.addWidget(text_label(title, "small", name=f"{name}_heading"))
        for person in people[:_FIRST]:
            self.body.addLayout(self._line(person))
        rest = people[_FIRST:]
        if rest:
            self._fold(rest, name)

    def _fold(self, people: Iterable[PersonHere], name: str) -> None:
        """Hold further people back until they are asked for."""
        lines = [self._line(person) for person in people]
        holder = QWidget()
        holder.setObjectName(f"{name}_rest")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for line in lines:
            column.addLayout(line)
        more = button(self.tr("Show %n more", "", len(lines)), name=f"{name}_more", kind="quiet")
        holder.hide()
        more.clicked.connect(holder.show)
        more.clicked.connect(more.hide)
        self.body.addWidget(more)
        self.body.addWidget(holder)

    def _line(self, person: PersonHere) -> QHBoxLayout:
        made = link(person.name, self._desk.show_person, person.person_id, name="person")
        chip = None
        if person.represents and person.state != "before":
            chip = Chip(self.tr("represents it"), "info", name="represents_chip")
        times = months_text(person.since, person.until)
        if person.state == "coming" and person.since is not None:
            day = day_label(person.since, current_language())
            times = self.tr("from {day}").format(day=day)
        told = " · ".join(filter(None, (person.title, person.department, times)))
        return link_line(made, told, after=chip)

    def _hand_over(self) -> None:
        from organiser.ui.organisations.handover_form import HandoverForm

        HandoverForm.open_for(self._desk.store, self._desk.parent, self._page)

    def _add(self) -> None:
        from organiser.ui.organisations.post_form import PostForm

        PostForm.open_for(self._desk.store, self._desk.parent, self._page)

    def _add_new(self) -> None:
        from organiser.ui.people.person_form import PersonForm

        page = self._page
        post = PositionDraft(organisation_id=page.organisation_id, organisation_name=page.name)
        PersonForm.open_for(self._desk.store, self._desk.parent, positions=[post])
