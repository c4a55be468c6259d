"""What a person agreed to or refused."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from organiser.services.people import consents
from organiser.services.people.person_values import ConsentLine, PersonPage
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Card, Chip
from organiser.ui.skills.consent_form import ConsentForm
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.vocabulary import label
from organiser.wording import day_label, phrase


def consents_card(page: PersonPage, desk: CardDesk) -> Card:
    """Return what the person agreed to or refused, with ways to note more."""
    translate = QCoreApplication.translate
    person_id = page.facts.person_id
    card = Card(translate("Consents", "Consents"), name="consents_card")
    card.body.setSpacing(SPACE_M)
    adding = icon_button(
        "plus", translate("Consents", "Note what they agree to or refuse"), name="add_consent"
    )
    adding.clicked.connect(lambda: ConsentForm.open_for(desk.store, desk.parent, person_id))
    card.head.addWidget(adding)
    for line in page.consents:
        card.body.addLayout(_line(line, person_id, desk))
    if not page.consents:
        sentence = translate(
            "Consents",
            "Nothing yet. Note with + what they agree to or refuse.",
        )
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="consents_empty"))
    return card


def _line(line: ConsentLine, person_id: int, desk: CardDesk) -> QHBoxLayout:
    translate = QCoreApplication.translate
    head = QHBoxLayout()
    head.setSpacing(SPACE_S)
    kind = say(label(line.kind))
    head.addWidget(ElidedLabel(kind, name="consent_kind"))
    if line.is_given:
        chip = Chip(translate("Consents", "agreed"), "positive", name="consent_answer")
    else:
        chip = Chip(translate("Consents", "refused"), "stop", name="consent_answer")
    head.addWidget(chip)
    head.addStretch(1)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addLayout(head)
    words.addWidget(text_label(_days(line), "small", wrap=True, name="consent_days"))
    if line.words:
        words.addWidget(text_label(line.words, "muted", wrap=True, name="consent_words"))
    whole = QHBoxLayout()
    whole.setSpacing(SPACE_S)
    whole.addLayout(words, 1)
    spoken = translate("Consents", "Change what they said to: {kind}").format(kind=kind)
    name = f"more_consent_{line.consent_id}"
    whole.addWidget(more_button(_choices(line, person_id, desk), name=name, spoken=spoken))
    return whole


def _days(line: ConsentLine) -> str:
    """Return when and by which way it was said, and when the contrary was said before."""
    language, translate = current_language(), QCoreApplication.translate
    told = [day_label(line.on, language), say(label(line.channel)) if line.channel else ""]
    before = line.refused_on if line.is_given else line.given_on
    if before is not None:
        words = translate("Consents", "refused on {day} before")
        if not line.is_given:
            words = translate("Consents", "agreed on {day} before")
        told.append(words.format(day=day_label(before, language)))
    return " · ".join(filter(None, told))


def _choices(line: ConsentLine, person_id: int, desk: CardDesk) -> list[Choice]:
    translate = QCoreApplication.translate

    def form(*, is_given: bool | None = None) -> None:
        ConsentForm.open_for(
            desk.store, desk.parent, person_id, consent_id=line.consent_id, is_given=is_given
        )

    def remove() -> None:
        action = phrase("Remove a consent: {kind}", kind=label(line.kind))
        desk.store.do(action, consents.remove_consent, line.consent_id)

    if line.is_given:
        turned = translate("Consents", "They refuse now…")
    else:
        turned = translate("Consents", "They agree now…")
    return [
        (turned, lambda: form(is_given=not line.is_given)),
        (translate("Consents", "Change…"), form),
        (translate("Consents", "Remove"), remove),
    ]
