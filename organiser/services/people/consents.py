"""What people agreed to or refused: newsletter, listing, being introduced, photographs.

One row for each person and kind; of agreeing and refusing the later day counts, the same day as a
refusal.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Consent
from organiser.services.checking import check_not_future, check_text
from organiser.services.people.people import load_person
from organiser.services.people.person_values import ConsentLine
from organiser.services.rows import load, read_values
from organiser.vocabulary import Channel, ConsentKind, label
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDraft:
    """What somebody said to one kind of consent, on which day, by which way and in which words."""

    kind: ConsentKind = ConsentKind.NEWSLETTER
    is_given: bool = True
    on: date
    channel: Channel | None = None
    words: str = ""


def list_consents(session: Session, person_id: int) -> tuple[ConsentLine, ...]:
    """Return what a person agreed to or refused, in the order of the kinds."""
    query = select(
        Consent.id.label("consent_id"),
        Consent.kind,
        Consent.given_on,
        Consent.refused_on,
        Consent.channel,
        Consent.words,
    ).where(Consent.person_id == person_id)
    kinds = list(ConsentKind)
    lines = read_values(session, query, ConsentLine)
    return tuple(sorted(lines, key=lambda line: kinds.index(line.kind)))


def check_consent(draft: ConsentDraft, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_not_future(draft.on, today=today, field="on", name=phrase("The day of the answer"))
    check_text(draft.words, field="words", name=phrase("The words"))


def keep_consent(session: Session, person_id: int, draft: ConsentDraft, *, today: date) -> int:
    """Note what a person agreed to or refused and return the entry's id.

    The day of an earlier answer to the contrary stays. Raises `NotFound`, or `InvalidInput` with a
    field, also when the contrary was said on a later day.
    """
    check_consent(draft, today=today)
    load_person(session, person_id)
    noted = _find(session, person_id, draft.kind) or Consent(person_id=person_id, kind=draft.kind)
    if draft.is_given:
        noted.refused_on = _contrary(noted.refused_on, draft)
        noted.given_on = draft.on
    else:
        noted.given_on = _contrary(noted.given_on, draft)
        noted.refused_on = draft.on
    noted.channel = draft.channel
    noted.words = draft.words
    session.add(noted)
    session.flush()
    return noted.id


def remove_consent(session: Session, consent_id: int) -> None:
    """Take an entry out of the book: nothing is known of it then. Raises `NotFound`."""
    session.delete(_load(session, consent_id))


def get_consent_draft(session: Session, consent_id: int) -> ConsentDraft:
    """Return the answer that counts as a form shows it; raises `NotFound`."""
    noted = _load(session, consent_id)
    (line,) = (one for one in list_consents(session, noted.person_id) if one.kind is noted.kind)
    return ConsentDraft(
        kind=noted.kind,
        is_given=line.is_given,
        on=line.on,
        channel=noted.channel,
        words=noted.words,
    )


def _contrary(on: date | None, draft: ConsentDraft) -> date | None:
    """Return the day of the contrary answer if it stays; one of the same day does not."""
    if on is None or on == draft.on:
        return None
    if on < draft.on:
        return on
    if draft.is_given:
        message = phrase(
            "They refused “{kind}” on {day}, which is later. Please enter a day after that,"
            " or remove that answer first.",
            kind=label(draft.kind),
            day=on,
        )
    else:
        message = phrase(
            "They agreed to “{kind}” on {day}, which is later. Please enter a day after that,"
            " or remove that answer first.",
            kind=label(draft.kind),
            day=on,
        )
    raise InvalidInput(message, field="on")


def _find(session: Session, person_id: int, kind: ConsentKind) -> Consent | None:
    query = select(Consent).where(Consent.person_id == person_id, Consent.kind == kind)
    return session.scalars(query).first()


def _load(session: Session, consent_id: int) -> Consent:
    return load(session, Consent, consent_id, phrase("This consent is not in the book any more."))
