"""What a timeline shows, as frozen values."""

from dataclasses import dataclass
from datetime import date

from organiser.services.people.person_values import PersonName
from organiser.vocabulary import InteractionKind, Sensitivity


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentLine:
    """A file attached to an entry; its content is found by the digest."""

    attachment_id: int
    file_name: str
    size_bytes: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """Something that happened.

    `text` is its beginning unless `is_whole`. `others` were there too; on the timeline of a body or
    a circle these are all who were. `is_own` can be changed by hand.
    """

    interaction_id: int
    kind: InteractionKind
    happened_on: date
    text: str
    is_whole: bool
    about: str
    sensitivity: Sensitivity
    organisation_id: int | None
    organisation: str
    circle_id: int | None
    circle: str
    others: tuple[PersonName, ...]
    attachments: tuple[AttachmentLine, ...]
    is_own: bool
