"""How people and bodies are named and addressed on screens, papers and envelopes."""

import unicodedata

from organiser.vocabulary import NameOrder

#: What may follow a person's name, the usual one first.
PERSON_HONORIFICS = ("様", "先生", "殿")
#: What follows the name of a body, and never that of a person.
BODY_HONORIFIC = "御中"


def full_name(family: str, given: str, order: NameOrder = NameOrder.FAMILY_FIRST) -> str:
    """Return both parts of a name with one space between; a missing part leaves no trace."""
    parts = (family, given) if order is NameOrder.FAMILY_FIRST else (given, family)
    return " ".join(" ".join(parts).split())


def person_honorific(chosen: str) -> str:
    """Return the honorific to write after a person's name.

    What the organiser chose holds, none included; only 御中, which belongs to bodies, becomes 様.
    """
    return PERSON_HONORIFICS[0] if chosen == BODY_HONORIFIC else chosen


def addressed(
    name: str, title: str = "", honorific: str = PERSON_HONORIFICS[0], *, language: str = "ja"
) -> str:
    """Return a person as addressed: 代表理事 高橋 美咲 様.

    In English name and title alone: Mr or Ms would be a guess.
    """
    if language != "ja":
        return ", ".join(part for part in (name, title) if part)
    called = person_honorific(honorific)
    if _ends_with_honorific(name):
        called = ""
    return " ".join(part for part in (title, name, called) if part)


def addressed_body(name: str, *, language: str = "ja") -> str:
    """Return a body as addressed when no person of it is named: ひょうご協同組合 御中."""
    if language != "ja" or not name or name.endswith(BODY_HONORIFIC):
        return name
    return f"{name} {BODY_HONORIFIC}"


def address_lines(body: str, person: str = "", *, language: str = "ja") -> list[str]:
    """Return the lines of an address head; `person` comes from `addressed`.

    With a person the body stands bare above, without one it takes 御中: never both.
    """
    if not person:
        return [addressed_body(body, language=language)] if body else []
    return [line for line in (body.removesuffix(BODY_HONORIFIC).rstrip(), person) if line]


def initial(name: str) -> str:
    """Return the one sign that stands for a name in an avatar, capital where there are capitals.

    Empty when the name has neither letter nor digit.
    """
    for sign in unicodedata.normalize("NFC", name):
        if sign.isalnum():
            return sign.upper()[0]
    return ""


def _ends_with_honorific(name: str) -> bool:
    # 殿 and 先生 only after a space: 鵜殿 is a family name
    return name.endswith(("様", BODY_HONORIFIC)) or name.split()[-1:] in (["殿"], ["先生"])
