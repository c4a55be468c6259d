import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Annotated

import pytest

import organiser.papers
from organiser.papers.gate import LeftOut, facts_of, pass_gate
from organiser.papers.matrix import MATRIX, permission
from organiser.papers.options import Own
from organiser.papers.people import PaperName
from organiser.papers.tour_material import Guest, Ride, SeatOf, TourMaterial
from organiser.papers.touring_facts import TOURING_FACTS
from organiser.vocabulary import Fact, Permission, Reader
from tests.documents.itineraries import two_days


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    person_id: Annotated[int, Fact.KEY]
    name: Annotated[PaperName | None, Fact.NAME] = None
    telephone: Annotated[str, Fact.PRIVATE_CONTACT] = ""
    owed: Annotated[int, Fact.MONEY] = 0
    secret: Annotated[str, Fact.ME_ONLY] = ""
    has_agreed: Annotated[bool, Fact.KEY] = True
    forgotten: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    title: Annotated[str, Fact.PLAN]
    people: Annotated[tuple[Somebody, ...], Fact.KEY] = ()


def somebody(person_id: int, *, has_agreed: bool = True) -> Somebody:
    return Somebody(
        person_id=person_id,
        name=PaperName(family="高橋"),
        telephone="090-1111-2222",
        owed=5000,
        secret="内緒",
        has_agreed=has_agreed,
        forgotten="忘れられた欄",
    )


GROUP = Group(title="見学", people=(somebody(1), somebody(2, has_agreed=False)))


def test_every_fact_is_in_the_matrix_and_me_only_for_the_organiser_alone() -> None:
    assert set(MATRIX) == set(Fact)
    assert MATRIX[Fact.ME_ONLY] == {Reader.ORGANISER_ALONE: Permission.YES}


@pytest.mark.parametrize("fact", [Fact.PRIVATE_CONTACT, Fact.HEALTH, Fact.EMERGENCY_CONTACT])
@pytest.mark.parametrize("reader", [Reader.PARTICIPANT, Reader.HOST, Reader.CARRIER])
def test_what_is_private_goes_to_nobody_outside(fact: Fact, reader: Reader) -> None:
    assert permission(fact, reader) is Permission.NEVER


def test_participants_read_names_of_who_agreed_and_their_own_money() -> None:
    first, second = pass_gate(GROUP, Reader.PARTICIPANT, Own(person_id=1)).value.people
    assert (first.name, first.owed, first.telephone) == (PaperName(family="高橋"), 5000, "")
    assert (second.name, second.owed) == (None, 0)


def test_a_refusal_does_not_hide_somebody_on_their_own_page() -> None:
    people = pass_gate(GROUP, Reader.PARTICIPANT, Own(person_id=2)).value.people
    assert people[1].name == PaperName(family="高橋")


def test_what_is_left_out_is_counted_by_what_it_is_about() -> None:
    left_out = pass_gate(GROUP, Reader.HOST).left_out
    assert left_out == (
        LeftOut(Fact.PRIVATE_CONTACT, 2),
        LeftOut(Fact.MONEY, 2),
        LeftOut(Fact.ME_ONLY, 2),
    )


def test_what_the_timeline_reckons_with_is_not_counted_as_noted() -> None:
    tour = TourMaterial(itinerary=two_days(), guests=(Guest(person_id=1, note="遅れがち"),))
    assert pass_gate(tour, Reader.PARTICIPANT).left_out == (LeftOut(Fact.INTERNAL, 1),)


def test_somebody_with_a_seat_is_counted_once() -> None:
    ride = Ride(vehicle_id=1, name="1号車", seats=(SeatOf(person_id=1, row=2, number=3),))
    tour = TourMaterial(itinerary=two_days(), rides=(ride,))
    assert pass_gate(tour, Reader.HOST).left_out == (LeftOut(Fact.ROOM_AND_SEAT, 1),)


def test_a_field_that_does_not_say_what_it_is_about_reaches_nobody() -> None:
    for reader in Reader:
        assert {one.forgotten for one in pass_gate(GROUP, reader).value.people} == {""}


def test_only_the_organiser_alone_reads_what_is_me_only() -> None:
    seen = {reader: pass_gate(GROUP, reader).value.people[0].secret for reader in Reader}
    assert [reader for reader in Reader if seen[reader]] == [Reader.ORGANISER_ALONE]


def material_types() -> Iterator[type]:
    for module in pkgutil.iter_modules(organiser.papers.__path__):
        if module.name.endswith("material"):
            loaded = importlib.import_module(f"organiser.papers.{module.name}")
            for kind in vars(loaded).values():
                if isinstance(kind, type) and is_dataclass(kind):
                    yield kind


def test_all_fields_of_what_papers_are_made_of_say_what_they_are_about() -> None:
    unsaid = {
        f"{kind.__name__}.{field.name}"
        for kind in material_types()
        if any(facts_of(kind).values())
        for field in fields(kind)
        if facts_of(kind)[field.name] is None
    }
    assert unsaid == set()


def test_every_field_of_a_computed_tour_is_granted_or_withheld_on_purpose() -> None:
    for kind, facts in TOURING_FACTS.items():
        assert set(facts) == {field.name for field in fields(kind)}, kind
