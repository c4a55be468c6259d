"""What a letter says, in one language, in the order it is read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.letter_material import LetterDraft, LetterMaterial, draft_for
from organiser.papers.name_words import written_name
from organiser.papers.people import Sender
from organiser.text.addresses import written_address
from organiser.text.letter_dates import letter_date, letter_day
from organiser.text.letter_forms import LETTER_PAIRS, fitting_form
from organiser.text.names import address_lines, addressed
from organiser.wording import phrase

_COLON = re.compile(r"^([^：:\n]{1,24})(?:：|: )\s*(.*)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailLine:
    """A numbered detail; what the organiser wrote without a colon has no label."""

    number: str
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipLines:
    """The slip to be cut off and sent back: what for, until when, what to fill in, and to whom."""

    cut: str
    title: str
    event: str
    back_by: str
    choices: tuple[str, ...]
    hint: str
    blanks: tuple[str, ...]
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLines:
    """The whole letter; `details_end` stands whenever there are details."""

    kind: str
    date: str
    number: str
    addressee: tuple[str, ...]
    sender: tuple[str, ...]
    subject: str
    salutation: str
    paragraphs: tuple[str, ...]
    closing: str
    signature: tuple[str, ...]
    details_heading: str
    details: tuple[DetailLine, ...]
    details_end: str
    slip: SlipLines | None

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        above = (self.number, self.date, *self.addressee, *self.sender, self.subject)
        for text in (*above, self.salutation, *self.paragraphs, self.closing, *self.signature):
            yield self.kind, text
        for detail in self.details:
            yield detail.label or self.details_heading, f"{detail.label} {detail.text}".strip()
        if self.slip:
            for text in (self.slip.title, self.slip.event, self.slip.back_by, self.slip.to):
                yield self.slip.title, text

    def as_text(self) -> str:
        """Return the letter as plain text, as it is kept as the words that were said."""
        details = [f"{one.number} {one.label}　{one.text}".strip() for one in self.details]
        blocks = (
            "\n".join(filter(None, (self.number, self.date))),
            "\n".join(self.addressee),
            "\n".join(self.sender),
            self.subject,
            "\n\n".join(filter(None, (self.salutation, *self.paragraphs, self.closing))),
            "\n".join(self.signature),
            "\n".join([self.details_heading, *details, self.details_end]) if details else "",
        )
        return "\n\n".join(block.strip() for block in blocks if block.strip())


def letter_lines(material: LetterMaterial, *, language: str, era_dates: bool) -> LetterLines:
    """Return a letter as it reads in a language."""
    draft = draft_for(material, language=language, era_dates=era_dates)
    invites = phrase("Invitation letter") if material.invites else phrase("Thank-you letter")
    said = _japanese if language == "ja" else _english
    return said(material, draft, era_dates=era_dates, kind=invites.in_language(language))


def _japanese(
    material: LetterMaterial, draft: LetterDraft, *, era_dates: bool, kind: str
) -> LetterLines:
    pair = LETTER_PAIRS[fitting_form(draft.form, invites=material.invites)]
    details = tuple(_details(draft.details, "ja"))
    heading = phrase("Details").in_language("ja")
    greeting = draft.greeting.strip() if pair.has_season else ""
    return LetterLines(
        kind=kind,
        date=letter_date(draft.written_on, language="ja", era_dates=era_dates),
        number=draft.number,
        addressee=_addressee(material, "ja"),
        sender=sender_lines(material.sender, "ja"),
        subject=draft.subject,
        salutation="",
        paragraphs=tuple(_japanese_paragraphs(draft, f"{pair.opening}　{greeting}")),
        closing=pair.closing,
        signature=(),
        details_heading=heading if details else "",
        details=details,
        details_end="以上" if details else "",
        slip=_slip(material, draft, "ja", era_dates=era_dates),
    )


def _english(
    material: LetterMaterial, draft: LetterDraft, *, era_dates: bool, kind: str
) -> LetterLines:
    pair = LETTER_PAIRS[fitting_form(draft.form, invites=material.invites)]
    details = tuple(_details(draft.details, "en"))
    greeting = (draft.greeting.strip(),) if draft.greeting.strip() else ()
    called = written_name(material.name)
    return LetterLines(
        kind=kind,
        date=letter_date(draft.written_on, language="en", era_dates=era_dates),
        number=draft.number,
        addressee=_addressee(material, "en"),
        sender=sender_lines(material.sender, "en"),
        subject=draft.subject,
        salutation=f"Dear {called}," if called else "",
        paragraphs=(*greeting, *_paragraphs(draft)),
        closing=pair.english_closing,
        signature=tuple(filter(None, (material.sender.name, material.sender.title))),
        details_heading=phrase("Details").in_language("en") if details else "",
        details=details,
        details_end="",
        slip=_slip(material, draft, "en", era_dates=era_dates),
    )


def _japanese_paragraphs(draft: LetterDraft, opening: str) -> Iterator[str]:
    """Yield paragraphs set in by one sign; the first goes on behind the opening."""
    first, *rest = _paragraphs(draft) or ("",)
    yield f"{opening}{first}"
    for paragraph in rest:
        yield f"　{paragraph}"


def _paragraphs(draft: LetterDraft) -> tuple[str, ...]:
    """Return the paragraphs; the personal one stands before the last."""
    found = [line.strip(" 　") for line in draft.text.splitlines() if line.strip(" 　")]
    personal = [line.strip(" 　") for line in draft.personal.splitlines() if line.strip(" 　")]
    last = len(found) - 1 if len(found) > 1 else len(found)
    return (*found[:last], *personal, *found[last:])


def _addressee(material: LetterMaterial, language: str) -> tuple[str, ...]:
    name = written_name(material.name)
    person = addressed(name, material.title, material.name.honorific, language=language)
    lines = address_lines(material.organisation, person if name else "", language=language)
    if language == "ja":
        return tuple(lines)
    address = written_address(material.postal_code, material.address)
    return tuple(filter(None, (*reversed(lines), address)))


def sender_lines(sender: Sender, language: str) -> tuple[str, ...]:
    """Return who writes: in Japanese under the body, in English its letter head."""
    address = written_address(sender.postal_code, sender.address)
    if language == "ja":
        person = "　".join(filter(None, (sender.title, sender.name)))
        telephone = f"電話 {sender.telephone}" if sender.telephone else ""
        return tuple(filter(None, (address, sender.organisation, person, telephone)))
    named = (sender.organisation or sender.name, address, sender.telephone, sender.mail)
    return tuple(filter(None, named))


def _details(text: str, language: str) -> Iterator[DetailLine]:
    """Yield the details; a line that begins with a space goes on with the one before."""
    joined: list[str] = []
    for line in text.splitlines():
        if joined and line[:1].isspace() and line.strip():
            joined[-1] = f"{joined[-1]}\n{line.strip(' 　')}"
        elif line.strip():
            joined.append(line.strip(" 　"))
    for place, one in enumerate(joined, start=1):
        first, _line, further = one.partition("\n")
        found = _COLON.match(first)
        label, said = (found[1].strip(), found[2]) if found else ("", first)
        number = f"{place}." if language == "ja" else ""
        body = f"{said}\n{further}" if further else said
        yield DetailLine(number=number, label=label, text=body)


def _slip(
    material: LetterMaterial, draft: LetterDraft, language: str, *, era_dates: bool
) -> SlipLines | None:
    if not draft.with_slip:
        return None
    back_by = phrase("Please return this slip")
    if draft.reply_by:
        day = letter_day(draft.reply_by, language=language, era_dates=era_dates)
        back_by = phrase("Please return this slip by {day}.", day=day)
    blanks = (phrase("Your name"), phrase("Your organisation"), phrase("How to reach you"))
    to = phrase("Return to: {name}", name=material.sender.name) if material.sender.name else None
    return SlipLines(
        cut=phrase("Cut here").in_language(language),
        title=phrase("Reply slip").in_language(language),
        event=draft.event,
        back_by=back_by.in_language(language),
        choices=tuple(
            choice.in_language(language)
            for choice in (phrase("I shall come"), phrase("I cannot come"))
        ),
        hint=phrase("Please circle one of the two.").in_language(language),
        blanks=tuple(blank.in_language(language) for blank in blanks),
        to=to.in_language(language) if to else "",
    )
