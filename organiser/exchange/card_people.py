"""Makes the cards of a file into drafts of people; what has no place goes into their notes."""

import unicodedata
from collections.abc import Iterator
from datetime import date

from organiser.exchange.cards import Card, CardAddress, CardFile, CardName, CardPosition
from organiser.services.checking import CONTROL
from organiser.services.people.card_drafts import CardDraft, CardFileDraft
from organiser.services.people.person_drafts import (
    AddressDraft,
    ContactPointDraft,
    PersonDraft,
    PositionDraft,
)
from organiser.vocabulary import NameOrder

_HONORIFICS = ("様", "先生", "殿", "さん", "氏", "さま")
_USUAL_HONORIFIC = "様"


def draft_people(file: CardFile, *, today: date) -> CardFileDraft:
    """Return the people of a file's cards, one for each card, in the order of the file."""
    cards = tuple(_card_draft(card, file.name, today) for card in file.cards)
    return CardFileDraft(file_name=file.name, cards=cards)


def _card_draft(card: Card, file_name: str, today: date) -> CardDraft:
    return CardDraft(
        person=_person(card, file_name, today),
        fingerprint=card.fingerprint,
        uid=card.uid,
        line=card.line,
        former_name=_line(card.name.former),
        photo=card.photo,
        photo_type=card.photo_type,
        source_text=card.source_text,
    )


def _person(card: Card, file_name: str, today: date) -> PersonDraft:
    name = card.name
    family, given = _line(name.family), _line(name.given)
    if not family and not given:
        # A card that names nobody at all is known by where it stands.
        family = f"{file_name}:{card.line}"
    birthday = card.birthday if card.birthday and card.birthday <= today else None
    return PersonDraft(
        family_name=family,
        given_name=given,
        further_names=_line(name.additional),
        family_reading=_line(name.family_reading),
        given_reading=_line(name.given_reading),
        name_order=_name_order(name),
        honorific=name.suffix if name.suffix in _HONORIFICS else _USUAL_HONORIFIC,
        nickname=_line(name.nickname),
        languages=_line(", ".join(card.languages)),
        birthday=birthday,
        notes=_notes(card, has_birthday=birthday is not None),
        positions=tuple(_position(post) for post in card.positions if post.organisation.strip()),
        contact_points=tuple(
            ContactPointDraft(
                kind=contact.kind,
                value=_line(contact.value),
                label=_line(contact.label),
                preferred=contact.preferred,
            )
            for contact in card.contacts
            if _line(contact.value)
        ),
        addresses=tuple(filter(None, map(_address, card.addresses))),
        tags=tuple(dict.fromkeys(filter(None, map(_line, card.categories)))),
    )


def _position(post: CardPosition) -> PositionDraft:
    return PositionDraft(
        organisation_name=_line(post.organisation),
        title=_line(post.title or post.role),
        department=_line(post.department),
    )


def _address(address: CardAddress) -> AddressDraft | None:
    rest = (address.street, address.extended, address.po_box)
    draft = AddressDraft(
        label=_line(address.label),
        postal_code=_line(address.postal_code),
        country=_line(address.country),
        prefecture=_line(address.region),
        municipality=_line(address.locality),
        rest=_line(" ".join(filter(None, rest))),
        latitude=address.latitude if _has_point(address) else None,
        longitude=address.longitude if _has_point(address) else None,
    )
    told = (draft.postal_code, draft.country, draft.prefecture, draft.municipality, draft.rest)
    return draft if any(told) else None


def _has_point(address: CardAddress) -> bool:
    latitude, longitude = address.latitude, address.longitude
    if latitude is None or longitude is None:
        return False
    return -90 <= latitude <= 90 and -180 <= longitude <= 180


def _name_order(name: CardName) -> NameOrder:
    """Follow the written-out name; without one, Latin letters mean that the given name is first."""
    family, given = name.family.casefold(), name.given.casefold()
    formatted = name.formatted.casefold()
    if not family or not given or _is_east_asian(family + given):
        return NameOrder.FAMILY_FIRST
    if formatted.startswith(family) and not formatted.startswith(given):
        return NameOrder.FAMILY_FIRST
    return NameOrder.GIVEN_FIRST


def _is_east_asian(text: str) -> bool:
    return any(unicodedata.east_asian_width(sign) in "WFH" for sign in text)


def _notes(card: Card, *, has_birthday: bool) -> str:
    lines = [f"{name}: {text}" for name, text in _homeless(card, has_birthday=has_birthday)]
    parts = (*card.notes, "\n".join((*lines, *card.left_over)))
    return "\n\n".join(filter(None, map(_text, parts)))


def _homeless(card: Card, *, has_birthday: bool) -> Iterator[tuple[str, str]]:
    """Give what the card says and no field of the book can hold, under its name on cards."""
    name = card.name
    known = (name.family + name.given, name.family + name.given + name.additional)
    if name.formatted and _letters(name.formatted) not in map(_letters, known):
        yield "FN", name.formatted
    for part in (name.prefix, name.suffix):
        if part not in (*_HONORIFICS, "") and part not in name.formatted:
            yield "N", part
    if card.birthday_text and not has_birthday:
        yield "BDAY", card.birthday_text
    if card.kind:
        yield "KIND", card.kind
    for post in card.positions:
        yield from _homeless_post(post)
    for address in card.addresses:
        yield from _homeless_address(address)


def _homeless_post(post: CardPosition) -> Iterator[tuple[str, str]]:
    has_post = bool(post.organisation.strip())
    if not has_post and (post.department or post.title):
        yield "TITLE", " ".join(filter(None, (post.department, post.title)))
    if post.role and post.role != post.title and (post.title or not has_post):
        yield "ROLE", post.role


def _homeless_address(address: CardAddress) -> Iterator[tuple[str, str]]:
    draft = _address(address)
    if draft is None and address.label:
        yield "ADR", address.label
    if address.latitude is not None and (draft is None or draft.latitude is None):
        yield "GEO", f"{address.latitude}, {address.longitude}"


def _letters(text: str) -> list[str]:
    return sorted(sign for sign in text.casefold() if sign.isalnum())


def _line(text: str) -> str:
    """Return a text on one line; the card's own text keeps what was between."""
    return CONTROL.sub(" ", text).strip()


def _text(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return CONTROL.sub(lambda found: found[0] if found[0] in "\n\t" else " ", lines)
