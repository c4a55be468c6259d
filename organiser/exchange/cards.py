"""What another program's address book says about people: plain values, nothing of the book."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from organiser.vocabulary import ContactKind
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class CardName:
    """A person's name as the card has it; absent parts are empty.

    `family` or `given` is filled whenever the card has anything to call the person by: the name as
    written out, nickname, organisation, mail address or telephone number, in this order. Readings
    are hiragana.
    """

    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    formatted: str = ""
    family_reading: str = ""
    given_reading: str = ""
    nickname: str = ""
    former: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardContact:
    """One way to reach the person; at most one of a kind is preferred, no value comes twice."""

    kind: ContactKind
    value: str
    label: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAddress:
    """One postal address, in the parts the card has it in; degrees north and east, if told."""

    label: str = ""
    po_box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPosition:
    """A post: the organisation, or the title, or both."""

    organisation: str = ""
    department: str = ""
    title: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One person of an address book.

    `line` is the card's first line in its file. `kind` is the card's own word for what it stands
    for (`org`, `group`), mostly empty. `birthday_text` has the birthday as written, also when it is
    no full date. `left_over` has what was understood and has no place here, as `NAME: value`.
    `source_text` is the card's own text with pictures and other attached data cut out.
    """

    line: int
    name: CardName
    kind: str = ""
    contacts: tuple[CardContact, ...] = ()
    addresses: tuple[CardAddress, ...] = ()
    positions: tuple[CardPosition, ...] = ()
    birthday: date | None = None
    birthday_text: str = ""
    notes: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    uid: str = ""
    photo: bytes | None = None
    photo_type: str = ""
    left_over: tuple[str, ...] = ()
    source_text: str = ""

    @property
    def fingerprint(self) -> str:
        """Return a hexadecimal digest of what the card says, equal whenever it says the same.

        The order of its entries, its place in the file and the time of its export do not matter.
        """
        facts = "\x1e".join(sorted(_facts(self)))
        return sha256(facts.encode("utf-8", "backslashreplace")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadLine:
    """A line that could not be read or kept as it is: where, its beginning, and why."""

    file: str
    line: int
    text: str
    reason: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFile:
    """All cards of one file in its order, and what could not be read."""

    name: str
    cards: tuple[Card, ...]
    unread: tuple[UnreadLine, ...]


def _facts(card: Card) -> Iterator[str]:
    # Empty values are left out, so that a field added in a later version keeps old fingerprints.
    for key in ("kind", "birthday_text", "uid"):
        yield from _fact(key, (getattr(card, key),))
    for key in ("notes", "categories", "languages", "left_over"):
        for text in getattr(card, key):
            yield from _fact(key, (text,))
    yield from _fact("name", _values(card.name))
    for key in ("contacts", "addresses", "positions"):
        for entry in getattr(card, key):
            yield from _fact(key, _values(entry))
    if card.photo is not None:
        yield from _fact("photo", (sha256(card.photo).hexdigest(),))


def _values(entry: CardName | CardContact | CardAddress | CardPosition) -> tuple[object, ...]:
    return tuple(getattr(entry, name) for name in entry.__slots__)


def _fact(key: str, values: tuple[object, ...]) -> Iterator[str]:
    said = [f"{place}={value}" for place, value in enumerate(values) if value not in ("", None)]
    if said:
        yield "\x1f".join([key, *said])
