"""The lines of ties on a card: whom, how, since when, and what can be done about each."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton

from organiser.services.people.person_values import Party, Tie
from organiser.services.relations import relationships
from organiser.services.relations.tie_words import tie_label
from organiser.ui.ages import years_text
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_S
from organiser.wording import phrase

if TYPE_CHECKING:
    from organiser.ui.ties.relationship_form import RelationshipForm

#: What one line of a menu says, and what it does.
Choice = tuple[str, Callable[[], object]]


def add_ties(card: Card, ties: Sequence[Tie], owner: Party, desk: CardDesk) -> None:
    """Put ties into a card, past ones under a heading of their own."""
    current = [tie for tie in ties if not tie.is_over]
    past = [tie for tie in ties if tie.is_over]
    for tie in current:
        card.body.addLayout(_tie_line(tie, owner, desk))
    if past:
        heading = text_label(
            QCoreApplication.translate("Ties", "In the past"), "tiny", name="past_ties"
        )
        heading.setContentsMargins(0, SPACE_S, 0, 0)
        card.body.addWidget(heading)
    for tie in past:
        card.body.addLayout(_tie_line(tie, owner, desk))


def add_tie_button(card: Card, owner: Party, desk: CardDesk) -> None:
    """Put the button that notes a tie at the right of a card's heading."""
    adding = icon_button(
        "plus", QCoreApplication.translate("Ties", "Note a tie"), name="add_tie_button"
    )
    adding.clicked.connect(lambda: _form().open_for(desk.store, desk.parent, owner))
    card.head.addWidget(adding)


def more_button(choices: Sequence[Choice], *, name: str, spoken: str) -> QToolButton:
    """Return the small button at the end of a line that opens a menu of what can be done."""
    made = icon_button("ellipsis", spoken, name=name)
    # A layout that is being rebuilt may squeeze it to nothing, and its icon with it.
    made.setFixedSize(26, 24)

    def open_menu() -> None:
        menu = QMenu(made)
        menu.setObjectName(f"{name}_menu")
        for text, slot in choices:
            menu.addAction(text).triggered.connect(lambda _checked=False, slot=slot: slot())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(made.mapToGlobal(QPoint(0, made.height())))

    made.clicked.connect(open_menu)
    return made


def _tie_line(tie: Tie, owner: Party, desk: CardDesk) -> QHBoxLayout:
    other = tie.other
    if other.person_id is not None:
        made = link(other.name, desk.show_person, other.person_id, name="tie")
    else:
        made = link(other.name, desk.show_organisation, other.organisation_id or 0, name="tie_body")
    of_body = owner.organisation_id is not None
    told = [say(tie_label(tie, of_body=of_body)), years_text(tie.since, tie.until), tie.note]
    line = link_line(made, " · ".join(filter(None, told)))
    if tie.relationship_id is not None:
        spoken = QCoreApplication.translate("Ties", "Change the tie with {name}")
        line.addWidget(
            more_button(
                _choices(tie, tie.relationship_id, owner, desk),
                name=f"more_tie_{tie.relationship_id}",
                spoken=spoken.format(name=other.name),
            )
        )
    return line


def _form() -> "type[RelationshipForm]":
    # Today shows menus of these lines, and its first paint does not wait for forms.
    from organiser.ui.ties.relationship_form import RelationshipForm

    return RelationshipForm


def _choices(tie: Tie, relationship_id: int, owner: Party, desk: CardDesk) -> list[Choice]:
    store = desk.store
    pair = {"one": owner.name, "other": tie.other.name}

    def change() -> None:
        _form().open_for(store, desk.parent, owner, relationship_id=relationship_id)

    def end() -> None:
        store.do(
            phrase("End the tie: {one}, {other}", **pair),
            relationships.end_relationship,
            relationship_id,
            today=store.today(),
        )

    def remove() -> None:
        store.do(
            phrase("Remove the tie: {one}, {other}", **pair),
            relationships.remove_relationship,
            relationship_id,
        )

    translate = QCoreApplication.translate
    choices: list[Choice] = [(translate("Ties", "Change…"), change)]
    if not tie.is_over:
        choices.append((translate("Ties", "Ended today"), end))
    return [*choices, (translate("Ties", "Remove"), remove)]
