"""The card of one programme: whose turn it is and what one wants to know before asking."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from organiser.services.inviting.awaiting import NextPerson, NextToAsk
from organiser.ui import discretion
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Avatar, Card, ChipFlow
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import label


class NextCard(Card):
    """Names the next person of a programme.

    Signals: `ask_requested(int)` with the invitation, `person_requested(int)`.
    """

    ask_requested = Signal(int)
    person_requested = Signal(int)

    def __init__(self, turn: NextToAsk, person: NextPerson, parent: QWidget | None = None) -> None:
        """Show whose turn it is in one programme."""
        super().__init__(name=f"next_card_{turn.programme_id}", edge="info", parent=parent)
        heading = self.tr("A seat is free") if turn.offers else self.tr("Next to ask")
        self.set_heading(heading, self._programme_said(turn))
        self._show_person(person, offers=turn.offers)

    def _show_person(self, person: NextPerson, *, offers: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(Avatar(person.name), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._facts(person, offers=offers), 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACE_S)
        said = self.tr("Tell them…") if offers else self.tr("Ask…")
        ask = button(said, name="ask_button", kind="primary")
        ask.clicked.connect(lambda: self.ask_requested.emit(person.invitation_id))
        page = button(self.tr("Person"), name="person_button", kind="secondary")
        page.clicked.connect(lambda: self.person_requested.emit(person.person_id))
        for choice in (ask, page):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(choice)
        buttons.addStretch(1)
        row.addLayout(buttons)
        self.body.addLayout(row)

    def _programme_said(self, turn: NextToAsk) -> str:
        if turn.seats.capacity is None or turn.seats.free is None:
            return turn.programme
        said = self.tr("{programme} · {free} of {capacity} seats free")
        return said.format(
            programme=turn.programme, free=max(0, turn.seats.free), capacity=turn.seats.capacity
        )

    def _facts(self, person: NextPerson, *, offers: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(ElidedLabel(person.name, "large", name="next_name"))
        head.addWidget(text_label(person.honorific, "small"))
        head.addStretch(1)
        column.addLayout(head)
        post = " ".join(part for part in (person.organisation, person.title) if part)
        column.addWidget(ElidedLabel(post, "muted", name="next_post"))
        if offers:
            waits = self.tr("Said yes before and waits for a seat.")
            column.addWidget(text_label(waits, wrap=True, name="next_waits"))
        column.addWidget(text_label(self._last_contact(person), wrap=True, name="next_contact"))
        chips = ChipFlow(name="next_chips")
        chips.set_chips(self._chips(person))
        column.addWidget(chips)
        return column

    def _last_contact(self, person: NextPerson) -> str:
        if person.last_contact_days is None:
            return self.tr("No contact has been noted yet.")
        said = self.tr("Last contact today.")
        if person.last_contact_days:
            said = self.tr("Last contact %n day(s) ago.", "", person.last_contact_days)
        text = discretion.shown(person.last_text, person.last_sensitivity)
        return f"{said} {text}".strip()

    def _chips(self, person: NextPerson) -> list[tuple[str, ToneName]]:
        chips: list[tuple[str, ToneName]] = [
            (self.tr("%n contact(s)", "", person.contact_count), "info")
        ]
        if person.last_ask is not None:
            said = self.tr("Last asked: {outcome}")
            chips.append((said.format(outcome=say(label(person.last_ask.stage))), "info"))
        else:
            chips.append((self.tr("Never asked"), "neutral"))
        if person.introduced_by:
            said = self.tr("Introduced by {name}")
            chips.append((said.format(name=person.introduced_by), "neutral"))
        return chips
