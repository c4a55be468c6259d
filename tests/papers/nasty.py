"""A book that is hard to print: rare signs, markup, line feeds, long names, crowded days.

`make_nasty(session)` makes everything papers are made of. Every text field holds `nasty(word)` with
a word of its own, so that a test can look for the word in the text of a paper. What is for the
organiser's eyes only holds one of `SECRETS`.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from organiser.models import (
    Address,
    AgendaItem,
    Attendance,
    Circle,
    CircleMember,
    HostVisit,
    Leg,
    PaperText,
    Participant,
    Promise,
    Room,
    RoomPlace,
    Seat,
    Vehicle,
    Voice,
)
from organiser.services.settings import Settings, change_settings
from organiser.vocabulary import (
    Channel,
    ContactKind,
    Listing,
    NameOrder,
    PaperWording,
    Presence,
    PromiseSide,
    Sensitivity,
    Stage,
    StopKind,
)
from tests.factories import (
    add,
    make_contact_point,
    make_day,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
    make_stop,
    make_tour,
)

FIRST_DAY = date(2026, 12, 3)
STOPS_A_DAY = 30

#: Looks like markup, quotation and control signs at once.
MARKUP = "<b>&\"'</b> \\(x)"
#: An organisation of exactly 90 signs.
LONG_NAME = ("一般社団法人見学受入連絡協議会附属" * 6)[:90]
#: No font has it.
UNKNOWN_SIGN = "🎉"

#: Family name, given name, their readings: two forms of 辻 and 葛, names of one part, of no kanji.
NAMES: tuple[tuple[str, str, str, str], ...] = (
    ("髙﨑", "美咲", "たかさき", "みさき"),
    ("𠮷田", "太郎", "よしだ", "たろう"),
    ("辻\U000e0100", "一", "つじ", "はじめ"),
    ("辻\U000e0101", "恵", "つじ", "めぐみ"),
    ("葛\U000e0100城", "蓮", "かつらぎ", "れん"),
    ("Nguyễn", "Thị Hồng", "グエン", "ティ ホン"),
    ("", "Sukarno", "", "スカルノ"),
    ("東", "", "ひがし", ""),
    ("勅使河原", "小百合江", "てしがわら", "さゆりえ"),
    ("<b>&", '"O\'Neil"', "ビー", "オニール"),
)

#: What nobody but the organiser alone may read; each word stands nowhere else.
SECRETS = ("停留秘密", "電話秘密", "人物秘密", "面談秘密")


@dataclass(frozen=True, slots=True, kw_only=True)
class NastyBook:
    """The ids of what was made; `people` in the order of `NAMES`, `stops` in that of the tour.

    `visit` is a stop with a host, `night` one with rooms, `empty_tour_id` a tour without anybody.
    """

    tour_id: int
    empty_tour_id: int
    programme_id: int
    session_id: int
    empty_session_id: int
    circle_id: int
    body_id: int
    vehicle_id: int
    people: tuple[int, ...]
    stops: tuple[int, ...]
    visit: int
    night: int


def nasty(word: str) -> str:
    """Return a text of two lines with a word to look for, markup, and a sign no font has."""
    return f"{word} {MARKUP}\n{word}の二行目 髙﨑{UNKNOWN_SIGN}"


def nasty_line(word: str) -> str:
    """Return the same as one line, for fields that have only one."""
    return f"{word} {MARKUP} 髙﨑{UNKNOWN_SIGN}"


def make_nasty(session: Session) -> NastyBook:
    """Make the whole book; nothing in it is plain."""
    _make_settings(session)
    body = make_organisation(session, name=LONG_NAME, telephone="06-0000-0000")
    people = make_people(session, body)
    programme = make_nasty_programme(session, people)
    meeting = make_nasty_session(session, programme, people)
    tour = make_nasty_tour(session, programme_id=programme)
    stops = make_crowded_days(session, tour, body, host=people[0])
    bus = _make_vehicle(session, tour)
    _make_group(session, tour, people, vehicle=bus, night=stops[STOPS_A_DAY - 1])
    return NastyBook(
        tour_id=tour,
        empty_tour_id=_make_empty_tour(session),
        programme_id=programme,
        session_id=meeting,
        empty_session_id=make_session(session, make_programme(session)),
        circle_id=_make_circle(session, people),
        body_id=body,
        vehicle_id=bus,
        people=people,
        stops=stops,
        visit=stops[1],
        night=stops[STOPS_A_DAY - 1],
    )


def make_people(session: Session, body_id: int) -> tuple[int, ...]:
    """Make a person for every name, each with a post, numbers, mail and notes."""
    people = []
    for place, (family, given, family_reading, given_reading) in enumerate(NAMES):
        person = make_person(
            session,
            family_name=family,
            given_name=given,
            family_reading=family_reading,
            given_reading=given_reading,
            name_order=NameOrder.GIVEN_FIRST if family == "<b>&" else NameOrder.FAMILY_FIRST,
            notes="人物秘密",
            notes_sensitivity=Sensitivity.ME_ONLY,
        )
        make_position(session, person, body_id, title=nasty_line(f"役職{place}"))
        _make_contacts(session, person, place)
        people.append(person)
    return tuple(people)


def _make_contacts(session: Session, person: int, place: int) -> None:
    mobile = {"kind": ContactKind.MOBILE, "value": f"090-1111-00{place:02d}"}
    make_contact_point(session, person, **mobile)
    secret = {"kind": ContactKind.MOBILE, "value": f"電話秘密 090-9999-00{place:02d}"}
    make_contact_point(session, person, sensitivity=Sensitivity.ME_ONLY, **secret)
    make_contact_point(session, person, value=f"guest{place}@example.jp")
    street = nasty_line(f"番地{place}")
    town = {"postal_code": "670-0927", "prefecture": "兵庫県", "municipality": "姫路市"}
    add(session, Address(person_id=person, rest=street, **town))
    make_interaction(session, person, text="面談秘密", sensitivity=Sensitivity.ME_ONLY)
    make_interaction(session, person, text=nasty(f"面談{place}"))
    promise = {"side": PromiseSide.MINE, "text": nasty(f"約束{place}"), "since": FIRST_DAY}
    add(session, Promise(person_id=person, **promise))


def make_nasty_programme(session: Session, people: tuple[int, ...]) -> int:
    """Make a programme that everybody accepted, with voices."""
    programme = make_programme(
        session,
        name=nasty_line("企画"),
        capacity=50,
        series=nasty_line("連続"),
        theme=nasty("主題"),
        aim=nasty("目的"),
        place=nasty_line("会場"),
        cost_note=nasty("会費"),
    )
    for place, person in enumerate(people, start=1):
        make_invitation(session, programme, person, stage=Stage.ACCEPTED, place=place)
        voice = {"said": nasty(f"意見{place}"), "noted_on": FIRST_DAY, "place": place}
        answer = nasty(f"回答{place}")
        add(session, Voice(programme_id=programme, person_id=person, answer=answer, **voice))
    return programme


def make_nasty_session(session: Session, programme_id: int, people: tuple[int, ...]) -> int:
    """Make a session with an agenda of 30 items, minutes, and an answer of everybody."""
    meeting = make_session(
        session,
        programme_id,
        held_on=FIRST_DAY,
        theme=nasty_line("議題"),
        place=nasty_line("会議室"),
        minutes=nasty("議事"),
        decisions=nasty("決定"),
    )
    for place in range(STOPS_A_DAY):
        leader = people[place % len(people)]
        item = {"title": nasty_line(f"項目{place}"), "note": nasty(f"補足{place}"), "minutes": 5}
        add(session, AgendaItem(session_id=meeting, place=place, person_id=leader, **item))
    for person in people:
        came = {"presence": Presence.PRESENT, "note": nasty("一言")}
        add(session, Attendance(session_id=meeting, person_id=person, **came))
    return meeting


def make_nasty_tour(session: Session, **changes: Any) -> int:
    """Make a tour without days; all its texts are nasty."""
    return make_tour(
        session,
        name=nasty_line("旅程"),
        gathering=nasty("集合"),
        things_to_bring=nasty("持物"),
        rain_rule=nasty("雨天"),
        closing_note=nasty("結び"),
        cost_note=nasty("費用"),
        insurance=nasty("保険"),
        cancellation=nasty("取消"),
        emergency_numbers=nasty("緊急"),
        **changes,
    )


def make_crowded_days(
    session: Session, tour_id: int, body_id: int, *, host: int
) -> tuple[int, ...]:
    """Make a day of 30 stops that ends in a hotel, and a second one; return the stops in order."""
    stops: list[int] = []
    for number in range(2):
        held_on = FIRST_DAY.replace(day=FIRST_DAY.day + number)
        day = make_day(
            session, tour_id, held_on=held_on, starts_at=360, note=nasty_line(f"日{number}")
        )
        for place in range(STOPS_A_DAY):
            stops.append(_make_stop(session, day, number * STOPS_A_DAY + place, body_id))
            if place:
                leg = {"from_stop_id": stops[-2], "typed_minutes": 10}
                add(session, Leg(to_stop_id=stops[-1], service=nasty_line("便"), **leg))
    _make_host(session, stops[1], host)
    return tuple(stops)


def _make_stop(session: Session, day_id: int, number: int, body_id: int) -> int:
    is_last = number % STOPS_A_DAY == STOPS_A_DAY - 1
    return make_stop(
        session,
        day_id,
        place=number % STOPS_A_DAY + 1,
        kind=StopKind.LODGING if is_last else StopKind.VISIT,
        name=nasty_line(f"立寄{number:02d}"),
        dwell_minutes=15,
        organisation_id=body_id,
        address=nasty_line(f"住所{number:02d}"),
        purpose=nasty(f"用件{number:02d}"),
        note=nasty(f"注意{number:02d}"),
        parking=nasty(f"駐車{number:02d}"),
        other_plan=nasty(f"代案{number:02d}"),
        own_note="停留秘密",
    )


def _make_host(session: Session, stop_id: int, person_id: int) -> None:
    texts = {name: nasty(word) for name, word in _HOST_TEXTS.items()}
    receives = {"stage": Stage.ACCEPTED, "channel": Channel.MAIL}
    add(session, HostVisit(stop_id=stop_id, person_id=person_id, **receives, **texts))


_HOST_TEXTS = {"wishes": "要望", "shows": "見学", "rules": "規則", "gift": "土産"}


def _make_vehicle(session: Session, tour_id: int) -> int:
    texts = {"company": nasty_line("会社"), "driver": nasty_line("運転"), "telephone": "080-1-2"}
    return add(session, Vehicle(tour_id=tour_id, name=nasty_line("車両"), **texts))


def _make_group(
    session: Session, tour_id: int, people: tuple[int, ...], *, vehicle: int, night: int
) -> None:
    """Give everybody a seat and two a room; the last one does not want to be listed."""
    for place, person in enumerate(people):
        row = Participant(
            tour_id=tour_id,
            person_id=person,
            diet=f"食事{place}",
            emergency_contact=nasty(f"家族{place}"),
            note=nasty(f"配慮{place}"),
            listing=Listing.REFUSED if person == people[-1] else Listing.AGREED,
        )
        guest = add(session, row)
        seat = {"row": place // 4 + 1, "number": place % 4 + 1}
        add(session, Seat(vehicle_id=vehicle, participant_id=guest, **seat))
        if place % 2 == 0:
            number = f"部屋{place // 2} {MARKUP}"
            room = add(session, Room(stop_id=night, name=number, beds=2, note=nasty("寝具")))
        add(session, RoomPlace(room_id=room, participant_id=guest))


def _make_empty_tour(session: Session) -> int:
    """Make a tour with one day and one stop, and nobody on it."""
    tour = make_nasty_tour(session)
    make_stop(session, make_day(session, tour, held_on=FIRST_DAY), name=nasty_line("一箇所"))
    return tour


def _make_circle(session: Session, people: tuple[int, ...]) -> int:
    circle = add(session, Circle(name=nasty_line("輪"), purpose=nasty("趣旨")))
    for person in people:
        add(session, CircleMember(circle_id=circle, person_id=person, role=nasty_line("役")))
    return circle


def _make_settings(session: Session) -> None:
    change_settings(
        session,
        Settings(
            organiser_name="辻\U000e0101 世話人 <b>&",
            organiser_telephone="090-0000-0000",
            organiser_organisation=LONG_NAME,
            organiser_title=nasty_line("代表"),
            organiser_postal_code="670-0927",
            organiser_address=nasty_line("兵庫県姫路市"),
            organiser_mail="organiser@example.jp",
        ),
    )
    for wording in PaperWording:
        for language in ("ja", "en"):
            text = nasty(f"文面{wording.value}{language}")
            add(session, PaperText(wording=wording, language=language, text=text))
