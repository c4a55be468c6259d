"""A person's programmes, and how each invitation went."""

from PySide6.QtCore import QCoreApplication

from organiser.services.people.person_values import PersonPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.language import say
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_XS, ToneName
from organiser.vocabulary import Stage, label

_STAGES: dict[Stage, ToneName] = {
    Stage.ACCEPTED: "positive",
    Stage.ASKED: "info",
    Stage.CONSIDERING: "info",
    Stage.WAITING: "caution",
}


def invitations_card(page: PersonPage, desk: CardDesk) -> Card | None:
    """Return the person's programmes and how each went, nothing if they were never in one."""
    if not page.invitations:
        return None
    title = QCoreApplication.translate("PersonPage", "Invitations so far")
    card = Card(title, name="invitations_card")
    card.body.setSpacing(SPACE_XS)
    for line in page.invitations:
        made = link(line.programme, desk.show_invitation, line.invitation_id, name="invitation")
        chip = Chip(say(label(line.stage)), _STAGES.get(line.stage, "neutral"))
        card.body.addLayout(link_line(made, after=chip))
    return card
