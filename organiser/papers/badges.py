"""Badges and seat cards: whose they are, what stands on each; deputies have their own."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated

from organiser.papers.label_sheets import BADGE_SHEET, SheetChoice
from organiser.papers.name_words import latin_name, written_name
from organiser.papers.people import PaperName, Sender
from organiser.text.names import addressed
from organiser.text.posts import parted_post
from organiser.vocabulary import Fact, NameOrder
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeGuest:
    """Somebody who comes; `deputy_name` comes in their place. No `role` is that of most."""

    person_id: Annotated[int, Fact.KEY]
    has_agreed: Annotated[bool, Fact.KEY] = True
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    organisation: Annotated[str, Fact.NAME] = ""
    title: Annotated[str, Fact.NAME] = ""
    role: Annotated[Phrase | None, Fact.PLAN] = None
    deputy_name: Annotated[str, Fact.NAME] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeMaterial:
    """The people of a tour, a programme or a session, in the order of their lists."""

    occasion: Annotated[str, Fact.PLAN] = ""
    guests: Annotated[tuple[BadgeGuest, ...], Fact.KEY] = ()
    sender: Annotated[Sender, Fact.ORGANISER_CONTACT] = field(default_factory=Sender)


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeChoice:
    """How badges are printed: on which sheet, with Latin letters, and how many blank ones.

    `outlines` are lines to cut along, for plain paper.
    """

    sheet: SheetChoice = field(default_factory=lambda: SheetChoice(grid=BADGE_SHEET))
    romaji: bool = True
    blank: int = 0
    outlines: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatCardChoice:
    """How seat cards are printed: `per_sheet` folded cards on each A4 page, 2 or 3."""

    per_sheet: int = 3
    across: float = 0.0
    down: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeLines:
    """What stands on one badge or seat card; a blank one has its occasion alone.

    `parts` are the parts of the name in the order they are written, each with its reading.
    """

    person_id: int | None = None
    occasion: str = ""
    organisation: str = ""
    title: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    honorific: str = ""
    romaji: str = ""
    role: str = ""

    @property
    def name(self) -> str:
        """Return the whole name."""
        return " ".join(part for part, _reading in self.parts)

    def texts(self) -> Iterator[str]:
        """Yield every text but the readings, in reading order."""
        yield from (self.occasion, self.organisation, self.title, self.name, self.honorific)
        yield from (self.romaji, self.role)


def badge_lines(
    material: BadgeMaterial, *, language: str, romaji: bool = True
) -> tuple[BadgeLines, ...]:
    """Return what the badges say; who may not be named has none."""
    return tuple(
        _lines(guest, material.occasion, language=language, romaji=romaji)
        for guest in material.guests
        if written_name(guest.name) or guest.deputy_name
    )


def _lines(guest: BadgeGuest, occasion: str, *, language: str, romaji: bool) -> BadgeLines:
    deputy, post = parted_post(guest.deputy_name)
    parts = ((deputy, ""),) if deputy else _parts(guest.name)
    name = " ".join(part for part, _reading in parts)
    called = addressed(name, "", guest.name.honorific) if language == "ja" else name
    if guest.deputy_name and language == "ja":
        called = addressed(name)
    return BadgeLines(
        person_id=guest.person_id,
        occasion=occasion,
        organisation=guest.organisation,
        # A deputy has a post of their own, never that of whom they stand for.
        title=post if deputy else guest.title,
        parts=parts,
        honorific=called.removeprefix(name).strip(),
        romaji="" if guest.deputy_name or not romaji else latin_name(guest.name),
        role=guest.role.in_language(language) if guest.role else "",
    )


def _parts(name: PaperName) -> tuple[tuple[str, str], ...]:
    family, given = (name.family, name.family_reading), (name.given, name.given_reading)
    both = (family, given) if name.order is NameOrder.FAMILY_FIRST else (given, family)
    return tuple((" ".join(part.split()), reading) for part, reading in both if part.strip())
