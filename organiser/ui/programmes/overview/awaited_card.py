"""The card of awaited answers: whose is due next."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from organiser.services.programmes.programme_guests import Guest
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import ToneName

_FIRST = 5
_SOON_DAYS = 2


class AwaitedCard(Card):
    """Lists whose answer is awaited, the nearest due day first.

    Signals: `all_requested()` when there are more than are shown.
    """

    all_requested = Signal()

    def __init__(self, guests: Sequence[Guest], desk: CardDesk, *, today: date) -> None:
        """Show those whose answers are awaited; there is at least one."""
        super().__init__(
            self.tr("Awaited next"), self.tr("%n answer(s)", "", len(guests)), name="awaited_card"
        )
        waiting = sorted(guests, key=lambda guest: guest.due_on or date.max)
        for guest in waiting[:_FIRST]:
            self.body.addLayout(self._line(guest, desk, today))
        if waiting[_FIRST:]:
            text = self.tr("and %n more", "", len(waiting) - _FIRST)
            more = button(text, name="more_awaited", kind="quiet")
            more.clicked.connect(self.all_requested)
            self.body.addWidget(more)

    def _line(self, guest: Guest, desk: CardDesk, today: date) -> QHBoxLayout:
        name = link(guest.name, desk.show_invitation, guest.invitation_id, name="awaited")
        due, tone = self._due(guest, today)
        return link_line(name, guest.organisation, after=Chip(due, tone, name="awaited_due"))

    def _due(self, guest: Guest, today: date) -> tuple[str, ToneName]:
        if guest.due_on is None:
            return self.tr("no day agreed"), "neutral"
        days = (guest.due_on - today).days
        if days < 0:
            return self.tr("%n day(s) over", "", -days), "stop"
        if days == 0:
            return self.tr("due today"), "caution"
        return self.tr("%n day(s) left", "", days), "caution" if days <= _SOON_DAYS else "neutral"
