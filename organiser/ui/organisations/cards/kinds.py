"""What an organisation is, was, and becomes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.services.organisations.organisation_kinds import KindSpan, kind_at
from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.organisations.kind_form import KindForm
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_XS
from organiser.vocabulary import label
from organiser.wording import day_label


def kinds_card(page: OrganisationPage, desk: CardDesk) -> Card:
    """Return the kinds in their order, the present one marked, with the way to change it."""
    card = Card(QCoreApplication.translate("OrganisationPage", "Kind"), name="kinds_card")
    card.body.setSpacing(SPACE_XS)
    words = QCoreApplication.translate("OrganisationPage", "Change…")
    change = button(words, name="kind_button", kind="small")
    change.clicked.connect(lambda: KindForm.open_for(desk.store, desk.parent, page))
    card.head.addWidget(change)
    present = kind_at(page.kinds, desk.store.today())
    for span in reversed(page.kinds):
        card.body.addWidget(_line(span, is_present=span is present))
    return card


def _line(span: KindSpan, *, is_present: bool) -> QWidget:
    words = " · ".join(filter(None, (say(label(span.kind)), span_words(span), span.note)))
    return text_label(words, "body" if is_present else "muted", wrap=True, name="kind_text")


def span_words(span: KindSpan) -> str:
    """Return from when and until when a kind holds, empty where nothing is known."""
    language = current_language()
    parts = []
    if span.since is not None:
        words = QCoreApplication.translate("OrganisationPage", "from {day}")
        parts.append(words.format(day=day_label(span.since, language)))
    if span.until is not None:
        words = QCoreApplication.translate("OrganisationPage", "until {day}")
        parts.append(words.format(day=day_label(span.until, language)))
    return " ".join(parts)
