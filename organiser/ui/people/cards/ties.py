"""Who is tied to a person, and the circles they share."""

from PySide6.QtCore import QCoreApplication

from organiser.services.people.person_values import Party, PersonPage
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card
from organiser.ui.ties.tie_lines import add_tie_button, add_ties
from organiser.ui.tokens import SPACE_XS


def ties_card(page: PersonPage, desk: CardDesk) -> Card:
    """Return who is tied to the person and the circles they share, with ways to note more."""
    facts = page.facts
    card = Card(QCoreApplication.translate("PersonPage", "Ties"), name="ties_card")
    card.body.setSpacing(SPACE_XS)
    owner = Party(person_id=facts.person_id, name=facts.name)
    if page.ties or page.circles:
        sentence = QCoreApplication.translate("PersonPage", "Picture of who is tied to whom")
        picture = icon_button("waypoints", sentence, name="ties_picture_button")
        picture.clicked.connect(lambda: _open_picture(facts.person_id, desk))
        card.head.addWidget(picture)
    add_tie_button(card, owner, desk)
    add_ties(card, page.ties, owner, desk)
    for circle in page.circles:
        made = link(circle.name, desk.show_circle, circle.circle_id, name="circle")
        word = QCoreApplication.translate("PersonPage", "circle")
        card.body.addLayout(link_line(made, " · ".join(filter(None, (word, circle.role)))))
    if not page.ties and not page.circles:
        sentence = QCoreApplication.translate(
            "PersonPage", "None yet. Note with + who knows whom, and whom to keep apart."
        )
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="ties_empty"))
    return card


def _open_picture(person_id: int, desk: CardDesk) -> None:
    # Its drawing is needed by nobody who only reads the card.
    from organiser.ui.ties.ties_picture import TiesPicture

    TiesPicture.open_for(desk, person_id)
