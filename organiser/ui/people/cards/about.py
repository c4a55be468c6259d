"""What else is known of a person."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QVBoxLayout

from organiser.services.person_values import PersonPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import selectable, text_label
from organiser.ui.language import current_language
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card
from organiser.wording import day_label


def about_card(page: PersonPage, desk: CardDesk) -> Card | None:
    """Return what else is known, nothing if there is nothing."""
    lines = list(_about(page))
    if not lines and not page.facts.notes:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "About"), name="about_card")
    for name, text in lines:
        card.body.addLayout(_fact_lines(name, text))
    introducer = page.facts.introduced_by
    if introducer is not None:
        made = link(introducer.name, desk.show_person, introducer.person_id, name="introducer")
        told = QCoreApplication.translate("PersonPage", "made the introduction")
        card.body.addLayout(link_line(made, told))
    if page.facts.notes:
        notes = selectable(text_label(page.facts.notes, wrap=True, name="notes_label"))
        card.body.addWidget(notes)
    return card


def _about(page: PersonPage) -> Iterable[tuple[str, str]]:
    facts = page.facts
    translate = QCoreApplication.translate
    language = current_language()
    met = [facts.how_we_met, day_label(facts.met_on, language) if facts.met_on else ""]
    yield from _told(translate("PersonPage", "How we met"), " · ".join(filter(None, met)))
    yield from _told(translate("PersonPage", "Avoid"), facts.topics_to_avoid)
    yield from _told(translate("PersonPage", "Nickname"), facts.nickname)
    yield from _told(translate("PersonPage", "Further names"), facts.further_names)
    former = translate("PersonPage", ", ").join(facts.former_names)
    yield from _told(translate("PersonPage", "Formerly"), former)
    yield from _told(translate("PersonPage", "Languages"), facts.languages)
    birthday = day_label(facts.birthday, language) if facts.birthday else ""
    yield from _told(translate("PersonPage", "Birthday"), birthday)


def _told(name: str, text: str) -> Iterable[tuple[str, str]]:
    if text:
        yield name, text


def _fact_lines(name: str, text: str) -> QLayout:
    lines = QVBoxLayout()
    lines.setSpacing(1)
    lines.addWidget(text_label(name, "tiny", name="fact_name"))
    lines.addWidget(selectable(text_label(text, wrap=True, name="fact_text")))
    return lines
