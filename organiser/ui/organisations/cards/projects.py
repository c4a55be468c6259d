"""The programmes an organisation carries, in which role and with which duty."""

from PySide6.QtCore import QCoreApplication

from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.services.programmes import projects
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_XS
from organiser.vocabulary import label


def projects_card(page: OrganisationPage, desk: CardDesk) -> Card | None:
    """Return the programmes the organisation carries, nothing where there are none."""
    lines = desk.store.read(projects.list_projects_of, page.organisation_id)
    if not lines:
        return None
    card = Card(QCoreApplication.translate("OrganisationPage", "Programmes"), name="projects_card")
    card.body.setSpacing(SPACE_XS)
    for line in lines:
        made = link(line.programme, desk.show_programme, line.programme_id, name="project")
        card.body.addLayout(link_line(made, after=Chip(say(label(line.role)))))
        if line.duty:
            card.body.addWidget(text_label(line.duty, "small", wrap=True, name="project_duty"))
    return card
