"""What is done to the money of a tour, each under the name it has in the undo menu."""

from collections.abc import Sequence

from organiser.services.tours import costs, payments
from organiser.services.tours.cost_values import CostDraft, CostLine, Payer, PaymentDraft
from organiser.ui.store import Store
from organiser.wording import phrase


def add_costs(store: Store, tour_id: int, drafts: Sequence[CostDraft]) -> None:
    """Add costs to a tour, all of them as one action."""
    store.do(
        phrase("Add the cost: {what}", what=drafts[0].what)
        if len(drafts) == 1
        else phrase("Add {count} costs", count=len(drafts)),
        costs.add_costs,
        tour_id,
        tuple(drafts),
    )


def change_cost(store: Store, cost_id: int, draft: CostDraft) -> None:
    """Keep what was edited about a cost."""
    action = phrase("Change the cost: {what}", what=draft.what)
    store.do(action, costs.change_cost, cost_id, draft)


def spend_cost(store: Store, line: CostLine) -> None:
    """Note that a cost was spent today."""
    action = phrase("Spent: {what}", what=line.draft.what)
    store.do(action, costs.spend_cost, line.cost_id, store.today())


def plan_cost(store: Store, line: CostLine) -> None:
    """Note that a cost is only planned after all."""
    action = phrase("Only planned: {what}", what=line.draft.what)
    store.do(action, costs.spend_cost, line.cost_id, None)


def remove_cost(store: Store, line: CostLine) -> None:
    """Take a cost out of its tour."""
    action = phrase("Remove the cost: {what}", what=line.draft.what)
    store.do(action, costs.remove_cost, line.cost_id)


def change_rate(store: Store, tour_id: int, rupiah_for_100_yen: int | None) -> None:
    """Keep how many rupiah are 100 yen, or that nobody knows."""
    action = phrase("Change the rate of the rupiah")
    store.do(action, costs.change_rate, tour_id, rupiah_for_100_yen)


def settle(store: Store, tour_id: int, payer: Payer) -> None:
    """Note that somebody paid today all that was open."""
    store.do(
        phrase("{person} has paid in full", person=payer.name),
        payments.settle,
        tour_id,
        payer.person_id,
        payer.open.owed,
        paid_on=store.today(),
    )


def add_payment(store: Store, tour_id: int, payer: Payer, draft: PaymentDraft) -> None:
    """Note that somebody paid something."""
    action = phrase("Payment of {person}", person=payer.name)
    store.do(action, payments.add_payment, tour_id, payer.person_id, draft)


def take_back_payment(store: Store, payer: Payer, payment_id: int) -> None:
    """Take a payment back."""
    action = phrase("Take back a payment of {person}", person=payer.name)
    store.do(action, payments.remove_payment, payment_id)
