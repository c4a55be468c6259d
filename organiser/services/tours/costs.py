"""What a tour costs, planned and spent, and who bears what of it."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Cost, Stop, TourDay
from organiser.services.rows import load
from organiser.services.tours import participants, tours
from organiser.services.tours.attendances import list_away
from organiser.services.tours.cost_values import (
    CostDraft,
    CostLine,
    CostsPage,
    KindSum,
    Payer,
    SharePart,
    check_amount,
    check_cost,
)
from organiser.services.tours.participants import ParticipantRow
from organiser.services.tours.payments import Paid, list_payments
from organiser.services.tours.tour_rows import load_day, load_stop, load_tour
from organiser.touring.sharing import (
    NOTHING,
    Money,
    SharedCost,
    Sharing,
    reckoned,
    share_out,
    together,
)
from organiser.vocabulary import CostKind, TourRole
from organiser.wording import phrase

#: They work on the tour and share no cost.
WORKING = frozenset({TourRole.INTERPRETER, TourRole.HELPER})


def add_cost(session: Session, tour_id: int, draft: CostDraft) -> int:
    """Add a cost to a tour and return its id; raises `InvalidInput` with the field."""
    return add_costs(session, tour_id, (draft,))[0]


def add_costs(session: Session, tour_id: int, drafts: Iterable[CostDraft]) -> tuple[int, ...]:
    """Add costs to a tour and return their ids, all or none of them."""
    load_tour(session, tour_id)
    rows = []
    for draft in drafts:
        check_cost(draft)
        row = Cost(tour_id=tour_id, kind=draft.kind, what=draft.what.strip(), amount=draft.amount)
        session.add(row)
        _fill(session, row, draft)
        rows.append(row)
    session.flush()
    return tuple(row.id for row in rows)


def change_cost(session: Session, cost_id: int, draft: CostDraft) -> None:
    """Keep what was edited about a cost; raises `InvalidInput` with the field."""
    check_cost(draft)
    _fill(session, _cost(session, cost_id), draft)


def spend_cost(session: Session, cost_id: int, spent_on: date | None) -> None:
    """Note that a planned cost was spent on a day, or is only planned after all."""
    _cost(session, cost_id).spent_on = spent_on


def remove_cost(session: Session, cost_id: int) -> None:
    """Take a cost out of its tour."""
    session.delete(_cost(session, cost_id))


def change_rate(session: Session, tour_id: int, rupiah_for_100_yen: int | None) -> None:
    """Keep how many rupiah are 100 yen on this tour; nothing where that is not known."""
    tour = load_tour(session, tour_id)
    if rupiah_for_100_yen is not None:
        check_amount(rupiah_for_100_yen, least=1)
    tour.rupiah_for_100_yen = rupiah_for_100_yen


def get_costs(
    session: Session, tour_id: int, *, group: Sequence[ParticipantRow] | None = None
) -> CostsPage:
    """Return the money of a tour: its costs, who bears what, and who has paid.

    `group` are those who take part, where they are known already.
    """
    rate = load_tour(session, tour_id).rupiah_for_100_yen
    rows, names = _rows(session, tour_id), _stop_names(session, tour_id)
    group = participants.list_participants(session, tour_id) if group is None else group
    payers = [row for row in group if row.role not in WORKING]
    expected = 0 if group else tours.count_participants(session, tour_id)
    # Before anybody takes part, as many people without a name stand for them.
    people = [row.person_id for row in payers] or [-place for place in range(1, expected + 1)]
    costs = [_shared(row, rate) for row in rows]
    sharing = share_out(costs, people, absences=list_away(session, names))
    paid = list_payments(session, tour_id, rupiah_for_100_yen=rate)
    return CostsPage(
        tour_id=tour_id,
        rupiah_for_100_yen=rate,
        lines=tuple(_line(row, names, sharing) for row in rows),
        kinds=_kinds(rows, sharing),
        payers=_payers(rows, payers, sharing, paid),
        total=sharing.total,
        organiser=sharing.organiser,
        remainder=sharing.remainder,
        expected=expected,
        per_head=max((share.total for share in sharing.shares), key=_size, default=NOTHING)
        if expected
        else NOTHING,
        working=tuple(row.name for row in group if row.role in WORKING),
    )


def _payers(
    rows: Sequence[Cost], group: Sequence[ParticipantRow], sharing: Sharing, paid: dict[int, Paid]
) -> tuple[Payer, ...]:
    """Return who takes part, in their order, and then who paid and takes part no longer."""
    what = {row.id: row.what for row in rows}
    shares = {share.person_id: share for share in sharing.shares}
    found = [
        Payer(
            person_id=row.person_id,
            name=row.name,
            organisation=row.organisation,
            parts=tuple(
                SharePart(what=what[part.cost_id], amount=part.amount)
                for part in shares[row.person_id].parts
            ),
            due=shares[row.person_id].total,
            paid=paid[row.person_id].total if row.person_id in paid else NOTHING,
            payments=paid[row.person_id].lines if row.person_id in paid else (),
        )
        for row in group
    ]
    here = {payer.person_id for payer in found}
    gone = [
        Payer(
            person_id=key,
            name=one.name,
            organisation="",
            parts=(),
            due=NOTHING,
            paid=one.total,
            payments=one.lines,
            takes_part=False,
        )
        for key, one in paid.items()
        if key not in here
    ]
    return (*found, *gone)


def _line(row: Cost, names: dict[int, str], sharing: Sharing) -> CostLine:
    bearing = [part for share in sharing.shares for part in share.parts if part.cost_id == row.id]
    return CostLine(
        cost_id=row.id,
        draft=CostDraft(
            what=row.what,
            amount=row.amount,
            kind=row.kind,
            currency=row.currency,
            share=row.share,
            stop_id=row.stop_id,
            spent_on=row.spent_on,
            note=row.note,
        ),
        stop_name=names.get(row.stop_id or 0, ""),
        total=sharing.totals[row.id],
        heads=len(bearing),
    )


def _kinds(rows: Sequence[Cost], sharing: Sharing) -> tuple[KindSum, ...]:
    """Return what each kind that has costs comes to, in the order of the vocabulary."""
    return tuple(
        KindSum(
            kind=kind,
            planned=together(sharing.totals[row.id] for row in rows if _is(row, kind, spent=False)),
            spent=together(sharing.totals[row.id] for row in rows if _is(row, kind, spent=True)),
        )
        for kind in CostKind
        if any(row.kind is kind for row in rows)
    )


def _is(row: Cost, kind: CostKind, *, spent: bool) -> bool:
    return row.kind is kind and (row.spent_on is not None) is spent


def _size(amount: Money) -> tuple[int, int]:
    return amount.yen, amount.rupiah


def _shared(row: Cost, rate: int | None) -> SharedCost:
    return SharedCost(
        cost_id=row.id,
        amount=reckoned(row.amount, row.currency, rupiah_for_100_yen=rate),
        share=row.share,
        stop_id=row.stop_id,
    )


def _rows(session: Session, tour_id: int) -> Sequence[Cost]:
    return session.scalars(select(Cost).where(Cost.tour_id == tour_id).order_by(Cost.id)).all()


def _stop_names(session: Session, tour_id: int) -> dict[int, str]:
    query = select(Stop.id, Stop.name).join(TourDay, TourDay.id == Stop.day_id)
    return dict(session.execute(query.where(TourDay.tour_id == tour_id)).all())


def _fill(session: Session, row: Cost, draft: CostDraft) -> None:
    if draft.stop_id is not None:
        _check_stop(session, row.tour_id, draft.stop_id)
    row.kind, row.what, row.amount = draft.kind, draft.what.strip(), draft.amount
    row.currency, row.share, row.stop_id = draft.currency, draft.share, draft.stop_id
    row.spent_on, row.note = draft.spent_on, draft.note.strip()


def _check_stop(session: Session, tour_id: int, stop_id: int) -> None:
    stop = load_stop(session, stop_id)
    day = load_day(session, stop.day_id)
    if day.tour_id != tour_id:
        raise InvalidInput(phrase("This stop belongs to another tour."), field="stop_id")


def _cost(session: Session, cost_id: int) -> Cost:
    return load(session, Cost, cost_id, phrase("This cost is no longer in the tour."))
