"""An address as it is written on envelopes and labels: who and where, as plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.address_material import AddressAt, Addressee, PostalAddress, address_of
from organiser.papers.name_words import is_in_japanese, written_name
from organiser.papers.people import Sender
from organiser.text.addresses import joined_place
from organiser.text.names import addressed

_CODE = re.compile(r"〒?\s*([0-9]{3})\s*[-−‐－]?\s*([0-9]{4})")
#: A building after the numbers of a block: `2-4-6 マルイビル3階`, `4番6号マルイビル`.
_BUILDING = re.compile(
    r"^(.*?[0-9０-９一二三四五六七八九〇十号番地][^\S\n]*?)[ \u3000\n]+(\S.*)$", re.S
)
_UNPARTED = re.compile(
    r"^(.*?[0-9０-９]+(?:(?:丁目|番地?|号|[-−‐－の])[0-9０-９]*)+)"
    r"(?![0-9０-９丁番号の])(?=[A-Za-zＡ-Ｚァ-ヶ一-龯])(.+)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressLines:
    """What stands on one envelope or label.

    `street` and `building` are one address; `abroad` has its lines instead, from small to large.
    `honorific` is apart from the name, which may already end with one.
    """

    person_id: int
    name: str
    honorific: str = ""
    organisation: str = ""
    department: str = ""
    title: str = ""
    postal_code: str = ""
    street: str = ""
    building: str = ""
    abroad: tuple[str, ...] = ()

    @property
    def is_missing(self) -> bool:
        """Tell whether there is no address to send to."""
        return not (self.street or self.abroad)

    @property
    def addressed_name(self) -> str:
        """Return the name with what follows it."""
        return " ".join(filter(None, (self.name, self.honorific)))

    def texts(self) -> Iterator[str]:
        """Yield every text, in reading order."""
        yield from (self.postal_code, self.street, self.building, *self.abroad)
        yield from (self.organisation, self.department, self.title, self.addressed_name)


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderLines:
    """Who sends a letter, as it stands on the envelope."""

    name: str = ""
    organisation: str = ""
    postal_code: str = ""
    street: str = ""
    building: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is known of the sender."""
        return not any(self.texts())

    def texts(self) -> Iterator[str]:
        """Yield every text, in reading order."""
        yield from (self.postal_code, self.street, self.building, self.organisation, self.name)


def address_lines(addressee: Addressee, at: AddressAt, *, language: str) -> AddressLines:
    """Return what stands on a letter; letters to somebody's home do not name their organisation."""
    address, is_work = address_of(addressee, at)
    name = written_name(addressee.name)
    # On a letter within Japan 様 is never missing, whatever language the organiser reads.
    is_polite = not address.is_abroad and (language == "ja" or is_in_japanese(name))
    called = addressed(name, "", addressee.name.honorific) if is_polite else name
    where = _abroad(address) if address.is_abroad else ()
    street, building = ("", "") if address.is_abroad else _parted(address)
    return AddressLines(
        person_id=addressee.person_id,
        name=name,
        honorific=called.removeprefix(name).strip(),
        organisation=addressee.organisation if is_work else "",
        department=addressee.department if is_work else "",
        title=addressee.title if is_work else "",
        postal_code="" if address.is_abroad else written_code(address.postal_code),
        street=street,
        building=building,
        abroad=where,
    )


def sender_lines(sender: Sender) -> SenderLines:
    """Return who sends letters, as it stands on envelopes."""
    street, building = parted_street(" ".join(sender.address.split("\n")))
    return SenderLines(
        name=sender.name,
        organisation=sender.organisation,
        postal_code=written_code(sender.postal_code),
        street=street,
        building=building,
    )


def written_code(code: str) -> str:
    """Return a postal code of Japan as `670-0012`, any other as it is."""
    found = _CODE.fullmatch(code.strip())
    return f"{found[1]}-{found[2]}" if found else code.strip()


def parted_street(text: str) -> tuple[str, str]:
    """Return an address up to its numbers, and the building after them, empty if there is none."""
    text = text.strip()
    found = _BUILDING.match(text) or _UNPARTED.match(text)
    return (found[1].strip(), " ".join(found[2].split())) if found else (text, "")


def without_address(addressees: tuple[Addressee, ...], at: AddressAt) -> tuple[Addressee, ...]:
    """Return those of whom no address is in the book."""
    return tuple(one for one in addressees if address_of(one, at)[0].is_empty)


def _parted(address: PostalAddress) -> tuple[str, str]:
    street, building = parted_street(address.rest)
    return joined_place(address.prefecture, address.municipality, street), building


def _abroad(address: PostalAddress) -> tuple[str, ...]:
    """Return the lines of an address abroad: street, town and code, the country in capitals."""
    if address.is_empty:
        return ()
    streets = [line.strip() for line in address.rest.splitlines() if line.strip()]
    town = ", ".join(filter(None, (address.municipality, address.prefecture)))
    lines = (*streets, f"{town} {address.postal_code}".strip(), address.country.upper())
    return tuple(filter(None, lines))
