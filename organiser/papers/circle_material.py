"""What the directory of a circle may tell, before and after the gate."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from organiser.papers.people import PaperName, Sender
from organiser.vocabulary import Channel, Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleMemberOf:
    """Somebody in a circle; with `has_agreed` the others may read of them.

    `telephone` and `mail` are those marked as open or for the circle, which members know anyway.
    """

    person_id: Annotated[int, Fact.KEY]
    has_agreed: Annotated[bool, Fact.KEY] = False
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    organisation: Annotated[str, Fact.NAME] = ""
    title: Annotated[str, Fact.NAME] = ""
    role: Annotated[str, Fact.NAME] = ""
    offers: Annotated[tuple[str, ...], Fact.NAME] = ()
    telephone: Annotated[str, Fact.CIRCLE_CONTACT] = ""
    mail: Annotated[str, Fact.CIRCLE_CONTACT] = ""
    secret_telephone: Annotated[str, Fact.ME_ONLY] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleMaterial:
    """A circle with its members in kana order."""

    circle_id: Annotated[int, Fact.KEY]
    name: Annotated[str, Fact.PLAN] = ""
    purpose: Annotated[str, Fact.PLAN] = ""
    channel: Annotated[Channel | None, Fact.PLAN] = None
    channel_name: Annotated[str, Fact.PLAN] = ""
    members: Annotated[tuple[CircleMemberOf, ...], Fact.KEY] = ()
    as_of: Annotated[date | None, Fact.PLAN] = None
    sender: Annotated[Sender, Fact.ORGANISER_CONTACT] = field(default_factory=Sender)
