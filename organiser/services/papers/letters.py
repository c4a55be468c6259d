"""Letters to one person: drafted from the book, and passed through the gate as they are written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Address, Position, Programme
from organiser.papers.gate import Passed, pass_gate
from organiser.papers.letter_material import LetterDraft, LetterMaterial
from organiser.papers.options import Own, PaperSubject
from organiser.papers.own_words import split_subject
from organiser.services.inviting.word_fields import build_values, gap_marks
from organiser.services.inviting.word_values import Facts, Manner, Matter
from organiser.services.inviting.words import load_facts
from organiser.services.papers.letter_deadlines import propose_reply_by
from organiser.services.papers.letter_details import build_details
from organiser.services.papers.naming import get_sender, list_paper_names
from organiser.services.papers.paper_texts import find_text
from organiser.services.periods import holding
from organiser.services.sessions.thanks import list_owed
from organiser.text.addresses import joined_place
from organiser.text.letter_forms import LetterForm
from organiser.text.seasons import season_greetings
from organiser.text.word_templates import fill_template
from organiser.vocabulary import Channel, PaperKind, PaperWording, Politeness, Reader, WordPurpose

#: The letters, each with the text it begins from.
LETTER_WORDINGS = {
    PaperKind.INVITATION_LETTER: PaperWording.INVITATION_LETTER,
    PaperKind.THANKS_LETTER: PaperWording.THANKS_LETTER,
}
_TONES = {LetterForm.FORMAL: Politeness.FORMAL}


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChoices:
    """How a letter is to be written; where nothing is chosen, the draft says what is usual.

    `wording` is a text not kept yet.
    """

    language: str
    era_dates: bool
    form: LetterForm = LetterForm.POLITE
    written_on: date | None = None
    reply_by: date | None = None
    wording: str | None = None


def get_letter_draft(
    session: Session, kind: PaperKind, subject: PaperSubject, choices: LetterChoices, *, today: date
) -> LetterDraft:
    """Return a letter as the book would have it; raises `NotFound`."""
    facts, matter = _facts(session, kind, subject, today)
    return _draft(session, kind, (facts, matter), choices, today=today)


def get_letter(
    session: Session, kind: PaperKind, subject: PaperSubject, draft: LetterDraft, *, today: date
) -> Passed[LetterMaterial]:
    """Return a letter with the organiser's words, as who is invited may read it."""
    material = _material(session, kind, subject, today)
    own = Own(person_id=subject.person_id)
    return pass_gate(replace(material, drafts=(draft,)), Reader.INVITEE, own)


def gather_invitation(session: Session, subject: PaperSubject, today: date) -> LetterMaterial:
    """Return an invitation as the book would have it, in every language; raises `NotFound`."""
    return _gather(session, PaperKind.INVITATION_LETTER, subject, today)


def gather_thanks(session: Session, subject: PaperSubject, today: date) -> LetterMaterial:
    """Return a letter of thanks as the book would have it, in every language."""
    return _gather(session, PaperKind.THANKS_LETTER, subject, today)


def _gather(
    session: Session, kind: PaperKind, subject: PaperSubject, today: date
) -> LetterMaterial:
    told = _facts(session, kind, subject, today)
    drafts = (
        _draft(session, kind, told, LetterChoices(language=language, era_dates=by_era), today=today)
        for language, by_era in (("ja", True), ("ja", False), ("en", False))
    )
    return replace(_material(session, kind, subject, today), drafts=tuple(drafts))


def _facts(
    session: Session, kind: PaperKind, subject: PaperSubject, today: date
) -> tuple[Facts, Matter]:
    assert subject.person_id is not None
    matter = _matter(session, kind, subject, today)
    return load_facts(session, subject.person_id, matter, today=today), matter


def _matter(session: Session, kind: PaperKind, subject: PaperSubject, today: date) -> Matter:
    """Return what the letter is about: for thanks, the latest that is owed to the person."""
    if kind is not PaperKind.THANKS_LETTER:
        return Matter(programme_id=subject.programme_id)
    owed = list_owed(session, today, programme_id=subject.programme_id, person_id=subject.person_id)
    wanted = [one for one in owed if subject.session_id in {None, one.key.session_id}]
    wanted = [one for one in wanted if subject.stop_id in {None, one.key.stop_id}]
    if not wanted:
        return Matter(programme_id=subject.programme_id)
    last = wanted[-1]
    return Matter(
        programme_id=last.programme_id,
        held_on=last.owed_on,
        about=last.matter,
        occasion=last.key.occasion,
    )


def _draft(
    session: Session,
    kind: PaperKind,
    told: tuple[Facts, Matter],
    choices: LetterChoices,
    *,
    today: date,
) -> LetterDraft:
    facts, matter = told
    invites = kind is PaperKind.INVITATION_LETTER
    language, written_on = choices.language, choices.written_on or today
    reply_by = choices.reply_by or _reply_by(session, matter.programme_id, facts, today)
    values = _values(facts, kind, choices, reply_by=reply_by, written_on=written_on)
    wording = choices.wording
    if wording is None:
        wording = find_text(session, LETTER_WORDINGS[kind], language)
    head, text = split_subject(wording, language)
    marks = gap_marks(language)
    subject, filled = (fill_template(one, values, gaps=marks) for one in (head, text))
    draft = LetterDraft(
        language=language,
        written_on=written_on,
        era_dates=choices.era_dates,
        form=choices.form,
        subject=" ".join(subject.text.split()),
        greeting=season_greetings(written_on)[0] if language == "ja" else "",
        text=filled.text,
        event=facts.programme,
        reply_by=reply_by if invites else None,
        gaps=_gaps((*subject.empty_fields, *filled.empty_fields), marks),
    )
    if not invites:
        return draft
    details = build_details(session, matter.programme_id, facts, draft, today=today)
    return replace(draft, details=details)


def _values(
    facts: Facts, kind: PaperKind, choices: LetterChoices, *, reply_by: date, written_on: date
) -> dict[str, str]:
    is_thanks = kind is PaperKind.THANKS_LETTER
    manner = Manner(
        channel=Channel.LETTER,
        politeness=_TONES.get(choices.form, Politeness.POLITE),
        language=choices.language,
        reply_by=reply_by,
        purpose=WordPurpose.THANK if is_thanks else WordPurpose.ASK,
    )
    told = replace(facts, era_dates=choices.era_dates)
    return build_values(told, manner, today=written_on)


def _gaps(empty: tuple[str, ...], marks: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(marks[name] for name in empty))


def _reply_by(session: Session, programme_id: int | None, facts: Facts, today: date) -> date:
    row = session.execute(
        select(Programme.reply_days, Programme.answers_until).where(Programme.id == programme_id)
    ).one_or_none()
    return propose_reply_by(
        today=today,
        reply_days=row.reply_days if row else 0,
        first_day=facts.held_on,
        answers_until=row.answers_until if row else None,
    )


def _material(
    session: Session, kind: PaperKind, subject: PaperSubject, today: date
) -> LetterMaterial:
    person_id = subject.person_id
    assert person_id is not None
    facts = load_facts(session, person_id, Matter(), today=today)
    postal_code, address = _address(session, person_id, today)
    return LetterMaterial(
        person_id=person_id,
        invites=kind is PaperKind.INVITATION_LETTER,
        name=list_paper_names(session, [person_id])[person_id],
        organisation=facts.organisation,
        title=facts.title,
        postal_code=postal_code,
        address=address,
        sender=get_sender(session),
    )


def _address(session: Session, person_id: int, today: date) -> tuple[str, str]:
    """Return where a letter goes: the person's own address, else that of their body."""
    for row in _addresses(session, person_id, today):
        return row.postal_code, joined_place(row.prefecture, row.municipality, row.rest)
    return "", ""


def _addresses(session: Session, person_id: int, today: date) -> Iterator[Address]:
    own = select(Address).where(Address.person_id == person_id).order_by(Address.id)
    yield from session.scalars(own)
    bodies = (
        select(Address)
        .join(Position, Position.organisation_id == Address.organisation_id)
        .where(Position.person_id == person_id, holding(Position.since, Position.until, today))
        .order_by(Position.represents.desc(), Position.id, Address.id)
    )
    yield from session.scalars(bodies)
