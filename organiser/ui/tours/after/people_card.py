"""The card of who came on a tour."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.services.tours.afterwards import Attended
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.fields import ChoiceField
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import say
from organiser.ui.links import link
from organiser.ui.overriding import override
from organiser.ui.programmes.steps.lines import LineHolder, line_row
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.after import actions
from organiser.ui.tours.waiting_card import WaitingCard
from organiser.vocabulary import Listing, Presence, label

_CHOICE_WIDTH = 176


class PeopleCard(WaitingCard):
    """Shows everybody of the tour with how they were there; the report counts from here."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Who came"), name="after_people_card")
        self._desk = desk
        self._tour_id = 0
        self._people: Sequence[Attended] = ()
        self.everybody_button = button(
            self.tr("Everybody came"),
            name="everybody_came_button",
            kind="small",
            tip=self.tr("Note as present all of whom nothing is noted yet"),
        )
        self.everybody_button.clicked.connect(
            lambda: actions.note_everybody_came(desk.store, self._tour_id)
        )
        self.head.addWidget(self.everybody_button)
        words = self.tr("Nobody takes part yet. Add people at “People, seats, rooms”.")
        self.empty_label = text_label(words, "muted", wrap=True, name="after_people_empty")
        self._lines = LineHolder(name="after_people_lines")
        self.consent_label = text_label("", "small", wrap=True, name="after_consent")
        for widget in (self.empty_label, self._lines, self.consent_label):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_people(self, tour_id: int, people: Sequence[Attended]) -> None:
        """Show the people of a tour."""
        self._tour_id, self._people = tour_id, people
        self.show_news((tour_id, tuple(people)))

    @override
    def fill(self) -> None:
        people = self._people
        noted = sum(one.presence is not None for one in people)
        told = self.tr("noted of {count} of {total}").format(count=noted, total=len(people))
        self.set_heading(self.tr("Who came"), told if people else "")
        self.everybody_button.setVisible(noted < len(people))
        self.empty_label.setVisible(not people)
        self._lines.put([self._line(one) for one in people])
        named = sum(one.participant.listing is Listing.AGREED for one in people)
        consent = self.tr("The report names those who agreed to it: %n.", "", named)
        self.consent_label.setText(consent)
        self.consent_label.setVisible(bool(people))

    def _line(self, one: Attended) -> QWidget:
        content, row = line_row("after_person", gap=SPACE_S)
        self._name(one, row)
        choice = ChoiceField()
        choice.setObjectName(f"presence_{one.participant.person_id}")
        choice.setAccessibleName(self.tr("How {name} came").format(name=one.participant.name))
        choice.setFixedWidth(_CHOICE_WIDTH)
        choices: list[tuple[object, str]] = [(None, self.tr("not noted"))]
        choices += [(presence, say(label(presence))) for presence in Presence]
        choice.set_choices(choices, one.presence)
        choice.changed.connect(partial(self._note, one, choice))
        row.addWidget(choice)
        return content

    def _name(self, one: Attended, row: QHBoxLayout) -> None:
        person = one.participant
        follow = self._desk.show_person
        row.addWidget(link(person.name, follow, person.person_id, name="after_person"))
        told = person.organisation
        if one.presence is Presence.DEPUTY and person.deputy_name:
            told = self.tr("{name} came").format(name=person.deputy_name)
        row.addWidget(ElidedLabel(told, "small", name="after_body"), 1)

    def _note(self, one: Attended, choice: ChoiceField) -> None:
        presence = choice.value()
        wanted = presence if isinstance(presence, Presence) else None
        actions.note_attended(self._desk.store, self._tour_id, one, wanted)
