"""What a person is still to be thanked for; what was given stands on their timeline."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from organiser.services.people.person_values import PersonPage
from organiser.services.sessions import thanks
from organiser.services.sessions.thanks import OwedThanks
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Card
from organiser.ui.programmes.after import actions
from organiser.ui.programmes.after.owed_lines import line_name, owed_choices
from organiser.ui.ties.tie_lines import more_button
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.wording import day_label


def thanks_card(page: PersonPage, desk: CardDesk) -> Card | None:
    """Return what a person is still to be thanked for, nothing where that is nothing."""
    today, person_id = desk.store.today(), page.facts.person_id
    owed = desk.store.read(thanks.list_owed, today, person_id=person_id)
    if not owed:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "Still to be thanked"), name="owed_card")
    card.body.setSpacing(SPACE_M)
    for row in reversed(owed):
        card.body.addLayout(_line(row, desk))
    return card


def _line(row: OwedThanks, desk: CardDesk) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(text_label(say(row.what_for), wrap=True, name="owed_what"))
    day = day_label(row.owed_on, current_language())
    told = " · ".join(filter(None, (row.programme, day)))
    words.addWidget(text_label(told, "small", wrap=True, name="owed_told"))
    line.addLayout(words, 1)
    translate, name = QCoreApplication.translate, line_name(row.key)
    done = icon_button("check", translate("PersonPage", "Thanked"), name=f"thanked_{name}")
    done.setFixedSize(26, 24)
    done.clicked.connect(lambda: actions.give(desk.store, row))
    line.addWidget(done)
    choices = owed_choices(desk.store, lambda: desk.parent, row)
    spoken = translate("PersonPage", "What to do with these thanks")
    line.addWidget(more_button(choices, name=f"more_{name}", spoken=spoken))
    return line
