"""The licences of an organisation and how they stand."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout

from organiser.services.organisations.organisation_values import (
    LicenceLine,
    LicenceState,
    OrganisationPage,
)
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import LabelRole, text_label
from organiser.ui.language import current_language
from organiser.ui.organisations.classes_form import LicenceClassesForm
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_S, ToneName
from organiser.vocabulary import OrganisationKind
from organiser.wording import day_label

_TONES: dict[LicenceState, ToneName] = {
    "not yet": "info",
    "valid": "positive",
    "running out": "caution",
    "ran out": "stop",
}
#: Bodies that cannot work without a licence.
_LICENSED = (OrganisationKind.SUPERVISING, OrganisationKind.SUPERVISING_SUPPORT)


def licences_card(page: OrganisationPage, desk: CardDesk) -> Card | None:
    """Return the licences with their states; nothing for a body that has and needs none."""
    if not page.licences and page.kinds[-1].kind not in _LICENSED:
        return None
    translate = QCoreApplication.translate
    card = Card(translate("OrganisationPage", "Licences"), name="licences_card")
    classes = icon_button(
        "settings", translate("OrganisationPage", "Licence classes…"), name="classes_button"
    )
    classes.setFixedSize(26, 24)
    classes.clicked.connect(lambda: LicenceClassesForm.open_for(desk.store, desk.parent))
    card.head.addWidget(classes)
    for licence in page.licences:
        card.body.addLayout(_lines(licence))
    if not page.licences:
        sentence = translate("OrganisationPage", "None noted yet. Add them under Edit.")
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="licences_empty"))
    return card


def _lines(licence: LicenceLine) -> QLayout:
    lines = QVBoxLayout()
    lines.setSpacing(1)
    words = " ".join(filter(None, (licence.licence_class, licence.number)))
    lines.addWidget(text_label(words, wrap=True, name="licence_text"))
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    row.addWidget(Chip(_state_word(licence.state), _TONES[licence.state], name="licence_state"))
    row.addStretch(1)
    lines.addLayout(row)
    role: LabelRole = "stop" if licence.state == "ran out" else "small"
    for text in filter(None, (_expiry(licence), _renewal(licence))):
        lines.addWidget(text_label(text, role, wrap=True, name="licence_expiry"))
    return lines


def _state_word(state: LicenceState) -> str:
    words: dict[LicenceState, str] = {
        "not yet": QCoreApplication.translate("OrganisationPage", "not valid yet"),
        "valid": QCoreApplication.translate("OrganisationPage", "valid"),
        "running out": QCoreApplication.translate("OrganisationPage", "runs out"),
        "ran out": QCoreApplication.translate("OrganisationPage", "ran out"),
    }
    return words[state]


def _expiry(licence: LicenceLine) -> str:
    language = current_language()
    translate = QCoreApplication.translate
    if licence.state == "not yet" and licence.valid_from is not None:
        words = translate("OrganisationPage", "valid from {day}")
        return words.format(day=day_label(licence.valid_from, language))
    if licence.valid_to is None:
        return ""
    words = translate("OrganisationPage", "valid to {day}")
    if licence.state == "ran out":
        words = translate("OrganisationPage", "ran out on {day}")
    return words.format(day=day_label(licence.valid_to, language))


def _renewal(licence: LicenceLine) -> str:
    opens = licence.renewal_opens_on
    if opens is None or licence.state == "ran out":
        return ""
    words = QCoreApplication.translate("OrganisationPage", "can be renewed from {day}")
    return words.format(day=day_label(opens, current_language()))
