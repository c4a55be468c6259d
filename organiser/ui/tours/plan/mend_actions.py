"""Taking a mend as one action, under the name that undo shows."""

from organiser.services.tours import mending
from organiser.touring.itinerary import Mend
from organiser.ui.store import Store
from organiser.wording import phrase


def take_mend(store: Store, mend: Mend) -> None:
    """Change the plan as a mend has it."""
    store.do(phrase("Mend the tour: {mend}", mend=mend.said), mending.take_mend, mend)
