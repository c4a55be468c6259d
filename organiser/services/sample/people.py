"""The sample's organisations and people."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from organiser.services.organisations import organisations as bodies
from organiser.services.organisations.organisation_drafts import (
    LicenceDraft,
    OrganisationDraft,
    VisitingWindowDraft,
)
from organiser.services.people import people
from organiser.services.people.person_drafts import (
    AddressDraft,
    ContactPointDraft,
    PersonDraft,
    PositionDraft,
)
from organiser.services.sample.data import days_ago, read
from organiser.vocabulary import ContactKind, NameOrder, OrganisationKind, Sureness
from organiser.wording import phrase

Do = Callable[..., Any]


def add_organisations(do: Do, *, today: date) -> dict[str, int]:
    """Add the organisations and return their ids by key."""
    added = {}
    for row in read("organisations"):
        action = phrase("Add {name}", name=row["name"])
        done = do(action, bodies.add_organisation, _organisation(row, today))
        added[row["key"]] = done.value
    return added


def add_people(do: Do, organisations: Mapping[str, int], *, today: date) -> dict[str, int]:
    """Add the people, introducers before those they introduced; return their ids by key."""
    rows = {row["key"]: row for row in read("people")}
    added: dict[str, int] = {}

    def add(key: str) -> None:
        row = rows[key]
        if key in added:
            return
        if "introducer" in row:
            add(row["introducer"])
        draft = _person(row, organisations, added, today=today)
        action = phrase("Add {name}", name=f"{row['family']} {row['given']}")
        added[key] = do(action, people.add_person, draft, today=today).value

    for key in rows:
        add(key)
    return added


def _organisation(row: Mapping[str, Any], today: date) -> OrganisationDraft:
    licences: tuple[LicenceDraft, ...] = ()
    if "licence" in row:
        valid_to = date(today.year + 2, 3, 31)
        licences = (
            LicenceDraft(
                licence_class=row["licence"],
                valid_from=date(today.year - 3, 4, 1),
                valid_to=valid_to,
                renewal_opens_on=valid_to - timedelta(days=180),
            ),
        )
    return OrganisationDraft(
        name=row["name"],
        reading=row["reading"],
        kind=OrganisationKind(row["kind"]),
        telephone=row["telephone"],
        addresses=(
            AddressDraft(
                postal_code=row.get("postal_code", ""),
                country=row.get("country", ""),
                prefecture=row["prefecture"],
                municipality=row["municipality"],
                rest=row["rest"],
                latitude=row["latitude"],
                longitude=row["longitude"],
            ),
        ),
        windows=tuple(
            VisitingWindowDraft(weekday=weekday, opens=opens, closes=closes)
            for weekday, opens, closes in row.get("hours", ())
        ),
        licences=licences,
    )


def _person(
    row: Mapping[str, Any],
    organisations: Mapping[str, int],
    known: Mapping[str, int],
    *,
    today: date,
) -> PersonDraft:
    family_reading, given_reading = row["reading"]
    sureness = Sureness.GUESSED if row.get("guessed") else Sureness.SURE
    return PersonDraft(
        family_name=row["family"],
        given_name=row["given"],
        family_reading=family_reading,
        given_reading=given_reading,
        family_reading_sureness=sureness,
        given_reading_sureness=sureness,
        name_order=NameOrder(row.get("order", NameOrder.FAMILY_FIRST)),
        honorific=row.get("honorific", "様"),
        languages=row.get("languages", ""),
        how_we_met=row["how"],
        met_on=days_ago(today, row["met"]),
        introduced_by_id=known.get(row.get("introducer", "")),
        topics_to_avoid=row.get("avoid", ""),
        tags=tuple(row.get("tags", ())),
        positions=tuple(
            PositionDraft(
                organisation_id=organisations[organisation],
                title=title,
                since=days_ago(today, since),
                represents=represents,
            )
            for organisation, title, since, represents in row["posts"]
        ),
        contact_points=tuple(
            ContactPointDraft(
                kind=ContactKind(kind), value=value, label=label, preferred=bool(preferred)
            )
            for kind, value, label, *preferred in row["contacts"]
        ),
    )
