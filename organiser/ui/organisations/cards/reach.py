"""Where an organisation is and how it is reached."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLayout

from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.text.telephones import normalised
from organiser.ui.addresses import address_text
from organiser.ui.buttons import icon_button
from organiser.ui.labels import selectable, text_label
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_S


def reach_card(page: OrganisationPage) -> Card:
    """Return addresses, telephone number and website, each a press away from the clipboard."""
    card = Card(QCoreApplication.translate("OrganisationPage", "Where it is"), name="reach_card")
    texts = [(address.label, address_text(address)) for address in page.addresses]
    abroad = normalised(page.telephone) if page.telephone else ""
    texts += [(abroad if abroad != page.telephone else "", page.telephone), ("", page.website)]
    told = [(label, text) for label, text in texts if text]
    for label, text in told:
        card.body.addLayout(_line(text, label))
    if not told:
        sentence = QCoreApplication.translate(
            "OrganisationPage", "No address yet. Add it under Edit."
        )
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="reach_empty"))
    return card


def _line(text: str, label: str) -> QLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    words = f"{text}\n{label}" if label else text
    line.addWidget(selectable(text_label(words, wrap=True, name="reach_text")), 1)
    copy = icon_button(
        "copy", QCoreApplication.translate("OrganisationPage", "Copy"), name="copy_button"
    )
    # A layout that is being rebuilt may squeeze it to nothing, and its icon with it.
    copy.setFixedSize(26, 24)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    line.addWidget(copy)
    return line
