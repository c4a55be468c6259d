"""A card that speaks of the host of one stop."""

from organiser.services.tours.host_pages import HostPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.waiting_card import WaitingCard


class HostCard(WaitingCard):
    """Keeps the page it shows; subclasses name themselves and override `fill`."""

    def __init__(self, desk: CardDesk, *, name: str) -> None:
        super().__init__("", name=name)
        self.body.setSpacing(SPACE_S)
        self._desk = desk
        self._page: HostPage | None = None

    def show_host(self, page: HostPage) -> None:
        """Show what is known of the host of one stop."""
        self._page = page
        self.show_news(page)

    @property
    def page(self) -> HostPage:
        """Return what is shown."""
        assert self._page is not None
        return self._page
