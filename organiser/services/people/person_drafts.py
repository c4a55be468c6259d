"""What a form says about a person, and the pure checks of it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

from organiser.errors import InvalidInput
from organiser.services.checking import (
    check_filled,
    check_line,
    check_not_future,
    check_span,
    check_text,
)
from organiser.text.names import BODY_HONORIFIC
from organiser.vocabulary import ContactKind, NameOrder, Sensitivity, Sureness
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionDraft:
    """A post. Without `organisation_id` the organisation is the one of exactly this name.

    An organisation of that name that is not in the book yet is added with the person.
    """

    row_id: int | None = None
    organisation_id: int | None = None
    organisation_name: str = ""
    title: str = ""
    department: str = ""
    since: date | None = None
    until: date | None = None
    represents: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerNameDraft:
    """A name the person had before; an empty part is the one of today."""

    row_id: int | None = None
    family_name: str = ""
    given_name: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoDraft:
    """A picture of the person in a format that is widely read."""

    content: bytes
    media_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPointDraft:
    """A way to reach the person, kept as typed."""

    row_id: int | None = None
    kind: ContactKind = ContactKind.TELEPHONE
    value: str = ""
    label: str = ""
    preferred: bool = False
    sensitivity: Sensitivity = Sensitivity.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressDraft:
    """An address of a person or an organisation; degrees north and east, both or neither."""

    row_id: int | None = None
    label: str = ""
    postal_code: str = ""
    country: str = ""
    prefecture: str = ""
    municipality: str = ""
    municipality_code: str = ""
    rest: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """All that a form says about a person; rows in the order in which they are shown."""

    family_name: str = ""
    given_name: str = ""
    further_names: str = ""
    family_reading: str = ""
    given_reading: str = ""
    further_reading: str = ""
    family_reading_sureness: Sureness = Sureness.SURE
    given_reading_sureness: Sureness = Sureness.SURE
    further_reading_sureness: Sureness = Sureness.SURE
    name_order: NameOrder = NameOrder.FAMILY_FIRST
    honorific: str = "様"
    nickname: str = ""
    languages: str = ""
    birthday: date | None = None
    how_we_met: str = ""
    met_on: date | None = None
    met_place: str = ""
    introduced_by_id: int | None = None
    topics_to_avoid: str = ""
    do_not_approach: bool = False
    notes: str = ""
    notes_sensitivity: Sensitivity = Sensitivity.OPEN
    former_names: tuple[FormerNameDraft, ...] = ()
    positions: tuple[PositionDraft, ...] = ()
    contact_points: tuple[ContactPointDraft, ...] = ()
    addresses: tuple[AddressDraft, ...] = ()
    tags: tuple[str, ...] = ()
    photo: PhotoDraft | None = None


#: What a draft holds of other tables than that of people.
ROWS = frozenset({"former_names", "positions", "contact_points", "addresses", "tags", "photo"})
#: The columns of a person that a draft fills.
COLUMNS = tuple(field.name for field in fields(PersonDraft) if field.name not in ROWS)

_LINES = {
    "family_name": phrase("Family name"),
    "given_name": phrase("Given name"),
    "further_names": phrase("Further names"),
    "family_reading": phrase("Reading of the family name"),
    "given_reading": phrase("Reading of the given name"),
    "further_reading": phrase("Reading of the further names"),
    "honorific": phrase("Honorific"),
    "nickname": phrase("Nickname"),
    "languages": phrase("Languages"),
    "met_place": phrase("The place where we met"),
}
_TEXTS = {
    "how_we_met": phrase("How we met"),
    "topics_to_avoid": phrase("Topics to avoid"),
    "notes": phrase("Notes"),
}


def check_person(draft: PersonDraft, *, today: date) -> None:
    """Raise `InvalidInput` for the first thing in a draft that cannot be kept.

    Its `field` is the draft's attribute; of a row `positions.0.until`, counted from 0.
    """
    if not draft.family_name.strip() and not draft.given_name.strip():
        raise InvalidInput(
            phrase("The name is empty. Please enter a family name or a given name."),
            field="family_name",
        )
    for field, name in _LINES.items():
        check_line(getattr(draft, field), field=field, name=name)
    if draft.honorific.strip() == BODY_HONORIFIC:
        raise InvalidInput(
            phrase("御中 is for organisations. Please choose 様 or another word for a person."),
            field="honorific",
        )
    for field, name in _TEXTS.items():
        check_text(getattr(draft, field), field=field, name=name)
    for day, field, name in (
        (draft.birthday, "birthday", phrase("The birthday")),
        (draft.met_on, "met_on", phrase("The day we met")),
    ):
        check_not_future(day, today=today, field=field, name=name)
    _check_rows(draft, today=today)


def check_addresses(addresses: tuple[AddressDraft, ...]) -> None:
    """Raise `InvalidInput` for an address that cannot be kept, or that says nothing."""
    for place, address in enumerate(addresses):
        field = f"addresses.{place}"
        for column, name, text in _address_lines(address):
            check_line(text, field=f"{field}.{column}", name=name)
        if not any(text.strip() for _column, _name, text in _address_lines(address)):
            raise InvalidInput(
                phrase("An address is empty. Please fill it in or remove it."),
                field=f"{field}.rest",
            )


def _check_rows(draft: PersonDraft, *, today: date) -> None:
    for place, former in enumerate(draft.former_names):
        _check_former_name(former, f"former_names.{place}", today=today)
    for place, position in enumerate(draft.positions):
        _check_position(position, f"positions.{place}")
    for place, point in enumerate(draft.contact_points):
        value, label = f"contact_points.{place}.value", f"contact_points.{place}.label"
        check_filled(point.value, field=value, name=phrase("A contact point"))
        check_line(point.value, field=value, name=phrase("A contact point"))
        check_line(point.label, field=label, name=phrase("Label"))
    check_addresses(draft.addresses)
    for tag in draft.tags:
        check_filled(tag, field="tags", name=phrase("A tag"))
        check_line(tag, field="tags", name=phrase("A tag"))


def _check_former_name(former: FormerNameDraft, field: str, *, today: date) -> None:
    name = phrase("A former name")
    check_filled(former.family_name + former.given_name, field=f"{field}.family_name", name=name)
    check_line(former.family_name, field=f"{field}.family_name", name=name)
    check_line(former.given_name, field=f"{field}.given_name", name=name)
    until = phrase("The end of a former name")
    check_not_future(former.until, today=today, field=f"{field}.until", name=until)


def _check_position(position: PositionDraft, field: str) -> None:
    name_field = f"{field}.organisation_name"
    if position.organisation_id is None:
        name = phrase("The organisation of a post")
        check_filled(position.organisation_name, field=name_field, name=name)
        check_line(position.organisation_name, field=name_field, name=name)
    check_line(position.title, field=f"{field}.title", name=phrase("Title"))
    check_line(position.department, field=f"{field}.department", name=phrase("Department"))
    check_span(position.since, position.until, field=f"{field}.until")


def _address_lines(address: AddressDraft) -> Iterator[tuple[str, Phrase, str]]:
    yield "postal_code", phrase("Postal code"), address.postal_code
    yield "prefecture", phrase("Prefecture"), address.prefecture
    yield "municipality", phrase("City, ward, town"), address.municipality
    yield "rest", phrase("Street and house"), address.rest
    yield "country", phrase("Country"), address.country
    yield "label", phrase("Label"), address.label
