"""Who bears what: shares that add up exactly, and nobody pays where they are not."""

from hypothesis import given
from hypothesis import strategies as st

from organiser.touring.sharing import (
    Absence,
    Money,
    SharedCost,
    in_rupiah,
    reckoned,
    share_out,
    together,
)
from organiser.vocabulary import CostShare, Currency

amounts = st.builds(Money, st.integers(0, 10**9), st.integers(0, 10**9))
STOPS = st.sampled_from((None, 1, 2, 3))
#: Costs, people, and who is not at which stop.
Case = tuple[list[SharedCost], list[int], set[Absence]]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    people = draw(st.lists(st.integers(1, 40), unique=True, max_size=12))
    costs = [
        SharedCost(
            cost_id=place,
            amount=draw(amounts),
            share=draw(st.sampled_from(CostShare)),
            stop_id=draw(STOPS),
        )
        for place in range(draw(st.integers(0, 8)))
    ]
    absent = st.tuples(st.sampled_from((1, 2, 3)), st.integers(1, 40))
    return costs, people, draw(st.sets(absent, max_size=30))


def cost(yen: int, share: CostShare = CostShare.EVERYONE, stop: int | None = None) -> SharedCost:
    return SharedCost(cost_id=yen, amount=Money(yen), share=share, stop_id=stop)


@given(cases())
def test_shares_and_the_organisers_part_are_exactly_the_costs(case: Case) -> None:
    costs, people, absences = case
    sharing = share_out(costs, people, absences=absences)
    borne = together(share.total for share in sharing.shares)
    assert borne + sharing.organiser == sharing.total
    assert [share.person_id for share in sharing.shares] == people
    fixed = [one for one in costs if one.share is not CostShare.EACH]
    assert together(sharing.totals[one.cost_id] for one in fixed) == together(
        one.amount for one in fixed
    )


@given(cases())
def test_nobody_pays_for_a_stop_they_are_not_at(case: Case) -> None:
    costs, people, absences = case
    at_stop = {one.cost_id: one.stop_id for one in costs if one.share is CostShare.AT_STOP}
    for share in share_out(costs, people, absences=absences).shares:
        for part in share.parts:
            assert (at_stop.get(part.cost_id), share.person_id) not in absences


@given(cases())
def test_shares_of_one_cost_are_alike_and_the_rest_is_less_than_one_a_head(case: Case) -> None:
    costs, people, absences = case
    sharing = share_out(costs, people, absences=absences)
    for one in costs:
        parts = {
            part.amount
            for share in sharing.shares
            for part in share.parts
            if part.cost_id == one.cost_id
        }
        assert len(parts) <= 1
    most = len(people) * len(costs)
    assert 0 <= sharing.remainder.yen <= most
    assert 0 <= sharing.remainder.rupiah <= most


def test_what_rounding_leaves_over_is_the_organisers() -> None:
    sharing = share_out([cost(100)], [1, 2, 3])
    assert [share.total for share in sharing.shares] == [Money(33)] * 3
    assert sharing.organiser == sharing.remainder == Money(1)


def test_each_their_own_is_an_amount_a_head() -> None:
    costs = [cost(500, CostShare.EACH, stop=7), cost(90, CostShare.ORGANISER)]
    sharing = share_out(costs, [1, 2, 3], absences={(7, 2)})
    assert [share.total for share in sharing.shares] == [Money(500), Money(), Money(500)]
    assert sharing.total == Money(1090)
    assert sharing.organiser == Money(90)


def test_a_cost_that_nobody_is_there_for_falls_to_the_organiser() -> None:
    sharing = share_out([cost(80, CostShare.AT_STOP, stop=1)], [4], absences={(1, 4)})
    assert sharing.organiser == Money(80)
    assert share_out([cost(80)], []).organiser == Money(80)


def test_rupiah_become_yen_only_by_a_typed_rate() -> None:
    rupiah = Currency.RUPIAH
    assert reckoned(1_500_000, rupiah, rupiah_for_100_yen=None) == Money(rupiah=1_500_000)
    assert reckoned(1_500_000, rupiah, rupiah_for_100_yen=10_500) == Money(14_286)
    assert reckoned(700, Currency.YEN, rupiah_for_100_yen=None) == Money(700)
    assert in_rupiah(14_286, rupiah_for_100_yen=10_500) == 1_500_030


def test_yen_and_rupiah_are_owed_each_by_themselves() -> None:
    open_sum = Money(4_500, 200_000) - Money(5_000, 50_000)
    assert open_sum.owed == Money(0, 150_000)
    assert open_sum.too_much == Money(500, 0)
    assert not Money()
