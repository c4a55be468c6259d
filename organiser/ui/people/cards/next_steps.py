"""What a person has to do in programmes, by the day it is due."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.people.person_values import PersonPage
from organiser.services.programmes import next_steps
from organiser.services.programmes.step_values import StepLine
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.links import link
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.steps import actions
from organiser.ui.programmes.steps.step_words import StepWords, due_tip
from organiser.ui.tokens import SPACE_S, SPACE_XS


def next_steps_card(page: PersonPage, desk: CardDesk) -> Card | None:
    """Return the steps a person has taken on and not done, nothing where there are none."""
    lines = desk.store.read(next_steps.list_steps_of, page.facts.person_id)
    if not lines:
        return None
    title = QCoreApplication.translate("PersonPage", "Next steps")
    card = Card(title, name="next_steps_card")
    card.body.setSpacing(SPACE_S)
    for line in lines:
        card.body.addWidget(_line(line, desk))
    return card


def _line(line: StepLine, desk: CardDesk) -> QWidget:
    holder = QWidget()
    holder.setObjectName("person_step")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_XS)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(text_label(line.text, wrap=True, name="person_step_text"))
    below = QHBoxLayout()
    below.setSpacing(SPACE_S)
    below.addWidget(
        link(line.programme, desk.show_programme, line.programme_id, name="step_programme")
    )
    if line.due_on is not None:
        told, tone = StepWords().due(line.due_on, today=desk.store.today())
        chip = Chip(told, tone, name="person_step_due")
        chip.setToolTip(plain_tip(due_tip(line.due_on)))
        below.addWidget(chip)
    below.addStretch(1)
    words.addLayout(below)
    row.addLayout(words, 1)
    spoken = QCoreApplication.translate("PersonPage", "Done today")
    done = icon_button("check", spoken, name=f"finish_step_{line.step_id}")
    done.setFixedSize(26, 24)
    done.clicked.connect(lambda: actions.finish_step(desk.store, line, outcome=line.outcome))
    row.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
    return holder
