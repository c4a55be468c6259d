"""The ways to reach a person."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout

from organiser.services.person_values import ContactLine, PersonPage
from organiser.ui.addresses import address_text
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.icons import icon
from organiser.ui.labels import ElidedLabel, selectable, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import ContactKind, label


def contacts_card(page: PersonPage, desk: CardDesk) -> Card:
    """Return the ways to reach the person, preferred ones first."""
    card = Card(QCoreApplication.translate("PersonPage", "Contact points"), name="contacts_card")
    for point in page.contact_points:
        card.body.addLayout(_contact_line(point))
    for address in page.addresses:
        text = address_text(address)
        card.body.addWidget(selectable(text_label(text, wrap=True, name="address_label")))
    if not page.contact_points and not page.addresses:
        sentence = QCoreApplication.translate("PersonPage", "None yet. Add them under Edit.")
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="contacts_empty"))
    return card


def _contact_line(point: ContactLine) -> QLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    if point.preferred:
        line.addWidget(_star())
    line.addWidget(ElidedLabel(point.value, name="contact_value"))
    shows_itself = point.kind in (ContactKind.MAIL, ContactKind.LINK) and not point.label
    told = "" if shows_itself else point.label or say(label(point.kind))
    line.addWidget(ElidedLabel(told, "small", name="contact_label"), 1)
    copy = icon_button("copy", QCoreApplication.translate("PersonPage", "Copy"), name="copy_button")
    # A layout that is being rebuilt may squeeze it to nothing, and its icon with it.
    copy.setFixedSize(26, 24)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(point.value))
    line.addWidget(copy)
    return line


def _star() -> QLabel:
    star = text_label(name="preferred_star")
    star.setPixmap(icon("star", "caution").pixmap(14, 14))
    star.setToolTip(QCoreApplication.translate("PersonPage", "preferred"))
    return star
