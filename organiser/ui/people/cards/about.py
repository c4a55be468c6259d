"""What else is known of a person, each part changed in its place."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from organiser.services.people.person_values import PersonFacts, PersonPage
from organiser.ui import discretion
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.in_place import InPlace
from organiser.ui.labels import selectable, text_label
from organiser.ui.language import say
from organiser.ui.links import link, link_line
from organiser.ui.people.cards.about_parts import part_form, part_texts, part_titles
from organiser.ui.people.cards.unfolding import is_unfolded, keep_unfolded
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import Sensitivity, label

#: Longer notes are folded to their beginning.
_MOST_LINES = 8
_MOST_SIGNS = 400


def about_card(page: PersonPage, desk: CardDesk) -> Card:
    """Return what else is known, with a button that adds what is not known yet."""
    facts = page.facts
    card = Card(QCoreApplication.translate("PersonPage", "About"), name="about_card")
    card.body.setSpacing(2)
    texts = part_texts(facts)
    known = [name for name in part_titles() if texts[name] or _has_more(name, facts)]
    for name in known:
        card.body.addWidget(_part(name, texts[name], facts, desk))
    if not known:
        sentence = QCoreApplication.translate(
            "PersonPage", "Nothing yet. Add with + how you met, notes, languages and more."
        )
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="about_empty"))
    missing = [name for name in part_titles() if name not in known]
    if missing:
        _add_plus(card, missing, facts, desk)
    return card


def _has_more(name: str, facts: PersonFacts) -> bool:
    return name == "how_we_met" and facts.introduced_by is not None


def _add_plus(card: Card, missing: list[str], facts: PersonFacts, desk: CardDesk) -> None:
    plus = icon_button(
        "plus", QCoreApplication.translate("PersonPage", "Add something"), name="add_about"
    )

    def add(name: str) -> None:
        part = card.findChild(InPlace, name) or _part(name, "", facts, desk)
        card.body.addWidget(part)
        part.show()
        part.open()

    def open_menu() -> None:
        menu = QMenu(plus)
        menu.setObjectName("add_about_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = part_titles()
        for name in missing:
            action = menu.addAction(titles[name])
            action.setObjectName(f"add_{name}")
            action.triggered.connect(lambda _checked, name=name: add(name))
        menu.popup(plus.mapToGlobal(QPoint(0, plus.height())))

    plus.clicked.connect(open_menu)
    card.head.addWidget(plus)


def _part(name: str, text: str, facts: PersonFacts, desk: CardDesk) -> InPlace:
    holder = QWidget()
    holder.setObjectName(f"about_{name}")
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(SPACE_XS, 2, 0, 2)
    lines.setSpacing(0)
    title = part_titles()[name]
    sensitivity = facts.notes_sensitivity if name == "notes" else Sensitivity.OPEN
    hidden = discretion.hides(sensitivity)
    lines.addLayout(_heading(title, sensitivity if text else Sensitivity.OPEN))
    if hidden:
        lines.addWidget(text_label(discretion.hidden_text(), "muted", name="notes_hidden"))
    elif name == "notes":
        _add_notes(lines, text, facts, desk)
    elif text:
        lines.addWidget(selectable(text_label(text, wrap=True, name="fact_text")))
    introducer = facts.introduced_by
    if name == "how_we_met" and introducer is not None:
        made = link(introducer.name, desk.show_person, introducer.person_id, name="introducer")
        told = QCoreApplication.translate("PersonPage", "made the introduction")
        lines.addLayout(link_line(made, told))
    words = QCoreApplication.translate("PersonPage", "Change {thing}")
    make_form = None if hidden else lambda: part_form(name, facts, desk)
    return InPlace(holder, make_form, name=name, label=words.format(thing=title))


def _heading(title: str, sensitivity: Sensitivity) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    line.addWidget(text_label(title, "tiny", name="fact_name"))
    if sensitivity is not Sensitivity.OPEN:
        tone: ToneName = "caution" if sensitivity is Sensitivity.ME_ONLY else "neutral"
        line.addWidget(Chip(say(label(sensitivity)), tone, name="notes_sensitivity"))
    line.addStretch(1)
    return line


def _add_notes(lines: QVBoxLayout, text: str, facts: PersonFacts, desk: CardDesk) -> None:
    shown = text if is_unfolded(desk, "notes", facts.person_id) else beginning(text)
    notes = selectable(text_label(shown, wrap=True, name="notes_label"))
    lines.addWidget(notes)
    if shown == text:
        return
    more = button(
        QCoreApplication.translate("PersonPage", "Show all of it"), name="all_notes", kind="quiet"
    )

    def unfold() -> None:
        keep_unfolded(desk, "notes", facts.person_id)
        notes.setText(text)
        more.hide()

    more.clicked.connect(unfold)
    lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)


def beginning(text: str) -> str:
    """Return the first lines of a long text with … after them, a short one whole."""
    lines = text.split("\n")
    short = "\n".join(lines[:_MOST_LINES])[:_MOST_SIGNS].rstrip()
    # The button takes a line: folding less than that away would gain nothing.
    is_long = len(lines) > _MOST_LINES + 1 or len(text) > _MOST_SIGNS + 40
    return f"{short}…" if is_long else text
