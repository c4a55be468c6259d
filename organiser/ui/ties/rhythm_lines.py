"""What a card says of a rhythm, and the choices under it: of a person or of a circle."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.services.people.person_values import Gap, RhythmStanding
from organiser.services.periods import day_after
from organiser.ui.ages import rhythm_tone
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Card, Chip
from organiser.ui.ties.rhythm_actions import (
    RhythmOwner,
    pause_rhythm,
    remove_rhythm,
    set_rhythm,
)
from organiser.ui.ties.rhythm_form import RhythmForm
from organiser.ui.ties.rhythm_words import QUICK_GAPS, RhythmWords, circle_tone
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.vocabulary import GapUnit, RhythmState, label
from organiser.wording import day_label


def build_rhythm_card(owner: RhythmOwner, desk: CardDesk) -> Card:
    """Return the card of a rhythm: how often, when it is due, whence it comes, what to change."""
    card = Card(QCoreApplication.translate("Rhythm", "Rhythm"), name="rhythm_card")
    card.body.setSpacing(SPACE_XS)
    changing = icon_button(
        "pencil", QCoreApplication.translate("Rhythm", "Change the rhythm…"), name="change_rhythm"
    )
    changing.clicked.connect(lambda: RhythmForm.open_for(desk.store, desk.parent, owner))
    card.head.addWidget(changing)
    if owner.standing is None:
        sentence = QCoreApplication.translate(
            "Rhythm", "None yet. Without one nobody counts as late. How often would be right?"
        )
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="rhythm_empty"))
        card.body.addWidget(_quick_buttons(owner, desk))
        return card
    spoken = QCoreApplication.translate("Rhythm", "Another rhythm, pause or none")
    more = more_button(_choices(owner, desk), name="more_rhythm", spoken=spoken)
    card.head.addWidget(more)
    _add_standing(card, owner, owner.standing, desk.store.today())
    return card


def _add_standing(card: Card, owner: RhythmOwner, standing: RhythmStanding, today: date) -> None:
    words = RhythmWords()
    is_circle = owner.circle_id is not None
    tone = circle_tone(standing.state) if is_circle else rhythm_tone(standing.state)
    card.head.insertWidget(2, Chip(_state_words(owner, standing), tone, name="rhythm_state"))
    told = words.gap(standing.gap)
    card.body.addWidget(text_label(told[:1].upper() + told[1:], wrap=True, name="rhythm_gap"))
    due = words.due(standing, today=today)
    if standing.last_on is not None:
        last = QCoreApplication.translate("Rhythm", "last contact {day}")
        day = day_label(standing.last_on, current_language())
        due = f"{due} · {last.format(day=day)}"
    card.body.addWidget(text_label(due, "small", wrap=True, name="rhythm_due"))
    if standing.tag:
        whence = QCoreApplication.translate("Rhythm", "This is the rhythm of the tag “{tag}”.")
        words_label = text_label(whence.format(tag=standing.tag), "small", wrap=True)
        words_label.setObjectName("rhythm_tag")
        card.body.addWidget(words_label)


def _state_words(owner: RhythmOwner, standing: RhythmStanding) -> str:
    if owner.circle_id is not None and circle_tone(standing.state) == "caution":
        return QCoreApplication.translate("Rhythm", "Quiet")
    return say(label(standing.state))


def _quick_buttons(owner: RhythmOwner, desk: CardDesk) -> QWidget:
    holder = QWidget()
    holder.setObjectName("quick_rhythms")
    flow = FlowLayout(holder, gap=SPACE_S)
    for place, (text, slot) in enumerate(_quick_choices(owner, desk)):
        made = button(text, name=f"quick_rhythm_{place}", kind="small")
        made.clicked.connect(slot)
        flow.addWidget(made)
    return holder


def _quick_choices(owner: RhythmOwner, desk: CardDesk) -> list[Choice]:
    words = RhythmWords()

    def setting(count: int, unit: GapUnit) -> Callable[[], object]:
        return lambda: set_rhythm(desk.store, owner, Gap(wanted=count, unit=unit))

    choices: list[Choice] = []
    for count, unit in QUICK_GAPS:
        text = words.every(count, unit)
        choices.append((text[:1].upper() + text[1:], setting(count, unit)))
    return choices


def _choices(owner: RhythmOwner, desk: CardDesk) -> list[Choice]:
    store = desk.store
    next_month = day_after(store.today(), 1, GapUnit.MONTH)
    translate = QCoreApplication.translate
    choices = _quick_choices(owner, desk)
    standing = owner.standing
    is_own = standing is not None and not standing.tag
    if standing is not None and is_own and standing.state is RhythmState.PAUSED:
        gap = replace(standing.gap, paused_until=None)
        choices.append(
            (translate("Rhythm", "End the pause"), lambda: set_rhythm(store, owner, gap))
        )
    else:
        choices.append(
            (
                translate("Rhythm", "Pause for a month"),
                lambda: pause_rhythm(store, owner, next_month),
            )
        )
    if is_own:
        choices.append((translate("Rhythm", "No rhythm"), lambda: remove_rhythm(store, owner)))
    return choices
