"""The book before the two days in Hyogo: hosts with their hours and numbers, and travellers."""

from datetime import date

from sqlalchemy.orm import Session

from organiser.models import Address, VisitingWindow
from organiser.services.settings import Settings, change_settings
from organiser.vocabulary import ContactKind, OrganisationKind
from tests.factories import (
    add,
    make_contact_point,
    make_organisation,
    make_person,
    make_position,
)

FIRST_DAY, SECOND_DAY = date(2026, 12, 3), date(2026, 12, 4)
TRAVELLERS = (
    ("高橋", "美咲", "たかはし"),
    ("田村", "健", "たむら"),
    ("岡本", "さくら", "おかもと"),
    ("森田", "修", "もりた"),
    ("伊藤", "未来", "いとう"),
)
GUILD, FACTORY, SCHOOL, LIGHT = (
    "みらい協同組合",
    "播州機械工業",
    "明石福祉学院",
    "六甲ひかり協同組合",
)
#: Name, kind, municipality, place on the map, hours on working days, who receives guests.
_HOSTS = (
    (GUILD, OrganisationKind.SUPERVISING, "加古川市", (34.757, 134.841), (570, 720), ("西田 彩",)),
    (FACTORY, OrganisationKind.COMPANY, "姫路市", (34.803, 134.672), (780, 1020), ("森 大輔",)),
    (
        SCHOOL,
        OrganisationKind.SCHOOL,
        "明石市",
        (34.662, 134.978),
        (780, 1020),
        ("藤井 恵", "村上 亮"),
    ),
    (LIGHT, OrganisationKind.SUPERVISING, "神戸市", (34.691, 135.196), (540, 720), ("井上 円",)),
)


def prepare(session: Session) -> None:
    """Put all of them into an empty book."""
    change_settings(
        session, Settings(organiser_name="本田 結衣", organiser_telephone="090-5550-0100")
    )
    for family, given, reading in TRAVELLERS:
        make_person(session, family_name=family, given_name=given, family_reading=reading)
    for number, (name, kind, town, point, hours, people) in enumerate(_HOSTS):
        body = make_organisation(session, name=name, reading="", kind=kind)
        add(
            session,
            Address(
                organisation_id=body,
                prefecture="兵庫県",
                municipality=town,
                latitude=point[0],
                longitude=point[1],
            ),
        )
        for weekday in range(5):
            hours_then = {"weekday": weekday, "opens": hours[0], "closes": hours[1]}
            add(session, VisitingWindow(organisation_id=body, **hours_then))
        for place, person in enumerate(people):
            _add_host(session, body, person, number=f"090-5551-01{number}{place}")


def _add_host(session: Session, body: int, name: str, *, number: str) -> None:
    family, given = name.split()
    person = make_person(
        session, family_name=family, given_name=given, family_reading="", given_reading=""
    )
    make_position(session, person, body, title="担当部長", represents=number.endswith("0"))
    make_contact_point(session, person, kind=ContactKind.MOBILE, value=number)
