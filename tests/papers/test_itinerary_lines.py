"""What stands only on the paper of a tour, and the keys by which its lines are known again."""

from dataclasses import replace
from datetime import date

import pytest

from organiser.papers.changes import compare, marked_keys
from organiser.papers.itinerary_keys import paper_lines
from organiser.papers.itinerary_lines import ItineraryPaper, PaperDay, itinerary_paper
from organiser.papers.people import OwnText, Sender
from organiser.papers.tour_material import StopNotes, TourMaterial
from organiser.touring.itinerary import Itinerary, TimedDay
from organiser.vocabulary import StopKind
from tests.documents.itineraries import abroad, day, itinerary, leg, stop, two_days

LUNCH = stop("12:00", "13:00", "食堂", kind=StopKind.MEAL)


def said(tour: Itinerary, language: str = "ja", **known: object) -> ItineraryPaper:
    material = TourMaterial(itinerary=tour, **known)  # type: ignore[arg-type]
    return itinerary_paper(material, language=language, era_dates=True)


def on(day_of_tour: TimedDay, held_on: date) -> TimedDay:
    return replace(day_of_tour, plan=replace(day_of_tour.plan, day=held_on))


def only_day(day_of_tour: TimedDay, language: str = "ja") -> PaperDay:
    (found,) = said(itinerary(day_of_tour), language).days
    return found


@pytest.mark.parametrize(
    ("language", "date_said", "note"),
    [
        ("ja", "11月23日(月・祝)", "勤労感謝の日"),
        ("en", "23 Nov (Mon, holiday)", "Labor Thanksgiving Day"),
    ],
)
def test_a_holiday_is_marked_and_named(language: str, date_said: str, note: str) -> None:
    found = only_day(on(day(stop("9:00", "10:00", "a")), date(2026, 11, 23)), language)
    assert (found.date, found.note) == (date_said, note)


def test_a_holiday_of_another_country_is_none() -> None:
    there = stop("9:00", "10:00", "a", zone="Asia/Jakarta")
    assert only_day(on(day(there), date(2026, 11, 23))).date == "11月23日(月)"


@pytest.mark.parametrize(
    ("stops", "note"),
    [
        ((LUNCH,), "昼食 ○"),
        ((stop("9:00", "11:00", "a"), LUNCH, stop("18:00", "21:00", "b")), "昼食 ○  夕食 ×"),
        ((LUNCH, stop("18:00", "20:00", "宿", kind=StopKind.LODGING)), "昼食 ○"),
        (
            (stop("7:00", "7:30", "朝", kind=StopKind.MEAL), stop("9:00", "14:00", "a")),
            "朝食 ○  昼食 ×",
        ),
    ],
)
def test_meals_that_are_known_are_told(stops: tuple[TimedDay, ...], note: str) -> None:
    assert only_day(day(*stops)).note == note


def test_the_number_of_the_lodging_alone_is_told() -> None:
    inn = stop("18:00", "20:00", "宿", kind=StopKind.LODGING)
    planned = day(stop("9:00", "10:00", "工場"), inn)
    notes = [
        StopNotes(
            stop_id=one.stop.stop_id, day_id=1, body_telephone="06-極秘", lodging_telephone=number
        )
        for one, number in zip(planned.stops, ("", "078-1"), strict=True)
    ]
    (told,) = said(itinerary(planned), stops=tuple(notes)).days
    assert [row.details for row in told.rows if row.starts] == [(), ("電話 078-1",)]


def test_a_tour_without_meals_says_nothing_of_them() -> None:
    paper = said(itinerary(day(stop("9:00", "18:00", "a"))))
    assert paper.days[0].note == ""
    assert not any("食事" in text for text in paper.remarks)


def test_own_texts_are_filled_in_and_kept_to_their_language() -> None:
    own = (
        OwnText(wording="itinerary header", language="ja", text="{{ 名称 }} にようこそ"),
        OwnText(wording="itinerary note", language="en", text="Call {{ telephone }}"),
    )
    sender = Sender(name="田中", telephone="090")
    assert (
        said(two_days(), texts=own, sender=sender).header
        == "監理団体実地見学ツアー 兵庫 にようこそ"
    )
    assert said(two_days(), texts=own).note == ""
    assert said(two_days(), "en", texts=own, sender=sender).note == "Call 090"


def test_the_foot_says_what_is_known_in_its_order() -> None:
    known = {"emergency_numbers": "119", "cost_note": "1,000円", "insurance": " "}
    foot = said(two_days(), **known).foot
    assert [(fact.key, fact.label, fact.text) for fact in foot] == [
        ("fact:cost", "費用・お支払い", "1,000円"),
        ("fact:emergency", "緊急時", "119"),
    ]


def test_only_a_tour_by_several_clocks_has_zones() -> None:
    assert said(abroad()).has_zones
    assert not said(two_days()).has_zones


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_line_has_a_key_and_only_ways_share_theirs(language: str) -> None:
    tour = itinerary(two_days().timeline.days[0])
    keys = [key for key, _text in paper_lines(TourMaterial(itinerary=tour), language)]
    others = [key for key in keys if not key.startswith("leg:")]
    assert len(others) == len(set(others))
    assert {key.partition(":")[0] for key in keys} == {"fact", "day", "stop", "leg"}
    assert keys[:2] == ["fact:title", "fact:when"]


def test_a_changed_time_changes_its_own_line_alone() -> None:
    def lines(starts: str) -> tuple[tuple[str, str], ...]:
        way = leg(20)
        first = stop("9:00", "10:00", "a", stop_id=7)
        second = stop(starts, "12:00", "b", stop_id=8, leg_before=way)
        return paper_lines(TourMaterial(itinerary=itinerary(day(first, second))), "ja")

    assert compare(lines("11:10"), lines("11:10")) == ()
    assert marked_keys(compare(lines("11:10"), lines("11:30"))) == {"stop:8"}
