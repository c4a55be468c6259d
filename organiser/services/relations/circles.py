"""Adding and changing circles: small loose groups, each with a channel of its own."""

from dataclasses import dataclass, fields

from sqlalchemy.orm import Session

from organiser.models import Circle
from organiser.services.checking import check_filled, check_line, check_text
from organiser.services.rows import load
from organiser.vocabulary import Channel
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleDraft:
    """A circle as its form shows it; `channel_name` is that of the LINE group or the like."""

    name: str = ""
    purpose: str = ""
    channel: Channel = Channel.LINE
    channel_name: str = ""


_PLAIN = tuple(field.name for field in fields(CircleDraft))


def check_circle(draft: CircleDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    name = phrase("The name of the circle")
    check_filled(draft.name, field="name", name=name)
    check_line(draft.name, field="name", name=name)
    check_text(draft.purpose, field="purpose", name=phrase("What the circle is for"))
    check_line(draft.channel_name, field="channel_name", name=phrase("The name of the group"))


def add_circle(session: Session, draft: CircleDraft) -> int:
    """Add a circle and return its id; raises `InvalidInput` with the field."""
    check_circle(draft)
    circle = Circle(**{name: getattr(draft, name) for name in _PLAIN})
    session.add(circle)
    session.flush()
    return circle.id


def change_circle(session: Session, circle_id: int, draft: CircleDraft) -> None:
    """Make a circle what the draft says; raises `InvalidInput` with the field, or `NotFound`."""
    check_circle(draft)
    circle = load_circle(session, circle_id)
    for name in _PLAIN:
        setattr(circle, name, getattr(draft, name))


def get_draft(session: Session, circle_id: int) -> CircleDraft:
    """Return a circle as a form shows it; raises `NotFound`."""
    circle = load_circle(session, circle_id)
    return CircleDraft(**{name: getattr(circle, name) for name in _PLAIN})


def load_circle(session: Session, circle_id: int) -> Circle:
    """Return a circle's row, for writing services; raises `NotFound`."""
    return load(session, Circle, circle_id, phrase("This circle is not in the book any more."))
