"""Who is tied to a person, and the circles they share."""

from PySide6.QtCore import QCoreApplication

from organiser.services.person_ties import tie_label
from organiser.services.person_values import PersonPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_XS


def ties_card(page: PersonPage, desk: CardDesk) -> Card | None:
    """Return who is tied to the person and the circles they share, nothing without either."""
    if not page.ties and not page.circles:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "Ties"), name="ties_card")
    card.body.setSpacing(SPACE_XS)
    for tie in page.ties:
        made = link(tie.person.name, desk.show_person, tie.person.person_id, name="tie")
        told = " · ".join(filter(None, (say(tie_label(tie)), tie.note)))
        card.body.addLayout(link_line(made, told))
    if page.circles:
        words = QCoreApplication.translate("PersonPage", "Circles: {names}")
        names = QCoreApplication.translate("PersonPage", ", ").join(
            circle.name for circle in page.circles
        )
        circles = text_label(words.format(names=names), wrap=True, name="circles_label")
        circles.setContentsMargins(0, SPACE_XS, 0, 0)
        card.body.addWidget(circles)
    return card
