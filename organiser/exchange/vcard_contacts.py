"""How to reach the person of a card: telephone, mail, links and messengers."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from organiser.exchange.cards import CardContact
from organiser.exchange.vcard_properties import Property, PropertyBag
from organiser.exchange.vcard_text import unescape
from organiser.vocabulary import ContactKind

#: Types that tell what the kind already says, or nothing.
_UNSPOKEN = frozenset(
    {
        *("VOICE", "CELL", "MOBILE", "FAX", "MSG", "TEXT"),
        *("INTERNET", "POSTAL", "PARCEL", "DOM", "INTL", "PREF"),
    }
)
_FAX = ("FAX",)
_MOBILE = ("CELL", "MOBILE", "IPHONE", "PHS", "携帯")
_EXTENSION = re.compile(r";ext=", re.IGNORECASE)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?=\S)")
_WEB = ("http://", "https://", "www.")
_MESSENGERS = {
    "X-LINE": "LINE",
    "X-LINE-ID": "LINE",
    "X-WHATSAPP": "WhatsApp",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-AIM": "AIM",
    "X-MSN": "MSN",
    "X-YAHOO": "Yahoo",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-QQ": "QQ",
    "X-GTALK": "Google Talk",
    "X-GOOGLE-TALK": "Google Talk",
    "X-WECHAT": "WeChat",
    "X-KAKAOTALK": "KakaoTalk",
    "X-TELEGRAM": "Telegram",
    "X-VIBER": "Viber",
    "X-SIGNAL": "Signal",
    "X-TWITTER": "Twitter",
    "X-FACEBOOK": "Facebook",
    "X-INSTAGRAM": "Instagram",
    "X-LINKEDIN": "LinkedIn",
    "X-SIP": "SIP",
    "X-MS-IMADDRESS": "",
}
_SERVICE_PARAMETERS = ("X-SERVICE-TYPE", "SERVICE-TYPE")
_SERVICE_KINDS = {"LINE": ContactKind.LINE, "WHATSAPP": ContactKind.WHATSAPP}


def read_contacts(bag: PropertyBag) -> tuple[CardContact, ...]:
    """Take every way to reach the person, without repetitions; telephone numbers as typed."""
    contacts: dict[tuple[ContactKind, str], CardContact] = {}
    preferred: set[ContactKind] = set()
    for contact in _contacts(bag):
        key = contact.kind, contact.value
        if contact.preferred and contact.kind in preferred:
            contacts.setdefault(key, replace(contact, preferred=False))
        else:
            contacts[key] = _merged(contacts[key], contact) if key in contacts else contact
            preferred.update([contact.kind] if contact.preferred else [])
    return tuple(contacts.values())


def label_of(bag: PropertyBag, entry: Property) -> str:
    """Return the label of a property: the one its owner made up, else types as `work`, `home`."""
    custom = bag.custom_label(entry)
    if custom:
        return custom
    spoken = (word for word in entry.header.types if word not in _UNSPOKEN)
    return " ".join(word.removeprefix("X-NEC-").removeprefix("X-").lower() for word in spoken)


def _merged(known: CardContact, again: CardContact) -> CardContact:
    label = known.label or again.label
    return replace(known, label=label, preferred=known.preferred or again.preferred)


def _contacts(bag: PropertyBag) -> Iterator[CardContact]:
    for entry in bag.take("TEL", "X-MS-TEL"):
        yield from _contact(bag, entry, _telephone_kind(bag, entry), _telephone(entry))
    for entry in bag.take("EMAIL"):
        address = unescape(entry.text)
        if address[:7].lower() == "mailto:":
            address = unquote(address[7:].partition("?")[0])
        yield from _contact(bag, entry, ContactKind.MAIL, address)
    for entry in bag.take("URL"):
        yield from _contact(bag, entry, ContactKind.LINK, unescape(entry.text))
    for entry in bag.take("IMPP", "X-SOCIALPROFILE", "SOCIALPROFILE", *_MESSENGERS):
        yield from _messenger(bag, entry)


def _contact(
    bag: PropertyBag, entry: Property, kind: ContactKind, value: str, label: str = ""
) -> Iterator[CardContact]:
    header = entry.header
    if value:
        yield CardContact(
            kind=kind,
            value=value,
            label=label or label_of(bag, entry),
            preferred="PREF" in header.types or header.parameters.get("PREF") == "1",
        )


def _telephone_kind(bag: PropertyBag, entry: Property) -> ContactKind:
    said = unicodedata.normalize("NFKC", bag.custom_label(entry)).upper()
    words = " ".join((*entry.header.types, said))
    if any(word in words for word in _FAX):
        return ContactKind.FAX
    if any(word in words for word in _MOBILE):
        return ContactKind.MOBILE
    return ContactKind.TELEPHONE


def _telephone(entry: Property) -> str:
    text = unescape(entry.text)
    if text[:4].lower() != "tel:":
        return text
    return _EXTENSION.sub(" ext. ", unquote(text[4:])).strip()


def _messenger(bag: PropertyBag, entry: Property) -> Iterator[CardContact]:
    header = entry.header
    value = unescape(entry.text)
    service = _MESSENGERS.get(header.name, "")
    for name in _SERVICE_PARAMETERS:
        service = service or header.parameters.get(name, "")
    if header.name == "X-SOCIALPROFILE":
        service = service or label_of(bag, entry)
    if value.lower().startswith(_WEB):
        yield from _contact(bag, entry, _kind_of(service, ContactKind.LINK), value, service)
        return
    scheme = _SCHEME.match(value)
    if scheme is not None:
        service = service or scheme[1].lower()
        value = unquote(value[scheme.end() :])
    yield from _contact(bag, entry, _kind_of(service, ContactKind.OTHER), value, service)


def _kind_of(service: str, otherwise: ContactKind) -> ContactKind:
    return _SERVICE_KINDS.get(service.upper(), otherwise)
