"""What envelopes and address labels are made of, before and after the gate."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from organiser.papers.people import PaperName, Sender
from organiser.vocabulary import Fact

_HOME = ("", "日本", "Japan")


@dataclass(frozen=True, slots=True, kw_only=True)
class PostalAddress:
    """An address in its parts, as it is in the book; it passes the gate as one value."""

    postal_code: str = ""
    country: str = ""
    prefecture: str = ""
    municipality: str = ""
    rest: str = ""

    @property
    def is_abroad(self) -> bool:
        """Tell whether it lies outside Japan."""
        return self.country not in _HOME

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing a letter could be sent to."""
        return not (self.municipality or self.rest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Somebody to write to, at home or with the organisation whose post they hold."""

    person_id: Annotated[int, Fact.KEY]
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    organisation: Annotated[str, Fact.NAME] = ""
    department: Annotated[str, Fact.NAME] = ""
    title: Annotated[str, Fact.NAME] = ""
    home: Annotated[PostalAddress, Fact.PRIVATE_CONTACT] = field(default_factory=PostalAddress)
    work: Annotated[PostalAddress, Fact.PRIVATE_CONTACT] = field(default_factory=PostalAddress)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressMaterial:
    """Whom letters go to, in the order they were chosen, and who sends them."""

    addressees: Annotated[tuple[Addressee, ...], Fact.KEY] = ()
    sender: Annotated[Sender, Fact.ORGANISER_CONTACT] = field(default_factory=Sender)


class AddressAt(StrEnum):
    """Which of somebody's addresses a letter goes to; the other one where that is missing."""

    WORK = "work"
    HOME = "home"


def address_of(addressee: Addressee, at: AddressAt) -> tuple[PostalAddress, bool]:
    """Return where a letter goes, and whether that is the organisation's; empty for nowhere."""
    at_work, at_home = (addressee.work, True), (addressee.home, False)
    first, second = (at_work, at_home) if at is AddressAt.WORK else (at_home, at_work)
    return second if first[0].is_empty else first
