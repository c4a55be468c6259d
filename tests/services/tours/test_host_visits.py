from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from organiser.book.book import Book
from organiser.errors import Refused
from organiser.models import Interaction, Stop
from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.services.relations.interactions import remove_interaction
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timelines import list_entries
from organiser.services.tours import attendances, host_asks, host_visits, hosts, participants
from organiser.vocabulary import InteractionKind, Presence, Stage
from tests.factories import PREPARE, make_organisation, make_person, make_position
from tests.services.tour_books import ACT, FIRST_DAY, Hyogo, prepared

AFTER = FIRST_DAY + timedelta(days=3)


@pytest.fixture
def tour(book: Book) -> Hyogo:
    return prepared(book)


@pytest.fixture
def guests(book: Book, tour: Hyogo) -> list[int]:
    """Return two who take part, each of an organisation of their own."""

    def prepare(session: Any) -> list[int]:
        keys = []
        for body, name in (("あすか組合", "小林"), ("ひかり組合", "渡辺")):
            person = make_person(session, family_name=name, given_name="誠")
            make_position(session, person, make_organisation(session, name=body))
            keys.append(person)
        participants.add_participants(session, tour.tour_id, keys)
        return keys

    return book.do(PREPARE, prepare).value


def visits(book: Book) -> list[Interaction]:
    kind = Interaction.kind == InteractionKind.VISIT
    return book.read(lambda session: list(session.scalars(select(Interaction).where(kind))))


def record(book: Book, tour: Hyogo, *, today: date = AFTER) -> int:
    return book.do(ACT, host_visits.record_visits, tour.tour_id, today=today).value


def page_of(book: Book, name: str) -> OrganisationPage:
    from organiser.models import Organisation

    def read(session: Any) -> OrganisationPage:
        key = session.scalar(select(Organisation.id).where(Organisation.name == name))
        return get_organisation_page(session, key, today=AFTER)

    return book.read(read)


def test_a_visit_names_who_came(book: Book, tour: Hyogo, guests: list[int]) -> None:
    assert record(book, tour) == 1
    (entry,) = visits(book)
    assert (entry.happened_on, entry.organisation_id, entry.stop_id) == (
        FIRST_DAY,
        tour.organisation_id,
        tour.visit,
    )
    assert "2名" in entry.text
    assert "あすか組合" in entry.text
    assert "ひかり組合" in entry.text


@pytest.mark.usefixtures("guests")
def test_nothing_is_kept_before_the_day_is_over(book: Book, tour: Hyogo) -> None:
    assert record(book, tour, today=FIRST_DAY) == 0
    assert visits(book) == []

    def done(session: Any) -> None:
        session.get_one(Stop, tour.visit).is_done = True

    book.do(PREPARE, done)
    assert record(book, tour, today=FIRST_DAY) == 1


def test_kept_again_it_follows_what_is_known_now(
    book: Book, tour: Hyogo, guests: list[int]
) -> None:
    record(book, tour)

    def change(session: Any) -> int:
        attendances.set_presence(session, tour.visit, guests[0], Presence.ABSENT_WITH_WORD)
        session.get_one(Stop, tour.visit).seen = "入国後講習"
        colleague = make_person(session, family_name="井上")
        host_asks.choose_person(session, tour.visit, colleague)
        return colleague

    colleague = book.do(PREPARE, change).value
    record(book, tour)
    (entry,) = visits(book)
    assert "あすか組合" not in entry.text
    assert "入国後講習" in entry.text
    told = book.read(list_entries, TimelineOwner(person_id=colleague))
    assert [one.interaction_id for one in told if one.kind is InteractionKind.VISIT] == [entry.id]


def test_what_was_not_agreed_after_all_goes(book: Book, tour: Hyogo) -> None:
    record(book, tour)

    def withdraw(session: Any) -> None:
        hosts.load_host(session, tour.visit).stage = Stage.WITHDRAWN

    book.do(PREPARE, withdraw)
    assert record(book, tour) == 0
    assert visits(book) == []
    book.undo()
    assert len(visits(book)) == 1


def test_an_entry_of_a_tour_is_not_changed_by_hand(book: Book, tour: Hyogo) -> None:
    record(book, tour)
    (entry,) = visits(book)
    (told,) = [
        one
        for one in book.read(list_entries, TimelineOwner(organisation_id=tour.organisation_id))
        if one.interaction_id == entry.id
    ]
    assert not told.is_own
    with pytest.raises(Refused, match="made by a tour"):
        book.do(ACT, remove_interaction, entry.id)


def test_both_organisations_see_who_visited_whom(
    book: Book, tour: Hyogo, guests: list[int]
) -> None:
    record(book, tour)
    assert [visit.text[:2] for visit in page_of(book, "みらい協同組合").visits] == ["みら"]
    (made,) = page_of(book, "あすか組合").visits_made
    assert (made.organisation, made.held_on) == ("みらい協同組合", FIRST_DAY)
    assert [person.person_id for person in made.people] == guests[:1]
    assert page_of(book, "みらい協同組合").visits_made == ()


def test_who_was_not_there_visited_nobody(book: Book, tour: Hyogo, guests: list[int]) -> None:
    book.do(ACT, attendances.set_taking_part, [(tour.visit, guests[0])], False)
    assert page_of(book, "あすか組合").visits_made == ()
    assert len(page_of(book, "ひかり組合").visits_made) == 1


def test_who_came_after_all_was_there(book: Book, tour: Hyogo, guests: list[int]) -> None:
    book.do(ACT, attendances.set_taking_part, [(tour.visit, guests[0])], False)
    book.do(ACT, attendances.set_presence, tour.visit, guests[0], Presence.PRESENT)
    record(book, tour)
    (entry,) = visits(book)
    assert "あすか組合" in entry.text
    assert len(page_of(book, "あすか組合").visits_made) == 1


def test_a_post_held_at_another_time_does_not_count(
    book: Book, tour: Hyogo, guests: list[int]
) -> None:
    def move_on(session: Any) -> None:
        new = make_organisation(session, name="あたらしい組合")
        make_position(session, guests[0], new, since=FIRST_DAY + timedelta(days=1))

    book.do(PREPARE, move_on)
    assert page_of(book, "あたらしい組合").visits_made == ()
