"""What a person can do, and how much room they have."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.services.person_values import ExpertiseLine, PersonPage, Room
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import LabelRole, text_label
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Card, ChipFlow
from organiser.ui.tokens import ToneName
from organiser.vocabulary import AvailabilityLevel, Stance, label
from organiser.wording import day_label

_STANCES: dict[Stance, ToneName] = {
    Stance.OFFERS: "positive",
    Stance.LEARNING: "info",
    Stance.PASSES_ON: "neutral",
}
_ROOM_ROLES: dict[AvailabilityLevel, LabelRole] = {
    AvailabilityLevel.OPEN: "positive",
    AvailabilityLevel.SOME: "caution",
    AvailabilityLevel.NONE: "stop",
    AvailabilityLevel.UNKNOWN: "small",
}


def expertise_card(page: PersonPage, desk: CardDesk) -> Card | None:
    """Return what the person can do and how much room they have, nothing if neither is known."""
    if not page.expertise and page.room is None:
        return None
    title = QCoreApplication.translate("PersonPage", "Expertise")
    card = Card(title, name="expertise_card")
    if page.expertise:
        chips = ChipFlow(name="expertise_chips")
        chips.set_chips(_skill_chip(line, desk.store.today()) for line in page.expertise)
        card.body.addWidget(chips)
    if page.room is not None:
        card.body.addWidget(_room_label(page.room))
    return card


def _skill_chip(line: ExpertiseLine, today: date) -> tuple[str, ToneName]:
    parts = [line.skill, line.level]
    if line.stance is not Stance.OFFERS:
        parts.append(say(label(line.stance)))
    text = " ".join(filter(None, parts))
    if line.valid_to is None:
        return text, _STANCES[line.stance]
    words = QCoreApplication.translate("PersonPage", "{skill} until {month}")
    text = words.format(skill=text, month=f"{line.valid_to:%Y-%m}")
    return text, "caution" if line.valid_to < today else _STANCES[line.stance]


def _room_label(room: Room) -> QWidget:
    language = current_language()
    told = [say(label(room.level))]
    if room.until is not None:
        words = QCoreApplication.translate("PersonPage", "until {day}")
        told.append(words.format(day=day_label(room.until, language)))
    words = QCoreApplication.translate("PersonPage", "as of {day}")
    told.append(words.format(day=day_label(room.as_of, language)))
    told.append(room.note)
    text = " · ".join(filter(None, told))
    return text_label(text, _ROOM_ROLES[room.level], wrap=True, name="room_label")
