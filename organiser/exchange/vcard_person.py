"""Makes one card's properties into what the card says about its person."""

from organiser.exchange.cards import Card, CardContact, CardPosition
from organiser.exchange.vcard_contacts import read_contacts
from organiser.exchange.vcard_details import (
    read_addresses,
    read_birthday,
    read_picture,
    read_positions,
)
from organiser.exchange.vcard_name import read_name
from organiser.exchange.vcard_properties import Property, PropertyBag
from organiser.exchange.vcard_text import split
from organiser.vocabulary import ContactKind
from organiser.wording import Phrase, phrase

_NO_PICTURE = phrase("The picture is damaged or of an unknown kind; it was left out.")
_ATTACHMENT = phrase("Only one picture of a person is kept; this other attachment was left out.")
_BODIES = ("org", "group", "location")


def build_card(
    properties: list[Property], *, line: int, source_text: str
) -> tuple[Card, list[tuple[Property, Phrase]]]:
    """Return the card that begins at `line`, and what of it is lost and why."""
    bag = PropertyBag(properties)
    kind = _kind(bag)
    contacts = read_contacts(bag)
    positions = read_positions(bag)
    birthday, birthday_text = read_birthday(bag)
    photo, lost = _photo(bag)
    card = Card(
        line=line,
        name=read_name(bag, _stand_ins(contacts, positions), is_body=kind in _BODIES),
        kind=kind,
        contacts=contacts,
        addresses=read_addresses(bag),
        positions=positions,
        birthday=birthday,
        birthday_text=birthday_text,
        notes=tuple(bag.texts("NOTE")),
        categories=_categories(bag),
        languages=tuple(bag.texts("LANG")),
        uid=next(iter(bag.texts("UID")), ""),
        photo=photo[0] if photo else None,
        photo_type=photo[1] if photo else "",
        left_over=bag.left_over(),
        source_text=source_text,
    )
    return card, lost


def _kind(bag: PropertyBag) -> str:
    said = bag.texts("KIND", "X-ADDRESSBOOKSERVER-KIND")
    if "COMPANY" in bag.texts("X-ABSHOWAS"):
        said.append("org")
    return said[0].lower() if said else ""


def _stand_ins(contacts: tuple[CardContact, ...], positions: tuple[CardPosition, ...]) -> list[str]:
    """Return what may stand for a name that is missing, the best first."""
    found = [position.organisation for position in positions]
    preferred = (ContactKind.MAIL, ContactKind.TELEPHONE, ContactKind.MOBILE)
    for kind in dict.fromkeys((*preferred, *ContactKind)):
        found += [contact.value for contact in contacts if contact.kind is kind]
    return [text for text in found if text]


def _photo(
    bag: PropertyBag,
) -> tuple[tuple[bytes, str] | None, list[tuple[Property, Phrase]]]:
    photo: tuple[bytes, str] | None = None
    lost = []
    for entry in bag.attachments:
        if photo is not None or entry.header.name != "PHOTO":
            lost.append((entry, _ATTACHMENT))
        else:
            photo = read_picture(entry.data)
            if photo is None:
                lost.append((entry, _NO_PICTURE))
    return photo, lost


def _categories(bag: PropertyBag) -> tuple[str, ...]:
    found = (part for entry in bag.take("CATEGORIES") for part in split(entry.text, ","))
    return tuple(dict.fromkeys(part for part in found if part))
