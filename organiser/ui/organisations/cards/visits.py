"""Which tours an organisation received, who visited it otherwise, and where its people went."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from organiser.services.organisations.organisation_values import (
    HostVisitLine,
    OrganisationPage,
    VisitLine,
    VisitMadeLine,
)
from organiser.ui import discretion
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import current_language, say
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_M, SPACE_XS
from organiser.vocabulary import host_label
from organiser.wording import day_label

_FIRST = 4
#: As high as a link.
_LINE = 21


class VisitsCard(Card):
    """Tours that come or came, visits that were logged with who took part, and visits made."""

    def __init__(self, page: OrganisationPage, desk: CardDesk) -> None:
        """Show the visits of a page; the latest are open."""
        count = len(page.host_visits) + page.visit_count
        told = self.tr("%n visit(s)", "", count) if count else ""
        super().__init__(self.tr("Visits received"), told, name="visits_card")
        self._desk = desk
        self.body.setSpacing(SPACE_XS)
        for tour in page.host_visits:
            self.body.addLayout(self._tour_line(tour))
        if page.host_visits and page.visits:
            self.body.addWidget(thin_line())
        for visit in page.visits[:_FIRST]:
            self.body.addLayout(self._visit_lines(visit))
        if page.visits[_FIRST:]:
            self._fold(page.visits[_FIRST:])
        if page.visit_count > len(page.visits):
            told = self.tr("Earlier visits stand below under what happened.")
            self.body.addWidget(text_label(told, "small", wrap=True, name="visits_earlier"))
        if not count:
            sentence = self.tr(
                "None yet. Tours with a stop here appear by themselves; log other visits with"
                " Log contact."
            )
            self.body.addWidget(text_label(sentence, "muted", wrap=True, name="visits_empty"))
        self._add_made(page.visits_made)

    def _add_made(self, visits: tuple[VisitMadeLine, ...]) -> None:
        """Show where the organisation's own people went with tours."""
        if not visits:
            return
        self.body.addWidget(thin_line())
        self.body.addWidget(text_label(self.tr("Visits made with tours"), "tiny", name="made_head"))
        for visit in visits[:_FIRST]:
            made = link(
                visit.organisation,
                self._desk.show_organisation,
                visit.organisation_id,
                name="visited",
            )
            people = self.tr(", ").join(person.name for person in visit.people)
            day = day_label(visit.held_on, current_language())
            self.body.addLayout(link_line(made, " · ".join((day, people, visit.tour))))
        if visits[_FIRST:]:
            told = self.tr("and %n earlier", "", len(visits) - _FIRST)
            self.body.addWidget(text_label(told, "small", name="made_rest"))

    def _tour_line(self, visit: HostVisitLine) -> QHBoxLayout:
        host = self.tr("received by {name}").format(name=visit.host) if visit.host else ""
        words = (day_label(visit.held_on, current_language()), visit.stop, host)
        told = " · ".join(filter(None, words))
        made = link(visit.tour, self._desk.show_tour, visit.tour_id, name="tour")
        if visit.is_closed:
            chip = Chip(self.tr("closed on that day"), "caution", name="visit_closed")
        else:
            chip = Chip(say(host_label(visit.stage)), "neutral", name="visit_state")
        return link_line(made, told, after=chip)

    def _visit_lines(self, visit: VisitLine) -> QLayout:
        holder = QWidget()
        holder.setObjectName("visit_people")
        flow = FlowLayout(holder, gap=SPACE_M)
        day = text_label(day_label(visit.happened_on, current_language()), "small")
        day.setFixedHeight(_LINE)
        flow.addWidget(day)
        for person in visit.people:
            made = link(person.name, self._desk.show_person, person.person_id, name="visitor")
            flow.addWidget(made)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(holder)
        if visit.text:
            told = discretion.shown(visit.text, visit.sensitivity)
            lines.addWidget(text_label(told, wrap=True, name="visit_text"))
        lines.addSpacing(SPACE_XS)
        return lines

    def _fold(self, visits: tuple[VisitLine, ...]) -> None:
        holder = QWidget()
        holder.setObjectName("visits_rest")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for visit in visits:
            column.addLayout(self._visit_lines(visit))
        more = button(self.tr("Show %n more", "", len(visits)), name="visits_more", kind="quiet")
        holder.hide()
        more.clicked.connect(holder.show)
        more.clicked.connect(more.hide)
        self.body.addWidget(more)
        self.body.addWidget(holder)
