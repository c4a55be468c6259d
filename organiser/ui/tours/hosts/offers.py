"""What may be done next with the host of one stop: the buttons of the card, as data."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from organiser.services.tours.host_pages import HostPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.tours.hosts import actions, asking
from organiser.vocabulary import Stage

_MOST_PEOPLE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One button: its name among widgets, what it says and what it does."""

    name: str
    text: str
    icon_name: str
    act: Callable[[], object]
    is_primary: bool = False


class Offers(QObject):
    """Finds the next steps with a host; `choose` opens the fields where a person is chosen."""

    def __init__(
        self,
        desk: CardDesk,
        *,
        choose: Callable[[], object],
        change_place: Callable[[int], object],
    ) -> None:
        super().__init__(desk.parent)
        self._desk = desk
        self._choose = choose
        self._change_place = change_place

    def find(self, page: HostPage) -> list[Offer]:
        """Return what may be done now, the usual step first."""
        if page.is_over:
            return self._after_refusal(page)
        if page.row.person_id is None:
            return self._first_choice(page)
        if page.row.stage is Stage.CANDIDATE:
            return self._first_words(page)
        return [self._reminder(page)] if page.row.is_awaited else []

    def _first_choice(self, page: HostPage) -> list[Offer]:
        store, host = self._desk.store, page.row
        people = [
            Offer(
                name=f"choose_{one.person_id}_button",
                text=" · ".join(filter(None, (one.name, one.title))),
                icon_name="user-plus",
                act=partial(actions.choose_person, store, host, one.person_id),
                is_primary=place == 0,
            )
            for place, one in enumerate(page.people[:_MOST_PEOPLE])
        ]
        return [*people, self._somebody(is_primary=not people)]

    def _first_words(self, page: HostPage) -> list[Offer]:
        store, host = self._desk.store, page.row
        return [
            Offer(
                name="ask_host_button",
                text=self.tr("Write and ask…"),
                icon_name="send",
                act=lambda: asking.open_ask(store, self._desk.parent, host),
                is_primary=True,
            ),
            Offer(
                name="confirm_host_button",
                text=self.tr("Mark as confirmed"),
                icon_name="check",
                act=lambda: actions.mark_stage(store, host, Stage.ACCEPTED),
            ),
        ]

    def _reminder(self, page: HostPage) -> Offer:
        store, host = self._desk.store, page.row
        return Offer(
            name="remind_host_button",
            text=self.tr("Remind…"),
            icon_name="bell",
            act=lambda: asking.open_reminder(store, self._desk.parent, host),
            is_primary=host.is_overdue(store.today()),
        )

    def _after_refusal(self, page: HostPage) -> list[Offer]:
        store, host, following = self._desk.store, page.row, page.next_person
        found = [
            self._somebody(is_primary=following is None),
            Offer(
                name="other_place_button",
                text=self.tr("Another place…"),
                icon_name="map-pin",
                act=lambda: self._change_place(host.stop_id),
            ),
        ]
        if following is None:
            return found
        going_on = Offer(
            name="next_host_button",
            text=self.tr("Go on to {person}").format(person=following.name),
            icon_name="user-plus",
            act=partial(actions.choose_person, store, host, following.person_id),
            is_primary=True,
        )
        return [going_on, *found]

    def _somebody(self, *, is_primary: bool) -> Offer:
        return Offer(
            name="choose_host_button",
            text=self.tr("Somebody else…") if not is_primary else self.tr("Choose a person…"),
            icon_name="user",
            act=self._choose,
            is_primary=is_primary,
        )
