"""Wordings: the shipped ones, and the organiser's own, which win where they fit."""

from dataclasses import dataclass
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser import paths
from organiser.errors import InvalidInput
from organiser.models import WordTemplate
from organiser.services.inviting.word_fields import field_names
from organiser.services.inviting.word_values import SPOKEN, WITH_SUBJECT
from organiser.text.word_templates import Mistake, check_template
from organiser.vocabulary import Channel, Politeness, ProgrammeKind, WordPurpose
from organiser.wording import LANGUAGES, phrase

#: The heading of the first line of a shipped wording that has a subject.
_SUBJECTS = {"ja": "件名: ", "en": "Subject: "}


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingKey:
    """For which words a wording is; without `kind` for all of them.

    Without `channel` it is for all that is written: one speaks from points, which stay as they are
    until there is a wording for that very channel.
    """

    purpose: WordPurpose
    politeness: Politeness
    language: str
    kind: ProgrammeKind | None = None
    channel: Channel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A wording with its fields still open; `own_id` is its row where it is the organiser's.

    `kind` is the kind of programme for which that one was written, nothing where for all.
    """

    subject: str
    text: str
    own_id: int | None = None
    kind: ProgrammeKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingLine:
    """One line of the list of wordings; `is_own` where the organiser's counts."""

    key: WordingKey
    is_own: bool


def list_wordings(session: Session) -> tuple[WordingLine, ...]:
    """Return every purpose, tone and language, each with its narrower own ones behind it."""
    own = {_key(row) for row in session.scalars(select(WordTemplate))}
    narrower = sorted(own - set(_general()), key=_breadth)
    lines = []
    for general in _general():
        lines.append(WordingLine(key=general, is_own=general in own))
        lines.extend(
            WordingLine(key=key, is_own=True) for key in narrower if _widest(key) == general
        )
    return tuple(lines)


def find_wording(session: Session, key: WordingKey) -> Wording:
    """Return the wording that counts: the organiser's narrowest that fits, else the shipped one."""
    rows = session.scalars(
        select(WordTemplate).where(
            WordTemplate.purpose == key.purpose,
            WordTemplate.politeness == key.politeness,
            WordTemplate.language == key.language,
        )
    )
    fitting = [row for row in rows if row.kind in {None, key.kind}]
    channels = {key.channel} if key.channel in SPOKEN else {None, key.channel}
    fitting = [row for row in fitting if row.channel in channels]
    if not fitting:
        return shipped_wording(key)
    best = max(fitting, key=lambda row: (row.kind is not None, row.channel is not None, row.id))
    return Wording(
        subject=best.subject or shipped_wording(key).subject,
        text=best.text,
        own_id=best.id,
        kind=best.kind,
    )


def get_wording(session: Session, key: WordingKey) -> Wording:
    """Return what would be edited under exactly this key: the own one, else what counts there."""
    row = _own(session, key)
    if row is None:
        found = find_wording(session, key)
        return Wording(subject=found.subject, text=found.text)
    return Wording(subject=row.subject, text=row.text, own_id=row.id)


def keep_wording(session: Session, key: WordingKey, wording: Wording) -> int:
    """Keep the organiser's own wording, added or changed; raises `InvalidInput` for mistakes."""
    check_wording(wording)
    row = _own(session, key)
    if row is None:
        row = WordTemplate(
            purpose=key.purpose,
            politeness=key.politeness,
            language=key.language,
            kind=key.kind,
            channel=key.channel,
            text=wording.text,
        )
        session.add(row)
    row.text, row.subject = wording.text, " ".join(wording.subject.split())
    session.flush()
    return row.id


def remove_wording(session: Session, key: WordingKey) -> None:
    """Go back to the shipped wording, or to a wider one of the organiser's own."""
    row = _own(session, key)
    if row is not None:
        session.delete(row)


def check_wording(wording: Wording) -> None:
    """Raise `InvalidInput` with the first thing that is wrong; its field is subject or text."""
    if not wording.text.strip():
        raise InvalidInput(phrase("Please write the wording."), field="text")
    for field, text in (("subject", wording.subject), ("text", wording.text)):
        found = find_mistakes(text)
        if found:
            raise InvalidInput(found[0].message, field=field)


def find_mistakes(text: str) -> tuple[Mistake, ...]:
    """Return what is wrong with a wording, nothing if all is well."""
    return check_template(text, field_names())


def shipped_wording(key: WordingKey) -> Wording:
    """Return the wording that comes with the application; without a channel that of mail."""
    return _read_shipped(key.purpose.name.lower(), key)


def shipped_host_wording(key: WordingKey) -> Wording:
    """Return the wording with which a host is asked to receive a group."""
    return _read_shipped("host", key)


def _read_shipped(subject: str, key: WordingKey) -> Wording:
    form = _form(key.channel)
    name = f"{subject}_{form}"
    if form != "spoken":
        name = f"{name}_{key.politeness.value}"
    text = _shipped(key.language if key.language in LANGUAGES else "en", name)
    heading = _SUBJECTS.get(key.language, _SUBJECTS["en"])
    if text.startswith(heading):
        subject, _line, text = text.removeprefix(heading).partition("\n")
        return Wording(subject=subject, text=text.strip())
    return Wording(subject="", text=text.strip())


def _form(channel: Channel | None) -> str:
    if channel is None or channel in WITH_SUBJECT:
        return "mail"
    if channel in SPOKEN:
        return "spoken"
    return "letter" if channel is Channel.LETTER else "message"


@cache
def _shipped(language: str, name: str) -> str:
    return paths.resource("wordings", language, f"{name}.txt").read_text(encoding="utf-8")


@cache
def _general() -> tuple[WordingKey, ...]:
    return tuple(
        WordingKey(purpose=purpose, politeness=politeness, language=language)
        for purpose in WordPurpose
        for politeness in Politeness
        for language in reversed(LANGUAGES)
    )


def _own(session: Session, key: WordingKey) -> WordTemplate | None:
    return session.scalars(
        select(WordTemplate)
        .where(
            WordTemplate.purpose == key.purpose,
            WordTemplate.politeness == key.politeness,
            WordTemplate.language == key.language,
            WordTemplate.kind.is_(None) if key.kind is None else WordTemplate.kind == key.kind,
            WordTemplate.channel.is_(None)
            if key.channel is None
            else WordTemplate.channel == key.channel,
        )
        .order_by(WordTemplate.id.desc())
        .limit(1)
    ).one_or_none()


def _key(row: WordTemplate) -> WordingKey:
    return WordingKey(
        purpose=row.purpose,
        politeness=row.politeness,
        language=row.language,
        kind=row.kind,
        channel=row.channel,
    )


def _widest(key: WordingKey) -> WordingKey:
    return WordingKey(purpose=key.purpose, politeness=key.politeness, language=key.language)


def _breadth(key: WordingKey) -> tuple[str, str]:
    return (key.kind.value if key.kind else "", key.channel.value if key.channel else "")
