"""What can be done with a proposed order, under the name that undo shows."""

from organiser.services.tours import ordering
from organiser.touring.proposing.offer import NewOrder
from organiser.ui.store import Store
from organiser.wording import phrase


def take_order(store: Store, order: NewOrder) -> None:
    """Put the stops into the proposed order; one step to undo."""
    store.do(phrase("Take the proposed order"), ordering.take_order, order)
