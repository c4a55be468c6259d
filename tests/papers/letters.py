"""Letters as values, for tests of their lines and pages."""

from dataclasses import replace
from datetime import date

from organiser.papers.gate import Passed, pass_gate
from organiser.papers.letter_material import LetterDraft, LetterMaterial
from organiser.papers.options import Own
from organiser.papers.people import PaperName, Sender
from organiser.vocabulary import Reader

DRAFT = LetterDraft(
    language="ja",
    written_on=date(2026, 11, 21),
    number="第12号",
    subject="「器の会」のご案内",
    greeting="晩秋の候、ますますご健勝のこととお慶び申し上げます。",
    text="平素は厚く御礼申し上げます。\n\nさて、器の会を開きます。\nまずはご案内まで。",
    details="日時：令和8年12月13日(日)\n場所：しらさぎ会館\n　2階 和室\n持ち物は要りません",
    event="器の会",
    reply_by=date(2026, 12, 1),
)
ENGLISH = replace(
    DRAFT,
    language="en",
    subject="Invitation",
    greeting="",
    text="Please come.\n\nI look forward to it.",
    details="Venue: Himeji",
)
MATERIAL = LetterMaterial(
    person_id=1,
    invites=True,
    name=PaperName(family="𠮷田", given="太郎"),
    organisation="みらい協同組合",
    title="代表理事",
    postal_code="670-0012",
    address="兵庫県姫路市本町68",
    sender=Sender(name="本田 結衣", telephone="090-1", title="世話人", organisation="器の会"),
    drafts=(DRAFT, ENGLISH),
)


def letter(**changes: object) -> LetterMaterial:
    """Return the letter with another draft, in both languages."""
    drafts = (replace(DRAFT, **changes), replace(ENGLISH, **changes))  # type: ignore[arg-type]
    return replace(MATERIAL, drafts=drafts)


def passed(material: LetterMaterial, *, person_id: int = 1) -> Passed[LetterMaterial]:
    """Return a letter as a person may read it."""
    return pass_gate(material, Reader.INVITEE, Own(person_id=person_id))
