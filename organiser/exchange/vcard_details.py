"""Where the person of a card lives and works, when they were born, and their picture."""

import re
import unicodedata
from collections import Counter, deque
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from organiser.exchange.cards import CardAddress, CardPosition
from organiser.exchange.vcard_contacts import label_of
from organiser.exchange.vcard_properties import Property, PropertyBag, from_base64
from organiser.exchange.vcard_text import split, unescape

_ADDRESS_PARTS = (
    "po_box",
    "extended",
    "street",
    "locality",
    "region",
    "postal_code",
    "country",
)
_PLACE = re.compile(
    r"(?:geo:)?\s*([+-]?[0-9]{1,3}(?:\.[0-9]{1,20})?)\s*[;,]\s*"
    r"([+-]?[0-9]{1,3}(?:\.[0-9]{1,20})?)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"([0-9]{4})(?:([0-9]{2})([0-9]{2})|[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?)(?:T.*)?"
)
_PICTURES = (
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"BM"), "image/bmp"),
    (re.compile(rb"II\*\0|MM\0\*"), "image/tiff"),
    (re.compile(rb".{4}ftyp(?:heic|heix|mif1)", re.DOTALL), "image/heic"),
)


def read_addresses(bag: PropertyBag) -> tuple[CardAddress, ...]:
    """Take the addresses; the card's place on the map goes to the address it fits best.

    A delivery label that only repeats an address is dropped; without an address it is one.
    """
    addresses: list[CardAddress] = []
    unlabelled: dict[str, deque[CardAddress]] = {}
    for entry in bag.take("ADR"):
        address = _address(bag, entry)
        if any(getattr(address, part) for part in _ADDRESS_PARTS):
            addresses.append(address)
            unlabelled.setdefault(address.label, deque()).append(address)
            label = entry.header.parameters.get("LABEL", "")
            if label and not _repeats(label, address):
                bag.leave(entry, label)
    for entry in bag.take("LABEL"):
        label, text = label_of(bag, entry), unescape(entry.text)
        if unlabelled.get(label):
            if not _repeats(text, unlabelled[label].popleft()):
                bag.leave(entry)
        elif text:
            addresses.append(CardAddress(label=label, street=text))
    _place_on_map(bag, addresses)
    return tuple(dict.fromkeys(addresses))


def read_positions(bag: PropertyBag) -> tuple[CardPosition, ...]:
    """Take the posts: organisations with their titles, whichever comes first in the card."""
    entries = bag.take("ORG", "TITLE", "ROLE")
    named_in_groups = {(entry.header.group, entry.header.name) for entry in entries}
    names_of_group = Counter(group for group, _name in named_in_groups)
    pools: dict[str, dict[str, list[Property]]] = {}
    for entry in entries:
        # An entry alone in its group belongs to those without one.
        group = entry.header.group if names_of_group[entry.header.group] > 1 else ""
        pools.setdefault(group, {}).setdefault(entry.header.name, []).append(entry)
    posts = [
        _position(*fitting)
        for pool in pools.values()
        for fitting in zip_longest(*(pool.get(name, ()) for name in ("ORG", "TITLE", "ROLE")))
    ]
    return tuple(post for post in dict.fromkeys(posts) if post != CardPosition())


def read_birthday(bag: PropertyBag) -> tuple[date | None, str]:
    """Take the birthday: as a day if it is a full date, and as written."""
    entries = [entry for entry in bag.take("BDAY") if unescape(entry.text)]
    for entry in entries[1:]:
        bag.leave(entry)
    if not entries:
        return None, ""
    text = unescape(entries[0].text)
    omitted = entries[0].header.parameters.get("X-APPLE-OMIT-YEAR", "")
    if omitted and text.startswith(omitted):
        return None, "-" + text.removeprefix(omitted)
    return _day(text), text


def read_picture(data: bytes) -> tuple[bytes, str] | None:
    """Return the picture in base64 and its media type; nothing if it is not one."""
    picture = from_base64(data)
    for beginning, media_type in _PICTURES:
        if beginning.match(picture):
            return picture, media_type
    return None


def _address(bag: PropertyBag, entry: Property) -> CardAddress:
    parts = split(entry.text)
    if any(parts[7:]):
        bag.leave(entry, ";".join(parts[7:]))
    filled = dict(zip(_ADDRESS_PARTS, parts, strict=False))
    label = entry.header.parameters.get("LABEL", "")
    if label and not any(filled.values()):
        filled["street"] = label
    place = _place(entry.header.parameters.get("GEO", "")) or (None, None)
    return CardAddress(label=label_of(bag, entry), latitude=place[0], longitude=place[1], **filled)


def _place_on_map(bag: PropertyBag, addresses: list[CardAddress]) -> None:
    known = {(address.latitude, address.longitude) for address in addresses}
    entries = [entry for entry in bag.take("GEO") if _place(unescape(entry.text)) not in known]
    for entry in entries[1:]:
        bag.leave(entry)
    for entry in entries[:1]:
        place = _place(unescape(entry.text))
        fitting = _address_without_place(addresses, label_of(bag, entry))
        if place is None or fitting is None:
            bag.leave(entry)
        else:
            addresses[fitting] = replace(addresses[fitting], latitude=place[0], longitude=place[1])


def _address_without_place(addresses: list[CardAddress], label: str) -> int | None:
    free = [number for number, address in enumerate(addresses) if address.latitude is None]
    labelled = (number for number in free if label and addresses[number].label == label)
    return next(labelled, free[0] if free else None)


def _place(text: str) -> tuple[float, float] | None:
    found = _PLACE.match(text.strip())
    if found is None:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    if abs(latitude) > 90:
        latitude, longitude = longitude, latitude
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _repeats(label: str, address: CardAddress) -> bool:
    parts = [_bare(getattr(address, name)) for name in _ADDRESS_PARTS]
    rest = _bare(label)
    for part in sorted(parts, key=len, reverse=True):
        rest = rest.replace(part, "", 1) if part else rest
    return not rest


def _bare(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _position(
    organisation: Property | None, title: Property | None, role: Property | None
) -> CardPosition:
    body, *departments = split(organisation.text) if organisation else [""]
    return CardPosition(
        organisation=body,
        department=" ".join(filter(None, departments)),
        title=unescape(title.text) if title else "",
        role=unescape(role.text) if role else "",
    )


def _day(text: str) -> date | None:
    found = _DAY.fullmatch(unicodedata.normalize("NFKC", text))
    if found is None:
        return None
    year, month, day = (int(number) for number in found.groups() if number is not None)
    try:
        return date(year, month, day)
    except ValueError:
        return None
