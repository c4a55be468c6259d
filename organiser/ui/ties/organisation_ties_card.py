"""Who is tied to an organisation: parent bodies, those it sends people to, people outside it."""

from PySide6.QtCore import QCoreApplication

from organiser.services.people.person_values import Party
from organiser.services.relations.person_ties import list_organisation_ties
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.ties.tie_lines import add_tie_button, add_ties
from organiser.ui.tokens import SPACE_XS


def organisation_ties_card(organisation_id: int, name: str, desk: CardDesk) -> Card:
    """Return the ties of an organisation, read anew, with a way to note more.

    The page that shows it watches the tables `relationship`, `person` and `organisation`.
    """
    store = desk.store
    ties = store.read(list_organisation_ties, organisation_id, today=store.today())
    card = Card(QCoreApplication.translate("Ties", "Ties"), name="ties_card")
    card.body.setSpacing(SPACE_XS)
    owner = Party(organisation_id=organisation_id, name=name)
    add_tie_button(card, owner, desk)
    add_ties(card, ties, owner, desk)
    if not ties:
        sentence = QCoreApplication.translate(
            "Ties", "None yet. Note with + its parent body, partners, or whom it sends people to."
        )
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="ties_empty"))
    return card
