"""What the directory of a circle says, in one language."""

from collections.abc import Iterator

from organiser.papers.circle_material import CircleMaterial, CircleMemberOf
from organiser.papers.name_words import written_name
from organiser.papers.options import PaperOptions
from organiser.papers.section_lines import LineSection, SectionedLines, SectionLine
from organiser.text.dates import plain_date
from organiser.vocabulary import label
from organiser.wording import phrase


def directory_lines(material: CircleMaterial, options: PaperOptions) -> SectionedLines:
    """Return what the directory says; who has not agreed to be listed is counted only."""
    language = options.language
    listed = [member for member in material.members if member.has_agreed]
    section = LineSection(
        phrase("Members").in_language(language),
        tuple(_line(member, language) for member in listed),
        phrase("Nobody has agreed to be listed yet.").in_language(language),
    )
    return SectionedLines(
        kind=phrase("Directory of the circle").in_language(language),
        title=material.name,
        under=tuple(_under(material, options)),
        sections=(section,),
        remarks=tuple(_remarks(len(material.members) - len(listed), language)),
    )


def _line(member: CircleMemberOf, language: str) -> SectionLine:
    name = member.name
    post = " ".join(part for part in (member.organisation, member.title) if part)
    reached = "  ".join(part for part in (member.telephone, member.mail) if part)
    comma = "、" if language == "ja" else ", "
    can = phrase("Can help with: {skills}", skills=comma.join(member.offers))
    details = (reached, can.in_language(language) if member.offers else "")
    role = f"  {member.role}" if member.role else ""
    told = "\n".join(filter(None, details))
    return SectionLine(written_name(name), f"{post}{role}".strip(), told, name)


def _under(material: CircleMaterial, options: PaperOptions) -> Iterator[str]:
    if material.purpose.strip():
        yield material.purpose.strip()
    if material.channel:
        said = label(material.channel).in_language(options.language)
        yield "  ".join(part for part in (said, material.channel_name) if part)
    if material.as_of:
        day = plain_date(material.as_of, language=options.language, era_dates=options.era_dates)
        yield phrase("As of {date}", date=day).in_language(options.language)


def _remarks(others: int, language: str) -> Iterator[str]:
    if others == 1:
        yield phrase("1 further member has not agreed to be listed.").in_language(language)
    elif others:
        yield phrase(
            "{count} further members have not agreed to be listed.", count=others
        ).in_language(language)
    yield phrase("For members of the circle only. Please do not pass it on.").in_language(language)
