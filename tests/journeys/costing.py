"""The money of a tour and what comes after it: each done once, under its own name."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from organiser.services.tours import afterwards, costs, photos
from organiser.services.tours.afterwards import StopAfter
from organiser.services.tours.copies import TourCopyDraft
from organiser.services.tours.cost_values import CostDraft, PaymentDraft
from organiser.ui.tours.after import actions as after
from organiser.ui.tours.costs import actions as money
from organiser.vocabulary import CostKind, CostShare, Presence
from tests.journeys.desk import Desk

LUNCH = CostDraft(what="昼食", amount=9_000, kind=CostKind.MEAL)


def keep_accounts(desk: Desk, tour_id: int) -> None:
    """Note costs of a tour with people in it, and who paid."""
    store = desk.store
    money.add_costs(store, tour_id, [LUNCH])
    money.add_costs(store, tour_id, [replace(LUNCH, what="茶菓"), replace(LUNCH, what="入場料")])
    first, second, third = store.read(costs.get_costs, tour_id).lines[-3:]
    money.change_cost(store, first.cost_id, replace(LUNCH, share=CostShare.EACH))
    money.spend_cost(store, second)
    money.plan_cost(store, second)
    money.remove_cost(store, third)
    money.change_rate(store, tour_id, 10_500)
    payer = store.read(costs.get_costs, tour_id).payers[0]
    money.add_payment(store, tour_id, payer, PaymentDraft(amount=100, paid_on=desk.today))
    (payment,) = store.read(costs.get_costs, tour_id).payers[0].payments
    money.take_back_payment(store, payer, payment.payment_id)
    money.settle(store, tour_id, store.read(costs.get_costs, tour_id).payers[0])


def look_back(desk: Desk, tour_id: int) -> int:
    """Note how a tour was and plan the next one; return its id."""
    store = desk.store
    (stop, *_others) = _stops(desk, tour_id)
    after.note_outcome(store, stop, replace(stop.outcome, seen="入国後講習"))
    after.note_all_as_planned(store, tour_id)
    attended = store.read(afterwards.list_attended, tour_id)[0]
    after.note_attended(store, tour_id, attended, Presence.LATE)
    after.note_attended(store, tour_id, attended, None)
    after.note_everybody_came(store, tour_id)
    _keep_photos(desk, tour_id)
    after.change_text(store, tour_id, "よい見学でした。")
    today, store.today = store.today, lambda: _stops(desk, tour_id)[-1].held_on + timedelta(days=1)
    after.record_visits(store, tour_id)
    store.today = today
    return after.copy_tour(
        store, tour_id, TourCopyDraft(name="次の見学", first_day=desk.today + timedelta(days=90))
    )


def _keep_photos(desk: Desk, tour_id: int) -> None:
    store, paths = desk.store, []
    for name, colour in (("a", Qt.GlobalColor.red), ("b", Qt.GlobalColor.blue), ("c", 7)):
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(colour)
        paths.append(desk.path.with_name(f"{name}.png"))
        assert image.save(str(paths[-1]))
    after.add_photos(store, tour_id, paths[:1])
    after.add_photos(store, tour_id, paths[1:])
    first, second, _third = store.read(photos.list_photos, tour_id)
    after.change_photo(store, first, caption="正門", stop_id=None)
    after.move_photo(store, first, 2)
    after.remove_photo(store, second)


def _stops(desk: Desk, tour_id: int) -> tuple[StopAfter, ...]:
    return desk.store.read(afterwards.list_stops, tour_id)
