"""What a person can do, and how much room they have."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from organiser.services.people.availability import RoomDraft
from organiser.services.people.person_values import ExpertiseLine, PersonPage, Room
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import say
from organiser.ui.people.cards.unfolding import is_unfolded, keep_unfolded
from organiser.ui.pieces import Card
from organiser.ui.skills.chip_button import ChipButton
from organiser.ui.skills.expertise_form import ExpertiseForm
from organiser.ui.skills.expertise_words import (
    ValidityWords,
    age_words,
    expertise_tone,
    heard_words,
    room_words,
)
from organiser.ui.skills.room_form import RoomForm, note_room
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.vocabulary import AvailabilityLevel, label

_QUICK = (AvailabilityLevel.OPEN, AvailabilityLevel.SOME, AvailabilityLevel.NONE)
_FOLD = "rooms"


def expertise_card(page: PersonPage, desk: CardDesk) -> Card:
    """Return what the person can do and how much room they have, with ways to note more."""
    return _ExpertiseLines(page, desk).build()


class _ExpertiseLines(QObject):
    """Builds the card; an object because plurals are translated only by `tr` of a class."""

    def __init__(self, page: PersonPage, desk: CardDesk) -> None:
        super().__init__()
        self._page = page
        self._desk = desk
        self._store = desk.store
        self._today = desk.store.today()
        self._person_id = page.facts.person_id

    def build(self) -> Card:
        card = Card(self.tr("Expertise"), name="expertise_card")
        adding = icon_button("plus", self.tr("Note what they can do"), name="add_expertise")
        store, parent, person_id = self._store, self._desk.parent, self._person_id
        adding.clicked.connect(lambda: ExpertiseForm.open_for(store, parent, person_id))
        card.head.addWidget(adding)
        card.body.setSpacing(SPACE_XS)
        for stance, lines in groupby(self._page.expertise, key=lambda line: line.stance):
            heading = text_label(say(label(stance)), "tiny", name=f"stance_{stance.name}")
            card.body.addWidget(heading)
            for group in _groups_by_age(tuple(lines)):
                self._add_group(card.body, group)
        if not self._page.expertise:
            sentence = self.tr("Nothing yet. Note with + what they can do, learn or pass on.")
            card.body.addWidget(text_label(sentence, "muted", wrap=True, name="expertise_empty"))
        card.body.addSpacing(SPACE_XS)
        card.body.addWidget(thin_line())
        self._add_room(card.body)
        return card

    def _add_group(self, column: QVBoxLayout, group: Sequence[ExpertiseLine]) -> None:
        """Add skills that are known as of one month, and under them that month."""
        chips = QWidget()
        chips.setObjectName("expertise_chips")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        flow = FlowLayout(chips, gap=1)
        column.addWidget(chips)
        words = ValidityWords()
        for line in group:
            flow.addWidget(self._chip(line))
            told, role = words.line(line, today=self._today)
            if told:
                column.addWidget(text_label(told, role, wrap=True, name="expertise_valid"))
        known = [line.as_of for line in group if line.as_of is not None]
        if known:
            told, role = age_words(min(known), today=self._today)
            age = text_label(told, role, wrap=True, name="expertise_age")
            age.setContentsMargins(0, 0, 0, SPACE_XS)
            column.addWidget(age)

    def _chip(self, line: ExpertiseLine) -> ChipButton:
        text = " ".join(filter(None, (line.skill, line.level)))
        told = [text, say(label(line.kind)), line.origin]
        made = ChipButton(
            text,
            expertise_tone(line, today=self._today),
            name=f"expertise_{line.expertise_id}",
            tip=" · ".join(filter(None, told)),
        )
        made.clicked.connect(
            lambda: ExpertiseForm.open_for(
                self._store, self._desk.parent, self._person_id, expertise_id=line.expertise_id
            )
        )
        return made

    def _add_room(self, column: QVBoxLayout) -> None:
        more = icon_button(
            "calendar-plus", self.tr("Note their room with a day and a note…"), name="note_room"
        )
        more.clicked.connect(lambda: self._open_room(None))
        heading = QHBoxLayout()
        heading.addWidget(text_label(self.tr("Room"), "tiny", name="room_heading"), 1)
        heading.addWidget(more)
        column.addLayout(heading)
        rooms = self._page.rooms
        if rooms:
            column.addLayout(self._room_line(rooms[0], current=True))
        else:
            sentence = self.tr("Not known. Note in one click what you heard today:")
            column.addWidget(text_label(sentence, "muted", wrap=True, name="room_empty"))
        column.addWidget(self._quick_buttons())
        if len(rooms) > 1:
            self._fold(column, rooms[1:])

    def _room_line(self, room: Room, *, current: bool) -> QHBoxLayout:
        told, role = room_words(room, today=self._today)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = "room_label" if current else "former_room_label"
        words.addWidget(text_label(told, role if current else "muted", wrap=True, name=name))
        heard = heard_words(room, today=self._today)
        words.addWidget(text_label(heard, "small", wrap=True, name="room_heard"))
        line.addLayout(words, 1)
        changing = icon_button("pencil", self.tr("Change this"), name=f"change_room_{room.room_id}")
        changing.setFixedSize(26, 24)
        changing.clicked.connect(lambda: self._open_room(room.room_id))
        line.addWidget(changing, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _quick_buttons(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("quick_rooms")
        flow = FlowLayout(holder, gap=SPACE_XS)
        for level in _QUICK:
            tip = self.tr("Note this as heard today")
            text = say(label(level))
            made = button(text, name=f"room_{level.name}", kind="small", tip=tip)
            made.clicked.connect(lambda _checked=False, level=level: self._note(level))
            flow.addWidget(made)
        return holder

    def _fold(self, column: QVBoxLayout, rooms: Sequence[Room]) -> None:
        folded = QWidget()
        folded.setObjectName("former_rooms")
        lines = QVBoxLayout(folded)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_XS)
        for room in rooms:
            lines.addLayout(self._room_line(room, current=False))
        toggle = button(
            self.tr("Heard before (%n)", "", len(rooms)),
            name="former_rooms_button",
            kind="quiet",
            icon_name="chevron-right",
        )

        def turn() -> None:
            keep_unfolded(self._desk, _FOLD, self._person_id if folded.isHidden() else 0)
            folded.setVisible(folded.isHidden())

        toggle.clicked.connect(turn)
        column.addWidget(toggle)
        column.addWidget(folded)
        folded.setVisible(is_unfolded(self._desk, _FOLD, self._person_id))

    def _note(self, level: AvailabilityLevel) -> None:
        note_room(self._store, self._person_id, RoomDraft(level=level, as_of=self._today))

    def _open_room(self, room_id: int | None) -> None:
        RoomForm.open_for(self._store, self._desk.parent, self._person_id, room_id=room_id)


def _groups_by_age(lines: Sequence[ExpertiseLine]) -> Iterator[list[ExpertiseLine]]:
    """Yield skills that are known as of the same month together, the newest first."""

    def month(line: ExpertiseLine) -> tuple[int, int]:
        return (line.as_of.year, line.as_of.month) if line.as_of is not None else (0, 0)

    for _month, group in groupby(sorted(lines, key=month, reverse=True), key=month):
        yield list(group)
