"""What was promised, either way."""

from PySide6.QtCore import QCoreApplication

from organiser.services.person_values import PersonPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.pieces import Card
from organiser.vocabulary import PromiseSide
from organiser.wording import day_label


def promises_card(page: PersonPage, desk: CardDesk) -> Card | None:
    """Return the promises still open, nothing if there are none."""
    if not page.promises:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "Promises"), name="promises_card")
    for promise in page.promises:
        mine = promise.side is PromiseSide.MINE
        owed = QCoreApplication.translate("PersonPage", "I promised")
        due = QCoreApplication.translate("PersonPage", "they promised")
        told = [owed if mine else due]
        if promise.due_on is not None:
            words = QCoreApplication.translate("PersonPage", "by {day}")
            told.append(words.format(day=day_label(promise.due_on, current_language())))
        card.body.addWidget(text_label(promise.text, wrap=True, name="promise_text"))
        card.body.addWidget(text_label(" · ".join(told), "small", wrap=True, name="promise_words"))
    return card
