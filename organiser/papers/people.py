"""People, bodies and the organiser as papers name them."""

from dataclasses import dataclass
from typing import Annotated

from organiser.vocabulary import Fact, NameOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperName:
    """The parts of a person's name as their owner writes them, with readings for furigana.

    It is one value: the field that holds it says who may read it.
    """

    family: str = ""
    given: str = ""
    family_reading: str = ""
    given_reading: str = ""
    order: NameOrder = NameOrder.FAMILY_FIRST
    honorific: str = "様"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The organiser, as papers name who sent them."""

    name: str = ""
    telephone: str = ""
    organisation: str = ""
    title: str = ""
    postal_code: str = ""
    address: str = ""
    mail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """The organiser's own wording of a text on papers, in one language."""

    wording: Annotated[str, Fact.KEY]
    language: Annotated[str, Fact.KEY]
    text: Annotated[str, Fact.PLAN] = ""
