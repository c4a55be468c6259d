"""Reading what people and organisations are compared by: few columns, one query for each table."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from organiser.models import (
    Address,
    ContactPoint,
    FormerName,
    ImportedCard,
    Organisation,
    Person,
    Position,
)
from organiser.services.duplicates.body_likeness import BodySign, BodyTraits, name_key
from organiser.services.duplicates.likeness import Sign, Traits
from organiser.text.folding import fold
from organiser.text.telephones import digits
from organiser.vocabulary import ContactKind

Key = tuple[Sign, str]

#: What so many people are reached by belongs to none of them alone.
_FEW = 3
_FEWEST_DIGITS = 8
_SHORTEST_ACCOUNT = 4
_MOBILE = re.compile(r"0[789]0\d{8}")
_EXTENSION = re.compile(r"内線|ext|[,;x#]", re.IGNORECASE)
#: Addresses that belong to a place, not to a person.
_ROLES = frozenset(
    {"info", "office", "contact", "mail", "admin", "soumu", "somu", "jimukyoku", "jimu", "kumiai"}
)
_SHARED = {
    Sign.SAME_MAIL: Sign.SHARED_MAIL,
    Sign.SAME_MOBILE: Sign.SAME_TELEPHONE,
    Sign.SAME_ACCOUNT: Sign.SAME_TELEPHONE,
}


def list_traits(session: Session) -> list[Traits]:
    """Return what everybody in the book is compared by."""
    keys, circumstances = _gathered(session)
    former: dict[int, list[tuple[str, str]]] = defaultdict(list)
    names = select(FormerName.person_id, FormerName.family_name, FormerName.given_name)
    for person_id, family, given in session.execute(names):
        former[person_id].append((family, given))
    people = select(
        Person.id,
        Person.family_name,
        Person.given_name,
        Person.family_reading,
        Person.given_reading,
    ).order_by(Person.id)
    return [
        Traits(
            person_id=row[0],
            family=row[1],
            given=row[2],
            family_reading=row[3],
            given_reading=row[4],
            former=tuple(former.get(row[0], ())),
            keys=frozenset(keys.get(row[0], ())),
            circumstances=frozenset(circumstances.get(row[0], ())),
        )
        for row in session.execute(people)
    ]


def list_body_traits(session: Session) -> list[BodyTraits]:
    """Return what every organisation is compared by."""
    circumstances: dict[int, set[tuple[BodySign, str]]] = defaultdict(set)
    for organisation_id, person_id in session.execute(
        select(Position.organisation_id, Position.person_id)
    ):
        circumstances[organisation_id].add((BodySign.SAME_PEOPLE, str(person_id)))
    for owner_id, place in _places(session, Address.organisation_id):
        circumstances[owner_id].add((BodySign.SAME_ADDRESS, place))
    bodies = select(
        Organisation.id,
        Organisation.name,
        Organisation.reading,
        Organisation.branch,
        Organisation.telephone,
        Organisation.website,
    ).order_by(Organisation.id)
    return [
        BodyTraits(
            organisation_id=row[0],
            name=row[1],
            reading=row[2],
            branch=row[3],
            circumstances=frozenset({*circumstances[row[0]], *_reached(row[4], row[5])}),
        )
        for row in session.execute(bodies)
    ]


def contact_sign(kind: ContactKind, value: str) -> Key | None:
    """Return what a contact point says about its owner, nothing if it tells nobody apart."""
    if kind is ContactKind.MAIL:
        mail = unicodedata.normalize("NFKC", value).strip().casefold()
        name, at, _domain = mail.partition("@")
        if not at:
            return None
        return (Sign.SHARED_MAIL if name in _ROLES else Sign.SAME_MAIL), mail
    if kind is ContactKind.LINE:
        account = value.strip().casefold()
        # a name shown in LINE is no account: many may bear it
        told = account.isascii() and len(account) >= _SHORTEST_ACCOUNT and " " not in account
        return (Sign.SAME_ACCOUNT, account) if told else None
    if kind in (ContactKind.LINK, ContactKind.OTHER):
        return None
    number = plain_number(value)
    if not number:
        return None
    own = kind in (ContactKind.MOBILE, ContactKind.WHATSAPP) or _MOBILE.fullmatch(number)
    return (Sign.SAME_MOBILE if own else Sign.SAME_TELEPHONE), number


def plain_number(value: str) -> str:
    """Return a telephone number in national digits, without extension; empty if it is too short."""
    number = digits(fold(_EXTENSION.split(value, maxsplit=1)[0]))
    return number if len(number) >= _FEWEST_DIGITS else ""


def _gathered(session: Session) -> tuple[dict[int, set[Key]], dict[int, set[Key]]]:
    """Return, by person, what belongs to one alone, and what others may share."""
    owned: dict[int, set[Key]] = defaultdict(set)
    shared: dict[int, set[Key]] = defaultdict(set)
    for person_id, key in _contact_keys(session):
        owned[person_id].add(key)
    counts = Counter(key for keys in owned.values() for key in keys)
    for person_id, keys in owned.items():
        for key in [key for key in keys if key[0] in _SHARED and counts[key] > _FEW]:
            keys.remove(key)
            shared[person_id].add((_SHARED[key[0]], key[1]))
        for key in [key for key in keys if key[0] in _SHARED.values()]:
            keys.remove(key)
            shared[person_id].add(key)
    for person_id, key in _circumstances(session):
        shared[person_id].add(key)
    return owned, shared


def _contact_keys(session: Session) -> Iterator[tuple[int, Key]]:
    points = select(ContactPoint.person_id, ContactPoint.kind, ContactPoint.value)
    for person_id, kind, value in session.execute(points):
        key = contact_sign(kind, value)
        if key is not None:
            yield person_id, key
    cards = select(ImportedCard.person_id, ImportedCard.uid).where(ImportedCard.uid != "")
    for person_id, uid in session.execute(cards):
        yield person_id, (Sign.SAME_CARD, uid)


def _circumstances(session: Session) -> Iterator[tuple[int, Key]]:
    names = {
        row_id: name_key(name)
        for row_id, name in session.execute(select(Organisation.id, Organisation.name))
    }
    for person_id, body in session.execute(select(Position.person_id, Position.organisation_id)):
        yield person_id, (Sign.SAME_ORGANISATION, names[body])
    births = select(Person.id, Person.birthday).where(Person.birthday.is_not(None))
    for person_id, birthday in session.execute(births):
        yield person_id, (Sign.SAME_BIRTHDAY, str(birthday))
    for owner_id, place in _places(session, Address.person_id):
        yield owner_id, (Sign.SAME_ADDRESS, place)


def _places(
    session: Session, owner: InstrumentedAttribute[int | None]
) -> Iterator[tuple[int, str]]:
    """Yield the addresses that tell more than a town, in one form, by their owner."""
    query = select(owner, Address.prefecture, Address.municipality, Address.rest)
    for owner_id, prefecture, municipality, rest in session.execute(query):
        if owner_id is not None and rest.strip():
            yield owner_id, fold(prefecture + municipality + rest).replace(" ", "")


def _reached(telephone: str, website: str) -> Iterator[tuple[BodySign, str]]:
    if number := plain_number(telephone):
        yield BodySign.SAME_TELEPHONE, number
    if host := _host(website):
        yield BodySign.SAME_WEBSITE, host


def _host(website: str) -> str:
    address = website.strip().casefold()
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
    except ValueError:
        # Anything can be typed there; what is no address tells nothing.
        return ""
    return parts.netloc.removeprefix("www.")
